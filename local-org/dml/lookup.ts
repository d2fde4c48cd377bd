/** Whole rows for the library itself: no limits, no sharing, no access checks. */
import type { Store } from '../database/store.ts';
import { quote } from '../database/tables.ts';
import type { SqlValue } from '../database/codec.ts';
import { ApexDatetime } from '../runtime/values.ts';
import type { SObject, Value } from '../runtime/values.ts';

/** Records whose fields have the given values, text compared without regard to case; deleted ones left out. */
export function lookupRows(
  store: Store,
  objectName: string,
  where: Readonly<Record<string, string | boolean | null>>,
): SObject[] {
  const object = store.object(objectName);
  const conditions: string[] = object.fields.has('isdeleted') ? ['"IsDeleted" = 0'] : [];
  const values: SqlValue[] = [];
  for (const [name, value] of Object.entries(where)) {
    const field = object.fields.get(name.toLowerCase());
    if (!field) throw new Error(`invariant: no field ${objectName}.${name}`);
    values.push(typeof value === 'boolean' ? Number(value) : value);
    conditions.push(`${quote(field.name)} IS ?`);
  }
  const sql = `SELECT "Id" FROM ${quote(object.name)}${conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''} ORDER BY rowid`;
  const ids = store.database.all(sql, values).map((row) => String(row[0]));
  const records = store.load(object, ids);
  return ids.map((id) => records.get(id)!);
}

/** Fields of one row, written as they are. */
export function writeFields(
  store: Store,
  objectName: string,
  id: string,
  values: ReadonlyMap<string, Value>,
): void {
  store.update(store.object(objectName), id, new Map(values));
}

/** Test.setCreatedDate. */
export function setCreatedDate(store: Store, id: string, millis: number): void {
  const object = store.schema.objectByKeyPrefix(id.slice(0, 3));
  if (!object?.fields.has('createddate')) throw new Error(`invariant: ${id} has no CreatedDate`);
  store.update(object, id, new Map([['createddate', new ApexDatetime(millis)]]));
}
