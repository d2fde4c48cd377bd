import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate, runBody } from './testSupport.ts';

test('arithmetic on Integers wraps at 32 bits', () => {
  assert.equal(evaluate('2147483647 + 1'), '-2147483648');
});

test('a loop sums', () => {
  assert.equal(runBody('Integer s = 0; for (Integer i = 0; i < 10; i++) { if (i == 5) continue; s += i; } return s;'), '40');
});
