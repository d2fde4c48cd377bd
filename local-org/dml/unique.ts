/** Unique fields: no two live records with the same value, neither stored nor in the same statement. */
import { encode } from '../database/codec.ts';
import { quote } from '../database/tables.ts';
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts';
import { sameValue } from './prepare.ts';
import { fail } from './row.ts';
import type { Row } from './row.ts';
import { savePlanOf } from './savePlan.ts';
import type { DmlContext } from './services.ts';

export function validateUnique(ctx: DmlContext, object: ObjectSchema, rows: readonly Row[]): void {
  for (const { field } of savePlanOf(object).unique) validateField(ctx, object, field, rows);
}

function validateField(
  ctx: DmlContext,
  object: ObjectSchema,
  field: FieldSchema,
  rows: readonly Row[],
): void {
  const changed = rows.filter((row) => isChanged(row, field));
  if (changed.length === 0) return;
  const holders = findHolders(ctx, object, field, changed);
  const moving = new Set(changed.map((row) => row.id));
  const seen = new Map<string, Row>();
  for (const row of changed) {
    const key = keyOf(field, row);
    const holder = holders.get(key);
    // Two rows of one statement: before writing there is no id to name; public reports show `<unknown>`.
    const other =
      holder !== undefined && !moving.has(holder)
        ? holder
        : seen.get(key)
          ? (seen.get(key)?.id ?? '<unknown>')
          : null;
    if (other !== null) {
      const message = `duplicate value found: ${field.name} duplicates value on record with id: ${other}`;
      fail(row, 'DUPLICATE_VALUE', message, [field.name]);
    } else seen.set(key, row);
  }
}

function isChanged(row: Row, field: FieldSchema): boolean {
  const key = field.name.toLowerCase();
  const value = row.record.fields.get(key) ?? null;
  return value !== null && value !== '' && !sameValue(value, row.old?.fields.get(key) ?? null);
}

function keyOf(field: FieldSchema, row: Row): string {
  const text = String(encode(field, row.record.fields.get(field.name.toLowerCase()) ?? null));
  return field.caseSensitive ? text : text.toLowerCase();
}

/** Ids of live records that hold one of the values, by value. */
function findHolders(
  ctx: DmlContext,
  object: ObjectSchema,
  field: FieldSchema,
  rows: readonly Row[],
): Map<string, string> {
  const values = rows.map((row) => encode(field, row.record.fields.get(field.name.toLowerCase()) ?? null));
  const alive = object.fields.has('isdeleted') ? ' AND "IsDeleted" = 0' : '';
  const found = ctx.store.database.all(
    `SELECT ${quote(field.name)}, "Id" FROM ${quote(object.name)} WHERE ${quote(field.name)} IN (SELECT value FROM json_each(?))${alive}`,
    [JSON.stringify(values)],
  );
  const fold = (text: string): string => (field.caseSensitive ? text : text.toLowerCase());
  return new Map(found.map(([value, id]) => [fold(String(value)), String(id)]));
}
