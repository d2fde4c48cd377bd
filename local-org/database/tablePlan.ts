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

/** The columns of a statement in their order: one step on from those of a statement with one column less. */
interface Shape {
  /** The last of the columns; null before the first. */
  readonly column: Column | null;
  readonly columns: readonly Column[];
  /** By key of the next value; null for keys that no statement names. */
  readonly next: Map<string, Shape | null>;
  sql?: string;
}

/**
 * SQL texts are kept by the columns they name: building one takes longer than running it, and the database finds the
 * prepared statement of a text it has seen by the text's identity.
 */
export class TablePlan {
  readonly table: string;
  readonly columns: readonly Column[];
  readonly select: string;
  readonly #byKey: ReadonlyMap<string, Column>;
  readonly #inserts: Shape = { column: null, columns: [], next: new Map() };
  readonly #updates: Shape = { column: null, columns: [], next: new Map() };
  readonly #finds = new Map<string, string>();

  constructor(object: ObjectSchema) {
    this.table = quote(object.name);
    this.columns = columnsOf(object).map((field) => ({
      field,
      key: field.name.toLowerCase(),
      quoted: quote(field.name),
    }));
    this.#byKey = new Map(this.columns.map((column) => [column.key, column]));
    const list = this.columns.map((column) => column.quoted).join(', ');
    this.select = `SELECT ${list} FROM ${this.table}`;
  }

  /** Values of fields without a column are passed over. */
  insert(record: ReadonlyMap<string, Value>): BoundStatement {
    const values: SqlValue[] = [];
    let shape = this.#inserts;
    for (const [key, value] of record) {
      if (value === null) continue;
      let next = shape.next.get(key);
      if (next === undefined) next = extend(shape, key, this.#byKey.get(key));
      if (!next?.column) continue;
      shape = next;
      values.push(encode(next.column.field, value));
    }
    shape.sql ??= insertText(this.table, shape);
    return { sql: shape.sql, values };
  }

  /** Sets the given fields but the id; null when none of them has a column. */
  update(id: string, changes: ReadonlyMap<string, Value>): BoundStatement | null {
    const values: SqlValue[] = [];
    let shape = this.#updates;
    for (const [key, value] of changes) {
      let next = shape.next.get(key);
      if (next === undefined) next = extend(shape, key, this.#changing(key));
      if (!next?.column) continue;
      shape = next;
      values.push(encode(next.column.field, value));
    }
    if (values.length === 0) return null;
    shape.sql ??= updateText(this.table, shape);
    values.push(id);
    return { sql: shape.sql, values };
  }

  /** Whole rows by a JSON array of ids. */
  get byIds(): string {
    return known(this.#finds, 'ids', () => `${this.select} WHERE "Id" IN (SELECT value FROM json_each(?))`);
  }

  /** Which rows of one id (`one`), or of a JSON array of ids (`several`), are there and not deleted: their ids. */
  existing(how: 'one' | 'several'): string {
    return known(this.#finds, `existing ${how}`, () => {
      const which = how === 'one' ? '= ?' : 'IN (SELECT value FROM json_each(?))';
      return `SELECT "Id" FROM ${this.table} WHERE "Id" ${which}${this.#byKey.has('isdeleted') ? ' AND "IsDeleted" = 0' : ''}`;
    });
  }

  /** Whole rows with one value in a column. */
  findBy(quoted: string): string {
    return known(this.#finds, quoted, () => `${this.select} WHERE ${quoted} = ?`);
  }

  /** Whole rows that are not deleted by the values of some fields, some of which may be null, in the order they were made in. */
  findWhere(fields: readonly { readonly name: string; readonly isNull: boolean }[]): string {
    const key = fields.map(({ name, isNull }) => (isNull ? `${name} null` : name)).join(' ');
    return known(this.#finds, `where ${key}`, () => {
      const conditions = this.#byKey.has('isdeleted') ? ['"IsDeleted" = 0'] : [];
      for (const { name, isNull } of fields)
        conditions.push(`${this.#quoted(name)} ${isNull ? 'IS NULL' : '= ?'}`);
      const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
      return `${this.select}${where} ORDER BY rowid`;
    });
  }

  #quoted(name: string): string {
    const column = this.#byKey.get(name.toLowerCase());
    if (!column) throw new Error(`invariant: no field ${this.table}.${name}`);
    return column.quoted;
  }

  /** The id of a row never changes. */
  #changing(key: string): Column | undefined {
    const column = this.#byKey.get(key);
    return column?.field.type === 'id' ? undefined : column;
  }
}

function extend(shape: Shape, key: string, column: Column | undefined): Shape | null {
  const next = column ? { column, columns: [...shape.columns, column], next: new Map() } : null;
  shape.next.set(key, next);
  return next;
}

function insertText(table: string, { columns }: Shape): string {
  const names = columns.map(({ quoted }) => quoted).join(', ');
  return `INSERT INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(', ')})`;
}

function updateText(table: string, { columns }: Shape): string {
  return `UPDATE ${table} SET ${columns.map(({ quoted }) => `${quoted} = ?`).join(', ')} WHERE "Id" = ?`;
}

function known(texts: Map<string, string>, key: string, make: () => string): string {
  let text = texts.get(key);
  if (text === undefined) texts.set(key, (text = make()));
  return text;
}
