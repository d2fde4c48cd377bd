/** An administrator with many Contacts: preview and run, decide about a held run, examine the org. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { PHONE } from './harness.ts';
import { picture } from './picture.ts';
import { AGENT, openSampleStage } from './sampleStage.ts';
import type { SampleStage } from './sampleStage.ts';

const ADMIN = 'ada.admin@latchkey.example';

/** People who meet a policy but for the wish; one more has no e-mail address. */
const HARBOUR = `
  Account harbour = new Account(Name = 'Harbour Goods', BillingCountry = 'Denmark');
  insert harbour;
  List<Contact> people = new List<Contact>{
    new Contact(AccountId = harbour.Id, LastName = 'Noemail', Department = 'Sales')
  };
  for (Integer i = 0; i < 10; i++) {
    people.add(new Contact(
      AccountId = harbour.Id, FirstName = 'Harbour', LastName = 'Person ' + i,
      Email = 'person' + i + '@harbour.example', Department = 'Sales'
    ));
  }
  insert people;`;

/** Three people who have access by a policy, which then all lose it with a brake of one removal a day. */
const QUAY = `
  Account quay = new Account(Name = 'Quay Supplies', BillingCountry = 'Denmark');
  insert quay;
  List<Contact> people = new List<Contact>();
  for (String name : new List<String>{ 'Anker', 'Bøje', 'Kaj' }) {
    people.add(new Contact(
      AccountId = quay.Id, LastName = name, Email = name.toLowerCase().replace('ø', 'o') + '@quay.example',
      Department = 'Sales', Latchkey_Wants_Access__c = true
    ));
  }
  insert people;`;
const LEAVE = `
  upsert new Latchkey_Settings__c(
    SetupOwnerId = UserInfo.getOrganizationId(),
    Id = Latchkey_Settings__c.getOrgDefaults().Id,
    Brake_Count__c = 1
  );
  List<Contact> people = [SELECT Id FROM Contact WHERE Account.Name = 'Quay Supplies'];
  for (Contact person : people) {
    person.Latchkey_Wants_Access__c = false;
  }
  update people;`;

/** Three people who could be granted access. */
const PIER = `
  Account pier = new Account(Name = 'Pier Trading', BillingCountry = 'Denmark');
  insert pier;
  List<Contact> people = new List<Contact>();
  for (String name : new List<String>{ 'One', 'Two', 'Three' }) {
    people.add(new Contact(
      AccountId = pier.Id, LastName = name, Email = name.toLowerCase() + '@pier.example', Department = 'Sales'
    ));
  }
  insert people;`;

describe('an administrator with many Contacts', () => {
  let sample: SampleStage;

  const execute = (apex: string): void => {
    const { error } = sample.org.execute(sample.org.userIdOf(ADMIN), apex);
    assert.equal(error, null);
  };

  const count = (from: string): number => sample.rows(`SELECT Id FROM ${from}`).length;

  before(async () => {
    sample = await openSampleStage();
    execute(HARBOUR);
    execute(QUAY);
    await sample.org.settle();
    execute(LEAVE);
    await sample.org.settle();
  });
  after(async () => sample?.stage.close());

  it('previews the people of an Account without writing, runs just that, and sees how it ends', async () => {
    const [account] = sample.rows("SELECT Id FROM Account WHERE Name = 'Harbour Goods'");
    const tab = await sample.stage.open(`/lightning/r/Account/${String(account?.['Id'])}/view`, ADMIN);
    const bulk = tab.page.locator('c-latchkey-bulk');
    await bulk.getByRole('combobox', { name: 'What to do' }).click();
    await bulk.getByRole('option', { name: 'Grant access' }).click();
    await bulk.getByRole('button', { name: 'Preview' }).click();

    await bulk.getByText('11 people; something would be done for 10.').waitFor();
    await bulk.getByRole('heading', { name: 'Grant access: 10 people' }).waitFor();
    await bulk.getByRole('heading', { name: /Left out: 1 person/ }).waitFor();
    await bulk.getByText(/Partner Community.*10 needed/).waitFor();
    const of = "WHERE Contact__r.Account.Name = 'Harbour Goods'";
    assert.equal(count(`Latchkey_Request__c ${of}`), 0);
    assert.equal(count("User WHERE Contact.Account.Name = 'Harbour Goods'"), 0);
    await tab.assertAccessible('c-latchkey-bulk');
    await picture(tab, 'bulk-preview', 'resize');

    await bulk.getByRole('button', { name: 'Start for 10 people' }).click();
    await bulk.getByText('Completed', { exact: true }).first().waitFor();
    await bulk.getByText('10 people: 10 done, 0 not needed, 0 failed, 0 waiting.').waitFor();
    await bulk.getByText('100 % done.').waitFor();
    await tab.assertAccessible('c-latchkey-bulk');

    const [run] = sample.rows(
      "SELECT Kind__c, Action__c, Scope__c, Status__c, Initiator__r.Username FROM Latchkey_Run__c WHERE Kind__c = 'Bulk'",
    );
    assert.equal(run?.['Action__c'], 'Grant');
    assert.equal(run?.['Scope__c'], 'Account Harbour Goods');
    assert.equal(run?.['Status__c'], 'Completed');
    assert.equal((run?.['Initiator__r'] as Record<string, unknown>)['Username'], ADMIN);
    assert.equal(count(`Latchkey_Request__c ${of} AND Status__c = 'Succeeded' AND Source__c = 'Bulk'`), 10);
    assert.equal(count("User WHERE IsActive = true AND Contact.Account.Name = 'Harbour Goods'"), 10);

    const downloaded = tab.page.waitForEvent('download');
    await bulk.getByRole('button', { name: 'Download results' }).click();
    const file = await (await downloaded).path();
    const text = readFileSync(file, 'utf8');
    assert.match(text, /^\uFEFFRequest,Contact,Name,/);
    assert.equal(text.trim().split('\r\n').length, 11);
    tab.assertNoProblems();
    await tab.close();
  });

  it('releases a part of a held run: only the chosen person loses access', async () => {
    const active = (): string[] =>
      sample
        .rows(
          "SELECT LastName FROM User WHERE IsActive = true AND Contact.Account.Name = 'Quay Supplies' ORDER BY LastName",
        )
        .map((user) => String(user['LastName']));
    assert.deepEqual(active(), ['Anker', 'Bøje', 'Kaj']);

    const tab = await sample.stage.open('/lightning/n/Latchkey_Runs', ADMIN);
    const runs = tab.page.locator('c-latchkey-runs');
    await runs.getByText('1 run is held and needs your decision.', { exact: true }).waitFor();
    await runs.getByText('3 people would lose access.').waitFor();
    const row = runs.getByRole('row', { name: /Bøje/ });
    await row.getByRole('checkbox').check({ force: true });
    await tab.assertAccessible('c-latchkey-runs');
    await picture(tab, 'runs-page');
    await runs.getByRole('button', { name: 'Release chosen (1)' }).click();
    await runs.getByText('The other 2 people are left out and keep what they have.').waitFor();
    assert.equal(await runs.getByRole('button', { name: 'Release these' }).isDisabled(), true);
    await runs.getByRole('textbox', { name: /Reason/ }).fill('Only she has left');
    await runs.getByRole('button', { name: 'Release these' }).click();
    await runs.getByText('3 people: 1 done, 2 not needed, 0 failed, 0 waiting.').waitFor();

    assert.deepEqual(active(), ['Anker', 'Kaj']);
    const [run] = sample.rows(
      "SELECT Status__c, Reason__c, Decider__r.Username FROM Latchkey_Run__c WHERE Kind__c = 'Policy'",
    );
    assert.equal(run?.['Status__c'], 'Completed');
    assert.match(String(run?.['Reason__c']), /Only she has left/);
    assert.equal((run?.['Decider__r'] as Record<string, unknown>)['Username'], ADMIN);
    tab.assertNoProblems();
    await tab.close();
  });

  it('stops a run, lets it go on, and has tried again what failed', async () => {
    execute(PIER);
    const of = "WHERE Contact__r.Account.Name = 'Pier Trading'";
    const [account] = sample.rows("SELECT Id FROM Account WHERE Name = 'Pier Trading'");
    const tab = await sample.stage.open(`/lightning/r/Account/${String(account?.['Id'])}/view`, ADMIN);
    const bulk = tab.page.locator('c-latchkey-bulk');
    await bulk.getByRole('combobox', { name: 'What to do' }).click();
    await bulk.getByRole('option', { name: 'Grant access' }).click();
    await bulk.getByRole('button', { name: 'Preview' }).click();

    // What is asynchronous waits, so that there is a run to be stopped.
    sample.org.workHeld = true;
    await bulk.getByRole('button', { name: 'Start for 3 people' }).click();
    await bulk.getByText('3 people: 0 done, 0 not needed, 0 failed, 3 waiting.').waitFor();
    await bulk.getByText('The pace is not known yet.').waitFor();
    await picture(tab, 'bulk-run', 'resize');
    await bulk.getByRole('button', { name: 'Stop' }).click();
    await bulk.getByRole('textbox', { name: /Reason/ }).fill('Wrong Account?');
    await bulk.locator('[data-yes]').click();
    await bulk.locator('[data-status]').getByText('Stopped', { exact: true }).waitFor();
    sample.org.workHeld = false;
    await sample.org.settle();
    assert.equal(count(`Latchkey_Request__c ${of} AND Status__c = 'Queued'`), 3);
    assert.equal(count("User WHERE Contact.Account.Name = 'Pier Trading'"), 0);

    execute(
      "update new Contact(Id = [SELECT Id FROM Contact WHERE Email = 'one@pier.example'].Id, Email = null);",
    );
    await sample.org.settle();
    await bulk.getByRole('button', { name: 'Go on' }).click();
    await bulk.getByText('3 people: 2 done, 0 not needed, 1 failed, 0 waiting.').waitFor();
    await bulk
      .getByText(/no e-mail address/)
      .first()
      .waitFor();
    assert.equal(count("User WHERE IsActive = true AND Contact.Account.Name = 'Pier Trading'"), 2);

    execute(
      "update new Contact(Id = [SELECT Id FROM Contact WHERE LastName = 'One' AND Account.Name = 'Pier Trading'].Id, Email = 'one@pier.example');",
    );
    await bulk.getByRole('combobox', { name: 'Show' }).click();
    await bulk.getByRole('option', { name: 'Failed (1)' }).click();
    await bulk.getByRole('row', { name: /One/ }).getByRole('checkbox').check({ force: true });
    await bulk.getByRole('button', { name: 'Try 1 again' }).click();
    await bulk.getByText('3 people: 3 done, 0 not needed, 0 failed, 0 waiting.').waitFor();
    assert.equal(count("User WHERE IsActive = true AND Contact.Account.Name = 'Pier Trading'"), 3);
    tab.assertNoProblems();
    await tab.close();
  });

  it('rejects a held run: everybody keeps what they have', async () => {
    execute(QUAY.replaceAll('Quay Supplies', 'Mole Supplies').replaceAll('quay', 'mole'));
    await sample.org.settle();
    execute(LEAVE.replaceAll('Quay Supplies', 'Mole Supplies'));
    await sample.org.settle();
    const active = "User WHERE IsActive = true AND Contact.Account.Name = 'Mole Supplies'";
    assert.equal(count(active), 3);
    const held = "Latchkey_Run__c WHERE Status__c = 'Held'";
    assert.equal(count(held), 1);

    const tab = await sample.stage.open('/lightning/n/Latchkey_Runs', ADMIN);
    const runs = tab.page.locator('c-latchkey-runs');
    await runs.getByText('1 run is held and needs your decision.', { exact: true }).waitFor();
    await runs.getByRole('button', { name: 'Reject all' }).click();
    await runs.getByRole('textbox', { name: /Reason/ }).fill('The load was wrong');
    await runs.locator('[data-yes]').click();
    await runs.getByText('Rejected', { exact: true }).first().waitFor();

    assert.equal(count(active), 3);
    assert.equal(count(held), 0);
    const [run] = sample.rows(
      "SELECT Reason__c, Decider__r.Username FROM Latchkey_Run__c WHERE Status__c = 'Rejected'",
    );
    assert.match(String(run?.['Reason__c']), /The load was wrong/);
    assert.equal((run?.['Decider__r'] as Record<string, unknown>)['Username'], ADMIN);
    tab.assertNoProblems();
    await tab.close();
  });

  it('chooses people by Account, by list view and by lines, of which a bad one is told', async () => {
    const tab = await sample.stage.open('/lightning/n/Latchkey_Bulk', ADMIN);
    const bulk = tab.page.locator('c-latchkey-bulk');
    await bulk.getByRole('combobox', { name: 'Account' }).fill('alpine');
    await tab.page.getByRole('option', { name: 'Alpine Outfitters' }).click();
    await bulk.getByRole('button', { name: 'Preview' }).click();
    await bulk.getByRole('heading', { name: 'Account Alpine Outfitters' }).waitFor();
    await bulk.getByRole('button', { name: 'Back' }).click();

    await bulk.getByText('A list view').click();
    await bulk.getByRole('combobox', { name: 'List view of Contacts' }).click();
    await bulk.getByRole('option', { name: 'Wants Site Access' }).click();
    await bulk.getByRole('button', { name: 'Preview' }).click();
    await bulk.getByRole('heading', { name: 'List view Wants Site Access' }).waitFor();
    await bulk.getByRole('button', { name: 'Back' }).click();

    await bulk.getByText('Pasted lines or CSV').click();
    await bulk
      .getByRole('textbox', { name: /One person per line/ })
      .fill('tom.berger@alpine.example\nnobody@nowhere.example');
    await bulk.getByRole('button', { name: 'Preview' }).click();
    await bulk.getByRole('heading', { name: '1 line was not understood and is left out' }).waitFor();
    await bulk.getByText(/^1 person; something would be done for/).waitFor();
    await tab.assertAccessible();
    tab.assertNoProblems();
    await tab.close();
  });

  it('starts from a list of Contacts: the chosen ones go to a flow, which shows what would be done', async () => {
    const tab = await sample.stage.open('/lightning/o/Contact/list', ADMIN);
    const people = ['Jonas Weber', 'Luca Rossi'];
    for (const name of people) {
      const row = tab.page.getByRole('row', { name: new RegExp(name) });
      await row.getByRole('checkbox').check({ force: true });
    }
    await tab.page.getByRole('button', { name: 'Change Site Access', exact: true }).click();
    const bulk = tab.page.locator('c-latchkey-bulk');
    await bulk.getByText('2 people were chosen in the list.').waitFor();
    await bulk.getByRole('combobox', { name: 'What to do' }).click();
    await bulk.getByRole('option', { name: 'Grant access' }).click();
    await bulk.getByRole('button', { name: 'Preview' }).click();
    await bulk.getByText('2 people; something would be done for 2.').waitFor();
    await tab.assertAccessible('c-latchkey-bulk');
    await picture(tab, 'list-preview', 'resize');
    await bulk.getByRole('button', { name: 'Start for 2 people' }).click();
    await bulk.getByText('2 people: 2 done, 0 not needed, 0 failed, 0 waiting.').waitFor();
    for (const name of people) assert.equal(sample.usersOf(name)[0]?.['IsActive'], true, name);
    const done =
      "Latchkey_Request__c WHERE Source__c = 'Bulk' AND Status__c = 'Succeeded' AND Contact__r.Name IN";
    assert.equal(count(`${done} ('Jonas Weber', 'Luca Rossi')`), 2);
    tab.assertNoProblems();
    await tab.close();
  });

  it('examines the org and says what to do', async () => {
    const tab = await sample.stage.open('/lightning/n/Latchkey_Doctor', ADMIN);
    const doctor = tab.page.locator('c-latchkey-doctor');
    await doctor.locator('[data-finding]').first().waitFor();
    // Nobody has scheduled the jobs of the sample org.
    await doctor.locator('[data-cure]').first().waitFor();
    await tab.assertAccessible();
    tab.assertNoProblems();
    await picture(tab, 'doctor-page');
    await tab.close();
  });

  it('is usable on a phone', async () => {
    for (const page of ['Latchkey_Runs', 'Latchkey_Bulk', 'Latchkey_Doctor']) {
      const tab = await sample.stage.open(`/lightning/n/${page}`, ADMIN);
      const phone = await tab.onPhone();
      await phone.page.locator('lightning-card').first().waitFor();
      assert.equal(await phone.page.evaluate('document.documentElement.scrollWidth'), PHONE.width, page);
      await phone.assertAccessible();
      await phone.close();
      await tab.close();
    }
  });

  it('tells an agent without the permission so, and Apex refuses the calls', async () => {
    for (const page of ['Latchkey_Runs', 'Latchkey_Bulk', 'Latchkey_Doctor']) {
      const tab = await sample.stage.open(`/lightning/n/${page}`, AGENT);
      await tab.page.locator('[data-state="forbidden"]').waitFor();
      await tab.close();
    }
    const agent = sample.org.userIdOf(AGENT);
    assert.throws(() => sample.org.aura(agent, 'LatchkeyRunController', 'getRuns', {}));
    assert.throws(() => sample.org.aura(agent, 'LatchkeyDoctorController', 'examine', {}));
  });
});
