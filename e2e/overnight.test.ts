/**
 * A policy is edited in the evening and changes access overnight: an administrator changes a criterion on the page of
 * custom metadata, lets a night pass, and the nightly run has done the rest.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { picture } from './picture.ts';
import { openSampleStage } from './sampleStage.ts';
import type { SampleStage } from './sampleStage.ts';

const ADMIN = 'ada.admin@latchkey.example';
const AGENT = 'hanna.vogt@latchkey.example';
/** People of the only company in Switzerland who have access in the evening. */
const SWISS = ['Chiara Bernasconi', 'Reto Zürcher'];
/** A customer elsewhere. */
const OTHER = 'Benoît Lefèvre';
const NIGHT = 120_000;

describe('a policy edited in the evening', () => {
  let sample: SampleStage;

  before(async () => {
    sample = await openSampleStage('full');
  });
  after(async () => sample?.stage.close());

  /** Access as the Contact shows it, and whether the login of the user is blocked. */
  const access = (name: string): unknown[] => {
    const [contact] = sample.rows(`SELECT Latchkey_Access__c FROM Contact WHERE Name = '${name}'`);
    const userId = String(sample.usersOf(name)[0]?.['Id']);
    const [login] = sample.rows(`SELECT IsFrozen FROM UserLogin WHERE UserId = '${userId}'`);
    return [contact?.['Latchkey_Access__c'], login?.['IsFrozen'] ?? false];
  };
  const nightlyRuns = (): number =>
    sample.rows("SELECT Id FROM Latchkey_Run__c WHERE Kind__c = 'Nightly' AND Status__c = 'Completed'")
      .length;

  it('cannot be edited by who may not customize the org', async () => {
    const tab = await sample.stage.open('/lightning/n/metadata', AGENT);
    await tab.page.getByRole('row', { name: /Partner_Portal 1/ }).waitFor();
    assert.equal(await tab.page.getByRole('button', { name: 'Edit Partner_Portal 1' }).count(), 0);
    await tab.close();
  });

  it('is refused where the platform refuses it, and nothing is saved', async () => {
    const tab = await sample.stage.open('/lightning/n/metadata', ADMIN);
    await tab.page.getByRole('button', { name: 'Edit Competitors 1' }).click();
    const dialog = tab.page.getByRole('dialog');
    await dialog.getByLabel('Number').fill('1234567');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Number is too large.').waitFor();
    await dialog.getByRole('button', { name: 'Cancel', exact: true }).click();
    const [row] = sample.rows(
      "SELECT Field__c FROM Latchkey_Criterion__mdt WHERE DeveloperName = 'Competitors_1'",
    );
    assert.equal(row?.['Field__c'], 'Account.Type');
    await tab.close();
  });

  it('takes effect at once in what the policies want, and overnight in what people have', async () => {
    for (const name of SWISS) assert.deepEqual(access(name), ['Active', false], name);
    const runsBefore = nightlyRuns();
    const tab = await sample.stage.open('/lightning/n/metadata', ADMIN);
    await tab.page.getByRole('button', { name: 'Edit Competitors 1' }).click();
    const dialog = tab.page.getByRole('dialog');
    await tab.assertAccessible('section.slds-modal');
    await dialog.getByLabel('Field').fill('Account.BillingCountry');
    await dialog.getByLabel('Value').fill('Switzerland');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await tab.toast('Access Criterion "Competitors 1" was saved.');
    const row = tab.page.getByRole('row', { name: /Competitors 1/ });
    await row.getByText('Account.BillingCountry').waitFor();
    await tab.assertAccessible('main');
    await picture(tab, 'metadata-page');
    for (const name of SWISS) assert.deepEqual(access(name), ['Active', false], 'nobody has looked yet');

    await tab.go('/lightning/n/clock');
    await tab.page.getByRole('row', { name: /Latchkey nightly run/ }).waitFor();
    const clock = tab.page.locator('main');
    await clock.getByText('Real time', { exact: true }).waitFor();
    const evening = sample.org.clock.now();
    await clock.getByRole('button', { name: 'To tomorrow 03:00' }).click();
    await clock.locator('[data-task="done"]').waitFor({ timeout: NIGHT });
    await clock.getByText(/ahead of real time/).waitFor();
    assert.ok(sample.org.clock.now() > evening + 3_600_000);
    assert.equal(new Date(sample.org.clock.now()).toLocaleTimeString('en-GB', TIME).slice(0, 4), '03:0');
    await tab.assertAccessible('main');
    await picture(tab, 'clock-page');

    assert.equal(nightlyRuns(), runsBefore + 1);
    for (const name of SWISS) assert.deepEqual(access(name), ['Frozen', true], name);
    assert.deepEqual(access(OTHER), ['Active', false]);
    const requests = sample.rows(
      `SELECT Contact__r.Name, Action__c, Status__c, Policy__c, Reason__c FROM Latchkey_Request__c
        WHERE Run__r.Kind__c = 'Nightly' AND Contact__r.Account.BillingCountry = 'Switzerland'
        ORDER BY Contact__r.Name`,
    );
    const of = (name: string) =>
      requests.find((request) => (request['Contact__r'] as { Name?: string } | null)?.Name === name);
    for (const name of SWISS) {
      assert.equal(of(name)?.['Action__c'], 'Freeze', name);
      assert.equal(of(name)?.['Status__c'], 'Succeeded', name);
      assert.match(String(of(name)?.['Reason__c']), /Competitors stay out/, 'the reason names the policy');
    }
    tab.assertNoProblems();
    await tab.close();
  });

  it('shows in the morning what ran at night and why', async () => {
    const tab = await sample.stage.open('/lightning/n/jobs', ADMIN);
    await tab.page.locator('[data-job="LatchkeyReconciler"]').getByText('Completed').first().waitFor();
    await tab.page.getByRole('tab', { name: 'Scheduled Jobs' }).click();
    const nightly = tab.page.locator('[data-schedule="Latchkey nightly run"]');
    await nightly.getByText('LatchkeyReconciler').waitFor();
    assert.match(await nightly.innerText(), /\t1\t/, 'it ran once');

    await tab.go('/lightning/n/Latchkey_Runs');
    await tab.page
      .getByText(/Nightly/)
      .first()
      .waitFor();

    await tab.go(`/lightning/r/Contact/${sample.contact('Reto Zürcher')}/view`);
    const panel = tab.page.locator('c-latchkey-access-panel');
    await panel.getByText('Frozen', { exact: true }).first().waitFor();
    await panel.getByRole('button', { name: /^Why/ }).click();
    const scope = panel.locator('[data-step="scope"]');
    await scope.getByText(/policy Competitors stay out keeps the Contact out/).waitFor();
    await tab.close();
  });

  it('goes back to real time', async () => {
    const tab = await sample.stage.open('/lightning/n/clock', ADMIN);
    await tab.page.locator('main').getByRole('button', { name: 'Back to real time' }).click();
    await tab.page.locator('main').getByText('Real time', { exact: true }).waitFor();
    assert.equal(sample.org.clock.offset, 0);
    await tab.close();
  });
});

const TIME = { timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit' } as const;
