/** `query` and `queryAll` through jsforce. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Connection } from 'jsforce';
import { ApiServer, failureOf } from './testing/apiServer.ts';

let server: ApiServer;
let admin: Connection;

before(async () => {
  server = await ApiServer.start();
  admin = server.admin();
  const { error } = server.org.execute(
    server.org.systemUserId,
    `Account acme = new Account(Name = 'Acme');
     insert acme;
     insert new List<Contact>{
       new Contact(LastName = 'Able', AccountId = acme.Id, Birthdate = Date.newInstance(2000, 1, 2)),
       new Contact(LastName = 'Baker', AccountId = acme.Id),
       new Contact(LastName = 'Charlie') };`,
  );
  assert.equal(error, null);
});
after(() => server?.close());

test('records show what was selected, in order, with their address', async () => {
  const { totalSize, done, records } = await admin.query(
    'SELECT LastName, Birthdate FROM Contact ORDER BY LastName',
  );
  assert.equal(totalSize, 3);
  assert.equal(done, true);
  const [able] = records;
  assert.deepEqual(Object.keys(able!), ['attributes', 'LastName', 'Birthdate']);
  assert.equal(able!['Birthdate'], '2000-01-02');
  assert.match(String(able!.attributes?.url), /^\/services\/data\/v65\.0\/sobjects\/Contact\/003\w{15}$/);
});

test('parents and children are nested; absent ones are null', async () => {
  const { records } = await admin.query(
    "SELECT Id, c.Account.Name, c.Account.Owner.Username FROM Contact c WHERE LastName IN ('Able', 'Charlie') ORDER BY LastName",
  );
  const [able, charlie] = records;
  assert.deepEqual(Object.keys(able!), ['attributes', 'Id', 'Account']);
  assert.equal(able!['Account'].attributes.type, 'Account');
  assert.deepEqual(Object.keys(able!['Account']), ['attributes', 'Name', 'Owner']);
  assert.equal(able!['Account'].Owner.Username, 'admin@local-org.example');
  assert.equal(charlie!['Account'], null);

  const parents = await admin.query(
    'SELECT Name, (SELECT LastName FROM Contacts ORDER BY LastName) FROM Account',
  );
  const children = parents.records[0]!['Contacts'];
  assert.equal(children.totalSize, 2);
  assert.equal(children.done, true);
  assert.deepEqual(
    children.records.map((record: { readonly LastName: string }) => record.LastName),
    ['Able', 'Baker'],
  );
});

test('aggregates keep the spelling of their aliases; COUNT() is a number', async () => {
  const grouped = await admin.query(
    'SELECT Account.Name, COUNT(Id) howMany, MAX(LastName) FROM Contact WHERE AccountId != null GROUP BY Account.Name',
  );
  assert.deepEqual(grouped.records, [
    { attributes: { type: 'AggregateResult' }, Name: 'Acme', howMany: 2, expr0: 'Baker' },
  ] as never);
  const count = await admin.query('SELECT COUNT() FROM Contact');
  assert.deepEqual([count.totalSize, count.done, count.records], [3, true, []]);
});

test('long results come in batches of 2,000, shorter ones when asked', async () => {
  const many = `List<Lead> leads = new List<Lead>();
    for (Integer i = 0; i < 4100; i++) leads.add(new Lead(LastName = 'L' + i, Company = 'C'));
    insert leads;`;
  assert.equal(server.org.execute(server.org.systemUserId, many).error, null);
  const first = await admin.query('SELECT Id FROM Lead');
  assert.equal(first.totalSize, 4100);
  assert.equal(first.done, false);
  assert.equal(first.records.length, 2000);
  assert.match(first.nextRecordsUrl!, /\/query\/01g\w{15}-2000$/);
  const second = await admin.queryMore(first.nextRecordsUrl!);
  const third = await admin.queryMore(second.nextRecordsUrl!);
  assert.equal(third.records.length, 100);
  assert.equal(third.done, true);
  const ids = [first, second, third].flatMap((batch) => batch.records.map((record) => record.Id));
  assert.equal(new Set(ids).size, 4100);

  const all = await admin.query('SELECT Id FROM Lead', { autoFetch: true, maxFetch: 10_000 });
  assert.equal(all.records.length, 4100);
  const small = await admin.query('SELECT Id FROM Lead', {
    headers: { 'Sforce-Query-Options': 'batchSize=300' },
  });
  assert.equal(small.records.length, 300);
});

test('a locator belongs to the user who asked', async () => {
  const { nextRecordsUrl } = await admin.query('SELECT Id FROM Lead');
  const { errorCode } = await failureOf(server.standard().queryMore(nextRecordsUrl!));
  assert.equal(errorCode, 'INVALID_QUERY_LOCATOR');
});

test('queryAll sees deleted records', async () => {
  const { id } = await admin.sobject('Contact').create({ LastName: 'Gone' });
  await admin.sobject('Contact').destroy(id!);
  const soql = `SELECT IsDeleted FROM Contact WHERE Id = '${id}'`;
  assert.equal((await admin.query(soql)).totalSize, 0);
  const { records } = await admin.query(soql, { scanAll: true });
  assert.equal(records[0]?.['IsDeleted'], true);
});

test('queryAll gives its further batches too', async () => {
  const headers = { 'Sforce-Query-Options': 'batchSize=200' };
  const all = await admin.query('SELECT Id FROM Lead', { scanAll: true, headers });
  const place = all.nextRecordsUrl!.replace('/query/', '/queryAll/');
  const next = await admin.requestGet<{ readonly records: readonly unknown[] }>(place, { headers });
  assert.deepEqual([all.records.length, next.records.length], [200, 200]);
});

test('refused queries have the error code and the message of the platform', async () => {
  const code = async (soql: string): Promise<string> => (await failureOf(admin.query(soql))).errorCode;
  assert.equal(await code('SELECT Id FROM Contact WHERE'), 'MALFORMED_QUERY');
  assert.equal(await code('SELECT Id FROM Contact WHERE LastName = :name'), 'MALFORMED_QUERY');
  assert.equal(await code('SELECT Nothing__c FROM Contact'), 'INVALID_FIELD');
  assert.equal(await code('SELECT Nothing.Name FROM Contact'), 'INVALID_FIELD');
  assert.equal(await code('SELECT Id FROM Nothing__c'), 'INVALID_TYPE');
  const { message } = await failureOf(admin.query('SELECT Nothing__c FROM Contact'));
  assert.match(message, /^No such column 'Nothing__c' on entity 'Contact'/);
});

test('a query sees what the user of the token may see', async () => {
  await admin.sobject('Invoice__c').create({ Key__c: 'Q1', Amount__c: 5 });
  const without = server.standard();
  assert.equal((await failureOf(without.query('SELECT Id FROM Invoice__c'))).errorCode, 'INVALID_TYPE');
  const user = server.standard({ billing: true });
  assert.equal((await user.query('SELECT Key__c, Amount__c FROM Invoice__c')).totalSize, 1);
  const { errorCode } = await failureOf(user.query('SELECT Secret__c FROM Invoice__c'));
  assert.equal(errorCode, 'INVALID_FIELD');
});

test('jsforce builds queries from describes', async () => {
  const found = await admin.sobject('Contact').find({ LastName: 'Able' }).execute();
  assert.equal(found.length, 1);
  assert.ok('LastModifiedDate' in found[0]!);
});
