/**
 * The shell in a real browser: every module a component may import works, over a small org in memory; and the pages
 * that look after the org itself, over the project's own.
 */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Org } from '../local-org/org.ts';
import { FakeOrg } from '../local-org/server/testing/fakeOrg.ts';
import { PHONE, openStage } from './harness.ts';
import type { Stage, Tab } from './harness.ts';

const PROJECT = fileURLToPath(new URL('../local-org/server/fixtures/hello', import.meta.url));
const OFFICE = fileURLToPath(new URL('../local-org/server/fixtures/office', import.meta.url));
const ADA = '/lightning/r/Contact/003000000000001AAA/view';
const BO = '/lightning/r/Contact/003000000000002AAA/view';

describe('the shell', () => {
  let stage: Stage;
  let org: FakeOrg;

  before(async () => {
    org = new FakeOrg();
    stage = await openStage({ project: PROJECT, config: path.join(PROJECT, 'local-org.json'), org });
  });
  after(async () => stage?.close());

  it('lists records and opens one without loading the page again', async () => {
    const tab = await stage.open('/');
    await tab.page.evaluate('window.notReloaded = true');
    await tab.page.getByPlaceholder('Search this list').fill('bo');
    await tab.page.getByText(/^1 item •/).waitFor();
    await tab.page.getByRole('link', { name: 'Bo Larsen' }).click();
    await tab.page.getByRole('heading', { name: /Bo Larsen/ }).waitFor();
    assert.equal(new URL(tab.page.url()).pathname, BO);
    assert.equal(await tab.page.evaluate('window.notReloaded'), true);
    tab.assertNoProblems();
    await tab.close();
  });

  it('gives a component its record, its properties, labels, permissions and wired Apex', async () => {
    const tab = await stage.open(ADA);
    const greeter = tab.page.locator('c-greeter');
    await greeter.getByText('Hello, Ada Lovelace').waitFor();
    assert.match(await greeter.innerText(), /Good day/);
    assert.match(await greeter.innerText(), /friendly/);
    assert.match(await greeter.innerText(), /May say hello/);
    tab.assertNoProblems();
    await tab.close();
  });

  it('asks wired Apex again on refreshApex and not before', async () => {
    const tab = await stage.open(ADA);
    const count = tab.page.locator('c-greeter .count');
    await tab.page.getByText('Hello, Ada Lovelace').waitFor();
    const first = Number(await count.innerText());
    await tab.page.getByRole('button', { name: 'Ask again' }).click();
    await count.getByText(String(first + 1), { exact: true }).waitFor();
    await tab.close();
  });

  it('calls Apex as the viewing user, after a confirmation, and shows a toast', async () => {
    const tab = await stage.open(BO, 'agent@example.com');
    await tab.page.getByText('Hello, Bo Larsen').waitFor();
    await tab.page.getByRole('button', { name: 'Rename' }).click();
    const dialog = tab.page.getByRole('alertdialog', { name: 'Rename' });
    await dialog.getByText('Really rename?').waitFor();
    const callsSoFar = org.calls.length;
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.equal(org.calls.length, callsSoFar);
    await tab.page.getByRole('button', { name: 'Rename' }).click();
    await tab.page.getByRole('button', { name: 'OK' }).click();
    await tab.toast('The contact has a new name');
    const call = org.calls.find(({ method }) => method === 'Greeter.rename');
    assert.deepEqual(call, {
      userId: '005000000000002AAA',
      method: 'Greeter.rename',
      parameters: { recordId: '003000000000002AAA', lastName: 'Renamed' },
    });
    await tab.page.locator('[data-field="LastName"]').getByText('Renamed').waitFor();
    tab.assertNoProblems();
    await tab.close();
  });

  it('saves what was typed, and shows the refusal of the org at the field', async () => {
    const tab = await stage.open(ADA);
    await tab.page.getByRole('button', { name: 'Edit', exact: true }).click();
    const lastName = tab.page.getByLabel('Last Name');
    await lastName.fill('Refused');
    await tab.page.getByRole('button', { name: 'Save' }).click();
    await tab.page.getByText('Required fields are missing: [LastName]').waitFor();
    await lastName.fill('Byron');
    await tab.page.getByRole('button', { name: 'Save' }).click();
    await tab.toast('Contact was saved.');
    await tab.page.locator('[data-field="LastName"]').getByText('Byron').waitFor();
    assert.equal(org.tables['Contact']?.[0]?.['LastName'], 'Byron');
    await tab.close();
  });

  it('offers no editing to a user who may only read', async () => {
    const tab = await stage.open(ADA, 'agent@example.com');
    await tab.page.locator('[data-field="Title"]').waitFor();
    assert.equal(await tab.page.getByRole('button', { name: /^Edit/ }).count(), 0);
    await tab.close();
  });

  it('opens a quick action in a modal window that the component closes', async () => {
    const tab = await stage.open(ADA);
    await tab.page.getByRole('button', { name: 'Greet' }).click();
    const dialog = tab.page.getByRole('dialog');
    await dialog.getByText('Hello, Ada Lovelace').waitFor();
    await tab.assertAccessible('section.slds-modal');
    const footer = dialog.getByRole('button', { name: 'Close', exact: true }).last();
    const box = await footer.boundingBox();
    const { height } = tab.page.viewportSize() ?? { height: 0 };
    assert.ok(
      box !== null && box.y + box.height <= height,
      'the body scrolls, the footer stays in the window',
    );
    await footer.click();
    await dialog.waitFor({ state: 'detached' });
    tab.assertNoProblems();
    await tab.close();
  });

  it('shows what happens in the org without a reload', async () => {
    const tab = await stage.open('/lightning/r/Contact/003000000000003AAA/view');
    await tab.page.locator('[data-field="Title"]').getByText('Buyer').waitFor();
    org.dml('', 'update', 'Contact', [{ Id: '003000000000003AAA', Title: 'Director' }]);
    await tab.page.locator('[data-field="Title"]').getByText('Director').waitFor();
    await tab.close();
  });

  it('keeps a community user in the site and hides the app', async () => {
    const tab = await stage.open(ADA, 'partner@example.com');
    await tab.page.getByRole('heading', { name: 'Welcome' }).waitFor();
    assert.equal(new URL(tab.page.url()).pathname, '/site/partners');
    await tab.page.locator('c-greeter').getByText('Good day').waitFor();
    assert.equal(await tab.page.locator('c-greeter').getByText('May say hello').count(), 0);
    await tab.assertAccessible();
    tab.assertNoProblems();
    await tab.close();
  });

  it('switches the viewer with the menu and refuses one who cannot log in', async () => {
    const tab = await stage.open(ADA);
    await tab.page.getByRole('button', { name: /View as/ }).click();
    const gone = tab.page.getByRole('menuitemcheckbox', { name: /Gone/ });
    assert.match(await gone.innerText(), /is not active/);
    assert.equal(await gone.getAttribute('aria-disabled'), 'true');
    await tab.page.getByRole('menuitemcheckbox', { name: /Agent/ }).click();
    await tab.page.getByRole('button', { name: /^Agent/ }).waitFor();
    assert.equal(new URL(tab.page.url()).pathname, ADA);
    await tab.close();
  });

  for (const [name, text] of [
    ['users', 'agent@example.com'],
    ['mails', 'welcome.'],
    ['jobs', 'Greeter.later'],
    ['log', 'hello'],
  ] as const) {
    it(`shows the page of ${name}, accessibly`, async () => {
      const tab = await stage.open(`/lightning/n/${name}`);
      await tab.page.locator('main').getByText(text).first().waitFor();
      await tab.assertAccessible();
      tab.assertNoProblems();
      await tab.close();
    });
  }

  it('has no serious accessibility violation on list, record and form', async () => {
    const tab = await stage.open('/lightning/o/Contact/list');
    await tab.page.getByRole('link', { name: /Cy/ }).waitFor();
    await tab.assertAccessible();
    await tab.go(ADA);
    await tab.page.getByText('Hello,').first().waitFor();
    await tab.assertAccessible();
    await tab.page.getByRole('button', { name: 'Edit', exact: true }).click();
    await tab.page.getByLabel('Last Name').waitFor();
    await tab.assertAccessible();
    await tab.close();
  });
});

describe('the pages of the org', () => {
  let stage: Stage;
  let org: Org;
  let tab: Tab;

  before(async () => {
    stage = await openStage({ project: OFFICE, config: path.join(OFFICE, 'local-org.json') });
    assert.ok(stage.org instanceof Org);
    org = stage.org;
    tab = await stage.open('/lightning/o/Contact/list');
  });
  beforeEach(() => {
    org.workHeld = false;
  });
  after(async () => {
    await stage?.close();
    tab?.assertNoProblems();
  });

  const run = (apex: string): void => assert.equal(org.execute(org.systemUserId, apex).error, null);
  const accounts = (name: string): number =>
    org.query(org.systemUserId, `SELECT Id FROM Account WHERE Name LIKE '${name}'`).length;
  const idOf = (object: string, name: string): string =>
    String(org.query(org.systemUserId, `SELECT Id FROM ${object} WHERE Name = '${name}'`)[0]?.['Id']);
  const main = () => tab.page.locator('main');

  it('leads from the App Launcher and the gear to the app and to the pages of the org', async () => {
    await tab.page.getByRole('button', { name: 'App Launcher' }).click();
    const launcher = tab.page.getByRole('dialog');
    await launcher.getByRole('heading', { name: 'All Apps' }).waitFor();
    await tab.assertAccessible('section.slds-modal');
    await launcher.getByRole('link', { name: /Local Org/ }).click();
    await launcher.waitFor({ state: 'detached' });
    await tab.page.getByRole('heading', { name: 'Users', exact: true }).waitFor();
    await tab.page.getByRole('link', { name: 'Clock', exact: true }).waitFor();
    await tab.page.getByRole('button', { name: 'Setup' }).click();
    await tab.page.getByRole('menuitem', { name: 'Jobs' }).click();
    await tab.page.getByRole('heading', { name: 'Jobs', exact: true }).waitFor();
  });

  it('finds records with the search of the header', async () => {
    await tab.page.getByPlaceholder('Search...').fill('ada');
    await tab.page.getByRole('link', { name: /Ada Lovelace/ }).click();
    await tab.page.getByRole('heading', { name: /Ada Lovelace/ }).waitFor();
    await tab.page.getByPlaceholder('Search...').fill('zebra');
    await tab.page.getByText('Nothing found for “zebra”').waitFor();
    await tab.page.keyboard.press('Escape');
  });

  it('chooses a list view, sorts, and sends the chosen records along with a list button', async () => {
    await tab.go('/lightning/o/Contact/list');
    await tab.page.getByRole('link', { name: 'Bo Larsen' }).waitFor();
    await tab.page.getByRole('button', { name: 'All Contacts' }).click();
    await tab.page.getByRole('menuitemcheckbox', { name: 'Buyers' }).click();
    await tab.page.getByText(/^1 item •/).waitFor();
    assert.equal(await tab.page.getByRole('link', { name: 'Bo Larsen' }).count(), 0);
    await tab.page.getByRole('button', { name: 'Buyers' }).click();
    await tab.page.getByRole('menuitemcheckbox', { name: 'All Contacts' }).click();
    await tab.page.getByText(/^2 items •/).waitFor();
    await tab.page.getByRole('button', { name: 'Plan Visits' }).click();
    await tab.toast('Choose at least one record and try again.');
    await main()
      .getByRole('row', { name: /Ada Lovelace/ })
      .locator('[type="checkbox"]')
      .press('Space');
    await tab.page.getByText(/1 selected/).waitFor();
    await tab.page.getByRole('button', { name: 'Plan Visits' }).click();
    await tab.page.waitForURL(/\/lightning\/n\/Visits/);
    const query = new URL(tab.page.url()).searchParams;
    assert.deepEqual([query.getAll('ids'), query.get('retURL')], [[idOf('Contact', 'Ada Lovelace')], '/003']);
  });

  it('makes, shows among the related ones, and deletes a record', async () => {
    await tab.go('/lightning/o/Contact/list');
    await tab.page.getByRole('button', { name: 'New', exact: true }).click();
    const dialog = tab.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Complete this field.').waitFor();
    await dialog.getByLabel('Last Name').fill('Newcomer');
    await dialog.getByRole('combobox', { name: 'Account' }).click();
    await dialog.getByRole('option', { name: 'Acme' }).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await tab.page.getByRole('heading', { name: /Newcomer/ }).waitFor();
    assert.equal(org.query(org.systemUserId, "SELECT Id FROM Contact WHERE Name = 'Newcomer'").length, 1);

    await tab.go(`/lightning/r/Account/${idOf('Account', 'Acme')}/view`);
    await tab.page.getByRole('tab', { name: 'Related' }).click();
    await tab.page.getByRole('heading', { name: 'Contacts (3)' }).waitFor();
    await tab.assertAccessible('main');
    await tab.page.getByRole('link', { name: 'Newcomer' }).click();
    await tab.page.getByRole('button', { name: 'Delete' }).click();
    await tab.page.getByRole('button', { name: 'OK' }).click();
    await tab.toast(/"Newcomer" was deleted/);
    assert.equal(org.query(org.systemUserId, "SELECT Id FROM Contact WHERE Name = 'Newcomer'").length, 0);
  });

  it('opens the form of a record by its address for editing', async () => {
    await tab.go(`/lightning/r/Contact/${idOf('Contact', 'Bo Larsen')}/edit`);
    await tab.page.getByLabel('Title').fill('Head Clerk');
    await tab.page.getByRole('button', { name: 'Save' }).click();
    await tab.toast('Contact was saved.');
    await tab.go('/lightning/setup/ManageUsers/home');
    await tab.page.getByText('The local org has no Setup').waitFor();
    await tab.page.getByRole('link', { name: 'Open Users' }).click();
    await tab.page.getByRole('heading', { name: 'Users', exact: true }).waitFor();
  });

  it('holds the queue, runs the next job, and aborts another', async () => {
    await tab.go('/lightning/n/jobs');
    await tab.page.getByRole('tab', { name: 'Apex Jobs' }).waitFor();
    await main().getByText('Hold the queue').click();
    await tab.page.getByText('Waits for Run next').waitFor();
    run("System.enqueueJob(new Later('One')); System.enqueueJob(new Later('Two'));");
    await main().getByRole('button', { name: 'Abort: Later' }).nth(1).waitFor();
    await main().getByRole('button', { name: 'Run next' }).click();
    await main().locator('tbody').getByText('Completed', { exact: true }).waitFor();
    assert.deepEqual([accounts('One'), accounts('Two')], [1, 0]);
    await main().getByRole('button', { name: 'Abort: Later' }).click();
    await main().getByText('Aborted', { exact: true }).waitFor();
    assert.equal(accounts('Two'), 0);
    await tab.assertAccessible('main');
    await main().getByText('Hold the queue').click();
    await tab.page.getByText('Runs by itself').waitFor();
  });

  it('shows the log of a transaction with its limits, and the lines of a level', async () => {
    await tab.go('/lightning/n/log');
    await main()
      .getByRole('button', { name: /Later \(queueable\)/ })
      .first()
      .click();
    await main().getByText('now is later').waitFor();
    await main().getByText('a detail').waitFor();
    assert.match(
      await main().locator('[data-limit="dmlStatements"]').innerText(),
      /DML statements\s+1\s+150\s+1 %/,
    );
    await main().getByRole('combobox', { name: 'Lines' }).click();
    await main().getByRole('option', { name: 'Warnings and errors' }).click();
    await main().getByText('a detail').waitFor({ state: 'detached' });
    await main().getByText('now is later').waitFor();
    await tab.assertAccessible('main');
  });

  it('shows platform events with payload, subscribers, retries and outcome', async () => {
    run("EventBus.publish(new Ping__e(Text__c = 'once')); EventBus.publish(new Ping__e(Text__c = 'again'));");
    await tab.go('/lightning/n/events');
    await main().getByText('3, 2 of them retries').waitFor();
    await main().getByText('OnPing').waitFor();
    await main()
      .getByRole('row', { name: /Text__c again/ })
      .waitFor();
    await main().getByText('Delivered', { exact: true }).first().waitFor();
    await tab.assertAccessible('main');
  });

  it('shows a mail safely, as text with links or as HTML without scripts', async () => {
    run(`Messaging.SingleEmailMessage mail = new Messaging.SingleEmailMessage();
      mail.setToAddresses(new List<String>{ 'ada@acme.example' });
      mail.setSubject('A page');
      mail.setHtmlBody('<h1>Good day</h1><script>top.harm = true;</script><a href="https://example.com/x">there</a>');
      Messaging.sendEmail(new List<Messaging.SingleEmailMessage>{ mail });`);
    // A tab of its own: the browser reports the script that it did not run as a problem.
    const reader = await stage.open('/lightning/n/mails');
    await reader.page.getByRole('heading', { name: 'A page' }).waitFor();
    const frame = reader.page.frameLocator('iframe[title="The e-mail"]');
    await frame.getByRole('heading', { name: 'Good day' }).waitFor();
    assert.equal(await frame.getByRole('link', { name: 'there' }).getAttribute('rel'), 'noopener');
    assert.equal(await reader.page.evaluate('window.harm'), undefined);
    await reader.close();
  });

  it('lets a night pass and comes back to real time', async () => {
    await tab.go('/lightning/n/clock');
    await main().getByText('Real time', { exact: true }).waitFor();
    await main()
      .getByRole('row', { name: /Nightly/ })
      .waitFor();
    await main()
      .getByRole('button', { name: /^To tomorrow/ })
      .click();
    await main()
      .getByText(/ahead of real time/)
      .waitFor();
    await main().locator('[data-task="done"]').waitFor();
    assert.ok(accounts('Night of %') >= 1);
    await tab.assertAccessible('main');
    await tab.page.locator('[data-utility="Clock"]').click();
    const panel = tab.page.locator('[data-panel="Clock"]');
    await panel.getByRole('button', { name: 'Back to real time' }).click();
    await panel.getByText('Real time', { exact: true }).waitFor();
    await panel.getByRole('button', { name: 'Minimize Clock' }).click();
    await panel.waitFor({ state: 'detached' });
    assert.equal(org.clock.offset, 0);
  });

  it('edits custom metadata with the refusals of a deployment', async () => {
    await tab.go('/lightning/n/metadata');
    await main().getByRole('button', { name: 'Edit Standard' }).click();
    const dialog = tab.page.getByRole('dialog');
    await dialog.getByLabel('Percent').fill('12345');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Number is too large.').waitFor();
    // A number loses its group signs when it gets the focus; only then its text is chosen whole.
    await dialog.getByLabel('Percent').click();
    await tab.page.keyboard.press('Control+a');
    await tab.page.keyboard.type('20');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await tab.toast('Rate "Standard" was saved.');
    await main()
      .getByRole('row', { name: /Standard 20/ })
      .waitFor();
    await main().getByRole('button', { name: 'Delete Standard' }).click();
    await tab.page.getByRole('button', { name: 'OK' }).click();
    await tab.toast('This record is referenced by Rate Reduced.');
    const [rate] = org.query(
      org.systemUserId,
      "SELECT Percent__c FROM Rate__mdt WHERE DeveloperName = 'Standard'",
    );
    assert.equal(rate?.['Percent__c'], 20);
  });

  it('logs in as another user, who may see no custom metadata being edited', async () => {
    await tab.go('/lightning/n/users');
    await main().getByPlaceholder('Search users...').fill('agnes');
    await tab.page.getByText(/^1 user •/).waitFor();
    await main().getByRole('button', { name: 'Log in as Agnes Agent' }).click();
    await tab.page.getByRole('button', { name: /^Agnes Agent/ }).waitFor();
    await tab.go('/lightning/n/metadata');
    await main().getByText('Standard', { exact: true }).first().waitFor();
    assert.equal(await main().getByRole('button', { name: 'Edit Standard' }).count(), 0);
  });

  it('has nothing wider than a phone', async () => {
    const phone = await tab.onPhone();
    for (const name of ['users', 'mails', 'jobs', 'events', 'log', 'metadata', 'clock', 'data']) {
      await phone.go(`/lightning/n/${name}`);
      await phone.page.locator('main h1').first().waitFor();
      const width = await phone.page.evaluate('document.documentElement.scrollWidth');
      assert.equal(width, PHONE.width, name);
    }
    await phone.close();
  });

  it('fills the org with other sample data, after a question', async () => {
    await tab.go('/lightning/n/data?viewAs=admin@local-org.example');
    await main().getByRole('button', { name: 'Load: 242 Contacts' }).click();
    await tab.page.getByRole('button', { name: 'OK' }).click();
    await tab.page.getByText(/^(1|2)00\+ items •/).waitFor();
    assert.equal(org.query(org.systemUserId, 'SELECT Id FROM Contact').length, 242);
    await tab.go('/lightning/n/data');
    await main().locator('[data-set="many"]').getByText('Loaded').waitFor();
    await tab.assertAccessible('main');
  });
});
