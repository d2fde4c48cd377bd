/** Bulk API 2.0 jobs. They live as long as the server. https://developer.salesforce.com/docs/atlas.en-us.api_asynch.meta/api_asynch/bulk_api_2_job_states.htm */
import { makeId } from '../../database/ids.ts';
import type { ObjectSchema } from '../../schema/schema.ts';
import type { SoqlQuery } from '../../soql/ast.ts';
import type { Caller } from '../caller.ts';
import { notFound } from '../failure.ts';
import type { CsvFormat } from './csv.ts';

export type JobState = 'Open' | 'UploadComplete' | 'InProgress' | 'JobComplete' | 'Failed' | 'Aborted';

export type IngestOperation = 'insert' | 'update' | 'upsert' | 'delete';

interface Job {
  readonly id: string;
  readonly userId: string;
  /** Runs the work of the job later, as the user who made it. */
  readonly caller: Caller;
  readonly format: CsvFormat;
  /** Epoch milliseconds by the org's clock. */
  readonly created: number;
  changed: number;
  state: JobState;
  /** Why the job failed. */
  errorMessage: string | null;
  /** Milliseconds of work. */
  processingTime: number;
}

/** Cells of a result file, in the order of its columns. */
export type ResultRow = readonly string[];

export interface IngestJob extends Job {
  readonly kind: 'ingest';
  readonly object: ObjectSchema;
  readonly operation: IngestOperation;
  readonly externalIdField: string | null;
  /** The uploaded file; null until there is one, and when it has been read. */
  content: string | null;
  columns: readonly string[];
  /** Rows that no chunk has taken yet. */
  pending: readonly ResultRow[];
  readonly succeeded: ResultRow[];
  readonly failed: ResultRow[];
  batches: number;
}

export interface QueryJob extends Job {
  readonly kind: 'query';
  readonly object: ObjectSchema;
  readonly operation: 'query' | 'queryAll';
  readonly query: SoqlQuery;
  columns: readonly string[];
  rows: readonly ResultRow[];
}

export type BulkJob = IngestJob | QueryJob;

export class BulkJobs {
  readonly #jobs = new Map<string, BulkJob>();
  #count = 0;

  /** Ids start with 750. */
  nextId(): string {
    return makeId('750', ++this.#count);
  }

  add(job: BulkJob): void {
    this.#jobs.set(job.id, job);
  }

  /** @throws RestFailure NOT_FOUND when there is no such job, or it is somebody else's. */
  find<Kind extends BulkJob['kind']>(
    kind: Kind,
    id: string,
    caller: Caller,
  ): Extract<BulkJob, { kind: Kind }> {
    const job = this.#jobs.get(id);
    const managed = caller.core.data.access.hasSystemPermission(caller.userId, 'ModifyAllData');
    if (job?.kind !== kind || (job.userId !== caller.userId && !managed)) throw notFound();
    return job as Extract<BulkJob, { kind: Kind }>;
  }

  /** Jobs of one kind that the caller may see, oldest first. */
  list<Kind extends BulkJob['kind']>(kind: Kind, caller: Caller): Extract<BulkJob, { kind: Kind }>[] {
    const managed = caller.core.data.access.hasSystemPermission(caller.userId, 'ModifyAllData');
    const jobs = [...this.#jobs.values()].filter((job) => managed || job.userId === caller.userId);
    return jobs.filter((job): job is Extract<BulkJob, { kind: Kind }> => job.kind === kind);
  }

  remove(job: BulkJob): void {
    this.#jobs.delete(job.id);
  }

  /** Batches of ingest jobs created after the moment. */
  batchesSince(moment: number): number {
    const recent = [...this.#jobs.values()].filter((job) => job.created > moment);
    return recent.reduce((sum, job) => sum + (job.kind === 'ingest' ? job.batches : 0), 0);
  }

  queriesSince(moment: number): number {
    return [...this.#jobs.values()].filter((job) => job.kind === 'query' && job.created > moment).length;
  }
}

export function changeState(job: BulkJob, state: JobState): void {
  job.state = state;
  job.changed = job.caller.core.clock.now();
}
