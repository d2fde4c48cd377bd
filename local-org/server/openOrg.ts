/** Opens the project's own org for the server. */
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Org } from '../org.ts';
import type { OrgPort } from './orgPort.ts';
import { seedOrg } from './seed.ts';

export interface OpenOrgOptions {
  readonly project: string;
  readonly database?: string;
  readonly fresh?: boolean;
  /** Folder with anonymous Apex that fills a new database; see seed.ts. */
  readonly seed?: string;
  /** Features beside those of the project's scratch-org definition, e.g. `PersonAccounts`. */
  readonly features?: readonly string[];
  /** Told what of the project's metadata has no effect. */
  readonly onProgress?: (message: string) => void;
}

/**
 * Opens the database, or begins anew when asked to; a new one is filled from `seed`. Throws OrgError when the
 * project's Apex does not compile, and SeedError when the seed fails: then no database is left half filled.
 */
export function openOrg(options: OpenOrgOptions): OrgPort {
  const database = options.database ?? path.join(options.project, '.local-org', 'org.sqlite');
  if (options.fresh === true) removeDatabase(database);
  const isNew = !existsSync(database);
  const org = Org.open({ project: options.project, database, features: options.features ?? [] });
  for (const notice of org.notices) options.onProgress?.(`note: ${notice}`);
  if (!isNew || options.seed === undefined) return org;
  try {
    seedOrg(org, options.seed);
    return org;
  } catch (error) {
    org.close();
    removeDatabase(database);
    throw error;
  }
}

/** The journal files belong to the database: one left behind would bring old rows back. */
function removeDatabase(database: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(database + suffix, { force: true });
}
