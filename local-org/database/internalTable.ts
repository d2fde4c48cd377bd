/** Small tables of the org's own (captured mails, debug logs) with typed rows. */
import type { Database } from './database.ts';
import type { SqlValue } from './codec.ts';
import { quote } from './tables.ts';

export type ColumnTypes = Readonly<Record<string, 'TEXT' | 'INTEGER' | 'REAL'>>;

type ColumnValue<Type> = Type extends 'TEXT' ? string | null : number | null;

export type InternalRow<Columns extends ColumnTypes> = {
  [Name in keyof Columns]: ColumnValue<Columns[Name]>;
};

/** `seq` numbers the rows from 1 in the order of writing. */
export type StoredRow<Columns extends ColumnTypes> = InternalRow<Columns> & { readonly seq: number };

export class InternalTable<Columns extends ColumnTypes> {
  readonly #database: Database;
  readonly #table: string;
  readonly #names: readonly string[];

  /** Names start with an underscore in the file, so that they never meet an object's table. */
  constructor(database: Database, name: string, columns: Columns) {
    this.#database = database;
    this.#table = quote(`_${name}`);
    this.#names = Object.keys(columns);
    const definitions = Object.entries(columns).map(([column, type]) => `${quote(column)} ${type}`);
    database.exec(
      `CREATE TABLE IF NOT EXISTS ${this.#table} (seq INTEGER PRIMARY KEY AUTOINCREMENT, ${definitions.join(', ')})`,
    );
    this.#addMissing(`_${name}`, columns);
  }

  #addMissing(name: string, columns: ColumnTypes): void {
    const present = new Set(
      this.#database.all('SELECT name FROM pragma_table_info(?)', [name]).map((row) => String(row[0])),
    );
    for (const [column, type] of Object.entries(columns)) {
      if (!present.has(column))
        this.#database.exec(`ALTER TABLE ${this.#table} ADD COLUMN ${quote(column)} ${type}`);
    }
  }

  /** Returns the row's `seq`. */
  insert(row: InternalRow<Columns>): number {
    const names = this.#names.map(quote).join(', ');
    const marks = this.#names.map(() => '?').join(', ');
    const sql = `INSERT INTO ${this.#table} (${names}) VALUES (${marks}) RETURNING seq`;
    return Number(
      this.#database.first(
        sql,
        this.#names.map((name) => row[name] as SqlValue),
      )?.[0],
    );
  }

  update(seq: number, changes: Partial<InternalRow<Columns>>): void {
    const names = this.#names.filter((name) => name in changes);
    if (names.length === 0) return;
    const sets = names.map((name) => `${quote(name)} = ?`).join(', ');
    const values = names.map((name) => changes[name] as SqlValue);
    this.#database.run(`UPDATE ${this.#table} SET ${sets} WHERE seq = ?`, [...values, seq]);
  }

  delete(seq: number): void {
    this.#database.run(`DELETE FROM ${this.#table} WHERE seq = ?`, [seq]);
  }

  /** Rows whose columns equal the given values, oldest first. */
  rows(where: Partial<InternalRow<Columns>> = {}): StoredRow<Columns>[] {
    const filters = this.#names.filter((name) => name in where);
    const condition = filters.map((name) => ` AND ${quote(name)} IS ?`).join('');
    const columns = ['seq', ...this.#names.map(quote)].join(', ');
    const found = this.#database.all(
      `SELECT ${columns} FROM ${this.#table} WHERE 1 = 1${condition} ORDER BY seq`,
      filters.map((name) => where[name] as SqlValue),
    );
    return found.map(
      ([seq, ...values]) =>
        Object.fromEntries([
          ['seq', seq],
          ...this.#names.map((name, i) => [name, values[i] ?? null]),
        ]) as StoredRow<Columns>,
    );
  }
}
