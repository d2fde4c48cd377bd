/** Collections, trees, composite and batch requests. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Connection } from 'jsforce';
import type { BatchJson, CompositeJson, SaveJson, TreeJson } from './testing/answers.ts';
import { ApiServer, failureOf } from './testing/apiServer.ts';

let server: ApiServer;
let admin: Connection;
const ROOT = '/services/data/v65.0';

before(async () => {
  server = await ApiServer.start();
  admin = server.admin();
});
after(() => server?.close());
beforeEach(() => {
  const clean = 'delete [SELECT Id FROM Invoice__c]; delete [SELECT Id FROM Contact];';
  assert.equal(server.org.execute(server.org.systemUserId, clean).error, null);
});

/** jsforce's type names fewer members than the answer has. */
const saved = (results: unknown): readonly SaveJson[] => results as readonly SaveJson[];

type Batch = BatchJson<{ readonly records: readonly { readonly LastName: string }[] }>;

const count = async (object: string): Promise<number> =>
  (await admin.query(`SELECT COUNT() FROM ${object}`)).totalSize;

test('a collection keeps what succeeds', async () => {
  const results = await admin
    .sobject('Invoice__c')
    .create([{ Key__c: 'A' }, { Amount__c: -1 }, { Key__c: 'A' }, { Key__c: 'B' }]);
  assert.deepEqual(
    results.map((result) => result.success),
    [true, false, false, true],
  );
  const error = results[1]!.errors[0] as unknown as { statusCode: string; message: string; fields: string[] };
  assert.deepEqual(
    [error.statusCode, error.message, error.fields],
    ['FIELD_CUSTOM_VALIDATION_EXCEPTION', 'The amount is negative', ['Amount__c']],
  );
  assert.equal(await count('Invoice__c'), 2);
});

test('a collection with allOrNone keeps nothing when one record fails', async () => {
  const records = [
    { attributes: { type: 'Contact' }, LastName: 'One' },
    { attributes: { type: 'Invoice__c' }, Amount__c: 1 },
    { attributes: { type: 'Invoice__c' }, Amount__c: -1 },
  ];
  const results = await admin.requestPost<SaveJson[]>('/composite/sobjects', { allOrNone: true, records });
  assert.deepEqual(
    results.map((result) => [result.success, result.errors[0]?.statusCode]),
    [
      [false, 'ALL_OR_NONE_OPERATION_ROLLED_BACK'],
      [false, 'ALL_OR_NONE_OPERATION_ROLLED_BACK'],
      [false, 'FIELD_CUSTOM_VALIDATION_EXCEPTION'],
    ],
  );
  assert.deepEqual([await count('Contact'), await count('Invoice__c')], [0, 0]);
});

test('collections are updated, upserted, retrieved and deleted', async () => {
  const invoices = admin.sobject('Invoice__c');
  const made = await invoices.create([{ Key__c: 'A' }, { Key__c: 'B' }]);
  const [a, b] = made.map((result) => result.id!);
  const updated = await invoices.update([
    { Id: a!, Amount__c: 1 },
    { Id: b!, Amount__c: -2 },
  ]);
  assert.deepEqual(
    updated.map((result) => result.success),
    [true, false],
  );
  const upserted = await invoices.upsert(
    [
      { Key__c: 'A', Amount__c: 5 },
      { Key__c: 'C', Amount__c: 6 },
    ],
    'Key__c',
  );
  assert.deepEqual(
    upserted.map((result) => result.success && [result.id === a, result.created]),
    [
      [true, false],
      [false, true],
    ],
  );
  const unknown = `${a!.slice(0, 15)}`.replace(/.$/, 'z');
  const records = await admin.retrieve('Invoice__c', [a!, unknown, b!], { fields: ['Key__c', 'Amount__c'] });
  assert.deepEqual(
    records.map((record) => record && [record['Key__c'], record['Amount__c']]),
    [['A', 5], null, ['B', null]],
  );
  const deleted = saved(await invoices.destroy([a!, 'nonsense', b!]));
  assert.deepEqual(
    deleted.map((result) => result.errors[0]?.statusCode ?? result.id),
    [a, 'MALFORMED_ID', b],
  );
  assert.equal(await count('Invoice__c'), 1);
});

test('a delete with allOrNone and a malformed id deletes nothing', async () => {
  const { id } = await admin.sobject('Invoice__c').create({});
  const deleted = saved(await admin.destroy('Invoice__c', [id!, 'nonsense'], { allOrNone: true }));
  assert.deepEqual(
    deleted.map((result) => [result.success, result.errors[0]?.statusCode]),
    [
      [false, 'ALL_OR_NONE_OPERATION_ROLLED_BACK'],
      [false, 'MALFORMED_ID'],
    ],
  );
  assert.equal(await count('Invoice__c'), 1);
});

test('too many records and unknown types are refused', async () => {
  const records = Array.from({ length: 201 }, () => ({ attributes: { type: 'Contact' }, LastName: 'x' }));
  const { errorCode } = await failureOf(admin.requestPost('/composite/sobjects', { records }));
  assert.equal(errorCode, 'EXCEEDED_ID_LIMIT');
  const unknown = { records: [{ attributes: { type: 'Nothing__c' } }] };
  assert.equal(
    (await failureOf(admin.requestPost('/composite/sobjects', unknown))).errorCode,
    'INVALID_TYPE',
  );
});

const tree = (quantity: unknown) => ({
  records: [
    {
      attributes: { type: 'Invoice__c', referenceId: 'i1' },
      Key__c: 'T1',
      Lines__r: {
        records: [
          { attributes: { type: 'Line__c', referenceId: 'l1' }, Name: 'one', Quantity__c: 1 },
          { attributes: { type: 'Line__c', referenceId: 'l2' }, Name: 'two', Quantity__c: quantity },
        ],
      },
    },
    { attributes: { type: 'Invoice__c', referenceId: 'i2' }, Key__c: 'T2' },
  ],
});

test('a tree creates parents with their children', async () => {
  const answer = await admin.requestPost<TreeJson>('/composite/tree/Invoice__c', tree(2));
  assert.equal(answer.hasErrors, false);
  assert.deepEqual(
    answer.results.map((result) => result.referenceId),
    ['i1', 'i2', 'l1', 'l2'],
  );
  const { records } = await admin.query(
    'SELECT Invoice__r.Key__c, Invoice__r.Secret__c FROM Line__c ORDER BY Name',
  );
  assert.deepEqual(
    records.map((record) => record['Invoice__r'].Key__c),
    ['T1', 'T1'],
  );
  // Both roots went through the trigger together.
  assert.equal(records[0]!['Invoice__r'].Secret__c, 'chunk of 2');
});

test('a tree with one bad record creates nothing and names it', async () => {
  const response = await fetch(`${server.url}${ROOT}/composite/tree/Invoice__c`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${admin.accessToken}` },
    body: JSON.stringify(tree(1_000_000)),
  });
  assert.equal(response.status, 400);
  const answer = (await response.json()) as TreeJson;
  assert.equal(answer.hasErrors, true);
  assert.deepEqual(
    answer.results.map((result) => [result.referenceId, result.errors[0]?.statusCode]),
    [['l2', 'NUMBER_OUTSIDE_VALID_RANGE']],
  );
  assert.equal(await count('Invoice__c'), 0);
});

const composite = (allOrNone: boolean, amount: number) =>
  admin.requestPost<CompositeJson>('/composite', {
    allOrNone,
    compositeRequest: [
      {
        method: 'POST',
        url: `${ROOT}/sobjects/Contact`,
        referenceId: 'person',
        body: { LastName: 'Composite' },
      },
      {
        method: 'POST',
        url: `${ROOT}/sobjects/Invoice__c`,
        referenceId: 'invoice',
        body: { Contact__c: '@{person.id}', Amount__c: amount },
      },
      {
        method: 'GET',
        url: `${ROOT}/sobjects/Invoice__c/@{invoice.id}?fields=Contact__c`,
        referenceId: 'read',
      },
      {
        method: 'GET',
        url: `${ROOT}/query?q=SELECT+Name+FROM+Contact+WHERE+Id='@{read.Contact__c}'`,
        referenceId: 'query',
      },
      {
        method: 'PATCH',
        url: `${ROOT}/sobjects/Contact/@{person.id}`,
        referenceId: 'patch',
        body: { Title: '@{query.records[0].Name} Esq.' },
      },
    ],
  });

const statuses = (answer: CompositeJson): [string, number][] =>
  answer.compositeResponse.map((part) => [part.referenceId, part.httpStatusCode]);

test('a composite request uses answers of earlier parts', async () => {
  const answer = await composite(true, 3);
  assert.deepEqual(statuses(answer), [
    ['person', 201],
    ['invoice', 201],
    ['read', 200],
    ['query', 200],
    ['patch', 204],
  ]);
  const { records } = await admin.query('SELECT Title FROM Contact');
  assert.equal(records[0]?.['Title'], 'Composite Esq.');
  assert.match(answer.compositeResponse[0]!.httpHeaders['Location']!, /\/sobjects\/Contact\/003/);
});

test('without allOrNone only what depends on a failed part is left out', async () => {
  const answer = await composite(false, -3);
  assert.deepEqual(statuses(answer), [
    ['person', 201],
    ['invoice', 400],
    ['read', 400],
    ['query', 400],
    ['patch', 400],
  ]);
  assert.equal(answer.compositeResponse[1]?.body[0]?.errorCode, 'FIELD_CUSTOM_VALIDATION_EXCEPTION');
  assert.deepEqual(answer.compositeResponse[2]?.body, [
    {
      errorCode: 'PROCESSING_HALTED',
      message: 'Invalid reference specified. No value for invoice.id found in invoice',
    },
  ]);
  assert.equal(await count('Contact'), 1);
});

test('with allOrNone a failed part undoes all', async () => {
  const answer = await composite(true, -3);
  assert.deepEqual(
    answer.compositeResponse.map((part) => part.body[0]?.errorCode),
    [
      'PROCESSING_HALTED',
      'FIELD_CUSTOM_VALIDATION_EXCEPTION',
      'PROCESSING_HALTED',
      'PROCESSING_HALTED',
      'PROCESSING_HALTED',
    ],
  );
  assert.equal(await count('Contact'), 0);
});

test('with allOrNone a failure inside a collection undoes all, though the collection answers 200', async () => {
  const records = [{ Amount__c: 1 }, { Amount__c: -1 }].map((record) => ({
    attributes: { type: 'Invoice__c' },
    ...record,
  }));
  const answer = await admin.requestPost<CompositeJson>('/composite', {
    allOrNone: true,
    compositeRequest: [
      {
        method: 'POST',
        url: `${ROOT}/composite/sobjects`,
        referenceId: 'all',
        body: { allOrNone: false, records },
      },
      { method: 'POST', url: `${ROOT}/sobjects/Contact`, referenceId: 'one', body: { LastName: 'x' } },
    ],
  });
  assert.deepEqual(statuses(answer), [
    ['all', 200],
    ['one', 400],
  ]);
  assert.deepEqual([await count('Invoice__c'), await count('Contact')], [0, 0]);
});

test('records are retrieved by the address as by the body', async () => {
  const made = await admin.sobject('Invoice__c').create([{ Key__c: 'A' }, { Key__c: 'B' }]);
  const ids = made.map((result) => result.id!);
  const missing = `${ids[0]!.slice(0, 14)}z`;
  const wanted = [ids[1], null, ids[0]];
  type Found = readonly ({ readonly Id: string } | null)[];
  const byAddress = await admin.requestGet<Found>(
    `/composite/sobjects/Invoice__c?ids=${ids[1]},${missing},${ids[0]}&fields=Id`,
  );
  const byBody = await admin.requestPost<Found>('/composite/sobjects/Invoice__c', {
    ids: [ids[1], missing, ids[0]],
    fields: ['Id'],
  });
  for (const found of [byAddress, byBody]) {
    assert.deepEqual(
      found.map((record) => record?.Id ?? null),
      wanted,
    );
  }
});

test('the composite resources are listed', async () => {
  assert.deepEqual(await admin.requestGet(`${ROOT}/composite`), {
    tree: `${ROOT}/composite/tree`,
    batch: `${ROOT}/composite/batch`,
    sobjects: `${ROOT}/composite/sobjects`,
  });
});

test('the parts of a batch are independent', async () => {
  const batchRequests = [
    { method: 'POST', url: 'v65.0/sobjects/Contact', richInput: { LastName: 'Batch' } },
    { method: 'GET', url: 'v65.0/sobjects/Nothing__c/describe' },
    { method: 'GET', url: 'v65.0/query?q=SELECT+LastName+FROM+Contact' },
  ];
  const answer = await admin.requestPost<Batch>('/composite/batch', { batchRequests });
  assert.equal(answer.hasErrors, true);
  assert.deepEqual(
    answer.results.map((result) => result.statusCode),
    [201, 404, 200],
  );
  assert.equal(answer.results[2]?.result.records[0]?.LastName, 'Batch');
  const halted = await admin.requestPost<Batch>('/composite/batch', { batchRequests, haltOnError: true });
  assert.deepEqual(
    halted.results.map((result) => result.statusCode),
    [201, 404, 412],
  );
});
