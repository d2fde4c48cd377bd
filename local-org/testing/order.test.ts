import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { randomNumbers, shuffle } from './order.ts';
import { runTests } from './runTests.ts';

test('a seed always gives the same order, another seed another one, and nothing is lost', () => {
  const items = Array.from({ length: 20 }, (_, i) => i);
  const first = shuffle(items, randomNumbers(1));
  assert.deepEqual(shuffle(items, randomNumbers(1)), first);
  assert.notDeepEqual(shuffle(items, randomNumbers(2)), first);
  assert.notDeepEqual(first, items);
  assert.deepEqual(
    [...first].sort((a, b) => a - b),
    items,
  );
});

test('every place is about as likely for an item', () => {
  const next = randomNumbers(3);
  const firsts = [0, 0, 0, 0];
  for (let i = 0; i < 4_000; i++) firsts[shuffle([0, 1, 2, 3], next)[0]!]!++;
  for (const count of firsts) assert.ok(count > 850 && count < 1_150, `counts ${firsts.join(', ')}`);
});

test('a seeded run runs the same methods in another order', () => {
  const project = join(import.meta.dirname, 'fixtures', 'basics');
  const names = (seed?: number): string[] =>
    runTests({ project, ...(seed === undefined ? {} : { seed }) }).methods.map((m) => m.methodName);
  const declared = names();
  const orders = [1, 2, 3, 4].map((seed) => names(seed));
  for (const order of orders) assert.deepEqual([...order].sort(), [...declared].sort());
  assert.ok(orders.some((order) => order.join() !== declared.join()));
  assert.deepEqual(names(3), orders[2]);
});
