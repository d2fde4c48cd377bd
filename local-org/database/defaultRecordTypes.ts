/**
 * Record types that records get which name none, by profile. Written from the project's profiles when the database is
 * opened; a profile that names no default leaves the master record type.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_profile.htm (recordTypeVisibilities)
 */
import type { Database } from './database.ts';
import type { Store } from './store.ts';

export class DefaultRecordTypes {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
    database.exec(`CREATE TABLE IF NOT EXISTS local_default_record_type (
      profile TEXT NOT NULL, object TEXT NOT NULL COLLATE NOCASE, record_type TEXT NOT NULL, PRIMARY KEY (profile, object))`);
  }

  /** Replaces what was known of a profile; `names` are `Account.Customer`. Names of no record type are passed over. */
  set(store: Store, profileId: string, names: readonly string[]): void {
    this.#database.run('DELETE FROM local_default_record_type WHERE profile = ?', [profileId]);
    const types = store.allRecords(store.object('RecordType'));
    for (const name of names) {
      const [object = '', developerName = ''] = name.split('.');
      const type = types.find(
        ({ fields }) =>
          String(fields.get('sobjecttype')).toLowerCase() === object.toLowerCase() &&
          String(fields.get('developername')).toLowerCase() === developerName.toLowerCase(),
      );
      const id = type?.fields.get('id');
      if (typeof id !== 'string') continue;
      this.#database.run('INSERT OR REPLACE INTO local_default_record_type VALUES (?, ?, ?)', [
        profileId,
        object,
        id,
      ]);
    }
  }

  /** Id of the record type for new records of a user; null for the master record type. */
  of(userId: string, object: string): string | null {
    const row = this.#database.first(
      `SELECT record_type FROM local_default_record_type
        WHERE object = ? AND profile = (SELECT "ProfileId" FROM "User" WHERE "Id" = ?)`,
      [object, userId],
    );
    return row ? String(row[0]) : null;
  }
}
