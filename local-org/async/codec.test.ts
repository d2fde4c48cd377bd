import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Schema } from '../schema/schema.ts';
import * as v from '../runtime/values.ts';
import { NotSerializableError, decodeValues, encodeValues } from './codec.ts';
import type { ClassShapes, CodecContext } from './codec.ts';

const account = { name: 'Account', fields: new Map() } as unknown as v.SObject['schema'];
const schema = { object: (name: string) => (name === 'Account' ? account : undefined) } as unknown as Schema;
const node: v.RuntimeClass = {
  name: 'Node',
  superclass: null,
  interfaces: new Set(),
  isException: false,
  instanceFields: [],
};
const red = new v.ApexEnumValue('Colour', 'RED', 0);
const shapes: ClassShapes = {
  keptFields: () => [
    { name: 'next', slot: 0 },
    { name: 'label', slot: 1 },
  ],
  allocate: () => new v.ApexObject(node, 3),
  enumConstant: () => red,
};
const context: CodecContext = { schema, shapes, hashKey: (value) => value };

function roundTrip(...values: v.Value[]): v.Value[] {
  return decodeValues(encodeValues(values, shapes), context);
}

test('primitives and value objects keep their type', () => {
  const [text, long, decimal, day, double] = roundTrip(
    'a',
    9007199254740993n,
    new v.ApexDecimal('1.50', 2),
    new v.ApexDate(3),
    new v.ApexDouble(Number.NaN),
  );
  assert.equal(text, 'a');
  assert.equal(long, 9007199254740993n);
  assert.ok(decimal instanceof v.ApexDecimal && decimal.scale === 2 && decimal.value.eq('1.5'));
  assert.ok(day instanceof v.ApexDate && day.epochDay === 3);
  assert.ok(double instanceof v.ApexDouble && Number.isNaN(double.value));
});

test('collections keep order, element types and records', () => {
  const record = new v.SObject(account);
  record.fields.set('name', 'Acme');
  const set = new v.ApexSet('Id');
  set.entries.set('003A', '003A');
  const map = new v.ApexMap('String', 'List<Account>');
  map.entries.set('k', { key: 'k', value: new v.ApexList('Account', [record]) });
  const [readSet, readMap] = roundTrip(set, map);
  assert.ok(readSet instanceof v.ApexSet && readSet.elementType === 'Id' && readSet.entries.has('003A'));
  assert.ok(readMap instanceof v.ApexMap);
  const list = readMap.entries.get('k')?.value;
  assert.ok(list instanceof v.ApexList && list.items[0] instanceof v.SObject);
  assert.equal(list.items[0].fields.get('name'), 'Acme');
});

test('shared and cyclic references stay shared, transient fields are lost', () => {
  const object = new v.ApexObject(node, 3);
  object.slots[0] = object;
  object.slots[1] = red;
  object.slots[2] = 'transient';
  const [first, second] = roundTrip(object, object);
  assert.ok(first instanceof v.ApexObject);
  assert.equal(first, second);
  assert.equal(first.slots[0], first);
  assert.equal(first.slots[1], red);
  assert.equal(first.slots[2], null);
});

test('a live platform object is refused by name', () => {
  assert.throws(
    () => encodeValues([new v.NativeObject('Matcher', {})], shapes),
    new NotSerializableError('Matcher'),
  );
});

test('an exception keeps message and cause', () => {
  const cause = new v.ApexObject(node, 3);
  const exception = new v.ApexObject({ ...node, isException: true }, 3);
  exception.native = { message: 'broken', cause, stack: [] };
  exception.slots[0] = cause;
  const [read] = roundTrip(exception);
  assert.ok(read instanceof v.ApexObject);
  const state = read.native as { message: string; cause: v.Value };
  assert.equal(state.message, 'broken');
  assert.equal(state.cause, read.slots[0]);
});
