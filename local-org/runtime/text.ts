/** Conversion of any value to text, as string concatenation, String.valueOf(Object) and System.debug do it. */
import { decimalText, doubleText } from './numberText.ts';
import type { Execution } from './execution.ts';
import { exceptionText } from './exceptions.ts';
import {
  ApexBlob,
  ApexDate,
  ApexDatetime,
  ApexDecimal,
  ApexDouble,
  ApexEnumValue,
  ApexList,
  ApexMap,
  ApexObject,
  ApexSet,
  ApexTime,
  NativeObject,
  SObject,
} from './values.ts';
import type { Value } from './values.ts';
import { nativeText } from '../stdlib/lookup.ts';

/** A collection prints its first ten elements. UNVERIFIED: Does String.valueOf of a list of twelve end in `...` too? */
const MAX_ELEMENTS = 10;

/** `YYYY-MM-DD`. */
export function dateText(date: ApexDate): string {
  return new Date(date.epochDay * 86_400_000).toISOString().slice(0, 10);
}

/** `YYYY-MM-DD HH:MM:SS` in GMT. String.valueOf(Datetime) prints local time: that is the library's row. */
export function datetimeText(datetime: ApexDatetime): string {
  return new Date(datetime.millis).toISOString().slice(0, 19).replace('T', ' ');
}

/** `HH:MM:SS.mmmZ`. */
export function timeText(time: ApexTime): string {
  return new Date(time.millis).toISOString().slice(11);
}

/** Text of a value; null is `null`. Calls a user-defined toString(). */
export function toText(exec: Execution, value: Value): string {
  return textOf(exec, value, []);
}

function textOf(exec: Execution, value: Value, enclosing: readonly Value[]): string {
  if (value === null || value === undefined) return 'null';
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'boolean':
    case 'bigint':
      return value.toString();
  }
  if (value instanceof ApexDecimal) return decimalText(value);
  if (value instanceof ApexDouble) return doubleText(value.value);
  if (value instanceof ApexDate) return `${dateText(value)} 00:00:00`;
  if (value instanceof ApexDatetime) return datetimeText(value);
  if (value instanceof ApexTime) return timeText(value);
  if (value instanceof ApexBlob) return `Blob[${value.bytes.length}]`;
  if (value instanceof ApexEnumValue) return value.name;
  if (enclosing.includes(value)) return '(already output)';
  return structureText(exec, value, [...enclosing, value]);
}

function structureText(
  exec: Execution,
  value: ApexList | ApexSet | ApexMap | SObject | ApexObject | NativeObject,
  enclosing: readonly Value[],
): string {
  const text = (v: Value): string => textOf(exec, v, enclosing);
  if (value instanceof ApexList) return `(${cut(value.items.map(text))})`;
  if (value instanceof ApexSet) return `{${cut([...value.entries.values()].map(text))}}`;
  if (value instanceof ApexMap) {
    return `{${cut([...value.entries.values()].map((entry) => `${text(entry.key)}=${text(entry.value)}`))}}`;
  }
  if (value instanceof SObject) return sobjectText(value, text);
  if (value instanceof NativeObject) return nativeText(exec, value);
  return objectText(exec, value, text);
}

function cut(parts: readonly string[]): string {
  const shown = parts.slice(0, MAX_ELEMENTS);
  return parts.length > MAX_ELEMENTS ? [...shown, '...'].join(', ') : shown.join(', ');
}

/** `Account:{Name=x, Id=001...}` with the fields in population order. */
function sobjectText(record: SObject, text: (v: Value) => string): string {
  const fields = [...record.fields].map(
    ([key, v]) => `${record.schema.fields.get(key)?.name ?? key}=${text(v)}`,
  );
  return `${record.schema.name}:{${fields.join(', ')}}`;
}

/** `Name:[field=value, ...]` with the simple name of an inner class, unless the class has its own toString(). */
function objectText(exec: Execution, object: ApexObject, text: (v: Value) => string): string {
  if (exec.hasMethod(object, 'toString', 0)) return textOf(exec, exec.invoke(object, 'toString', []), []);
  if (object.cls.isException) return exceptionText(object);
  const fields = object.cls.instanceFields
    .filter((field) => !field.isComputed)
    .map((field) => `${field.name}=${text(field.read(exec, object))}`);
  return `${object.cls.name.slice(object.cls.name.lastIndexOf('.') + 1)}:[${fields.join(', ')}]`;
}
