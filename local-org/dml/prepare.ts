/** Builds the working copy of each record: Trigger.new and Trigger.old. */
import { normalizeId } from '../database/ids.ts';
import { ApexDate, ApexDatetime, ApexDecimal, SObject } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts';
import { toFieldValue } from '../formula/fieldValue.ts';
import { FormulaReader } from './formulas.ts';
import { fail } from './row.ts';
import type { Row } from './row.ts';
import { savePlanOf } from './savePlan.ts';
import type { DmlContext } from './services.ts';

/** New rows: the caller's values, defaults for what the caller did not set, the running user as owner. */
export function prepareInsert(ctx: DmlContext, object: ObjectSchema, rows: readonly Row[]): void {
  const reader = new FormulaReader(ctx);
  const recordType = defaultRecordType(ctx, object);
  for (const row of rows) {
    if ((row.source.fields.get('id') ?? null) !== null) {
      fail(row, 'INVALID_FIELD_FOR_INSERT_UPDATE', 'cannot specify Id in an insert call', ['Id']);
      continue;
    }
    const record = new SObject(object);
    copyFields(row.source, record);
    for (const { field, key, value: constant } of savePlanOf(object).defaulted) {
      if (record.fields.has(key)) continue;
      const value = constant === undefined ? defaultOf(ctx, reader, record, field) : constant;
      if (value !== undefined) record.fields.set(key, value);
    }
    if (recordType !== null && (record.fields.get('recordtypeid') ?? null) === null) {
      record.fields.set('recordtypeid', recordType);
    }
    row.record = record;
    checkCreateable(row, object);
  }
}

/** The record type the running user's profile gives new records; null where it names none. */
function defaultRecordType(ctx: DmlContext, object: ObjectSchema): string | null {
  if ((object.recordTypes ?? []).length === 0 || !object.fields.has('recordtypeid')) return null;
  return ctx.store.defaultRecordTypes.of(ctx.exec.tx.userId, object.name);
}

/** Existing rows: what is stored, overlaid with what the caller set. */
export function prepareUpdate(object: ObjectSchema, rows: readonly Row[]): void {
  for (const row of rows) {
    if (!row.old) continue;
    const record = new SObject(object);
    for (const [name, value] of row.old.fields) record.fields.set(name, value);
    for (const [name, value] of row.source.fields) {
      const field = object.fields.get(name);
      if (!field) continue;
      if (field.updateable || name === 'id' || row.trusted === true)
        record.fields.set(name, name === 'id' ? row.id : value);
      else if (!sameValue(value, row.old.fields.get(name) ?? null) && !isComputed(object, field)) {
        notWriteable(row, field);
      }
    }
    row.record = record;
  }
}

function copyFields(source: SObject, target: SObject): void {
  for (const [name, value] of source.fields) {
    if (value instanceof SObject || target.schema.fields.has(name)) target.fields.set(name, value);
  }
}

/**
 * Fields the platform fills. A record that was queried, cloned or read from JSON may carry them; they are
 * passed over, not refused.
 */
function isComputed(object: ObjectSchema, field: FieldSchema): boolean {
  const audit = [
    'CreatedDate',
    'CreatedById',
    'LastModifiedDate',
    'LastModifiedById',
    'SystemModstamp',
    'IsDeleted',
  ];
  return (
    audit.includes(field.name) ||
    field.formula !== undefined ||
    field.name === object.nameField ||
    field.type === 'address' ||
    field.type === 'location'
  );
}

function checkCreateable(row: Row, object: ObjectSchema): void {
  for (const [name, value] of row.source.fields) {
    const field = object.fields.get(name);
    if (!field || field.createable || name === 'id' || value === null) continue;
    if (isComputed(object, field)) {
      // Test.setCreatedDate and clones with preserved timestamps set these two on purpose.
      if (field.name !== 'CreatedDate' && field.name !== 'LastModifiedDate') row.record.fields.delete(name);
    } else if (value !== (field.defaultValue ?? null)) notWriteable(row, field);
  }
}

function notWriteable(row: Row, field: FieldSchema): void {
  const message =
    `Unable to create/update fields: ${field.name}. Please check the security settings of this field and verify ` +
    `that it is read/write for your profile or permission set.`;
  fail(row, 'INVALID_FIELD_FOR_INSERT_UPDATE', message, [field.name]);
}

function defaultOf(
  ctx: DmlContext,
  reader: FormulaReader,
  record: SObject,
  field: FieldSchema,
): Value | undefined {
  if (field.name === 'OwnerId') return ctx.exec.tx.userId;
  if (field.defaultFormula === undefined) return undefined;
  const what = `default value of ${record.schema.name}.${field.name}`;
  return toFieldValue(
    field,
    reader.evaluate(field.defaultFormula, { record, old: null, blanksAsZero: false }, what),
  );
}

/** Equality of field values as DML sees it. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a instanceof ApexDate && b instanceof ApexDate) return a.epochDay === b.epochDay;
  if (a instanceof ApexDatetime && b instanceof ApexDatetime) {
    return Math.floor(a.millis / 1000) === Math.floor(b.millis / 1000);
  }
  if (a instanceof ApexDecimal && b instanceof ApexDecimal) return a.value.equals(b.value);
  if (typeof a === 'string' && typeof b === 'string')
    return isIdLong(a) && isIdLong(b) && normalizeId(a) === normalizeId(b);
  if (a === '' || b === '') return (a === '' ? null : a) === (b === '' ? null : b);
  return false;
}

function isIdLong({ length }: string): boolean {
  return length === 15 || length === 18;
}

/** Parent records named by an external id instead of an id: `new Contact(Account = new Account(Key__c = 'x'))`. */
export function resolveParents(ctx: DmlContext, object: ObjectSchema, rows: readonly Row[]): void {
  for (const { field, key, relation } of savePlanOf(object).parents) {
    for (const row of rows) {
      const parent = row.source.fields.get(relation);
      if (!(parent instanceof SObject) || row.source.queried || (row.source.fields.get(key) ?? null) !== null)
        continue;
      resolveParent(ctx, row, field, parent);
    }
  }
}

function resolveParent(ctx: DmlContext, row: Row, field: FieldSchema, parent: SObject): void {
  const keys = [...parent.fields].filter(([name, value]) => value !== null && name !== 'id');
  const [entry] = keys;
  const keyField = entry && parent.schema.fields.get(entry[0]);
  if (keys.length !== 1 || !entry || !keyField || !(keyField.externalId || keyField.idLookup)) return;
  const found = ctx.store
    .findBy(parent.schema, keyField.name, entry[1])
    .filter((r) => r.fields.get('isdeleted') !== true);
  if (found.length === 1) {
    row.record.fields.set(field.name.toLowerCase(), found[0]!.fields.get('id') ?? null);
    return;
  }
  const problem = found.length === 0 ? 'not found' : 'matches more than one record';
  const message = `Foreign key external ID: ${String(entry[1])} ${problem} for field ${keyField.name} in entity ${parent.schema.name}`;
  fail(row, 'INVALID_FIELD', message);
}
