/** An administrator at home: figures that are what the database says, the people behind them, and policies tried out. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import type { Tab } from './harness.ts';
import { picture } from './picture.ts';
import { AGENT, openSampleStage, VIEWER } from './sampleStage.ts';
import type { SampleStage } from './sampleStage.ts';

const ADMIN = 'ada.admin@latchkey.example';
const HOME = '/lightning/n/Latchkey_Home';
const POLICIES = '/lightning/n/Latchkey_Policies';

/** People with access, people without an address who fail, and one whom only a draft would let in. */
const MILL = `
  Account mill = new Account(Name = 'Mill Works', BillingCountry = 'Denmark');
  insert mill;
  List<Contact> people = new List<Contact>();
  for (String name : new List<String>{ 'Hammer', 'Nagel' }) {
    people.add(new Contact(
      AccountId = mill.Id, FirstName = 'Sales', LastName = name, Email = name.toLowerCase() + '@mill.example',
      Department = 'Sales', Latchkey_Wants_Access__c = true
    ));
  }
  for (String name : new List<String>{ 'Achse', 'Bolzen', 'Dorn' }) {
    people.add(new Contact(
      AccountId = mill.Id, FirstName = 'Noemail', LastName = name, Department = 'Sales', Latchkey_Wants_Access__c = true
    ));
  }
  people.add(new Contact(
    AccountId = mill.Id, FirstName = 'Help', LastName = 'Nadel', Email = 'nadel@mill.example',
    Department = 'Finance', Latchkey_Wants_Access__c = true
  ));
  people.add(new Contact(
    AccountId = mill.Id, FirstName = 'Quiet', LastName = 'Feder', Email = 'feder@mill.example', Department = 'Logistics'
  ));
  insert people;`;

describe('an administrator at home', () => {
  let sample: SampleStage;

  const execute = (apex: string): void => {
    const { error } = sample.org.execute(sample.org.userIdOf(ADMIN), apex);
    assert.equal(error, null);
  };
  const count = (from: string): number => sample.rows(`SELECT Id FROM ${from}`).length;
  const nameOf = (row: Record<string, unknown>, parent: string): string =>
    String((row[parent] as Record<string, unknown> | null)?.['Name']);
  const names = (soql: string, parent: string): string[] =>
    sample
      .rows(soql)
      .map((row) => nameOf(row, parent))
      .sort();

  before(async () => {
    sample = await openSampleStage();
    execute(MILL);
    await sample.org.settle();
    execute('LatchkeyReconciler.startNightly();');
    await sample.org.settle();
  });
  after(async () => sample?.stage.close());

  it('sees figures that are what the database says, and opens exactly the people behind one', async () => {
    const tab = await sample.stage.open(HOME, ADMIN);
    const tile = (key: string): Locator => tab.page.locator(`div[data-tile="${key}"]`);
    for (const [word, status] of [
      ['Done', 'Succeeded'],
      ['Failed', 'Failed'],
    ] as const) {
      const rows = count(`Latchkey_Request__c WHERE Status__c = '${status}'`);
      assert.notEqual(rows, 0, status);
      await tile('outcomes')
        .getByRole('button', { name: `${word}: ${rows}`, exact: true })
        .waitFor();
    }
    const [used] = sample.rows("SELECT UsedLicenses FROM UserLicense WHERE Name = 'Partner Community'");
    await tile('seats')
      .getByText(new RegExp(`^${String(used?.['UsedLicenses'])} of `))
      .first()
      .waitFor();
    const kinds = new Set(
      sample.rows('SELECT Kind__c FROM Latchkey_Finding__c').map((row) => String(row['Kind__c'])),
    );
    assert.equal(await tile('drift').locator('[data-choice]').count(), kinds.size);
    await tile('drift').locator('canvas').waitFor();
    assert.equal(await tab.page.locator('[data-failed]').count(), 0, 'every chart is drawn');
    await tab.assertAccessible('c-latchkey-home');
    await picture(tab, 'home');

    const failed = count("Latchkey_Request__c WHERE Status__c = 'Failed'");
    await tile('outcomes')
      .getByRole('button', { name: `Failed: ${failed}` })
      .click();
    const list = tab.page.locator('c-latchkey-console-list');
    await list.getByRole('heading', { name: 'Requests by outcome: Failed' }).waitFor();
    assert.deepEqual(
      await peopleIn(list),
      names("SELECT Contact__r.Name FROM Latchkey_Request__c WHERE Status__c = 'Failed'", 'Contact__r'),
    );
    await tab.assertAccessible('c-latchkey-home');
    await picture(tab, 'home-list', async (phone) => {
      await phone.page.getByRole('button', { name: `Failed: ${failed}` }).click();
      await phone.page.locator('c-latchkey-console-list tbody tr').first().waitFor();
    });
    await list.locator('tbody a').first().click();
    await tab.page.waitForURL(/\/lightning\/r\/Contact\//);
    tab.assertNoProblems();
    await tab.close();
  });

  it('reaches a list by keyboard alone, through the table, and by a click on the drawing', async () => {
    const tab = await sample.stage.open(HOME, ADMIN);
    const tile = tab.page.locator('div[data-tile="failures"]');
    const toggle = tile.getByRole('button', { name: 'Show as table' });
    await toggle.focus();
    await tab.page.keyboard.press('Enter');
    const errors = count(
      "Latchkey_Request__c WHERE Error_Code__c = 'CONTACT_WITHOUT_EMAIL' AND Status__c = 'Failed'",
    );
    const cell = tile.locator(`button[title="CONTACT_WITHOUT_EMAIL, Failed requests: ${errors}"]`);
    await cell.focus();
    await tab.page.keyboard.press('Enter');
    const list = tab.page.locator('c-latchkey-console-list');
    await list.getByRole('heading', { name: 'Failures by error: CONTACT_WITHOUT_EMAIL' }).waitFor();
    assert.equal((await peopleIn(list)).length, errors);
    await list.locator('[data-heading]:focus').waitFor();

    // The bar of today is the last one of the chart.
    const drawing = tab.page.locator('div[data-tile="outcomes"] canvas');
    const box = await drawing.boundingBox();
    assert.ok(box);
    await drawing.click({ position: { x: box.width - 14, y: box.height - 40 } });
    await list.getByRole('heading', { name: /Requests by outcome: Done, / }).waitFor();
    const done = names(
      "SELECT Contact__r.Name FROM Latchkey_Request__c WHERE Status__c = 'Succeeded'",
      'Contact__r',
    );
    assert.deepEqual(await peopleIn(list), done);
    tab.assertNoProblems();
    await tab.close();
  });

  it('tries a policy out; the next night does exactly what was shown', async () => {
    const requests = count('Latchkey_Request__c');
    const tab = await sample.stage.open(POLICIES, ADMIN);
    const explorer = tab.page.locator('c-latchkey-policies');
    const policy = explorer.locator('li[data-policy="Customer_Help"]');
    await policy.getByText('1. Wants Site Access equals true').waitFor();
    await tab.assertAccessible('c-latchkey-policies');
    await picture(tab, 'policies');
    await policy.getByRole('button', { name: 'Try a change' }).click();
    await tryDepartment(tab, 'Logistics');
    await policy
      .getByText(/Something would change for \d+ of \d+ Contacts\./)
      .first()
      .waitFor();
    const shown = await actionsIn(policy);
    assert.ok(shown.includes('Quiet Feder: Grant access'), shown.join('\n'));
    assert.ok(shown.includes('Help Nadel: Freeze'), shown.join('\n'));
    assert.equal(count('Latchkey_Request__c'), requests, 'a preview writes nothing');
    await tab.assertAccessible('c-latchkey-policies');
    await picture(tab, 'policy-preview', async (phone) => {
      await phone.page
        .locator('li[data-policy="Customer_Help"]')
        .getByRole('button', { name: 'Try a change' })
        .click();
      await tryDepartment(phone, 'Logistics');
      await phone.page.locator('[data-summary]').waitFor();
    });
    const downloaded = tab.page.waitForEvent('download');
    await policy.getByRole('button', { name: 'Download as CSV' }).click();
    const csv = readFileSync(await (await downloaded).path(), 'utf8');
    const changed = Number(
      /change for (\d+) of/.exec(await policy.locator('[data-summary]').innerText())?.[1],
    );
    assert.equal(csv.trim().split('\r\n').length, 1 + changed);
    tab.assertNoProblems();
    await tab.close();

    const faults = sample.org.saveMetadataRecord(sample.org.userIdOf(ADMIN), 'Latchkey_Criterion__mdt', {
      developerName: 'Customer_Help_1',
      label: 'Customer_Help 1',
      values: {
        Field__c: 'Department',
        Number__c: '1',
        Operator__c: 'equals',
        Policy__c: 'Customer_Help',
        Value__c: 'Logistics',
      },
    });
    assert.deepEqual(faults, []);
    const earlier = new Set(sample.rows('SELECT Id FROM Latchkey_Run__c').map((row) => row['Id']));
    execute('LatchkeyReconciler.startNightly();');
    await sample.org.settle();
    const [run] = sample.rows('SELECT Id FROM Latchkey_Run__c').filter((row) => !earlier.has(row['Id']));
    const done = sample
      .rows(
        `SELECT Contact__r.Name, Action__c FROM Latchkey_Request__c WHERE Run__c = '${String(run?.['Id'])}'`,
      )
      .map((row) => `${nameOf(row, 'Contact__r')}: ${WORDS[String(row['Action__c'])] ?? ''}`)
      .sort();
    assert.deepEqual(done, shown);
    assert.notEqual(done.length, 0);
  });

  it('is not there for who has no permission, nor by calling Apex directly', async () => {
    const agent = await sample.stage.open(HOME, AGENT);
    await agent.page.getByText('There is no such page').waitFor();
    const navigation = agent.page.getByRole('navigation').first();
    await navigation.getByRole('link', { name: 'Contacts' }).waitFor();
    assert.equal(await navigation.getByRole('link', { name: 'Overview' }).count(), 0);
    await agent.close();
    for (const username of [AGENT, VIEWER]) {
      await assert.rejects(
        async () =>
          sample.org.aura(sample.org.userIdOf(username), 'LatchkeyConsoleController', 'getRows', {
            filter: { rows: 'Requests' },
          }),
        username,
      );
    }
  });
});

/** What can be done, as the explorer says it. */
const WORDS: Readonly<Record<string, string>> = {
  Freeze: 'Freeze',
  Grant: 'Grant access',
  Deactivate: 'Deactivate',
  Reactivate: 'Reactivate',
};

/** Names in the first column, sorted. */
async function peopleIn(list: Locator): Promise<string[]> {
  await list.locator('tbody tr').first().waitFor();
  return (await list.locator('tbody tr th a').allInnerTexts()).map((text) => text.trim()).sort();
}

/** `Name: action` of everybody for whom something would be done, sorted. */
async function actionsIn(policy: Locator): Promise<string[]> {
  const rows = await policy.locator('[data-group] tbody tr').all();
  const lines = await Promise.all(
    rows.map(async (row) => {
      const name = (await row.locator('th').innerText()).trim();
      const action = (await row.locator('td').nth(2).innerText()).trim();
      return action === '' ? [] : [`${name}: ${action}`];
    }),
  );
  return lines.flat().sort();
}

async function tryDepartment(tab: Tab, department: string): Promise<void> {
  const criterion = tab.page.locator('fieldset[data-criterion="1"]');
  await criterion.getByLabel('Field').fill('Department');
  await criterion.getByLabel('Value').fill(department);
  await tab.page.getByRole('button', { name: 'Who would change?' }).click();
}
