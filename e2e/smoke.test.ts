/** The whole way once: a component in the browser calls Apex, which writes to the database of a real org. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { RestRecord } from '../local-org/entry/restJson.ts';
import { Org } from '../local-org/org.ts';
import { openStage } from './harness.ts';
import type { Stage } from './harness.ts';

const PROJECT = fileURLToPath(new URL('../local-org/server/fixtures/hello', import.meta.url));

const SEED = `
  Account acme = new Account(Name = 'Acme');
  insert acme;
  insert new Contact(FirstName = 'Ada', LastName = 'Lovelace', Email = 'ada@acme.example', AccountId = acme.Id);
  Profile standard = [SELECT Id FROM Profile WHERE Name = 'Standard User'];
  insert new User(
    Username = 'agent@example.com', LastName = 'Agent', Email = 'agent@example.com', Alias = 'agent',
    CommunityNickname = 'agent', ProfileId = standard.Id, TimeZoneSidKey = 'Europe/Berlin', LocaleSidKey = 'en_US',
    LanguageLocaleKey = 'en_US', EmailEncodingKey = 'UTF-8'
  );`;

const GRANT = `
  User agent = [SELECT Id FROM User WHERE Username = 'agent@example.com'];
  PermissionSet greeting = [SELECT Id FROM PermissionSet WHERE Name = 'Greeting'];
  insert new PermissionSetAssignment(AssigneeId = agent.Id, PermissionSetId = greeting.Id);`;

describe('a component over a real org', () => {
  let stage: Stage;
  let org: Org;
  let ada: string;
  let admin: string;

  before(async () => {
    stage = await openStage({
      project: PROJECT,
      config: path.join(PROJECT, 'local-org.json'),
      seed: (opened) => {
        assert.ok(opened instanceof Org);
        org = opened;
        execute(SEED);
        admin = String(one(`SELECT Username FROM User WHERE Id = '${org.systemUserId}'`)['Username']);
        ada = String(one('SELECT Id FROM Contact')['Id']);
      },
    });
  });
  after(async () => stage?.close());

  function execute(source: string): void {
    const outcome = org.execute(org.systemUserId, source);
    assert.equal(outcome.error, null);
  }

  function one(soql: string): RestRecord {
    const [row] = org.query(org.systemUserId, soql);
    assert.ok(row !== undefined, soql);
    return row;
  }

  it('reads through a wire and writes through Apex', async () => {
    const tab = await stage.open(`/lightning/r/Contact/${ada}/view`, admin);
    await tab.page.getByText('Hello, Ada Lovelace').waitFor();
    await tab.page.getByRole('button', { name: 'Rename' }).click();
    await tab.page.getByRole('button', { name: 'OK' }).click();
    await tab.toast('The contact has a new name');
    await tab.page.locator('[data-field="LastName"]').getByText('Renamed').waitFor();
    assert.equal(one('SELECT LastName FROM Contact')['LastName'], 'Renamed');
    await tab.assertAccessible();
    tab.assertNoProblems();
    await tab.go('/lightning/n/log');
    await tab.page.getByRole('button', { name: /Greeter.rename/ }).click();
    await tab.page.getByRole('row', { name: /DML statements 1 150/ }).waitFor();
    await tab.close();
  });

  it('shows the refusal of the database at the field of the form', async () => {
    const tab = await stage.open(`/lightning/r/Contact/${ada}/view`, admin);
    await tab.page.getByRole('button', { name: 'Edit', exact: true }).click();
    await tab.page.getByLabel('Email').fill('ada@nowhere');
    await tab.page.getByRole('button', { name: 'Save' }).click();
    await tab.page.getByText('invalid email address: ada@nowhere').waitFor();
    assert.equal(one('SELECT Email FROM Contact')['Email'], 'ada@acme.example');
    await tab.close();
  });

  it('lets a user call Apex only with access to the class, and gives its permissions to the component', async () => {
    const without = await stage.open(`/lightning/r/Contact/${ada}/view`, 'agent@example.com');
    await without.page.locator('c-greeter').getByText('Good day').waitFor();
    await without.page.locator('[data-field="LastName"]').waitFor();
    assert.equal(await without.page.getByText('Hello,').count(), 0);
    await without.close();
    execute(GRANT);
    const tab = await stage.open(`/lightning/r/Contact/${ada}/view`, 'agent@example.com');
    await tab.page.getByText('Hello, Ada').waitFor();
    await tab.page.getByText('May say hello').waitFor();
    await tab.close();
  });
});
