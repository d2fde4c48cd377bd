/** Sample data of a project: anonymous Apex, so that it obeys the same rules as everything else. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Org } from '../org.ts';

/** A file of the folder failed; the message names it and says why. */
export class SeedError extends Error {}

/**
 * Runs each `*.apex` of the folder in order of the names as the org's administrator, each in a transaction of its
 * own, and lets asynchronous work end before the next. Throws SeedError at the first that fails.
 */
export function seedOrg(org: Org, folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.apex'))
    .sort();
  for (const name of files) {
    const { error } = org.execute(org.systemUserId, readFileSync(path.join(folder, name), 'utf8'));
    if (error !== null) throw new SeedError(`${path.join(folder, name)} failed; nothing was kept. ${error}`);
    org.settleNow();
  }
}
