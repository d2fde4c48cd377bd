/**
 * Paths of record-triggered flows that run after the commit or at a time: rows of the transaction that saves the
 * records, so that its rollback drops them. In Apex tests these paths do not run:
 * https://sparkline.cloud/problems-with-testing-scheduled-and-async-trigger-flows/
 */
import type { Database, SqlRow } from '../../database/database.ts';
import type { Execution, FlowPathRequest } from '../../runtime/execution.ts';
import { SObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { TransactionRunner } from '../../transaction/runner.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import type { FlowRuntime, PathRecord } from '../runtime.ts';
import { throwFailure } from './unhandled.ts';

export interface PathQueueParts {
  readonly database: Database;
  readonly flows: FlowRuntime;
  readonly runner: () => TransactionRunner;
  readonly encode: (tx: Transaction, values: readonly Value[]) => string;
  readonly decode: (exec: Execution, text: string) => Value[];
}

interface Entry {
  readonly seq: number;
  readonly flow: string;
  readonly path: string;
  readonly userId: string;
  readonly payload: string;
}

export class PathQueue {
  readonly #parts: PathQueueParts;

  constructor(parts: PathQueueParts) {
    this.#parts = parts;
    parts.database.exec(`CREATE TABLE IF NOT EXISTS local_flow_path (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, flow TEXT NOT NULL, path TEXT NOT NULL, user_id TEXT NOT NULL,
      payload TEXT NOT NULL, due INTEGER NOT NULL)`);
  }

  add(tx: Transaction, { flow, path, due, records }: FlowPathRequest): void {
    if (tx.isTest) return;
    const values = records.flatMap(({ record, prior }) => [record.fields.get('id') ?? null, prior]);
    this.#parts.database.run(
      'INSERT INTO local_flow_path (flow, path, user_id, payload, due) VALUES (?, ?, ?, ?, ?)',
      [flow, path, tx.userId, this.#parts.encode(tx, values), due],
    );
  }

  /** Epoch milliseconds; null when nothing waits. */
  nextDue(): number | null {
    const due = this.#parts.database.first('SELECT min(due) FROM local_flow_path')?.[0] ?? null;
    return due === null ? null : Number(due);
  }

  /** Runs the oldest path that is due; false when there is none. A failure ends in the log. */
  runNext(now: number): boolean {
    const sql =
      'SELECT seq, flow, path, user_id, payload FROM local_flow_path WHERE due <= ? ORDER BY due, seq LIMIT 1';
    const row = this.#parts.database.first(sql, [now]);
    if (!row) return false;
    const entry = toEntry(row);
    try {
      this.#run(entry);
    } catch {
      // The transaction log holds the error; the platform would mail it.
      this.#remove(entry);
    }
    return true;
  }

  #remove({ seq }: Entry): void {
    this.#parts.database.run('DELETE FROM local_flow_path WHERE seq = ?', [seq]);
  }

  /** A flow or path that is gone meanwhile is passed over. */
  #run(entry: Entry): void {
    const { flows, runner, decode } = this.#parts;
    const flow = flows.catalogue.flow(entry.flow);
    const path = flow?.start.paths.find(({ name }) => name === entry.path);
    const options = {
      kind: 'flow' as const,
      userId: entry.userId,
      entryPoint: `flow ${entry.flow} ${entry.path}`,
    };
    runner().run(options, (exec) => {
      this.#remove(entry);
      if (!flow || !path) return;
      const records = current(exec, decode(exec, entry.payload));
      // A record that does not meet the conditions any more when its time comes is left alone.
      throwFailure(exec, flows.runPath(exec, flow, path.next, records, !path.asynchronous));
    });
  }
}

/**
 * The records as they are now, with what they were before the save.
 * UNVERIFIED: Does $Record on an asynchronous path hold the values of the save or those at the time the path runs?
 */
function current(exec: Execution, values: readonly Value[]): PathRecord[] {
  const records: PathRecord[] = [];
  for (let i = 0; i < values.length; i += 2) {
    const [id, prior] = [values[i], values[i + 1]];
    if (typeof id !== 'string') continue;
    const object = exec.schema.objectByKeyPrefix(id.slice(0, 3));
    const record = object && exec.data.lookup(exec, object.name, { Id: id })[0];
    if (record) records.push({ record, prior: prior instanceof SObject ? prior : null });
  }
  return records;
}

function toEntry([seq, flow, path, userId, payload]: SqlRow): Entry {
  return {
    seq: Number(seq),
    flow: String(flow),
    path: String(path),
    userId: String(userId),
    payload: String(payload),
  };
}
