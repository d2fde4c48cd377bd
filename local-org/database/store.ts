/** Row-level reading and writing of records, below DML: no rules, no triggers, no limits. */
import type { ObjectSchema, Schema } from '../schema/schema.ts';
import { ApexDatetime, SObject } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import { decode, encode } from './codec.ts';
import type { SqlValue } from './codec.ts';
import type { Database, SqlRow } from './database.ts';
import { DefaultRecordTypes } from './defaultRecordTypes.ts';
import { normalizeId } from './ids.ts';
import { Sequences } from './sequences.ts';
import { planOf } from './tablePlan.ts';
import type { Column } from './tablePlan.ts';
import { quote } from './tables.ts';
import {
  CONFIGURATION_OBJECTS,
  PERMISSION_OBJECTS,
  RecordCache,
  SETUP_OBJECTS,
  SetupCache,
  SetupVersion,
} from './versions.ts';

/** Field values by lower-case API name. */
export type RowValues = ReadonlyMap<string, Value>;

export class Store {
  readonly database: Database;
  readonly schema: Schema;
  readonly sequences: Sequences;
  /** Another one after every write to users, groups and permissions. */
  readonly setupVersion: SetupVersion;
  /** Another one after every write to what a permission set opens. */
  readonly permissionVersion: SetupVersion;
  readonly #users = new RecordCache<SObject | null>();
  readonly #configured: ReadonlySet<string>;
  readonly #configurationVersion: SetupVersion;
  readonly #configuration: SetupCache<readonly SqlRow[]>;
  readonly defaultRecordTypes: DefaultRecordTypes;

  constructor(database: Database, schema: Schema) {
    this.database = database;
    this.schema = schema;
    this.sequences = new Sequences(database);
    this.setupVersion = new SetupVersion(database, SETUP_OBJECTS);
    this.permissionVersion = new SetupVersion(database, PERMISSION_OBJECTS);
    database.followers.push(this.#users);
    const types = schema.all().filter(({ kind }) => kind === 'customMetadata');
    this.#configured = new Set([...CONFIGURATION_OBJECTS, ...types.map(({ name }) => name)]);
    this.#configurationVersion = new SetupVersion(database, this.#configured);
    this.#configuration = new SetupCache(this.#configurationVersion);
    this.defaultRecordTypes = new DefaultRecordTypes(database);
  }

  /** @throws Error (our bug) when there is no such object. */
  object(name: string): ObjectSchema {
    const object = this.schema.object(name);
    if (!object) throw new Error(`invariant: no object ${name}`);
    return object;
  }

  /** Inserts one row. Values of fields without a column are passed over. */
  insert(object: ObjectSchema, values: RowValues): void {
    const statement = planOf(object).insert(values);
    this.written(object.name, (values.get('id') ?? null) as string | null);
    this.database.run(statement.sql, statement.values);
  }

  /** Updates the given fields of one row; true when the row exists. */
  update(object: ObjectSchema, id: string, values: RowValues): boolean {
    const statement = planOf(object).update(id, values);
    if (statement === null) return true;
    this.written(object.name, id);
    return this.database.run(statement.sql, statement.values) > 0;
  }

  /** Removes rows for good. */
  erase(object: ObjectSchema, ids: readonly string[]): void {
    this.written(object.name);
    this.database.run(`DELETE FROM ${quote(object.name)} WHERE "Id" IN (SELECT value FROM json_each(?))`, [
      JSON.stringify(ids),
    ]);
  }

  /**
   * Tells what is remembered of an object's rows that they are others now, all of them where no id is given; for rows
   * written without this class.
   */
  written(objectName: string, id: string | null = null): void {
    this.setupVersion.written(objectName);
    this.permissionVersion.written(objectName);
    this.#configurationVersion.written(objectName);
    if (objectName === 'User') this.#users.written(id);
  }

  /** True for objects whose rows a statement read through {@link configurationRows} may name. */
  isConfiguration({ name }: ObjectSchema): boolean {
    return this.#configured.has(name);
  }

  /** Rows of a statement that reads nothing but configuration; kept until some of it is written. Nobody may change them. */
  configurationRows(sql: string, values: readonly SqlValue[]): readonly SqlRow[] {
    return this.#configuration.get(`${sql} ${JSON.stringify(values)}`, () => this.database.all(sql, values));
  }

  /** The whole record of a user, which nobody may change; null when there is none. Kept while it stays as it is. */
  user(id: string): SObject | null {
    return this.#users.get(normalizeId(id), () => this.findOne('User', 'Id', id));
  }

  /**
   * Records by values of some fields, in the order they were made in. Null matches null. For objects that can be
   * deleted, deleted ones are left out.
   */
  findWhere(object: ObjectSchema, where: Readonly<Record<string, string | boolean | null>>): SObject[] {
    const plan = planOf(object);
    const fields = Object.entries(where).map(([name, value]) => ({ name, isNull: value === null }));
    const values = Object.values(where).flatMap((value) =>
      value === null ? [] : [typeof value === 'boolean' ? Number(value) : value],
    );
    const rows = this.database.all(plan.findWhere(fields), values);
    return rows.map((row) => recordOf(object, plan.columns, row));
  }

  /** Full records of the ids that exist, deleted ones included, by id. */
  load(object: ObjectSchema, ids: readonly string[]): Map<string, SObject> {
    const plan = planOf(object);
    const rows = this.database.all(plan.byIds, [JSON.stringify(ids)]);
    const records = new Map<string, SObject>();
    for (const row of rows) {
      const record = recordOf(object, plan.columns, row);
      records.set(String(record.fields.get('id')), record);
    }
    return records;
  }

  /** Every record of an object, deleted ones included. For small objects. */
  allRecords(object: ObjectSchema): SObject[] {
    const plan = planOf(object);
    const rows = this.database.all(`${plan.select} ORDER BY rowid`);
    return rows.map((row) => recordOf(object, plan.columns, row));
  }

  /** Records where `fieldName` equals `value` by the column's own collation. */
  findBy(object: ObjectSchema, fieldName: string, value: Value): SObject[] {
    const field = object.fields.get(fieldName.toLowerCase());
    if (!field) throw new Error(`invariant: no field ${object.name}.${fieldName}`);
    const plan = planOf(object);
    const rows = this.database.all(plan.findBy(quote(field.name)), [encode(field, value)]);
    return rows.map((row) => recordOf(object, plan.columns, row));
  }

  /** First record that matches, or null. */
  findOne(objectName: string, fieldName: string, value: Value): SObject | null {
    return this.findBy(this.object(objectName), fieldName, value)[0] ?? null;
  }

  /** Writes a record made by the org itself, with id and audit fields filled; returns the id. */
  create(
    objectName: string,
    values: Readonly<Record<string, Value>>,
    by: { userId: string | null; now: number },
  ): string {
    const object = this.object(objectName);
    const row = new Map<string, Value>();
    for (const field of object.fields.values()) {
      if (field.defaultValue !== undefined) row.set(field.name.toLowerCase(), field.defaultValue);
    }
    for (const [name, value] of Object.entries(values)) row.set(name.toLowerCase(), value);
    const id = (row.get('id') as string | undefined) ?? this.sequences.nextId(object.keyPrefix);
    row.set('id', id);
    stampCreated(object, row, by.userId, by.now);
    this.insert(object, row);
    return id;
  }
}

/** Sets the audit fields of a new row. */
export function stampCreated(
  object: ObjectSchema,
  row: Map<string, Value>,
  userId: string | null,
  now: number,
): void {
  const moment = new ApexDatetime(Math.floor(now / 1000) * 1000);
  for (const name of ['createddate', 'lastmodifieddate', 'systemmodstamp']) {
    if (object.fields.has(name) && !row.get(name)) row.set(name, moment);
  }
  for (const name of ['createdbyid', 'lastmodifiedbyid']) {
    if (object.fields.has(name) && !row.get(name)) row.set(name, userId);
  }
  if (object.fields.has('isdeleted')) row.set('isdeleted', false);
}

function recordOf(object: ObjectSchema, columns: readonly Column[], row: readonly SqlValue[]): SObject {
  const record = new SObject(object);
  const { fields } = record;
  for (let i = 0; i < columns.length; i++) {
    const { key, field } = columns[i]!;
    fields.set(key, decode(field, row[i]));
  }
  return record;
}
