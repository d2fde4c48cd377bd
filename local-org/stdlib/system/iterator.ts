import type { ApexObject, NativeObject, Value } from '../../runtime/values.ts';
import {
  ApexList,
  ApexObject as ApexObjectClass,
  ApexSet,
  NativeObject as NativeObjectClass,
} from '../../runtime/values.ts';
import type { Execution } from '../../runtime/execution.ts';
import { fail, notSupported } from '../errors.ts';
import { rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';

export interface IteratorState {
  readonly items: readonly Value[];
  next: number;
}

/** Iterator over a snapshot of items. */
export function iteratorOver(items: readonly Value[]): NativeObject<IteratorState> {
  return new NativeObjectClass<IteratorState>('Iterator', { items, next: 0 });
}

/** Items of anything that may stand after the colon of a for-each: List, Set, or a user-defined Iterable. */
export function itemsOf(exec: Execution, iterable: Value): readonly Value[] {
  if (iterable instanceof ApexList) return iterable.items;
  if (iterable instanceof ApexSet) return [...iterable.entries.values()];
  if (!(iterable instanceof ApexObjectClass)) throw notSupported('LO5001', 'iterating this value');
  const iterator = exec.invoke(iterable, 'iterator', []);
  if (!(iterator instanceof ApexObjectClass)) return (iterator as NativeObject<IteratorState>).state.items;
  return drain(exec, iterator);
}

function drain(exec: Execution, iterator: ApexObject): Value[] {
  const items: Value[] = [];
  while (exec.invoke(iterator, 'hasNext', []) === true) items.push(exec.invoke(iterator, 'next', []));
  return items;
}

export function hasNext(state: IteratorState): boolean {
  return state.next < state.items.length;
}

/** @throws NoSuchElementException behind the last item. */
export function nextItem(exec: Execution, state: IteratorState): Value {
  if (!hasNext(state)) throw fail(exec, 'NoSuchElementException', 'No more elements in the iterator.');
  return state.items[state.next++] ?? null;
}

const { method } = rowsOf<NativeObject<IteratorState>>();

/** An interface for user classes; `methods` serve the iterators of List and Set. */
export const iteratorClass: NativeClass = {
  name: 'Iterator',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_iterable.htm',
  kind: 'interface',
  typeParameters: ['T'],
  abstractMethods: [
    { name: 'hasNext', params: [], returns: 'Boolean' },
    { name: 'next', params: [], returns: 'T' },
  ],
  methods: [
    method('hasNext', [], 'Boolean', (_x, self) => hasNext(self.state)),
    method('next', [], 'T', (x, self) => nextItem(x, self.state)),
  ],
};

const iterable = rowsOf<Value>();

export const iterableClass: NativeClass = {
  name: 'Iterable',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_iterable.htm',
  kind: 'interface',
  typeParameters: ['T'],
  abstractMethods: [{ name: 'iterator', params: [], returns: 'Iterator<T>' }],
  methods: [iterable.method('iterator', [], 'Iterator<T>', (x, self) => iteratorOver(itemsOf(x, self)))],
};
