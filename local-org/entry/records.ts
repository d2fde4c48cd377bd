/** Records read and written from outside Apex, as the REST API does: in user mode, every row on its own. */
import type { OrgCore } from '../core.ts';
import type { DmlOperation } from '../dml/engine.ts';
import { exceptionMessage } from '../runtime/exceptions.ts';
import { ApexThrow } from '../runtime/execution.ts';
import type { Execution } from '../runtime/execution.ts';
import { SObject } from '../runtime/values.ts';
import type { ObjectSchema } from '../schema/schema.ts';
import type { SoqlQuery } from '../soql/ast.ts';
import { parseQuery } from '../soql/parse.ts';
import { listViewCondition } from '../stdlib/visualforce/listView.ts';
import { fromWire } from '../runtime/wire.ts';
import { toRestRecord } from './restJson.ts';
import type { RestRecord } from './restJson.ts';

export interface RestDmlResult {
  readonly id: string | null;
  readonly success: boolean;
  readonly errors: readonly {
    readonly statusCode: string;
    readonly message: string;
    readonly fields: readonly string[];
  }[];
}

/** A refused query or an unusable request; the message is the platform's. */
export class RestError extends Error {
  readonly errorCode: string;
  constructor(errorCode: string, message: string) {
    super(message);
    this.name = 'RestError';
    this.errorCode = errorCode;
  }
}

/**
 * `listView` names a list view of the query's object; only what it shows is found.
 *
 * @throws RestError with the platform's message when the query is malformed or not allowed.
 */
export function queryRecords(
  core: OrgCore,
  userId: string,
  soql: string,
  listView: string | null = null,
): RestRecord[] {
  const options = { kind: 'rest' as const, userId, entryPoint: 'query', quiet: true };
  return asRest('MALFORMED_QUERY', () => {
    const parsed = parseQuery(soql).query;
    const query = listView === null ? parsed : narrowed(core, userId, parsed, listView);
    return core.runner.run(options, (exec) =>
      exec.data.query(exec, query, [], { access: 'user', sharing: true }).map(toRestRecord),
    );
  });
}

function narrowed(core: OrgCore, userId: string, query: SoqlQuery, viewName: string): SoqlQuery {
  const object = core.data.schema.object(query.from);
  const view = object?.listViews?.find(({ name }) => name === viewName);
  if (!object || !view) throw new RestError('NOT_FOUND', `There is no list view ${query.from}.${viewName}`);
  const terms = [query.where, listViewCondition(object, view, userId)].filter((term) => term !== null);
  return { ...query, where: terms.length === 0 ? null : { kind: 'and', terms } };
}

export function writeRecords(
  core: OrgCore,
  userId: string,
  operation: DmlOperation,
  objectName: string,
  records: readonly RestRecord[],
): RestDmlResult[] {
  const object = core.data.schema.object(objectName);
  if (!object) throw new RestError('INVALID_TYPE', `sObject type '${objectName}' is not supported.`);
  const options = { kind: 'rest' as const, userId, entryPoint: `${operation} ${object.name}` };
  return asRest('UNKNOWN_EXCEPTION', () =>
    core.runner.run(options, (exec) => {
      const sobjects = records.map((record) => toRecord(exec, object, record));
      const results = exec.data.dml(exec, { operation, records: sobjects, allOrNone: false, access: 'user' });
      return results.map(({ id, success, errors }) => ({ id, success, errors }));
    }),
  );
}

/** Fields by API name in any case; parent objects and `attributes` are passed over. */
function toRecord(exec: Execution, object: ObjectSchema, json: RestRecord): SObject {
  const record = new SObject(object);
  for (const [name, value] of Object.entries(json)) {
    if (name === 'attributes') continue;
    const field = object.fields.get(name.toLowerCase());
    if (!field)
      throw new RestError('INVALID_FIELD', `No such column '${name}' on sobject of type ${object.name}`);
    record.fields.set(name.toLowerCase(), fieldValue(exec, object, name, value));
  }
  return record;
}

function fieldValue(
  exec: Execution,
  object: ObjectSchema,
  name: string,
  json: unknown,
): ReturnType<typeof fromWire> {
  const read = fromWire(exec, { [name]: json }, object.name);
  return read instanceof SObject ? (read.fields.get(name.toLowerCase()) ?? null) : null;
}

function asRest<T>(errorCode: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ApexThrow) throw new RestError(errorCode, exceptionMessage(error.exception));
    if (error instanceof Error && error.name === 'SoqlError') throw new RestError(errorCode, error.message);
    throw error;
  }
}
