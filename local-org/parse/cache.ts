/**
 * Parsed sources kept on disk between runs: parsing is most of the time it takes to load a project.
 *
 * An entry is named by the hash of the parser's own code and of the source, and holds the tree as JSON behind its own
 * hash. Whatever does not read back whole is as good as absent: it is parsed again and written anew.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { TriggerDeclaration, TypeDeclaration } from './ast.ts';
import type { SourceFile } from './diagnostic.ts';
import { parseClass, parseTrigger } from './parse.ts';
import type { Parsed } from './parse.ts';

export interface SourceParser {
  parseClass(file: SourceFile): Parsed<TypeDeclaration>;
  parseTrigger(file: SourceFile): Parsed<TriggerDeclaration>;
}

/** By its name: `.trigger` or `.cls`. */
export function isTrigger({ path }: SourceFile): boolean {
  return /\.trigger$/i.test(path);
}

/** Parses every time. */
export const plainParser: SourceParser = { parseClass, parseTrigger };

/** Entries that no run has read for this long are removed, in milliseconds. */
const KEPT = 30 * 86_400_000;

/** Code that decides what a tree looks like. */
const PARSER_FOLDERS = [new URL('./', import.meta.url), new URL('../soql/', import.meta.url)];

const require = createRequire(import.meta.url);

/** Changes whenever a tree made earlier may no longer be what the parser would make now. */
export function parserVersion(): string {
  const hash = createHash('sha256');
  for (const folder of PARSER_FOLDERS) {
    const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
    for (const name of sources.sort()) hash.update(name).update(readFileSync(new URL(name, folder)));
  }
  const manifest = require
    .resolve('@apexdevtools/apex-parser')
    .replace(/([/\\]apex-parser)[/\\].*$/, '$1/package.json');
  return hash.update(readFileSync(manifest)).digest('hex');
}

function digest(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

/** Keeps trees of files without diagnostics in a folder; a folder that cannot be written only costs the time. */
export class CachedParser implements SourceParser {
  readonly #folder: string;
  readonly #version: string;
  #writable: boolean;
  /** Sources answered from the folder, and sources parsed. */
  hits = 0;
  misses = 0;

  constructor(folder: string, version = parserVersion()) {
    this.#folder = folder;
    this.#version = version;
    this.#writable = prepare(folder);
  }

  parseClass(file: SourceFile): Parsed<TypeDeclaration> {
    return this.#parse('class', file, parseClass, ['class', 'interface', 'enum']);
  }

  parseTrigger(file: SourceFile): Parsed<TriggerDeclaration> {
    return this.#parse('trigger', file, parseTrigger, ['trigger']);
  }

  /** Whether the tree of a file is kept, as far as can be told without reading it. */
  has(file: SourceFile): boolean {
    return existsSync(this.#path(isTrigger(file) ? 'trigger' : 'class', file));
  }

  #path(what: string, { text }: SourceFile): string {
    return join(this.#folder, `${digest(this.#version, what, text)}.json`);
  }

  #parse<Unit extends { readonly kind: string }>(
    what: string,
    file: SourceFile,
    parse: (file: SourceFile) => Parsed<Unit>,
    kinds: readonly string[],
  ): Parsed<Unit> {
    const path = this.#path(what, file);
    const known = read(path) as Unit | null;
    if (known && kinds.includes(known.kind)) {
      this.hits++;
      return { unit: known, diagnostics: [] };
    }
    this.misses++;
    const parsed = parse(file);
    if (parsed.unit && parsed.diagnostics.length === 0) this.#write(path, parsed.unit);
    return parsed;
  }

  /** Written beside and renamed, so that another process never reads half an entry. */
  #write(path: string, unit: object): void {
    if (!this.#writable) return;
    const draft = `${path}.${process.pid}`;
    try {
      const text = JSON.stringify(unit);
      writeFileSync(draft, `${digest(text)}\n${text}`);
      renameSync(draft, path);
    } catch (error) {
      // A tree too deep for JSON is parsed each time; anything else is the folder's fault.
      if (!(error instanceof RangeError)) this.#writable = false;
    }
  }
}

/** The tree of an entry, or null for one that is missing, cut short or changed. */
function read(path: string): { readonly kind: string } | null {
  let entry: string;
  try {
    entry = readFileSync(path, 'utf8');
  } catch {
    return null;
  }
  const end = entry.indexOf('\n');
  const text = entry.slice(end + 1);
  if (end < 0 || digest(text) !== entry.slice(0, end)) return null;
  try {
    const tree: unknown = JSON.parse(text);
    return typeof tree === 'object' && tree !== null && 'kind' in tree ? (tree as { kind: string }) : null;
  } catch {
    return null;
  }
}

/** Makes the folder and removes old entries. @returns false when it cannot be written. */
function prepare(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    const oldest = Date.now() - KEPT;
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (/^[0-9a-f]{64}\.json/.test(name) && statSync(path).mtimeMs < oldest) unlinkSync(path);
    }
    return true;
  } catch {
    return false;
  }
}
