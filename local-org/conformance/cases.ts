/** The conformance cases as their Apex sources describe them, and the differences that are known. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the SFDX project with the cases. */
export const CONFORMANCE_PROJECT = fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '');

const CLASSES = path.join(CONFORMANCE_PROJECT, 'force-app', 'main', 'default', 'classes');
const DIFFERENCES = path.join(CONFORMANCE_PROJECT, 'known-differences.txt');

/** `verified`: Salesforce's documentation says so; `reported`: somebody saw it in an org; `inferred`: from those. */
export type Confidence = 'verified' | 'reported' | 'inferred';

export interface ConformanceCase {
  readonly className: string;
  readonly methodName: string;
  /** One sentence: the behaviour. Empty when the front matter lacks it, as the two below. */
  readonly rule: string;
  readonly source: string;
  readonly confidence: Confidence | '';
}

/** `Class.method` */
export function nameOf({
  className,
  methodName,
}: {
  readonly className: string;
  readonly methodName: string;
}): string {
  return `${className}.${methodName}`;
}

const TEST_METHOD =
  /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*@IsTest(?:\([^)]*\))?\s+(?:private\s+|public\s+)?static\s+void\s+(\w+)\s*\(/gi;

/** Every test method that carries front matter, by class and in order of the source. */
export function readCases(): ConformanceCase[] {
  return readdirSync(CLASSES)
    .filter((name) => name.endsWith('Test.cls'))
    .sort()
    .flatMap((name) => casesOf(name.replace(/\.cls$/, ''), readFileSync(path.join(CLASSES, name), 'utf8')));
}

function casesOf(className: string, source: string): ConformanceCase[] {
  return [...source.matchAll(TEST_METHOD)].map(([, comment = '', methodName = '']) => {
    const values = frontMatter(comment);
    return {
      className,
      methodName,
      rule: values.get('rule') ?? '',
      source: values.get('source') ?? '',
      confidence: (values.get('confidence') ?? '') as Confidence | '',
    };
  });
}

/** `name: value` lines; a line without a name goes on with the value before it. */
function frontMatter(comment: string): Map<string, string> {
  const values = new Map<string, string>();
  let current = '';
  for (const line of comment.split('\n').map((text) => text.replace(/^\s*\*?\s?/, '').trim())) {
    const [, name, value] = /^(rule|source|confidence):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined) current = name;
    if (current !== '') values.set(current, `${values.get(current) ?? ''} ${value ?? line}`.trim());
  }
  return values;
}

/** Reason by `Class.method`, from known-differences.txt; lines with `#` are remarks. */
export function readDifferences(): Map<string, string> {
  const lines = readFileSync(DIFFERENCES, 'utf8').split('\n');
  const entries = lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return new Map(
    entries.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    }),
  );
}
