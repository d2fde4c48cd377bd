/**
 * Apex publish callbacks: objects given to `EventBus.publish(events, callback)` that hear, in a transaction of their
 * own as the Automated Process user, whether their events were published.
 * https://developer.salesforce.com/docs/atlas.en-us.platform_events.meta/platform_events/platform_events_publish_callbacks.htm
 */
import type { Database } from '../database/database.ts';
import type { Execution } from '../runtime/execution.ts';
import { ApexObject, NativeObject } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import type { TransactionRunner } from '../transaction/runner.ts';
import type { TestDelivery } from './eventBus.ts';

/** One publish call with a callback: the object, encoded, and the EventUuid of each event it published. */
export interface CallbackRequest {
  readonly callback: string;
  readonly uuids: readonly string[];
  /** The object itself; kept for tests, which may look at it afterwards. */
  readonly live: ApexObject;
}

export type PublishOutcome = 'success' | 'failure';

/** Interface, method and result type of each outcome. */
const CALLS: Readonly<Record<PublishOutcome, readonly [contract: string, method: string, result: string]>> = {
  success: ['eventbus.eventpublishsuccesscallback', 'onSuccess', 'EventBus.SuccessResult'],
  failure: ['eventbus.eventpublishfailurecallback', 'onFailure', 'EventBus.FailureResult'],
};

interface StoredCallback {
  readonly seq: number;
  readonly callback: string;
  readonly uuids: readonly string[];
}

export interface PublishCallbackParts {
  readonly database: Database;
  readonly runner: () => TransactionRunner;
  readonly decode: (exec: Execution, text: string) => Value[];
  readonly userId: () => string;
}

export class PublishCallbacks {
  readonly #parts: PublishCallbackParts;
  readonly #live = new Map<number, ApexObject>();

  constructor(parts: PublishCallbackParts) {
    this.#parts = parts;
    parts.database.exec(`CREATE TABLE IF NOT EXISTS local_event_callback (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, callback TEXT NOT NULL, uuids TEXT NOT NULL)`);
  }

  /** A row of the publishing transaction, so that a rollback drops it. */
  add({ callback, uuids, live }: CallbackRequest, inTest: boolean): void {
    const { database } = this.#parts;
    database.run('INSERT INTO local_event_callback (callback, uuids) VALUES (?, ?)', [
      callback,
      JSON.stringify(uuids),
    ]);
    const seq = Number(database.first('SELECT max(seq) FROM local_event_callback')?.[0]);
    if (inTest) this.#live.set(seq, live);
  }

  clear(): void {
    this.#live.clear();
    this.#parts.database.run('DELETE FROM local_event_callback');
  }

  waiting(): boolean {
    return this.#parts.database.first('SELECT 1 FROM local_event_callback LIMIT 1') !== undefined;
  }

  /** Calls back one publish call that succeeded; false when none waits. What it throws ends in the log. */
  runNext(): boolean {
    const [next] = this.#read(1);
    if (!next) return false;
    try {
      this.#run(next, 'success', null);
    } catch {
      this.#remove(next.seq);
    }
    return true;
  }

  /** Calls back everything that waits now; what the callbacks publish themselves waits for the next time. */
  runInTest(outcome: PublishOutcome, delivery: TestDelivery): void {
    for (const row of this.#read(-1)) this.#run(row, outcome, delivery);
  }

  #read(limit: number): StoredCallback[] {
    const sql = 'SELECT seq, callback, uuids FROM local_event_callback ORDER BY seq LIMIT ?';
    return this.#parts.database.all(sql, [limit]).map(([seq, callback, uuids]) => ({
      seq: Number(seq),
      callback: String(callback),
      uuids: JSON.parse(String(uuids)) as string[],
    }));
  }

  #run(row: StoredCallback, outcome: PublishOutcome, delivery: TestDelivery | null): void {
    const [contract, method, result] = CALLS[outcome];
    const options = {
      kind: 'event' as const,
      userId: this.#parts.userId(),
      entryPoint: `publish callback ${method}`,
      ...(delivery ?? {}),
    };
    this.#parts.runner().run(options, (exec) => {
      this.#remove(row.seq);
      const target = this.#live.get(row.seq) ?? this.#parts.decode(exec, row.callback)[0];
      this.#live.delete(row.seq);
      if (!(target instanceof ApexObject) || !target.cls.interfaces.has(contract)) return;
      exec.invoke(target, method, [new NativeObject(result, row.uuids)]);
    });
  }

  #remove(seq: number): void {
    this.#parts.database.run('DELETE FROM local_event_callback WHERE seq = ?', [seq]);
  }
}
