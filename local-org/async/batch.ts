/**
 * Database.Batchable: start, execute per chunk, finish, each in its own transaction. A class that is not
 * Database.Stateful meets every transaction in the state it was enqueued in.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_batch_interface.htm
 */
import { ApexList, ApexObject, ApexSet, NativeObject } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import { jobContext } from './contexts.ts';
import { fireOnce } from './schedule.ts';
import { jobObject } from './step.ts';
import type { StepScope } from './step.ts';

/** Most records one start may hand over locally; the platform allows 50 million through a locator. */
const MAX_ROWS = 1_000_000;

const TOO_MANY_CHUNKS =
  'No more than one executeBatch can be called from within a test method. Please make sure the iterable returned ' +
  'from your start method matches the batch size, resulting in one executeBatch invocation.';

export function runBatchStart(scope: StepScope): void {
  const { parts, exec, step, isTest } = scope;
  const scheduledBy = parts.rows.find('AsyncApexJob', 'Id', step.jobId)?.value('CronTriggerId');
  if (typeof scheduledBy === 'string') fireOnce(parts.rows, scheduledBy, parts.now());
  const target = jobObject(parts, exec, step);
  const started = exec.invoke(target, 'start', [jobContext('Database.BatchableContext', step.jobId)]);
  const rows = rowsOf(scope, started);
  const chunks: Value[][] = [];
  for (let i = 0; i < rows.length; i += step.scopeSize) chunks.push(rows.slice(i, i + step.scopeSize));
  // "Test methods can execute only one batch": more chunks are an error on the platform. [D B1]
  if (isTest && chunks.length > 1) {
    throw exec.exception('System.UnexpectedException', TOO_MANY_CHUNKS);
  }
  saveState(scope, target);
  const elementType = started instanceof ApexList ? started.elementType : 'SObject';
  for (const chunk of chunks) {
    const payload = parts.encode([new ApexList(elementType, chunk)]);
    parts.store.add({ ...step, kind: 'batchExecute', payload, due: 0 });
  }
  parts.store.add({ ...step, kind: 'batchFinish', payload: '[]', due: 0 });
  parts.rows.update('AsyncApexJob', step.jobId, { TotalJobItems: chunks.length });
}

export function runBatchExecute(scope: StepScope): void {
  const { parts, exec, step } = scope;
  const target = loadState(scope);
  const [records] = parts.decode(exec, step.payload);
  exec.invoke(target, 'execute', [jobContext('Database.BatchableContext', step.jobId), records ?? null]);
  if (target.cls.interfaces.has('database.stateful')) saveState(scope, target);
  const row = parts.rows.find('AsyncApexJob', 'Id', step.jobId);
  parts.rows.update('AsyncApexJob', step.jobId, {
    JobItemsProcessed: Number(row?.value('JobItemsProcessed') ?? 0) + 1,
  });
}

export function runBatchFinish(scope: StepScope): void {
  const { parts, exec, step } = scope;
  const target = loadState(scope);
  exec.invoke(target, 'finish', [jobContext('Database.BatchableContext', step.jobId)]);
  parts.store.removeJob(step.jobId);
  parts.rows.update('AsyncApexJob', step.jobId, { Status: 'Completed', CompletedDate: parts.now() });
}

function saveState({ parts, step }: StepScope, target: ApexObject): void {
  parts.store.saveState(step.jobId, parts.encode([target]));
}

function loadState({ parts, exec, step }: StepScope): ApexObject {
  const target = parts.decode(exec, parts.store.loadState(step.jobId) ?? '[null]')[0];
  if (!(target instanceof ApexObject)) throw new Error(`Batch job ${step.jobId} has lost its object.`);
  return target;
}

/** What start returned: a list, an Iterable, or a Database.QueryLocator (whose state holds its records). */
function rowsOf({ exec }: StepScope, started: Value): Value[] {
  if (started instanceof ApexList) return started.items;
  if (started instanceof ApexSet) return [...started.entries.values()];
  if (started instanceof NativeObject && started.className === 'Database.QueryLocator') {
    return [...(started.state as { records: readonly Value[] }).records];
  }
  if (!(started instanceof ApexObject)) {
    throw exec.exception('System.UnexpectedException', 'Start did not return a valid iterable object.');
  }
  const iterator = started.cls.interfaces.has('iterator') ? started : exec.invoke(started, 'iterator', []);
  if (iterator instanceof ApexList) return iterator.items;
  return drain(exec, iterator);
}

function drain(exec: StepScope['exec'], iterator: Value): Value[] {
  if (!(iterator instanceof ApexObject)) {
    throw exec.exception('System.UnexpectedException', 'Start did not return a valid iterable object.');
  }
  const rows: Value[] = [];
  while (exec.invoke(iterator, 'hasNext', []) === true) {
    rows.push(exec.invoke(iterator, 'next', []));
    if (rows.length > MAX_ROWS)
      throw new Error(`LO6102: not supported: a batch of more than ${MAX_ROWS} rows`);
  }
  return rows;
}
