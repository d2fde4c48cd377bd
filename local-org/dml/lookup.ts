/** Whole rows for the library itself: no limits, no sharing, no access checks. */
import type { Store } from '../database/store.ts';
import { ApexDatetime } from '../runtime/values.ts';
import type { SObject, Value } from '../runtime/values.ts';

/** Records whose fields have the given values, text compared without regard to case; deleted ones left out. */
export function lookupRows(
  store: Store,
  objectName: string,
  where: Readonly<Record<string, string | boolean | null>>,
): SObject[] {
  return store.findWhere(store.object(objectName), where);
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
