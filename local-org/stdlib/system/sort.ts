/**
 * List.sort(): nulls first; numbers, text (case-sensitive), dates; enums by declaration; records by name;
 * objects through Comparable.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_collections_lists_sorting.htm
 */
import type { Execution } from '../../runtime/execution.ts';
import {
  ApexDate,
  ApexDatetime,
  ApexDecimal,
  ApexDouble,
  ApexEnumValue,
  ApexObject,
  ApexTime,
  NativeObject,
  SObject,
} from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { toText } from '../../runtime/text.ts';
import { fail } from '../errors.ts';

export function compareValues(exec: Execution, a: Value, b: Value): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  if (a instanceof ApexObject) return compareObjects(exec, a, b);
  if (a instanceof SObject && b instanceof SObject) return compareRecords(exec, a, b);
  const [left, right] = [orderOf(exec, a), orderOf(exec, b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A JavaScript value whose natural order is the Apex order. */
function orderOf(exec: Execution, value: NonNullable<Value>): number | bigint | string {
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return Number(value);
  if (value instanceof ApexDate) return value.epochDay;
  if (value instanceof ApexDatetime || value instanceof ApexTime) return value.millis;
  // UNVERIFIED: Does List.sort() order enum values as they are declared? Here it does.
  if (value instanceof ApexEnumValue) return value.ordinal;
  if (value instanceof ApexDouble) return value.value;
  if (value instanceof ApexDecimal) return value.value.toNumber();
  if (value instanceof NativeObject) return toText(exec, value);
  throw notComparable(exec);
}

function compareObjects(exec: Execution, a: ApexObject, b: Value): number {
  if (!a.cls.interfaces.has('comparable')) throw notComparable(exec);
  return exec.invoke(a, 'compareTo', [b]) as number;
}

function notComparable(exec: Execution): Error {
  return fail(exec, 'ListException', 'One or more of the items in this list is not Comparable.');
}

/** Records: by type label, then name field, then the other standard fields in describe order, then custom ones. */
function compareRecords(exec: Execution, a: SObject, b: SObject): number {
  if (a.schema !== b.schema) return a.schema.label < b.schema.label ? -1 : 1;
  const named = [...a.schema.fields.keys()].filter((key) => key !== a.schema.nameField?.toLowerCase());
  const keys = a.schema.nameField ? [a.schema.nameField.toLowerCase(), ...named] : named;
  for (const key of keys) {
    const order = compareValues(exec, a.fields.get(key) ?? null, b.fields.get(key) ?? null);
    if (order !== 0) return order;
  }
  return 0;
}
