/**
 * Records one by one: `sobjects/X`, `sobjects/X/id`, `sobjects/X/field/value`.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_sobject_retrieve.htm
 */
import type { SObject } from '../../runtime/values.ts';
import { ApexBlob } from '../../runtime/values.ts';
import type { ObjectSchema } from '../../schema/schema.ts';
import { NO_CONTENT, ok } from '../call.ts';
import type { RestAnswer, RestCall } from '../call.ts';
import type { Caller } from '../caller.ts';
import { notFound, RestFailure, statusOf } from '../failure.ts';
import { recordJson } from '../query/recordJson.ts';
import { jsonOptions } from '../query/run.ts';
import type { Route } from '../router.ts';
import { recordId } from './ids.ts';
import { checkPreconditions, entityTag } from './preconditions.ts';
import { readRecord, setValue } from './readRecord.ts';
import { retrieveRecords } from './retrieve.ts';
import type { Retrieved } from './retrieve.ts';
import { upsertKey, writeRecords } from './write.ts';
import type { WriteRequest, WriteResult } from './write.ts';

export const recordRoutes: readonly Route[] = [
  ['POST', 'sobjects/:object', createRecord],
  ['GET', 'sobjects/:object/:id', getRecord],
  ['PATCH', 'sobjects/:object/:id', updateRecord],
  ['DELETE', 'sobjects/:object/:id', deleteRecord],
  ['GET', 'sobjects/:object/:field/:value', getByFieldOrBlob],
  ['PATCH', 'sobjects/:object/:field/:value', upsertRecord],
  ['DELETE', 'sobjects/:object/:field/:value', deleteByField],
  ['GET', 'tooling/sobjects/:object/:id', getRecord],
];

const NOTHING: ReadonlySet<string> = new Set();

function createRecord({ params, body, caller }: RestCall): RestAnswer {
  const object = caller.object(params['object']!);
  const json = body.object();
  const { id } = caller.write(`insert ${object.name}`, (exec) =>
    writeOne(exec, {
      operation: 'insert',
      records: [readRecord(exec, object, json, NOTHING)],
      allOrNone: false,
    }),
  );
  return { status: 201, json: { id, success: true, errors: [] }, headers: location(caller, object, id) };
}

function location(caller: Caller, object: ObjectSchema, id: string | null): Record<string, string> {
  return { Location: `${caller.root}/sobjects/${object.name}/${id}` };
}

/** @throws RestFailure with the record's errors, which also undoes the transaction. */
function writeOne(exec: Parameters<typeof writeRecords>[0], request: WriteRequest): WriteResult {
  const [result] = writeRecords(exec, request);
  if (result!.success) return result!;
  const errors = result!.errors.map(({ statusCode, message, fields }) => ({
    message,
    errorCode: statusCode,
    fields,
  }));
  throw new RestFailure(statusOf(errors[0]!.errorCode), errors);
}

function getRecord(call: RestCall): RestAnswer {
  const { params, query, caller } = call;
  const object = caller.object(params['object']!);
  const id = recordId(object, params['id']!);
  checkPreconditions(call, object, id);
  const found = retrieveRecords(caller, { object, ...fieldsOf(query), by: 'Id', values: [id] });
  const tag = entityTag(caller, object, id);
  return { ...answerOne(caller, found), ...(tag === null ? {} : { headers: { ETag: tag } }) };
}

function fieldsOf(query: URLSearchParams): { readonly fields?: readonly string[] } {
  const text = query.get('fields');
  return text === null ? {} : { fields: text.split(',').map((name) => name.trim()) };
}

function answerOne(caller: Caller, { records, shape }: Retrieved): RestAnswer {
  const [record] = records;
  if (!record) throw notFound();
  return ok(recordJson(record, shape, jsonOptions(caller)));
}

function updateRecord(call: RestCall): RestAnswer {
  const { params, body, caller } = call;
  const object = caller.object(params['object']!);
  const id = recordId(object, params['id']!);
  checkPreconditions(call, object, id);
  const json = body.object();
  caller.write(`update ${object.name}`, (exec) => {
    const record = readRecord(exec, object, json, NOTHING);
    record.fields.set('id', id);
    return writeOne(exec, { operation: 'update', records: [record], allOrNone: false });
  });
  return NO_CONTENT;
}

function deleteRecord({ params, caller }: RestCall): RestAnswer {
  const object = caller.object(params['object']!);
  return deleteById(caller, object, recordId(object, params['id']!));
}

function deleteById(caller: Caller, object: ObjectSchema, id: string): RestAnswer {
  caller.write(`delete ${object.name}`, (exec) => {
    const record = readRecord(exec, object, {}, NOTHING);
    record.fields.set('id', id);
    return writeOne(exec, { operation: 'delete', records: [record], allOrNone: false });
  });
  return NO_CONTENT;
}

/** `sobjects/Account/Number__c/1`, or the bytes of a field: `sobjects/Attachment/00P.../Body`. */
function getByFieldOrBlob(call: RestCall): RestAnswer {
  const { params, query, caller } = call;
  const object = caller.object(params['object']!);
  const blob = object.fields.get(params['value']!.toLowerCase());
  if (blob?.type === 'base64')
    return blobContent(caller, object, recordId(object, params['field']!), blob.name);
  return answerOne(caller, byKey(caller, object, params, fieldsOf(query)));
}

function blobContent(caller: Caller, object: ObjectSchema, id: string, field: string): RestAnswer {
  const { records } = retrieveRecords(caller, { object, fields: [field], by: 'Id', values: [id] });
  const [record] = records;
  if (!record) throw notFound();
  const value = record.fields.get(field.toLowerCase());
  const content = value instanceof ApexBlob ? value.bytes : new Uint8Array();
  return { status: 200, text: { type: 'application/octet-stream', content } };
}

/** Records whose key has the value in the address; one, unless the key is not unique. */
function byKey(
  caller: Caller,
  object: ObjectSchema,
  params: RestCall['params'],
  options: { readonly fields?: readonly string[] },
): Retrieved {
  const key = upsertKey(object, params['field']!);
  const values = caller.read('key', (exec) => {
    const record = readRecord(exec, object, {}, NOTHING);
    setValue(exec, record, object.fields.get(key.toLowerCase())!, params['value']!);
    return [record.fields.get(key.toLowerCase()) ?? null];
  });
  const found = retrieveRecords(caller, { object, ...options, by: key, values });
  if (found.records.length > 1) throw multipleChoices(caller, found.records);
  return found;
}

/** Status 300: the answer is the list of the records' addresses. */
function multipleChoices(caller: Caller, records: readonly SObject[]): RestFailure {
  const urls = records.map(
    ({ schema, fields }) => `${caller.root}/sobjects/${schema.name}/${String(fields.get('id'))}`,
  );
  return new RestFailure(300, [], urls);
}

/** https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/dome_upsert.htm */
function upsertRecord(call: RestCall): RestAnswer {
  const { params, query, body, caller } = call;
  if (params['field']!.toLowerCase() === 'id') {
    return updateRecord({ ...call, params: { ...params, id: params['value']! } });
  }
  const object = caller.object(params['object']!);
  const json = body.object();
  const key = upsertKey(object, params['field']!);
  const existing = byKey(caller, object, params, { fields: ['Id'] }).records.length > 0;
  if (!existing && query.get('updateOnly') === 'true') throw notFound();
  const { id, created } = caller.write(`upsert ${object.name}`, (exec) => {
    const record = readRecord(exec, object, json, NOTHING);
    setValue(exec, record, object.fields.get(key.toLowerCase())!, params['value']!);
    return writeOne(exec, { operation: 'upsert', records: [record], allOrNone: false, externalIdField: key });
  });
  const answer = { id, success: true, errors: [], created };
  return created ? { status: 201, json: answer, headers: location(caller, object, id) } : ok(answer);
}

function deleteByField(call: RestCall): RestAnswer {
  const { params, caller } = call;
  const object = caller.object(params['object']!);
  const [record] = byKey(caller, object, params, { fields: ['Id'] }).records;
  if (!record) throw notFound();
  return deleteById(caller, object, String(record.fields.get('id')));
}
