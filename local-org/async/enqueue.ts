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
  const chain = request.kind === 'queueable' ? queueableChain(parts, tx, request, origin?.kind ?? null) : 0;
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
  });
  return schedule?.id ?? jobId;
}

/** Asynchronous hops behind the running code: 0 in a test method or a request, 1 in a job it enqueued. */
function asyncDepth(tx: Transaction): number {
  if (tx.job instanceof JobRun) return tx.job.step.depth + 1;
  return tx.eventTrigger ? 1 : 0;
}

/** "The delay is ignored during Apex testing." [D Q1] */
function dueTime(parts: EnqueueParts, tx: Transaction, request: AsyncJobRequest): number {
  return tx.isTest ? 0 : parts.now() + 60_000 * (request.delayMinutes ?? 0);
}

/**
 * Length of the chain of queueables the new job is part of. A test runs the first link only: the second enqueue
 * throws (runtime-survey 16; text as asserted in public tests). AsyncOptions may set a maximum elsewhere. [D Q1]
 */
function queueableChain(
  parts: EnqueueParts,
  tx: Transaction,
  request: AsyncJobRequest,
  originKind: StepKind | null,
): number {
  if (originKind !== 'queueable' && originKind !== 'finalizer') return 0;
  const chain = (tx.job as JobRun).step.chain + 1;
  const max = request.maximumDepth ?? Infinity;
  const inTest = tx.isTest && originKind === 'queueable';
  if (inTest || chain > max)
    parts.raise(tx, 'System.AsyncException', 'Maximum stack depth has been reached.');
  return chain;
}

/** Only queued jobs are compared, not running ones; the text is documented. [D Q2] */
function freeSignature(parts: EnqueueParts, tx: Transaction, request: AsyncJobRequest): string | null {
  if (request.duplicateSignature === undefined) return null;
  const signature = `${request.className}/${request.duplicateSignature}`;
  if (parts.store.hasSignature(signature)) {
    const text = 'Attempt to enqueue job with duplicate queueable signature';
    parts.raise(tx, 'System.DuplicateMessageException', text);
  }
  return signature;
}

/** System.abortJob, by the id of the job or of its CronTrigger. Work that is running goes on. */
export function abortJob(parts: Pick<EnqueueParts, 'store' | 'rows' | 'now'>, id: string): void {
  const jobId = id.startsWith('08e') ? parts.rows.find('AsyncApexJob', 'CronTriggerId', id)?.value('Id') : id;
  if (typeof jobId !== 'string') return;
  parts.store.removeJob(jobId);
  parts.rows.update('AsyncApexJob', jobId, { Status: 'Aborted', CompletedDate: parts.now() });
  if (id.startsWith('08e')) parts.rows.update('CronTrigger', id, { State: 'DELETED', NextFireTime: null });
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
