/** The shipped package with the sample org of `npm start`, as the journeys find it. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RestRecord } from '../local-org/entry/restJson.ts';
import { Org } from '../local-org/org.ts';
import { openStage } from './harness.ts';
import type { Stage } from './harness.ts';

export const ROOT = fileURLToPath(new URL('../', import.meta.url));

export const AGENT = 'anna.agent@latchkey.example';
export const PARTNER_ADMIN = 'paula.keller@northwind.example.portal';
export const PARTNER_WITHOUT_PERMISSION = 'lena.graf@alpine.example.portal';
export const VIEWER = 'viktor.viewer@latchkey.example';

/** A stage, and the database behind it seen by the administrator. */
export interface SampleStage {
  readonly stage: Stage;
  readonly org: Org;
  /** Rows of a query, seen by the administrator. */
  rows(soql: string): RestRecord[];
  /** Id of the Contact of this name. */
  contact(name: string): string;
  /** Users of the Contact, one object per user. */
  usersOf(name: string): RestRecord[];
}

/**
 * With a dozen Contacts, enough for most journeys; `full` gives what `npm start` shows: 60 Contacts in every state,
 * scheduled jobs, a held run, waiting approvals.
 */
export async function openSampleStage(size: 'small' | 'full' = 'small'): Promise<SampleStage> {
  const stage = await openStage({
    project: ROOT,
    config: path.join(ROOT, 'sample', 'local-org.json'),
    ...(size === 'small' ? { data: path.join(ROOT, 'sample', 'data') } : {}),
  });
  const { org } = stage;
  assert.ok(org instanceof Org);
  const rows = (soql: string): RestRecord[] => org.query(org.systemUserId, soql);
  return {
    stage,
    org,
    rows,
    contact: (name) => String(rows(`SELECT Id FROM Contact WHERE Name = '${name}'`)[0]?.['Id']),
    usersOf: (name) => rows(`SELECT Id, Username, IsActive FROM User WHERE Contact.Name = '${name}'`),
  };
}
