/** Tells of changed files below an SFDX project's package directories, a burst of changes at once. */
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { findProjectFiles } from '../schema/projectFiles.ts';

/** Editors and generators write several files in a row, ms. */
const BURST = 80;

/** What the tests of an org can depend on; components and scratch files are none of it. */
const RELEVANT = /\.(cls|trigger|object)$|-meta\.xml$|sfdx-project\.json$/;

export interface FileWatch {
  close(): void;
}

/**
 * Calls back with absolute paths of what was written, added or removed.
 *
 * @throws Error LO4102 when the folder is no SFDX project.
 */
export function watchProject(project: string, onChange: (files: ReadonlySet<string>) => void): FileWatch {
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  const tell = (): void => {
    const files = changed;
    changed = new Set();
    onChange(files);
  };
  const note = (file: string): void => {
    if (!RELEVANT.test(file)) return;
    changed.add(file);
    if (timer) clearTimeout(timer);
    timer = setTimeout(tell, BURST);
  };
  const folders = findProjectFiles(project).packageDirectories.filter((folder) => existsSync(folder));
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, (_event, name) => name !== null && note(join(folder, name))),
  );
  const top = watch(project, (_event, name) => name === 'sfdx-project.json' && note(join(project, name)));
  return {
    close() {
      if (timer) clearTimeout(timer);
      for (const watcher of [...watchers, top]) watcher.close();
    },
  };
}
