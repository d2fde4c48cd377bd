/**
 * `jobs/query`. https://developer.salesforce.com/docs/atlas.en-us.api_asynch.meta/api_asynch/bulk_api_2_0_query.htm
 */
import { ApexDatetime, SObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { FieldPath, SoqlQuery } from '../../soql/ast.ts';
import { NO_CONTENT, ok } from '../call.ts';
import type { RestAnswer, RestCall } from '../call.ts';
import type { Caller } from '../caller.ts';
import { failure, failureOf } from '../failure.ts';
import { scalarJson } from '../query/recordJson.ts';
import { parseApiQuery, queryRecords } from '../query/run.ts';
import type { RecordShape } from '../query/shape.ts';
import type { Route } from '../router.ts';
import { formatCsv, readFormat, requireOneOf } from './csv.ts';
import { jobJson, requireBulkUser, requireState } from './jobJson.ts';
import { changeState } from './jobs.ts';
import type { QueryJob } from './jobs.ts';

/** Rows of one set of results when the client does not ask for less. */
const SET_SIZE = 50_000;

export const bulkQueryRoutes: readonly Route[] = [
  ['GET', 'jobs/query', listJobs],
  ['POST', 'jobs/query', createJob],
  ['GET', 'jobs/query/:id', ({ params, caller }) => ok(queryJson(jobOf(params, caller)))],
  ['PATCH', 'jobs/query/:id', abortJob],
  ['DELETE', 'jobs/query/:id', deleteJob],
  ['GET', 'jobs/query/:id/results', results],
];

function jobOf(params: RestCall['params'], caller: Caller): QueryJob {
  return caller.state.jobs.find('query', params['id']!, caller);
}

function listJobs({ caller }: RestCall): RestAnswer {
  return ok({
    done: true,
    nextRecordsUrl: null,
    records: caller.state.jobs.list('query', caller).map(queryJson),
  });
}

function queryJson(job: QueryJob): object {
  return { ...jobJson(job, 'V2Query'), numberRecordsProcessed: job.rows.length };
}

function createJob({ body, caller }: RestCall): RestAnswer {
  requireBulkUser(caller);
  const json = body.object();
  const { operation, query: soql } = json;
  requireOneOf('operation', ['query', 'queryAll'], operation);
  const query = parseApiQuery(String(soql ?? ''), operation === 'queryAll');
  requireFlat(query);
  // A query that cannot run is refused at once.
  queryRecords(caller, { ...query, limit: { kind: 'number', value: 0 } });
  const now = caller.core.clock.now();
  const job: QueryJob = {
    kind: 'query',
    id: caller.state.jobs.nextId(),
    userId: caller.userId,
    caller,
    object: caller.object(query.from),
    operation: operation as 'query' | 'queryAll',
    query,
    format: readFormat(json),
    created: now,
    changed: now,
    state: 'UploadComplete',
    errorMessage: null,
    processingTime: 0,
    columns: [],
    rows: [],
  };
  caller.state.jobs.add(job);
  setImmediate(() => runQuery(job));
  return ok(queryJson(job));
}

/**
 * No GROUP BY, OFFSET, TYPEOF, functions or children [D api-asynch/understanding-bulk-api-20-query].
 * UNVERIFIED: Is the error code of such a query API_ERROR? Public clients look for `Aggregate
 * Relationships not supported in Bulk Query` in the text.
 */
function requireFlat(query: SoqlQuery): void {
  const flat =
    query.groupBy === null && query.offset === null && query.select.every((item) => item.kind === 'field');
  const fields = query.select.some((item) => item.kind === 'fields');
  if (flat || (fields && query.groupBy === null)) return;
  throw failure('API_ERROR', 'Aggregate Relationships not supported in Bulk V2 Query with CSV content type');
}

function runQuery(job: QueryJob): void {
  if (job.state !== 'UploadComplete') return;
  const started = performance.now();
  changeState(job, 'InProgress');
  try {
    const { records, shape } = queryRecords(job.caller, job.query);
    const paths = columnPaths(shape);
    job.columns = paths.map((path) => path.map(({ name }) => name).join('.'));
    job.rows = records.map((record) =>
      paths.map((path) =>
        cellText(
          valueAt(
            record,
            path.map(({ key }) => key),
          ),
        ),
      ),
    );
    changeState(job, 'JobComplete');
  } catch (error) {
    const known = failureOf(error)?.errors[0];
    if (!known) console.error(error);
    job.errorMessage = known ? `${known.errorCode} : ${known.message}` : String(error);
    changeState(job, 'Failed');
  }
  job.processingTime = Math.round(performance.now() - started);
}

interface Step {
  readonly key: string;
  readonly name: string;
}

/** Columns in the order of the SELECT list; fields of a parent stand together where the parent was first named. */
function columnPaths(shape: RecordShape): Step[][] {
  return [...(shape.members ?? [])].flatMap(([key, member]) => {
    const step = { key, name: member.name };
    return member.kind === 'parent' ? columnPaths(member.shape).map((path) => [step, ...path]) : [[step]];
  });
}

function valueAt(record: SObject, path: FieldPath): Value {
  let value: Value = record;
  for (const key of path) value = value instanceof SObject ? (value.fields.get(key) ?? null) : null;
  return value;
}

/** Moments are written in UTC: `2024-02-29T13:05:09.000Z`. */
function cellText(value: Value): string {
  if (value === null) return '';
  return value instanceof ApexDatetime ? new Date(value.millis).toISOString() : String(scalarJson(value));
}

/** A locator is the offset of the next row, in base64, as in the documentation's example: `MTAwMDA` for 10,000. */
function results({ params, query, caller }: RestCall): RestAnswer {
  const job = jobOf(params, caller);
  requireState(job, ['JobComplete'], 'give results');
  const offset = offsetOf(query.get('locator'), job.rows.length);
  const asked = Number(query.get('maxRecords') ?? SET_SIZE);
  const size = Number.isInteger(asked) && asked > 0 ? Math.min(asked, SET_SIZE) : SET_SIZE;
  const rows = job.rows.slice(offset, offset + size);
  const end = offset + rows.length;
  const next = end < job.rows.length ? Buffer.from(String(end)).toString('base64url') : 'null';
  return {
    status: 200,
    text: { type: 'text/csv; charset=utf-8', content: formatCsv(job.columns, rows, job.format) },
    headers: { 'Sforce-NumberOfRecords': String(rows.length), 'Sforce-Locator': next },
  };
}

/** @throws RestFailure */
function offsetOf(locator: string | null, count: number): number {
  if (locator === null) return 0;
  const text = Buffer.from(locator, 'base64url').toString('utf8');
  if (/^\d+$/.test(text) && Number(text) < count) return Number(text);
  throw failure('API_ERROR', `Invalid locator: ${locator}`);
}

function abortJob({ params, body, caller }: RestCall): RestAnswer {
  const job = jobOf(params, caller);
  requireOneOf('state', ['Aborted'], body.object()['state']);
  requireState(job, ['UploadComplete', 'InProgress'], 'be aborted');
  changeState(job, 'Aborted');
  return ok(queryJson(job));
}

function deleteJob({ params, caller }: RestCall): RestAnswer {
  const job = jobOf(params, caller);
  requireState(job, ['JobComplete', 'Aborted', 'Failed'], 'be deleted');
  caller.state.jobs.remove(job);
  return NO_CONTENT;
}
