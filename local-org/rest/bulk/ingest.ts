/**
 * Carries out an ingest job: chunks of 200 rows, each in a transaction of its own.
 * https://developer.salesforce.com/docs/atlas.en-us.api_asynch.meta/api_asynch/asynch_api_concepts_limits.htm (Apex transactions)
 */
import type { Execution } from '../../runtime/execution.ts';
import type { RecordError } from '../../runtime/values.ts';
import { failureOf } from '../failure.ts';
import { writeRecords } from '../records/write.ts';
import type { WriteResult } from '../records/write.ts';
import { readColumns, readRow } from './columns.ts';
import type { Column, ReadRow } from './columns.ts';
import { CsvProblem, parseCsv } from './csv.ts';
import { changeState } from './jobs.ts';
import type { IngestJob, ResultRow } from './jobs.ts';

const CHUNK = 200;

/** Starts after the current call has been answered and gives other calls a turn between chunks. */
export function startIngest(job: IngestJob): void {
  setImmediate(() => {
    if (job.state !== 'UploadComplete') return;
    changeState(job, 'InProgress');
    try {
      const columns = readContent(job);
      runChunks(job, columns);
    } catch (error) {
      failJob(job, error);
    }
  });
}

/** @throws CsvProblem */
function readContent(job: IngestJob): Column[] {
  const { columns, rows } = parseCsv(job.content ?? '', job.format);
  job.content = null;
  job.columns = columns;
  job.pending = rows;
  return readColumns(job.caller.schema, job.object, columns);
}

function runChunks(job: IngestJob, columns: readonly Column[]): void {
  // Aborted in between: the rows that are left stay unprocessed.
  if (job.state !== 'InProgress') return;
  if (job.pending.length === 0) {
    changeState(job, 'JobComplete');
    return;
  }
  const started = performance.now();
  const rows = job.pending.slice(0, CHUNK);
  const results = runChunk(job, columns, rows);
  job.pending = job.pending.slice(CHUNK);
  job.batches += 1;
  rows.forEach((row, index) => record(job, row, results[index]!));
  job.processingTime += Math.round(performance.now() - started);
  setImmediate(() => {
    try {
      runChunks(job, columns);
    } catch (error) {
      failJob(job, error);
    }
  });
}

/** What was done stays done; the job tells why it went no further. */
function failJob(job: IngestJob, error: unknown): void {
  if (error instanceof CsvProblem) job.errorMessage = error.message;
  else {
    const known = failureOf(error)?.errors[0];
    if (!known) console.error(error);
    job.errorMessage = known ? `${known.errorCode} : ${known.message}` : String(error);
  }
  changeState(job, 'Failed');
}

function runChunk(job: IngestJob, columns: readonly Column[], rows: readonly ResultRow[]): WriteResult[] {
  return job.caller.write(`bulk ${job.operation} ${job.object.name}`, (exec) => {
    const read = rows.map((row) => readRow(exec, job.object, columns, row));
    const good = read.filter(({ errors }) => errors.length === 0);
    const written = write(exec, job, good).values();
    return read.map(({ errors, record: { fields } }) =>
      errors.length > 0 ? failedRow(errors, fields.get('id')) : written.next().value!,
    );
  });
}

function write(exec: Execution, job: IngestJob, rows: readonly ReadRow[]): WriteResult[] {
  const { operation, externalIdField } = job;
  return writeRecords(exec, {
    operation,
    records: rows.map(({ record: row }) => row),
    allOrNone: false,
    ...(externalIdField === null ? {} : { externalIdField }),
  });
}

function failedRow(errors: readonly RecordError[], id: unknown): WriteResult {
  return { id: typeof id === 'string' ? id : null, success: false, created: false, errors };
}

function record(job: IngestJob, row: ResultRow, { id, success, created, errors }: WriteResult): void {
  if (success) job.succeeded.push([id ?? '', String(created), ...row]);
  else job.failed.push([id ?? '', errors.map(errorText).join(';'), ...row]);
}

/** `REQUIRED_FIELD_MISSING:Required fields are missing: [LastName]:LastName --` */
function errorText({ statusCode, message, fields }: RecordError): string {
  return `${statusCode}:${message}:${fields.join(', ')} --`;
}
