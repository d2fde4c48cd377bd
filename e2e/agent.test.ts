/** An agent on the Contact page: by click and by an edit that meets a policy. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { AGENT, openSampleStage, PARTNER_ADMIN, VIEWER, imageFile } from './sampleStage.ts';
import type { SampleStage } from './sampleStage.ts';

/** Size of a common phone, in CSS pixels. */
const PHONE = { width: 390, height: 844 };

describe('an agent on the Contact page', () => {
  let sample: SampleStage;

  before(async () => {
    sample = await openSampleStage();
  });
  after(async () => sample?.stage.close());

  const page = (name: string): string => `/lightning/r/Contact/${sample.contact(name)}/view`;

  it('grants access: an active user, a captured welcome mail, a request that tells who asked', async () => {
    const tab = await sample.stage.open(page('Marco Silva'), AGENT);
    const panel = tab.page.locator('c-latchkey-access-panel');
    await panel.getByText('No access').waitFor();
    await panel.getByRole('button', { name: 'Grant access' }).click();
    await tab.page.getByRole('button', { name: 'OK' }).click();
    await tab.toast('marco.silva@northwind.example.portal');
    await panel.getByText('Can log in to the site.').waitFor();

    assert.deepEqual(
      sample.usersOf('Marco Silva').map((user) => [user['Username'], user['IsActive']]),
      [['marco.silva@northwind.example.portal', true]],
    );
    const mails = sample.org.mails().filter((mail) => mail.to.includes('marco.silva@northwind.example'));
    assert.equal(mails.length, 1);
    assert.equal(mails[0]?.kind, 'welcome');
    await sample.org.settle();
    const [request] = sample.rows(
      "SELECT Action__c, Status__c, Source__c, Initiator__r.Username FROM Latchkey_Request__c WHERE Contact__r.Name = 'Marco Silva'",
    );
    assert.equal(request?.['Action__c'], 'Grant');
    assert.equal(request?.['Status__c'], 'Succeeded');
    assert.equal(request?.['Source__c'], 'Agent');
    assert.equal((request?.['Initiator__r'] as Record<string, unknown>)['Username'], AGENT);

    await panel.locator('c-latchkey-access-history').getByText('Done').waitFor();
    await tab.page.locator('.slds-notify_toast').first().waitFor({ state: 'detached' });
    await tab.assertAccessible();
    tab.assertNoProblems();
    await tab.screenshot(imageFile('contact-page.png'));
    await tab.close();
  });

  it('shows times in the time zone of the viewer, whatever the zone of the browser', async () => {
    const [viewer] = sample.rows(`SELECT TimeZoneSidKey FROM User WHERE Username = '${AGENT}'`);
    const [contact] = sample.rows("SELECT Latchkey_Access_Since__c FROM Contact WHERE Name = 'Aiko Tanaka'");
    const since = new Date(String(contact?.['Latchkey_Access_Since__c']));
    const tab = await sample.stage.open(page('Aiko Tanaka'), AGENT);
    const shown = await tab.page.locator('c-latchkey-access-panel [data-fact="since"] dd').innerText();
    const minutes = {
      timeZone: String(viewer?.['TimeZoneSidKey']),
      hour: '2-digit',
      minute: '2-digit',
    } as const;
    const expected = new Intl.DateTimeFormat('en-GB', { ...minutes, hourCycle: 'h23' }).format(since);
    assert.equal(/\d+:\d+/.exec(shown)?.[0].padStart(5, '0'), expected);
    await tab.close();
  });

  it('is usable on a phone: nothing is wider than the screen, and the question has a name', async () => {
    const tab = await sample.stage.open(page('Luca Rossi'), AGENT);
    await tab.page.setViewportSize(PHONE);
    await tab.page.reload();
    await tab.page.locator('c-latchkey-access-panel').getByRole('button', { name: 'Grant access' }).click();
    await tab.page.getByRole('button', { name: 'Cancel' }).waitFor();
    await tab.assertAccessible();
    await tab.page.getByRole('button', { name: 'Cancel' }).click();
    assert.equal(await tab.page.evaluate('document.documentElement.scrollWidth'), PHONE.width);
    tab.assertNoProblems();
    await tab.close();
  });

  it('freezes, lifts the freeze, deactivates and reactivates the same user', async () => {
    const tab = await sample.stage.open(page('Aiko Tanaka'), AGENT);
    const panel = tab.page.locator('c-latchkey-access-panel');
    const act = async (button: string, then: string): Promise<void> => {
      await panel.getByRole('button', { name: button, exact: true }).click();
      await tab.page.getByRole('button', { name: 'OK' }).click();
      await panel.locator('c-latchkey-status-badge').getByText(then, { exact: true }).waitFor();
    };
    const [userBefore] = sample.usersOf('Aiko Tanaka');
    await act('Freeze', 'Frozen');
    assert.equal(
      sample.rows(`SELECT IsFrozen FROM UserLogin WHERE UserId = '${userBefore?.['Id']}'`)[0]?.['IsFrozen'],
      true,
    );
    await act('Unfreeze', 'Active');
    await act('Deactivate', 'Inactive');
    assert.equal(sample.usersOf('Aiko Tanaka')[0]?.['IsActive'], false);
    await act('Reactivate', 'Active');
    assert.deepEqual(sample.usersOf('Aiko Tanaka'), [userBefore]);
    await tab.close();
  });

  it('does nothing when the agent thinks better of it', async () => {
    const tab = await sample.stage.open(page('Luca Rossi'), AGENT);
    await tab.page.locator('c-latchkey-access-panel').getByRole('button', { name: 'Grant access' }).click();
    await tab.page.getByRole('button', { name: 'Cancel' }).click();
    await tab.page.getByRole('button', { name: 'OK' }).waitFor({ state: 'detached' });
    assert.deepEqual(sample.usersOf('Luca Rossi'), []);
    await tab.close();
  });

  it('gets the same from the quick action', async () => {
    const tab = await sample.stage.open(page('Luca Rossi'), AGENT);
    await tab.page.getByRole('button', { name: 'Site Access', exact: true }).click();
    const action = tab.page.locator('c-latchkey-access-action');
    await action.getByRole('button', { name: 'Grant access' }).click();
    await tab.page.getByRole('button', { name: 'OK' }).click();
    await action.getByText('Can log in to the site.').waitFor();
    assert.equal(sample.usersOf('Luca Rossi')[0]?.['IsActive'], true);
    await tab.close();
  });

  it('edits a Contact so that it meets a policy: trigger, future and event do the rest', async () => {
    const tab = await sample.stage.open(page('Ines Duarte'), AGENT);
    const panel = tab.page.locator('c-latchkey-access-panel');
    await panel.getByText('No access').waitFor();
    await tab.page.getByRole('button', { name: 'Edit', exact: true }).click();
    await tab.page.getByRole('checkbox', { name: 'Wants Site Access' }).press('Space');
    await tab.page.getByRole('button', { name: 'Save' }).click();
    await panel.getByText('Can log in to the site.').waitFor();

    assert.equal(sample.usersOf('Ines Duarte')[0]?.['Username'], 'ines.duarte@northwind.example.portal');
    assert.equal(
      sample.org.mails().filter((mail) => mail.to.includes('ines.duarte@northwind.example')).length,
      1,
    );
    assert.ok(sample.org.jobs().some((job) => job.kind === 'Future' && job.status === 'Completed'));
    const [request] = sample.rows(
      "SELECT Source__c, Status__c FROM Latchkey_Request__c WHERE Contact__r.Name = 'Ines Duarte'",
    );
    assert.deepEqual([request?.['Source__c'], request?.['Status__c']], ['Policy', 'Succeeded']);
    await tab.close();
  });

  it('finds what is not possible behind a button, and nothing that makes no sense', async () => {
    const tab = await sample.stage.open(page('Paula Keller'), AGENT);
    const panel = tab.page.locator('c-latchkey-access-panel');
    const toggle = panel.getByRole('button', { name: 'Not possible now (1)' });
    await toggle.waitFor();
    assert.equal(await panel.getByText(/do not have the permission/).count(), 0);
    await toggle.click();
    await panel.getByText('Disable for good: You do not have the permission for this.').waitFor();
    assert.equal(await panel.getByText('Unfreeze').count(), 0);
    assert.equal(await panel.getByText('Last message').count(), 0);
    await tab.close();
  });

  it('reads why it cannot be and what to do: no e-mail, no Account, an owner without a role', async () => {
    const cases = [
      ['Nora Lind', /has no e-mail address/],
      ['Sam Porter', /has no Account/],
      ['Dana White', /owner of the Account has no role.*Give the owner of the Account a role/],
    ] as const;
    for (const [name, reason] of cases) {
      const tab = await sample.stage.open(page(name), AGENT);
      await tab.page.locator('c-latchkey-access-panel').getByText(reason).first().waitFor();
      await tab.close();
    }
    assert.deepEqual(sample.usersOf('Dana White'), []);
  });

  it('reads why a request failed, mends it by the link, and has it tried again', async () => {
    const tab = await sample.stage.open(page('Nora Lind'), AGENT);
    const panel = tab.page.locator('c-latchkey-access-panel');
    const edit = async (change: () => Promise<void>): Promise<void> => {
      await tab.page.getByRole('button', { name: 'Edit', exact: true }).click();
      await change();
      await tab.page.getByRole('button', { name: 'Save' }).click();
    };
    const step = (name: string) => panel.locator(`[data-step="${name}"]`);

    await panel.getByRole('button', { name: 'Why not?' }).click();
    await step('scope').getByText('The Contact meets no policy.').waitFor();
    const wants = panel.locator('[data-policy="Partner_Portal"] [data-criterion]').first();
    await wants.getByText('Wanted: true · Seen: false').waitFor();

    await edit(() => tab.page.getByRole('checkbox', { name: 'Wants Site Access' }).press('Space'));
    await wants.getByText('Wanted: true · Seen: true').waitFor();
    await step('plan').getByText('The Contact has no e-mail address').waitFor();
    const history = panel.locator('c-latchkey-access-history');
    await history.getByText('Error code CONTACT_WITHOUT_EMAIL').waitFor();
    assert.deepEqual(sample.usersOf('Nora Lind'), []);

    const finding = panel.locator('[data-hindered] [data-finding="CONTACT_WITHOUT_EMAIL"]');
    await finding.getByRole('link', { name: 'Go there to mend it' }).click();
    assert.equal(new URL(tab.page.url()).pathname, page('Nora Lind'));
    await edit(() => tab.page.getByLabel('Email').fill('nora.lind@northwind.example'));
    await panel.getByText('The username will be nora.lind@northwind.example.portal.').waitFor();
    await history.getByRole('button', { name: 'Try again: Grant access' }).click();
    await tab.page.getByText('takes one licence seat').last().waitFor();
    await tab.page.getByRole('button', { name: 'OK' }).click();
    await panel.getByText('Can log in to the site.').waitFor();
    await history.getByText('Grant access: Done').waitFor();

    assert.deepEqual(
      sample.usersOf('Nora Lind').map((user) => [user['Username'], user['IsActive']]),
      [['nora.lind@northwind.example.portal', true]],
    );
    const requests = sample.rows(
      "SELECT Status__c, Attempts__c, Error_Code__c FROM Latchkey_Request__c WHERE Contact__r.Name = 'Nora Lind'",
    );
    assert.deepEqual(
      requests.map((request) => [request['Status__c'], request['Attempts__c'], request['Error_Code__c']]),
      [['Succeeded', 2, null]],
    );
    await panel.getByRole('button', { name: 'Why?' }).waitFor();
    await step('scope').getByText('The Contact meets the policy Partner portal and has access.').waitFor();
    await tab.page.locator('.slds-notify_toast').first().waitFor({ state: 'detached' });
    await tab.assertAccessible();
    tab.assertNoProblems();
    await tab.close();
  });

  it('shows nothing to a user without permission, and Apex refuses him too', async () => {
    const tab = await sample.stage.open(page('Tom Berger'), VIEWER);
    await tab.page
      .locator('c-latchkey-access-panel')
      .getByText(/permission/)
      .first()
      .waitFor();
    assert.equal(await tab.page.getByRole('button', { name: 'Grant access' }).count(), 0);
    const sections = await tab.page.locator('shell-record-detail section h3').allInnerTexts();
    assert.deepEqual(sections, ['Contact Information']);
    await tab.close();
    const contactId = sample.contact('Tom Berger');
    for (const username of [VIEWER, PARTNER_ADMIN]) {
      assert.throws(() =>
        sample.org.aura(sample.org.userIdOf(username), 'LatchkeyAccessController', 'perform', {
          contactId,
          action: 'Grant',
        }),
      );
    }
    assert.deepEqual(sample.usersOf('Tom Berger'), []);
  });
});
