import assert from 'node:assert/strict';
import test from 'node:test';
import { testOrg } from '../dml/testHarness.ts';
import type { TestOrg } from '../dml/testHarness.ts';
import { newUser } from '../dml/rules/user/testUsers.ts';
import { Database } from './database.ts';
import { RecordCache } from './versions.ts';

/** A cache that follows a database, and what was loaded for it. */
function cached(): { database: Database; cache: RecordCache<string>; read: (id: string) => boolean } {
  const database = new Database(':memory:');
  const cache = new RecordCache<string>();
  database.followers.push(cache);
  const read = (id: string): boolean => {
    let isLoaded = false;
    cache.get(id, () => {
      isLoaded = true;
      return id;
    });
    return isLoaded;
  };
  return { database, cache, read };
}

test('a record cache forgets what is written and nothing else', () => {
  const { cache, read } = cached();
  assert.deepEqual([read('a'), read('b'), read('a')], [true, true, false]);
  cache.written('a');
  assert.deepEqual([read('a'), read('b')], [true, false]);
  cache.written(null);
  assert.deepEqual([read('a'), read('b')], [true, true]);
});

test('a record cache forgets what a rollback takes back, however much was written', () => {
  for (const writes of [1, 2_500]) {
    const { database, cache, read } = cached();
    database.begin();
    cache.written('a');
    read('a');
    const savepoint = database.savepoint();
    for (let i = 0; i < writes; i++) cache.written('b');
    read('b');
    read('untouched');
    database.rollbackTo(savepoint);
    assert.equal(read('b'), true);
    assert.equal(read('a'), writes > 1_000);
    database.rollback();
    assert.equal(read('a'), true);
  }
});

const labels = (org: TestOrg): unknown[] =>
  org.query("SELECT Label FROM PermissionSet WHERE Name = 'Kept'").map(({ fields }) => fields.get('label'));

test('queries of configuration see every write, and every rollback', () => {
  const org = testOrg();
  const { database } = org.data;
  assert.deepEqual(labels(org), []);
  const before = database.savepoint();
  const id = org.insert('PermissionSet', { Name: 'Kept', Label: 'One' });
  assert.deepEqual(labels(org), ['One']);
  const between = database.savepoint();
  org.dml('update', [org.record('PermissionSet', { Id: id, Label: 'Two' })]);
  assert.deepEqual(labels(org), ['Two']);
  database.rollbackTo(between);
  assert.deepEqual(labels(org), ['One']);
  database.rollbackTo(before);
  assert.deepEqual(labels(org), []);
});

test('a query of configuration that counts other rows is asked each time', () => {
  const org = testOrg();
  const used = (): number =>
    Number(
      org
        .query("SELECT UsedLicenses FROM UserLicense WHERE Name = 'Salesforce'")[0]
        ?.fields.get('usedlicenses'),
    );
  const before = used();
  org.dml('insert', [newUser(org, 'Standard User')]);
  assert.equal(used(), before + 1);
});
