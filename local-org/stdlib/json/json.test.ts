import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ApexDate,
  ApexDatetime,
  ApexDecimal,
  ApexDouble,
  ApexList,
  ApexMap,
  NativeObject,
  SObject,
} from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { typeToken } from '../../runtime/tokens.ts';
import { call, callStatic, fakeExecution, fieldSchema, objectSchema, record } from '../fakeExecution.ts';
import { mapOf } from '../system/map.ts';

const account = objectSchema('Account', [
  fieldSchema('Name', 'string'),
  fieldSchema('AnnualRevenue', 'currency'),
  fieldSchema('CreatedDate', 'datetime'),
]);
const contact = objectSchema('Contact', [
  fieldSchema('LastName', 'string'),
  fieldSchema('AccountId', 'reference', {
    reference: {
      to: ['Account'],
      relationshipName: 'Account',
      childRelationshipName: 'Contacts',
      onDelete: 'setNull',
      masterDetail: false,
    },
  }),
]);
const { exec } = fakeExecution({ objects: [account, contact] });
const list = (...items: Value[]): ApexList => new ApexList('Object', items);
const object = (fields: Record<string, Value>): ApexMap =>
  mapOf(exec, 'String', 'Object', Object.entries(fields));
const compact = (value: Value): Value => callStatic(exec, 'JSON', 'serialize', [value], ['Object']);
const pretty = (value: Value): Value => callStatic(exec, 'JSON', 'serializePretty', [value], ['Object']);
const typed = (text: string, type: string): Value =>
  callStatic(exec, 'JSON', 'deserialize', [text, typeToken(type)]);
const untyped = (text: string): Value => callStatic(exec, 'JSON', 'deserializeUntyped', [text]);

test('primitives', () => {
  const values = list(
    null,
    true,
    1,
    2n,
    new ApexDecimal('1.50', 2),
    new ApexDouble(2),
    'a"\n',
    new ApexDate(19782),
    new ApexDatetime(0),
  );
  assert.equal(compact(values), '[null,true,1,2,1.50,2.0,"a\\"\\n","2024-02-29","1970-01-01T00:00:00.000Z"]');
});

test('the pretty layout is that of the platform', () => {
  assert.equal(
    pretty(object({ a: 1, b: list(1, 2), c: object({ d: null }), e: list(), f: object({}) })),
    '{\n  "a" : 1,\n  "b" : [ 1, 2 ],\n  "c" : {\n    "d" : null\n  },\n  "e" : [ ],\n  "f" : { }\n}',
  );
  assert.equal(pretty(list(object({ a: 1 }), object({ a: 2 }))), '[ {\n  "a" : 1\n}, {\n  "a" : 2\n} ]');
});

test('records carry attributes, a url when they have an id, and population order', () => {
  const row = record(account, { Name: 'x', CreatedDate: new ApexDatetime(0) });
  assert.equal(
    compact(row),
    '{"attributes":{"type":"Account"},"Name":"x","CreatedDate":"1970-01-01T00:00:00.000+0000"}',
  );
  const withId = record(account, { Id: '001000000000001AAA' });
  assert.match(
    String(compact(withId)),
    /"url":"\/services\/data\/v\d+\.0\/sobjects\/Account\/001000000000001AAA"/,
  );
});

test('untyped numbers are Integers, Longs or Decimals', () => {
  const values = (untyped('[1, 3000000000, 1.50, -2e3]') as ApexList).items;
  assert.equal(values[0], 1);
  assert.equal(values[1], 3000000000n);
  assert.equal((values[2] as ApexDecimal).scale, 2);
  assert.equal((values[3] as ApexDecimal).value.toNumber(), -2000);
});

test('typed records with parents', () => {
  const row = typed(
    '{"attributes":{"type":"Contact"},"lastname":"L","Account":{"Name":"A","AnnualRevenue":5}}',
    'Contact',
  ) as SObject;
  assert.equal(row.fields.get('lastname'), 'L');
  const parent = row.fields.get('account') as SObject;
  assert.equal(parent.schema.name, 'Account');
  assert.ok(parent.fields.get('annualrevenue') instanceof ApexDecimal);
  assert.throws(() => typed('{"Nope":1}', 'Contact'), {
    message: "No such column 'Nope' on sobject of type Contact",
  });
});

test('typed collections and primitives', () => {
  const map = typed('{"a":["2024-02-29"]}', 'Map<String,List<Date>>') as ApexMap;
  assert.equal(((map.entries.get('a')!.value as ApexList).items[0] as ApexDate).epochDay, 19782);
  assert.throws(() => typed('"x"', 'Integer'), { message: 'Illegal value for primitive integer: x' });
  assert.equal(
    (typed('"2024-02-29T13:05:09.000+0100"', 'Datetime') as ApexDatetime).millis,
    Date.UTC(2024, 1, 29, 12, 5, 9),
  );
});

test('malformed text throws JSONException with a position', () => {
  assert.throws(() => untyped('{"a" 1}'), {
    message: /^Unexpected character \('1' \(code 49\)\): was expecting a colon/,
  });
  assert.throws(() => untyped('<html>'), {
    message:
      /^Unexpected character \('<' \(code 60\)\): expected a valid value .* at input location \[1,2\]$/,
  });
  assert.throws(() => untyped('[1, 2'), {
    message: /^Unexpected end-of-input: expected close marker for ARRAY/,
  });
  assert.throws(() => untyped(''), { message: 'No content to map to Object due to end of input' });
  assert.throws(() => untyped('[1 2]'), { message: /was expecting comma to separate ARRAY entries/ });
});

test('tokens of the schema are refused', () => {
  assert.throws(() => compact(new NativeObject('Schema.SObjectType', account)), {
    message: 'Apex Type unsupported in JSON: Schema.SObjectType',
  });
});

test('a generator checks where names and values may stand', () => {
  const generator = callStatic(exec, 'JSON', 'createGenerator', [false]);
  const on = (name: string, args: Value[] = [], params: string[] = []): Value =>
    call(exec, 'JSONGenerator', name, generator, args, params);
  on('writeStartObject');
  assert.throws(() => on('writeString', ['x']), { message: 'Can not write value, expecting field name' });
  on('writeStringField', ['a', 'x']);
  on('writeFieldName', ['b']);
  on('writeStartArray');
  on('writeNumber', [1], ['Integer']);
  on('writeEndArray');
  on('writeEndObject');
  assert.equal(on('getAsString'), '{"a":"x","b":[1]}');
});

test('a parser walks tokens and reads values', () => {
  const parser = callStatic(exec, 'JSON', 'createParser', ['{"a":{"b":[1,2]},"c":"x"}']);
  const on = (name: string, args: Value[] = []): Value => call(exec, 'JSONParser', name, parser, args);
  const kinds: string[] = [];
  for (let token = on('nextToken'); token !== null; token = on('nextToken')) {
    kinds.push((token as { name: string } & object as never as { name: string }).name);
    if (on('getText') === 'b') {
      on('nextToken');
      on('skipChildren');
      assert.equal(on('getCurrentName'), 'b');
    }
  }
  assert.deepEqual(kinds, [
    'START_OBJECT',
    'FIELD_NAME',
    'START_OBJECT',
    'FIELD_NAME',
    'END_OBJECT',
    'FIELD_NAME',
    'VALUE_STRING',
    'END_OBJECT',
  ]);
  const other = callStatic(exec, 'JSON', 'createParser', ['[1,2] ']);
  const read = call(exec, 'JSONParser', 'readValueAs', other, [typeToken('List<Integer>')]) as ApexList;
  assert.deepEqual(read.items, [1, 2]);
});
