/**
 * State of the trigger subscriptions: running, in error after too many retries, or suspended by an administrator.
 * "After the trigger is retried 9 times, it moves to the error state and stops processing new events. Events sent
 * after the trigger moves to the error state and before it returns to the running state aren't resent." [D P5] When
 * the trigger is changed and saved it resumes with new events.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_eventbussubscriber.htm
 */
import type { Database } from '../database/database.ts';

/** A subscription that does not run; all triggers of an event share one. */
export interface StoppedSubscription {
  /** Event object. */
  readonly object: string;
  readonly state: 'Error' | 'Suspended';
  /** Message of the last RetryableException; null when an administrator suspended it. */
  readonly lastError: string | null;
}

export class Subscriptions {
  readonly #database: Database;
  /** Digest of the sources of an event's triggers. */
  readonly #version: (object: string) => string;

  constructor(database: Database, version: (object: string) => string) {
    this.#database = database;
    this.#version = version;
    database.exec(`CREATE TABLE IF NOT EXISTS local_subscription (
      object TEXT PRIMARY KEY, state TEXT NOT NULL, last_error TEXT, version TEXT NOT NULL)`);
    this.#resumeChanged();
  }

  stop(object: string, state: StoppedSubscription['state'], lastError: string | null): void {
    this.#database.run('INSERT OR REPLACE INTO local_subscription VALUES (?, ?, ?, ?)', [
      ...[object, state, lastError, this.#version(object)],
    ]);
  }

  resume(object: string): void {
    this.#database.run('DELETE FROM local_subscription WHERE object = ?', [object]);
  }

  stopped(): StoppedSubscription[] {
    const rows = this.#database.all(
      'SELECT object, state, last_error FROM local_subscription ORDER BY object',
    );
    return rows.map(([object, state, lastError]) => ({
      object: String(object),
      state: state as StoppedSubscription['state'],
      lastError: lastError === null ? null : String(lastError),
    }));
  }

  /** "When you fix and save the trigger [...] the trigger resumes automatically from the tip". */
  #resumeChanged(): void {
    const rows = this.#database.all('SELECT object, version FROM local_subscription');
    for (const [object, version] of rows) {
      if (this.#version(String(object)) !== version) this.resume(String(object));
    }
  }
}
