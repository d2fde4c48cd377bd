/** Source files to a program. Every file is compiled; all diagnostics are collected, not only the first. */
import type { AnonymousUnit, Member, TriggerDeclaration } from '../parse/ast.ts';
import type { CompileDiagnostic, SourceFile } from '../parse/diagnostic.ts';
import { plainParser } from '../parse/cache.ts';
import type { SourceParser } from '../parse/cache.ts';
import { parseAnonymous } from '../parse/parse.ts';
import type { Schema } from '../schema/schema.ts';
import { bodyContext, compileClassBodies, compileMembers, compileUnit } from './bodies.ts';
import { checkContracts } from './contracts.ts';
import { Declarations, addMembers } from './declare.ts';
import { NORMAL } from './frame.ts';
import { Program } from './program.ts';
import { SourceUnit } from './symbols.ts';
import type { ClassInfo, CodeUnit, TriggerInfo } from './symbols.ts';
import { TypeResolver } from './typeResolver.ts';
import { TypeTable } from './types.ts';
import type { Type } from './types.ts';

export interface CompileOptions {
  /** `.cls` and `.trigger` files. */
  readonly files: readonly SourceFile[];
  readonly schema: Schema;
  /** Parses the files; one that keeps trees between runs saves most of the time. */
  readonly parser?: SourceParser;
}

export interface Compiled {
  readonly program: Program;
  /** In the order of the files; a program with errors must not be run. */
  readonly diagnostics: readonly CompileDiagnostic[];
}

const NO_MODIFIERS = { words: [], annotations: [] } as const;

export function compileProgram(options: CompileOptions): Compiled {
  const types = new TypeResolver(new TypeTable(), options.schema, new Map<string, Type>());
  const declarations = new Declarations(types);
  const parser = options.parser ?? plainParser;
  const units: SourceUnit[] = [];
  const triggers: { unit: SourceUnit; declaration: TriggerDeclaration }[] = [];
  for (const file of options.files) {
    const unit = new SourceUnit(file);
    units.push(unit);
    if (/\.trigger$/i.test(file.path)) {
      const parsed = parser.parseTrigger(file);
      unit.sink.all.push(...parsed.diagnostics);
      if (parsed.unit) triggers.push({ unit, declaration: parsed.unit });
    } else {
      const parsed = parser.parseClass(file);
      unit.sink.all.push(...parsed.diagnostics);
      if (parsed.unit) declarations.declare(parsed.unit, unit, null);
    }
  }
  declarations.linkAll();
  for (const cls of [...declarations.classes]) {
    checkContracts(cls);
    compileClassBodies(cls, types);
  }
  const compiledTriggers = triggers.map(({ unit, declaration }) =>
    compileTrigger(declaration, unit, declarations),
  );
  const program = new Program({
    schema: options.schema,
    types,
    classes: declarations.classes,
    triggers: compiledTriggers,
    units,
  });
  return { program, diagnostics: units.flatMap((unit) => unit.sink.all) };
}

/** Gives code outside classes a class to hold its methods and inner types. */
function holder(
  name: string,
  members: readonly Member[],
  unit: SourceUnit,
  declarations: Declarations,
): ClassInfo {
  const cls = declarations.addClass(name, null, NO_MODIFIERS, unit, null);
  declarations.declareInner(members, unit, cls);
  declarations.linkAll();
  addMembers(cls, members, declarations.types, { allStatic: true });
  return cls;
}

function compileTrigger(
  declaration: TriggerDeclaration,
  unit: SourceUnit,
  declarations: Declarations,
): TriggerInfo {
  const { types } = declarations;
  const { name, object, events } = declaration;
  if (!types.schema.object(object))
    unit.sink.error('LO2019', declaration, `sObject type '${object}' is not supported.`);
  if (/changeevent$/i.test(object) && types.schema.object(object)) {
    unit.sink.warning('LO3005', declaration, `The local org publishes no change events: ${name} never runs`);
  }
  const first = declarations.classes.length;
  const cls = holder(`Trigger.${name}`, declaration.members, unit, declarations);
  compileNewClasses(declarations, first, cls, declaration.members);
  // Triggers run in system context without sharing [Apex guide "Using the with sharing ... Keywords"].
  const trigger: TriggerInfo = {
    name,
    object,
    events,
    unit,
    owner: cls,
    label: `Trigger.${name}`,
    sharing: 'without',
    frameSize: 0,
    body: () => NORMAL,
  };
  compileUnit(
    trigger,
    declaration.body,
    bodyContext(types, { unit, cls, isStatic: true, triggerObject: object }),
  );
  return trigger;
}

function compileNewClasses(
  declarations: Declarations,
  first: number,
  cls: ClassInfo,
  members: readonly Member[],
): void {
  for (const added of declarations.classes.slice(first))
    if (added !== cls) compileClassBodies(added, declarations.types);
  compileMembers(cls, members, declarations.types);
}

export interface Anonymous {
  /** Null when the text has errors. */
  readonly code: CodeUnit | null;
  readonly diagnostics: readonly CompileDiagnostic[];
}

/**
 * Compiles anonymous Apex against a program; run it with `execution.run(code)`.
 * Its classes and types are its own and do not become part of the program.
 */
export function compileAnonymous(program: Program, text: string): Anonymous {
  const file: SourceFile = { path: 'anonymous.apex', text, apiVersion: 65 };
  const parsed = parseAnonymous(file);
  if (parsed.unit === null) return { code: null, diagnostics: parsed.diagnostics };
  return compileAnonymousUnit(program, parsed.unit, file);
}

function compileAnonymousUnit(program: Program, declaration: AnonymousUnit, file: SourceFile): Anonymous {
  const unit = new SourceUnit(file);
  const own = new TypeResolver(program.types.table, program.schema, new Map(program.types.project));
  const declarations = new Declarations(own, program.classes.length + nextAnonymousId());
  const cls = holder('AnonymousBlock', declaration.members, unit, declarations);
  compileNewClasses(declarations, 0, cls, declaration.members);
  const code: CodeUnit = {
    label: 'AnonymousBlock',
    unit,
    owner: cls,
    sharing: 'inherited',
    frameSize: 0,
    body: () => NORMAL,
  };
  compileUnit(code, declaration.body, bodyContext(own, { unit, cls, isStatic: true }));
  const failed = unit.sink.all.some((d) => d.severity === 'error');
  return { code: failed ? null : code, diagnostics: unit.sink.all };
}

let anonymousIds = 0;

/** Class ids of anonymous blocks never meet those of another block run in the same execution. */
function nextAnonymousId(): number {
  anonymousIds += 100;
  return anonymousIds;
}
