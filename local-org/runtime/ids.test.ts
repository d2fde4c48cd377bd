import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toId18 } from './ids.ts';

test('fifteen characters get the checksum of their capitals', () => {
  assert.equal(toId18('000000000000000'), '000000000000000AAA');
  assert.equal(toId18('A00000000000000'), 'A00000000000000BAA');
  assert.equal(toId18('AAAAAAAAAAAAAAA'), 'AAAAAAAAAAAAAAA555');
});

test('what is no id is null', () => {
  for (const text of ['', 'x', '00100000000000', '0010000000000012', '001-00000000001'])
    assert.equal(toId18(text), null);
});
