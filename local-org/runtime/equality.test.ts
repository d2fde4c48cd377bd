import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openMemoryOrg } from '../compile/testSupport.ts';
import { apexEquals, hashCode, hashKey, keyEquals, strictEquals } from './equality.ts';
import { ApexDate, ApexDecimal, ApexDouble, ApexList, SObject } from './values.ts';

const { exec, program } = openMemoryOrg({});

test('keys of text mind case and never meet keys of other types', () => {
  assert.notEqual(hashKey(exec, 'a'), hashKey(exec, 'A'));
  const values = [
    '1',
    1,
    1n,
    true,
    'true',
    null,
    'null',
    new ApexDecimal(1),
    new ApexDouble(1),
    new ApexDate(1),
    '\u0000d1',
  ];
  assert.equal(new Set(values.map((v) => hashKey(exec, v))).size, values.length);
});

test('collections and records are keys by content', () => {
  const list = () => new ApexList('String', ['a', null]);
  assert.equal(hashKey(exec, list()), hashKey(exec, list()));
  const contact = (order: string[]) => {
    const record = new SObject(program.schema.object('Contact')!);
    for (const field of order) record.fields.set(field, field);
    return record;
  };
  assert.equal(hashKey(exec, contact(['lastname', 'email'])), hashKey(exec, contact(['email', 'lastname'])));
  assert.notEqual(hashKey(exec, contact(['lastname'])), hashKey(exec, contact(['email'])));
});

test('==, equals and === differ on the case of text', () => {
  assert.deepEqual(
    [apexEquals(exec, 'a', 'A'), keyEquals(exec, 'a', 'A'), strictEquals('a', 'A')],
    [true, false, false],
  );
});

test('numbers of different types are equal by value', () => {
  assert.ok(apexEquals(exec, 1, new ApexDecimal('1.00')));
  assert.ok(apexEquals(exec, 2n, new ApexDouble(2)));
});

test("String.hashCode is Java's", () => {
  assert.equal(hashCode(exec, 'hello'), 99162322);
});
