/** Opens the project's own org for the server, and fills it anew when somebody asks for other sample data. */
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Org } from '../org.ts';
import type { DataSetConfig, SeedStep } from './config.ts';
import type { SeedProgress } from './seed.ts';
import { seedOrg } from './seed.ts';
import { ClockMemory } from './timeTravel.ts';

export interface OpenOrgOptions {
  readonly project: string;
  readonly database?: string;
  readonly fresh?: boolean;
  /** Folder with anonymous Apex that fills a new database; see seed.ts. */
  readonly seed?: string;
  /** Sample data that fills a new database, instead of `seed`. */
  readonly dataSet?: DataSetConfig;
  /** Begins anew when the database was filled with other sample data. */
  readonly onlyDataSet?: boolean;
  /** Features beside those of the project's scratch-org definition, e.g. `PersonAccounts`. */
  readonly features?: readonly string[];
  /** Told what of the project's metadata has no effect. */
  readonly onProgress?: (message: string) => void;
}

/**
 * Opens the database, or begins anew when asked to; a new one is filled. Rejects with OrgError when the project's
 * Apex does not compile, and with SeedError when the seed fails: then no database is left half filled.
 */
export async function openOrg(options: OpenOrgOptions): Promise<Org> {
  const database = databaseOf(options);
  if (options.fresh === true) removeDatabase(database);
  let isNew = !existsSync(database);
  const open = (): Org => Org.open({ project: options.project, database, features: options.features ?? [] });
  let org = open();
  if (!isNew && options.onlyDataSet === true && dataSetOf(org) !== options.dataSet?.name) {
    org.close();
    removeDatabase(database);
    isNew = true;
    org = open();
  }
  for (const notice of org.notices) options.onProgress?.(`note: ${notice}`);
  const memory = new ClockMemory(() => org.core.data.database);
  org.clock.advance(Math.max(0, memory.offset));
  const steps =
    options.dataSet?.steps ?? (options.seed === undefined ? [] : [{ folder: options.seed, times: 1 }]);
  if (!isNew || steps.length === 0) return org;
  try {
    await fill(org, steps, options.dataSet?.name ?? null, tellTerminal(options));
    return org;
  } catch (error) {
    org.close();
    removeDatabase(database);
    throw error;
  }
}

/** Puts other sample data in the place of everything in the org. What there was stays when that fails. */
export async function refill(
  org: Org,
  options: OpenOrgOptions,
  dataSet: DataSetConfig,
  progress: SeedProgress,
): Promise<void> {
  const file = `${databaseOf(options)}.next`;
  removeDatabase(file);
  try {
    const { project, features = [] } = options;
    const next = Org.open({ project, database: file, features, background: false });
    try {
      await fill(next, dataSet.steps, dataSet.name, progress);
      next.checkpoint();
    } finally {
      next.close();
    }
    org.replaceData(file);
  } finally {
    removeDatabase(file);
  }
}

/** Name of the sample data the org was filled with; null when it was none of the configuration. */
export function dataSetOf(org: Org): string | null {
  const { database } = org.core.data;
  database.exec('CREATE TABLE IF NOT EXISTS local_setting (name TEXT PRIMARY KEY, value TEXT)');
  const name = database.first("SELECT value FROM local_setting WHERE name = 'data'")?.[0] ?? null;
  return name === null ? null : String(name);
}

async function fill(
  org: Org,
  steps: readonly SeedStep[],
  name: string | null,
  progress: SeedProgress,
): Promise<void> {
  await seedOrg(org, steps, progress);
  dataSetOf(org);
  org.core.data.database.run("INSERT OR REPLACE INTO local_setting VALUES ('data', ?)", [name]);
}

function tellTerminal({ onProgress }: OpenOrgOptions): SeedProgress {
  return (done, total, file) => {
    if (total > 10 && done % 10 === 0) onProgress?.(`Sample data: ${done} of ${total}, ${file}`);
  };
}

function databaseOf({ database, project }: OpenOrgOptions): string {
  return database ?? path.join(project, '.local-org', 'org.sqlite');
}

/** The journal files belong to the database: one left behind would bring old rows back. */
function removeDatabase(database: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(database + suffix, { force: true });
}
