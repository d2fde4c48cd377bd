import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexDecimal, ApexList, ApexMap, ApexSet } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { call, fakeExecution, fieldSchema, objectSchema, record } from '../fakeExecution.ts';
import { nativeClasses } from '../index.ts';
import { mapOf } from './map.ts';
import { setOf } from './set.ts';

const { exec } = fakeExecution();
const numbers = (...items: Value[]): ApexList => new ApexList('Integer', items);
const on = (
  self: Value,
  name: string,
  args: readonly Value[] = [],
  params: readonly string[] = [],
): Value => {
  const className = self instanceof ApexList ? 'List' : self instanceof ApexSet ? 'Set' : 'Map';
  return call(exec, className, name, self, args, params);
};

test('an index outside the list throws ListException with the index', () => {
  assert.throws(() => on(numbers(1, 2), 'get', [3]), { message: 'List index out of bounds: 3' });
  assert.throws(() => on(numbers(1), 'set', [-1, 0]), { message: 'List index out of bounds: -1' });
  assert.throws(() => on(numbers(), 'remove', [0]), { message: 'List index out of bounds: 0' });
});

test('add at an index shifts; at the size it appends', () => {
  const list = numbers(1, 3);
  on(list, 'add', [1, 2], ['Integer', 'T']);
  on(list, 'add', [3, 4], ['Integer', 'T']);
  assert.deepEqual(list.items, [1, 2, 3, 4]);
  assert.throws(() => on(list, 'add', [9, 5], ['Integer', 'T']), { message: 'List index out of bounds: 9' });
});

test('a list can be added to itself', () => {
  const list = numbers(1, 2);
  on(list, 'addAll', [list], ['List<T>']);
  assert.deepEqual(list.items, [1, 2, 1, 2]);
});

test('sort puts nulls first and orders text by case', () => {
  const list = new ApexList('String', ['b', null, 'a', 'B']);
  on(list, 'sort', [], []);
  assert.deepEqual(list.items, [null, 'B', 'a', 'b']);
  const decimals = new ApexList('Decimal', [new ApexDecimal('10.5'), new ApexDecimal('9')]);
  on(decimals, 'sort', [], []);
  assert.deepEqual(
    decimals.items.map((d) => (d as ApexDecimal).value.toNumber()),
    [9, 10.5],
  );
});

test('contains and indexOf compare by value, text by case', () => {
  const list = new ApexList('Object', ['a', new ApexDecimal('1.0', 1), numbers(1)]);
  assert.equal(on(list, 'contains', ['A']), false);
  assert.equal(on(list, 'indexOf', [numbers(1)]), 2);
});

test('set operations report whether they changed the set', () => {
  const set = setOf(exec, 'String', ['a', 'b']);
  assert.equal(on(set, 'add', ['a']), false);
  assert.equal(on(set, 'addAll', [new ApexList('String', ['c'])], ['List<T>']), true);
  assert.equal(on(set, 'retainAll', [new ApexList('String', ['c', 'a'])], ['List<T>']), true);
  assert.deepEqual([...set.entries.values()], ['a', 'c']);
  assert.equal(on(set, 'removeAll', [setOf(exec, 'String', ['x'])], ['Set<T>']), false);
  assert.equal(on(set, 'containsAll', [new ApexList('String', ['a', 'x'])], ['List<T>']), false);
});

test('put returns the value before and keeps the place of the key', () => {
  const map = mapOf(exec, 'String', 'Integer', [
    ['a', 1],
    ['b', 2],
  ]);
  assert.equal(on(map, 'put', ['a', 3]), 1);
  assert.equal(on(map, 'put', ['c', 4]), null);
  assert.deepEqual(
    [...map.entries.values()].map((e) => e.key),
    ['a', 'b', 'c'],
  );
  assert.equal(on(map, 'get', ['A']), null);
  assert.equal(on(map, 'remove', ['b']), 2);
  assert.equal(on(map, 'toString', []), '{a=3, c=4}');
});

test('a map of records is keyed by id', () => {
  const account = objectSchema('Account', [fieldSchema('Name', 'string')]);
  const list = new ApexList('Account', [
    record(account, { Id: '001000000000001AAA', Name: 'x' }),
    record(account, { Name: 'y' }),
  ]);
  const constructors = nativeClasses.find((cls) => cls.name === 'Map')!.constructors!;
  const fromRecords = constructors.find((row) => row.params[0] === 'List<SObject>')!;
  assert.throws(() => fromRecords.call(exec, ['Id', 'Account'], [list]), {
    message: 'Row with null Id at index: 1',
  });
  list.items.pop();
  const map = fromRecords.call(exec, ['Id', 'Account'], [list]) as ApexMap;
  assert.equal(map.keyType, 'Id');
  assert.equal(on(map, 'get', ['001000000000001AAA']), list.items[0]);
});

test('an iterator ends with NoSuchElementException', () => {
  const iterator = on(numbers(1), 'iterator');
  assert.equal(call(exec, 'Iterator', 'next', iterator), 1);
  assert.equal(call(exec, 'Iterator', 'hasNext', iterator), false);
  assert.throws(() => call(exec, 'Iterator', 'next', iterator), {
    message: 'No more elements in the iterator.',
  });
});

test('deepClone copies records; ids go unless kept', () => {
  const account = objectSchema('Account', [fieldSchema('Name', 'string')]);
  const schemaExec = fakeExecution({ objects: [account] }).exec;
  const list = new ApexList('Account', [record(account, { Id: '001000000000001AAA', Name: 'x' })]);
  const without = call(schemaExec, 'List', 'deepClone', list, [], []) as ApexList;
  const kept = call(schemaExec, 'List', 'deepClone', list, [true], ['Boolean']) as ApexList;
  assert.notEqual(without.items[0], list.items[0]);
  assert.equal(call(schemaExec, 'SObject', 'isSet', without.items[0]!, ['Id'], ['String']), false);
  assert.equal(call(schemaExec, 'SObject', 'isSet', kept.items[0]!, ['Id'], ['String']), true);
});
