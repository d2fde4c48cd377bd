import assert from 'node:assert/strict';
import test from 'node:test';
import { Database } from '../database/database.ts';
import { allOrNothing } from './allOrNothing.ts';

function opened() {
  const database = new Database(':memory:');
  database.exec('CREATE TABLE t (v)');
  database.begin();
  const add = (value: number): number => database.run('INSERT INTO t VALUES (?)', [value]);
  const values = (): unknown[] => database.all('SELECT v FROM t').flat();
  return { database, add, values };
}

test('stays when the work succeeds, and goes when it fails or throws', () => {
  const { database, add, values } = opened();
  const adding = (value: number, answer: boolean) => () => {
    add(value);
    return answer;
  };
  assert.equal(allOrNothing(database, adding(1, true)), true);
  assert.equal(allOrNothing(database, adding(2, false)), false);
  assert.throws(() =>
    allOrNothing(database, () => {
      add(3);
      throw new Error('no');
    }),
  );
  assert.deepEqual(values(), [1]);
});

test('a savepoint that the work leaves open can still be gone back to', () => {
  const { database, add, values } = opened();
  let inner = '';
  allOrNothing(database, () => {
    add(1);
    inner = database.savepoint();
    add(2);
    return true;
  });
  database.rollbackTo(inner);
  assert.deepEqual(values(), [1]);
});

test('work that goes back to an earlier savepoint takes its own along', () => {
  const { database, add, values } = opened();
  const before = database.savepoint();
  allOrNothing(database, () => {
    add(1);
    database.rollbackTo(before);
    return false;
  });
  assert.deepEqual(values(), []);
  assert.equal(database.hasSavepoint(before), true);
});
