import type { Execution } from '../../runtime/execution.ts';
import { ApexList, ApexObject, ApexSet, NativeObject, SObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { hashCode, keyEquals } from '../../runtime/equality.ts';
import { toText } from '../../runtime/text.ts';
import { sobjectTypeToken } from '../../runtime/tokens.ts';
import { fail, nullReference } from '../errors.ts';
import { nativeClass } from '../lookup.ts';
import { constructor, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';
import { itemsOf, iteratorOver } from './iterator.ts';
import { cloneRecord } from './sobjectClone.ts';
import { compareValues } from './sort.ts';

const { method } = rowsOf<ApexList>();

function check(exec: Execution, list: ApexList, index: number): number {
  if (index < 0 || index >= list.items.length) {
    throw fail(exec, 'ListException', `List index out of bounds: ${index}`);
  }
  return index;
}

/**
 * A list keeps the element type that it was made with, also when a variable of a wider list type holds it.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_collection_casting.htm
 * The text, "Collection store exception adding Contact to List<Account>", is reported.
 */
function storable(exec: Execution, list: ApexList, item: Value): Value {
  const type = item instanceof ApexObject ? item.cls.name : item instanceof SObject ? item.schema.name : null;
  if (type === null || type === list.elementType || list.elementType === 'Object') return item;
  // The names may be those of project classes, too: what the value is counts.
  if (item instanceof SObject && list.elementType === 'SObject') return item;
  if (item instanceof ApexObject && item.cls.interfaces.has(list.elementType.toLowerCase())) return item;
  if (exec.types.isAssignable(type, list.elementType)) return item;
  throw fail(exec, 'TypeException', `Collection store exception adding ${type} to List<${list.elementType}>`);
}

function deepClone(
  exec: Execution,
  list: ApexList,
  id = false,
  timestamps = false,
  autonumber = false,
): ApexList {
  const copy = (item: Value): Value =>
    item instanceof SObject ? cloneRecord(item, { id, deep: true, timestamps, autonumber }) : item;
  if (!exec.schema.object(list.elementType) && list.elementType !== 'SObject') {
    throw fail(exec, 'ListException', 'Method not allowed on this list type: deepClone');
  }
  return new ApexList(list.elementType, list.items.map(copy));
}

function sortBy(exec: Execution, list: ApexList, comparator: Value): void {
  const compare = comparison(exec, comparator);
  list.items.sort((a, b) => compare(a, b));
}

/** `compare` of a class of the project or of the library (Collator). */
function comparison(exec: Execution, comparator: Value): (a: Value, b: Value) => number {
  if (comparator instanceof ApexObject) return (a, b) => exec.invoke(comparator, 'compare', [a, b]) as number;
  const row =
    comparator instanceof NativeObject
      ? nativeClass(comparator.className)?.methods?.find(({ name }) => name === 'compare')
      : undefined;
  if (!row) throw nullReference(exec);
  return (a, b) => row.call(exec, comparator, [a, b]) as number;
}

export const listClass: NativeClass = {
  name: 'List',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_list.htm',
  typeParameters: ['T'],
  implements: ['Iterable<T>'],
  constructors: [
    constructor([], (_x, [type = 'Object']) => new ApexList(type)),
    constructor(['List<T>'], (_x, [type = 'Object'], from) => new ApexList(type, [...from.items])),
    constructor(['Set<T>'], (_x, [type = 'Object'], from) => new ApexList(type, [...from.entries.values()])),
    // As `new T[n]`: public code sets its elements by index [R Apex-Opensource-Library DML.DMLOperation].
    constructor(
      ['Integer'],
      (_x, [type = 'Object'], size) => new ApexList(type, new Array<Value>(size).fill(null)),
    ),
    constructor(['Iterable<T>'], (x, [type = 'Object'], from) => new ApexList(type, [...itemsOf(x, from)])),
  ],
  methods: [
    method('add', ['T?'], 'void', (x, self, item) => void self.items.push(storable(x, self, item))),
    method('add', ['Integer', 'T?'], 'void', (x, self, index, item) => {
      if (index !== self.items.length) check(x, self, index);
      self.items.splice(index, 0, storable(x, self, item));
    }),
    method('addAll', ['List<T>'], 'void', (x, self, from) => {
      for (const item of [...from.items]) self.items.push(storable(x, self, item));
    }),
    method('addAll', ['Set<T>'], 'void', (x, self, from) => {
      for (const item of from.entries.values()) self.items.push(storable(x, self, item));
    }),
    method('addAll', ['Iterable<T>'], 'void', (x, self, from) => {
      for (const item of itemsOf(x, from)) self.items.push(storable(x, self, item));
    }),
    method('clear', [], 'void', (_x, self) => void (self.items = [])),
    method('clone', [], 'List<T>', (_x, self) => new ApexList(self.elementType, [...self.items])),
    method('contains', ['T?'], 'Boolean', (x, self, item) =>
      self.items.some((other) => keyEquals(x, item, other)),
    ),
    method('deepClone', [], 'List<T>', (x, self) => deepClone(x, self)),
    method('deepClone', ['Boolean?'], 'List<T>', (x, self, id) => deepClone(x, self, id === true)),
    method('deepClone', ['Boolean?', 'Boolean?'], 'List<T>', (x, self, id, stamps) =>
      deepClone(x, self, id === true, stamps === true),
    ),
    method('deepClone', ['Boolean?', 'Boolean?', 'Boolean?'], 'List<T>', (x, self, id, stamps, auto) =>
      deepClone(x, self, id === true, stamps === true, auto === true),
    ),
    method('equals', ['Object?'], 'Boolean', (x, self, other) => keyEquals(x, self, other)),
    method('get', ['Integer'], 'T', (x, self, index) => self.items[check(x, self, index)] ?? null),
    method('getSObjectType', [], 'Schema.SObjectType', (x, self) => {
      const object = x.schema.object(self.elementType);
      return object ? sobjectTypeToken(object) : null;
    }),
    method('hashCode', [], 'Integer', (x, self) => hashCode(x, self)),
    method('indexOf', ['T?'], 'Integer', (x, self, item) =>
      self.items.findIndex((other) => keyEquals(x, item, other)),
    ),
    method('isEmpty', [], 'Boolean', (_x, self) => self.items.length === 0),
    method('iterator', [], 'Iterator<T>', (_x, self) => iteratorOver(self.items)),
    method(
      'remove',
      ['Integer'],
      'T',
      (x, self, index) => self.items.splice(check(x, self, index), 1)[0] ?? null,
    ),
    method(
      'set',
      ['Integer', 'T?'],
      'void',
      (x, self, index, item) => void (self.items[check(x, self, index)] = storable(x, self, item)),
    ),
    method('size', [], 'Integer', (_x, self) => self.items.length),
    method('sort', [], 'void', (x, self) => void self.items.sort((a, b) => compareValues(x, a, b))),
    method('sort', ['Comparator<T>'], 'void', (x, self, comparator) => sortBy(x, self, comparator)),
    method('toString', [], 'String', (x, self) => toText(x, self)),
  ],
};

/** The members of a List or a Set, for rows that take either. */
export function members(collection: ApexList | ApexSet): Value[] {
  return collection instanceof ApexList ? [...collection.items] : [...collection.entries.values()];
}
