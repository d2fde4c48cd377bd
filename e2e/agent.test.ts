/** An agent on the Contact page: by click and by an edit that meets a policy. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { PHONE } from './harness.ts';
import { picture } from './picture.ts';
import { AGENT, openSampleStage, PARTNER_ADMIN, VIEWER } from './sampleStage.ts';
import type { SampleStage } from './sampleStage.ts';

/** Shows the actions that are not the recommended one. */
async function openOthers(panel: Locator): Promise<void> {
  const toggle = panel.locator('c-latchkey-access-actions [data-toggle] button');
  if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.click();
}

describe('an agent on the Contact page', () => {
  let sample: SampleStage;

  before(async () => {
    sample = await openSampleStage();
  });
  after(async () => sample?.stage.close());

  const execute = (apex: string): void =>
    assert.equal(sample.org.execute(sample.org.systemUserId, apex).error, null);

  const page = (name: string): string => `/lightning/r/Contact/${sample.contact(name)}/view`;

  it('grants access: an active user, a captured welcome mail, a request that tells who asked', async () => {
    const tab = await sample.stage.open(page('Marco Silva'), AGENT);
    const panel = tab.page.locator('c-latchkey-access-panel');
    await panel.getByText('No access').waitFor();
    await panel.getByRole('button', { name: 'Grant access' }).click();
    await tab.page
      .getByText(/Sends an e-mail · Uses a licence seat \(\d+ free\) · Can be undone/)
      .last()
      .waitFor();
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
    await picture(tab, 'contact-page');
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
      await openOthers(panel);
      await panel.getByRole('button', { name: button, exact: true }).click();
      await tab.page.getByRole('button', { name: 'OK' }).click();
      await tab.page.getByRole('button', { name: 'OK' }).waitFor({ state: 'detached' });
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

  it('comes without a jump: neither on loading nor when the access changes behind its back', async () => {
    execute(`
      Account alpine = [SELECT OwnerId FROM Account WHERE Name = 'Alpine Outfitters'];
      Account account = new Account(Name = 'Sato Bikes', OwnerId = alpine.OwnerId);
      insert account;
      account.IsPartner = true;
      update account;
      insert new Contact(
        AccountId = account.Id, FirstName = 'Yuki', LastName = 'Sato', Email = 'yuki@sato.example',
        Department = 'Service'
      );`);
    const tab = await sample.stage.open(page('Yuki Sato'), AGENT);
    const panel = tab.page.locator('c-latchkey-access-panel');
    await panel.getByText('There is no user for the site yet.').waitFor();
    const onLoading = await tab.layoutShifts();
    const score = onLoading.reduce((sum, shift) => sum + shift.score, 0);
    // https://web.dev/articles/cls: "good" ends at 0.1.
    assert.ok(score < 0.1, JSON.stringify(onLoading));
    execute(`update new Contact(Id = '${sample.contact('Yuki Sato')}', Latchkey_Wants_Access__c = true);`);
    await panel.getByText('Can log in to the site.').waitFor();
    await panel.locator('c-latchkey-access-history').getByText('Grant access: Done').waitFor();
    assert.deepEqual(await tab.layoutShifts(), onLoading);
    await tab.close();
  });

  it('is worked with the keyboard alone: to the panel, through the question, to the outcome', async () => {
    execute(`
      Account alpine = [SELECT Id FROM Account WHERE Name = 'Alpine Outfitters'];
      insert new Contact(
        AccountId = alpine.Id, FirstName = 'Kim', LastName = 'Vogel', Email = 'kim.vogel@alpine.example',
        Department = 'Service'
      );`);
    const tab = await sample.stage.open(page('Kim Vogel'), AGENT);
    const panel = tab.page.locator('c-latchkey-access-panel');
    const focused = (): Promise<string> =>
      tab.page.evaluate(`(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
      })()`);
    const tabTo = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 80; presses += 1) {
        if ((await focused()) === name) return;
        await tab.page.keyboard.press('Tab');
      }
      assert.fail(`The keyboard does not come to ${name}`);
    };
    await panel.getByRole('button', { name: 'Grant access' }).waitFor();
    await tabTo('Grant access');
    await tab.page.keyboard.press('Enter');
    await tab.page.getByRole('button', { name: 'OK' }).waitFor();
    await tabTo('OK');
    await tab.page.keyboard.press('Enter');
    // The dialog takes its time to close; the next one would stand beside it.
    await tab.page.getByRole('button', { name: 'OK' }).waitFor({ state: 'detached' });
    await panel.getByText('Can log in to the site.').waitFor();
    for (let looks = 0; looks < 20 && (await focused()) !== 'Done: Grant access'; looks += 1)
      await tab.page.waitForTimeout(100);
    assert.equal(await focused(), 'Done: Grant access');
    assert.equal(sample.usersOf('Kim Vogel')[0]?.['IsActive'], true);

    await tabTo('Other actions (3)');
    await tab.page.keyboard.press('Space');
    await tabTo('Freeze');
    await tab.page.keyboard.press('Enter');
    await tab.page.getByRole('button', { name: 'OK' }).waitFor();
    // The dialog hears the keys once it has the focus.
    await tabTo('OK');
    await tab.page.keyboard.press('Escape');
    await tab.page.getByRole('button', { name: 'OK' }).waitFor({ state: 'detached' });
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

  it('asks by the sample flow: choose, give a reason, read how it ended', async () => {
    const tab = await sample.stage.open(page('Mia Huber'), AGENT);
    await tab.page.getByRole('button', { name: 'Change Site Access', exact: true }).click();
    const dialog = tab.page.getByRole('dialog');
    await dialog.getByText('Freeze', { exact: true }).click();
    await dialog.getByRole('textbox').first().fill('Lost her laptop');
    await dialog.getByRole('button', { name: 'Next' }).click();
    await sample.org.settle();
    await tab.page.locator('c-latchkey-status-badge').getByText('Frozen', { exact: true }).waitFor();
    const [request] = sample.rows(
      "SELECT Action__c, Status__c, Source__c, Reason__c FROM Latchkey_Request__c WHERE Contact__r.Name = 'Mia Huber' ORDER BY Name DESC LIMIT 1",
    );
    assert.deepEqual(
      [request?.['Action__c'], request?.['Status__c'], request?.['Source__c'], request?.['Reason__c']],
      ['Freeze', 'Succeeded', 'Flow', 'Lost her laptop'],
    );
    await tab.assertAccessible('section.slds-modal');
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
    await panel.getByRole('button', { name: /Other actions/ }).waitFor();
    assert.equal(await panel.getByText(/do not have the permission/).count(), 0);
    await openOthers(panel);
    await panel.getByRole('heading', { name: 'Not possible now' }).waitFor();
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

    await picture(tab, 'contact-why', async (phone) => {
      await phone.page.getByRole('button', { name: 'Why not?' }).click();
      await phone.page.locator('[data-step="plan"]').waitFor();
    });
    const finding = panel.locator('[data-hindered] [data-finding="CONTACT_WITHOUT_EMAIL"]');
    await finding.getByRole('link', { name: 'Go there to mend it' }).click();
    // The link leads straight into the window where the address is entered.
    await tab.page.getByLabel('Email').fill('nora.lind@northwind.example');
    await tab.page.getByRole('button', { name: 'Save', exact: true }).click();
    await panel.getByText('Creates the user nora.lind@northwind.example.portal.').waitFor();
    await history.getByRole('button', { name: 'Try again: Grant access' }).click();
    await tab.page
      .getByText(/Uses a licence seat/)
      .last()
      .waitFor();
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
