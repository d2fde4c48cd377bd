/** Sample data of a project: anonymous Apex, so that it obeys the same rules as everything else. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Org } from '../org.ts';
import type { SeedStep } from './config.ts';

/** A file of a folder failed; the message names it and says why. */
export class SeedError extends Error {}

/** Told before each file: how many were run, how many there are, the name of the next. */
export type SeedProgress = (done: number, total: number, file: string) => Promise<void> | void;

/** First line of a file that does not run as the administrator. */
const USER = /^\/\/ @user (\S+)/;

/**
 * Runs each `*.apex` of the folders in order of the names, each in a transaction of its own, as the org's administrator
 * or as the user that its first line names (`// @user agent@example.com`), and lets asynchronous work end before the next. Rejects with SeedError at the first that fails.
 */
export async function seedOrg(
  org: Org,
  steps: readonly SeedStep[],
  progress: SeedProgress = () => {},
): Promise<void> {
  const files = steps.flatMap(filesOf);
  for (const [index, file] of files.entries()) {
    await progress(index, files.length, path.basename(file));
    const source = readFileSync(file, 'utf8');
    const { error } = org.execute(userOf(org, source, file), source);
    if (error !== null) throw new SeedError(`${file} failed; nothing was kept. ${error}`);
    org.settleNow();
  }
}

function userOf(org: Org, source: string, file: string): string {
  const username = USER.exec(source)?.[1];
  if (username === undefined) return org.systemUserId;
  try {
    return org.userIdOf(username);
  } catch {
    throw new SeedError(`${file} is to run as ${username}, who does not exist; nothing was kept`);
  }
}

function filesOf({ folder, times }: SeedStep): string[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.apex'));
  } catch {
    throw new SeedError(`The folder ${folder} with sample data cannot be read`);
  }
  const files = names.sort().map((name) => path.join(folder, name));
  return Array.from({ length: times }, () => files).flat();
}
