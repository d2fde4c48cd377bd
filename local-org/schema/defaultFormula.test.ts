import assert from 'node:assert/strict';
import test from 'node:test';
import { readDayFormula } from './defaultFormula.ts';

test('today, now and whole days around them', () => {
  assert.deepEqual(readDayFormula('TODAY()'), { base: 'TODAY', days: 0 });
  assert.deepEqual(readDayFormula(' today() + 30 '), { base: 'TODAY', days: 30 });
  assert.deepEqual(readDayFormula('NOW() - 1'), { base: 'NOW', days: -1 });
});

test('anything else is not worked out', () => {
  for (const formula of ['TODAY() + Days__c', '$User.Id', 'NOW', ''])
    assert.equal(readDayFormula(formula), null);
});
