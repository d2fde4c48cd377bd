import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Comparison } from './compare.ts';
import { manifestPath, manifestText } from './manifest.ts';

/** What a run did, by path. */
export interface WriteResult {
  readonly created: readonly string[];
  readonly changed: readonly string[];
  /** Changed files whose hand edit is gone now. */
  readonly overwritten: readonly string[];
  readonly deleted: readonly string[];
  readonly unchanged: number;
}

/** Writes what differs, deletes orphans and the folders they leave empty, then writes the manifest. */
export function writeAll(root: string, { targets, orphans, entries }: Comparison): WriteResult {
  const different = targets.filter(({ disk, text }) => disk !== text);
  for (const { file, text } of different) replace(join(root, file.path), text);
  for (const { path } of orphans) remove(root, path);
  const manifest = join(root, manifestPath);
  const text = manifestText(entries);
  if (!existsSync(manifest) || readFileSync(manifest, 'utf8') !== text) replace(manifest, text);
  const paths = (list: typeof different) => list.map(({ file }) => file.path);
  return {
    created: paths(different.filter(({ disk }) => disk === undefined)),
    changed: paths(
      different.filter(
        ({ disk, entry, untouched }) => disk !== undefined && (untouched || entry === undefined),
      ),
    ),
    overwritten: paths(
      different.filter(
        ({ disk, entry, untouched }) => disk !== undefined && !untouched && entry !== undefined,
      ),
    ),
    deleted: orphans.map(({ path }) => path),
    unchanged: targets.length - different.length,
  };
}

/** Readers such as a watching test runner never see half a file. */
function replace(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}

function remove(root: string, path: string): void {
  rmSync(join(root, path));
  for (
    let folder = dirname(path);
    folder !== '.' && readdirSync(join(root, folder)).length === 0;
    folder = dirname(folder)
  ) {
    rmdirSync(join(root, folder));
  }
}
