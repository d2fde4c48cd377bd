import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, toRelative } from './source.ts';

/** Text of one template; `path` is relative to the project root with forward slashes. */
export interface Template {
  readonly path: string;
  readonly text: string;
}

/** All files of `templates/` that end in `.hbs`, by path, sorted. */
export function readTemplates(root: string): ReadonlyMap<string, Template> {
  return new Map(
    listFiles(join(root, 'templates'), '.hbs').map((file) => {
      const path = toRelative(root, file);
      return [path, { path, text: readFileSync(file, 'utf8').replaceAll('\r\n', '\n') }];
    }),
  );
}
