/** An administrator reclaims the seats of people who never came: freeze with a day, undo for some, the others leave. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import type { Tab } from './harness.ts';
import { picture } from './picture.ts';
import { AGENT, openSampleStage } from './sampleStage.ts';
import type { SampleStage } from './sampleStage.ts';

const ADMIN = 'ada.admin@latchkey.example';
const HOME = '/lightning/n/Latchkey_Home';
const DAY = 86_400_000;
const LICENSE = 'Partner Community';

/** People who get access by a policy and never log in. */
const ORCHARD = `
  upsert new Latchkey_Settings__c(
    SetupOwnerId = UserInfo.getOrganizationId(),
    Id = Latchkey_Settings__c.getOrgDefaults().Id,
    Brake_Count__c = 100, Brake_Percent__c = 100
  );
  Account orchard = new Account(Name = 'Orchard Farms', BillingCountry = 'Denmark');
  insert orchard;
  List<Contact> people = new List<Contact>();
  for (String name : new List<String>{ 'Apfel', 'Birne', 'Kirsche', 'Pflaume' }) {
    people.add(new Contact(
      AccountId = orchard.Id, FirstName = 'Fruit', LastName = name, Email = name.toLowerCase() + '@orchard.example',
      Department = 'Sales', Latchkey_Wants_Access__c = true
    ));
  }
  insert people;
  LatchkeyJobs.schedule();`;

describe('an administrator and people who never came', () => {
  let sample: SampleStage;

  const later = async (days: number): Promise<void> => {
    sample.org.clock.advance(days * DAY);
    await sample.org.settle();
  };
  /** Whether the user is active, and whether the login is blocked. */
  const access = (name: string): unknown[] => {
    const [user] = sample.usersOf(`Fruit ${name}`);
    const [login] = sample.rows(`SELECT IsFrozen FROM UserLogin WHERE UserId = '${String(user?.['Id'])}'`);
    return [user?.['IsActive'], login?.['IsFrozen']];
  };
  const openIdle = async (tab: Tab): Promise<Locator> => {
    const tile = tab.page.locator('div[data-tile="idle"]');
    await tile.getByRole('combobox', { name: 'No login for' }).click();
    await tile.getByRole('option', { name: '90 days' }).click();
    await tile.locator('[data-fact]').first().waitFor();
    await tile
      .getByRole('button', { name: new RegExp(`${LICENSE}`) })
      .first()
      .click();
    const list = tab.page.locator('c-latchkey-console-list');
    await list.getByRole('heading', { name: `${LICENSE}: no login for 90 days` }).waitFor();
    await list.locator('tbody tr').first().waitFor();
    return list;
  };
  const choose = async (list: Locator, ...people: string[]): Promise<void> => {
    for (const name of people) {
      await list
        .getByRole('row', { name: new RegExp(name) })
        .locator('.slds-checkbox_faux')
        .first()
        .click();
    }
  };

  /** The browser's day is the machine's, and the org is months ahead: the day proposed is in the org's future. */
  const freeze = async (tab: Tab, list: Locator): Promise<void> => {
    await tab.page.clock.setSystemTime(sample.org.clock.now());
    await list.getByRole('button', { name: 'Freeze, deactivate later' }).click();
    await tab.page.clock.setSystemTime(Date.now());
  };

  before(async () => {
    sample = await openSampleStage();
    const { error } = sample.org.execute(sample.org.userIdOf(ADMIN), ORCHARD);
    assert.equal(error, null);
    await sample.org.settle();
    await later(100);
  });
  after(async () => sample?.stage.close());

  it('freezes those chosen until a day, after a preview that writes nothing', async () => {
    const tab = await sample.stage.open(HOME, ADMIN);
    const list = await openIdle(tab);
    const [idle] = sample.rows(
      `SELECT COUNT(Id) n FROM User WHERE IsActive = true AND ContactId != null AND LastLoginDate = null
        AND Profile.UserLicense.Name = '${LICENSE}'`,
    );
    await tab.page
      .locator('div[data-tile="idle"]')
      .getByText(`Charged by user. Idle: ${String(idle?.['n'])}.`, { exact: false })
      .waitFor();
    await choose(list, 'Apfel', 'Birne', 'Kirsche');
    await list.getByText('Chosen in the table: 3').waitFor();
    await tab.assertAccessible('c-latchkey-home');
    await picture(tab, 'idle-list', async (phone) => openIdle(phone));

    await freeze(tab, list);
    const bulk = tab.page.locator('c-latchkey-bulk');
    await bulk.getByText('3 people were chosen in the list.').waitFor();
    await bulk.getByRole('button', { name: 'Preview' }).click();
    await bulk.getByText('3 people; something would be done for 3.').waitFor();
    await bulk.getByText('Who is still frozen is deactivated on').waitFor();
    assert.deepEqual(access('Apfel'), [true, false], 'a preview writes nothing');
    await tab.assertAccessible('c-latchkey-home');
    await picture(tab, 'idle-preview', async (phone) => {
      const people = await openIdle(phone);
      await choose(people, 'Apfel', 'Birne', 'Kirsche');
      await freeze(phone, people);
      await phone.page.locator('c-latchkey-bulk').getByRole('button', { name: 'Preview' }).click();
      await phone.page.locator('c-latchkey-bulk [data-later]').waitFor();
    });

    await bulk.getByRole('button', { name: 'Start for 3 people' }).click();
    await bulk.getByText('3 people: 3 done, 0 not needed, 0 failed, 0 waiting.').waitFor();
    await bulk.getByRole('button', { name: 'Undo: unfreeze these people' }).waitFor();
    for (const name of ['Apfel', 'Birne', 'Kirsche']) assert.deepEqual(access(name), [true, true], name);
    assert.deepEqual(access('Pflaume'), [true, false], 'nobody chose this one');
    assert.equal(waiting().length, 3);
    tab.assertNoProblems();
    await tab.close();
  });

  /** Second stages that wait for their day. */
  const waiting = (): unknown[] =>
    sample.rows(
      `SELECT Id FROM Latchkey_Request__c WHERE Action__c = 'Deactivate' AND Status__c = 'Queued'
        AND Contact__r.Account.Name = 'Orchard Farms' AND Next_Attempt__c > TODAY`,
    );

  it('keeps whom an agent unfreezes, and deactivates the others when the day has come', async () => {
    const tab = await sample.stage.open(`/lightning/r/Contact/${sample.contact('Fruit Apfel')}/view`, AGENT);
    const panel = tab.page.locator('c-latchkey-access-panel');
    await panel.getByRole('button', { name: 'Unfreeze', exact: true }).click();
    await tab.page.getByRole('button', { name: 'OK' }).click();
    await panel.locator('c-latchkey-status-badge').getByText('Active', { exact: true }).waitFor();
    await sample.org.settle();
    assert.deepEqual(access('Apfel'), [true, false]);
    assert.equal(waiting().length, 2, 'what waited for the person is taken back at once');
    await tab.close();

    await later(29);
    assert.deepEqual(access('Birne'), [true, true], 'the day has not come');
    await later(2);
    for (const name of ['Birne', 'Kirsche']) assert.equal(access(name)[0], false, name);
    assert.deepEqual(access('Apfel'), [true, false], 'was let in again');
    assert.deepEqual(access('Pflaume'), [true, false], 'was never frozen');
  });

  it('takes a whole freeze back on the page of the run', async () => {
    const tab = await sample.stage.open(HOME, ADMIN);
    const list = await openIdle(tab);
    await choose(list, 'Apfel', 'Pflaume');
    await freeze(tab, list);
    const bulk = tab.page.locator('c-latchkey-bulk');
    await bulk.getByRole('button', { name: 'Preview' }).click();
    await bulk.getByRole('button', { name: 'Start for 2 people' }).click();
    await bulk.getByText('2 people: 2 done, 0 not needed, 0 failed, 0 waiting.').waitFor();
    assert.deepEqual(access('Pflaume'), [true, true]);

    await tab.go('/lightning/n/Latchkey_Runs');
    const runs = tab.page.locator('c-latchkey-runs');
    await runs.locator('tbody button').first().click();
    await runs.locator('[data-later]').waitFor();
    await tab.assertAccessible('c-latchkey-runs');
    await picture(tab, 'idle-undo', async (phone) => {
      await phone.page.locator('c-latchkey-runs tbody button').first().click();
      await phone.page.locator('[data-later]').waitFor();
    });
    await runs.getByRole('button', { name: 'Undo: unfreeze these people' }).click();
    const undo = runs.locator('c-latchkey-bulk');
    await undo.getByText(/^The people whom RUN-\d+ froze/).waitFor();
    await undo.getByRole('button', { name: 'Preview' }).click();
    await undo.getByRole('button', { name: 'Start for 2 people' }).click();
    await undo.getByText('2 people: 2 done, 0 not needed, 0 failed, 0 waiting.').waitFor();
    for (const name of ['Apfel', 'Pflaume']) assert.deepEqual(access(name), [true, false], name);
    assert.equal(waiting().length, 0);
    await tab.close();
  });

  it('sends welcome e-mails in waves: who got one is not in the next', async () => {
    const tab = await sample.stage.open(HOME, ADMIN);
    const wave = async (): Promise<string> => {
      const list = await openIdle(tab);
      await list.getByRole('button', { name: /^Resend welcome e-mail: next \d+/ }).click();
      const bulk = tab.page.locator('c-latchkey-bulk');
      await bulk.getByText(/^At most 200 people of the list/).waitFor();
      await bulk.getByRole('button', { name: 'Preview' }).click();
      return bulk.locator('[data-summary]').innerText();
    };
    assert.doesNotMatch(await wave(), /^0 people/);
    await tab.page.locator('[data-start] button').click();
    await tab.page.getByText('Completed', { exact: true }).first().waitFor();
    const [sent] = sample.rows(
      "SELECT COUNT(Id) n FROM Latchkey_Request__c WHERE Action__c = 'ResendWelcome' AND Status__c = 'Succeeded'",
    );
    assert.ok(Number(sent?.['n']) >= 2);
    await tab.go(HOME);
    assert.match(await wave(), /^0 people/);
    await tab.close();
  });
});
