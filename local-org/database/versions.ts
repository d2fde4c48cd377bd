/** Tells caches over setup records when to forget: one number that grows with every write to them. */
import type { Database } from './database.ts';

const WATCHED = new Set([
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

export class SetupVersion {
  #value = 0;

  constructor(database: Database) {
    database.afterRollback.push(() => (this.#value += 1));
  }

  get value(): number {
    return this.#value;
  }

  written(objectName: string): void {
    if (WATCHED.has(objectName)) this.#value += 1;
  }
}

/** A value per key that is worked out again after setup records changed. */
export class SetupCache<Entry> {
  readonly #version: SetupVersion;
  readonly #entries = new Map<string, Entry>();
  #seen = -1;

  constructor(version: SetupVersion) {
    this.#version = version;
  }

  get(key: string, load: () => Entry): Entry {
    if (this.#seen !== this.#version.value) {
      this.#entries.clear();
      this.#seen = this.#version.value;
    }
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      entry = load();
      this.#entries.set(key, entry);
    }
    return entry;
  }
}
