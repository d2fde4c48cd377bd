/** Apex values to JSON. https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Json.htm */
import type { Execution } from '../../runtime/execution.ts';
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
} from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { isoDate } from '../../runtime/calendar.ts';
import { decimalText, doubleText } from '../../runtime/numberText.ts';
import { relationshipName } from '../../runtime/records.ts';
import { timeText, toText } from '../../runtime/text.ts';
import { fail } from '../errors.ts';
import { nativeClass } from '../lookup.ts';
import { JsonWriter } from './writer.ts';

export interface SerializeOptions {
  readonly pretty: boolean;
  /** Leaves out null fields of Apex objects (not of records or maps). */
  readonly suppressNulls: boolean;
}

const API_VERSION = '65.0';

export function serialize(exec: Execution, value: Value, options: SerializeOptions): string {
  const writer = new JsonWriter(options.pretty);
  new Serializer(exec, writer, options.suppressNulls).write(value);
  return writer.text;
}

/** Writes values into a writer, which a JSONGenerator may share. */
export class Serializer {
  readonly #exec: Execution;
  readonly #out: JsonWriter;
  readonly #suppressNulls: boolean;
  #depth = 0;

  constructor(exec: Execution, out: JsonWriter, suppressNulls: boolean) {
    this.#exec = exec;
    this.#out = out;
    this.#suppressNulls = suppressNulls;
  }

  write(value: Value): void {
    const simple = simpleJson(value);
    if (simple !== null) return this.#out.raw(simple);
    if (typeof value === 'string') return this.#out.string(value);
    const text = simpleText(value);
    if (text !== null) return this.#out.string(text);
    // Deeper than any real data: the object refers to itself. UNVERIFIED: What does
    // JSON.serialize say of such an object?
    if (++this.#depth > 1000) throw fail(this.#exec, 'JSONException', 'Maximum serialization depth exceeded');
    this.#composite(value);
    this.#depth--;
  }

  #composite(value: Value): void {
    if (value instanceof ApexList) this.#array(value.items);
    else if (value instanceof ApexSet) this.#array(value.entries.values());
    else if (value instanceof ApexMap) this.#map(value);
    else if (value instanceof SObject) this.#record(value);
    else if (value instanceof ApexObject) this.#object(value);
    else this.#native(value as NativeObject);
  }

  #array(items: Iterable<Value>): void {
    this.#out.startArray();
    for (const item of items) this.write(item);
    this.#out.endArray();
  }

  #map(map: ApexMap): void {
    this.#out.startObject();
    for (const { key, value } of map.entries.values()) {
      this.#out.name(keyText(this.#exec, key));
      this.write(value);
    }
    this.#out.endObject();
  }

  #object(object: ApexObject): void {
    const members = this.#exec.types.members(object.cls.name);
    if (!members || object.cls.isException) throw this.#unsupported(object.cls.name);
    this.#out.startObject();
    for (const member of members) {
      if (member.transient) continue;
      const value = member.get(object);
      if (value === null && this.#suppressNulls) continue;
      this.#out.name(member.name);
      this.write(value);
    }
    this.#out.endObject();
  }

  #record(record: SObject): void {
    this.#out.startObject();
    this.#attributes(record);
    for (const [key, value] of record.fields) {
      const field = record.schema.fields.get(key);
      this.#out.name(field?.name ?? relationshipName(record.schema, key) ?? key);
      if (value instanceof ApexDatetime) this.#out.string(recordDatetime(value));
      else if (value instanceof ApexList && !field) this.#children(value);
      else this.write(value);
    }
    this.#out.endObject();
  }

  #attributes(record: SObject): void {
    const id = record.fields.get('id');
    this.#out.name('attributes');
    this.#out.startObject();
    this.#out.name('type');
    this.#out.string(record.schema.name);
    if (typeof id === 'string') {
      this.#out.name('url');
      this.#out.string(`/services/data/v${API_VERSION}/sobjects/${record.schema.name}/${id}`);
    }
    this.#out.endObject();
  }

  /** A subquery's rows, in the shape of a query result. */
  #children(rows: ApexList): void {
    this.#out.startObject();
    this.#out.name('totalSize');
    this.#out.raw(String(rows.items.length));
    this.#out.name('done');
    this.#out.raw('true');
    this.#out.name('records');
    this.#array(rows.items);
    this.#out.endObject();
  }

  /** Result classes serialise by their properties; tokens and the like are refused. */
  #native(object: NativeObject): void {
    if (object.className === 'UUID') return this.#out.string(String(object.state));
    const cls = nativeClass(object.className);
    if (cls?.toJson) return this.write(cls.toJson(this.#exec, object));
    const properties = cls?.properties ?? [];
    if (properties.length === 0 || object.className.startsWith('Schema.'))
      throw this.#unsupported(object.className);
    this.#out.startObject();
    for (const property of properties) {
      this.#out.name(property.name);
      this.write(property.get(this.#exec, object));
    }
    this.#out.endObject();
  }

  #unsupported(type: string): Error {
    return fail(this.#exec, 'JSONException', `Apex Type unsupported in JSON: ${type}`);
  }
}

/** Null, booleans and numbers: what is written without quotes. */
function simpleJson(value: Value): string | null {
  if (value === null) return 'null';
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'bigint')
    return String(value);
  if (value instanceof ApexDecimal) return decimalText(value);
  return value instanceof ApexDouble ? doubleText(value.value) : null;
}

/** Values that are written as one string. */
function simpleText(value: Value): string | null {
  if (value instanceof ApexDate) return isoDate(value.epochDay);
  if (value instanceof ApexDatetime) return new Date(value.millis).toISOString();
  if (value instanceof ApexTime) return timeText(value);
  if (value instanceof ApexBlob) return Buffer.from(value.bytes).toString('base64');
  return value instanceof ApexEnumValue ? value.name : null;
}

/** Datetimes of record fields keep the API's offset form: `2024-02-29T13:05:09.000+0000`. */
function recordDatetime(value: ApexDatetime): string {
  return new Date(value.millis).toISOString().replace('Z', '+0000');
}

function keyText(exec: Execution, key: Value): string {
  // UNVERIFIED: What does JSON.serialize say of a map with a null key?
  if (key === null) throw fail(exec, 'JSONException', 'null key is not allowed in JSON');
  return simpleText(key) ?? toText(exec, key);
}
