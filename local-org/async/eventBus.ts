/**
 * Platform events between publisher and triggers.
 *
 * Published after commit: rows of the publisher's transaction, so that its rollback, also to a savepoint, drops
 * them. Published immediately: sent whatever becomes of the transaction. Delivered to the triggers of the event in
 * batches of at most 2,000 as the Automated Process user (see {@link ./subscribers.ts}), in their own transaction with synchronous limits; a
 * failure is logged and the batch is lost (what was written before it is kept), a RetryableException brings it back. [D P1-P5, P7]
 */
import type { Database, SqlRow } from '../database/database.ts';
import type { EventFlows } from '../flow/trigger/eventFlows.ts';
import { exceptionMessage, exceptionText } from '../runtime/exceptions.ts';
import { ApexThrow } from '../runtime/execution.ts';
import type { EventTriggerRun, Execution, TestControl } from '../runtime/execution.ts';
import { SObject } from '../runtime/values.ts';
import type { ApexObject } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import type { TransactionRunner } from '../transaction/runner.ts';
import type { Transaction } from '../transaction/transaction.ts';
import type { EventHistory } from './eventHistory.ts';
import { PublishCallbacks } from './publishCallbacks.ts';
import type { CallbackRequest } from './publishCallbacks.ts';
import type { Subscriber } from './subscribers.ts';
import { Subscriptions } from './subscriptions.ts';

/** First run and nine retries. [D P5] */
const MAX_RUNS = 10;

export interface EventBusParts {
  readonly database: Database;
  readonly runner: () => TransactionRunner;
  readonly now: () => number;
  readonly encode: (tx: Transaction, values: readonly Value[]) => string;
  readonly decode: (exec: Execution, text: string) => Value[];
  readonly subscriber: (object: string) => Subscriber;
  readonly automatedProcessUserId: () => string;
  /** Flows that events start; absent where flows do not run. */
  readonly flows?: EventFlows;
  /** Told what becomes of each message; absent where nobody looks. */
  readonly history?: EventHistory;
}

/** In a test the triggers share the statics of the test. */
export interface TestDelivery {
  readonly test: TestControl;
  readonly sharedStatics: Execution;
}

interface StoredEvent {
  readonly seq: number;
  readonly object: string;
  readonly payload: string;
  readonly retries: number;
  readonly lastError: string | null;
}

export class EventBus {
  readonly #parts: EventBusParts;
  /** Events published immediately by transactions that are still running. */
  #immediate: { readonly object: string; readonly payload: string }[] = [];
  #immediateCallbacks: (() => void)[] = [];
  readonly #callbacks: PublishCallbacks;
  readonly subscriptions: Subscriptions;

  constructor(parts: EventBusParts) {
    this.#parts = parts;
    parts.database.exec(`CREATE TABLE IF NOT EXISTS local_event (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, object TEXT NOT NULL, payload TEXT NOT NULL,
      retries INTEGER NOT NULL DEFAULT 0, last_error TEXT, due INTEGER NOT NULL DEFAULT 0)`);
    this.#callbacks = new PublishCallbacks({
      database: parts.database,
      runner: parts.runner,
      decode: parts.decode,
      userId: parts.automatedProcessUserId,
    });
    this.subscriptions = new Subscriptions(parts.database, (object) => parts.subscriber(object).version);
  }

  /** An event of the platform itself, `payload` encoded; sent in the running database transaction. */
  send(object: string, payload: string): void {
    this.#store(object, payload);
  }

  /** Events wait from now on. */
  suspend(object: string): void {
    this.subscriptions.stop(object, 'Suspended', null);
  }

  /** Goes on with the events that wait, or, from the tip, with new ones only. */
  resume(object: string, from: 'earliest' | 'tip'): void {
    if (from === 'tip') {
      this.#parts.database.run('DELETE FROM local_event WHERE object = ?', [object]);
      this.#parts.history?.skipped(object);
    }
    this.subscriptions.resume(object);
  }

  /** `callback` hears later what became of the events. */
  publish(tx: Transaction, events: readonly SObject[], callback: ApexObject | null = null): void {
    for (const event of events) {
      const object = event.schema.name;
      const payload = this.#parts.encode(tx, [event]);
      if (event.schema.publishBehavior === 'PublishAfterCommit') this.#store(object, payload);
      else this.#immediate.push({ object, payload });
    }
    if (callback && events.length > 0) this.#addCallback(tx, events, callback);
  }

  #addCallback(tx: Transaction, events: readonly SObject[], live: ApexObject): void {
    const uuids = events.map((event) => String(event.fields.get('eventuuid')));
    const request: CallbackRequest = { callback: this.#parts.encode(tx, [live]), uuids, live };
    const add = (): void => this.#callbacks.add(request, tx.isTest);
    if (events[0]!.schema.publishBehavior === 'PublishAfterCommit') add();
    else this.#immediateCallbacks.push(add);
  }

  /** A trigger in the error state never gets what is sent meanwhile. */
  #store(object: string, payload: string): void {
    const sql = "SELECT 1 FROM local_subscription WHERE object = ? AND state = 'Error'";
    if (this.#parts.database.first(sql, [object])) return;
    this.#parts.database.run('INSERT INTO local_event (object, payload) VALUES (?, ?)', [object, payload]);
    const { history } = this.#parts;
    if (history) history.published(this.lastSeq(), object, payload);
  }

  /** Called when no transaction can take them back any more. Returns whether there were any. */
  flushImmediate(): boolean {
    const events = this.#immediate;
    this.#immediate = [];
    for (const event of events) this.#store(event.object, event.payload);
    for (const add of this.#immediateCallbacks.splice(0)) add();
    return events.length > 0;
  }

  /** Forgets what a finished test has left undelivered. */
  clear(): void {
    this.#immediate = [];
    this.#immediateCallbacks = [];
    this.#callbacks.clear();
    this.#parts.database.run('DELETE FROM local_event');
  }

  lastSeq(): number {
    return Number(this.#parts.database.first('SELECT max(seq) FROM local_event')?.[0] ?? 0);
  }

  /** When the earliest waiting event is due; null when none waits. */
  nextDue(): number | null {
    if (this.#callbacks.waiting()) return 0;
    const due =
      this.#parts.database.first(
        'SELECT min(due) FROM local_event WHERE object NOT IN (SELECT object FROM local_subscription)',
      )?.[0] ?? null;
    return due === null ? null : Number(due);
  }

  /** Delivers one batch that is due; false when there was none. */
  deliverNext(now: number): boolean {
    if (this.#callbacks.runNext()) return true;
    const batch = this.#nextBatch(Number.MAX_SAFE_INTEGER, now);
    if (!batch) return false;
    this.#deliver(batch, null);
    return true;
  }

  /** Delivers, once each, the events published so far; what their triggers publish waits for the next call. [D P6] */
  deliverInTest(delivery: TestDelivery): void {
    this.flushImmediate();
    const last = this.lastSeq();
    this.#callbacks.runInTest('success', delivery);
    const objects = this.#parts.database.all(
      `SELECT object FROM local_event WHERE object NOT IN (SELECT object FROM local_subscription)
        GROUP BY object ORDER BY min(seq)`,
    );
    for (const [object] of objects) {
      const events = this.#read(String(object), last, Number.MAX_SAFE_INTEGER, -1);
      const { batchSize } = this.#parts.subscriber(String(object));
      for (let i = 0; i < events.length; i += batchSize) {
        this.#deliver(events.slice(i, i + batchSize), delivery);
      }
    }
  }

  /** Test.getEventBus().fail(): no trigger sees the events published so far; their callbacks hear of it. */
  failInTest(delivery: TestDelivery): void {
    this.flushImmediate();
    this.#parts.database.run('DELETE FROM local_event');
    this.#callbacks.runInTest('failure', delivery);
  }

  #nextBatch(lastSeq: number, now: number): StoredEvent[] | null {
    const sql = `SELECT object FROM local_event
      WHERE due <= ? AND object NOT IN (SELECT object FROM local_subscription) ORDER BY seq LIMIT 1`;
    const first = this.#parts.database.first(sql, [now]);
    if (!first) return null;
    const object = String(first[0]);
    return this.#read(object, lastSeq, now, this.#parts.subscriber(object).batchSize);
  }

  #read(object: string, lastSeq: number, due: number, limit: number): StoredEvent[] {
    const sql = `SELECT seq, object, payload, retries, last_error FROM local_event
      WHERE object = ? AND seq <= ? AND due <= ? ORDER BY seq LIMIT ?`;
    return this.#parts.database.all(sql, [object, lastSeq, due, limit]).map(toStored);
  }

  #deliver(batch: readonly StoredEvent[], delivery: TestDelivery | null): void {
    const run = new EventRun(batch);
    this.#runFlows(batch, delivery);
    try {
      this.#runTriggers(batch, run, delivery);
    } catch (error) {
      this.#afterFailure(batch, error, delivery);
    }
  }

  /** Once, before the triggers: a retry is for the trigger that asked for it. Their order is not guaranteed. */
  #runFlows(batch: readonly StoredEvent[], delivery: TestDelivery | null): void {
    const { flows } = this.#parts;
    const first = batch.filter(({ retries }) => retries === 0);
    if (!flows?.has(batch[0]!.object) || first.length === 0) return;
    const messages = first.map(({ seq, payload }) => ({ payload, replayId: String(seq) }));
    flows.deliver(batch[0]!.object, messages, delivery);
  }

  #runTriggers(batch: readonly StoredEvent[], run: EventRun, delivery: TestDelivery | null): void {
    const object = batch[0]!.object;
    const options = {
      kind: 'event' as const,
      userId: this.#parts.subscriber(object).userId,
      entryPoint: `event ${object}`,
      eventTrigger: run,
      ...(delivery ?? {}),
    };
    this.#parts.runner().run(options, (exec, tx) => {
      const newRecords = batch.map((event) => this.#toRecord(exec, event));
      try {
        if (exec.hasTriggers(object, 'insert')) {
          exec.runTriggers({ object, operation: 'insert', timing: 'after', newRecords, oldRecords: null });
        }
      } catch (error) {
        if (!(error instanceof ApexThrow) || isRetry(error) || isOwnRefusal(error)) throw error;
        // What was written before an uncaught exception is committed [D P3]; events behind a checkpoint come again.
        tx.failure = exceptionText(error.exception);
        tx.log('FATAL_ERROR', tx.failure);
      }
      const done = run.resumeCheckpoint === null ? Infinity : Number(run.resumeCheckpoint);
      for (const event of batch) if (event.seq <= done) this.#remove(event.seq);
      const seqs = batch.filter((event) => event.seq <= done).map(({ seq }) => seq);
      this.#parts.history?.ended(seqs, tx.failure === null ? 'Delivered' : 'Failed', tx.failure);
    });
  }

  #toRecord(exec: Execution, event: StoredEvent): SObject {
    const record = this.#parts.decode(exec, event.payload)[0] as SObject;
    record.fields.set('replayid', String(event.seq));
    record.readOnly = true;
    return record;
  }

  /** Apex failures end here, in tests too; only defects and unsupported code of the local org go on. (aer#388) */
  #afterFailure(batch: readonly StoredEvent[], error: unknown, delivery: TestDelivery | null): void {
    if (!(error instanceof ApexThrow) && delivery) throw error;
    if (error instanceof ApexThrow && isOwnRefusal(error) && delivery) throw error;
    const wanted = error instanceof ApexThrow && isRetry(error) ? exceptionMessage(error.exception) : null;
    const { object, retries } = batch[0]!;
    const givenUp = wanted !== null && retries + 1 >= MAX_RUNS;
    if (givenUp) this.subscriptions.stop(object, 'Error', wanted);
    const state = wanted !== null && !givenUp ? 'Retrying' : 'Failed';
    const text = wanted ?? (error instanceof ApexThrow ? exceptionText(error.exception) : String(error));
    this.#parts.history?.ended(
      batch.map(({ seq }) => seq),
      state,
      text,
    );
    for (const event of batch) {
      if (wanted !== null && !givenUp) this.#retryLater(event, wanted);
      else this.#remove(event.seq);
    }
  }

  /** "Events are resent after a small delay. The delay increases in subsequent retries." [D P5] */
  #retryLater(event: StoredEvent, message: string): void {
    const due = this.#parts.now() + 100 * 2 ** event.retries;
    const sql = 'UPDATE local_event SET retries = retries + 1, last_error = ?, due = ? WHERE seq = ?';
    this.#parts.database.run(sql, [message, due, event.seq]);
  }

  #remove(seq: number): void {
    this.#parts.database.run('DELETE FROM local_event WHERE seq = ?', [seq]);
  }
}

/** The program used something that the local org does not have. */
function isOwnRefusal(error: ApexThrow): boolean {
  return error.exception.cls.name.startsWith('LocalOrg.');
}

class EventRun implements EventTriggerRun {
  readonly retries: number;
  readonly lastError: string | null;
  resumeCheckpoint: string | null = null;

  constructor(batch: readonly StoredEvent[]) {
    this.retries = Math.max(...batch.map((event) => event.retries));
    this.lastError = batch.find((event) => event.lastError !== null)?.lastError ?? null;
  }
}

function isRetry(error: ApexThrow): boolean {
  for (let cls = error.exception.cls as typeof error.exception.cls | null; cls; cls = cls.superclass) {
    if (cls.name === 'EventBus.RetryableException') return true;
  }
  return false;
}

function toStored([seq, object, payload, retries, lastError]: SqlRow): StoredEvent {
  return {
    seq: Number(seq),
    object: String(object),
    payload: String(payload),
    retries: Number(retries),
    lastError: lastError === null ? null : String(lastError),
  };
}
