/** Carries out steps of asynchronous jobs, each in its own transaction, and keeps AsyncApexJob in step. */
import { ApexThrow } from '../runtime/execution.ts';
import type { Execution, TestControl, TransactionKind } from '../runtime/execution.ts';
import type { ApexObject } from '../runtime/values.ts';
import { errorText } from '../transaction/runner.ts';
import { runBatchExecute, runBatchFinish, runBatchStart } from './batch.ts';
import { jobContext } from './contexts.ts';
import { runFinalizer } from './finalizer.ts';
import { JobRun } from './jobRun.ts';
import type { JobStep, StepKind } from './jobStore.ts';
import { runSchedulable } from './schedulable.ts';
import { jobObject } from './step.ts';
import type { JobEngineParts, StepScope } from './step.ts';

/** Jobs of a test share its statics and run in savepoints of its transaction. */
export interface TestRun {
  readonly test: TestControl;
  readonly sharedStatics: Execution;
}

const STEPS: Readonly<Record<StepKind, (scope: StepScope) => void>> = {
  future: ({ parts, exec, step }) => {
    exec.invokeStatic(step.className, step.methodName ?? '', parts.decode(exec, step.payload));
  },
  queueable: ({ parts, exec, step }) => {
    exec.invoke(jobObject(parts, exec, step), 'execute', [jobContext('QueueableContext', step.jobId)]);
  },
  finalizer: runFinalizer,
  batchStart: runBatchStart,
  batchExecute: runBatchExecute,
  batchFinish: runBatchFinish,
  schedulable: runSchedulable,
};

const KINDS: Readonly<Record<StepKind, TransactionKind>> = {
  future: 'future',
  queueable: 'queueable',
  finalizer: 'finalizer',
  batchStart: 'batch',
  batchExecute: 'batch',
  batchFinish: 'batch',
  schedulable: 'schedulable',
};

export class JobEngine {
  readonly #parts: JobEngineParts;

  constructor(parts: JobEngineParts) {
    this.#parts = parts;
  }

  /** Runs the oldest step that is due; false when there is none. A failure ends in the job's row and the log. */
  runNext(now: number): boolean {
    const step = this.#parts.store.next(now);
    if (!step) return false;
    try {
      this.run(step, null);
    } catch {
      // The transaction log and AsyncApexJob hold the error; nobody waits for the job.
    }
    return true;
  }

  /** Runs one step; rethrows its failure after recording it. */
  run(step: JobStep, testRun: TestRun | null): void {
    const job = new JobRun(step, (message) => this.#refuse(message));
    const options = {
      kind: KINDS[step.kind],
      userId: step.userId,
      entryPoint: step.methodName
        ? `${step.className}.${step.methodName}`
        : `${step.className} (${step.kind})`,
      job,
      ...(testRun ?? {}),
    };
    try {
      this.#parts.runner().run(options, (exec) => this.#runInTransaction(exec, job, testRun !== null));
    } catch (error) {
      this.#recordFailure(job, error);
      throw error;
    }
  }

  #current: Execution | null = null;

  #runInTransaction(exec: Execution, job: JobRun, isTest: boolean): void {
    const { step } = job;
    const outer = this.#current;
    this.#current = exec;
    try {
      this.#parts.store.remove(step.seq);
      if (step.kind !== 'finalizer')
        this.#parts.rows.update('AsyncApexJob', step.jobId, { Status: 'Processing' });
      STEPS[step.kind]({ parts: this.#parts, exec, step, isTest, job });
      this.#recordSuccess(job);
    } finally {
      this.#current = outer;
    }
  }

  #recordSuccess(job: JobRun): void {
    const { step } = job;
    if (step.kind === 'future' || step.kind === 'queueable') this.#complete(step.jobId, 'Completed', null);
    if (job.finalizer) this.#addFinalizer(job, null);
  }

  /** In its own small transaction, as the job's was rolled back; in a test in the test's. */
  #recordFailure(job: JobRun, error: unknown): void {
    const { step } = job;
    const record = (): void => {
      this.#parts.store.remove(step.seq);
      if (step.kind === 'finalizer') return;
      if (step.kind === 'batchExecute') this.#countBatchError(step, error);
      else this.#failJob(step, error);
      this.#parts.failed(job, error);
      if (job.finalizer) this.#addFinalizer(job, error instanceof ApexThrow ? error.exception : null);
    };
    this.#parts.database.transaction(record);
  }

  #failJob(step: JobStep, error: unknown): void {
    this.#parts.store.removeJob(step.jobId);
    this.#complete(step.jobId, 'Failed', errorText(error));
  }

  /** A failed chunk leaves the other chunks of the batch alone. [D B1] */
  #countBatchError(step: JobStep, error: unknown): void {
    const row = this.#parts.rows.find('AsyncApexJob', 'Id', step.jobId);
    this.#parts.rows.update('AsyncApexJob', step.jobId, {
      NumberOfErrors: Number(row?.value('NumberOfErrors') ?? 0) + 1,
      JobItemsProcessed: Number(row?.value('JobItemsProcessed') ?? 0) + 1,
      ExtendedStatus: `First error: ${errorText(error)}`.slice(0, 255),
    });
  }

  #complete(jobId: string, status: 'Completed' | 'Failed', problem: string | null): void {
    this.#parts.rows.update('AsyncApexJob', jobId, {
      Status: status,
      CompletedDate: this.#parts.now(),
      ExtendedStatus: problem?.slice(0, 255) ?? null,
      NumberOfErrors: problem === null ? 0 : 1,
    });
  }

  /** Its state is taken when the queueable has ended, however it ended. [D Q3] */
  #addFinalizer(job: JobRun, exception: ApexObject | null): void {
    const { step } = job;
    const result = exception ? 'UNHANDLED_EXCEPTION' : 'SUCCESS';
    this.#parts.store.add({
      ...step,
      kind: 'finalizer',
      className: job.finalizer!.cls.name,
      methodName: null,
      payload: this.#parts.encode([job.finalizer, result, exception]),
      signature: null,
      due: 0,
      chain: exception ? step.chain + 1 : 0,
    });
  }

  #refuse(message: string): never {
    if (!this.#current)
      throw new Error(`A job was asked for a finalizer while it was not running: ${message}`);
    throw this.#current.exception('System.HandledException', message);
  }
}
