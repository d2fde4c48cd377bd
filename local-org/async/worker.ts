/**
 * Carries on with queued work outside tests: one piece per turn of the event loop, so that a server stays
 * responsive, and a timer for work that is due later.
 */
import type { EventBus } from './eventBus.ts';
import type { Schedules } from '../flow/trigger/schedules.ts';
import type { PathQueue } from '../flow/trigger/pathQueue.ts';
import type { JobEngine } from './jobEngine.ts';
import type { JobStore } from './jobStore.ts';

export interface WorkerParts {
  readonly store: JobStore;
  readonly jobs: JobEngine;
  readonly events: EventBus;
  /** Paths of flows that were put off; absent where flows do not run. */
  readonly flowPaths?: PathQueue;
  /** Scheduled flows; absent where flows do not run. */
  readonly flowSchedules?: Schedules;
  readonly now: () => number;
}

/** Longest pause of the timer, ms; longer waits are taken in several steps. */
const MAX_WAIT = 60_000;
/** Pieces of work after which settle() gives up: something enqueues itself for ever. */
const MAX_SETTLE_STEPS = 10_000;

export class Worker {
  readonly #parts: WorkerParts;
  #scheduled: NodeJS.Timeout | null = null;
  #stopped = false;
  #held = false;
  readonly #background: boolean;

  /** `background` false: work runs in {@link settle} only. */
  constructor(parts: WorkerParts, background: boolean) {
    this.#parts = parts;
    this.#background = background;
  }

  /** While held, work waits until {@link step} or {@link settle} runs it. */
  get held(): boolean {
    return this.#held;
  }
  set held(held: boolean) {
    this.#held = held;
    this.wake();
  }

  /** Looks for work soon; called after every transaction. */
  wake(): void {
    if (!this.#background || this.#stopped || this.#held) return;
    const due = this.nextDue();
    if (due === null) return;
    if (this.#scheduled) clearTimeout(this.#scheduled);
    const wait = Math.min(MAX_WAIT, Math.max(0, due - this.#parts.now()));
    this.#scheduled = setTimeout(() => this.#tick(), wait);
    // Waiting work alone does not keep a script alive; it is kept in the database.
    this.#scheduled.unref();
  }

  #tick(): void {
    this.#scheduled = null;
    if (this.#stopped || this.#held) return;
    this.step();
    this.wake();
  }

  /** Runs one piece of work that is due now; false when there is none. */
  step(): boolean {
    return this.#runOne(this.#parts.now());
  }

  /** Runs what is due until nothing is left, retries of event triggers without their delay. Returns the pieces run. */
  settle(): number {
    let count = 0;
    while (this.#runOne(Number.MAX_SAFE_INTEGER)) {
      count += 1;
      if (count > MAX_SETTLE_STEPS)
        throw new Error(`Asynchronous work did not come to rest in ${MAX_SETTLE_STEPS} steps.`);
    }
    return count;
  }

  stop(): void {
    this.#stopped = true;
    if (this.#scheduled) clearTimeout(this.#scheduled);
    this.#scheduled = null;
  }

  /** Events first: they tell of work that is done. */
  #runOne(eventsDue: number): boolean {
    const { events, flowPaths, flowSchedules, jobs, now } = this.#parts;
    return (
      events.deliverNext(eventsDue) ||
      flowPaths?.runNext(now()) === true ||
      flowSchedules?.runNext(now()) === true ||
      jobs.runNext(now())
    );
  }

  /** When the earliest waiting work is due, epoch milliseconds; null when nothing waits. */
  nextDue(): number | null {
    const { store, events, flowPaths, flowSchedules } = this.#parts;
    const due = [
      store.nextDue(),
      events.nextDue(),
      flowPaths?.nextDue() ?? null,
      flowSchedules?.nextDue() ?? null,
    ];
    const times = due.filter((time) => time !== null);
    return times.length === 0 ? null : Math.min(...times);
  }
}
