/**
 * Records in the shapes of the UI API.
 * Source: developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi (Record, Record Input, error responses)
 */
import type { ObjectSchema } from '../../schema/schema.ts';
import type { JsonDmlResult, JsonRecord } from '../orgPort.ts';
import { findField, objectOfId, quote } from '../soql.ts';
import type { FoundField } from '../soql.ts';
import { displayValue } from './displayValue.ts';
import type { Reader } from './displayValue.ts';
import type { ApiCall, ApiHandler } from './call.ts';
import { ApiError, badRequest, notFound, textOf, textsOf } from './call.ts';

interface FieldValue {
  readonly value: unknown;
  readonly displayValue: string | null;
}

interface RecordRepresentation {
  readonly apiName: string;
  readonly id: string;
  readonly fields: Record<string, FieldValue>;
  readonly lastModifiedDate: string | null;
  readonly systemModstamp: string | null;
  readonly childRelationships: Record<string, never>;
  readonly recordTypeInfo: null;
}

/** Body `{ recordId, fields, optionalFields }`; fields are qualified (`Contact.Account.Name`). */
export const getRecord: ApiHandler = (call) => {
  const recordId = textOf(call.body, 'recordId');
  const object = requiredObject(call, recordId);
  const fields = textsOf(call.body, 'fields').map((name) => requiredField(call, object, name));
  const optional = textsOf(call.body, 'optionalFields')
    .flatMap((name) => fieldOf(call, object, name) ?? [])
    .filter((found) => mayRead(call, found));
  return readRecord(call, object, recordId, [...fields, ...optional]);
};

/** Body `{ apiName, fields }`. */
export const createRecord: ApiHandler = (call) => {
  const object = call.org.schema.object(textOf(call.body, 'apiName'));
  if (object === undefined) throw badRequest(`Object ${String(call.body['apiName'])} is not supported`);
  const fields = fieldsOf(call.body);
  const id = succeeded(call.org.dml(call.userId, 'insert', object.name, [fields])[0]);
  return readRecord(call, object, id, namedFields(call, object, fields));
};

/** Body `{ fields: { Id, ... } }`. */
export const updateRecord: ApiHandler = (call) => {
  const fields = fieldsOf(call.body);
  const recordId = fields['Id'];
  if (typeof recordId !== 'string') throw badRequest('fields.Id must be the id of the record to update');
  const object = requiredObject(call, recordId);
  succeeded(call.org.dml(call.userId, 'update', object.name, [fields])[0]);
  return readRecord(call, object, recordId, namedFields(call, object, fields));
};

/** Body `{ recordId }`. */
export const deleteRecord: ApiHandler = (call) => {
  const recordId = textOf(call.body, 'recordId');
  const object = requiredObject(call, recordId);
  succeeded(call.org.dml(call.userId, 'delete', object.name, [{ Id: recordId }])[0]);
  return null;
};

function readRecord(
  call: ApiCall,
  object: ObjectSchema,
  recordId: string,
  fields: readonly FoundField[],
): RecordRepresentation {
  const stamps = ['LastModifiedDate', 'SystemModstamp'].filter((name) =>
    object.fields.has(name.toLowerCase()),
  );
  const columns = new Map(
    ['Id', ...stamps, ...fields.map((field) => field.path)].map((path) => [path.toLowerCase(), path]),
  );
  const soql = `SELECT ${[...columns.values()].join(', ')} FROM ${object.name} WHERE Id = ${quote(recordId)} LIMIT 1`;
  const row = call.org.query(call.userId, soql)[0];
  if (row === undefined) throw notFound('The requested resource does not exist');
  return represent(object.name, row, fields, readerOf(call));
}

function readerOf({ viewers, userId }: ApiCall): Reader {
  return viewers.byId(userId) ?? { language: 'en_US', locale: 'en_US', timeZone: 'UTC' };
}

function represent(
  apiName: string,
  row: JsonRecord,
  fields: readonly FoundField[],
  reader: Reader,
): RecordRepresentation {
  const values: Record<string, FieldValue> = {};
  for (const { path, field } of fields) place(values, row, path.split('.'), field, reader);
  return {
    apiName,
    id: String(row['Id']),
    fields: values,
    lastModifiedDate: (row['LastModifiedDate'] as string | undefined) ?? null,
    systemModstamp: (row['SystemModstamp'] as string | undefined) ?? null,
    childRelationships: {},
    recordTypeInfo: null,
  };
}

/** Puts one value where its path says; a parent becomes a nested record, or null when there is none. */
function place(
  values: Record<string, FieldValue>,
  row: JsonRecord,
  path: readonly string[],
  field: FoundField['field'],
  reader: Reader,
): void {
  const [step = '', ...rest] = path;
  const value = row[step] ?? null;
  if (rest.length === 0) {
    values[step] = { value: uiValue(value, field), displayValue: displayValue(value, field, reader) };
    return;
  }
  if (value === null) {
    values[step] = { value: null, displayValue: null };
    return;
  }
  const parent = value as JsonRecord;
  const existing = values[step]?.value as RecordRepresentation | undefined;
  const nested =
    existing ??
    represent(parent.attributes?.type ?? step, { ...parent, Id: parent['Id'] ?? null }, [], reader);
  place(nested.fields, parent, rest, field, reader);
  const name = nested.fields['Name']?.value;
  values[step] = { value: nested, displayValue: typeof name === 'string' ? name : null };
}

/** The UI API writes points in time with `Z` where REST writes `+0000`. */
function uiValue(value: unknown, field: FoundField['field']): unknown {
  return field.type === 'datetime' && typeof value === 'string' ? value.replace(/\+0000$/, 'Z') : value;
}

function requiredObject(call: ApiCall, recordId: string): ObjectSchema {
  const object = objectOfId(call.org.schema, recordId);
  if (object === undefined) throw badRequest(`The ID ${recordId} is not the id of a record`);
  return object;
}

/** The error of `getRecord` for a field that does not exist or may not be seen. */
function requiredField(call: ApiCall, object: ObjectSchema, name: string): FoundField {
  const found = fieldOf(call, object, name);
  if (found === undefined || !mayRead(call, found))
    throw badRequest(`Invalid fields: ${name} is not a field of ${object.name}`);
  return found;
}

const mayRead = ({ org, userId }: ApiCall, found: FoundField): boolean =>
  org.fieldRights(userId, found.object, found.field.name).read;

function fieldOf(call: ApiCall, object: ObjectSchema, name: string): FoundField | undefined {
  const [first = '', ...rest] = name.split('.');
  const path = first.toLowerCase() === object.name.toLowerCase() && rest.length > 0 ? rest.join('.') : name;
  return findField(call.org.schema, object, path);
}

function namedFields(call: ApiCall, object: ObjectSchema, fields: JsonRecord): FoundField[] {
  const found = Object.keys(fields).flatMap((name) => findField(call.org.schema, object, name) ?? []);
  return found.filter((field) => mayRead(call, field));
}

function fieldsOf(body: ApiCall['body']): JsonRecord {
  const { fields } = body;
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    throw badRequest('fields must be an object');
  return fields as JsonRecord;
}

/** Id of the written record; throws the UI API's error for a refused one. */
function succeeded(result: JsonDmlResult | undefined): string {
  if (result === undefined) throw badRequest('Nothing was written');
  if (result.success && result.id !== null) return result.id;
  const output = { errors: [] as object[], fieldErrors: {} as Record<string, object[]> };
  for (const error of result.errors) {
    const shape = { errorCode: error.statusCode, message: error.message };
    if (error.fields.length === 0) output.errors.push(shape);
    for (const field of error.fields)
      (output.fieldErrors[field] ??= []).push({ ...shape, field, fieldLabel: field });
  }
  throw new ApiError(400, 'Bad Request', {
    message: 'An error occurred while trying to update the record. Please try again.',
    enhancedErrorType: 'RecordError',
    statusCode: 400,
    output,
  });
}
