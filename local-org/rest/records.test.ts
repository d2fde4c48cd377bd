/** Records one by one through jsforce: create, retrieve, update, delete, upsert by external id. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Connection } from 'jsforce';
import { ApiServer, failureOf } from './testing/apiServer.ts';

let server: ApiServer;
let admin: Connection;

before(async () => {
  server = await ApiServer.start();
  admin = server.admin();
});
after(() => server?.close());

test('create, retrieve, update and delete a record', async () => {
  const sent = '2024-02-29T13:05:09.000+0000';
  const made = await admin
    .sobject('Invoice__c')
    .create({ Key__c: 'R1', Amount__c: 12.5, Due__c: '2024-03-01', Sent__c: sent, Paid__c: true });
  assert.ok(made.success);
  const record = await admin.sobject('Invoice__c').retrieve(made.id);
  assert.equal(record['Amount__c'], 12.5);
  assert.equal(record['Due__c'], '2024-03-01');
  assert.equal(record['Sent__c'], sent);
  assert.equal(record['Paid__c'], true);
  assert.match(record['Name'], /^INV-\d{4}$/);
  assert.ok('Secret__c' in record && 'CreatedDate' in record);

  const updated = await admin.sobject('Invoice__c').update({ Id: made.id, Amount__c: '7.25', Due__c: null });
  assert.equal(updated.success, true);
  const some = await admin.retrieve('Invoice__c', made.id, { fields: ['Amount__c', 'Due__c'] });
  assert.deepEqual(Object.keys(some), ['attributes', 'Amount__c', 'Due__c']);
  assert.equal(some['Amount__c'], 7.25);
  assert.equal(some['Due__c'], null);

  await admin.sobject('Invoice__c').destroy(made.id);
  assert.equal((await failureOf(admin.sobject('Invoice__c').retrieve(made.id))).errorCode, 'NOT_FOUND');
  const again = await failureOf(admin.sobject('Invoice__c').destroy(made.id));
  assert.equal(again.errorCode, 'ENTITY_IS_DELETED');
});

test('a created record has an address in the Location header', async () => {
  const response = await fetch(`${server.url}/services/data/v65.0/sobjects/Contact`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${admin.accessToken}` },
    body: '{"LastName":"Place"}',
  });
  assert.equal(response.status, 201);
  const { id } = (await response.json()) as { id: string };
  assert.equal(response.headers.get('location'), `/services/data/v65.0/sobjects/Contact/${id}`);
});

test('failures name status code, message and fields', async () => {
  const invoices = admin.sobject('Invoice__c');
  assert.deepEqual(await failureOf(admin.sobject('Contact').create({ FirstName: 'A' })), {
    errorCode: 'REQUIRED_FIELD_MISSING',
    message: 'Required fields are missing: [LastName]',
    fields: ['LastName'],
  });
  assert.deepEqual(await failureOf(invoices.create({ Amount__c: -1 })), {
    errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
    message: 'The amount is negative',
    fields: ['Amount__c'],
  });
  const unlucky = await failureOf(invoices.create({ Amount__c: 13 }));
  assert.equal(unlucky.errorCode, 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY');
  assert.match(
    unlucky.message,
    /^InvoiceTrigger: execution of BeforeInsert\n\ncaused by: InvoiceRules\.Unlucky/,
  );
  assert.equal((await failureOf(invoices.create({ Nothing__c: 1 }))).errorCode, 'INVALID_FIELD');
  assert.equal((await failureOf(invoices.create({ Amount__c: 'much' }))).errorCode, 'JSON_PARSER_ERROR');
  assert.equal((await failureOf(invoices.create({ Due__c: { day: 1 } }))).errorCode, 'JSON_PARSER_ERROR');
  assert.equal((await failureOf(admin.sobject('Nothing__c').create({}))).errorCode, 'NOT_FOUND');
  assert.equal((await failureOf(invoices.retrieve('nonsense'))).errorCode, 'MALFORMED_ID');
  const missing = 'a00000000000000AAA';
  const prefix = (await invoices.create({})).id!.slice(0, 3);
  const unknown = `${prefix}${missing.slice(3)}`;
  assert.equal((await failureOf(invoices.update({ Id: unknown }))).errorCode, 'INVALID_CROSS_REFERENCE_KEY');
});

test('nothing of a failed call is kept', async () => {
  const kept = (await admin.query('SELECT COUNT() FROM Invoice__c')).totalSize;
  await failureOf(admin.sobject('Invoice__c').create({ Amount__c: 13 }));
  assert.equal((await admin.query('SELECT COUNT() FROM Invoice__c')).totalSize, kept);
});

test('upsert by external id creates, then updates', async () => {
  const created = await admin.sobject('Invoice__c').upsert({ Key__c: 'U1', Amount__c: 1 }, 'Key__c');
  assert.ok(created.success && created.created);
  const updated = await admin.sobject('Invoice__c').upsert({ Key__c: 'U1', Amount__c: 2 }, 'Key__c');
  assert.ok(updated.success && !updated.created);
  assert.equal(updated.id, created.id);
  const { records } = await admin.query("SELECT Amount__c FROM Invoice__c WHERE Key__c = 'U1'");
  assert.equal(records[0]?.['Amount__c'], 2);

  const byKey = await admin.requestGet<Record<string, unknown>>(
    '/sobjects/Invoice__c/Key__c/U1?fields=Amount__c',
  );
  assert.equal(byKey['Amount__c'], 2);
  const only = admin.requestPatch('/sobjects/Invoice__c/Key__c/U2?updateOnly=true', { Amount__c: 1 });
  assert.equal((await failureOf(only)).errorCode, 'NOT_FOUND');
  assert.equal(
    (await failureOf(admin.requestGet('/sobjects/Invoice__c/Paid__c/true'))).errorCode,
    'NOT_FOUND',
  );
  const encoded = `/sobjects/Invoice__c/Key__c/${encodeURIComponent('a/b ü?')}`;
  await admin.requestPatch(encoded, { Amount__c: 3 });
  assert.equal((await admin.requestGet<Record<string, unknown>>(encoded))['Key__c'], 'a/b ü?');
  await admin.requestDelete('/sobjects/Invoice__c/Key__c/U1');
  assert.equal((await failureOf(admin.requestGet('/sobjects/Invoice__c/Key__c/U1'))).errorCode, 'NOT_FOUND');
});

test('a key that several records have is answered with their addresses', async () => {
  await admin.sobject('Invoice__c').create([{ Batch__c: 'B' }, { Batch__c: 'B' }]);
  const { errorCode } = await failureOf(admin.sobject('Invoice__c').upsert({ Batch__c: 'B' }, 'Batch__c'));
  assert.equal(errorCode, 'MULTIPLE_CHOICES');
});

test('a parent is named by its external id', async () => {
  await admin.sobject('Invoice__c').create({ Key__c: 'P1' });
  const line = await admin.sobject('Line__c').create({ Name: 'L', Invoice__r: { Key__c: 'P1' } });
  const { records } = await admin.query(`SELECT Invoice__r.Key__c FROM Line__c WHERE Id = '${line.id}'`);
  assert.equal(records[0]?.['Invoice__r'].Key__c, 'P1');
  const unknown = admin.sobject('Line__c').create({ Name: 'L', Invoice__r: { Key__c: 'P2' } });
  assert.match((await failureOf(unknown)).message, /^Foreign key external ID: P2 not found/);
});

test('object and field permissions of the user apply', async () => {
  const user = server.standard();
  assert.equal((await failureOf(user.sobject('Invoice__c').create({}))).errorCode, 'NOT_FOUND');
  const billing = server.standard({ billing: true });
  const { id } = await billing.sobject('Invoice__c').create({ Key__c: 'F1' });
  const readOnly = await failureOf(billing.sobject('Invoice__c').update({ Id: id!, Amount__c: 1 }));
  assert.equal(readOnly.errorCode, 'INVALID_FIELD_FOR_INSERT_UPDATE');
  assert.deepEqual(readOnly.fields, ['Amount__c']);
  const hidden = await failureOf(billing.sobject('Invoice__c').update({ Id: id!, Secret__c: 'x' }));
  assert.equal(hidden.errorCode, 'INVALID_FIELD');
  const record = await billing.sobject('Invoice__c').retrieve(id!);
  assert.ok('Amount__c' in record && !('Secret__c' in record));
  const deleted = await failureOf(billing.sobject('Invoice__c').destroy(id!));
  assert.equal(deleted.errorCode, 'INSUFFICIENT_ACCESS_OR_READONLY');
});

test('the bytes of a field have an address of their own', async () => {
  const account = await admin.sobject('Account').create({ Name: 'With file' });
  const Body = Buffer.from('grüße').toString('base64');
  const file = await admin.sobject('Attachment').create({ Name: 'a.txt', ParentId: account.id, Body });
  const response = await fetch(`${server.url}/services/data/v65.0/sobjects/Attachment/${file.id}/Body`, {
    headers: { Authorization: `Bearer ${admin.accessToken}` },
  });
  assert.equal(await response.text(), 'grüße');
});
