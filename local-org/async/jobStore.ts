/**
 * Queued asynchronous work as rows, written inside the transaction that enqueues it: a rollback, also one to a
 * savepoint, drops the work, and a restarted org goes on with what is left.
 * "If an Apex transaction rolls back, any queueable jobs queued for execution by the transaction aren't processed."
 * [https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_queueing_jobs.htm]
 */
import type { Database, SqlRow } from '../database/database.ts';

export type StepKind =
  'future' | 'queueable' | 'finalizer' | 'batchStart' | 'batchExecute' | 'batchFinish' | 'schedulable';

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
  /** Queueable: AsyncOptions.DuplicateSignature; null when none was given. */
  readonly signature: string | null;
  /** Queueable: most links its chain may have; null when no AsyncOptions said so. */
  readonly maxDepth: number | null;
  /** Queueable: minutes of delay it was enqueued with; null when none was given. */
  readonly delay: number | null;
}

const COLUMNS =
  'seq, job_id, kind, class_name, method_name, user_id, payload, due, depth, chain, scope_size, signature, max_depth, delay';

export type NewJobStep = Omit<JobStep, 'seq'>;

export class JobStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
    database.exec(`CREATE TABLE IF NOT EXISTS local_job_step (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, job_id TEXT NOT NULL, kind TEXT NOT NULL, class_name TEXT NOT NULL,
      method_name TEXT, user_id TEXT NOT NULL, payload TEXT NOT NULL, due INTEGER NOT NULL, depth INTEGER NOT NULL,
      chain INTEGER NOT NULL, scope_size INTEGER NOT NULL, signature TEXT, max_depth INTEGER, delay INTEGER)`);
    addColumns(database, ['max_depth', 'delay']);
    for (const columns of ['kind, seq', 'due', 'job_id', 'signature']) {
      const name = `local_job_step_${columns.replace(/\W+/g, '_')}`;
      database.exec(`CREATE INDEX IF NOT EXISTS ${name} ON local_job_step (${columns})`);
    }
    database.exec(
      `CREATE TABLE IF NOT EXISTS local_job_state (job_id TEXT PRIMARY KEY, payload TEXT NOT NULL)`,
    );
  }

  add(step: NewJobStep): void {
    const { jobId, kind, className, methodName, userId, payload, due, depth, chain, scopeSize } = step;
    const { signature, maxDepth, delay } = step;
    this.#database.run(
      `INSERT INTO local_job_step
        (job_id, kind, class_name, method_name, user_id, payload, due, depth, chain, scope_size, signature, max_depth, delay)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      // prettier-ignore
      [
        jobId, kind, className, methodName, userId, payload, due, depth, chain, scopeSize, signature, maxDepth, delay,
      ],
    );
  }

  /** The next step that is due, oldest first; finalizers before anything else. */
  next(now: number): JobStep | null {
    // Two queries that each follow an index: a batch of many small chunks has many steps waiting.
    const first = (where: string): SqlRow | undefined =>
      this.#database.first(
        `SELECT ${COLUMNS} FROM local_job_step WHERE ${where} +due <= ? ORDER BY seq LIMIT 1`,
        [now],
      );
    const row = first(`kind = 'finalizer' AND`) ?? first('');
    return row ? toStep(row) : null;
  }

  /** Steps enqueued after the given one, in order. */
  since(seq: number): JobStep[] {
    return this.#database
      .all(`SELECT ${COLUMNS} FROM local_job_step WHERE seq > ? ORDER BY seq`, [seq])
      .map(toStep);
  }

  /**
   * The next of the steps after the given one, finalizers before anything else, that are due at once and were enqueued
   * by at most so many hops or by a chain with a length of its own.
   */
  nextSince(seq: number, maxDepth: number): JobStep | null {
    const first = (where: string): SqlRow | undefined =>
      this.#database.first(
        `SELECT ${COLUMNS} FROM local_job_step WHERE ${where} seq > ? AND +due = 0
          AND (depth <= ? OR max_depth IS NOT NULL) ORDER BY seq LIMIT 1`,
        [seq, maxDepth],
      );
    const row = first(`kind = 'finalizer' AND`) ?? first('');
    return row ? toStep(row) : null;
  }

  /** True when a job with this signature waits; running jobs do not count. [D Q2] */
  hasSignature(signature: string): boolean {
    return (
      this.#database.first('SELECT 1 FROM local_job_step WHERE signature = ? LIMIT 1', [signature]) !==
      undefined
    );
  }

  /** Sequence number of the newest step; 0 when there is none. */
  lastSeq(): number {
    return Number(this.#database.first('SELECT max(seq) FROM local_job_step')?.[0] ?? 0);
  }

  /** When the earliest waiting step is due; null when nothing waits. */
  nextDue(): number | null {
    const due = this.#database.first('SELECT min(due) FROM local_job_step')?.[0] ?? null;
    return due === null ? null : Number(due);
  }

  /** Lets the waiting steps of a job run now, whenever they were due; returns how many there are. */
  makeDue(jobId: string): number {
    return this.#database.run('UPDATE local_job_step SET due = 0 WHERE job_id = ?', [jobId]);
  }

  /** Drops everything that waits, e.g. what a test's setup method has left behind. */
  clear(): void {
    this.#database.run('DELETE FROM local_job_step');
    this.#database.run('DELETE FROM local_job_state');
  }

  remove(seq: number): void {
    this.#database.run('DELETE FROM local_job_step WHERE seq = ?', [seq]);
  }

  /** Drops what is left of a job that failed or was aborted. */
  removeJob(jobId: string): void {
    this.#database.run('DELETE FROM local_job_step WHERE job_id = ?', [jobId]);
    this.#database.run('DELETE FROM local_job_state WHERE job_id = ?', [jobId]);
  }

  /** Object that a batch job carries from step to step. */
  saveState(jobId: string, payload: string): void {
    this.#database.run('INSERT OR REPLACE INTO local_job_state (job_id, payload) VALUES (?, ?)', [
      jobId,
      payload,
    ]);
  }

  loadState(jobId: string): string | null {
    const row = this.#database.first('SELECT payload FROM local_job_state WHERE job_id = ?', [jobId]);
    return row ? String(row[0]) : null;
  }
}

function toStep(row: SqlRow): JobStep {
  const [seq, jobId, kind, className, methodName, userId, payload, due, depth, chain, scopeSize, ...options] =
    row;
  const [signature, maxDepth, delay] = options;
  return {
    seq: Number(seq),
    jobId: String(jobId),
    kind: String(kind) as StepKind,
    className: String(className),
    methodName: methodName === null ? null : String(methodName),
    userId: String(userId),
    payload: String(payload),
    due: Number(due),
    depth: Number(depth),
    chain: Number(chain),
    scopeSize: Number(scopeSize),
    signature: signature === null || signature === undefined ? null : String(signature),
    maxDepth: numberOrNull(maxDepth),
    delay: numberOrNull(delay),
  };
}

function numberOrNull(value: SqlRow[number] | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}

/** Columns that a database file of an earlier version lacks. */
function addColumns(database: Database, names: readonly string[]): void {
  const known = database.all(`SELECT name FROM pragma_table_info('local_job_step')`).map(([name]) => name);
  for (const name of names) {
    if (!known.includes(name)) database.exec(`ALTER TABLE local_job_step ADD COLUMN ${name} INTEGER`);
  }
}
