/** SObject.clone and the deepClone of collections. */
import { ApexList, SObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

export interface CloneOptions {
  readonly id: boolean;
  readonly deep: boolean;
  readonly timestamps: boolean;
  readonly autonumber: boolean;
}

const TIMESTAMPS: ReadonlySet<string> = new Set([
  'createdbyid',
  'createddate',
  'lastmodifiedbyid',
  'lastmodifieddate',
]);

/**
 * Copy that is always writable. Without `timestamps` the audit fields are left out, without `autonumber`
 * the auto-number fields.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_sobject.htm
 */
export function cloneRecord(record: SObject, options: CloneOptions): SObject {
  const copy = new SObject(record.schema);
  for (const [key, value] of record.fields) {
    if (key === 'id' && !options.id) continue;
    if (TIMESTAMPS.has(key) && !options.timestamps) continue;
    if (!options.autonumber && record.schema.fields.get(key)?.autoNumberFormat !== undefined) continue;
    copy.fields.set(key, copyValue(value, options));
  }
  copy.queried = record.queried;
  copy.cloned = true;
  return copy;
}

function copyValue(value: Value, options: CloneOptions): Value {
  if (!options.deep) return value;
  if (value instanceof SObject) return cloneRecord(value, { ...options, id: true });
  if (value instanceof ApexList)
    return new ApexList(
      value.elementType,
      value.items.map((item) => copyValue(item, { ...options, id: true })),
    );
  return value;
}
