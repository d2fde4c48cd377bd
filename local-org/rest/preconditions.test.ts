/** Conditional request headers of single records. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Connection } from 'jsforce';
import { ApiServer } from './testing/apiServer.ts';

let server: ApiServer;
let admin: Connection;

before(async () => {
  server = await ApiServer.start();
  admin = server.admin();
});
after(() => server?.close());

const BEFORE = 'Mon, 01 Jan 2024 00:00:00 GMT';
const AFTER = 'Fri, 01 Jan 2100 00:00:00 GMT';

async function status(path: string, headers: Record<string, string>, body?: object): Promise<number> {
  const write = body === undefined ? {} : { method: 'PATCH', body: JSON.stringify(body) };
  return (await server.request(admin, path, { headers, ...write })).status;
}

test('dates: unchanged records are not sent again, changed ones are not overwritten', async () => {
  const { id } = await admin.sobject('Invoice__c').create({ Key__c: 'D1' });
  const path = `sobjects/Invoice__c/${id}`;
  assert.equal(await status(path, { 'If-Modified-Since': BEFORE }), 200);
  const unchanged = await server.request(admin, path, { headers: { 'If-Modified-Since': AFTER } });
  assert.deepEqual([unchanged.status, await unchanged.text()], [304, '']);
  assert.equal(await status(path, { 'If-Unmodified-Since': BEFORE }), 412);
  assert.equal(await status(path, { 'If-Unmodified-Since': AFTER }), 200);

  assert.equal(await status(path, { 'If-Unmodified-Since': BEFORE }, { Amount__c: 1 }), 412);
  assert.equal(await status(path, { 'If-Unmodified-Since': 'yesterday' }, { Amount__c: 1 }), 400);
  assert.equal((await admin.sobject('Invoice__c').retrieve(id!))['Amount__c'], null);
  assert.equal(await status(path, { 'If-Unmodified-Since': AFTER }, { Amount__c: 1 }), 204);
  assert.equal((await admin.sobject('Invoice__c').retrieve(id!))['Amount__c'], 1);
});

test('entity tags are those of accounts', async () => {
  const { id } = await admin.sobject('Account').create({ Name: 'Tagged' });
  const path = `sobjects/Account/${id}`;
  const tag = (await server.request(admin, path)).headers.get('etag')!;
  assert.match(tag, /^"[\w+/]+=*"$/);
  assert.equal((await server.request(admin, `${path}?fields=Name`)).headers.get('etag'), tag);
  assert.equal(await status(path, { 'If-None-Match': `"other", ${tag}` }), 304);
  assert.equal(await status(path, { 'If-None-Match': '"other"' }), 200);
  assert.equal(await status(path, { 'If-Match': tag }, { Name: 'Renamed' }), 204);
  assert.equal(await status(path, { 'If-Match': tag }, { Name: 'Twice' }), 412);
  assert.equal((await admin.sobject('Account').retrieve(id!))['Name'], 'Renamed');

  const invoice = await admin.sobject('Invoice__c').create({});
  assert.equal((await server.request(admin, `sobjects/Invoice__c/${invoice.id}`)).headers.get('etag'), null);
});
