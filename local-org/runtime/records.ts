/**
 * Reading and writing fields of records in memory.
 * Source of the messages: platform errors as quoted in shared notes and public test suites.
 */
import { deepReference, field as plainField } from '../schema/build.ts';
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts';
import { isShared } from '../sharing/models.ts';
import { dateToDatetime, toDecimal, toIdValue, toInteger } from './convert.ts';
import { isNumber } from './equality.ts';
import type { Execution } from './execution.ts';
import { ApexBlob, ApexDate, ApexDatetime, ApexList, ApexTime, SObject } from './values.ts';
import type { RecordError, Value } from './values.ts';

/** Apex type of a field's value. */
export function fieldTypeName(field: FieldSchema): string {
  if (field.apexType !== undefined) return field.apexType;
  switch (field.type) {
    case 'id':
    case 'reference':
      return 'Id';
    case 'boolean':
      return 'Boolean';
    case 'int':
      return 'Integer';
    case 'double':
    case 'currency':
    case 'percent':
      return 'Decimal';
    case 'date':
      return 'Date';
    case 'datetime':
      return 'Datetime';
    case 'time':
      return 'Time';
    case 'base64':
      return 'Blob';
    case 'anytype':
      return 'Object';
    case 'address':
      return 'Address';
    case 'location':
      return 'Location';
    default:
      return 'String';
  }
}

/**
 * Value of a field or relationship by its lower-case name. A field that was not queried throws
 * SObjectException; on a record built in memory it is null.
 */
export function getField(exec: Execution, record: SObject, key: string): Value {
  const value = record.fields.get(key);
  // A checkbox reads false, never null, though null was assigned. [R github.com/SalesforceFoundation/EDA CON_DoNotContact_TEST]
  if (value === null && !record.queried && record.schema.fields.get(key)?.type === 'boolean') return false;
  if (value !== undefined) return value;
  const refused = record.refused?.get(key);
  if (refused) throw refused;
  if (record.queried && !record.fields.has(key) && key !== 'id') throw notQueried(exec, record, key);
  // A checkbox that is not set reads false, never null. [suite: trigger-actions-framework, FinalizerHandlerTest]
  return record.schema.fields.get(key)?.type === 'boolean' ? false : null;
}

function notQueried(exec: Execution, record: SObject, key: string) {
  const name = record.schema.fields.get(key)?.name ?? relationshipName(record.schema, key) ?? key;
  const message = 'SObject row was retrieved via SOQL without querying the requested field';
  return exec.exception('SObjectException', `${message}: ${record.schema.name}.${name}`);
}

/** Declared spelling of a parent or child relationship. */
export function relationshipName(schema: ObjectSchema, key: string): string | null {
  const parent = parentField(schema, key);
  if (parent) return parent.reference?.relationshipName ?? null;
  return schema.childRelationships.get(key)?.name ?? null;
}

/** "UserRecordAccess is a foreign key on the records" (object reference, UserRecordAccess): it stands for their Id. */
const ACCESS = plainField('Id', 'Record ID', 'id', {
  reference: deepReference({ to: 'UserRecordAccess' }),
});

const parentFields = new WeakMap<ObjectSchema, Map<string, FieldSchema>>();

/** The lookup field behind a parent relationship name such as `account`. */
export function parentField(schema: ObjectSchema, key: string): FieldSchema | undefined {
  let fields = parentFields.get(schema);
  if (!fields) {
    fields = new Map();
    for (const field of schema.fields.values()) {
      const name = field.reference?.relationshipName;
      if (name) fields.set(name.toLowerCase(), field);
    }
    if (isShared(schema)) fields.set('userrecordaccess', ACCESS);
    parentFields.set(schema, fields);
  }
  return fields.get(key);
}

/** Children of a record; a relationship that was not queried reads as empty.
 * UNVERIFIED: Does `account.Contacts` throw when the query of the account did not select the relationship?
 */
export function getChildren(record: SObject, key: string, childType: string): Value {
  return record.fields.get(key) ?? new ApexList(childType);
}

/** Sets a field. Throws when the record may not be written and when the value is not of the field's type. */
export function setField(exec: Execution, record: SObject, key: string, value: Value): void {
  if (record.readOnly) throw exec.exception('FinalException', 'Record is read-only');
  const field = record.schema.fields.get(key);
  record.fields.set(key, field ? fieldValue(exec, record.schema, field, value) : value);
}

/** The value as the field's type holds it: 18-character ids, Decimals for numbers. */
export function fieldValue(exec: Execution, schema: ObjectSchema, field: FieldSchema, value: Value): Value {
  if (value === null) return null;
  switch (field.type) {
    case 'id':
    case 'reference':
      if (typeof value === 'string')
        return field.reference?.durable === true ? value : toIdValue(exec, value);
      break;
    case 'int':
      if (isNumber(value)) return toInteger(value);
      break;
    case 'double':
    case 'currency':
    case 'percent':
      if (isNumber(value)) return toDecimal(value);
      break;
    case 'boolean':
      if (typeof value === 'boolean') return value;
      break;
    case 'date':
      if (value instanceof ApexDate) return value;
      if (value instanceof ApexDatetime) return new ApexDate(Math.floor(value.millis / 86_400_000));
      break;
    case 'datetime':
      if (value instanceof ApexDatetime || value instanceof ApexDate) return dateToDatetime(value);
      break;
    case 'time':
      if (value instanceof ApexTime) return value;
      break;
    case 'base64':
      if (value instanceof ApexBlob || typeof value === 'string') return value;
      break;
    case 'anytype':
    case 'address':
    case 'location':
      return value;
    default:
      if (typeof value === 'string') return value;
  }
  const types = `from ${exec.types.typeOf(value)} to ${fieldTypeName(field)}`;
  throw exec.exception(
    'SObjectException',
    `Illegal assignment ${types} for field ${schema.name}.${field.name}`,
  );
}

/** Puts an error on a record, or on one of its fields; DML then refuses the record. */
export function addRecordError(record: SObject, message: string, field: string | null): void {
  const error: RecordError = {
    statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
    message,
    fields: field === null ? [] : [field],
  };
  record.errors ??= [];
  record.errors.push(error);
}
