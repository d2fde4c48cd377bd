/**
 * Tells caches over setup records what they may keep: a number for each state of those records, another one after
 * every write, the earlier one after a rollback.
 */
import type { Database } from './database.ts';

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

/** The records of users alone, which change less often than what they may do. */
export const USER_OBJECTS: ReadonlySet<string> = new Set(['User']);

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
