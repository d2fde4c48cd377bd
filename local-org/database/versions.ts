/**
 * Tells caches over setup records what they may keep: a number for each state of those records, another one after
 * every write, the earlier one after a rollback.
 */
import type { Database, Follower } from './database.ts';

/** Objects that say who somebody is and what he may do. */
export const SETUP_OBJECTS: ReadonlySet<string> = new Set([
  'User',
  'Profile',
  'UserRole',
  'PermissionSet',
  'PermissionSetAssignment',
  'PermissionSetGroup',
  'PermissionSetGroupComponent',
  'ObjectPermissions',
  'FieldPermissions',
  'SetupEntityAccess',
  'CustomPermission',
  'Organization',
  'ApexClass',
  'Group',
  'GroupMember',
]);

/** Objects that say what a permission set opens, whoever has it. */
export const PERMISSION_OBJECTS: ReadonlySet<string> = new Set([
  'PermissionSet',
  'ObjectPermissions',
  'FieldPermissions',
  'SetupEntityAccess',
  'CustomPermission',
  'ApexClass',
]);

/** Objects whose rows come with the org or a deployment, beside custom metadata: Apex reads them often, writes them seldom. */
export const CONFIGURATION_OBJECTS: readonly string[] = [
  'Profile',
  'PermissionSet',
  'UserLicense',
  'Organization',
  'RecordType',
];

export class SetupVersion {
  readonly #watched: ReadonlySet<string>;
  #value = 0;
  #last = 0;

  constructor(database: Database, watched: ReadonlySet<string>) {
    this.#watched = watched;
    database.followers.push({ mark: () => this.#value, restore: (mark) => (this.#value = mark) });
  }

  get value(): number {
    return this.#value;
  }

  written(objectName: string): void {
    if (this.#watched.has(objectName)) this.#value = ++this.#last;
  }
}

/** States whose values are kept: those that savepoints go back to, and the last ones. */
const STATES = 8;

/** Values kept of one state; a server that runs for days asks for ever new keys. */
const ENTRIES = 5_000;

/** A value per key for a state of the setup records. */
export class SetupCache<Entry> {
  readonly #version: SetupVersion;
  /** By state, the one asked for last at the end. */
  readonly #states = new Map<number, Map<string, Entry>>();
  #seen = -1;
  #entries = new Map<string, Entry>();

  constructor(version: SetupVersion) {
    this.#version = version;
  }

  get(key: string, load: () => Entry): Entry {
    if (this.#seen !== this.#version.value) this.#turnTo(this.#version.value);
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      entry = load();
      if (this.#entries.size >= ENTRIES) this.#entries.clear();
      this.#entries.set(key, entry);
    }
    return entry;
  }

  #turnTo(state: number): void {
    this.#entries = this.#states.get(state) ?? new Map<string, Entry>();
    this.#seen = state;
    this.#states.delete(state);
    this.#states.set(state, this.#entries);
    const [oldest] = this.#states.keys();
    if (this.#states.size > STATES && oldest !== undefined) this.#states.delete(oldest);
  }
}

/** Ids that a record cache remembers as written before it starts anew. */
const WRITTEN = 1_000;

/** A value per record of one object, forgotten when that record is written and when its writing is taken back. */
export class RecordCache<Entry> implements Follower {
  readonly #entries = new Map<string, Entry>();
  /** Ids in the order they were written in; null stands for any number of records. */
  #written: (string | null)[] = [];
  /** How many writings came before those. */
  #earlier = 0;

  get(id: string, load: () => Entry): Entry {
    let entry = this.#entries.get(id);
    if (entry === undefined) {
      entry = load();
      if (this.#entries.size >= ENTRIES) this.#entries.clear();
      this.#entries.set(id, entry);
    }
    return entry;
  }

  written(id: string | null): void {
    if (this.#written.length >= WRITTEN) {
      this.#earlier += this.#written.length;
      this.#written = [];
    }
    this.#written.push(id);
    this.#forget(id);
  }

  mark(): number {
    return this.#earlier + this.#written.length;
  }

  restore(mark: number): void {
    if (mark < this.#earlier) this.#forget(null);
    for (const id of this.#written.splice(Math.max(mark - this.#earlier, 0))) this.#forget(id);
  }

  #forget(id: string | null): void {
    if (id === null) this.#entries.clear();
    else this.#entries.delete(id);
  }
}
