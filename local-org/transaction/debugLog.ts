/** What ran in the org: one entry per transaction with its limits and log lines, the newest kept over restarts. */
import type { Database } from '../database/database.ts';
import type { TransactionKind } from '../runtime/execution.ts';
import type { LimitUsage } from './limits.ts';
import type { LogLine, Transaction } from './transaction.ts';

export interface LogEntry {
  readonly id: string;
  readonly kind: TransactionKind;
  /** What was called, e.g. `ContactController.save`. */
  readonly entryPoint: string;
  readonly userId: string;
  /** Epoch milliseconds by the org's clock. */
  readonly startedAt: number;
  readonly millis: number;
  /** Null when the transaction committed, else `Type: message`. */
  readonly error: string | null;
  readonly limits: readonly LimitUsage[];
  readonly lines: readonly LogLine[];
}

/** Entries kept; persisted entries keep at most this many lines. */
const KEPT_ENTRIES = 200;
const PERSISTED_LINES = 200;

export class DebugLog {
  readonly #database: Database;
  readonly #entries: LogEntry[];

  constructor(database: Database) {
    this.#database = database;
    database.exec(
      'CREATE TABLE IF NOT EXISTS local_log (seq INTEGER PRIMARY KEY AUTOINCREMENT, entry TEXT NOT NULL)',
    );
    const rows = database.all('SELECT entry FROM local_log ORDER BY seq DESC LIMIT ?', [KEPT_ENTRIES]);
    this.#entries = rows.map(([entry]) => JSON.parse(String(entry)) as LogEntry).reverse();
  }

  /** Outside any database transaction, so that a failed transaction leaves its trace too. */
  record(tx: Transaction, startedAt: number, error: string | null): void {
    const entry = toEntry(tx, startedAt, error);
    this.#entries.push(entry);
    if (this.#entries.length > KEPT_ENTRIES) this.#entries.shift();
    const persisted = { ...entry, lines: entry.lines.slice(0, PERSISTED_LINES) };
    this.#database.run('INSERT INTO local_log (entry) VALUES (?)', [JSON.stringify(persisted)]);
    this.#database.run('DELETE FROM local_log WHERE seq <= (SELECT max(seq) FROM local_log) - ?', [
      KEPT_ENTRIES,
    ]);
  }

  /** Newest first. */
  entries(): LogEntry[] {
    return this.#entries.toReversed();
  }
}

function toEntry(tx: Transaction, startedAt: number, error: string | null): LogEntry {
  return {
    id: tx.id,
    kind: tx.kind,
    entryPoint: tx.entryPoint,
    userId: tx.userId,
    startedAt,
    millis: Math.round(performance.now() - tx.startedAt),
    error,
    limits: tx.limits.snapshot(),
    lines: tx.droppedLines === 0 ? tx.lines : [...tx.lines, droppedLine(tx)],
  };
}

function droppedLine(tx: Transaction): LogLine {
  const millis = tx.lines.at(-1)?.millis ?? 0;
  return { millis, category: 'LOG', message: `${tx.droppedLines} more lines were not kept` };
}
