import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** File at the project root that knows every generated file. */
export const manifestPath = 'generated.lock.json';

export interface ManifestEntry {
  readonly path: string;
  readonly template: string;
  /** Model files, joined by commas. */
  readonly source: string;
  /** Hash of the rendered text before formatting and of the formatters' versions and options. */
  readonly input: string;
  /** Hash of the file's bytes. */
  readonly content: string;
}

/** Entries by path. */
export type Manifest = ReadonlyMap<string, ManifestEntry>;

/** SHA-256, first 32 hexadecimal digits. */
export function hash(...parts: readonly (string | Buffer)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex').slice(0, 32);
}

/** Reads the manifest; empty when there is none or it cannot be read, so that everything counts as new. */
export function readManifest(root: string): Manifest {
  const path = join(root, manifestPath);
  if (!existsSync(path)) return new Map();
  try {
    const { files } = JSON.parse(readFileSync(path, 'utf8')) as { files: ManifestEntry[] };
    return new Map(files.map((entry) => [entry.path, entry]));
  } catch {
    return new Map();
  }
}

/** The manifest's text: one line per file, sorted by path, so that merges touch only what changed. */
export function manifestText(entries: readonly ManifestEntry[]): string {
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  const lines = sorted.map(
    ({ path, template, source, input, content }) =>
      `    ${JSON.stringify({ path, template, source, input, content })}`,
  );
  return `{\n  "comment": "Written by codegen: every generated file, what it was made from, and its hash.",\n  "files": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
