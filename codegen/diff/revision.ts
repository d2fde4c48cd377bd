import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Diagnostics } from '../diagnostics/diagnostic.ts';
import { readModel } from '../read/readModel.ts';
import type { Model } from '../read/model.ts';

/** A revision that is not there or has no model; the message is for the person who named it. */
export class RevisionError extends Error {}

/**
 * The model as it was at a revision of the repository that `root` belongs to. What today's reader does not
 * understand of an earlier model is left out. Throws RevisionError.
 */
export function readModelAt(root: string, revision: string): Model {
  const folder = mkdtempSync(join(tmpdir(), 'model-at-'));
  try {
    for (const path of listModel(root, revision)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), git(root, ['show', `${revision}:./${path}`]));
    }
    const model = readModel(folder, new Diagnostics());
    if (model !== undefined) return model;
    throw new RevisionError(`The revision ${revision} has no model/package.ts that names the package.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function listModel(root: string, revision: string): string[] {
  const resolved = spawnSync('git', ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], {
    cwd: root,
  });
  if (resolved.status !== 0)
    throw new RevisionError(
      `There is no revision "${revision}" in this repository.\n  Cure: name a tag or commit; in a shallow clone fetch it first.`,
    );
  return git(root, ['ls-tree', '-r', '--name-only', revision, '--', 'model'])
    .split('\n')
    .filter((path) => path.endsWith('.ts'));
}

/** The newest release tag (`v1.2.3`) that HEAD descends from; undefined without one, or outside a repository. */
export function lastRelease(root: string): string | undefined {
  const found = spawnSync('git', ['describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*'], {
    cwd: root,
    encoding: 'utf8',
  });
  return found.status === 0 ? found.stdout.trim() : undefined;
}

function git(root: string, args: readonly string[]): string {
  const done = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (done.status !== 0) throw new RevisionError(`git ${args.join(' ')} failed: ${done.stderr?.trim()}`);
  return done.stdout;
}
