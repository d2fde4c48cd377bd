/**
 * Mutated flows never crash what reads and checks them: they are taken, or every problem has a number and a place in
 * the file. The sources are flows of this folder's fixtures, of the conformance cases and of the project around it.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { CompileDiagnostic } from '../parse/diagnostic.ts';
import { buildSchema } from '../schema/loadSchema.ts';
import { findProjectFiles } from '../schema/projectFiles.ts';
import type { Schema } from '../schema/schema.ts';
import { MetadataError } from '../schema/xml.ts';
import { randomNumbers } from '../testing/order.ts';
import { Catalogue } from './catalogue.ts';

const MUTATIONS = 1_500;
const SEED = 20_260_321;

const ROOT = join(import.meta.dirname, '..', '..');
const PROJECTS = [
  ROOT,
  join(import.meta.dirname, 'fixtures', 'shop'),
  join(import.meta.dirname, '..', 'conformance'),
];

type Random = (below: number) => number;
type Mutation = (text: string, random: Random, others: string) => string;

const VALUES = [
  '',
  ' ',
  'Nothing__c',
  'Id',
  '$Record',
  '$Record.Nothing',
  '$Flow.Nothing',
  '-1',
  '1e999',
  'true',
];
const EXPRESSIONS = [
  '{!',
  '{!$Record}',
  '{!a.b.c.d}',
  '(',
  "'",
  'IF(',
  '1/0',
  'x'.repeat(3_000),
  '1 AND (2',
  '🔑',
];
const WORDS = [...VALUES, ...EXPRESSIONS].map((word) => word.replaceAll("'", '&apos;'));

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Places of elements, the outermost one left out: `whole` with the tags, else the text of those without children. */
function places(text: string, whole: boolean): Place[] {
  const found: Place[] = [];
  const pattern = /<(\w+)>([^<]*)<\/\1>/g;
  for (const match of text.matchAll(pattern)) {
    const inside = match.index + match[1]!.length + 2;
    found.push(
      whole
        ? { start: match.index, end: match.index + match[0].length }
        : { start: inside, end: inside + match[2]!.length },
    );
  }
  return found;
}

function put(text: string, { start, end }: Place, added: string): string {
  return text.slice(0, start) + added + text.slice(end);
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[random(items.length)]!;
}

const mutations: Readonly<Record<string, Mutation>> = {
  'another value': (text, random) => put(text, pick(places(text, false), random), pick(WORDS, random)),
  'a value of elsewhere': (text, random) => {
    const all = places(text, false);
    const { start, end } = pick(all, random);
    return put(text, pick(all, random), text.slice(start, end));
  },
  'no such child': (text, random) => put(text, pick(places(text, true), random), ''),
  'a child twice': (text, random) => {
    const place = pick(places(text, true), random);
    return put(text, place, text.slice(place.start, place.end).repeat(2));
  },
  'a child of another flow': (text, random, others) => {
    const { start, end } = pick(places(others, true), random);
    return put(text, pick(places(text, true), random), others.slice(start, end));
  },
  'children in a value': (text, random) => {
    const { start, end } = pick(places(text, true), random);
    return put(text, pick(places(text, false), random), text.slice(start, end));
  },
  'another tag': (text, random) => {
    const tags = [...text.matchAll(/<(\w+)>/g)].map((match) => match[1]!);
    const [from, to] = [pick(tags, random), pick(tags, random)];
    return text.replaceAll(new RegExp(`<(/?)${from}>`, 'g'), `<$1${to}>`);
  },
  'a letter less': (text, random) => {
    const at = random(text.length);
    return text.slice(0, at) + text.slice(at + 1);
  },
  'an early end': (text, random) => text.slice(0, random(text.length)),
};

let folder: string;
let schema: Schema;
let sources: { name: string; text: string }[];

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'local-org-flows-'));
  const projects = PROJECTS.map((path) => findProjectFiles(path));
  schema = buildSchema(projects[0]!, { keyPrefixes: new Map(), notice: () => undefined });
  sources = projects
    .flatMap((files) => files.ofType('flow'))
    .map((file) => ({
      name: basename(file),
      text: readFileSync(file, 'utf8').replace(/<status>\w+<\/status>/, '<status>Active</status>'),
    }));
  assert.ok(sources.length >= 10, 'there are flows to mutate');
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** What the org says of the flow when it opens; an ill-formed file has a line only. */
function problems(
  name: string,
  text: string,
): { readonly code: string; readonly line: number; readonly message: string }[] {
  const file = join(folder, name);
  writeFileSync(file, text);
  try {
    const files = { projectDir: folder, ofType: (type: string) => (type === 'flow' ? [file] : []) };
    const { diagnostics } = Catalogue.read(files as never, schema);
    assertReadable(name, text, diagnostics);
    return [...diagnostics];
  } catch (error) {
    if (!(error instanceof MetadataError)) throw error;
    return [error];
  }
}

function assertReadable(name: string, text: string, diagnostics: readonly CompileDiagnostic[]): void {
  const lines = text.split(/\r?\n/);
  for (const { code, message, line, column, file, excerpt } of diagnostics) {
    assert.match(code, /^LO8\d{3}$/);
    assert.notEqual(message.trim(), '');
    assert.equal(file, name);
    assert.ok(column >= 1 && column <= lines[line - 1]!.length + 2, `column ${column}: ${message}`);
    assert.match(excerpt, /\^$/);
  }
}

test(`${MUTATIONS} mutated flows are taken or tell what is wrong, and where`, () => {
  const next = randomNumbers(SEED);
  const random: Random = (below) => Math.floor(next() * below);
  const kinds = Object.entries(mutations);
  let refused = 0;
  for (let i = 0; i < MUTATIONS; i++) {
    const { name, text } = pick(sources, random);
    const [kind, mutate] = kinds[i % kinds.length]!;
    const mutated = mutate(text, random, pick(sources, random).text);
    try {
      const found = problems(name, mutated);
      const last = mutated.split(/\r?\n/).length;
      for (const { code, line } of found)
        assert.ok(line >= 1 && line <= last, `${code}: line ${line} of ${last}`);
      if (found.length > 0) refused += 1;
    } catch (cause) {
      throw new Error(`mutation ${i} (${kind}) of ${name}: ${(cause as Error).message}\n${mutated}`, {
        cause,
      });
    }
  }
  assert.ok(refused > MUTATIONS / 3, `most mutations break a flow, and only ${refused} were refused`);
});

test('a flow that ends too early is always refused', () => {
  const next = randomNumbers(SEED);
  for (const { name, text } of sources) {
    const end = Math.floor(next() * (text.lastIndexOf('</Flow>') - 1));
    assert.ok(problems(name, text.slice(0, end)).length > 0, `${name} up to character ${end}`);
  }
});
