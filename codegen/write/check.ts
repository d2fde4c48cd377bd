import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison, Target } from './compare.ts';
import { manifestPath, manifestText } from './manifest.ts';

/** A generated file that is not as it should be. */
export interface Drift {
  readonly kind: 'HAND EDIT' | 'STALE' | 'MISSING' | 'ORPHAN';
  readonly path: string;
  readonly cure: string;
}

const cures = {
  edited: 'undo the edit, or move it into the template or the model and run npm run generate',
  stale: 'the model or the template changed: run npm run generate and commit the result',
  missing: 'run npm run generate and commit the file',
  orphan: 'nothing generates it any more: run npm run generate, which deletes it',
  editedOrphan:
    'nothing generates it any more and it was edited by hand: save the edit, then run npm run generate, which deletes it',
  manifest: 'it does not say what was generated: run npm run generate and commit it',
};

/** Every difference between what would be generated and what is there. Empty means: generating writes nothing. */
export function findDrift(root: string, { targets, orphans, entries }: Comparison): Drift[] {
  const drift = [
    ...targets.flatMap(ofTarget),
    ...orphans.map(({ path, edited }): Drift => ({
      kind: 'ORPHAN',
      path,
      cure: edited ? cures.editedOrphan : cures.orphan,
    })),
  ];
  const path = join(root, manifestPath);
  const manifest = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (manifest === undefined) drift.push({ kind: 'MISSING', path: manifestPath, cure: cures.missing });
  else if (drift.length === 0 && manifest !== manifestText(entries))
    drift.push({ kind: 'STALE', path: manifestPath, cure: cures.manifest });
  return drift;
}

/** A file equal to what would be generated is never drift, whatever the manifest says. */
function ofTarget({ file, disk, text, entry, untouched, input }: Target): Drift[] {
  if (disk === text) return [];
  if (disk === undefined) return [{ kind: 'MISSING', path: file.path, cure: cures.missing }];
  // Changed since the last run: the edit is named even when the model changed too.
  if (entry !== undefined && !untouched) return [{ kind: 'HAND EDIT', path: file.path, cure: cures.edited }];
  const edited = entry === undefined || entry.input === input;
  return [
    { kind: edited ? 'HAND EDIT' : 'STALE', path: file.path, cure: edited ? cures.edited : cures.stale },
  ];
}
