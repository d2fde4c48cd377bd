/** DML of the API: user mode, one result per record, all or none when asked. */
import type { DmlOperation } from '../../dml/engine.ts';
import { exceptionState } from '../../runtime/exceptions.ts';
import { ApexThrow } from '../../runtime/execution.ts';
import type { DmlFailure, Execution } from '../../runtime/execution.ts';
import type { RecordError, SObject } from '../../runtime/values.ts';
import type { ObjectSchema } from '../../schema/schema.ts';
import { failure } from '../failure.ts';
import { fieldErrors } from './readRecord.ts';

export interface WriteResult {
  readonly id: string | null;
  readonly success: boolean;
  readonly created: boolean;
  readonly errors: readonly RecordError[];
}

export interface WriteRequest {
  readonly operation: Exclude<DmlOperation, 'undelete'>;
  /** All of one object. */
  readonly records: readonly SObject[];
  readonly allOrNone: boolean;
  /** Key of an upsert. */
  readonly externalIdField?: string;
}

/**
 * Results in the order of the records. Nothing is undone here: with `allOrNone` the caller must end the transaction
 * when a result is a failure.
 * @throws RestFailure when the user may not do this to the object at all.
 */
export function writeRecords(exec: Execution, request: WriteRequest): WriteResult[] {
  const [first] = request.records;
  if (!first) return [];
  requireObjectAccess(exec, first, request.operation);
  const denied = request.records.map((record) => deniedFields(exec, record, request.operation));
  if (denied.every((errors) => errors.length === 0)) return runDml(exec, request, request.records);
  if (request.allOrNone) return denied.map(failed);
  const allowed = request.records.filter((_record, index) => denied[index]!.length === 0);
  const results = runDml(exec, request, allowed).values();
  return denied.map((errors) => (errors.length > 0 ? failed(errors) : results.next().value!));
}

function failed(errors: readonly RecordError[]): WriteResult {
  return { id: null, success: false, created: false, errors: errors.length > 0 ? errors : [ROLLED_BACK] };
}

/** https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobjects_collections_create.htm */
const ROLLED_BACK: RecordError = {
  statusCode: 'ALL_OR_NONE_OPERATION_ROLLED_BACK',
  message: 'Record rolled back because not all records were valid and the request was using AllOrNone header',
  fields: [],
};

/** The same results after the whole request was undone: none is a success any more. */
export function rolledBack(results: readonly WriteResult[]): WriteResult[] {
  return results.map((result) =>
    result.success ? { ...result, success: false, created: false, errors: [ROLLED_BACK] } : result,
  );
}

/** Which rows of an upsert are new, DML finds out. */
const RIGHTS = { insert: ['create'], update: ['update'], upsert: ['create', 'update'] } as const;

function deniedFields(exec: Execution, record: SObject, operation: WriteRequest['operation']): RecordError[] {
  return operation === 'delete' ? [] : fieldErrors(exec, record, RIGHTS[operation]);
}

/** UNVERIFIED: What does a POST of an object say that the user may read and not create? */
function requireObjectAccess(
  exec: Execution,
  { schema }: SObject,
  operation: WriteRequest['operation'],
): void {
  const rights = exec.data.objectAccess(exec, exec.tx.userId, schema.name);
  if (!rights.read) throw failure('INVALID_TYPE', `sObject type '${schema.name}' is not supported.`);
  const may = {
    insert: rights.create,
    update: rights.update || schema.name === 'User',
    upsert: rights.create || rights.update,
    delete: rights.delete,
  }[operation];
  if (may) return;
  const words = { insert: 'inserted', update: 'updated', upsert: 'upserted', delete: 'deleted' }[operation];
  throw failure('INSUFFICIENT_ACCESS_OR_READONLY', `entity type cannot be ${words}: ${schema.name}`);
}

function runDml(exec: Execution, request: WriteRequest, records: readonly SObject[]): WriteResult[] {
  const { operation, allOrNone, externalIdField } = request;
  try {
    return exec.data.dml(exec, {
      operation,
      records,
      allOrNone,
      access: 'user',
      ...(externalIdField === undefined ? {} : { externalIdField }),
    });
  } catch (error) {
    if (!(error instanceof ApexThrow) || error.exception.cls.name === NOT_SUPPORTED) throw error;
    return failedRows(error, records);
  }
}

/** What the local org cannot do is the failure of the call, not of a row. */
const NOT_SUPPORTED = 'LocalOrg.NotSupportedException';

/** What a failed statement says of each row: its own error, or that others took it down. */
function failedRows(thrown: ApexThrow, records: readonly SObject[]): WriteResult[] {
  const failures = new Map<number, DmlFailure>();
  for (const row of exceptionState(thrown.exception).dml ?? []) failures.set(row.index, row);
  // A governor limit, for one, is the failure of no row in particular.
  const whole: RecordError = {
    statusCode: 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
    message: thrown.trigger === null ? thrown.message : `${thrown.trigger}: ${thrown.message}`,
    fields: [],
  };
  return records.map((record, index) => {
    const row = failures.get(index);
    const { statusCode, message, fields } = row ?? (failures.size === 0 ? whole : ROLLED_BACK);
    const id = record.fields.get('id');
    const error = { statusCode, message, fields: [...fields] };
    return { id: typeof id === 'string' ? id : null, success: false, created: false, errors: [error] };
  });
}

/** The key of an upsert. @throws RestFailure NOT_FOUND, as the platform says of a field that is no external id. */
export function upsertKey(object: ObjectSchema, name: string): string {
  const field = object.fields.get(name.toLowerCase());
  if (field && (field.externalId || field.idLookup === true)) return field.name;
  throw failure('NOT_FOUND', `Provided external ID field does not exist or is not accessible: ${name}`);
}
