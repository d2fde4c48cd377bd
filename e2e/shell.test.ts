/** The shell in a real browser, over a small org in memory: every module a component may import works. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FakeOrg } from '../local-org/server/testing/fakeOrg.ts';
import { openStage } from './harness.ts';
import type { Stage } from './harness.ts';

const PROJECT = fileURLToPath(new URL('../local-org/server/fixtures/hello', import.meta.url));
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
    await tab.page.getByText('1 item', { exact: true }).waitFor();
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
    await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
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
    await tab.page.getByRole('button', { name: /View as: Agent/ }).waitFor();
    assert.equal(new URL(tab.page.url()).pathname, ADA);
    await tab.close();
  });

  for (const [name, text] of [
    ['users', 'agent@example.com'],
    ['mails', 'welcome.'],
    ['jobs', 'Greeter.later'],
    ['log', 'USER_DEBUG'],
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
