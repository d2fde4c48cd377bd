import type { Execution } from '../../runtime/execution.ts';
import { ApexList, ApexMap, ApexSet, SObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { hashCode, hashKey, keyEquals } from '../../runtime/equality.ts';
import { toText } from '../../runtime/text.ts';
import { sobjectTypeToken } from '../../runtime/tokens.ts';
import { fail, nullReference } from '../errors.ts';
import { constructor, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';
import { KeyEntries } from './keySet.ts';
import { cloneRecord } from './sobjectClone.ts';

const { method } = rowsOf<ApexMap>();

/** Value held before, or null. A key that is there keeps its place in the order. */
export function putEntry(exec: Execution, map: ApexMap, key: Value, value: Value): Value {
  const hash = hashKey(exec, key);
  const entry = map.entries.get(hash);
  if (!entry) {
    map.entries.set(hash, { key, value });
    return null;
  }
  map.entries.set(hash, { key: entry.key, value });
  return entry.value;
}

/** A map with the given entries. */
export function mapOf(
  exec: Execution,
  keyType: string,
  valueType: string,
  entries: Iterable<readonly [Value, Value]>,
): ApexMap {
  const map = new ApexMap(keyType, valueType);
  for (const [key, value] of entries) putEntry(exec, map, key, value);
  return map;
}

function pairs(map: ApexMap): [Value, Value][] {
  return [...map.entries.values()].map(({ key, value }) => [key, value]);
}

/** Puts records by Id; each must have one. */
function putRecords(exec: Execution, map: ApexMap, records: ApexList): void {
  records.items.forEach((record, index) => {
    if (!(record instanceof SObject)) throw nullReference(exec);
    const id = record.fields.get('id') ?? null;
    if (id === null) throw fail(exec, 'ListException', `Row with null Id at index: ${index}`);
    putEntry(exec, map, id, record);
  });
}

function fromRecords(exec: Execution, keyType: string, valueType: string, records: ApexList): ApexMap {
  const map = new ApexMap(keyType, valueType);
  putRecords(exec, map, records);
  return map;
}

export const mapClass: NativeClass = {
  name: 'Map',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_map.htm',
  typeParameters: ['K', 'V'],
  constructors: [
    constructor([], (_x, [k = 'Object', v = 'Object']) => new ApexMap(k, v)),
    constructor(['Map<K,V>'], (x, [k = 'Object', v = 'Object'], from) => mapOf(x, k, v, pairs(from))),
    constructor(['List<SObject>'], (x, [k = 'Id', v = 'SObject'], records) => fromRecords(x, k, v, records)),
  ],
  methods: [
    method('clear', [], 'void', (_x, self) => self.entries.clear()),
    method('clone', [], 'Map<K,V>', (x, self) => mapOf(x, self.keyType, self.valueType, pairs(self))),
    method('containsKey', ['K?'], 'Boolean', (x, self, key) => self.entries.has(hashKey(x, key))),
    method('deepClone', [], 'Map<K,V>', (x, self) => {
      const deep = (value: Value): Value =>
        value instanceof SObject
          ? cloneRecord(value, { id: true, deep: true, timestamps: true, autonumber: true })
          : value;
      return mapOf(
        x,
        self.keyType,
        self.valueType,
        pairs(self).map(([key, value]) => [key, deep(value)] as const),
      );
    }),
    method('equals', ['Object?'], 'Boolean', (x, self, other) => keyEquals(x, self, other)),
    method('get', ['K?'], 'V', (x, self, key) => self.entries.get(hashKey(x, key))?.value ?? null),
    method('getSObjectType', [], 'Schema.SObjectType', (x, self) => {
      const object = x.schema.object(self.valueType);
      return object ? sobjectTypeToken(object) : null;
    }),
    method('hashCode', [], 'Integer', (x, self) => hashCode(x, self)),
    method('isEmpty', [], 'Boolean', (_x, self) => self.entries.size === 0),
    method('keySet', [], 'Set<K>', (_x, self) => new ApexSet(self.keyType, new KeyEntries(self))),
    method('put', ['K?', 'V?'], 'V', (x, self, key, value) => putEntry(x, self, key, value)),
    method('putAll', ['Map<K,V>'], 'void', (x, self, from) => {
      for (const [key, value] of pairs(from)) putEntry(x, self, key, value);
    }),
    method('putAll', ['List<SObject>'], 'void', (x, self, records) => putRecords(x, self, records)),
    method('remove', ['K?'], 'V', (x, self, key) => {
      const hash = hashKey(x, key);
      const entry = self.entries.get(hash);
      self.entries.delete(hash);
      return entry?.value ?? null;
    }),
    method('size', [], 'Integer', (_x, self) => self.entries.size),
    method('toString', [], 'String', (x, self) => toText(x, self)),
    method(
      'values',
      [],
      'List<V>',
      (_x, self) =>
        new ApexList(
          self.valueType,
          Array.from(self.entries.values(), ({ value }) => value),
        ),
    ),
  ],
};
