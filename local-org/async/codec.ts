/**
 * Apex values as JSON text, for the arguments of queued work: a queued job outlives the transaction, and even the
 * process, that enqueued it. Shared and cyclic references stay shared; transient fields come back as null
 * [https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_queueing_jobs.htm].
 */
import type { ObjectSchema, Schema } from '../schema/schema.ts';
import { sobjectFieldToken, sobjectTypeToken } from '../runtime/tokens.ts';
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
} from '../runtime/values.ts';
import type { RuntimeClass, Value } from '../runtime/values.ts';

/** What the codec has to know of the program's classes. */
export interface ClassShapes {
  /** Instance fields of a class and its superclasses that are kept, with their slots; transient ones left out. */
  keptFields(cls: RuntimeClass): readonly { readonly name: string; readonly slot: number }[];
  /** A bare instance: no initialiser and no constructor has run. */
  allocate(className: string): ApexObject;
  enumConstant(enumType: string, name: string): ApexEnumValue;
}

export interface CodecContext {
  readonly schema: Schema;
  readonly shapes: ClassShapes;
  /** Key of a set element or map key, {@link ../runtime/equality.ts}. */
  readonly hashKey: (value: Value) => unknown;
}

/** A value that cannot be queued, named by its class. */
export class NotSerializableError extends Error {
  readonly className: string;
  constructor(className: string) {
    super(`Not Serializable: ${className}`);
    this.name = 'NotSerializableError';
    this.className = className;
  }
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Tagged = { [key: string]: Json };

export function encodeValues(values: readonly Value[], shapes: ClassShapes): string {
  const encoder = new Encoder(shapes);
  return JSON.stringify(values.map((value) => encoder.encode(value)));
}

export function decodeValues(text: string, context: CodecContext): Value[] {
  const decoder = new Decoder(context);
  return (JSON.parse(text) as Json[]).map((json) => decoder.decode(json));
}

class Encoder {
  readonly #shapes: ClassShapes;
  readonly #seen = new Map<object, number>();

  constructor(shapes: ClassShapes) {
    this.#shapes = shapes;
  }

  encode(value: Value): Json {
    if (
      value === null ||
      typeof value === 'boolean' ||
      typeof value === 'number' ||
      typeof value === 'string'
    ) {
      return value;
    }
    if (typeof value === 'bigint') return { $: 'long', v: String(value) };
    return encodeScalar(value) ?? this.#encodeReference(value);
  }

  #encodeReference(value: Exclude<Value, null | boolean | number | string | bigint>): Json {
    const known = this.#seen.get(value);
    if (known !== undefined) return { $: 'ref', i: known };
    this.#seen.set(value, this.#seen.size);
    if (value instanceof ApexList)
      return { $: 'list', t: value.elementType, v: value.items.map((v) => this.encode(v)) };
    if (value instanceof ApexSet) {
      return { $: 'set', t: value.elementType, v: [...value.entries.values()].map((v) => this.encode(v)) };
    }
    if (value instanceof ApexMap) return this.#encodeMap(value);
    if (value instanceof SObject) return this.#encodeRecord(value);
    if (value instanceof ApexObject) return this.#encodeObject(value);
    return (
      encodeNative(value as NativeObject) ?? this.#encodeBag(value as NativeObject<Record<string, Value>>)
    );
  }

  /** Options and job contexts: classes whose state is values by name. */
  #encodeBag({ className, state }: NativeObject<Record<string, Value>>): Json {
    if (!BAGS.has(className)) throw new NotSerializableError(className);
    return {
      $: 'bag',
      c: className,
      v: Object.entries(state).map(([name, value]) => [name, this.encode(value)]),
    };
  }

  #encodeMap(map: ApexMap): Json {
    const entries = [...map.entries.values()].map((entry) => [
      this.encode(entry.key),
      this.encode(entry.value),
    ]);
    return { $: 'map', k: map.keyType, t: map.valueType, v: entries };
  }

  #encodeRecord(record: SObject): Json {
    const fields = [...record.fields].map(([name, value]) => [name, this.encode(value)]);
    return { $: 'sobject', o: record.schema.name, q: record.queried, f: fields };
  }

  #encodeObject(object: ApexObject): Json {
    const fields = this.#shapes.keptFields(object.cls);
    return {
      $: 'object',
      c: object.cls.name,
      n: object.native === null ? null : this.#encodeNativeState(object),
      f: fields.map(({ name, slot }) => [name, this.encode(object.slots[slot] ?? null)]),
    };
  }

  /** Only exceptions carry native state that is plain data, apart from their cause. */
  #encodeNativeState(object: ApexObject): Json {
    if (!object.cls.isException) throw new NotSerializableError(object.cls.name);
    const { cause, ...plain } = object.native as { cause: Value };
    return { plain: JSON.parse(JSON.stringify(plain)) as Json, cause: this.encode(cause) };
  }
}

function encodeScalar(value: object): Tagged | null {
  if (value instanceof ApexDecimal) return { $: 'decimal', v: value.value.toFixed(), s: value.scale };
  if (value instanceof ApexDouble) return { $: 'double', v: String(value.value) };
  if (value instanceof ApexDate) return { $: 'date', v: value.epochDay };
  if (value instanceof ApexDatetime) return { $: 'datetime', v: value.millis };
  if (value instanceof ApexTime) return { $: 'time', v: value.millis };
  if (value instanceof ApexBlob) return { $: 'blob', v: Buffer.from(value.bytes).toString('base64') };
  if (value instanceof ApexEnumValue) return { $: 'enum', t: value.enumType, n: value.name };
  return null;
}

// UNVERIFIED: Which platform objects may a queued job hold in a field? Public libraries keep these.
const BAGS: ReadonlySet<string> = new Set([
  'AsyncOptions',
  'Database.BatchableContext',
  'FinalizerContext',
  'InstallContext',
  'QueueableContext',
  'SchedulableContext',
]);

/** Platform objects that are no more than a name; null for others. Anything live (a matcher, a result) is refused. */
function encodeNative(value: NativeObject): Json | null {
  const { className, state } = value;
  if (className === 'Schema.SObjectType') return { $: 'sobjectType', o: (state as ObjectSchema).name };
  if (className === 'Schema.SObjectField') {
    const token = state as { object: ObjectSchema; field: { name: string } };
    return { $: 'sobjectField', o: token.object.name, n: token.field.name };
  }
  if (typeof state === 'string') return { $: 'native', c: className, v: state };
  return null;
}

class Decoder {
  readonly #context: CodecContext;
  readonly #seen: Value[] = [];

  constructor(context: CodecContext) {
    this.#context = context;
  }

  decode(json: Json): Value {
    if (json === null || typeof json !== 'object') return json;
    return this.#decodeTagged(json as Tagged);
  }

  #decodeTagged(json: Tagged): Value {
    const read = DECODERS[String(json['$'])];
    if (!read) throw new Error(`Queued work holds an unknown kind of value: ${String(json['$'])}`);
    return read(this, json);
  }

  get context(): CodecContext {
    return this.#context;
  }

  /** Remembers a reference before its contents are read, so that cycles find it. */
  remember<T extends Value>(value: T): T {
    this.#seen.push(value);
    return value;
  }

  seen(index: number): Value {
    return this.#seen[index] ?? null;
  }

  object(name: Json): ObjectSchema {
    const schema = this.#context.schema.object(String(name));
    if (!schema)
      throw new Error(`Queued work needs the object ${String(name)}, which the project no longer has.`);
    return schema;
  }
}

const DECODERS: Readonly<Record<string, (decoder: Decoder, json: Tagged) => Value>> = {
  long: (_, json) => BigInt(String(json['v'])),
  decimal: (_, json) => new ApexDecimal(String(json['v']), Number(json['s'])),
  double: (_, json) => new ApexDouble(Number(json['v'])),
  date: (_, json) => new ApexDate(Number(json['v'])),
  datetime: (_, json) => new ApexDatetime(Number(json['v'])),
  time: (_, json) => new ApexTime(Number(json['v'])),
  blob: (_, json) => new ApexBlob(new Uint8Array(Buffer.from(String(json['v']), 'base64'))),
  enum: (decoder, json) => decoder.context.shapes.enumConstant(String(json['t']), String(json['n'])),
  ref: (decoder, json) => decoder.seen(Number(json['i'])),
  list: decodeList,
  set: decodeSet,
  map: decodeMap,
  sobject: decodeRecord,
  object: decodeObject,
  sobjectType: (decoder, json) => decoder.remember(sobjectTypeToken(decoder.object(json['o'] ?? null))),
  sobjectField: decodeFieldToken,
  bag: decodeBag,
  native: (decoder, json) => decoder.remember(new NativeObject(String(json['c']), json['v'])),
};

function decodeBag(decoder: Decoder, json: Tagged): Value {
  const state: Record<string, Value> = {};
  const bag = decoder.remember(new NativeObject(String(json['c']), state));
  for (const [name, value] of json['v'] as [string, Json][]) state[name] = decoder.decode(value);
  return bag;
}

function decodeList(decoder: Decoder, json: Tagged): Value {
  const list = decoder.remember(new ApexList(String(json['t'])));
  for (const item of json['v'] as Json[]) list.items.push(decoder.decode(item));
  return list;
}

function decodeSet(decoder: Decoder, json: Tagged): Value {
  const set = decoder.remember(new ApexSet(String(json['t'])));
  for (const item of json['v'] as Json[]) {
    const value = decoder.decode(item);
    set.entries.set(decoder.context.hashKey(value), value);
  }
  return set;
}

function decodeMap(decoder: Decoder, json: Tagged): Value {
  const map = decoder.remember(new ApexMap(String(json['k']), String(json['t'])));
  for (const [keyJson, valueJson] of json['v'] as [Json, Json][]) {
    const key = decoder.decode(keyJson);
    map.entries.set(decoder.context.hashKey(key), { key, value: decoder.decode(valueJson) });
  }
  return map;
}

function decodeRecord(decoder: Decoder, json: Tagged): Value {
  const record = decoder.remember(new SObject(decoder.object(json['o'] ?? null)));
  for (const [name, value] of json['f'] as [string, Json][]) record.fields.set(name, decoder.decode(value));
  record.queried = json['q'] === true;
  return record;
}

/** Fields are matched by name, so that a class may gain or lose some while its jobs wait. */
function decodeObject(decoder: Decoder, json: Tagged): Value {
  const { shapes } = decoder.context;
  const object = decoder.remember(shapes.allocate(String(json['c'])));
  // In the order of writing, as references are numbered by it.
  const native = json['n'] as { plain: Tagged; cause: Json } | null | undefined;
  if (native) object.native = { ...native.plain, cause: decoder.decode(native.cause) };
  const slots = new Map(shapes.keptFields(object.cls).map((field) => [field.name.toLowerCase(), field.slot]));
  for (const [name, value] of json['f'] as [string, Json][]) {
    const decoded = decoder.decode(value);
    const slot = slots.get(name.toLowerCase());
    if (slot !== undefined) object.slots[slot] = decoded;
  }
  return object;
}

function decodeFieldToken(decoder: Decoder, json: Tagged): Value {
  const object = decoder.object(json['o'] ?? null);
  const field = object.fields.get(String(json['n']).toLowerCase());
  if (!field)
    throw new Error(`Queued work needs the field ${object.name}.${String(json['n'])}, which is gone.`);
  return decoder.remember(sobjectFieldToken(object, field));
}
