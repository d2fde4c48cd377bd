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

/** Something in memory that belongs to the state of the rows and goes back with them. */
export interface Follower {
  /** A number for the state now; asked when a transaction or a savepoint opens. */
  mark(): number;
  /** The rows are as they were at that mark again. */
  restore(mark: number): void;
}

interface Savepoint {
  readonly name: string;
  readonly marks: readonly number[];
}

export class Database {
  readonly #sqlite: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #savepoints: Savepoint[] = [];
  #marksAtBegin: readonly number[] = [];
  #savepointCount = 0;
  #open = false;
  /** Told of every rollback, whole or to a savepoint. */
  readonly followers: Follower[] = [];
  /** Writes what was put off until now, inside the transaction that commits. */
  readonly beforeCommit: (() => void)[] = [];

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
    this.#marksAtBegin = this.#marks();
    this.#open = true;
  }

  commit(): void {
    for (const write of this.beforeCommit) write();
    this.#sqlite.exec('COMMIT');
    this.#close();
  }

  rollback(): void {
    this.#sqlite.exec('ROLLBACK');
    this.#close();
    this.#restore(this.#marksAtBegin);
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

  /** Runs `work` inside the open transaction; what it wrote is taken back when it throws. */
  nested<Result>(work: () => Result): Result {
    const savepoint = this.savepoint();
    try {
      const result = work();
      this.release(savepoint);
      return result;
    } catch (error) {
      this.rollbackTo(savepoint);
      this.release(savepoint);
      throw error;
    }
  }

  /** Opens a savepoint and returns its name; a name given must be an identifier. */
  savepoint(name = `s${++this.#savepointCount}`): string {
    this.#sqlite.exec(`SAVEPOINT ${name}`);
    this.#savepoints.push({ name, marks: this.#marks() });
    return name;
  }

  /** Forgets a savepoint and those opened after it; what they did stays. */
  release(name: string): void {
    this.#savepoints.length = this.#positionOf(name);
    this.#sqlite.exec(`RELEASE ${name}`);
  }

  /** Undoes everything since the savepoint, which stays open; later savepoints are gone. */
  rollbackTo(name: string): void {
    const position = this.#positionOf(name);
    this.#savepoints.length = position + 1;
    this.#sqlite.exec(`ROLLBACK TO ${name}`);
    this.#restore(this.#savepoints[position]!.marks);
  }

  /** True while the savepoint can still be rolled back to. */
  hasSavepoint(name: string): boolean {
    return this.#savepoints.some((savepoint) => savepoint.name === name);
  }

  /** True when no savepoint was opened after this one. */
  isInnermost(name: string): boolean {
    return this.#savepoints.at(-1)?.name === name;
  }

  close(): void {
    this.#statements.clear();
    this.#sqlite.close();
  }

  #close(): void {
    this.#open = false;
    this.#savepoints = [];
  }

  #marks(): number[] {
    return this.followers.map((follower) => follower.mark());
  }

  #restore(marks: readonly number[]): void {
    this.followers.forEach((follower, index) => follower.restore(marks[index] ?? follower.mark()));
  }

  #positionOf(name: string): number {
    const position = this.#savepoints.findLastIndex((savepoint) => savepoint.name === name);
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
