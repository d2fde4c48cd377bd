import assert from 'node:assert/strict';
import test from 'node:test';
import { testOrg } from './testHarness.ts';

test('good events are handed to the bus, bad ones are explained in their result', () => {
  const org = testOrg();
  const results = org.data.engine.publish(org.exec, [
    org.record('Paid__e', { Code__c: 'A' }),
    org.record('Paid__e'),
  ]);
  assert.deepEqual(
    results.map((r) => r.success),
    [true, false],
  );
  assert.equal(results[0]!.errors[0]!.statusCode, 'OPERATION_ENQUEUED');
  assert.match(results[0]!.errors[0]!.message, /^[0-9a-f-]{36}$/);
  assert.equal(results[1]!.errors[0]!.statusCode, 'REQUIRED_FIELD_MISSING');
  assert.equal(org.published.length, 1);
  assert.equal(org.published[0]!.fields.get('createdbyid'), org.userId);
});

test('after-commit events spend a DML statement, immediate ones their own limit', () => {
  const org = testOrg();
  org.data.engine.publish(org.exec, [org.record('Paid__e', { Code__c: 'A' })]);
  org.data.engine.publish(org.exec, [org.record('Ping__e')]);
  assert.equal(org.used.get('dmlStatements'), 1);
  assert.equal(org.used.get('publishImmediateDml'), 1);
});

test('the caller may change its event after publishing', () => {
  const org = testOrg();
  const event = org.record('Paid__e', { Code__c: 'A' });
  org.data.engine.publish(org.exec, [event]);
  event.fields.set('code__c', 'B');
  assert.equal(org.published[0]!.fields.get('code__c'), 'A');
});
