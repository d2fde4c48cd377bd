/** Single records and lists of records by id or by another field. */
import { computedColumn } from '../../database/computed.ts';
import { columnsOf } from '../../database/tables.ts';
import type { SObject, Value } from '../../runtime/values.ts';
import { ApexList } from '../../runtime/values.ts';
import type { FieldSchema, ObjectSchema } from '../../schema/schema.ts';
import { PLAIN_QUERY } from '../../soql/ast.ts';
import type { SoqlQuery } from '../../soql/ast.ts';
import type { Caller } from '../caller.ts';
import { shapeOf } from '../query/shape.ts';
import type { RecordShape } from '../query/shape.ts';

/** Fields that queries can give and the user may see, in describe order. */
export function readableFields(caller: Caller, object: ObjectSchema): FieldSchema[] {
  const stored = new Set(columnsOf(object));
  const { access } = caller.core.data;
  return [...object.fields.values()].filter(
    (field) =>
      (stored.has(field) || computedColumn(object, field, 't') !== null) &&
      access.fieldRights(caller.userId, object, field).read,
  );
}

export interface RetrieveRequest {
  readonly object: ObjectSchema;
  /** Names or dotted paths; all readable fields when absent. */
  readonly fields?: readonly string[];
  /** The field that finds the records, `Id` or an external id. */
  readonly by: string;
  readonly values: readonly Value[];
}

export interface Retrieved {
  readonly records: readonly SObject[];
  readonly shape: RecordShape;
}

/** @throws ApexThrow System.QueryException for fields that do not exist for the user. */
export function retrieveRecords(caller: Caller, request: RetrieveRequest): Retrieved {
  const { object, by, values } = request;
  const names = request.fields ?? readableFields(caller, object).map((field) => field.name);
  const query: SoqlQuery = {
    ...PLAIN_QUERY,
    select: names.map((name) => ({ kind: 'field', path: name.split('.'), alias: null })),
    from: object.name,
    where: {
      kind: 'compare',
      left: { kind: 'field', path: [by] },
      operator: 'in',
      right: { kind: 'bind', index: 0 },
    },
  };
  const binds = [new ApexList('Object', [...values])];
  const records = caller.read(`retrieve ${object.name}`, (exec) =>
    exec.data.query(exec, query, binds, { access: 'user', sharing: true }),
  );
  return { records, shape: shapeOf(caller.schema, query, object) };
}
