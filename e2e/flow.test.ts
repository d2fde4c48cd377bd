/** Screen flows in a real browser: from a quick action, by their address, and as a component of a page. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openStage } from './harness.ts';
import type { Stage } from './harness.ts';

const PROJECT = fileURLToPath(new URL('../local-org/flow/fixtures/shop', import.meta.url));

const BRITON = 'briton@acme.test';

describe('screen flows', () => {
  let stage: Stage;
  let lee: string;

  before(async () => {
    stage = await openStage({
      project: PROJECT,
      config: path.join(PROJECT, 'local-org.json'),
      seed: (org) => {
        const [account] = org.dml(org.systemUserId, 'insert', 'Account', [{ Name: 'Acme' }]);
        const people = [
          { LastName: 'Lee', AccountId: account?.id ?? null },
          { LastName: 'Ash', Email: 'ash@acme.test', AccountId: account?.id ?? null },
        ];
        org.dml(org.systemUserId, 'insert', 'Contact', people);
        const [admin] = org.query(
          org.systemUserId,
          "SELECT Id FROM Profile WHERE Name = 'System Administrator'",
        );
        const briton = {
          LastName: 'Briton',
          Alias: 'briton',
          Email: BRITON,
          Username: BRITON,
          ProfileId: admin?.['Id'] ?? null,
          TimeZoneSidKey: 'Europe/London',
          LocaleSidKey: 'en_GB',
          LanguageLocaleKey: 'en_US',
          EmailEncodingKey: 'UTF-8',
        };
        org.dml(org.systemUserId, 'insert', 'User', [briton]);
      },
    });
    const [row] = stage.org.query(stage.org.systemUserId, "SELECT Id FROM Contact WHERE LastName = 'Lee'");
    lee = String(row?.['Id']);
  });
  after(async () => stage?.close());

  const tasks = () =>
    stage.org.query(stage.org.systemUserId, `SELECT Subject, Description FROM Task WHERE WhoId = '${lee}'`);

  it('runs from a quick action: screens, a hidden question, validation, back, Apex, result', async () => {
    const tab = await stage.open(`/lightning/r/Contact/${lee}/view`);
    await tab.page.getByRole('button', { name: 'Place an Order' }).click();
    const dialog = tab.page.getByRole('dialog');
    await dialog.getByText('An order for Lee of Acme').waitFor();
    assert.equal(await dialog.getByLabel('How many?').count(), 0);
    await dialog.getByRole('button', { name: 'Next' }).click();
    await dialog
      .getByText(/Complete this field|Select an option/)
      .first()
      .waitFor();

    await dialog.getByText('Pens', { exact: true }).click();
    const amount = dialog.getByLabel('How many?');
    await amount.waitFor();
    await amount.fill('500');
    await dialog.getByRole('button', { name: 'Next' }).click();
    await dialog.getByText('Between 1 and 100.').waitFor();
    await amount.fill('5');
    await tab.assertAccessible('section.slds-modal');
    await dialog.getByRole('button', { name: 'Next' }).click();
    await dialog.getByText('Order 5 pens? Nobody else hears of it.').waitFor();
    assert.deepEqual(tasks(), []);

    await dialog.getByRole('button', { name: 'Previous' }).click();
    await amount.waitFor();
    assert.equal(await amount.inputValue(), '5');
    await amount.fill('7');
    await dialog.getByRole('button', { name: 'Next' }).click();
    await dialog.getByText('Order 7 pens?').waitFor();
    await dialog.getByRole('button', { name: 'Next' }).click();
    await dialog.getByText('Ordered: pens').waitFor();
    assert.deepEqual(
      tasks().map(({ Subject, Description }) => ({ Subject, Description })),
      [{ Subject: 'pens', Description: '7' }],
    );
    await dialog.getByRole('button', { name: 'Finish' }).click();
    await dialog.waitFor({ state: 'detached' });
    tab.assertNoProblems();
    await tab.close();
  });

  it('opens by its address, takes the record from it, and shows the fault path', async () => {
    const tab = await stage.open(`/flow/Place_Order?recordId=${lee}`);
    const main = tab.page.locator('main');
    await main.getByText('An order for Lee of Acme').waitFor();
    await main.getByText('Something we do not have').click();
    await main.getByRole('combobox', { name: 'Copy to' }).click();
    await main.getByRole('option', { name: 'Ash' }).click();
    await main.getByRole('button', { name: 'Next' }).click();
    await main.getByText('Copy: ash@acme.test').waitFor();
    await main.getByRole('button', { name: 'Next' }).click();
    await main.getByText(/It did not work: An Apex error occurred: .*No such order/).waitFor();
    await main.getByRole('button', { name: 'Finish' }).click();
    await main.getByText('This flow has finished.').waitFor();
    tab.assertNoProblems();
    await tab.close();
  });

  it('stands on a page and begins again after its end', async () => {
    const tab = await stage.open(`/lightning/r/Contact/${lee}/view`);
    const side = tab.page.locator('aside');
    await side.getByText('Pens', { exact: true }).click();
    await side.getByRole('button', { name: 'Next' }).click();
    await side.getByRole('button', { name: 'Next' }).click();
    await side.getByRole('button', { name: 'Finish' }).click();
    await side.getByText('What is wanted?').waitFor();
    tab.assertNoProblems();
    await tab.close();
  });

  it('shows every kind of question: section, long text, checkbox, picklist, several choices, components, a record field', async () => {
    const tab = await stage.open('/flow/Plan_Visit');
    const main = tab.page.locator('main');
    await main.getByText('About the visit').waitFor();
    await main.getByLabel('Subject').fill('Visit');
    await main.getByLabel('Day').fill('Feb 30, 2031');
    await main.getByLabel('Notes').fill('Soon');
    await main.getByText('Your entry does not match the allowed format').waitFor();
    await main.getByLabel('Day').fill('Mar 5, 2031');
    await main.getByLabel('Notes').fill('Soon');
    await main.getByText('Urgent').click();
    await main.getByRole('combobox', { name: 'Salutation' }).click();
    await main.getByRole('option', { name: 'Dr.' }).click();
    await main.getByText('Tea', { exact: true }).click();
    await main.getByText('Coffee', { exact: true }).click();
    await main.getByLabel('Mail').fill('visit@acme.test');
    await main.getByLabel('Title').fill('Buyer');
    await main.getByRole('button', { name: 'Go on' }).click();
    await main.getByText('Choose an amount.').waitFor();
    await main.getByRole('button', { name: 'More' }).click();
    await main.getByText('Amount: 3').waitFor();
    await tab.assertAccessible('main');
    await main.getByRole('button', { name: 'Done' }).click();
    await main
      .getByText('Planned: Dr. Soon urgent=true drinks=tea;coffee mail=visit@acme.test amount=3')
      .waitFor();
    const made = stage.org.query(
      stage.org.systemUserId,
      "SELECT ActivityDate FROM Task WHERE Subject = 'Visit'",
    );
    assert.deepEqual(
      made.map(({ ActivityDate }) => ActivityDate),
      ['2031-03-05'],
    );
    const [person] = stage.org.query(
      stage.org.systemUserId,
      "SELECT Title FROM Contact WHERE LastName = 'Visit'",
    );
    assert.equal(person?.['Title'], 'Buyer');
    tab.assertNoProblems();
    await tab.close();
  });

  it('takes a date typed on a record page as the viewer writes dates', async () => {
    for (const [viewer, typed, saved, shown] of [
      [undefined, 'Mar 5, 1990', '1990-03-05', /Mar(ch)? 5, 1990|3\/5\/1990/],
      [BRITON, '31 Dec 1989', '1989-12-31', /31 Dec(ember)? 1989|31\/12\/1989/],
    ] as const) {
      const tab = await stage.open(`/lightning/r/Contact/${lee}/view`, viewer);
      await tab.page.getByRole('button', { name: 'Edit', exact: true }).click();
      await tab.page.getByLabel('Birthdate').fill(typed);
      await tab.page.getByRole('button', { name: 'Save' }).click();
      await tab.toast('Contact was saved.');
      await tab.page.locator('[data-field="Birthdate"]').getByText(shown).waitFor();
      const [row] = stage.org.query(
        stage.org.systemUserId,
        `SELECT Birthdate FROM Contact WHERE Id = '${lee}'`,
      );
      assert.equal(row?.['Birthdate'], saved);
      tab.assertNoProblems();
      await tab.close();
    }
  });

  it('says so when there is no such flow', async () => {
    const tab = await stage.open('/flow/No_Such_Flow');
    await tab.page.getByRole('alert').getByText('There is no active screen flow No_Such_Flow').waitFor();
    await tab.close();
  });
});
