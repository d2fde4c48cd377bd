/** JSON or CSV values to records for DML. */
import { ApexThrow } from '../../runtime/execution.ts';
import type { Execution } from '../../runtime/execution.ts';
import { fieldTypeName, parentField, setField } from '../../runtime/records.ts';
import { SObject } from '../../runtime/values.ts';
import type { RecordError } from '../../runtime/values.ts';
import { fromWire } from '../../runtime/wire.ts';
import type { FieldSchema, ObjectSchema } from '../../schema/schema.ts';
import { isObject } from '../call.ts';
import type { JsonObject } from '../call.ts';
import { failure } from '../failure.ts';

/** Members of a record in JSON that are no fields: metadata, and on update its id. */
export type Ignored = ReadonlySet<string>;

/**
 * A record with the fields of the JSON, names in any case. A parent may be named by an external id:
 * `{ "Account": { "Number__c": "1" } }`.
 * @throws RestFailure INVALID_FIELD or JSON_PARSER_ERROR when the JSON does not fit the object.
 */
export function readRecord(
  exec: Execution,
  object: ObjectSchema,
  json: JsonObject,
  ignored: Ignored,
): SObject {
  const record = new SObject(object);
  for (const [name, value] of Object.entries(json)) {
    const key = name.toLowerCase();
    if (key === 'attributes' || ignored.has(key)) continue;
    if (key === 'id')
      throw failure('INVALID_FIELD', 'The Id field should not be specified in the sobject data.');
    const field = object.fields.get(key);
    if (field) setValue(exec, record, field, value);
    else record.fields.set(key, readParent(exec, object, name, value));
  }
  return record;
}

/** @throws RestFailure JSON_PARSER_ERROR */
export function setValue(exec: Execution, record: SObject, field: FieldSchema, value: unknown): void {
  if (typeof value === 'object' && value !== null) {
    throw unreadable(field, Array.isArray(value) ? 'START_ARRAY value [' : 'START_OBJECT value {');
  }
  try {
    // An empty text empties the field, whatever its type.
    const typed = value === '' ? null : fromWire(exec, value, fieldTypeName(field));
    setField(exec, record, field.name.toLowerCase(), typed);
  } catch (error) {
    if (!(error instanceof ApexThrow)) throw error;
    throw unreadable(field, `VALUE_${tokenOf(value)} value ${String(value)}`);
  }
}

// The platform adds the position in the text [R]: `... at [line:1, column:20]`; here it is left out.
function unreadable(field: FieldSchema, what: string): Error {
  const message = `Cannot deserialize instance of ${field.type} from ${what} or request may be missing a required field`;
  return failure('JSON_PARSER_ERROR', message);
}

function tokenOf(value: unknown): string {
  if (typeof value === 'string') return 'STRING';
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return Number.isInteger(value) ? 'NUMBER_INT' : 'NUMBER_FLOAT';
}

/** The parent is found by DML; null breaks no link: only the lookup field itself can be emptied. */
function readParent(exec: Execution, object: ObjectSchema, name: string, value: unknown): SObject | null {
  const lookup = parentField(object, name.toLowerCase());
  if (!lookup) throw failure('INVALID_FIELD', `No such column '${name}' on sobject of type ${object.name}`);
  if (!isObject(value)) throw unreadable(lookup, 'a value that is no object');
  const type = isObject(value['attributes']) ? value['attributes']['type'] : lookup.reference?.to[0];
  const target = typeof type === 'string' ? exec.schema.object(type) : undefined;
  if (!target) throw failure('INVALID_TYPE', `sObject type '${String(type)}' is not supported.`);
  return readRecord(exec, target, value, new Set());
}

/**
 * Fields of the record that the user may write by none of the wanted rights. Fields that the user may not even see do not exist for the
 * user. https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm
 */
export function fieldErrors(
  exec: Execution,
  record: SObject,
  wanted: readonly ('create' | 'update')[],
): RecordError[] {
  const { schema, fields } = record;
  const denied: string[] = [];
  for (const [key, value] of fields) {
    const field = schema.fields.get(key);
    if (!field || value instanceof SObject || key === 'id') continue;
    const rights = exec.data.fieldAccess(exec, exec.tx.userId, schema.name, field.name);
    const message = `No such column '${field.name}' on sobject of type ${schema.name}`;
    if (!rights.read) return [{ statusCode: 'INVALID_FIELD', message, fields: [] }];
    if (!wanted.some((right) => rights[right]) && !ownUser(exec, record)) denied.push(field.name);
  }
  if (denied.length === 0) return [];
  const message =
    `Unable to create/update fields: ${denied.join(', ')}. Please check the security settings of this field and ` +
    `verify that it is read/write for your profile or permission set.`;
  return [{ statusCode: 'INVALID_FIELD_FOR_INSERT_UPDATE', message, fields: denied }];
}

/** Users may edit their own record; which fields, DML decides. */
function ownUser(exec: Execution, record: SObject): boolean {
  return record.schema.name === 'User' && record.fields.get('id') === exec.tx.userId;
}
