/** The open-source suites that measure the local org, each pinned to a commit. None of them is part of the project. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Suite {
  /** Name of the checkout's folder. */
  readonly name: string;
  /** `owner/name` at GitHub. */
  readonly repository: string;
  readonly commit: string;
  /** The SFDX project inside the checkout. */
  readonly folder: string;
  /**
   * Package directories in place of those that its sfdx-project.json names: what its own pipeline deploys before the
   * tests, or one of several copies of the same classes.
   */
  readonly packageDirectories?: readonly string[];
}

/** The checkout is missing or is another version; the message says what to do. */
export class CheckoutError extends Error {}

export function readSuites(file = join(import.meta.dirname, 'suites.json')): Suite[] {
  return JSON.parse(readFileSync(file, 'utf8')) as Suite[];
}

/**
 * The project folder of a suite's checkout below `from`.
 *
 * @throws CheckoutError when it is not there or not at the pinned commit, as its figures would mislead.
 */
export function checkoutOf(suite: Suite, from: string): string {
  const checkout = join(from, suite.name);
  const cure = `git clone https://github.com/${suite.repository} ${checkout} && git -C ${checkout} checkout ${suite.commit}`;
  if (!existsSync(join(checkout, '.git')))
    throw new CheckoutError(`No checkout in ${checkout}. Cure: ${cure}`);
  const commit = execFileSync('git', ['-C', checkout, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  if (commit !== suite.commit)
    throw new CheckoutError(`${checkout} is at ${commit}, not at ${suite.commit}.`);
  const project = join(checkout, suite.folder);
  return suite.packageDirectories ? projectOf(project, suite.packageDirectories) : project;
}

/** A project of its own, so that the checkout stays as it is. */
function projectOf(project: string, directories: readonly string[]): string {
  const settings = JSON.parse(readFileSync(join(project, 'sfdx-project.json'), 'utf8')) as object;
  const packageDirectories = directories.map((path) => ({ path: resolve(project, path) }));
  const folder = mkdtempSync(join(tmpdir(), 'suite-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'sfdx-project.json'), JSON.stringify({ ...settings, packageDirectories }));
  return folder;
}
