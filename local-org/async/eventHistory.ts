/**
 * What became of platform events, for people: each message with its payload, how often its triggers ran and how the
 * last run ended. The platform keeps messages for 72 hours [D P8]; here the newest are kept. Written inside the
 * transactions that publish and deliver, so a message that a rollback took back leaves no trace.
 */
import type { Database, SqlRow } from '../database/database.ts';

export type EventState = 'Waiting' | 'Delivered' | 'Failed' | 'Retrying' | 'Not delivered';

export interface EventEntry {
  /** Replay id. */
  readonly replayId: string;
  /** Event object. */
  readonly object: string;
  /** Encoded record; see {@link ./codec.ts}. */
  readonly payload: string;
  /** Epoch milliseconds. */
  readonly publishedAt: number;
  readonly deliveredAt: number | null;
  readonly state: EventState;
  /** Runs of the triggers so far. */
  readonly runs: number;
  /** Why the last run did not end well; null otherwise. */
  readonly error: string | null;
}

const KEPT = 500;

export class EventHistory {
  readonly #database: Database;
  readonly #now: () => number;

  constructor(database: Database, now: () => number) {
    this.#database = database;
    this.#now = now;
    database.exec(`CREATE TABLE IF NOT EXISTS local_event_history (
      seq INTEGER PRIMARY KEY, object TEXT NOT NULL, payload TEXT NOT NULL, published_at INTEGER NOT NULL,
      delivered_at INTEGER, state TEXT NOT NULL, runs INTEGER NOT NULL DEFAULT 0, error TEXT)`);
  }

  published(seq: number, object: string, payload: string): void {
    this.#database.run(
      `INSERT OR REPLACE INTO local_event_history (seq, object, payload, published_at, state) VALUES (?, ?, ?, ?, 'Waiting')`,
      [seq, object, payload, this.#now()],
    );
    if (seq % 100 === 0) {
      this.#database.run('DELETE FROM local_event_history WHERE seq <= ?', [seq - KEPT]);
    }
  }

  /** Notes a run of the triggers for these messages. */
  ended(seqs: readonly number[], state: EventState, error: string | null): void {
    this.#database.run(
      `UPDATE local_event_history SET state = ?, error = ?, runs = runs + 1, delivered_at = ?
        WHERE seq IN (SELECT value FROM json_each(?))`,
      [state, error, this.#now(), JSON.stringify(seqs)],
    );
  }

  /** Messages that wait when their subscription moves on without them. */
  skipped(object: string): void {
    this.#database.run(
      `UPDATE local_event_history SET state = 'Not delivered' WHERE object = ? AND state IN ('Waiting', 'Retrying')`,
      [object],
    );
  }

  /** Newest first. */
  newest(limit: number): EventEntry[] {
    return this.#database
      .all(
        `SELECT seq, object, payload, published_at, delivered_at, state, runs, error FROM local_event_history
          ORDER BY seq DESC LIMIT ?`,
        [limit],
      )
      .map(toEntry);
  }
}

function toEntry([seq, object, payload, publishedAt, deliveredAt, state, runs, error]: SqlRow): EventEntry {
  return {
    replayId: String(seq),
    object: String(object),
    payload: String(payload),
    publishedAt: Number(publishedAt),
    deliveredAt: deliveredAt === null ? null : Number(deliveredAt),
    state: String(state) as EventState,
    runs: Number(runs),
    error: error === null ? null : String(error),
  };
}
