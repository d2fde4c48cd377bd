/** Tokens, users, versions, limits, and the interface as part of the server. */
import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import jsforce from 'jsforce';
import type { Connection } from 'jsforce';
import { STANDARD_USERNAME } from '../database/seed/orgSeed.ts';
import { Org } from '../org.ts';
import { serve, ServeError } from '../server/serve.ts';
import type { ErrorJson } from './testing/answers.ts';
import { ApiServer, failureOf, PROJECT } from './testing/apiServer.ts';

const CACHE = fileURLToPath(new URL('../../.cache/local-org', import.meta.url));

let server: ApiServer;
let admin: Connection;
let now = Date.now();

before(async () => {
  server = await ApiServer.start({ now: () => now });
  admin = server.admin();
});
after(() => server?.close());

test('versions are listed without a token, resources with one', async () => {
  const versions = (await (await fetch(`${server.url}/services/data`)).json()) as object[];
  assert.deepEqual(versions.at(-1), { label: "Winter '26", url: '/services/data/v65.0', version: '65.0' });
  const resources = await admin.requestGet<Record<string, string>>(`/services/data/v65.0`);
  assert.equal(resources['sobjects'], '/services/data/v65.0/sobjects');
  for (const [name, place] of Object.entries(resources)) {
    if (name === 'identity' || name === 'jobs' || name === 'tooling') continue;
    const { errorCode } = await failureOf(admin.requestPut(place, {}));
    assert.equal(errorCode, 'METHOD_NOT_ALLOWED', name);
  }
  assert.equal((await failureOf(admin.requestGet('/services/data/v12.0/limits'))).errorCode, 'NOT_FOUND');
});

test('the identity of the token is that of its user', async () => {
  const connection = server.standard();
  const identity = await connection.identity();
  assert.equal(identity.username, STANDARD_USERNAME);
  assert.equal(identity.user_type, 'STANDARD');
  assert.equal(connection.userInfo?.id, identity.user_id);
  const claims = await connection.requestGet<Record<string, string>>('/services/oauth2/userinfo');
  assert.deepEqual(
    [claims['user_id'], claims['organization_id'], claims['preferred_username'], claims['zoneinfo']],
    [identity.user_id, identity.organization_id, STANDARD_USERNAME, 'America/Los_Angeles'],
  );
});

test('a call without a token, or with one that is wrong, is refused', async () => {
  const { errorCode, message } = await failureOf(
    server.connect('00D000000000000!wrong').query('SELECT Id FROM User'),
  );
  assert.deepEqual([errorCode, message], ['INVALID_SESSION_ID', 'Session expired or invalid']);
  for (const place of ['data/v65.0/sobjects', 'apexrest/echo', 'oauth2/userinfo']) {
    assert.equal((await fetch(`${server.url}/services/${place}`)).status, 401, place);
  }
  const body = 'x'.repeat(200_000);
  assert.equal((await fetch(`${server.url}/services/apexrest/echo`, { method: 'PUT', body })).status, 413);
});

test('a token ends by logout, by lying idle, and with its user', async () => {
  const soql = 'SELECT Id FROM User LIMIT 1';
  const left = server.admin();
  const { accessToken } = left;
  await left.logout();
  assert.equal((await failureOf(server.connect(accessToken!).query(soql))).errorCode, 'INVALID_SESSION_ID');

  const idle = server.admin();
  now += 23 * 3_600_000;
  await idle.query(soql);
  now += 25 * 3_600_000;
  assert.equal((await failureOf(idle.query(soql))).errorCode, 'INVALID_SESSION_ID');

  admin = server.admin();
  const user = server.standard();
  await user.query(soql);
  const { records } = await admin.query(`SELECT Id FROM User WHERE Username = '${STANDARD_USERNAME}'`);
  await admin.sobject('User').update({ Id: records[0]!.Id!, IsActive: false });
  assert.equal((await failureOf(user.query(soql))).errorCode, 'INVALID_SESSION_ID');
  await admin.sobject('User').update({ Id: records[0]!.Id!, IsActive: true });
});

test('a user without API Enabled has no access', async () => {
  const code = `
    Account home = new Account(Name = 'Home'); insert home;
    Contact person = new Contact(LastName = 'Outside', AccountId = home.Id); insert person;
    insert new User(LastName = 'Outside', Username = 'outside@example.com', Email = 'outside@example.com', Alias = 'out',
      ContactId = person.Id, ProfileId = [SELECT Id FROM Profile WHERE Name = 'Customer Community User'].Id,
      CommunityNickname = 'out', TimeZoneSidKey = 'GMT', LocaleSidKey = 'en_US', LanguageLocaleKey = 'en_US',
      EmailEncodingKey = 'UTF-8');`;
  assert.equal(server.org.execute(server.org.systemUserId, code).error, null);
  const outside = server.connect(server.api.tokenOf('outside@example.com'));
  assert.equal((await failureOf(outside.query('SELECT Id FROM Contact'))).errorCode, 'API_DISABLED_FOR_ORG');
});

test('limits count calls, and the number of calls is limited', async () => {
  const small = await ApiServer.start({ dailyRequests: 3 });
  try {
    const connection = small.admin();
    const limits = await connection.limits();
    assert.deepEqual(limits['DailyApiRequests'], { Max: 3, Remaining: 2 });
    assert.deepEqual(connection.limitInfo, { apiUsage: { used: 1, limit: 3 } });
    await connection.limits();
    await connection.limits();
    assert.equal((await failureOf(connection.limits())).errorCode, 'REQUEST_LIMIT_EXCEEDED');
  } finally {
    await small.close();
  }
});

test('bodies that are no JSON and resources that do not exist are refused', async () => {
  const post = (body: string) =>
    fetch(`${server.url}/services/data/v65.0/sobjects/Contact`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${admin.accessToken}` },
      body,
    });
  for (const body of ['', '{', '[]', '1']) {
    const response = await post(body);
    assert.equal(response.status, 400, body);
    assert.equal(((await response.json()) as ErrorJson[])[0]?.errorCode, 'JSON_PARSER_ERROR', body);
  }
  assert.equal((await failureOf(admin.requestGet('/nothing'))).errorCode, 'NOT_FOUND');
});

test('the server offers the interface only when asked, to its own host and no other origin', async () => {
  const org = Org.open({ project: PROJECT, database: ':memory:', background: false });
  const options = { project: PROJECT, cache: CACHE, port: 0, org };
  try {
    const closed = await serve(options);
    assert.equal((await fetch(`${closed.url}services/data`)).status, 404);
    await closed.close();

    const open = await serve({ ...options, api: { users: [STANDARD_USERNAME] } });
    const [token] = open.api!.tokens;
    assert.equal(token?.username, STANDARD_USERNAME);
    const connection = new jsforce.Connection({
      instanceUrl: open.api!.url,
      accessToken: token!.accessToken,
      version: '65.0',
    });
    assert.equal((await connection.identity()).username, STANDARD_USERNAME);
    assert.equal(
      (await fetch(`${open.url}services/data`, { headers: { Origin: 'https://evil.example' } })).status,
      403,
    );
    assert.equal(await statusWithHost(open.port, 'evil.example'), 403);
    await open.close();

    await assert.rejects(serve({ ...options, api: { users: ['nobody@example.com'] } }), ServeError);
  } finally {
    org.close();
  }
});

test('an address of its own serves the interface alone, and no browser', async () => {
  const org = Org.open({ project: PROJECT, database: ':memory:', background: false });
  try {
    const open = await serve({ project: PROJECT, cache: CACHE, port: 0, org, api: { host: '127.0.0.1' } });
    const { url, tokens } = open.api!;
    assert.notEqual(url, `http://localhost:${open.port}`);
    const headers = { Authorization: `Bearer ${tokens[0]!.accessToken}` };
    assert.equal((await fetch(`${url}/services/data/v65.0/limits`, { headers })).status, 200);
    assert.equal((await fetch(`${url}/`, { headers })).status, 404);
    const fromPage = { ...headers, Origin: url };
    assert.equal((await fetch(`${url}/services/data/v65.0/limits`, { headers: fromPage })).status, 403);
    await open.close();
  } finally {
    org.close();
  }
});

function statusWithHost(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ port, host: '127.0.0.1', path: '/services/data', headers: { Host: host } });
    request.on('response', (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject);
    request.end();
  });
}
