/** The org from outside Apex: components' calls, asynchronous work after commit, restart, REST-like access. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { AuraFailure, Org, OrgError, RestError } from './org.ts';

const fixture = join(import.meta.dirname, 'testing', 'fixtures', 'aura');
const folder = mkdtempSync(join(tmpdir(), 'local-org-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function open(database = ':memory:', project = fixture): Org {
  return Org.open({ project, database, background: false });
}

function withOrg(work: (org: Org) => void): void {
  const org = open();
  try {
    work(org);
  } finally {
    org.close();
  }
}

function failureOf(call: () => unknown): AuraFailure {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof AuraFailure, String(error));
    return error;
  }
  assert.fail('the call succeeded');
}

test('parameters go by name and results come as JSON of the @AuraEnabled members', () => {
  withOrg((org) => {
    const admin = org.systemUserId;
    assert.deepEqual(org.aura(admin, 'GreetingController', 'greet', { times: 2, name: 'Ada' }), {
      text: 'Hello Ada',
      times: 2,
    });
    assert.equal(org.aura(admin, 'GreetingController', 'sum', { values: [1, 2], extra: { times: 4 } }), 7);
    assert.ok(org.isCacheable('GreetingController', 'greet'));
    assert.ok(!org.isCacheable('GreetingController', 'sum'));
  });
});

test('a future runs after the commit, as the user, and shows in the jobs', () => {
  withOrg((org) => {
    const admin = org.systemUserId;
    const account = org.aura(admin, 'GreetingController', 'create', { name: 'Acme' }) as {
      Id: string;
      Name: string;
    };
    assert.equal(account.Name, 'Acme');
    assert.equal(org.jobs()[0]?.status, 'Queued');
    assert.equal(org.settleNow(), 1);
    const [row] = org.query(admin, `SELECT Description FROM Account WHERE Id = '${account.Id}'`);
    assert.match(String(row?.['Description']), /^greeted by /);
    const [job] = org.jobs();
    assert.equal(job?.status, 'Completed');
    assert.equal(job.name, 'GreetingJob.later');
    assert.ok(org.logs().some((entry) => entry.kind === 'future' && entry.error === null));
  });
});

test('a failed call leaves nothing behind, neither rows nor jobs', () => {
  withOrg((org) => {
    const failure = failureOf(() =>
      org.aura(org.systemUserId, 'GreetingController', 'createAndFail', { name: 'X' }),
    );
    assert.equal(failure.body.message, 'Not today');
    assert.equal(failure.body.exceptionType, 'System.AuraHandledException');
    assert.equal(failure.status, 500);
    assert.equal(failure.ok, false);
    assert.equal(org.query(org.systemUserId, 'SELECT Id FROM Account').length, 0);
    assert.equal(org.jobs().length, 0);
    assert.match(org.logs()[0]?.error ?? '', /Not today/);
  });
});

test('unhandled exceptions reach the component in the shape of their kind', () => {
  withOrg((org) => {
    const call = (method: string): AuraFailure =>
      failureOf(() => org.aura(org.systemUserId, 'GreetingController', method));
    const hard = call('failHard').body;
    assert.equal(hard.exceptionType, 'System.NullPointerException');
    assert.equal(hard.message, 'Attempt to de-reference a null object');
    assert.match(hard.stackTrace ?? '', /^Class\.GreetingController\.failHard: line \d+, column \d+/);
    assert.equal(call('failOwn').body.isUserDefinedException, true);
    const dml = call('failDml').body;
    assert.equal(dml.fieldErrors?.['LastName']?.[0]?.statusCode, 'REQUIRED_FIELD_MISSING');
    assert.equal(call('writesWhileCacheable').body.message, 'Too many DML statements: 1');
    assert.match(call('notExposed').body.message ?? '', /Unable to find Apex action method/);
  });
});

test('a user needs access to the class, which a permission set can give', () => {
  withOrg((org) => {
    const admin = org.systemUserId;
    org.execute(
      admin,
      `Profile p = [SELECT Id FROM Profile WHERE Name = 'Standard User'];
       insert new User(LastName = 'Plain', Alias = 'plain', Email = 'plain@example.com', Username = 'plain@example.com.lo',
         ProfileId = p.Id, TimeZoneSidKey = 'GMT', LocaleSidKey = 'en_US', EmailEncodingKey = 'UTF-8', LanguageLocaleKey = 'en_US');`,
    );
    const plain = org.userIdOf('plain@example.com.lo');
    const refused = failureOf(() => org.aura(plain, 'GreetingController', 'greet', {}));
    assert.equal(
      refused.body.message,
      "You do not have access to the Apex class named 'GreetingController'.",
    );
    const outcome = org.execute(
      admin,
      `insert new PermissionSetAssignment(AssigneeId = '${plain}',
         PermissionSetId = [SELECT Id FROM PermissionSet WHERE Name = 'Greeter'].Id);`,
    );
    assert.equal(outcome.error, null);
    assert.deepEqual(org.aura(plain, 'GreetingController', 'greet', { name: 'you' }), {
      text: 'Hello you',
      times: null,
    });
  });
});

test('queued work and data survive a restart', () => {
  const database = join(folder, 'restart.sqlite');
  const first = open(database);
  first.aura(first.systemUserId, 'GreetingController', 'create', { name: 'Later' });
  first.close();
  const second = open(database);
  assert.equal(second.jobs()[0]?.status, 'Queued');
  second.settleNow();
  const [row] = second.query(second.systemUserId, 'SELECT Name, Description FROM Account');
  assert.equal(row?.['Name'], 'Later');
  assert.match(String(row['Description']), /^greeted by/);
  second.close();
});

test('records are read and written as REST does, each row on its own', () => {
  withOrg((org) => {
    const admin = org.systemUserId;
    const results = org.dml(admin, 'insert', 'contact', [
      { LastName: 'Lovelace', Birthdate: '1815-12-10' },
      { FirstName: 'No' },
    ]);
    assert.deepEqual(
      results.map((result) => result.success),
      [true, false],
    );
    assert.equal(results[1]?.errors[0]?.statusCode, 'REQUIRED_FIELD_MISSING');
    const [record] = org.query(admin, 'SELECT Id, LastName, Birthdate, Account.Name FROM Contact');
    assert.equal(record?.attributes?.type, 'Contact');
    assert.equal(record['LastName'], 'Lovelace');
    assert.equal(record['Birthdate'], '1815-12-10');
    assert.throws(() => org.query(admin, 'SELECT Nope FROM Contact'), RestError);
    assert.throws(() => org.query(admin, 'SELEC Id'), RestError);
    assert.throws(() => org.dml(admin, 'insert', 'Contact', [{ Nope: 1 }]), /No such column 'Nope'/);
  });
});

test('work runs by itself in the background and tells its listeners', async () => {
  const org = Org.open({ project: fixture, database: ':memory:' });
  let commits = 0;
  org.onCommit(() => commits++);
  org.aura(org.systemUserId, 'GreetingController', 'create', { name: 'Soon' });
  for (let i = 0; i < 50 && org.jobs()[0]?.status !== 'Completed'; i++)
    await new Promise((done) => setTimeout(done, 10));
  assert.equal(org.jobs()[0]?.status, 'Completed');
  assert.equal(commits, 2);
  org.close();
});

test('reload takes changed sources and keeps the old ones when the new do not compile', () => {
  const project = join(folder, 'project');
  cpSync(fixture, project, { recursive: true });
  const org = open(join(folder, 'reload.sqlite'), project);
  const source = (body: string): void =>
    writeFileSync(
      join(project, 'force-app/main/default/classes/Fresh.cls'),
      `public class Fresh { @AuraEnabled public static Integer value() { ${body} } }`,
    );
  source('return 1;');
  org.reload();
  assert.equal(org.aura(org.systemUserId, 'Fresh', 'value'), 1);
  source('return nothing;');
  assert.throws(() => org.reload(), OrgError);
  assert.equal(org.aura(org.systemUserId, 'Fresh', 'value'), 1);
  org.close();
});

test('a record change ends with a user, a captured mail and an updated record', () => {
  const org = open(':memory:', join(import.meta.dirname, 'testing', 'fixtures', 'provisioning'));
  const admin = org.systemUserId;
  const [account] = org.dml(admin, 'insert', 'Account', [{ Name: 'Acme' }]);
  const member = { LastName: 'Lovelace', Email: 'ada@example.com', AccountId: account?.id, Member__c: true };
  const [contact] = org.dml(admin, 'insert', 'Contact', [
    member,
    { LastName: 'Other', AccountId: account?.id },
  ]);
  assert.equal(contact?.success, true);
  assert.equal(org.mails().length, 0);
  org.settleNow();
  const [row] = org.query(
    admin,
    `SELECT Access__c, AccessMessage__c FROM Contact WHERE Id = '${contact.id}'`,
  );
  assert.equal(row?.['Access__c'], 'Active', String(row?.['AccessMessage__c']));
  const [mail] = org.mails();
  assert.equal(mail?.kind, 'welcome');
  assert.deepEqual(mail.to, ['ada@example.com']);
  const external = org.userIdOf('ada@example.com');
  const refused = failureOf(() =>
    org.aura(external, 'ProvisionController', 'activate', { contactId: contact.id }),
  );
  assert.equal(refused.body.message, "You do not have access to the Apex class named 'ProvisionController'.");
  const grant = `insert new PermissionSetAssignment(AssigneeId = '${external}',
    PermissionSetId = [SELECT Id FROM PermissionSet WHERE Name = 'Provisioner'].Id);`;
  assert.equal(org.execute(admin, grant).error, null);
  assert.deepEqual(org.customPermissions(external), ['Provision']);
  assert.equal(org.aura(external, 'ProvisionController', 'activate', { contactId: contact.id }), null);
  const kinds = org.logs().map((entry) => entry.kind);
  for (const kind of ['future', 'event', 'aura', 'rest']) assert.ok(kinds.includes(kind as never), kind);
  org.close();
});
