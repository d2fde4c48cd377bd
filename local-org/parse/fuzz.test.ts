/**
 * Mutated sources never crash the front end: they compile, or every problem has a number and a place in the text.
 * The sources are the Apex of the project this folder belongs to; the seed makes every run the same.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { before, test } from 'node:test';
import { compileProgram } from '../compile/compile.ts';
import { buildSchema } from '../schema/loadSchema.ts';
import { findProjectFiles } from '../schema/projectFiles.ts';
import type { Schema } from '../schema/schema.ts';
import { randomNumbers } from '../testing/order.ts';
import type { CompileDiagnostic, SourceFile } from './diagnostic.ts';

const MUTATIONS = 2_000;
const SEED = 20_240_229;
/** Characters; longer sources only make the test slower. */
const LONGEST = 5_000;

const ROOT = join(import.meta.dirname, '..', '..');

/** Fragments that are wrong in most places, and characters that Apex has no use for. */
const FRAGMENTS = [
  ...['{', '}', '(', ')', '[', ']', ';', ',', '.', '?.', '??', '->', '=>', '@', '#', '\\', '`', '"', "'"],
  ...[
    '/*',
    '*/',
    '//',
    '<',
    '>',
    '===',
    '!',
    '-',
    '++',
    '0x',
    '1.2.3',
    '99999999999999999999',
    '1e9',
    'é',
    '\u0000',
  ],
  ...[
    '\u{1F511}',
    '\r',
    '\t',
    '\uFEFF',
    'class',
    'trigger',
    'new',
    'switch on',
    'when',
    'return',
    'static',
    'void',
  ],
  ...[
    'Map<String, List<Id>>',
    '[SELECT Id FROM Account',
    'insert',
    'System.runAs(',
    'instanceof',
    'final',
    'enum',
  ],
];

type Random = (below: number) => number;
type Mutation = (text: string, random: Random) => string;

const splice = (text: string, at: number, removed: number, added = ''): string =>
  text.slice(0, at) + added + text.slice(at + removed);

const lines = (text: string): string[] => text.split('\n');

const mutations: Readonly<Record<string, Mutation>> = {
  'remove a character': (text, random) => splice(text, random(text.length), 1),
  'remove a stretch': (text, random) => splice(text, random(text.length), 1 + random(60)),
  'insert a fragment': (text, random) =>
    splice(text, random(text.length), 0, FRAGMENTS[random(FRAGMENTS.length)]),
  'replace by a fragment': (text, random) =>
    splice(text, random(text.length), 1 + random(8), ` ${FRAGMENTS[random(FRAGMENTS.length)]} `),
  'end too early': (text, random) => text.slice(0, random(text.length)),
  'begin too late': (text, random) => text.slice(random(text.length)),
  'double a line': (text, random) => {
    const all = lines(text);
    const at = random(all.length);
    return [...all.slice(0, at + 1), ...all.slice(at)].join('\n');
  },
  'move a line': (text, random) => {
    const all = lines(text);
    const [line = ''] = all.splice(random(all.length), 1);
    return [...all.slice(0, random(all.length)), line, ...all.slice(random(all.length))].join('\n');
  },
  'change a letter': (text, random) =>
    splice(text, random(text.length), 1, String.fromCharCode(32 + random(95))),
  'repeat a stretch': (text, random) => {
    const at = random(text.length);
    return splice(text, at, 0, text.slice(at, at + random(200)).repeat(1 + random(3)));
  },
};

let schema: Schema;
let sources: SourceFile[];

before(() => {
  const files = findProjectFiles(ROOT);
  schema = buildSchema(files, { keyPrefixes: new Map(), notice: () => undefined });
  sources = [...files.ofType('cls'), ...files.ofType('trigger')]
    .map((file) => ({ path: basename(file), text: readFileSync(file, 'utf8'), apiVersion: 65 }))
    .filter(({ text }) => text.length <= LONGEST);
  assert.ok(sources.length > 20, 'the project has sources to mutate');
});

/** Asserts that each diagnostic has a number, a text and a place in the source. */
function assertReadable(file: SourceFile, diagnostics: readonly CompileDiagnostic[]): void {
  const all = file.text.split(/\r?\n/);
  for (const { code, message, line, column, file: path, excerpt } of diagnostics) {
    assert.match(code, /^LO[1-5]\d{3}$/);
    assert.notEqual(message.trim(), '');
    assert.equal(path, file.path);
    assert.ok(line >= 1 && line <= all.length, `line ${line} of ${all.length}: ${message}`);
    assert.ok(column >= 1 && column <= all[line - 1]!.length + 2, `column ${column}: ${message}`);
    assert.match(excerpt, /\^$/);
  }
}

function compile(file: SourceFile): readonly CompileDiagnostic[] {
  return compileProgram({ files: [file], schema }).diagnostics;
}

test(`${MUTATIONS} mutated sources compile or tell what is wrong, and where`, () => {
  const next = randomNumbers(SEED);
  const random: Random = (below) => Math.floor(next() * below);
  const kinds = Object.entries(mutations);
  let refused = 0;
  for (let i = 0; i < MUTATIONS; i++) {
    const source = sources[random(sources.length)]!;
    const [kind, mutate] = kinds[i % kinds.length]!;
    const file = { ...source, text: mutate(source.text, random) };
    try {
      const diagnostics = compile(file);
      assertReadable(file, diagnostics);
      if (diagnostics.some(({ severity }) => severity === 'error')) refused += 1;
    } catch (cause) {
      throw new Error(
        `mutation ${i} (${kind}) of ${source.path}: ${(cause as Error).message}\n${file.text}`,
        { cause },
      );
    }
  }
  assert.ok(refused > MUTATIONS / 3, `most mutations break a source, and only ${refused} were refused`);
});

test('a source that ends inside a class, string or comment is always refused', () => {
  const next = randomNumbers(SEED);
  for (let i = 0; i < 200; i++) {
    const source = sources[Math.floor(next() * sources.length)]!;
    const body = source.text.indexOf('{') + 1;
    const end = source.text.lastIndexOf('}');
    const file = { ...source, text: source.text.slice(0, body + Math.floor(next() * (end - body))) };
    const errors = compile(file).filter(({ severity }) => severity === 'error');
    assert.ok(errors.length > 0, file.text);
    assertReadable(file, errors);
  }
});

test('brackets nested too deeply for the parser are refused with their place', () => {
  const depth = 2_000;
  const nested: Readonly<Record<string, string>> = {
    parentheses: `Integer i = ${'('.repeat(depth)}1${')'.repeat(depth)};`,
    blocks: `static { ${'{'.repeat(depth)}${'}'.repeat(depth)} }`,
    calls: `String s = ${'a('.repeat(depth)}${')'.repeat(depth)};`,
    unclosed: `String s = ${'['.repeat(depth)}`,
  };
  for (const [what, member] of Object.entries(nested)) {
    const file: SourceFile = { path: 'A.cls', text: `class A {\n${member}\n}`, apiVersion: 65 };
    const [first, ...others] = compile(file);
    assertReadable(file, [first!]);
    assert.deepEqual([first?.code, first?.line, others.length], ['LO1005', 2, 0], what);
  }
});

test('long sums and chains of else need no brackets and compile', () => {
  const sum = `Integer i = 1${' + 1'.repeat(800)};`;
  const chain = `void run(Integer i) { ${'if (i == 1) { i = 2; } else '.repeat(200)} { i = 3; } }`;
  const file: SourceFile = { path: 'A.cls', text: `class A {\n${sum}\n${chain}\n}`, apiVersion: 65 };
  assert.deepEqual(compile(file), []);
});
