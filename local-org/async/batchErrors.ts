/**
 * BatchApexErrorEvent: sent when start, execute or finish of a batch fails whose class is Database.RaisesPlatformEvents.
 * Apex guide, "Firing Platform Events from Batch Apex"; fields: Platform Events guide, "BatchApexErrorEvent".
 */
import { randomUUID } from 'node:crypto';
import { exceptionMessage, exceptionState, stackTraceText } from '../runtime/exceptions.ts';
import { ApexThrow } from '../runtime/execution.ts';
import type { Execution } from '../runtime/execution.ts';
import { toText } from '../runtime/text.ts';
import { ApexDatetime, ApexList, SObject } from '../runtime/values.ts';
import type { ObjectSchema } from '../schema/schema.ts';
import type { RuntimeClass, Value } from '../runtime/values.ts';
import type { JobRun } from './jobRun.ts';
import type { StepKind } from './jobStore.ts';

export interface BatchErrorParts {
  /** Schema of BatchApexErrorEvent; undefined in an org without it. */
  readonly schema: ObjectSchema | undefined;
  readonly classByName: (name: string) => RuntimeClass | null | undefined;
  readonly now: () => number;
  /** Hands the event to the bus, in the running database transaction. */
  readonly send: (event: SObject) => void;
}

const PHASES: Partial<Readonly<Record<StepKind, string>>> = {
  batchStart: 'START',
  batchExecute: 'EXECUTE',
  batchFinish: 'FINISH',
};

const SCOPE_LENGTH = 40_000;
const TEXT_LENGTH = 5_000;

/** Reports a failed step of a batch job; does nothing for other jobs and for failures of the local org itself. */
export function reportBatchError(parts: BatchErrorParts, job: JobRun, error: unknown): void {
  const { step } = job;
  const phase = PHASES[step.kind];
  if (phase === undefined || !parts.schema || !(error instanceof ApexThrow)) return;
  if (error.exception.cls.name.startsWith('LocalOrg.')) return;
  if (!parts.classByName(step.className)?.interfaces.has('database.raisesplatformevents')) return;
  const { exception } = error;
  const event = new SObject(parts.schema);
  const values: Readonly<Record<string, Value>> = {
    asyncapexjobid: step.jobId,
    doesexceedjobscopemaxlength: job.failedScope.length > SCOPE_LENGTH,
    exceptiontype: exception.cls.name,
    jobscope: job.failedScope === '' ? null : job.failedScope.slice(0, SCOPE_LENGTH),
    message: exceptionMessage(exception).slice(0, TEXT_LENGTH),
    phase,
    requestid: step.jobId,
    stacktrace: stackTraceText(exceptionState(exception).stack).slice(0, TEXT_LENGTH),
    createddate: new ApexDatetime(Math.floor(parts.now() / 1000) * 1000),
    createdbyid: step.userId,
    eventuuid: randomUUID(),
  };
  for (const [name, value] of Object.entries(values)) event.fields.set(name, value);
  parts.send(event);
}

/** "The Record IDs that are in scope [...] or the toString() representation of the iterable objects", with commas. */
export function scopeText(exec: Execution, records: Value): string {
  if (!(records instanceof ApexList)) return '';
  return records.items
    .map((item) => (item instanceof SObject ? String(item.fields.get('id') ?? '') : toText(exec, item)))
    .join(',');
}
