/**
 * docs/supported-apex.md: what the standard library has, made from its tables.
 *
 *     node local-org/stdlib/docs.ts            writes docs/supported-apex.md
 *     node local-org/stdlib/docs.ts --check    exits with 1 when the file is not up to date
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { nativeClasses, nativeEnums } from './index.ts';
import type { ConstructorRow, MethodRow, NativeClass, PropertyRow } from './table.ts';

/** Classes named with `$` are rows the compiler attaches to SObject types. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['$CustomMetadata', 'Static methods of custom metadata types'],
  ['$CustomSetting', 'Static methods of custom settings'],
  ['$SObject', 'Static methods of every SObject type'],
]);

/** The page as markdown. */
export function supportedApex(): string {
  const classes = [...nativeClasses].sort((a, b) => title(a).localeCompare(title(b), 'en'));
  const enums = [...nativeEnums].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return [
    '# Supported Apex',
    '',
    'Members of the Apex standard library that the local org has. This page is generated from the tables in',
    '`local-org/stdlib/`; run `node local-org/stdlib/docs.ts` after changing one. A member that is not listed',
    'compiles and stops the code with a numbered *not supported* error when it is reached.',
    '',
    `${classes.length} classes and interfaces, ${count(classes)} members, ${enums.length} enums.`,
    '',
    ...classes.flatMap(section),
    '## Enums',
    '',
    ...enums.map(
      (e) =>
        `- [${e.name}](${e.doc}): ${e.constants.length > 40 ? `${e.constants.length} constants` : e.constants.join(', ')}`,
    ),
    '',
  ].join('\n');
}

function title(cls: NativeClass): string {
  return TITLES.get(cls.name) ?? cls.name;
}

function count(classes: readonly NativeClass[]): number {
  return classes.reduce((sum, cls) => sum + lines(cls).length, 0);
}

function section(cls: NativeClass): string[] {
  const generics = cls.typeParameters && !TITLES.has(cls.name) ? `<${cls.typeParameters.join(', ')}>` : '';
  const kind = cls.kind === 'interface' ? ' (interface)' : '';
  return [
    `## ${title(cls)}${generics}${kind}`,
    '',
    `[Reference](${cls.doc})`,
    '',
    ...lines(cls).map((line) => `- \`${line}\``),
    '',
  ];
}

function lines(cls: NativeClass): string[] {
  const own = new Set((cls.methods ?? []).map((row) => row.name));
  return [
    ...(cls.constructors ?? []).map((row) => constructorLine(cls, row)),
    ...(cls.staticProperties ?? []).map((row) => `static ${propertyLine(row)}`),
    ...methodLines(cls.statics ?? [], 'static '),
    ...(cls.properties ?? []).map(propertyLine),
    ...methodLines(cls.methods ?? [], ''),
    ...methodLines(
      (cls.abstractMethods ?? []).filter((row) => !own.has(row.name)),
      '',
    ),
  ];
}

function methodLines(rows: readonly Omit<MethodRow, 'call'>[], prefix: string): string[] {
  return rows.map((row) => `${prefix}${row.returns} ${row.name}(${row.params.join(', ')})`).sort(byName);
}

/** By member name, then the whole line. */
function byName(a: string, b: string): number {
  const name = (line: string): string => line.slice(line.lastIndexOf(' ', line.indexOf('(')) + 1);
  return name(a).localeCompare(name(b), 'en') || a.localeCompare(b, 'en');
}

function constructorLine(cls: NativeClass, row: ConstructorRow): string {
  return `new ${cls.name}(${row.params.join(', ')})`;
}

function propertyLine(row: PropertyRow): string {
  return `${row.type} ${row.name}${row.set ? '' : ' (read only)'}`;
}

const FILE = new URL('../../docs/supported-apex.md', import.meta.url);

function main(): void {
  const text = supportedApex();
  if (!process.argv.includes('--check')) return writeFileSync(FILE, text);
  if (readFileSync(FILE, 'utf8') === text) return;
  console.error('docs/supported-apex.md is not up to date: run node local-org/stdlib/docs.ts');
  process.exitCode = 1;
}

if (import.meta.main) main();
