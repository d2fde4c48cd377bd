import assert from 'node:assert/strict';
import test from 'node:test';
import { testOrg } from './testHarness.ts';

test('inserts and queries back with parent and children', () => {
  const org = testOrg();
  const accountId = org.insert('Account', { Name: 'Acme' });
  assert.match(accountId, /^001LO0\w{12}$/);
  org.insert('Contact', { FirstName: 'Ada', LastName: 'Byron', AccountId: accountId, Email: 'ada@example.com' });
  const [contact] = org.query("SELECT Name, Account.Name, Vip__c FROM Contact WHERE email = 'ADA@example.com'");
  assert.equal(contact?.fields.get('name'), 'Ada Byron');
  assert.equal(contact?.fields.get('vip__c'), false);
  assert.equal(contact?.fields.get('accountid'), accountId);
  const [account] = org.query('SELECT Id, (SELECT LastName FROM Contacts) FROM Account');
  const children = account?.fields.get('contacts') as unknown as { items: { fields: Map<string, unknown> }[] };
  assert.equal(children.items[0]?.fields.get('lastname'), 'Byron');
});
