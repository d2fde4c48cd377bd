/** Turns a request for asynchronous work into its AsyncApexJob row and its first step. */
import type { AsyncJobRequest } from '../runtime/execution.ts';
import type { Value } from '../runtime/values.ts';
import type { SystemRows } from '../transaction/systemRows.ts';
import type { Transaction } from '../transaction/transaction.ts';
import { JobRun } from './jobRun.ts';
import type { JobStore, StepKind } from './jobStore.ts';
import { insertSchedule } from './schedule.ts';

export interface EnqueueParts {
  readonly store: JobStore;
  readonly rows: SystemRows;
  readonly now: () => number;
  /** Encodes arguments or the job object; throws in Apex when it cannot be serialised. */
  readonly encode: (tx: Transaction, values: readonly Value[]) => string;
  /** Throws the named Apex exception. */
  readonly raise: (tx: Transaction, type: string, message: string) => never;
}

const JOB_TYPES: Readonly<Record<AsyncJobRequest['kind'], string>> = {
  future: 'Future',
  queueable: 'Queueable',
  batch: 'BatchApex',
  schedulable: 'ScheduledApex',
};

const FIRST_STEP: Readonly<Record<AsyncJobRequest['kind'], StepKind>> = {
  future: 'future',
  queueable: 'queueable',
  batch: 'batchStart',
  schedulable: 'schedulable',
};

/** Returns the id Apex gets: AsyncApexJob, or CronTrigger for System.schedule and System.scheduleBatch. */
export function enqueue(parts: EnqueueParts, tx: Transaction, request: AsyncJobRequest): string {
  const origin = tx.job instanceof JobRun ? tx.job.step : null;
  const maxDepth = request.kind === 'queueable' ? (request.maximumDepth ?? origin?.maxDepth ?? null) : null;
  const chain =
    request.kind === 'queueable'
      ? queueableChain(parts, tx, maxDepth, origin?.kind ?? null)
      : origin?.kind === 'batchFinish'
        ? origin.chain + 1
        : 0;
  const signature = freeSignature(parts, tx, request);
  const schedule = request.jobName === undefined ? null : insertSchedule(parts, tx, request);
  const jobId = insertJob(parts, tx, request, schedule?.id ?? null);
  parts.store.add({
    jobId,
    kind: FIRST_STEP[request.kind],
    className: request.className,
    methodName: request.methodName ?? null,
    userId: tx.userId,
    payload: parts.encode(tx, request.kind === 'future' ? (request.args ?? []) : [request.target ?? null]),
    due: schedule?.due ?? dueTime(parts, tx, request),
    depth: asyncDepth(tx),
    chain,
    scopeSize: request.scopeSize ?? 200,
    signature,
    maxDepth,
    delay: request.kind === 'queueable' ? (request.delayMinutes ?? null) : null,
  });
  return schedule?.id ?? jobId;
}

/** Links of a chain by finalizers or batches that a test runs. */
const LONGEST_CHAIN = 200;

const HOPS: Readonly<Record<StepKind, number>> = {
  future: 1,
  queueable: 1,
  finalizer: 0,
  batchStart: 1,
  batchExecute: 1,
  batchFinish: 0,
  schedulable: 2,
};

/**
 * Asynchronous hops behind the running code: 0 in a test method or a request, 1 in a job it enqueued. A finalizer goes
 * on in the place of its job, and so does the finish of a batch: chains by them run to their end in a test. What scheduled work enqueues does not run
 * in the same test, as if it were one hop further away.
 * [suites: async-lib, AsyncTest.shouldExecuteChainedQueueableJob20Times and shouldEnqueue60QueueablesSuccessfully;
 * NebulaLogger, LogBatchPurger_Tests]
 */
function asyncDepth(tx: Transaction): number {
  if (tx.job instanceof JobRun) {
    const { depth, kind, chain } = tx.job.step;
    // A chain without end must not hold a test up for ever.
    return depth + (chain >= LONGEST_CHAIN ? 1 : HOPS[kind]);
  }
  return tx.eventTrigger ? 1 : 0;
}

/** "The delay is ignored during Apex testing." [D Q1] */
function dueTime(parts: EnqueueParts, tx: Transaction, request: AsyncJobRequest): number {
  return tx.isTest ? 0 : parts.now() + 60_000 * (request.delayMinutes ?? 0);
}

/**
 * Length of the chain of queueables the new job is part of, 0 for its first. AsyncOptions may set a maximum, which
 * holds for the whole chain [D Q1]. Without one a test runs the first link only: the second enqueue throws
 * (runtime-survey 16; text as asserted in public tests).
 */
function queueableChain(
  parts: EnqueueParts,
  tx: Transaction,
  maxDepth: number | null,
  originKind: StepKind | null,
): number {
  if (originKind !== 'queueable' && originKind !== 'finalizer') return 0;
  const chain = (tx.job as JobRun).step.chain + 1;
  const inTest = tx.isTest && originKind === 'queueable';
  // The first job of the chain is at depth 1.
  const max = maxDepth ?? (inTest ? 1 : Infinity);
  if (chain + 1 > max) parts.raise(tx, 'System.AsyncException', 'Maximum stack depth has been reached.');
  return chain;
}

/** Only queued jobs are compared, not running ones; the text is documented. [D Q2] */
function freeSignature(parts: EnqueueParts, tx: Transaction, request: AsyncJobRequest): string | null {
  if (request.duplicateSignature === undefined) return null;
  const signature = request.duplicateSignature;
  if (parts.store.hasSignature(signature)) {
    const text = 'Attempt to enqueue job with duplicate queueable signature';
    parts.raise(tx, 'System.DuplicateMessageException', text);
  }
  return signature;
}

/**
 * System.abortJob, by the id of the job or of its CronTrigger. Work that is running goes on.
 * UNVERIFIED: Is the CronTrigger gone at once, or is its State DELETED for a while? Here it is gone.
 */
export function abortJob(parts: Pick<EnqueueParts, 'store' | 'rows' | 'now'>, id: string): void {
  const scheduled = id.startsWith('08e');
  const jobId = scheduled ? parts.rows.find('AsyncApexJob', 'CronTriggerId', id)?.value('Id') : id;
  if (typeof jobId !== 'string') return;
  parts.store.removeJob(jobId);
  parts.rows.update('AsyncApexJob', jobId, { Status: 'Aborted', CompletedDate: parts.now() });
  if (!scheduled) return;
  const detail = parts.rows.find('CronTrigger', 'Id', id)?.value('CronJobDetailId');
  parts.rows.remove('CronTrigger', id);
  if (typeof detail === 'string') parts.rows.remove('CronJobDetail', detail);
}

function insertJob(
  parts: EnqueueParts,
  tx: Transaction,
  request: AsyncJobRequest,
  cronTriggerId: string | null,
): string {
  const cls = parts.rows.find('ApexClass', 'Name', request.className.split('.')[0]!);
  return parts.rows.insert(
    'AsyncApexJob',
    {
      ApexClassId: cls?.value('Id') ?? null,
      CronTriggerId: cronTriggerId,
      JobType: JOB_TYPES[request.kind],
      MethodName: request.methodName ?? null,
      Status: 'Queued',
      JobItemsProcessed: 0,
      TotalJobItems: 0,
      NumberOfErrors: 0,
    },
    tx.userId,
  );
}
