/**
 * One SQLite database behind `node:sqlite`: prepared statements are kept, transactions nest by savepoints.
 * Everything is synchronous, as Apex is.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';
import type { SqlValue } from './codec.ts';

export type SqlRow = SqlValue[];

const MAX_STATEMENTS = 2_000;

export class Database {
  readonly #sqlite: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #savepoints: string[] = [];
  #savepointCount = 0;
  #open = false;
  /** Runs after any rollback, whole or to a savepoint, so that caches of rows can be dropped. */
  readonly afterRollback: (() => void)[] = [];

  /** `path` is a file, made when missing, or `:memory:`. */
  constructor(path: string) {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    this.#sqlite = new DatabaseSync(path);
    // Another process, such as a script run beside the server, may hold the write lock for a moment.
    this.#sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA busy_timeout = 5000');
    this.#sqlite.exec('PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY');
  }

  /** Runs DDL or several statements without values. */
  exec(sql: string): void {
    this.#sqlite.exec(sql);
  }

  /** Rows as arrays of column values. */
  all(sql: string, values: readonly SqlValue[] = []): SqlRow[] {
    return this.#prepare(sql).all(...values) as unknown as SqlRow[];
  }

  first(sql: string, values: readonly SqlValue[] = []): SqlRow | undefined {
    return this.#prepare(sql).get(...values) as unknown as SqlRow | undefined;
  }

  /** Makes a JavaScript function callable from SQL. It must give the same result for the same arguments. */
  defineFunction(name: string, work: (...values: SqlValue[]) => SqlValue): void {
    const call = work as unknown as Parameters<DatabaseSync['function']>[1];
    this.#sqlite.function(name, { deterministic: true, varargs: true }, call);
  }

  /** Returns the number of rows changed. */
  run(sql: string, values: readonly SqlValue[] = []): number {
    return Number(this.#prepare(sql).run(...values).changes);
  }

  get inTransaction(): boolean {
    return this.#open;
  }

  begin(): void {
    if (this.#open) throw new Error('invariant: a database transaction is already open');
    this.#sqlite.exec('BEGIN IMMEDIATE');
    this.#open = true;
  }

  commit(): void {
    this.#sqlite.exec('COMMIT');
    this.#close();
  }

  rollback(): void {
    this.#sqlite.exec('ROLLBACK');
    this.#close();
    for (const work of this.afterRollback) work();
  }

  /** Runs `work` in a transaction of its own, or inside the open one. */
  transaction<Result>(work: () => Result): Result {
    if (this.#open) return work();
    this.begin();
    try {
      const result = work();
      this.commit();
      return result;
    } catch (error) {
      this.rollback();
      throw error;
    }
  }

  /** Opens a savepoint and returns its name; a name given must be an identifier. */
  savepoint(name = `s${++this.#savepointCount}`): string {
    this.#sqlite.exec(`SAVEPOINT ${name}`);
    this.#savepoints.push(name);
    return name;
  }

  /** Forgets a savepoint and those opened after it; what they did stays. */
  release(name: string): void {
    this.#savepoints.length = this.#positionOf(name);
    this.#sqlite.exec(`RELEASE ${name}`);
  }

  /** Undoes everything since the savepoint, which stays open; later savepoints are gone. */
  rollbackTo(name: string): void {
    this.#savepoints.length = this.#positionOf(name) + 1;
    this.#sqlite.exec(`ROLLBACK TO ${name}`);
    for (const work of this.afterRollback) work();
  }

  /** True while the savepoint can still be rolled back to. */
  hasSavepoint(name: string): boolean {
    return this.#savepoints.includes(name);
  }

  /** True when no savepoint was opened after this one. */
  isInnermost(name: string): boolean {
    return this.#savepoints.at(-1) === name;
  }

  close(): void {
    this.#statements.clear();
    this.#sqlite.close();
  }

  #close(): void {
    this.#open = false;
    this.#savepoints = [];
  }

  #positionOf(name: string): number {
    const position = this.#savepoints.indexOf(name);
    if (position < 0) throw new Error(`invariant: savepoint ${name} is not open`);
    return position;
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    if (this.#statements.size >= MAX_STATEMENTS) {
      const [oldest] = this.#statements.keys();
      if (oldest !== undefined) this.#statements.delete(oldest);
    }
    const statement = this.#sqlite.prepare(sql);
    statement.setReturnArrays(true);
    this.#statements.set(sql, statement);
    return statement;
  }
}
