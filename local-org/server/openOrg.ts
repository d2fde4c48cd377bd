/** Opens the project's own org for the server. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { Org } from '../org.ts';
import type { OrgPort } from './orgPort.ts';

export interface OpenOrgOptions {
  readonly project: string;
  readonly database?: string;
  readonly fresh?: boolean;
}

/** Opens the database, or begins anew when asked to. Throws OrgError when the project's Apex does not compile. */
export function openOrg(options: OpenOrgOptions): OrgPort {
  const database = options.database ?? path.join(options.project, '.local-org', 'org.sqlite');
  if (options.fresh === true) {
    // The journal files belong to the database: one left behind would bring old rows back.
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(database + suffix, { force: true });
  }
  return Org.open({ project: options.project, database });
}
