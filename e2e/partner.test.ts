/** A partner admin in the own community. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { imageFile, openSampleStage, PARTNER_ADMIN, PARTNER_WITHOUT_PERMISSION } from './sampleStage.ts';
import type { SampleStage } from './sampleStage.ts';

/** Size of a common phone, in CSS pixels. */
const PHONE = { width: 390, height: 844 };

describe('a partner admin in the community', () => {
  let sample: SampleStage;

  before(async () => {
    sample = await openSampleStage();
  });
  after(async () => sample?.stage.close());

  const call = (method: string, contactIds: readonly string[], username = PARTNER_ADMIN): unknown =>
    sample.org.aura(sample.org.userIdOf(username), 'LatchkeyPartnerController', method, { contactIds });

  it('sees the people of the own Account and nobody else', async () => {
    const tab = await sample.stage.open('/site/portal', PARTNER_ADMIN);
    await tab.page.getByText('People at Northwind Traders').waitFor();
    await tab.page.getByText('Jonas Weber').waitFor();
    assert.equal(await tab.page.getByText('Tom Berger').count(), 0);
    await tab.assertAccessible();
    tab.assertNoProblems();
    await tab.screenshot(imageFile('partner-page.png'));
    await tab.close();
  });

  it('activates a colleague and deactivates her again', async () => {
    const tab = await sample.stage.open('/site/portal', PARTNER_ADMIN);
    const row = tab.page.getByRole('row', { name: /Ines Duarte/ });
    await row.getByRole('checkbox').check({ force: true });
    await tab.page.getByRole('button', { name: 'Activate', exact: true }).click();
    await tab.page.locator('[data-yes]').click();
    await row.getByText('Yes').waitFor();
    assert.equal(sample.usersOf('Ines Duarte')[0]?.['IsActive'], true);

    await row.getByRole('checkbox').check({ force: true });
    await tab.page.getByRole('button', { name: 'Deactivate', exact: true }).click();
    await tab.page.locator('[data-yes]').click();
    await row.getByText('Yes').waitFor({ state: 'detached' });
    assert.equal(sample.usersOf('Ines Duarte')[0]?.['IsActive'], false);
    await tab.close();
  });

  it('reads why nothing can be done for a colleague, and no messages of success', async () => {
    const tab = await sample.stage.open('/site/portal', PARTNER_ADMIN);
    const row = tab.page.getByRole('row', { name: /Nora Lind/ });
    await row.getByText(/has no e-mail address/).waitFor();
    assert.equal(await row.getByRole('checkbox').isDisabled(), true);
    assert.equal(await tab.page.getByText(/Access was granted/).count(), 0);
    await tab.close();
  });

  it('sees the same on a phone, with the notes below the table', async () => {
    const tab = await sample.stage.open('/site/portal', PARTNER_ADMIN);
    await tab.page.setViewportSize(PHONE);
    await tab.page.reload();
    await tab.page
      .locator('[data-note]')
      .getByText(/Nora Lind.*has no e-mail address/)
      .waitFor();
    assert.equal(await tab.page.getByRole('columnheader', { name: 'E-mail' }).count(), 0);
    assert.equal(await tab.page.evaluate('document.documentElement.scrollWidth'), PHONE.width);
    await tab.assertAccessible();
    await tab.close();
  });

  it('activates several; one that Salesforce refuses does not hold up the others', async () => {
    // Shares the e-mail address of a colleague, so that the username is taken: only the insert can tell.
    const { error } = sample.org.execute(
      sample.org.systemUserId,
      `Id accountId = [SELECT AccountId FROM Contact WHERE Name = 'Aiko Tanaka' LIMIT 1].AccountId;
       insert new Contact(AccountId = accountId, LastName = 'Twin', Email = 'aiko.tanaka@northwind.example');`,
    );
    assert.equal(error, null);
    const tab = await sample.stage.open('/site/portal', PARTNER_ADMIN);
    for (const name of ['Marco Silva', 'Twin']) {
      await tab.page
        .getByRole('row', { name: new RegExp(name) })
        .getByRole('checkbox')
        .check({ force: true });
    }
    await tab.page.getByRole('button', { name: 'Activate', exact: true }).click();
    await tab.page.locator('[data-yes]').click();
    await tab.page
      .locator('[data-outcome]')
      .getByText(/Twin: The username aiko\.tanaka@northwind\.example\.portal is already used/)
      .waitFor();
    await tab.page
      .getByRole('row', { name: /Twin/ })
      .getByText(/is already used/)
      .waitFor();
    assert.equal(sample.usersOf('Marco Silva')[0]?.['IsActive'], true);
    assert.deepEqual(sample.usersOf('Twin'), []);
    await tab.close();
  });

  it('cannot reach another Account, not even among own colleagues, nor learn whether an id exists', () => {
    const own = sample.contact('Jonas Weber');
    const foreign = sample.contact('Tom Berger');
    const missing = `${foreign.slice(0, 12)}999`;
    const refusal = (ids: readonly string[], method: string): string => {
      try {
        call(method, ids);
      } catch (error) {
        return (error as { body: { message: string } }).body.message;
      }
      return assert.fail('the call was not refused');
    };
    for (const method of ['activateAll', 'deactivateAll']) {
      assert.equal(refusal([own, foreign], method), refusal([missing], method));
    }
    assert.deepEqual(sample.usersOf('Tom Berger'), []);
    assert.deepEqual(sample.usersOf('Jonas Weber'), []);
  });

  it('cannot take the own access away', () => {
    const outcomes = call('deactivateAll', [sample.contact('Paula Keller')]) as {
      status: string;
      errorCode: string;
    }[];
    assert.deepEqual([outcomes[0]?.status, outcomes[0]?.errorCode], ['Failed', 'CANNOT_CHANGE_SELF']);
    assert.equal(sample.usersOf('Paula Keller')[0]?.['IsActive'], true);
  });

  it('is refused without the permission', async () => {
    const tab = await sample.stage.open('/site/portal', PARTNER_WITHOUT_PERMISSION);
    await tab.page.locator('[data-forbidden]').waitFor();
    await tab.close();
    assert.throws(() => call('activateAll', [sample.contact('Tom Berger')], PARTNER_WITHOUT_PERMISSION));
  });
});
