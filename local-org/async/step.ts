/** What the code of one step of a job works with. */
import type { Database } from '../database/database.ts';
import type { Execution } from '../runtime/execution.ts';
import { ApexObject } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import type { TransactionRunner } from '../transaction/runner.ts';
import type { SystemRows } from '../transaction/systemRows.ts';
import type { JobRun } from './jobRun.ts';
import type { JobStep, JobStore } from './jobStore.ts';

export interface JobEngineParts {
  readonly database: Database;
  readonly store: JobStore;
  readonly rows: SystemRows;
  readonly runner: () => TransactionRunner;
  readonly now: () => number;
  readonly encode: (values: readonly Value[]) => string;
  readonly decode: (exec: Execution, text: string) => Value[];
  /** Hears of each step that failed, in the transaction that records the failure. */
  readonly failed: (job: JobRun, error: unknown) => void;
}

/** Everything a step's code gets. */
export interface StepScope {
  readonly parts: JobEngineParts;
  readonly exec: Execution;
  readonly step: JobStep;
  readonly isTest: boolean;
  readonly job: JobRun;
}

/** The object whose execute runs, read back from the queue. */
export function jobObject(parts: JobEngineParts, exec: Execution, step: JobStep): ApexObject {
  const target = parts.decode(exec, step.payload)[0];
  if (!(target instanceof ApexObject)) throw new Error(`Job ${step.jobId} holds no object to run.`);
  return target;
}
