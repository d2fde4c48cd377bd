import assert from 'node:assert/strict';
import test from 'node:test';
import type { ApexThrow } from '../runtime/execution.ts';
import type { SObject } from '../runtime/values.ts';
import type { DmlResult } from './engine.ts';
import { testOrg } from './testHarness.ts';
import type { TestOrg } from './testHarness.ts';

function merge(org: TestOrg, master: SObject, duplicates: readonly SObject[], allOrNone = true): DmlResult[] {
  return org.data.engine.merge!(org.exec, { master, duplicates, allOrNone, access: 'system' });
}

test('merge moves children, deletes the duplicates, saves the master and costs one statement', () => {
  const org = testOrg();
  const [master, loser] = [org.insert('Account', { Name: 'A' }), org.insert('Account', { Name: 'B' })];
  const contact = org.insert('Contact', { LastName: 'C', AccountId: loser });
  org.newTransaction();
  merge(org, org.record('Account', { Id: master, Phone: '1' }), [org.record('Account', { Id: loser })]);
  assert.deepEqual([org.used.get('dmlStatements'), org.used.get('dmlRows')], [1, 2]);
  const rows = org.query('SELECT Id, Phone FROM Account');
  assert.deepEqual(
    rows.map((row) => [row.fields.get('id'), row.fields.get('phone')]),
    [[master, '1']],
  );
  const moved = org.query(`SELECT AccountId FROM Contact WHERE Id = '${contact}'`)[0];
  assert.equal(moved?.fields.get('accountid'), master);
  const [gone] = org.query(`SELECT MasterRecordId, IsDeleted FROM Account WHERE Id = '${loser}' ALL ROWS`);
  assert.deepEqual([gone?.fields.get('masterrecordid'), gone?.fields.get('isdeleted')], [master, true]);
});

test('merge fires delete triggers, MasterRecordId set after, then update triggers; none for moved children', () => {
  const org = testOrg();
  const [master, loser] = [org.insert('Account', { Name: 'A' }), org.insert('Account', { Name: 'B' })];
  org.insert('Contact', { LastName: 'C', AccountId: loser });
  const seen: string[] = [];
  for (const object of ['Account', 'Contact']) {
    org.triggers.set(object, ({ timing, operation, oldRecords }) => {
      const to = operation === 'delete' ? ` ${oldRecords?.[0]?.fields.get('masterrecordid') === master}` : '';
      seen.push(`${object} ${timing} ${operation}${to}`);
    });
  }
  merge(org, org.record('Account', { Id: master }), [org.record('Account', { Id: loser })]);
  assert.deepEqual(seen, [
    'Account before delete false',
    'Account after delete true',
    'Account before update',
    'Account after update',
  ]);
});

test('a refused merge leaves everything as it was', () => {
  const org = testOrg();
  const [master, loser] = [org.insert('Account', { Name: 'A' }), org.insert('Account', { Name: 'B' })];
  const bad = org.record('Account', { Id: master, Name: null });
  const [result] = merge(org, bad, [org.record('Account', { Id: loser })], false);
  assert.equal(result!.success, false);
  assert.equal(result!.errors[0]!.statusCode, 'REQUIRED_FIELD_MISSING');
  assert.equal(org.count('SELECT COUNT() FROM Account'), 2);
  assert.throws(
    () => merge(org, bad, [org.record('Account', { Id: loser })]),
    (error) => /^Merge failed\. First exception on row 0 with id/.test((error as ApexThrow).message),
  );
});

test('only four objects can be merged, up to three records at a time', () => {
  const org = testOrg();
  const account = (): SObject => org.record('Account', { Id: org.insert('Account', { Name: 'A' }) });
  assert.throws(() => merge(org, account(), [account(), account(), account()]), /one or two duplicates/);
  const [a, b] = ['x', 'y'].map((name) =>
    org.record('Product2', { Id: org.insert('Product2', { Name: name }) }),
  );
  assert.throws(() => merge(org, a!, [b!]), /MERGE not allowed on Product2/);
});

test('undelete gives back lookups that the delete cleared, unless they were set anew', () => {
  const org = testOrg();
  const boss = org.insert('Contact', { LastName: 'Boss' });
  const [first, second] = ['A', 'B'].map((name) =>
    org.insert('Contact', { LastName: name, ReportsToId: boss }),
  );
  const other = org.insert('Contact', { LastName: 'Other' });
  org.dml('delete', [org.record('Contact', { Id: boss })]);
  org.dml('update', [org.record('Contact', { Id: second!, ReportsToId: other })]);
  org.dml('undelete', [org.record('Contact', { Id: boss })]);
  const reports = (id: string): unknown =>
    org.query(`SELECT ReportsToId FROM Contact WHERE Id = '${id}'`)[0]?.fields.get('reportstoid');
  assert.deepEqual([reports(first!), reports(second!)], [boss, other]);
});
