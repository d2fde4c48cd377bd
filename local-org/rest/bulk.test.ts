/** Bulk API 2.0 through jsforce: ingest and query jobs. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Connection } from 'jsforce';
import type { BulkRow } from './testing/answers.ts';
import { ApiServer, failureOf } from './testing/apiServer.ts';

let server: ApiServer;
let admin: Connection;

before(async () => {
  server = await ApiServer.start();
  admin = connect(server.admin());
});
after(() => server?.close());

interface Job {
  readonly id: string;
  readonly state: string;
}

/** jsforce's type knows neither kind of column. */
const rowsOf = (rows: unknown): readonly BulkRow[] => rows as readonly BulkRow[];

function connect(connection: Connection): Connection {
  connection.bulk2.pollInterval = 10;
  connection.bulk2.pollTimeout = 20_000;
  return connection;
}

test('insert: chunks of 200 in transactions of their own, failures told row by row', async () => {
  const input = Array.from({ length: 450 }, (_, index) => ({
    Key__c: `K${index}`,
    Amount__c: index === 250 ? '-1' : index === 251 ? 'much' : String(index + 100),
    Paid__c: index % 2 === 0,
  }));
  const results = await admin.bulk2.loadAndWaitForResults({
    object: 'Invoice__c',
    operation: 'insert',
    input,
  });
  assert.equal(results.successfulResults.length, 448);
  assert.equal(results.unprocessedRecords.length, 0);
  const first = rowsOf(results.successfulResults).find((row) => row['Key__c'] === 'K0');
  assert.equal(first?.['sf__Created'], 'true');
  assert.match(first!['sf__Id']!, /^\w{18}$/);
  assert.deepEqual(
    rowsOf(results.failedResults).map((row) => [row['sf__Id'], row['sf__Error'], row['Key__c']]),
    [
      ['', 'FIELD_CUSTOM_VALIDATION_EXCEPTION:The amount is negative:Amount__c --', 'K250'],
      ['', 'INVALID_TYPE_ON_FIELD_IN_RECORD:value not of required type: much:Amount__c --', 'K251'],
    ],
  );
  // The trigger writes down the size of the first chunk of its transaction.
  const { records } = await admin.query(
    "SELECT Key__c, Secret__c FROM Invoice__c WHERE Key__c IN ('K0', 'K449')",
  );
  assert.deepEqual(Object.fromEntries(records.map((record) => [record['Key__c'], record['Secret__c']])), {
    K0: 'chunk of 200',
    K449: 'chunk of 50',
  });
});

test('update, upsert and delete', async () => {
  const load = (operation: string, input: string, externalIdFieldName?: string) =>
    admin.bulk2.loadAndWaitForResults({
      object: 'Invoice__c',
      operation: operation as 'update',
      input,
      ...(externalIdFieldName === undefined ? {} : { externalIdFieldName }),
    });
  const { records } = await admin.query("SELECT Id FROM Invoice__c WHERE Key__c = 'K1'");
  const id = records[0]!.Id!;
  // An empty cell keeps what is there, #N/A empties it.
  const updated = await load('update', `Id,Key__c,Amount__c,Due__c\n${id},,#N/A,2024-05-06\n`);
  assert.equal(updated.successfulResults.length, 1);
  const stored = await admin.retrieve('Invoice__c', id, { fields: ['Key__c', 'Amount__c', 'Due__c'] });
  assert.deepEqual([stored['Key__c'], stored['Amount__c'], stored['Due__c']], ['K1', null, '2024-05-06']);

  const upserted = await load('upsert', 'Key__c,Amount__c\nK1,"1"\nN1,2\n', 'Key__c');
  assert.deepEqual(
    rowsOf(upserted.successfulResults).map((row) => [row['Key__c'], row['sf__Created']]),
    [
      ['K1', 'false'],
      ['N1', 'true'],
    ],
  );
  const deleted = await load('delete', `Id\n${id}\nnonsense\n`);
  assert.equal(deleted.successfulResults.length, 1);
  assert.match(rowsOf(deleted.failedResults)[0]!['sf__Error']!, /^MALFORMED_ID:/);
  assert.equal((await admin.query("SELECT COUNT() FROM Invoice__c WHERE Key__c = 'K1'")).totalSize, 0);
});

test('a parent is named in the header by its external id; delimiters and line endings are as declared', async () => {
  const job = admin.bulk2.createJob({
    object: 'Line__c',
    operation: 'insert',
    columnDelimiter: 'SEMICOLON',
    lineEnding: 'CRLF',
  } as never);
  await job.open();
  const url = `${server.url}/services/data/v65.0/jobs/ingest/${job.id}`;
  const headers = { Authorization: `Bearer ${admin.accessToken}`, 'Content-Type': 'text/csv' };
  const body = 'Name;Invoice__r.Key__c;Quantity__c\r\n"one; ""two""";N1;3\r\n';
  assert.equal((await fetch(`${url}/batches`, { method: 'PUT', headers, body })).status, 201);
  await job.close();
  await job.poll();
  assert.deepEqual([job.getInfo().numberRecordsProcessed, job.getInfo().numberRecordsFailed], [1, 0]);
  const text = await (await fetch(`${url}/successfulResults`, { headers })).text();
  assert.match(
    text,
    /^"sf__Id";"sf__Created";"Name";"Invoice__r\.Key__c";"Quantity__c"\r\n"\w{18}";"true";"one; ""two""";/,
  );
  const { records } = await admin.query('SELECT Name, Invoice__r.Key__c FROM Line__c');
  assert.deepEqual([records[0]!['Name'], records[0]!['Invoice__r'].Key__c], ['one; "two"', 'N1']);
});

test('a file that does not fit the object fails the job as a whole', async () => {
  const load = (input: string) =>
    admin.bulk2.loadAndWaitForResults({ object: 'Invoice__c', operation: 'insert', input });
  await assert.rejects(load('Nothing__c\n1\n'), /InvalidBatch : Field name not found : Nothing__c/);
  await assert.rejects(load('Key__c\r\nx\r\n'), /LineEnding is invalid on user data/);
  await assert.rejects(load('Key__c,Amount__c\nx\n'), /Failed to parse CSV/);
});

test('an aborted job leaves its rows unprocessed', async () => {
  const job = admin.bulk2.createJob({ object: 'Contact', operation: 'insert' });
  await job.open();
  await job.uploadData([{ LastName: 'Never' }]);
  const twice = admin.bulk2.job('ingest', { id: job.id! });
  await assert.rejects(fetchOk(`/jobs/ingest/${twice.id}/batches`, 'LastName\nx\n'), /INVALIDJOBSTATE/);
  await job.abort();
  assert.equal((await job.check()).state, 'Aborted');
  assert.equal((await job.getSuccessfulResults()).length, 0);
  assert.equal((await failureOf(job.close())).errorCode, 'INVALIDJOBSTATE');
  await job.delete();
  assert.equal((await failureOf(job.check())).errorCode, 'NOT_FOUND');
  assert.equal((await admin.query("SELECT COUNT() FROM Contact WHERE LastName = 'Never'")).totalSize, 0);
});

async function fetchOk(path: string, body: string): Promise<void> {
  const headers = { Authorization: `Bearer ${admin.accessToken}`, 'Content-Type': 'text/csv' };
  const response = await fetch(`${server.url}/services/data/v65.0${path}`, { method: 'PUT', headers, body });
  if (!response.ok) throw new Error(await response.text());
}

test('a job works with the permissions of its user and belongs to that user', async () => {
  const user = connect(server.standard({ billing: true }));
  const input = [{ Key__c: 'U', Amount__c: '1' }];
  const load = { object: 'Invoice__c', operation: 'insert', input } as const;
  const results = await user.bulk2.loadAndWaitForResults(load);
  assert.match(rowsOf(results.failedResults)[0]!['sf__Error']!, /^INVALID_FIELD_FOR_INSERT_UPDATE:/);
  const job = admin.bulk2.createJob({ object: 'Contact', operation: 'insert' });
  await job.open();
  const foreign = user.bulk2.job('ingest', { id: job.id! });
  assert.equal((await failureOf(foreign.check())).errorCode, 'NOT_FOUND');
});

test('a query job gives its rows as CSV', async () => {
  await admin
    .sobject('Invoice__c')
    .create({ Key__c: 'Z', Sent__c: '2024-02-29T13:05:09.000+0000', Paid__c: true });
  const stream = await admin.bulk2.query(
    "SELECT Key__c, Amount__c, Sent__c, Paid__c, Owner.Username FROM Invoice__c WHERE Key__c = 'Z'",
  );
  assert.deepEqual(await stream.toArray(), [
    {
      Key__c: 'Z',
      Amount__c: '',
      Sent__c: '2024-02-29T13:05:09.000Z',
      Paid__c: 'true',
      'Owner.Username': 'admin@local-org.example',
    },
  ]);
});

test('results of a query job come in sets', async () => {
  const job = await admin.requestPost<Job>('/jobs/query', {
    operation: 'query',
    query: "SELECT Key__c FROM Invoice__c WHERE Key__c LIKE 'K%' ORDER BY Key__c LIMIT 25",
  });
  assert.equal(job.state, 'UploadComplete');
  await admin.bulk2.job('query', { id: job.id }).poll();
  const seen: string[] = [];
  const sizes: (string | null)[] = [];
  for (let locator = ''; locator !== 'null';) {
    const next = locator === '' ? '' : `&locator=${locator}`;
    const response = await fetch(
      `${server.url}/services/data/v65.0/jobs/query/${job.id}/results?maxRecords=10${next}`,
      {
        headers: { Authorization: `Bearer ${admin.accessToken}` },
      },
    );
    const [header, ...rows] = (await response.text()).trimEnd().split('\n');
    assert.equal(header, '"Key__c"');
    seen.push(...rows);
    sizes.push(response.headers.get('sforce-numberofrecords'));
    locator = response.headers.get('sforce-locator')!;
  }
  assert.deepEqual(sizes, ['10', '10', '5']);
  assert.equal(new Set(seen).size, 25);
});

test('queries that cannot be one file are refused', async () => {
  const create = (query: string) =>
    failureOf(admin.requestPost('/jobs/query', { operation: 'query', query }));
  assert.equal((await create('SELECT COUNT(Id) FROM Contact')).errorCode, 'API_ERROR');
  assert.equal((await create('SELECT (SELECT Id FROM Contacts) FROM Account')).errorCode, 'API_ERROR');
  assert.equal((await create('SELECT Nothing__c FROM Contact')).errorCode, 'INVALID_FIELD');
  assert.equal((await create('SELECT FROM')).errorCode, 'MALFORMED_QUERY');
});

test('jobs are listed for their user, and a query job is aborted and deleted', async () => {
  interface Jobs {
    readonly records: readonly Job[];
  }
  const user = server.standard();
  const ingest = await user.requestPost<Job>('/jobs/ingest', { object: 'Contact', operation: 'insert' });
  const own = await user.requestGet<Jobs>('/jobs/ingest');
  assert.ok(own.records.some(({ id }) => id === ingest.id));
  const others = await user.requestGet<Jobs>('/jobs/query');
  assert.deepEqual(others.records, []);

  const query = { operation: 'query', query: 'SELECT Id FROM Contact' };
  const job = await admin.requestPost<Job>('/jobs/query', query);
  assert.ok((await admin.requestGet<Jobs>('/jobs/query')).records.some(({ id }) => id === job.id));
  await admin.bulk2.job('query', { id: job.id }).poll();
  const late = await failureOf(admin.requestPatch(`/jobs/query/${job.id}`, { state: 'Aborted' }));
  assert.equal(late.errorCode, 'INVALIDJOBSTATE');
  await admin.requestDelete(`/jobs/query/${job.id}`);
  assert.equal((await failureOf(admin.requestGet(`/jobs/query/${job.id}`))).errorCode, 'NOT_FOUND');
});
