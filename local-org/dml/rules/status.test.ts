import assert from 'node:assert/strict';
import test from 'node:test';
import { ApexDate, ApexDecimal } from '../../runtime/values.ts';
import { testOrg } from '../testHarness.ts';

test('a stage closes and wins an opportunity and sets its probability', () => {
  const org = testOrg();
  const id = org.insert('Opportunity', {
    Name: 'o',
    StageName: 'Needs Analysis',
    CloseDate: new ApexDate(1),
  });
  const read = () => org.query('SELECT IsClosed, IsWon, Probability FROM Opportunity')[0]!.fields;
  assert.deepEqual([read().get('isclosed'), read().get('iswon')], [false, false]);
  assert.equal((read().get('probability') as ApexDecimal).value.toNumber(), 20);
  org.dml('update', [org.record('Opportunity', { Id: id, StageName: 'Closed Won' })]);
  assert.deepEqual([read().get('isclosed'), read().get('iswon')], [true, true]);
  assert.equal((read().get('probability') as ApexDecimal).value.toNumber(), 100);
});

test('status closes cases and tasks', () => {
  const org = testOrg();
  org.insert('Case', { Status: 'Closed' });
  org.insert('Task', { Subject: 't' });
  const [row] = org.query('SELECT IsClosed, ClosedDate, CaseNumber FROM Case');
  assert.equal(row!.fields.get('isclosed'), true);
  assert.notEqual(row!.fields.get('closeddate'), null);
  assert.equal(row!.fields.get('casenumber'), '00000001');
  assert.equal(org.query('SELECT Status, IsClosed FROM Task')[0]!.fields.get('isclosed'), false);
});
