/** Finds the stored records that update, delete, undelete and upsert are about. */
import { normalizeId } from '../database/ids.ts';
import type { SObject, Value } from '../runtime/values.ts';
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts';
import { isDerivedShareId } from '../sharing/tables.ts';
import { fail } from './row.ts';
import { isPurged } from './recycleBin.ts';
import type { Row } from './row.ts';
import type { DmlContext } from './services.ts';

/** Fills `old` and `record` of rows that name an existing record; the others fail. */
export function locateRows(ctx: DmlContext, object: ObjectSchema, rows: readonly Row[]): void {
  const ids = rows.flatMap((row) => (row.id === null ? [] : [row.id]));
  const stored = ctx.store.load(object, ids);
  for (const row of rows) {
    if (row.id === null) {
      // UNVERIFIED: What does `undelete new Account(Name = 'x')`, without an Id, say? Here as delete does.
      fail(
        row,
        'MISSING_ARGUMENT',
        `Id not specified in ${/^[aeiou]/.test(row.operation) ? 'an' : 'a'} ${row.operation} call`,
      );
      continue;
    }
    const record = stored.get(row.id);
    const deleted = record?.fields.get('isdeleted') === true;
    // "These types of records are automatically created and maintained by the system" [help 000380273].
    if (!record && object.shareOf !== undefined && isDerivedShareId(row.id))
      fail(row, 'INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id');
    else if (!record) fail(row, 'INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
    else if (row.operation === 'undelete' && (!deleted || isPurged(ctx.store, object, row.id)))
      fail(row, 'UNDELETE_FAILED', 'Entity is not in the recycle bin');
    else if (row.operation !== 'undelete' && deleted) fail(row, 'ENTITY_IS_DELETED', 'entity is deleted');
    else if (ctx.locks.meets(row.id)) {
      fail(row, 'UNABLE_TO_LOCK_ROW', 'unable to obtain exclusive access to this record');
    } else setStored(row, record);
  }
}

function setStored(row: Row, record: SObject): void {
  row.old = record;
  row.record = record;
}

/** Id of the caller's record in 18 characters, or null. */
export function sourceId(record: SObject): string | null {
  const value = record.fields.get('id') ?? null;
  return typeof value === 'string' && value !== '' ? normalizeId(value) : null;
}

/**
 * Decides for each upserted record whether it is new. Returns one operation per record.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_dml_section.htm (Upsert)
 */
export function upsertOperations(
  ctx: DmlContext,
  records: readonly SObject[],
  keyName: string | undefined,
): { id: string | null; problem: Problem | null }[] {
  if (keyName === undefined || keyName.toLowerCase() === 'id') {
    return records.map((record) => ({ id: sourceId(record), problem: null }));
  }
  const seen = new Map<string, number>();
  return records.map((record, index) => {
    const field = record.schema.fields.get(keyName.toLowerCase());
    if (!field) throw new Error(`invariant: no field ${record.schema.name}.${keyName}`);
    const value = record.fields.get(field.name.toLowerCase()) ?? null;
    if (value === null || value === '') {
      return {
        id: null,
        problem: { statusCode: 'MISSING_ARGUMENT', message: `${field.name} not specified`, fields: [] },
      };
    }
    const key = String(value).toLowerCase();
    if (seen.has(key)) return { id: null, problem: duplicateKey(field, value) };
    seen.set(key, index);
    return matchKey(ctx, record.schema, field, value);
  });
}

export interface Problem {
  readonly statusCode: string;
  readonly message: string;
  readonly fields: readonly string[];
}

function duplicateKey(field: FieldSchema, value: Value): Problem {
  const message = `Duplicate external id specified: ${String(value)}`;
  return { statusCode: 'DUPLICATE_VALUE', message, fields: [field.name] };
}

function matchKey(
  ctx: DmlContext,
  object: ObjectSchema,
  field: FieldSchema,
  value: Value,
): { id: string | null; problem: Problem | null } {
  const matches = ctx.store
    .findBy(object, field.name, value)
    .filter((record) => record.fields.get('isdeleted') !== true);
  const ids = matches.map((record) => String(record.fields.get('id')));
  if (ids.length < 2) return { id: ids[0] ?? null, problem: null };
  const message = `${field.name}: more than one record found for external id field: [${ids.join(', ')}]`;
  return { id: null, problem: { statusCode: 'DUPLICATE_EXTERNAL_ID', message, fields: [field.name] } };
}
