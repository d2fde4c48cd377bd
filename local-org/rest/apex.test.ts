/** Anonymous Apex, the tooling API and Apex REST through jsforce. */
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

test('anonymous Apex runs as the user of the token', async () => {
  const result = await admin.tooling.executeAnonymous("insert new Contact(LastName = 'Anonymous');");
  assert.deepEqual(result, {
    line: -1,
    column: -1,
    compiled: true,
    success: true,
    compileProblem: null,
    exceptionMessage: null,
    exceptionStackTrace: null,
  });
  const { records } = await admin.query(
    "SELECT CreatedBy.Username FROM Contact WHERE LastName = 'Anonymous'",
  );
  assert.equal(records[0]?.['CreatedBy'].Username, 'admin@local-org.example');
});

test('anonymous Apex tells where it does not compile and what it throws', async () => {
  const wrong = await admin.tooling.executeAnonymous('Integer i = 1;\nString s = i;');
  assert.deepEqual([wrong.compiled, wrong.success, wrong.line], [false, false, 2]);
  assert.match(wrong.compileProblem!, /Integer/);
  const thrown = await admin.tooling.executeAnonymous('insert new Account();');
  assert.deepEqual([thrown.compiled, thrown.success], [true, false]);
  assert.match(thrown.exceptionMessage!, /^System\.DmlException: Insert failed\..*REQUIRED_FIELD_MISSING/);
  assert.match(thrown.exceptionStackTrace!, /^AnonymousBlock: line 1, column 1/);
  const { errorCode } = await failureOf(server.standard().tooling.executeAnonymous('Integer i;'));
  assert.equal(errorCode, 'INSUFFICIENT_ACCESS');
});

test('the tooling API shows the classes of the project', async () => {
  const { records } = await admin.tooling.query<{ readonly ApiVersion: number; readonly Body: string }>(
    "SELECT Name, ApiVersion, Body FROM ApexClass WHERE Name = 'InvoiceRules'",
  );
  assert.equal(records[0]?.ApiVersion, 65);
  assert.match(records[0]!.Body, /UnluckyException/);
  const described = await admin.tooling.describe('ApexClass');
  assert.ok(described.fields.some(({ name }) => name === 'Body'));
});

test('the tooling API has the same queries, describes and records', async () => {
  const soql = encodeURIComponent('SELECT Id, Name FROM ApexClass ORDER BY Name');
  interface Answer {
    readonly records: readonly { readonly Id: string; readonly Name: string }[];
    readonly nextRecordsUrl?: string;
  }
  const live = await admin.requestGet<Answer>(`/tooling/query?q=${soql}`);
  assert.ok(live.records.some(({ Name }) => Name === 'InvoiceRules'));
  assert.deepEqual((await admin.requestGet<Answer>(`/tooling/queryAll?q=${soql}`)).records, live.records);
  for (const kind of ['query', 'queryAll']) {
    const unknown = await failureOf(admin.requestGet(`/tooling/${kind}/01g000000000001AAA-200`));
    assert.equal(unknown.errorCode, 'INVALID_QUERY_LOCATOR');
  }
  const { Id, Name } = live.records[0]!;
  const record = await admin.requestGet<{ readonly Name: string }>(`/tooling/sobjects/ApexClass/${Id}`);
  assert.equal(record.Name, Name);
  const basics = await admin.requestGet<{ readonly objectDescribe: { readonly name: string } }>(
    '/tooling/sobjects/ApexClass',
  );
  assert.equal(basics.objectDescribe.name, 'ApexClass');
  const { sobjects } = await admin.requestGet<{ readonly sobjects: readonly { readonly name: string }[] }>(
    '/tooling/sobjects',
  );
  assert.ok(sobjects.some(({ name }) => name === 'ApexClass'));
});

test('a class with @RestResource answers GET, with its status', async () => {
  await admin.sobject('Invoice__c').create({ Key__c: 'REST-1', Amount__c: 9.5 });
  // Null members are left out.
  assert.deepEqual(await admin.apex.get('/invoices/REST-1'), { key: 'REST-1', amount: 9.5 });
  const missing = await fetch(`${server.url}/services/apexrest/invoices/none`, {
    headers: { Authorization: `Bearer ${admin.accessToken}` },
  });
  assert.equal(missing.status, 404);
  assert.equal(await missing.text(), 'null');
});

test('parameters of POST come by name from the body, and the call is one transaction', async () => {
  const id = await admin.apex.post('/invoices', { tags: ['a'], summary: { key: 'REST-2', amount: 1 } });
  assert.match(String(id), /^\w{18}$/);
  const thrown = await failureOf(
    admin.apex.post('/invoices', { summary: { key: 'REST-3' }, tags: ['fail'] }),
  );
  assert.equal(thrown.errorCode, 'APEX_ERROR');
  assert.match(
    thrown.message,
    /^InvoiceRules\.UnluckyException: asked to fail\n\nClass\.InvoiceResource\.make: line \d+, column 1/,
  );
  assert.equal((await admin.query("SELECT COUNT() FROM Invoice__c WHERE Key__c = 'REST-3'")).totalSize, 0);
  const extra = await failureOf(admin.apex.post('/invoices', { other: 1 }));
  assert.equal(extra.errorCode, 'JSON_PARSER_ERROR');
  const bad = await failureOf(admin.apex.post('/invoices', { summary: { amount: 'much' } }));
  assert.equal(bad.errorCode, 'JSON_PARSER_ERROR');
});

test('a void method answers through RestContext, as the user, without seeing the token', async () => {
  const user = server.standard({ billing: true });
  const response = await fetch(`${server.url}/services/apexrest/echo?q=1`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${user.accessToken}` },
    body: 'plain text',
  });
  assert.equal(response.status, 202);
  assert.equal(response.headers.get('x-echo'), '1');
  assert.deepEqual(await response.json(), {
    body: 'plain text',
    path: '/services/apexrest/echo',
    uri: '/echo',
    method: 'PUT',
    token: null,
    user: 'standard@local-org.example',
  });
  const patch = await fetch(`${server.url}/services/apexrest/invoices/x`, {
    method: 'PATCH',
    headers: { Authorization: `Bearer ${admin.accessToken}` },
  });
  assert.equal(patch.status, 204);
});

test('addresses, methods and classes that are not open to the user are refused', async () => {
  assert.equal((await failureOf(admin.apex.get('/nothing'))).errorCode, 'NOT_FOUND');
  assert.equal((await failureOf(admin.apex.get('/Invoices/1'))).errorCode, 'NOT_FOUND');
  const method = await failureOf(admin.apex.delete('/invoices/1'));
  assert.equal(method.errorCode, 'METHOD_NOT_ALLOWED');
  assert.match(method.message, /Allowed are GET,POST,PATCH$/);
  const { errorCode } = await failureOf(server.standard().apex.get('/invoices/1'));
  assert.equal(errorCode, 'FORBIDDEN');
});
