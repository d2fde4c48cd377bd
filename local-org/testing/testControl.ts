/**
 * Test.startTest, Test.stopTest and Test.getEventBus().deliver() for one test method: a second set of limits, and
 * asynchronous work that is collected and then run in the method's own database transaction and statics.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_tools_start_stop_test.htm
 */
import type { EventBus } from '../async/eventBus.ts';
import type { JobEngine } from '../async/jobEngine.ts';
import type { JobStep, JobStore } from '../async/jobStore.ts';
import type { Execution, TestControl } from '../runtime/execution.ts';
import { NotSupportedError } from '../runtime/notSupported.ts';
import type { GovernorLimits } from '../transaction/limits.ts';

export interface TestControlParts {
  readonly store: JobStore;
  readonly jobs: JobEngine;
  readonly events: EventBus;
}

/**
 * Jobs enqueued by jobs of the test run too, theirs do not: a queueable that falls back to a future that enqueues
 * again stays pending after the first hop (aer#494). A chain of queueables with a maximum stack depth runs as far as
 * it may: "You can test chained queueable jobs by using appropriate stack depths" [Apex guide, Queueable Apex].
 */
const MAX_DEPTH = 1;

/** Asynchronous work of one test beyond which a chain without end is to be feared. */
const MAX_STEPS = 5_000;

export class MethodTestControl implements TestControl {
  readonly #parts: TestControlParts;
  #exec: Execution | null = null;
  #limits: GovernorLimits | null = null;
  #state: 'before' | 'started' | 'stopped' = 'before';
  /** Steps after this one were enqueued by the method. */
  #first = 0;
  /** Steps after this one were enqueued between startTest and stopTest. */
  #mark = 0;

  constructor(parts: TestControlParts) {
    this.#parts = parts;
  }

  /** The method's own execution; once, before the method runs. */
  bind(exec: Execution, limits: GovernorLimits): void {
    this.#exec = exec;
    this.#limits = limits;
    this.#first = this.#parts.store.lastSeq();
  }

  /** A second one: System.FinalException, "Testing already started" [R]. UNVERIFIED: What does stopTest say without startTest? */
  startTest(): void {
    if (this.#state !== 'before') this.#refuse('Testing already started');
    this.#state = 'started';
    this.#mark = this.#parts.store.lastSeq();
    this.#limits?.enterScope();
    this.#releaseSavepoints();
  }

  stopTest(): void {
    if (this.#state === 'before') this.#refuse('Testing has not started');
    if (this.#state === 'stopped') this.#refuse('Testing already stopped');
    this.#state = 'stopped';
    try {
      this.#runJobs(this.#mark);
      this.deliverEvents();
      // UNVERIFIED: Does a queueable that a platform-event trigger enqueues run in the same Test.stopTest()? Here it does.
      this.#runJobs(this.#mark);
    } finally {
      this.#limits?.leaveScope();
      this.#releaseSavepoints();
    }
  }

  /** Tests of API 60.0 and later: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_transaction_control.htm */
  #releaseSavepoints(): void {
    if (this.#exec) this.#exec.data.releaseAllSavepoints?.(this.#exec);
  }

  deliverEvents(): void {
    this.#parts.events.deliverInTest(this.#testRun());
  }

  failEvents(): void {
    this.#parts.events.failInTest(this.#testRun());
  }

  /**
   * After the method: jobs that no stopTest has run are run now and fail the method when they fail
   * [https://salesforce.stackexchange.com/questions/173748]. Events that were not delivered are dropped.
   */
  finish(): void {
    this.#runJobs(this.#first);
  }

  #runJobs(mark: number): void {
    let count = 0;
    for (let step = this.#nextStep(mark); step; step = this.#nextStep(mark)) {
      if (++count > MAX_STEPS)
        throw new NotSupportedError('LO6103', `more than ${MAX_STEPS} asynchronous steps in a test`);
      this.#runStep(step, mark);
    }
  }

  /** UNVERIFIED: Has the finalizer of a failing queueable run when Test.stopTest() throws its failure? Here it has. */
  #runStep(step: JobStep, mark: number): void {
    try {
      this.#parts.jobs.run(step, this.#testRun());
    } catch (error) {
      const finalizer = this.#waiting(mark).find(
        (other) => other.jobId === step.jobId && other.kind === 'finalizer',
      );
      if (finalizer) this.#parts.jobs.run(finalizer, this.#testRun());
      throw error;
    }
  }

  /** Finalizers before anything else. */
  #nextStep(mark: number): JobStep | null {
    return this.#parts.store.nextSince(mark, MAX_DEPTH);
  }

  #waiting(mark: number): JobStep[] {
    return this.#parts.store
      .since(mark)
      .filter((step) => step.due === 0 && (step.depth <= MAX_DEPTH || step.maxDepth !== null));
  }

  #testRun(): { test: TestControl; sharedStatics: Execution } {
    if (!this.#exec) throw new Error('A test control was used before its method ran.');
    return { test: this, sharedStatics: this.#exec };
  }

  #refuse(message: string): never {
    throw this.#exec!.exception('System.FinalException', message);
  }
}
