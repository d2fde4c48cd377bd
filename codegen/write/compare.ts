import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { formatAll } from '../format/format.ts';
import type { Template } from '../read/templates.ts';
import type { RenderedFile } from '../render/render.ts';
import { hash, readManifest, type ManifestEntry } from './manifest.ts';
import { findOrphans, inspect, isGenerated, type FileState } from './state.ts';

/** One planned file with the text it must have. */
export interface Target extends FileState {
  readonly text: string;
}

/** What the project must look like, and how it differs. */
export interface Comparison {
  readonly targets: readonly Target[];
  readonly orphans: readonly Orphan[];
  readonly entries: readonly ManifestEntry[];
}

/** A generated file that is not planned any more. */
export interface Orphan {
  readonly path: string;
  /** It was changed by hand since it was generated. */
  readonly edited: boolean;
}

/**
 * Formats what has to be formatted (everything when `full`) and compares it with the disk. A planned path
 * that holds a file the generator did not make is LK0710. Writes nothing.
 */
export async function compareWithDisk(
  root: string,
  files: readonly RenderedFile[],
  templates: ReadonlyMap<string, Template>,
  full: boolean,
  diagnostics: Diagnostics,
): Promise<Comparison> {
  const manifest = readManifest(root);
  const states = files.map((file) => inspect(root, file, manifest));
  for (const { disk, entry, file } of states) {
    if (disk !== undefined && entry === undefined && !isGenerated(disk))
      diagnostics.report('LK0710', file.at, file.path);
  }
  const formatted = await formatAll(
    states.filter((state) => full || !state.unchanged).map((state) => state.file),
    templates,
    diagnostics,
  );
  const targets = states.flatMap((state) => {
    const text = formatted.get(state.file.path) ?? (state.unchanged ? state.disk : undefined);
    return text === undefined ? [] : [{ ...state, text }];
  });
  const planned = new Set(files.map((file) => file.path));
  return {
    targets,
    orphans: findOrphans(root, planned, manifest).map((path) => {
      const content = manifest.get(path)?.content;
      return {
        path,
        edited: content !== undefined && content !== hash(readFileSync(join(root, path), 'utf8')),
      };
    }),
    entries: targets.map(({ file, input, text }) => ({
      path: file.path,
      template: file.template,
      source: file.sources.join(','),
      input,
      content: hash(text),
    })),
  };
}
