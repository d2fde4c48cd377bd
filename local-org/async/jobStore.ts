/**
 * Queued asynchronous work as rows, written inside the transaction that enqueues it: a rollback, also one to a
 * savepoint, drops the work, and a restarted org goes on with what is left.
 * "If an Apex transaction rolls back, any queueable jobs queued for execution by the transaction aren't processed."
 * [https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_queueing_jobs.htm]
 */
import type { Sql, SqlRow } from '../transaction/sql.ts';

export type StepKind = 'future' | 'queueable' | 'finalizer' | 'batchStart' | 'batchExecute' | 'batchFinish' | 'schedulable';

/** One piece of work, run in one transaction. A batch job has many steps under one job id. */
export interface JobStep {
  /** Order of execution and identity. */
  readonly seq: number;
  /** AsyncApexJob id. */
  readonly jobId: string;
  readonly kind: StepKind;
  readonly className: string;
  readonly methodName: string | null;
  /** The step runs as this user. */
  readonly userId: string;
  /** Encoded values, see {@link ./codec.ts}; what they are depends on the kind. */
  readonly payload: string;
  /** Epoch milliseconds before which the step does not run. */
  readonly due: number;
  /** 0 when enqueued by synchronous code, one more for each asynchronous hop. */
  readonly depth: number;
  /** Queueable: length of the chain so far. Finalizer: consecutive failures of the job. */
  readonly chain: number;
  /** Batch: records per execute call. */
  readonly scopeSize: number;
}

export type NewJobStep = Omit<JobStep, 'seq'>;

export class JobStore {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
    sql.run(`CREATE TABLE IF NOT EXISTS local_job_step (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, job_id TEXT NOT NULL, kind TEXT NOT NULL, class_name TEXT NOT NULL,
      method_name TEXT, user_id TEXT NOT NULL, payload TEXT NOT NULL, due INTEGER NOT NULL, depth INTEGER NOT NULL,
      chain INTEGER NOT NULL, scope_size INTEGER NOT NULL)`);
    sql.run(`CREATE TABLE IF NOT EXISTS local_job_state (job_id TEXT PRIMARY KEY, payload TEXT NOT NULL)`);
  }

  add(step: NewJobStep): void {
    this.#sql.run(
      `INSERT INTO local_job_step
        (job_id, kind, class_name, method_name, user_id, payload, due, depth, chain, scope_size)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      step.jobId,
      step.kind,
      step.className,
      step.methodName,
      step.userId,
      step.payload,
      step.due,
      step.depth,
      step.chain,
      step.scopeSize,
    );
  }

  /** The next step that is due, oldest first; finalizers before anything else. */
  next(now: number): JobStep | null {
    const rows = this.#sql.all(
      `SELECT * FROM local_job_step WHERE due <= ? ORDER BY kind <> 'finalizer', seq LIMIT 1`,
      now,
    );
    return rows[0] ? toStep(rows[0]) : null;
  }

  /** Steps enqueued after the given one, in order. */
  since(seq: number): JobStep[] {
    return this.#sql.all('SELECT * FROM local_job_step WHERE seq > ? ORDER BY seq', seq).map(toStep);
  }

  /** Sequence number of the newest step; 0 when there is none. */
  lastSeq(): number {
    const row = this.#sql.all('SELECT max(seq) AS seq FROM local_job_step')[0];
    return Number(row?.['seq'] ?? 0);
  }

  /** When the earliest waiting step is due; null when nothing waits. */
  nextDue(): number | null {
    const due = this.#sql.all('SELECT min(due) AS due FROM local_job_step')[0]?.['due'];
    return due === null || due === undefined ? null : Number(due);
  }

  remove(seq: number): void {
    this.#sql.run('DELETE FROM local_job_step WHERE seq = ?', seq);
  }

  /** Drops what is left of a job that failed or was aborted. */
  removeJob(jobId: string): void {
    this.#sql.run('DELETE FROM local_job_step WHERE job_id = ?', jobId);
    this.#sql.run('DELETE FROM local_job_state WHERE job_id = ?', jobId);
  }

  /** Object that a batch job carries from step to step. */
  saveState(jobId: string, payload: string): void {
    this.#sql.run('INSERT OR REPLACE INTO local_job_state (job_id, payload) VALUES (?, ?)', jobId, payload);
  }

  loadState(jobId: string): string | null {
    const row = this.#sql.all('SELECT payload FROM local_job_state WHERE job_id = ?', jobId)[0];
    return row ? String(row['payload']) : null;
  }
}

function toStep(row: SqlRow): JobStep {
  return {
    seq: Number(row['seq']),
    jobId: String(row['job_id']),
    kind: String(row['kind']) as StepKind,
    className: String(row['class_name']),
    methodName: row['method_name'] === null ? null : String(row['method_name']),
    userId: String(row['user_id']),
    payload: String(row['payload']),
    due: Number(row['due']),
    depth: Number(row['depth']),
    chain: Number(row['chain']),
    scopeSize: Number(row['scope_size']),
  };
}
