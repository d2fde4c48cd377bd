/**
 * Which class serves an address: `@RestResource(urlMapping='/Orders/*')`.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_annotation_rest_resource.htm
 */
import type { Program } from '../../compile/program.ts';
import type { ClassInfo } from '../../compile/symbols.ts';

export interface Mapping {
  readonly cls: ClassInfo;
  /** As written. */
  readonly pattern: string;
  readonly expression: RegExp;
}

const mappings = new WeakMap<Program, readonly Mapping[]>();

function mappingsOf(program: Program): readonly Mapping[] {
  let known = mappings.get(program);
  if (!known) mappings.set(program, (known = program.classes.flatMap(readMapping)));
  return known;
}

function readMapping(cls: ClassInfo): Mapping[] {
  const parameters = cls.annotations.get('restresource')?.parameters;
  const pattern = parameters?.['urlmapping'];
  return typeof pattern === 'string' ? [{ cls, pattern, expression: expressionOf(pattern) }] : [];
}

// `/a/*` also matches `/a`. Case counts.
// UNVERIFIED: Does a wildcard between `/a` and `/b` match `/a/x/y/b`? Here it stands for one step.
function expressionOf(pattern: string): RegExp {
  const [last, ...before] = pattern.split('/').reverse();
  const steps = last === '*' ? before.reverse() : pattern.split('/');
  const text = steps.map((step) => (step === '*' ? '[^/]+' : escaped(step))).join('/');
  return new RegExp(`^${text}${last === '*' ? '(?:/.*)?' : '/?'}$`);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** "An exact match always wins", else the longest pattern. `path` starts with a slash. */
export function findMapping(program: Program, path: string): Mapping | undefined {
  const matching = mappingsOf(program).filter(({ expression }) => expression.test(path));
  const exact = matching.find(({ pattern }) => !pattern.includes('*'));
  return exact ?? matching.toSorted((a, b) => b.pattern.length - a.pattern.length)[0];
}
