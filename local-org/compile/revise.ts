/**
 * New texts of class files in a compiled program. Other files know of a class what it declares, never its bodies: where
 * the declarations stay as they are, only the bodies of the changed files are compiled, into the classes that are there.
 */
import type { Member, TypeDeclaration } from '../parse/ast.ts';
import type { SourceParser } from '../parse/cache.ts';
import type { SourceFile } from '../parse/diagnostic.ts';
import { compileClassBodies } from './bodies.ts';
import { checkContracts } from './contracts.ts';
import type { Program } from './program.ts';
import type { ClassInfo, SourceUnit } from './symbols.ts';

/** A changed file, and what its declarations are called in the new text. */
interface Revision {
  readonly unit: SourceUnit;
  readonly file: SourceFile;
  readonly classes: readonly ClassInfo[];
  readonly renewed: ReadonlyMap<object, object>;
}

/**
 * True when the program now has the new texts. False when it must be compiled as a whole: a declaration has changed, a
 * file is no class of the program, or there is something to tell of a text. After false the program must not run.
 */
export function reviseProgram(program: Program, files: readonly SourceFile[], parser: SourceParser): boolean {
  const revisions = files.map((file) => revisionOf(program, file, parser));
  return revisions.every((revision) => revision !== null && carryOut(program, revision));
}

function revisionOf(program: Program, file: SourceFile, parser: SourceParser): Revision | null {
  const unit = program.units.find((known) => known.file.path === file.path);
  const classes = program.classes.filter((cls) => cls.unit === unit);
  const before = classes[0]?.declaration;
  if (!unit || !before || unit.sink.all.length > 0) return null;
  const { unit: after, diagnostics } = parser.parseClass(file);
  if (!after || diagnostics.length > 0 || shapeOf(before) !== shapeOf(after)) return null;
  const renewed = new Map<object, object>();
  pair(before, after, renewed);
  return { unit, file, classes, renewed };
}

/** Everything that a declaration says to other files: not where it stands, and of bodies and values only that they are. */
function shapeOf(declaration: TypeDeclaration): string {
  return JSON.stringify(declaration, (key, value: unknown) => {
    if (key === 'line' || key === 'column' || key === 'endLine' || key === 'initial') return undefined;
    return key === 'body' ? value !== null : value;
  });
}

/** Notes for each declaration of a text the one in another text of the same shape. */
function pair(before: TypeDeclaration, after: TypeDeclaration, renewed: Map<object, object>): void {
  renewed.set(before, after);
  if (before.kind === 'enum' || after.kind === 'enum') return;
  before.members.forEach((member, index) => {
    const other: Member = after.members[index]!;
    renewed.set(member, other);
    if (isType(member) && isType(other)) pair(member, other, renewed);
  });
}

function isType(member: Member): member is TypeDeclaration {
  return member.kind === 'class' || member.kind === 'interface' || member.kind === 'enum';
}

/** Returns whether nothing is to be told of the new text. */
function carryOut({ types }: Program, { unit, file, classes, renewed }: Revision): boolean {
  unit.renew(file);
  for (const cls of classes) {
    for (const declared of [cls, ...membersOf(cls)])
      declared.declaration = renewed.get(declared.declaration!) as never;
    checkContracts(cls);
    compileClassBodies(cls, types);
  }
  return unit.sink.all.length === 0;
}

function membersOf(cls: ClassInfo): { declaration: object }[] {
  const methods = [...cls.methods.values()].flat();
  return [...methods, ...cls.constructors, ...cls.fields.values(), ...cls.staticFields.values()];
}
