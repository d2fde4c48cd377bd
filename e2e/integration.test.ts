/** What other systems and flows see of the package: HTTP with a token, active sample flows, the screen flow. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { RestRecord } from '../local-org/entry/restJson.ts';
import { FlowSessions } from '../local-org/flow/screen/session.ts';
import { Org } from '../local-org/org.ts';
import { RestApi } from '../local-org/rest/api.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const AGENT = 'anna.agent@latchkey.example';

let project: string;
let org: Org;
let server: Server;
let token: string;
let requests: string;
let scim: string;

/** The project in a folder of its own, in which the sample flows are active as after an admin's click. */
function copyWithActiveFlows(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'integration-'));
  for (const name of ['force-app', 'sample', 'sfdx-project.json'])
    cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  const flows = path.join(folder, 'force-app/main/flow/flows');
  for (const name of readdirSync(flows)) {
    const file = path.join(flows, name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('<status>Draft</status>', '<status>Active</status>'));
  }
  return folder;
}

function run(source: string, userId = org.systemUserId): void {
  const { error } = org.execute(userId, source);
  assert.equal(error, null, String(error));
}

function rows(soql: string): RestRecord[] {
  return org.query(org.systemUserId, soql);
}

function idOf(soql: string): string {
  return String(rows(soql)[0]?.['Id']);
}

/** One call with the agent's token, who is an integration user here. */
async function call(method: string, address: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(address, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: text === '' ? null : JSON.parse(text) };
}

before(async () => {
  project = copyWithActiveFlows();
  org = Org.open({ project, database: ':memory:', background: false });
  for (const name of readdirSync(path.join(ROOT, 'sample/data')).sort()) {
    run(readFileSync(path.join(ROOT, 'sample/data', name), 'utf8'));
    await org.settle();
  }
  run(`insert new PermissionSetAssignment(
    AssigneeId = [SELECT Id FROM User WHERE Username = '${AGENT}'].Id,
    PermissionSetId = [SELECT Id FROM PermissionSet WHERE Name = 'Latchkey_Integration'].Id);`);
  const api = new RestApi(() => org.core);
  server = createServer((request, response) => void api.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  token = api.tokenOf(AGENT);
  requests = `http://127.0.0.1:${port}/services/apexrest/latchkey/v1/requests`;
  scim = `http://127.0.0.1:${port}/services/apexrest/latchkey/scim/v2`;
});

after(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  org.close();
  rmSync(project, { recursive: true, force: true });
});

/** A Contact of the agent that no policy wants. */
function newContact(lastName: string): string {
  run(`
    User agent = [SELECT Id FROM User WHERE Username = '${AGENT}'];
    Account account = new Account(Name = '${lastName} & Co', OwnerId = agent.Id);
    insert account;
    insert new Contact(FirstName = 'Ida', LastName = '${lastName}', AccountId = account.Id, OwnerId = agent.Id,
      Email = '${lastName.toLowerCase()}@integration.example');`);
  return idOf(`SELECT Id FROM Contact WHERE LastName = '${lastName}'`);
}

describe('requests over HTTP', () => {
  it('takes a request once, carries it out, and tells how it ended', async () => {
    const contactId = newContact('Http');
    const batch = { requests: [{ contactId, action: 'Grant', key: 'crm-1' }] };

    const taken = await call('POST', requests, batch);
    assert.equal(taken.status, 202, JSON.stringify(taken.json));
    assert.equal(taken.json.receipts[0].key, 'crm-1');
    await call('POST', requests, batch);
    await org.settle();

    const found = await call('GET', `${requests}/crm-1`);
    assert.equal(found.status, 200);
    assert.deepEqual(
      [found.json.requests[0].status, found.json.requests[0].access],
      ['Succeeded', 'Active'],
      JSON.stringify(found.json),
    );
    assert.equal(rows(`SELECT Id FROM User WHERE ContactId = '${contactId}'`).length, 1);
    const late = await call('DELETE', `${requests}/crm-1`);
    assert.deepEqual([late.status, late.json[0].errorCode], [409, 'NOT_QUEUED']);
  });

  it('answers errors with a status and a code', async () => {
    const unknown = await call('GET', `${requests}/nothing`);
    assert.deepEqual([unknown.status, unknown.json[0].errorCode], [404, 'REQUEST_NOT_FOUND']);
    const misspelt = await call('POST', requests, { request: [] });
    assert.deepEqual([misspelt.status, misspelt.json[0].errorCode], [400, 'INVALID_VALUE']);
    const anonymous = await fetch(requests);
    assert.equal(anonymous.status, 401);
  });
});

describe('SCIM over HTTP', () => {
  it('creates, finds, deactivates and removes a person', async () => {
    const contactId = newContact('Scim');

    const created = await call('POST', `${scim}/Users`, { userName: 'scim@integration.example' });
    assert.equal(created.status, 201, JSON.stringify(created.json));
    assert.match(created.headers.get('content-type') ?? '', /^application\/scim\+json/);
    assert.equal(created.json.id, contactId);

    const filter = encodeURIComponent('userName eq "scim@integration.example"');
    const found = await call('GET', `${scim}/Users?filter=${filter}`);
    assert.equal(found.json.totalResults, 1);

    const version = created.headers.get('etag') ?? '';
    const patch = { Operations: [{ op: 'replace', path: 'active', value: false }] };
    const changed = await call('PATCH', `${scim}/Users/${contactId}`, patch, { 'If-Match': version });
    assert.deepEqual([changed.status, changed.json.active], [200, false], JSON.stringify(changed.json));
    const stale = await call('DELETE', `${scim}/Users/${contactId}`, undefined, { 'If-Match': version });
    assert.equal(stale.status, 412);
    assert.equal((await call('DELETE', `${scim}/Users/${contactId}`)).status, 204);
  });

  it('takes a bulk request and carries it out', async () => {
    const contactId = newContact('Bulk');
    const operations = [
      { method: 'POST', path: '/Users', bulkId: 'a', data: { userName: 'bulk@integration.example' } },
      {
        method: 'PATCH',
        path: '/Users/bulkId:b',
        data: { Operations: [{ op: 'replace', path: 'active', value: true }] },
      },
    ];
    const answer = await call('POST', `${scim}/Bulk`, { failOnErrors: 1, Operations: operations });
    assert.deepEqual(
      answer.json.Operations.map((one: { status: string }) => one.status),
      ['202', '409'],
      JSON.stringify(answer.json),
    );
    await org.settle();
    assert.equal(rows(`SELECT Id FROM User WHERE ContactId = '${contactId}' AND IsActive = TRUE`).length, 1);
  });
});

describe('the sample flows', () => {
  it('publish an event when a Contact changes, and freeze on the asynchronous path', async () => {
    const contactId = newContact('Flow');
    const agentId = idOf(`SELECT Id FROM User WHERE Username = '${AGENT}'`);

    run(`update new Contact(Id = '${contactId}', Department = 'Portal');`, agentId);
    await org.settle();
    const request = rows(
      `SELECT Source__c, Status__c, Initiator__c FROM Latchkey_Request__c WHERE Contact__c = '${contactId}'`,
    )[0];
    assert.deepEqual([request?.['Source__c'], request?.['Initiator__c']], ['Event', agentId]);

    // The trigger of the event runs as the Automated Process user, whose requests wait for the sweeper.
    run('new LatchkeySweeper().execute(null);');
    await org.settle();
    assert.equal(rows(`SELECT Id FROM User WHERE ContactId = '${contactId}' AND IsActive = TRUE`).length, 1);

    run(`update new Contact(Id = '${contactId}', Department = 'Left');`, agentId);
    await org.settle();
    const userId = idOf(`SELECT Id FROM User WHERE ContactId = '${contactId}'`);
    assert.equal(rows(`SELECT IsFrozen FROM UserLogin WHERE UserId = '${userId}'`)[0]?.['IsFrozen'], true);
  });

  it('reset the password of somebody who came back', async () => {
    const contactId = newContact('Return');
    await call('POST', `${scim}/Users`, { userName: 'return@integration.example' });
    await org.settle();
    await call('DELETE', `${scim}/Users/${contactId}`);
    await org.settle();
    await call('POST', `${scim}/Users`, { userName: 'return@integration.example' });
    await org.settle();

    const actions = rows(
      `SELECT Action__c, Source__c, Status__c FROM Latchkey_Request__c WHERE Contact__c = '${contactId}'`,
    ).map((row) => `${String(row['Action__c'])} ${String(row['Source__c'])} ${String(row['Status__c'])}`);
    assert.equal(
      actions.filter((one) => one === 'ResetPassword Flow Succeeded').length,
      1,
      actions.join(', '),
    );
  });

  it('lead a person from the state to the outcome on the Contact page', async () => {
    const contactId = newContact('Screen');
    const agentId = idOf(`SELECT Id FROM User WHERE Username = '${AGENT}'`);
    const sessions = new FlowSessions(org.core);

    const choose = sessions.start(agentId, 'Latchkey_Change_Access', { recordId: contactId });
    assert.ok(choose.state === 'screen' && choose.screen.name === 'Choose', JSON.stringify(choose));
    assert.match(choose.screen.fields[0]?.text ?? '', /Access now: <b>No access<\/b>/);
    const choices = choose.screen.fields.find((field) => field.name === 'Action')?.choices ?? [];
    const grant = choices.find((choice) => choice.label === 'Grant access')?.value ?? '';
    const taken = sessions.next(agentId, choose.interview, { Action: grant, Reason: 'Asked by phone.' });
    assert.ok(taken.state === 'screen' && taken.screen.name === 'Taken', JSON.stringify(taken));
    await org.settle();
    const ended = sessions.next(agentId, taken.interview, {});
    assert.ok(ended.state === 'screen' && ended.screen.name === 'How_It_Ended', JSON.stringify(ended));
    assert.match(ended.screen.fields[0]?.text ?? '', /<b>Done<\/b>/);
    const done = sessions.next(agentId, ended.interview, {});
    assert.equal(done.state, 'finished');
  });

  it('speak the language of the user', () => {
    const contactId = newContact('German');
    const german = idOf("SELECT Id FROM User WHERE Username = 'dieter.dienst@latchkey.example'");

    const choose = new FlowSessions(org.core).start(german, 'Latchkey_Change_Access', {
      recordId: contactId,
    });
    assert.ok(choose.state === 'screen', JSON.stringify(choose));
    assert.match(choose.screen.fields[0]?.text ?? '', /Zugang jetzt: <b>Kein Zugang<\/b>/);
    const choices = choose.screen.fields.find((field) => field.name === 'Action')?.choices ?? [];
    assert.deepEqual(
      choices.slice(0, 2).map(({ label }) => label),
      ['Zugang geben', 'Einfrieren'],
    );
  });
});
