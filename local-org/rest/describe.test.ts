/** Describes through jsforce. */
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

test('the list of objects is that of the user', async () => {
  const { encoding, maxBatchSize, sobjects } = await admin.describeGlobal();
  assert.deepEqual([encoding, maxBatchSize], ['UTF-8', 200]);
  const invoice = sobjects.find(({ name }) => name === 'Invoice__c')!;
  assert.deepEqual(
    [invoice.custom, invoice.createable, invoice.deletable, invoice.queryable, invoice.label],
    [true, true, true, true, 'Invoice'],
  );
  assert.equal(invoice.urls['describe'], '/services/data/v65.0/sobjects/Invoice__c/describe');
  const seen = (await server.standard().describeGlobal()).sobjects.map(({ name }) => name);
  assert.ok(seen.includes('Account') && !seen.includes('Invoice__c'));
});

test('a describe tells fields, references, picklists and children', async () => {
  const invoice = await admin.describe('Invoice__c');
  const field = (name: string) => invoice.fields.find((one) => one.name === name)!;
  assert.deepEqual(
    [field('Key__c').type, field('Key__c').length, field('Key__c').externalId, field('Key__c').unique],
    ['string', 20, true, true],
  );
  assert.deepEqual(
    [
      field('Amount__c').type,
      field('Amount__c').precision,
      field('Amount__c').scale,
      field('Amount__c').soapType,
    ],
    ['currency', 16, 2, 'xsd:double'],
  );
  assert.deepEqual(
    [field('Contact__c').referenceTo, field('Contact__c').relationshipName],
    [['Contact'], 'Contact__r'],
  );
  assert.equal(field('Name').autoNumber, true);
  assert.deepEqual([field('Amount__c').aggregatable, field('Paid__c').aggregatable], [true, false]);
  assert.equal(field('Id').createable, false);
  const lines = invoice.childRelationships.find(({ relationshipName }) => relationshipName === 'Lines__r')!;
  assert.deepEqual([lines.childSObject, lines.field, lines.cascadeDelete], ['Line__c', 'Invoice__c', true]);

  const user = await admin.describe('User');
  const zone = user.fields.find(({ name }) => name === 'TimeZoneSidKey')!;
  assert.equal(zone.restrictedPicklist, true);
  assert.ok(zone.picklistValues?.some(({ value }) => value === 'Europe/Paris'));
});

test('every field of a describe can be queried', async () => {
  for (const name of ['Account', 'Contact', 'User', 'Invoice__c']) {
    const { fields } = await admin.describe(name);
    await admin.query(`SELECT ${fields.map((field) => field.name).join(', ')} FROM ${name} LIMIT 1`);
  }
});

test('fields the user may not see are absent, those the user may not write say so', async () => {
  assert.equal((await failureOf(server.standard().describe('Invoice__c'))).errorCode, 'NOT_FOUND');
  const { fields, deletable } = await server.standard({ billing: true }).describe('Invoice__c');
  const amount = fields.find(({ name }) => name === 'Amount__c')!;
  assert.deepEqual([deletable, amount.createable, amount.updateable], [false, false, false]);
  assert.ok(!fields.some(({ name }) => name === 'Secret__c'));
});

test('the basics of an object come with what the user worked on last', async () => {
  const { id } = await admin.sobject('Invoice__c').create({ Key__c: 'recent' });
  const [recent] = await admin.recent('Invoice__c', 1);
  assert.equal(recent?.Id, id);
  const basics = await admin.requestGet<{ readonly objectDescribe: { readonly name: string } }>(
    '/sobjects/Invoice__c',
  );
  assert.equal(basics.objectDescribe.name, 'Invoice__c');
});
