import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marker } from '../render/header.ts';
import type { RenderedFile } from '../render/render.ts';
import { listFiles, toRelative } from '../read/source.ts';
import { formatterKey } from '../format/format.ts';
import { hash, type Manifest, type ManifestEntry } from './manifest.ts';

/** Folders that hold generated files. */
const outputFolders = ['force-app', 'typings/generated', 'docs'];

/** How one planned file stands on disk, compared with the manifest of the last run. */
export interface FileState {
  readonly file: RenderedFile;
  readonly input: string;
  readonly entry: ManifestEntry | undefined;
  /** The file's text; undefined when there is none. */
  readonly disk: string | undefined;
  /** The file is what the last run wrote. */
  readonly untouched: boolean;
  /** Rendered as in the last run and untouched: formatting again would give the same bytes. */
  readonly unchanged: boolean;
}

/** Looks at the disk; writes nothing. */
export function inspect(root: string, file: RenderedFile, manifest: Manifest): FileState {
  const path = join(root, file.path);
  const disk = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const entry = manifest.get(file.path);
  const input = hash(formatterKey, file.text);
  const untouched = disk !== undefined && entry?.content === hash(disk);
  return { file, input, entry, disk, untouched, unchanged: untouched && entry?.input === input };
}

/**
 * Generated files that are not planned any more: those of the manifest that still exist, and any file in the
 * output folders that carries the header.
 */
export function findOrphans(root: string, planned: ReadonlySet<string>, manifest: Manifest): string[] {
  const listed = [...manifest.keys()].filter((path) => existsSync(join(root, path)));
  const marked = outputFolders
    .flatMap((folder) => listFiles(join(root, folder), ''))
    .map((path) => toRelative(root, path))
    .filter((path) => !planned.has(path) && isGenerated(readFileSync(join(root, path), 'utf8')));
  return [...new Set([...listed, ...marked])].filter((path) => !planned.has(path)).sort();
}

/** True when the header stands where `addHeader` puts it. */
export function isGenerated(text: string): boolean {
  const first = text.slice(0, text.indexOf('\n') + 1);
  const last = text.trimEnd().slice(text.trimEnd().lastIndexOf('\n') + 1);
  return [`// ${marker}`, `<!-- ${marker}`].some(
    (start) => first.startsWith(start) || last.startsWith(start),
  );
}
