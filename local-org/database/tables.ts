/**
 * A table per object, a column per stored field. Opening an existing file only ever adds tables, columns and
 * indexes: columns whose field is gone stay, so that going back to older metadata finds its data again.
 */
import type { FieldSchema, ObjectSchema, Schema } from '../schema/schema.ts';
import { columnType } from './codec.ts';
import type { Database } from './database.ts';

/** Root record of the delete that took this row along, so that undelete can bring it back. */
export const DELETED_WITH = '_DeletedWith';

/** Lookups that a delete cleared, with the root record of the delete. */
export const CLEARED = '_cleared_lookup';

/** Quotes a schema name as an SQL identifier. Only names from the schema may be passed. */
export function quote(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}

/** Objects whose records live in the database. */
export function isStored(object: ObjectSchema): boolean {
  return object.keyPrefix !== '' && object.kind !== 'platformEvent';
}

const storedFields = new WeakMap<ObjectSchema, readonly FieldSchema[]>();

/** Fields that have a column: formulas and compound addresses have none. */
export function columnsOf(object: ObjectSchema): readonly FieldSchema[] {
  let fields = storedFields.get(object);
  if (!fields) {
    fields = [...object.fields.values()].filter(
      (field) => field.formula === undefined && columnType(field) !== null,
    );
    storedFields.set(object, fields);
  }
  return fields;
}

/** Brings the database's tables up to the schema. */
export function migrate(database: Database, schema: Schema): void {
  database.exec(
    `CREATE TABLE IF NOT EXISTS ${quote(CLEARED)} (root TEXT NOT NULL, object TEXT NOT NULL, field TEXT NOT NULL, id TEXT NOT NULL, value TEXT)`,
  );
  for (const object of schema.all()) {
    if (!isStored(object)) continue;
    const existing = database.all('SELECT name FROM pragma_table_info(?)', [object.name]);
    if (existing.length === 0) createTable(database, object);
    else addColumns(database, object, new Set(existing.map((row) => String(row[0]).toLowerCase())));
    createIndexes(database, object);
  }
}

function columnSql(field: FieldSchema): string {
  const primary = field.type === 'id' ? ' PRIMARY KEY NOT NULL' : '';
  return `${quote(field.name)} ${columnType(field)}${primary}`;
}

function createTable(database: Database, object: ObjectSchema): void {
  const columns = columnsOf(object).map(columnSql);
  database.exec(`CREATE TABLE ${quote(object.name)} (${columns.join(', ')}, ${quote(DELETED_WITH)} TEXT)`);
}

function addColumns(database: Database, object: ObjectSchema, existing: ReadonlySet<string>): void {
  for (const field of columnsOf(object)) {
    if (existing.has(field.name.toLowerCase())) continue;
    database.exec(`ALTER TABLE ${quote(object.name)} ADD COLUMN ${columnSql(field)}`);
  }
}

/** Foreign keys, unique fields and upsert keys are looked up by value; most of them are empty, which costs nothing so. */
function createIndexes(database: Database, object: ObjectSchema): void {
  for (const field of columnsOf(object)) {
    const audit = field.name === 'CreatedById' || field.name === 'LastModifiedById';
    const wanted =
      (field.type === 'reference' && !audit) || field.unique || field.externalId || field.idLookup;
    if (!wanted || field.type === 'id') continue;
    const index = quote(`${object.name}.${field.name}`);
    const column = quote(field.name);
    database.exec(
      `CREATE INDEX IF NOT EXISTS ${index} ON ${quote(object.name)} (${column}) WHERE ${column} IS NOT NULL`,
    );
  }
  if (object.fields.has('username')) {
    database.exec(`CREATE INDEX IF NOT EXISTS "User.CommunityNickname" ON "User" ("CommunityNickname")`);
  }
}
