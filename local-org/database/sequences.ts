/** Counters for ids and auto numbers. A rolled-back transaction leaves gaps, as on the platform. */
import type { Database } from './database.ts';
import { makeId } from './ids.ts';

export class Sequences {
  readonly #database: Database;
  readonly #counts = new Map<string, number>();
  /** Counters whose rows are behind; they are written when a transaction commits, not for each record. */
  readonly #unwritten = new Set<string>();

  constructor(database: Database) {
    this.#database = database;
    database.exec('CREATE TABLE IF NOT EXISTS "_sequence" (name TEXT PRIMARY KEY, last INTEGER NOT NULL)');
    for (const [name, last] of database.all('SELECT name, last FROM "_sequence"')) {
      this.#counts.set(String(name), Number(last));
    }
    database.beforeCommit.push(() => this.#write());
  }

  /** Next number of a counter, from 1. */
  next(name: string): number {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    this.#unwritten.add(name);
    if (!this.#database.inTransaction) this.#write();
    return count;
  }

  nextId(keyPrefix: string): string {
    return makeId(keyPrefix, this.next(keyPrefix));
  }

  #write(): void {
    for (const name of this.#unwritten) {
      const last = this.#counts.get(name) ?? 0;
      this.#database.run('INSERT OR REPLACE INTO "_sequence" (name, last) VALUES (?, ?)', [name, last]);
    }
    this.#unwritten.clear();
  }
}

/** `INV-{0000}` with 7 gives `INV-0007`; `{YYYY}`, `{MM}`, `{DD}` and `{YY}` are the creation date (UTC). */
export function formatAutoNumber(format: string, count: number, now: number): string {
  return format.replace(/\{(0+|YYYY|YY|MM|DD)\}/g, (_, part: string) => {
    if (part.startsWith('0')) return String(count).padStart(part.length, '0');
    const date = new Date(now).toISOString();
    if (part === 'YYYY') return date.slice(0, 4);
    if (part === 'YY') return date.slice(2, 4);
    if (part === 'MM') return date.slice(5, 7);
    return date.slice(8, 10);
  });
}
