/**
 * Equality and hashing. `==` on strings ignores case; map and set keys, List.contains and equals() do not.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_expressions_operators_understanding.htm
 */
import { toDecimal } from './decimal.ts';
import { decimalText } from './numberText.ts';
import type { Execution } from './execution.ts';
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
import { nativeKey } from '../stdlib/lookup.ts';

/** Starts every encoded key. A String that starts with it is encoded too, so no String meets another type's key. */
const MARK = '\u0000';

const identities = new WeakMap<object, number>();
let lastIdentity = 0;

function identity(object: object): number {
  let id = identities.get(object);
  if (id === undefined) identities.set(object, (id = ++lastIdentity));
  return id;
}

/**
 * Key of a value in the JavaScript Map behind ApexSet and ApexMap: two values have the same key exactly
 * when Apex holds them for the same map key. Strings are case-sensitive here.
 */
export function hashKey(exec: Execution, value: Value): unknown {
  if (typeof value === 'string') return value.charCodeAt(0) === 0 ? `${MARK}x${value}` : value;
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof ApexEnumValue) return value;
  if (value instanceof ApexObject) return objectKey(exec, value);
  return structuralKey(exec, value);
}

function structuralKey(
  exec: Execution,
  value: Exclude<Value, null | boolean | number | bigint | string>,
): unknown {
  // With its scale: 1.1 and 1.10 are equal and yet two keys, as the Decimal class documents of their hash codes.
  if (value instanceof ApexDecimal) return `${MARK}n${decimalText(value)}`;
  if (value instanceof ApexDouble) return `${MARK}f${value.value}`;
  if (value instanceof ApexDate) return `${MARK}d${value.epochDay}`;
  if (value instanceof ApexDatetime) return `${MARK}t${value.millis}`;
  if (value instanceof ApexTime) return `${MARK}h${value.millis}`;
  if (value instanceof ApexBlob) return `${MARK}b${Buffer.from(value.bytes).toString('base64')}`;
  if (value instanceof ApexList) return `${MARK}l[${value.items.map((v) => keyText(exec, v)).join(',')}]`;
  if (value instanceof ApexSet) return `${MARK}s[${setTexts(exec, value).join(',')}]`;
  if (value instanceof ApexMap) return `${MARK}m[${mapTexts(exec, value).join(',')}]`;
  if (value instanceof SObject) return sobjectKey(exec, value);
  if (value instanceof NativeObject) return nativeKey(value);
  return value;
}

/** Text form of a key, for keys made of keys. */
function keyText(exec: Execution, value: Value): string {
  if (value instanceof ApexDecimal) return `n:${value.value.toString()}`;
  const key = hashKey(exec, value);
  if (typeof key === 'object' && key !== null) return `${MARK}o${identity(key)}`;
  return `${typeof key}:${JSON.stringify(String(key))}`;
}

function setTexts(exec: Execution, set: ApexSet): string[] {
  return [...set.entries.values()].map((v) => keyText(exec, v)).sort();
}

function mapTexts(exec: Execution, map: ApexMap): string[] {
  return [...map.entries.values()].map((e) => `${keyText(exec, e.key)}=${keyText(exec, e.value)}`).sort();
}

/** A record is a key by its type and field values, whatever their order. */
function sobjectKey(exec: Execution, record: SObject): string {
  const fields = [...record.fields]
    .filter(([, v]) => v !== null)
    .map(([name, v]) => `${name}=${keyText(exec, v)}`);
  return `${MARK}r${record.schema.name}{${fields.sort().join(',')}}`;
}

/**
 * Objects compare by identity unless the class declares equals and hashCode. Then the first object of each
 * class of equal objects stands for all of them; the execution remembers these representatives.
 */
function objectKey(exec: Execution, object: ApexObject): unknown {
  if (!exec.hasMethod(object, 'hashCode', 0) || !exec.hasMethod(object, 'equals', 1)) return object;
  const bucket = `${object.cls.name}#${String(exec.invoke(object, 'hashCode', []))}`;
  let representatives = exec.representatives.get(bucket);
  if (!representatives) exec.representatives.set(bucket, (representatives = []));
  const known = representatives.find(
    (other) => other === object || exec.invoke(object, 'equals', [other]) === true,
  );
  if (known) return known;
  representatives.push(object);
  return object;
}

/** Equality as List.contains, Set members and `equals(Object)` see it: strings are case-sensitive. */
export function keyEquals(exec: Execution, a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  if (isNumber(a) && isNumber(b)) return toDecimal(a).value.equals(toDecimal(b).value);
  if (a instanceof ApexObject && b instanceof ApexObject) return objectEquals(exec, a, b);
  if (a instanceof ApexList && b instanceof ApexList) return listEquals(exec, a, b);
  return hashKey(exec, a) === hashKey(exec, b);
}

/** Element by element, so that an `equals` without `hashCode` counts. */
function listEquals(exec: Execution, a: ApexList, b: ApexList): boolean {
  return (
    a.items.length === b.items.length && a.items.every((item, i) => keyEquals(exec, item, b.items[i] ?? null))
  );
}

/** The operator `==` on two values whose static types are not known: text compares without regard to case. */
export function apexEquals(exec: Execution, a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  if (typeof a === 'string' && typeof b === 'string') return textEquals(a, b);
  if (isNumber(a) && isNumber(b)) return toDecimal(a).value.equals(toDecimal(b).value);
  if (a instanceof ApexDate && b instanceof ApexDatetime) return a.epochDay * 86_400_000 === b.millis;
  if (a instanceof ApexDatetime && b instanceof ApexDate) return a.millis === b.epochDay * 86_400_000;
  if (a instanceof ApexObject && b instanceof ApexObject) return objectEquals(exec, a, b);
  if (a instanceof ApexList && b instanceof ApexList) return listEquals(exec, a, b);
  return hashKey(exec, a) === hashKey(exec, b);
}

function objectEquals(exec: Execution, a: ApexObject, b: ApexObject): boolean {
  return exec.hasMethod(a, 'equals', 1) && exec.invoke(a, 'equals', [b]) === true;
}

/** `==` on Strings. */
export function textEquals(a: string, b: string): boolean {
  return a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());
}

/** `===`: identity for objects, value for primitives (text with its case). */
export function strictEquals(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  if (isNumber(a) && isNumber(b)) return toDecimal(a).value.equals(toDecimal(b).value);
  if (a instanceof NativeObject && b instanceof NativeObject) return nativeKey(a) === nativeKey(b);
  if (a instanceof ApexDate && b instanceof ApexDate) return a.epochDay === b.epochDay;
  if (a instanceof ApexDatetime && b instanceof ApexDatetime) return a.millis === b.millis;
  if (a instanceof ApexTime && b instanceof ApexTime) return a.millis === b.millis;
  return false;
}

export function isNumber(value: Value): value is number | bigint | ApexDecimal | ApexDouble {
  return (
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    value instanceof ApexDecimal ||
    value instanceof ApexDouble
  );
}

/** A 32-bit hash of a value with the property that equal values have equal hashes (Object.hashCode()). */
export function hashCode(exec: Execution, value: Value): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1231 : 1237;
  if (value instanceof ApexObject && exec.hasMethod(value, 'hashCode', 0)) {
    return Number(exec.invoke(value, 'hashCode', []));
  }
  const text =
    typeof value === 'string'
      ? value
      : value instanceof ApexDecimal
        ? decimalText(value)
        : keyText(exec, value);
  return javaStringHash(text);
}

/** Java's String.hashCode, which String.hashCode() documents. */
export function javaStringHash(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}
