/**
 * `jobs/ingest`. https://developer.salesforce.com/docs/atlas.en-us.api_asynch.meta/api_asynch/bulk_api_2_0_ingest.htm
 */
import { NO_CONTENT, ok } from '../call.ts';
import type { JsonObject, RestAnswer, RestCall } from '../call.ts';
import type { Caller } from '../caller.ts';
import { failure, notSupported } from '../failure.ts';
import { upsertKey } from '../records/write.ts';
import type { Route } from '../router.ts';
import { formatCsv, readFormat, requireOneOf } from './csv.ts';
import { startIngest } from './ingest.ts';
import { jobJson, requireBulkUser, requireState } from './jobJson.ts';
import { changeState } from './jobs.ts';
import type { IngestJob, IngestOperation, ResultRow } from './jobs.ts';

/** Bytes of one job's data. */
const MAX_UPLOAD = 150_000_000;

export const ingestRoutes: readonly Route[] = [
  ['GET', 'jobs/ingest', listJobs],
  ['POST', 'jobs/ingest', createJob],
  ['GET', 'jobs/ingest/:id', ({ params, caller }) => ok(ingestJson(jobOf(params, caller)))],
  ['PATCH', 'jobs/ingest/:id', patchJob],
  ['DELETE', 'jobs/ingest/:id', deleteJob],
  ['PUT', 'jobs/ingest/:id/batches', upload],
  [
    'GET',
    'jobs/ingest/:id/successfulResults',
    (call) => results(call, ['sf__Id', 'sf__Created'], (job) => job.succeeded),
  ],
  [
    'GET',
    'jobs/ingest/:id/failedResults',
    (call) => results(call, ['sf__Id', 'sf__Error'], (job) => job.failed),
  ],
  ['GET', 'jobs/ingest/:id/unprocessedrecords', (call) => results(call, [], (job) => job.pending)],
];

function jobOf(params: RestCall['params'], caller: Caller): IngestJob {
  return caller.state.jobs.find('ingest', params['id']!, caller);
}

function listJobs({ caller }: RestCall): RestAnswer {
  return ok({
    done: true,
    nextRecordsUrl: null,
    records: caller.state.jobs.list('ingest', caller).map(ingestJson),
  });
}

function createJob({ body, headers, caller }: RestCall): RestAnswer {
  requireBulkUser(caller);
  if (/^multipart\//i.test(headers['content-type'] ?? '')) {
    throw notSupported(
      'LO7204',
      'a bulk job and its data in one multipart request; upload the data with PUT',
    );
  }
  const json = body.object();
  const operation = operationOf(json);
  const object = caller.objectInBody(String(json['object']));
  const job: IngestJob = {
    kind: 'ingest',
    id: caller.state.jobs.nextId(),
    userId: caller.userId,
    caller,
    object,
    operation,
    externalIdField: operation === 'upsert' ? upsertKey(object, String(json['externalIdFieldName'])) : null,
    format: readFormat(json),
    created: caller.core.clock.now(),
    changed: caller.core.clock.now(),
    state: 'Open',
    errorMessage: null,
    processingTime: 0,
    content: null,
    columns: [],
    pending: [],
    succeeded: [],
    failed: [],
    batches: 0,
  };
  caller.state.jobs.add(job);
  return ok(ingestJson(job));
}

function operationOf({ operation }: JsonObject): IngestOperation {
  if (operation === 'hardDelete') throw notSupported('LO7205', 'hardDelete, which passes by the recycle bin');
  requireOneOf('operation', ['insert', 'update', 'upsert', 'delete'], operation);
  return operation as IngestOperation;
}

function ingestJson(job: IngestJob): object {
  const { state, externalIdField, succeeded, failed, processingTime } = job;
  return {
    ...jobJson(job, 'V2Ingest'),
    ...(state === 'Open' ? { contentUrl: `${job.caller.root.slice(1)}/jobs/ingest/${job.id}/batches` } : {}),
    ...(externalIdField === null ? {} : { externalIdFieldName: externalIdField }),
    numberRecordsProcessed: succeeded.length + failed.length,
    numberRecordsFailed: failed.length,
    apiActiveProcessingTime: processingTime,
  };
}

/** One file per job. */
function upload({ params, body, headers, caller }: RestCall): RestAnswer {
  const job = jobOf(params, caller);
  requireState(job, ['Open'], 'receive data');
  if (!/^text\/csv\b/i.test(headers['content-type'] ?? '')) {
    throw failure('UNSUPPORTED_MEDIA_TYPE', 'The data of a job must have the content type text/csv');
  }
  if (job.content !== null)
    throw failure('INVALIDJOBSTATE', `The job ${job.id} has received its data already`);
  if (body.bytes.length > MAX_UPLOAD) throw failure('API_ERROR', `The data exceeds ${MAX_UPLOAD} bytes`);
  job.content = body.text;
  return { status: 201 };
}

function patchJob({ params, body, caller }: RestCall): RestAnswer {
  const job = jobOf(params, caller);
  const { state } = body.object();
  requireOneOf('state', ['UploadComplete', 'Aborted'], state);
  if (state === 'Aborted') {
    requireState(job, ['Open', 'UploadComplete', 'InProgress'], 'be aborted');
    changeState(job, 'Aborted');
  } else {
    requireState(job, ['Open'], 'be closed');
    changeState(job, 'UploadComplete');
    startIngest(job);
  }
  return ok(ingestJson(job));
}

function deleteJob({ params, caller }: RestCall): RestAnswer {
  const job = jobOf(params, caller);
  requireState(job, ['UploadComplete', 'JobComplete', 'Aborted', 'Failed'], 'be deleted');
  // A job that waits for its turn does not run any more.
  changeState(job, 'Aborted');
  caller.state.jobs.remove(job);
  return NO_CONTENT;
}

function results(
  { params, caller }: RestCall,
  own: readonly string[],
  rowsOf: (job: IngestJob) => readonly ResultRow[],
): RestAnswer {
  const job = jobOf(params, caller);
  requireState(job, ['JobComplete', 'Failed', 'Aborted'], 'give results');
  const content = formatCsv([...own, ...job.columns], rowsOf(job), job.format);
  return { status: 200, text: { type: 'text/csv; charset=utf-8', content } };
}
