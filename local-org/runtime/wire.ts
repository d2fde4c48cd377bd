/**
 * JSON-like JavaScript values to Apex values and back, for calls of Apex by components and for REST.
 * Source: https://developer.salesforce.com/docs/platform/lwc/guide/apex-result-caching.html and siblings: only members
 * with @AuraEnabled of a class travel; Dates as `YYYY-MM-DD`, Datetimes as ISO text in UTC, enums by name.
 */
import { decimalFromText } from './decimal.ts';
import { hashKey } from './equality.ts';
import type { Execution } from './execution.ts';
import { fieldTypeName, parentField, setField } from './records.ts';
import { dateText } from './text.ts';
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

const DAY = 86_400_000;

/** JSON of a value. Class instances give their @AuraEnabled members, records `fields` by API name and parents. */
export function toWire(exec: Execution, value: Value): unknown {
  if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string')
    return value;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof ApexDecimal) return value.value.toNumber();
  if (value instanceof ApexDouble) return value.value;
  if (value instanceof ApexDate) return dateText(value);
  if (value instanceof ApexDatetime) return new Date(value.millis).toISOString();
  // UNVERIFIED: How does a Time of an @AuraEnabled result arrive in a component? Here as REST writes it, `10:20:30.000Z`.
  if (value instanceof ApexTime) return new Date(value.millis).toISOString().slice(11);
  if (value instanceof ApexBlob) return Buffer.from(value.bytes).toString('base64');
  if (value instanceof ApexEnumValue) return value.name;
  if (value instanceof ApexList) return value.items.map((item) => toWire(exec, item));
  if (value instanceof ApexSet) return [...value.entries.values()].map((item) => toWire(exec, item));
  if (value instanceof ApexMap) return mapToWire(exec, value);
  if (value instanceof SObject) return recordToWire(exec, value);
  return objectToWire(exec, value);
}

function mapToWire(exec: Execution, map: ApexMap): Record<string, unknown> {
  const entries = [...map.entries.values()];
  return Object.fromEntries(
    entries.map(({ key, value }) => [String(toWire(exec, key)), toWire(exec, value)]),
  );
}

/** Fields that are null are left out, as in the platform's Aura responses. UNVERIFIED: Are they left out in classes of every API version? */
function recordToWire(exec: Execution, record: SObject): Record<string, unknown> {
  const json: [string, unknown][] = [];
  for (const [key, value] of record.fields) {
    if (value === null) continue;
    json.push([memberName(record, key), toWire(exec, value)]);
  }
  return Object.fromEntries(json);
}

function memberName(record: SObject, key: string): string {
  const { schema } = record;
  const parent = parentField(schema, key)?.reference?.relationshipName;
  return schema.fields.get(key)?.name ?? parent ?? schema.childRelationships.get(key)?.name ?? key;
}

function objectToWire(exec: Execution, object: ApexObject | NativeObject): unknown {
  if (object instanceof NativeObject) throw notSerializable(exec, object.className);
  const members = object.cls.instanceFields.filter((field) => field.annotations.has('auraenabled'));
  return Object.fromEntries(members.map((field) => [field.name, toWire(exec, field.read(exec, object))]));
}

function notSerializable(exec: Execution, type: string) {
  return exec.exception('TypeException', `Not serializable: ${type}`);
}

/** A parsed JSON value as an Apex value of a declared type; throws TypeException when it does not fit. */
export function fromWire(exec: Execution, json: unknown, type: string): Value {
  if (json === null || json === undefined) return null;
  const scalar = scalarFromWire(exec, json, type);
  if (scalar !== undefined) return scalar;
  const [outer, ...args] = splitGeneric(type);
  switch (outer?.toLowerCase()) {
    case 'list':
      return listFromWire(exec, json, args[0] ?? 'Object', type);
    case 'set':
      return setFromWire(exec, json, args[0] ?? 'Object', type);
    case 'map':
      return mapFromWire(exec, json, args, type);
  }
  return structureFromWire(exec, json, type);
}

function bad(exec: Execution, json: unknown, type: string) {
  const shown = typeof json === 'object' ? JSON.stringify(json).slice(0, 80) : String(json);
  return exec.exception(
    'TypeException',
    `Value provided is invalid for action parameter of type ${type}: ${shown}`,
  );
}

/** Undefined when the type is no scalar. */
function scalarFromWire(exec: Execution, json: unknown, type: string): Value | undefined {
  switch (type.toLowerCase()) {
    case 'string':
      return typeof json === 'object' ? JSON.stringify(json) : String(json);
    case 'id':
      return exec.convert(String(json), 'Id');
    case 'boolean':
      if (typeof json === 'boolean') return json;
      if (json === 'true' || json === 'false') return json === 'true';
      throw bad(exec, json, type);
    case 'integer':
    case 'long':
    case 'decimal':
    case 'double':
      return numberFromWire(exec, json, type);
    case 'date':
      return new ApexDate(Math.floor(instant(exec, json, type) / DAY));
    case 'datetime':
      return new ApexDatetime(instant(exec, json, type));
    case 'time':
      return new ApexTime(instant(exec, `1970-01-01T${String(json)}`, type));
    case 'blob':
      return new ApexBlob(Buffer.from(String(json), 'base64'));
    default:
      return undefined;
  }
}

function numberFromWire(exec: Execution, json: unknown, type: string): Value {
  const text = String(json).trim();
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) throw bad(exec, json, type);
  switch (type.toLowerCase()) {
    case 'integer':
      if (Number(text) !== (Number(text) | 0)) throw bad(exec, json, type);
      return Number(text);
    case 'long':
      if (!Number.isInteger(Number(text))) throw bad(exec, json, type);
      return BigInt(Math.trunc(Number(text)));
    case 'double':
      return new ApexDouble(Number(text));
    default:
      return decimalFromText(text);
  }
}

function instant(exec: Execution, json: unknown, type: string): number {
  const millis = typeof json === 'number' ? json : Date.parse(String(json));
  if (Number.isNaN(millis)) throw bad(exec, json, type);
  return millis;
}

function elements(exec: Execution, json: unknown, type: string): unknown[] {
  if (!Array.isArray(json)) throw bad(exec, json, type);
  return json;
}

function listFromWire(exec: Execution, json: unknown, element: string, type: string): ApexList {
  return new ApexList(
    element,
    elements(exec, json, type).map((item) => fromWire(exec, item, element)),
  );
}

function setFromWire(exec: Execution, json: unknown, element: string, type: string): ApexSet {
  const set = new ApexSet(element);
  for (const item of elements(exec, json, type)) {
    const value = fromWire(exec, item, element);
    set.entries.set(hashKey(exec, value), value);
  }
  return set;
}

function mapFromWire(exec: Execution, json: unknown, args: readonly string[], type: string): ApexMap {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw bad(exec, json, type);
  const [keyType = 'String', valueType = 'Object'] = args;
  const map = new ApexMap(keyType, valueType);
  for (const [name, item] of Object.entries(json)) {
    const key = fromWire(exec, name, keyType);
    map.entries.set(hashKey(exec, key), { key, value: fromWire(exec, item, valueType) });
  }
  return map;
}

/** Enums, records, class instances and plain Object. */
function structureFromWire(exec: Execution, json: unknown, type: string): Value {
  const constants = exec.types.enumConstants(type);
  if (constants) {
    const constant = constants.find((c) => c.name.toLowerCase() === String(json).toLowerCase());
    if (!constant) throw bad(exec, json, type);
    return constant;
  }
  if (type.toLowerCase() === 'object') return untyped(exec, json);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw bad(exec, json, type);
  const fields = json as Record<string, unknown>;
  if (type.toLowerCase() === 'sobject' || exec.schema.object(type)) return recordFromWire(exec, fields, type);
  return objectFromWire(exec, fields, type);
}

/** The Aura framework gives an Object parameter plain maps, lists and primitives. */
function untyped(exec: Execution, json: unknown): Value {
  if (typeof json === 'string' || typeof json === 'boolean') return json;
  if (typeof json === 'number')
    return Number.isInteger(json) && json === (json | 0) ? json : decimalFromText(String(json));
  if (Array.isArray(json)) return listFromWire(exec, json, 'Object', 'List<Object>');
  return mapFromWire(exec, json, ['String', 'Object'], 'Map<String,Object>');
}

/** Reads `sobjectType` or `attributes.type` where the declared type is the generic SObject. */
function recordFromWire(exec: Execution, json: Record<string, unknown>, type: string): SObject {
  const attributes = json['attributes'] as { type?: string } | undefined;
  const name = type.toLowerCase() === 'sobject' ? (json['sobjectType'] ?? attributes?.type) : type;
  const schema = typeof name === 'string' ? exec.schema.object(name) : undefined;
  if (!schema) throw bad(exec, json, type);
  const record = new SObject(schema);
  for (const [member, value] of Object.entries(json)) {
    const key = member.toLowerCase();
    if (key === 'sobjecttype' || key === 'attributes') continue;
    const field = schema.fields.get(key);
    const parent = parentField(schema, key);
    if (field) setField(exec, record, key, fromWire(exec, value, fieldTypeName(field)));
    else if (parent) record.fields.set(key, fromWire(exec, value, parent.reference?.to[0] ?? 'SObject'));
    else
      throw exec.exception('TypeException', `No such column '${member}' on sobject of type ${schema.name}`);
  }
  return record;
}

/** A new instance with its @AuraEnabled members set; other members of the JSON are passed over. */
function objectFromWire(exec: Execution, json: Record<string, unknown>, type: string): Value {
  const object = exec.types.newInstance(type);
  if (!(object instanceof ApexObject)) throw bad(exec, json, type);
  const byName = new Map(object.cls.instanceFields.map((field) => [field.name.toLowerCase(), field]));
  for (const [member, value] of Object.entries(json)) {
    const field = byName.get(member.toLowerCase());
    if (!field?.write || !field.annotations.has('auraenabled')) continue;
    field.write(exec, object, fromWire(exec, value, field.type));
  }
  return object;
}

/** `Map<Id,List<X>>` to `['Map', 'Id', 'List<X>']`. */
function splitGeneric(type: string): string[] {
  const open = type.indexOf('<');
  if (open < 0) return [type];
  const parts = [type.slice(0, open)];
  let depth = 0;
  let start = open + 1;
  for (let i = open + 1; i < type.length; i++) {
    const c = type[i];
    if (c === '<') depth++;
    else if (c === '>' && depth > 0) depth--;
    else if ((c === ',' && depth === 0) || i === type.length - 1) {
      parts.push(type.slice(start, i).trim());
      start = i + 1;
    }
  }
  return parts;
}
