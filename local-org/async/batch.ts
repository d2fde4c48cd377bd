/**
 * Database.Batchable: start, execute per chunk, finish, each in its own transaction. A class that is not
 * Database.Stateful meets every transaction in the state it was enqueued in.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_batch_interface.htm
 */
import { ApexList, ApexObject, ApexSet, NativeObject } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import type { Execution } from '../runtime/execution.ts';
import type { SoqlQuery } from '../soql/ast.ts';
import { readByIds } from '../stdlib/database/locator.ts';
import type { LocatorState } from '../stdlib/database/locator.ts';
import { scopeText } from './batchErrors.ts';
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
  const { items, payload } = workOf(scope, started);
  const count = Math.ceil(items.length / step.scopeSize);
  // "Test methods can execute only one batch": more chunks are an error on the platform. [D B1]
  if (isTest && count > 1) {
    throw exec.exception('System.UnexpectedException', TOO_MANY_CHUNKS);
  }
  saveState(scope, target);
  for (let i = 0; i < items.length; i += step.scopeSize) {
    const chunk = items.slice(i, i + step.scopeSize);
    parts.store.add({ ...step, kind: 'batchExecute', payload: parts.encode(payload(chunk)), due: 0 });
  }
  parts.store.add({ ...step, kind: 'batchFinish', payload: '[]', due: 0 });
  parts.rows.update('AsyncApexJob', step.jobId, { TotalJobItems: count });
}

export function runBatchExecute(scope: StepScope): void {
  const { parts, exec, step } = scope;
  const target = loadState(scope);
  const records = chunkOf(exec, parts.decode(exec, step.payload));
  try {
    exec.invoke(target, 'execute', [jobContext('Database.BatchableContext', step.jobId), records]);
  } catch (error) {
    scope.job.failedScope = scopeText(exec, records);
    throw error;
  }
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

/** What start found, and how a part of it is written down for its execute. */
interface Work {
  readonly items: readonly Value[];
  readonly payload: (chunk: Value[]) => Value[];
}

/** A locator's chunks are ids with the query that reads them; those of other iterables are the values themselves. */
function workOf(scope: StepScope, started: Value): Work {
  if (started instanceof NativeObject && started.className === 'Database.QueryLocator') {
    const { source, ids, records } = started.state as LocatorState;
    if (source === null) return { items: records, payload: (chunk) => [new ApexList('SObject', chunk)] };
    const query = JSON.stringify(source.query);
    const binds = new ApexList('Object', [...source.binds]);
    return { items: ids, payload: (chunk) => [new ApexList('Id', chunk), query, binds] };
  }
  const elementType = started instanceof ApexList ? started.elementType : 'SObject';
  return { items: rowsOf(scope, started), payload: (chunk) => [new ApexList(elementType, chunk)] };
}

/** The list for execute, read from what {@link workOf} has written. */
function chunkOf(exec: Execution, [list, query, binds]: readonly Value[]): Value {
  if (typeof query !== 'string' || !(list instanceof ApexList)) return list ?? null;
  const source = { query: parsedQuery(query), binds: (binds as ApexList).items };
  const records = readByIds(exec, source, list.items.map(String));
  return new ApexList(records[0]?.schema.name ?? 'SObject', records);
}

/** The query of the job that runs: its chunks repeat it, and the same object keeps its compiled form. */
let lastQuery: { readonly text: string; readonly query: SoqlQuery } | null = null;

function parsedQuery(text: string): SoqlQuery {
  if (lastQuery?.text !== text) lastQuery = { text, query: JSON.parse(text) as SoqlQuery };
  return lastQuery.query;
}

/** What start returned: a list or an Iterable. */
function rowsOf({ exec }: StepScope, started: Value): Value[] {
  if (started instanceof ApexList) return started.items;
  if (started instanceof ApexSet) return [...started.entries.values()];
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
