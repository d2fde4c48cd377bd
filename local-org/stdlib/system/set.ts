import type { Execution } from '../../runtime/execution.ts';
import { ApexSet } from '../../runtime/values.ts';
import type { ApexList, Value } from '../../runtime/values.ts';
import { hashCode, hashKey, keyEquals } from '../../runtime/equality.ts';
import { toText } from '../../runtime/text.ts';
import { fail } from '../errors.ts';
import { constructor, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';
import { itemsOf, iteratorOver } from './iterator.ts';
import { KeyEntries } from './keySet.ts';
import { members } from './list.ts';

const { method } = rowsOf<ApexSet>();

/** True when the member was not there before. */
export function addMember(exec: Execution, set: ApexSet, item: Value): boolean {
  const key = hashKey(exec, item);
  if (set.entries instanceof KeyEntries) throw fail(exec, 'FinalException', 'Collection is read-only');
  if (set.entries.has(key)) return false;
  set.entries.set(key, item);
  return true;
}

function addAll(exec: Execution, set: ApexSet, items: readonly Value[]): boolean {
  const before = set.entries.size;
  for (const item of items) addMember(exec, set, item);
  return set.entries.size > before;
}

/** A set with the given members. */
export function setOf(exec: Execution, type: string, items: readonly Value[]): ApexSet {
  const set = new ApexSet(type);
  addAll(exec, set, items);
  return set;
}

function containsAll(exec: Execution, set: ApexSet, items: readonly Value[]): boolean {
  return items.every((item) => set.entries.has(hashKey(exec, item)));
}

function removeAll(exec: Execution, set: ApexSet, items: readonly Value[]): boolean {
  const before = set.entries.size;
  for (const item of items) set.entries.delete(hashKey(exec, item));
  return set.entries.size < before;
}

function retainAll(exec: Execution, set: ApexSet, from: ApexList | ApexSet): boolean {
  const kept = setOf(exec, set.elementType, members(from)).entries;
  const before = set.entries.size;
  for (const key of [...set.entries.keys()]) if (!kept.has(key)) set.entries.delete(key);
  return set.entries.size < before;
}

export const setClass: NativeClass = {
  name: 'Set',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_set.htm',
  typeParameters: ['T'],
  implements: ['Iterable<T>'],
  constructors: [
    constructor([], (_x, [type = 'Object']) => new ApexSet(type)),
    constructor(['Set<T>'], (x, [type = 'Object'], from) => setOf(x, type, members(from))),
    constructor(['List<T>'], (x, [type = 'Object'], from) => setOf(x, type, members(from))),
    constructor(['Iterable<T>'], (x, [type = 'Object'], from) => setOf(x, type, itemsOf(x, from))),
  ],
  methods: [
    method('add', ['T?'], 'Boolean', (x, self, item) => addMember(x, self, item)),
    method('addAll', ['List<T>'], 'Boolean', (x, self, from) => addAll(x, self, members(from))),
    method('addAll', ['Set<T>'], 'Boolean', (x, self, from) => addAll(x, self, members(from))),
    method('addAll', ['Iterable<T>'], 'Boolean', (x, self, from) => addAll(x, self, itemsOf(x, from))),
    method('clear', [], 'void', (_x, self) => self.entries.clear()),
    method('clone', [], 'Set<T>', (x, self) => setOf(x, self.elementType, members(self))),
    method('contains', ['T?'], 'Boolean', (x, self, item) => self.entries.has(hashKey(x, item))),
    method('containsAll', ['List<T>'], 'Boolean', (x, self, items) => containsAll(x, self, members(items))),
    method('containsAll', ['Set<T>'], 'Boolean', (x, self, items) => containsAll(x, self, members(items))),
    method('containsAll', ['Iterable<T>'], 'Boolean', (x, self, items) =>
      containsAll(x, self, itemsOf(x, items)),
    ),
    method('equals', ['Object?'], 'Boolean', (x, self, other) => keyEquals(x, self, other)),
    method('hashCode', [], 'Integer', (x, self) => hashCode(x, self)),
    method('isEmpty', [], 'Boolean', (_x, self) => self.entries.size === 0),
    method('iterator', [], 'Iterator<T>', (_x, self) => iteratorOver(members(self))),
    method('remove', ['T?'], 'Boolean', (x, self, item) => self.entries.delete(hashKey(x, item))),
    method('removeAll', ['List<T>'], 'Boolean', (x, self, items) => removeAll(x, self, members(items))),
    method('removeAll', ['Set<T>'], 'Boolean', (x, self, items) => removeAll(x, self, members(items))),
    method('removeAll', ['Iterable<T>'], 'Boolean', (x, self, items) =>
      removeAll(x, self, itemsOf(x, items)),
    ),
    method('retainAll', ['List<T>'], 'Boolean', (x, self, items) => retainAll(x, self, items)),
    method('retainAll', ['Set<T>'], 'Boolean', (x, self, items) => retainAll(x, self, items)),
    method('size', [], 'Integer', (_x, self) => self.entries.size),
    method('toString', [], 'String', (x, self) => toText(x, self)),
  ],
};
