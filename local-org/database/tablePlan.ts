/** What reading and writing rows of one table needs to know of it, worked out once. */
import type { Value } from '../runtime/values.ts';
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts';
import { encode } from './codec.ts';
import type { SqlValue } from './codec.ts';
import { columnsOf, quote } from './tables.ts';

export interface Column {
  readonly field: FieldSchema;
  /** Lower-case API name: the key of its value in a record. */
  readonly key: string;
  /** As an SQL identifier. */
  readonly quoted: string;
}

/** A statement and the values it is run with. */
export interface BoundStatement {
  readonly sql: string;
  readonly values: SqlValue[];
}

const plans = new WeakMap<ObjectSchema, TablePlan>();

/** The same plan for the life of the object's schema. */
export function planOf(object: ObjectSchema): TablePlan {
  let plan = plans.get(object);
  if (!plan) plans.set(object, (plan = new TablePlan(object)));
  return plan;
}

/**
 * SQL texts are kept by the columns they name: building one takes longer than running it, and the database finds the
 * prepared statement of a text it has seen by the text's identity.
 */
export class TablePlan {
  readonly table: string;
  readonly columns: readonly Column[];
  readonly select: string;
  readonly #byKey: ReadonlyMap<string, { readonly column: Column; readonly mark: string }>;
  readonly #inserts = new Map<string, string>();
  readonly #updates = new Map<string, string>();
  readonly #finds = new Map<string, string>();

  constructor(object: ObjectSchema) {
    this.table = quote(object.name);
    this.columns = columnsOf(object).map((field) => ({
      field,
      key: field.name.toLowerCase(),
      quoted: quote(field.name),
    }));
    this.#byKey = new Map(
      this.columns.map((column, index) => [column.key, { column, mark: String.fromCharCode(index) }]),
    );
    const list = this.columns.map((column) => column.quoted).join(', ');
    this.select = `SELECT ${list} FROM ${this.table}`;
  }

  /** Values of fields without a column are passed over. */
  insert(record: ReadonlyMap<string, Value>): BoundStatement {
    const { names, shape, values } = this.#bind(record, false);
    const sql = known(this.#inserts, shape, () => {
      const marks = names().map(() => '?');
      return `INSERT INTO ${this.table} (${names().join(', ')}) VALUES (${marks.join(', ')})`;
    });
    return { sql, values };
  }

  /** Sets the given fields but the id; null when none of them has a column. */
  update(id: string, changes: ReadonlyMap<string, Value>): BoundStatement | null {
    const { names, shape, values } = this.#bind(changes, true);
    if (shape === '') return null;
    const sql = known(this.#updates, shape, () => {
      const sets = names().map((name) => `${name} = ?`);
      return `UPDATE ${this.table} SET ${sets.join(', ')} WHERE "Id" = ?`;
    });
    values.push(id);
    return { sql, values };
  }

  /** Whole rows with one value in a column. */
  findBy(quoted: string): string {
    return known(this.#finds, quoted, () => `${this.select} WHERE ${quoted} = ?`);
  }

  /** Whole rows that are not deleted by the values of some fields, null included, in the order they were made in. */
  findWhere(names: readonly string[]): string {
    return known(this.#finds, `where ${names.join(' ')}`, () => {
      const conditions = this.#byKey.has('isdeleted') ? ['"IsDeleted" = 0'] : [];
      for (const name of names) conditions.push(`${this.#quoted(name)} IS ?`);
      const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
      return `${this.select}${where} ORDER BY rowid`;
    });
  }

  #quoted(name: string): string {
    const found = this.#byKey.get(name.toLowerCase());
    if (!found) throw new Error(`invariant: no field ${this.table}.${name}`);
    return found.column.quoted;
  }

  #bind(
    record: ReadonlyMap<string, Value>,
    updating: boolean,
  ): { readonly names: () => string[]; readonly shape: string; readonly values: SqlValue[] } {
    const values: SqlValue[] = [];
    let shape = '';
    for (const [key, value] of record) {
      const found = this.#byKey.get(key);
      if (!found || (updating ? found.column.field.type === 'id' : value === null)) continue;
      shape += found.mark;
      values.push(encode(found.column.field, value));
    }
    const names = (): string[] => [...shape].map((mark) => this.columns[mark.charCodeAt(0)]!.quoted);
    return { names, shape, values };
  }
}

function known(texts: Map<string, string>, key: string, make: () => string): string {
  let text = texts.get(key);
  if (text === undefined) texts.set(key, (text = make()));
  return text;
}
