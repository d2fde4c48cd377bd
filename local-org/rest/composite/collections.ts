/**
 * Up to 200 records in one call.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobjects_collections.htm
 */
import type { Execution } from '../../runtime/execution.ts';
import { SObject } from '../../runtime/values.ts';
import type { ObjectSchema } from '../../schema/schema.ts';
import { isObject, ok } from '../call.ts';
import type { JsonObject, RestAnswer, RestCall } from '../call.ts';
import type { Caller } from '../caller.ts';
import { failure } from '../failure.ts';
import { recordJson } from '../query/recordJson.ts';
import { jsonOptions } from '../query/run.ts';
import { objectOfId, recordId } from '../records/ids.ts';
import { readRecord } from '../records/readRecord.ts';
import { retrieveRecords } from '../records/retrieve.ts';
import { rolledBack, upsertKey, writeRecords } from '../records/write.ts';
import type { WriteRequest, WriteResult } from '../records/write.ts';
import type { Route } from '../router.ts';

const MAX_RECORDS = 200;
const MAX_RETRIEVED = 2_000;
/** Runs of records of one object. */
const MAX_CHUNKS = 10;

export const collectionRoutes: readonly Route[] = [
  ['POST', 'composite/sobjects', (call) => writeCollection(call, 'insert')],
  ['PATCH', 'composite/sobjects', (call) => writeCollection(call, 'update')],
  ['DELETE', 'composite/sobjects', deleteCollection],
  ['PATCH', 'composite/sobjects/:object/:field', upsertCollection],
  ['POST', 'composite/sobjects/:object', retrieveByBody],
  ['GET', 'composite/sobjects/:object', retrieveByQuery],
];

const IDS: ReadonlySet<string> = new Set(['id']);
const NOTHING: ReadonlySet<string> = new Set();

interface Chunk {
  readonly object: ObjectSchema;
  readonly records: SObject[];
}

function writeCollection({ body, caller }: RestCall, operation: 'insert' | 'update'): RestAnswer {
  const json = body.object();
  const records = recordsOf(json);
  const objects = records.map((record) => caller.objectInBody(typeOf(record)));
  const results = writeChunks(caller, `${operation} collection`, json['allOrNone'] === true, (exec) => {
    const read = records.map((record, index) => {
      const object = objects[index]!;
      const ignored = operation === 'update' ? IDS : NOTHING;
      const made = readRecord(exec, object, record, ignored);
      if (operation === 'update') made.fields.set('id', recordId(object, idOf(record)));
      return made;
    });
    return { operation, chunks: chunksOf(read) };
  });
  return ok(results.map((result) => resultJson(result, false)));
}

/** @throws RestFailure when the body is no list of 1 to 200 records. */
function recordsOf(json: JsonObject): JsonObject[] {
  const records = json['records'];
  if (!Array.isArray(records) || !records.every(isObject)) {
    throw failure('JSON_PARSER_ERROR', 'The body needs a list named records');
  }
  return checkCount(records, MAX_RECORDS);
}

function checkCount<T>(items: readonly T[], max: number): T[] {
  if (items.length > max) {
    throw failure(
      'EXCEEDED_ID_LIMIT',
      `record limit reached. cannot submit more than ${max} records in this call`,
    );
  }
  return [...items];
}

function typeOf(record: JsonObject): string {
  const type = isObject(record['attributes']) ? record['attributes']['type'] : undefined;
  if (typeof type !== 'string') throw failure('INVALID_INPUT', 'Every record needs attributes with its type');
  return type;
}

function idOf(record: JsonObject): string {
  const entry = Object.entries(record).find(([name]) => name.toLowerCase() === 'id');
  if (typeof entry?.[1] === 'string') return entry[1];
  throw failure('MISSING_ARGUMENT', 'Id not specified in an update call');
}

/** `{account1, account2, contact1, account3}` is three chunks. */
function chunksOf(records: readonly SObject[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (const record of records) {
    const last = chunks.at(-1);
    if (last?.object === record.schema) last.records.push(record);
    else chunks.push({ object: record.schema, records: [record] });
  }
  if (chunks.length <= MAX_CHUNKS) return chunks;
  throw failure(
    'INVALID_OPERATION',
    `a request can have at most ${MAX_CHUNKS} chunks of records of one type`,
  );
}

interface ChunkedWrite {
  readonly operation: WriteRequest['operation'];
  readonly chunks: readonly Chunk[];
  readonly externalIdField?: string;
}

/** Carries results out of a transaction that must be undone. */
class Undone extends Error {
  readonly results: readonly WriteResult[];
  constructor(results: readonly WriteResult[]) {
    super('all records were rolled back because one failed');
    this.name = 'Undone';
    this.results = results;
  }
}

/** One transaction for all chunks; with `allOrNone` a failed record undoes all of it. */
function writeChunks(
  caller: Caller,
  title: string,
  allOrNone: boolean,
  prepare: (exec: Execution) => ChunkedWrite,
): WriteResult[] {
  try {
    return caller.write(title, (exec) => {
      const { chunks, ...write } = prepare(exec);
      const results = chunks.flatMap(({ records }) => writeRecords(exec, { ...write, records, allOrNone }));
      if (allOrNone && results.some((result) => !result.success)) throw new Undone(results);
      return results;
    });
  } catch (error) {
    if (error instanceof Undone) return rolledBack(error.results);
    throw error;
  }
}

function resultJson(result: WriteResult, withCreated: boolean): object {
  const { id, success, created } = result;
  const errors = result.errors.map(({ statusCode, message, fields }) => ({ statusCode, message, fields }));
  return {
    ...(id === null ? {} : { id }),
    success,
    errors,
    ...(withCreated && success ? { created } : {}),
  };
}

function upsertCollection({ params, body, caller }: RestCall): RestAnswer {
  const object = caller.object(params['object']!);
  const key = upsertKey(object, params['field']!);
  const json = body.object();
  const records = recordsOf(json);
  for (const record of records) {
    if (caller.objectInBody(typeOf(record)) !== object) {
      throw failure('INVALID_INPUT', `All records must be of the type ${object.name}`);
    }
  }
  const results = writeChunks(caller, `upsert collection`, json['allOrNone'] === true, (exec) => ({
    operation: 'upsert',
    chunks: [{ object, records: records.map((record) => readRecord(exec, object, record, NOTHING)) }],
    externalIdField: key,
  }));
  return ok(results.map((result) => resultJson(result, true)));
}

/** Ids that are none get their error in place; the others are deleted in runs of one object. */
function deleteCollection({ query, caller }: RestCall): RestAnswer {
  const ids = checkCount(listOf(query.get('ids')), MAX_RECORDS);
  if (ids.length === 0) throw failure('MISSING_ARGUMENT', 'ids not specified in a delete call');
  const allOrNone = query.get('allOrNone') === 'true';
  const objects = ids.map((id) => objectOfId(caller.schema, id));
  const impossible = allOrNone && objects.includes(undefined);
  const results = (
    impossible ? knownIds(ids, objects).map(notDeleted) : deleteKnown(caller, ids, objects, allOrNone)
  ).values();
  return ok(
    ids.map((id, index) => resultJson(objects[index] ? results.next().value! : malformedId(id), false)),
  );
}

function knownIds(ids: readonly string[], objects: readonly (ObjectSchema | undefined)[]): string[] {
  return ids.filter((_id, index) => objects[index] !== undefined);
}

function notDeleted(id: string): WriteResult {
  return rolledBack([{ id, success: true, created: false, errors: [] }])[0]!;
}

function malformedId(id: string): WriteResult {
  const error = { statusCode: 'MALFORMED_ID', message: `malformed id ${id}`, fields: [] };
  return { id: null, success: false, created: false, errors: [error] };
}

/** Results of the ids that have an object, in order. */
function deleteKnown(
  caller: Caller,
  ids: readonly string[],
  objects: readonly (ObjectSchema | undefined)[],
  allOrNone: boolean,
): WriteResult[] {
  return writeChunks(caller, 'delete collection', allOrNone, () => {
    const records = ids.flatMap((id, index) => {
      const object = objects[index];
      if (!object) return [];
      const record = new SObject(caller.objectInBody(object.name));
      record.fields.set('id', recordId(object, id));
      return [record];
    });
    return { operation: 'delete', chunks: chunksOf(records) };
  });
}

function listOf(text: string | null): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function retrieveByBody({ params, body, caller }: RestCall): RestAnswer {
  const { ids, fields } = body.object();
  return retrieve(caller, params['object']!, texts(ids, 'ids'), texts(fields, 'fields'));
}

function retrieveByQuery({ params, query, caller }: RestCall): RestAnswer {
  return retrieve(caller, params['object']!, listOf(query.get('ids')), listOf(query.get('fields')));
}

function texts(value: unknown, name: string): string[] {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value as string[];
  throw failure('JSON_PARSER_ERROR', `The body needs a list of texts named ${name}`);
}

/** One answer per id, null where the user sees no such record. */
function retrieve(caller: Caller, objectName: string, ids: string[], fields: string[]): RestAnswer {
  const object = caller.object(objectName);
  checkCount(ids, MAX_RETRIEVED);
  const known = ids.map((id) => (objectOfId(caller.schema, id) === object ? recordId(object, id) : null));
  const values = known.filter((id) => id !== null);
  const { records, shape } = retrieveRecords(caller, { object, fields, by: 'Id', values });
  const byId = new Map(records.map((record) => [record.fields.get('id'), record]));
  const options = jsonOptions(caller);
  return ok(
    known.map((id) => {
      const record = byId.get(id);
      return record ? recordJson(record, shape, options) : null;
    }),
  );
}
