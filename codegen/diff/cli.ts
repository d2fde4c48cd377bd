/**
 * `npm run contracts -- [revision]`: what changed in the contracts since a revision, by default since the last
 * release tag. Ends with 1 when something breaks although the major version is the release's, with 2 on wrong use.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Diagnostics, formatDiagnostic } from '../diagnostics/diagnostic.ts';
import { readModel } from '../read/readModel.ts';
import { compareModels } from './compareModels.ts';
import { lastRelease, readModelAt, RevisionError } from './revision.ts';

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string', default: join(import.meta.dirname, '../..') } },
  });
  const root = resolve(values.root);
  const revision = positionals[0] ?? lastRelease(root);
  if (revision === undefined) {
    console.log('There is no release tag (v1.2.3) yet: nothing to compare the contracts with.');
    return 0;
  }
  return compare(root, revision);
}

function compare(root: string, revision: string): number {
  const diagnostics = new Diagnostics();
  const after = readModel(root, diagnostics);
  if (after === undefined || diagnostics.count > 0) {
    for (const found of diagnostics.sorted()) console.error(formatDiagnostic(found));
    return 2;
  }
  const changes = compareModels(readModelAt(root, revision), after);
  for (const change of changes) console.log(`${change.kind}: ${change.text}`);
  const count = changes.filter((change) => change.kind === 'breaking').length;
  console.log(`contracts since ${revision}: ${count} breaking, ${changes.length - count} additive`);
  if (count === 0 || isNewMajor(root, revision)) return 0;
  console.error(
    `Breaking changes need a new major version.\n  Cure: take them back, or raise the version in package.json above that of ${revision}.`,
  );
  return 1;
}

/** Before 1.0.0 a new minor version may break (semver.org, item 4). A revision that is no release allows nothing to be judged. */
function isNewMajor(root: string, revision: string): boolean {
  const released = /^v(\d+)\.(\d+)\./.exec(revision);
  if (released === null) return true;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [was, wasMinor] = [Number(released[1]), Number(released[2])];
  return major > was || (major === 0 && was === 0 && minor > wasMinor);
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof RevisionError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
