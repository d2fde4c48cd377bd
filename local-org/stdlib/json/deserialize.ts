/**
 * JSON to Apex values. Typed: by the declared type, fields matched by exact then case-insensitive name.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Json.htm
 */
import { Decimal } from 'decimal.js';
import type { Execution, TypeMember } from '../../runtime/execution.ts';
import {
  ApexBlob,
  ApexDate,
  ApexDatetime,
  ApexDecimal,
  ApexDouble,
  ApexList,
  ApexTime,
  SObject,
} from '../../runtime/values.ts';
import type { ApexMap, Value } from '../../runtime/values.ts';
import { DAY } from '../../runtime/calendar.ts';
import { toId18 } from '../../runtime/ids.ts';
import { fieldTypeName, parentField } from '../../runtime/records.ts';
import type { ObjectSchema } from '../../schema/schema.ts';
import { dmlResultFrom } from '../database/resultJson.ts';
import { fail } from '../errors.ts';
import { nativeClass } from '../lookup.ts';
import { mapOf } from '../system/map.ts';
import { setOf } from '../system/set.ts';
import { parseIsoDate } from '../system/date.ts';
import { readTypeName } from '../typeNames.ts';
import { JsonError } from './tokens.ts';
import { parseTree } from './tree.ts';
import type { JsonTree } from './tree.ts';

/** The tree of a text; throws System.JSONException. */
export function readJson(exec: Execution, text: string): JsonTree {
  try {
    return parseTree(text);
  } catch (error) {
    if (error instanceof JsonError) throw fail(exec, 'JSONException', error.message);
    throw error;
  }
}

/** Maps, Lists, Strings, Booleans, Integers (Longs when large) and Decimals. */
export function untyped(exec: Execution, tree: JsonTree): Value {
  switch (tree.kind) {
    case 'object': {
      const entries = [...tree.fields].map(([name, value]) => [name, untyped(exec, value)] as const);
      return mapOf(exec, 'String', 'Object', entries);
    }
    case 'array':
      return new ApexList(
        'Object',
        tree.items.map((item) => untyped(exec, item)),
      );
    case 'string':
      return tree.text;
    case 'boolean':
      return tree.value;
    case 'number':
      return tree.integer ? wholeNumber(tree.text) : decimal(tree.text);
    case 'null':
      return null;
  }
}

function wholeNumber(text: string): Value {
  const value = BigInt(text);
  if (BigInt.asIntN(32, value) === value) return Number(value);
  return BigInt.asIntN(64, value) === value ? value : decimal(text);
}

function decimal(text: string): ApexDecimal {
  const value = new Decimal(text);
  return new ApexDecimal(value, /e/i.test(text) ? value.decimalPlaces() : (text.split('.')[1]?.length ?? 0));
}

export class Deserializer {
  readonly #exec: Execution;
  /** Unknown fields are errors. */
  readonly #strict: boolean;

  constructor(exec: Execution, strict: boolean) {
    this.#exec = exec;
    this.#strict = strict;
  }

  /** `type` is canonical. */
  read(tree: JsonTree, type: string): Value {
    if (tree.kind === 'null') return null;
    const { base, args } = readTypeName(type);
    switch (base) {
      case 'List':
        return new ApexList(
          args[0]!,
          this.#items(tree).map((item) => this.read(item, args[0]!)),
        );
      case 'Set':
        return setOf(
          this.#exec,
          args[0]!,
          this.#items(tree).map((item) => this.read(item, args[0]!)),
        );
      case 'Map':
        return this.#map(tree, args[0]!, args[1]!);
      case 'Object':
        return untyped(this.#exec, tree);
      default:
        return this.#single(tree, base);
    }
  }

  #single(tree: JsonTree, type: string): Value {
    const primitive = PRIMITIVES.get(type);
    if (primitive) return primitive(tree) ?? this.#illegal(tree, type);
    const constants = this.#exec.types.enumConstants(type);
    if (constants) {
      const name = tree.kind === 'string' ? tree.text : '';
      return (
        constants.find((constant) => constant.name.toLowerCase() === name.toLowerCase()) ??
        this.#illegal(tree, type)
      );
    }
    const object = this.#objectFor(tree, type);
    if (object) return this.#record(tree, object);
    return this.#instance(tree, type);
  }

  #items(tree: JsonTree): readonly JsonTree[] {
    if (tree.kind === 'array') return tree.items;
    const records = tree.kind === 'object' ? tree.fields.get('records') : undefined;
    if (records?.kind === 'array') return records.items;
    throw fail(this.#exec, 'JSONException', "Malformed JSON: Expected '[' at the beginning of List/Set");
  }

  #map(tree: JsonTree, keyType: string, valueType: string): ApexMap {
    const fields = this.#fields(tree);
    const entries = [...fields].map(([name, value]) => {
      const key = this.read({ kind: 'string', text: name }, keyType);
      return [key, this.read(value, valueType)] as const;
    });
    return mapOf(this.#exec, keyType, valueType, entries);
  }

  #fields(tree: JsonTree): ReadonlyMap<string, JsonTree> {
    if (tree.kind === 'object') return tree.fields;
    throw fail(this.#exec, 'JSONException', "Malformed JSON: Expected '{' at the beginning of object");
  }

  #instance(tree: JsonTree, type: string): Value {
    const members = this.#exec.types.members(type);
    if (!members) return this.#result(tree, type);
    const target = this.#exec.types.allocate(type);
    const fields = this.#fields(tree);
    for (const [name, value] of fields) {
      const member = memberNamed(members, name);
      if (member) member.set(target, this.read(value, member.type));
      else if (this.#strict)
        // UNVERIFIED: What does JSON.deserializeStrict say of a member that the class does not have?
        throw fail(this.#exec, 'JSONException', `No such column '${name}' on type ${type}`);
    }
    return target;
  }

  /** DML and action results, which tests make out of JSON because they have no constructor. */
  #result(tree: JsonTree, type: string): Value {
    const exec = this.#exec;
    const fromJson = nativeClass(type)?.fromJson;
    const result = fromJson ? fromJson(exec, untyped(exec, tree)) : dmlResultFrom(untyped(exec, tree), type);
    if (!result) throw fail(this.#exec, 'JSONException', `Apex Type unsupported in JSON: ${type}`);
    return result;
  }

  /** The object a record is of; for SObject, the one its attributes name. */
  #objectFor(tree: JsonTree, type: string): ObjectSchema | undefined {
    if (type.toLowerCase() !== 'sobject') return this.#exec.schema.object(type);
    const attributes = tree.kind === 'object' ? tree.fields.get('attributes') : undefined;
    const named = attributes?.kind === 'object' ? attributes.fields.get('type') : undefined;
    const object = named?.kind === 'string' ? this.#exec.schema.object(named.text) : undefined;
    if (!object)
      // UNVERIFIED: What does JSON.deserialize('{"Name":"x"}', SObject.class) say?
      throw fail(this.#exec, 'JSONException', 'Cannot deserialize instance of SObject without attributes');
    return object;
  }

  #record(tree: JsonTree, object: ObjectSchema): SObject {
    const record = new SObject(object);
    for (const [name, value] of this.#fields(tree)) {
      if (name !== 'attributes') this.#recordField(record, name.toLowerCase(), name, value);
    }
    return record;
  }

  #recordField(record: SObject, key: string, name: string, value: JsonTree): void {
    const object = record.schema;
    const field = object.fields.get(key);
    if (field) {
      record.fields.set(key, this.read(value, fieldTypeName(field)));
      return;
    }
    const parent = parentField(object, key)?.reference?.to ?? [];
    const child = object.childRelationships.get(key);
    if (child) record.fields.set(key, this.read(value, `List<${child.object}>`));
    else if (parent.length > 0)
      record.fields.set(key, this.read(value, parent.length === 1 ? parent[0]! : 'SObject'));
    // UNVERIFIED: Does JSON.deserialize into AggregateResult take aliases such as expr0? Public mocks set its Id only.
    else if (object.name === 'AggregateResult' && key === 'id')
      record.fields.set(key, this.read(value, 'String'));
    else
      throw fail(this.#exec, 'JSONException', `No such column '${name}' on sobject of type ${object.name}`);
  }

  #illegal(tree: JsonTree, type: string): never {
    const shown =
      tree.kind === 'string' || tree.kind === 'number'
        ? tree.text
        : tree.kind === 'boolean'
          ? String(tree.value)
          : tree.kind;
    throw fail(this.#exec, 'JSONException', `Illegal value for primitive ${type.toLowerCase()}: ${shown}`);
  }
}

function memberNamed(members: readonly TypeMember[], name: string): TypeMember | undefined {
  const lower = name.toLowerCase();
  return (
    members.find((member) => member.name === name) ??
    members.find((member) => member.name.toLowerCase() === lower)
  );
}

type Read = (tree: JsonTree) => Value | undefined;

/** Text of a scalar, whatever its JSON type; undefined for containers. */
function scalar(tree: JsonTree): string | undefined {
  if (tree.kind === 'string' || tree.kind === 'number') return tree.text;
  return tree.kind === 'boolean' ? String(tree.value) : undefined;
}

function number<T>(
  pattern: RegExp,
  make: (text: string) => T | undefined,
): (tree: JsonTree) => T | undefined {
  return (tree) => {
    const text = scalar(tree)?.trim();
    return text !== undefined && pattern.test(text) ? make(text) : undefined;
  };
}

const WHOLE = /^[+-]?\d+$/;
const REAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

function isoDatetime(text: string): ApexDatetime | undefined {
  const form = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?$/.exec(text);
  if (!form) {
    const day = parseIsoDate(text);
    return day && /^\S+$/.test(text) ? new ApexDatetime(day.epochDay * DAY) : undefined;
  }
  const zone = (form[3] ?? 'Z').replace(/([+-]\d{2})(\d{2})/, '$1:$2');
  const millis = Date.parse(`${form[1]}T${form[2]!.replace(/(\.\d{3})\d+/, '$1')}${zone}`);
  return Number.isNaN(millis) ? undefined : new ApexDatetime(millis);
}

function timeOfDay(text: string): ApexTime | undefined {
  const form = /^(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))?Z?$/.exec(text);
  if (!form) return undefined;
  const seconds = Number(form[1]) * 3600 + Number(form[2]) * 60 + Number(form[3]);
  return new ApexTime(seconds * 1000 + Number((form[4] ?? '0').padEnd(3, '0')));
}

/** Readers that answer undefined where the value cannot be one of the type. */
const PRIMITIVES: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['String', scalar],
  ['Id', (tree) => toId18(scalar(tree) ?? '') ?? undefined],
  [
    'Boolean',
    (tree) => {
      const text = scalar(tree)?.toLowerCase();
      return text === 'true' ? true : text === 'false' ? false : undefined;
    },
  ],
  [
    'Integer',
    number(WHOLE, (text) => (BigInt.asIntN(32, BigInt(text)) === BigInt(text) ? Number(text) : undefined)),
  ],
  ['Long', number(WHOLE, (text) => BigInt(text))],
  ['Decimal', number(REAL, decimal)],
  ['Double', number(REAL, (text) => new ApexDouble(Number(text)))],
  [
    'Date',
    (tree) => {
      const text = scalar(tree) ?? '';
      const at = isoDatetime(text);
      return at ? new ApexDate(Math.floor(at.millis / DAY)) : (parseIsoDate(text) ?? undefined);
    },
  ],
  ['Datetime', (tree) => isoDatetime(scalar(tree) ?? '')],
  ['Time', (tree) => timeOfDay(scalar(tree) ?? '')],
  ['Blob', (tree) => (tree.kind === 'string' ? new ApexBlob(Buffer.from(tree.text, 'base64')) : undefined)],
]);
