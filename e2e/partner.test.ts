/** A partner admin in the own community: what she sees and does, and what the database then holds. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { Tab } from './harness.ts';
import { picture } from './picture.ts';
import { openSampleStage, PARTNER_ADMIN, PARTNER_WITHOUT_PERMISSION } from './sampleStage.ts';
import type { SampleStage } from './sampleStage.ts';

const SITE = '/site/portal';
const CONTROLLER = 'LatchkeyPartnerController';

/** How long the asynchronous part of a journey may take on a busy machine, in milliseconds. */
const SOON = 40_000;

describe('a partner admin in the community', () => {
  let sample: SampleStage;

  before(async () => {
    sample = await openSampleStage();
    // By her country Paula works in German; the journeys read English.
    run(
      `update new User(Id = '${sample.org.userIdOf(PARTNER_ADMIN)}', LanguageLocaleKey = 'en_US', LocaleSidKey = 'en_US');`,
    );
  });
  after(async () => sample?.stage.close());

  function run(apex: string): void {
    const { error } = sample.org.execute(sample.org.systemUserId, apex);
    assert.equal(error, null);
  }

  const call = (method: string, parameters: Record<string, unknown>, username = PARTNER_ADMIN): unknown =>
    sample.org.aura(sample.org.userIdOf(username), CONTROLLER, method, parameters);

  function refusal(method: string, parameters: Record<string, unknown>, username = PARTNER_ADMIN): string {
    try {
      call(method, parameters, username);
    } catch (error) {
      return (error as { body: { message: string } }).body.message;
    }
    return assert.fail(`${method} was not refused`);
  }

  const count = (soql: string): number => sample.rows(soql).length;

  /** Waits for what other transactions write. */
  async function until(what: string, holds: () => boolean): Promise<void> {
    const end = Date.now() + SOON;
    while (!holds()) {
      assert.ok(Date.now() < end, `it never happened: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  async function open(tabName?: string): Promise<Tab> {
    const tab = await sample.stage.open(SITE, PARTNER_ADMIN);
    await tab.page.getByText('People at Northwind Traders').waitFor();
    if (tabName !== undefined) await choose(tab.page, tabName);
    return tab;
  }

  /** On a phone there is a choice instead of tabs. */
  async function choose(page: Page, tabName: string): Promise<void> {
    await page.locator('[data-seats]').waitFor();
    const section = page.locator('[data-section] button');
    if ((await section.count()) === 0) {
      await page.getByRole('tab', { name: tabName, exact: true }).click();
      return;
    }
    await section.click();
    await page.getByRole('option', { name: tabName, exact: true }).click();
  }

  const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) });

  async function choosePerson(page: Page, name: string): Promise<void> {
    await row(page, name).getByRole('checkbox').check({ force: true });
  }

  /** An action from the menu of a person, with its question. */
  async function act(page: Page, name: string, action: string, means: RegExp): Promise<void> {
    await row(page, name).getByRole('button').last().click();
    await page.getByRole('menuitem', { name: action }).click();
    await page.locator('[data-question]').getByText(means).waitFor();
    await page.locator('[data-yes]').click();
    await page.locator('[data-outcome]').waitFor();
  }

  const isFrozen = (name: string): unknown =>
    sample.rows(
      `SELECT IsFrozen FROM UserLogin WHERE UserId IN (SELECT Id FROM User WHERE Contact.Name = '${name}')`,
    )[0]?.['IsFrozen'];

  it('sees the people of the own Account and nobody else, and how many seats are left', async () => {
    const tab = await open();
    await row(tab.page, 'Jonas Weber').waitFor();
    assert.equal(await tab.page.getByText('Tom Berger').count(), 0);
    assert.match(await tab.page.locator('[data-seats]').innerText(), /^2 of 25 seats are taken, 23 left$/);
    await tab.assertAccessible('main');
    tab.assertNoProblems();
    await picture(tab, 'partner-page', async (phone) => phone.page.locator('[data-card]').first().waitFor());
    await tab.close();
  });

  it('reads why nothing can be done for a colleague', async () => {
    const tab = await open();
    await row(tab.page, 'Nora Lind')
      .getByText(/no e-mail address/)
      .waitFor();
    assert.equal(await row(tab.page, 'Nora Lind').getByRole('checkbox').isDisabled(), true);
    await tab.close();
  });

  it('activates a colleague and ends the access again; seats follow', async () => {
    const tab = await open();
    await choosePerson(tab.page, 'Ines Duarte');
    await tab.page.locator('[data-verb="activate"]').click();
    await tab.page.locator('[data-question]').getByText('It takes 1 seat; 23 left before.').waitFor();
    await tab.page.locator('[data-yes]').click();
    await tab.page.getByText('3 of 25 seats are taken, 22 left').waitFor();
    assert.equal(sample.usersOf('Ines Duarte')[0]?.['IsActive'], true);

    await choosePerson(tab.page, 'Ines Duarte');
    await tab.page.locator('[data-verb="deactivate"]').click();
    await tab.page.locator('[data-yes]').click();
    await tab.page.getByText('2 of 25 seats are taken, 23 left').waitFor();
    assert.equal(sample.usersOf('Ines Duarte')[0]?.['IsActive'], false);
    await tab.close();
  });

  it('blocks the login of a colleague, lifts the block, and finds both in the history', async () => {
    const tab = await open();
    await act(tab.page, 'Aiko Tanaka', 'Block login', /seat stays taken/);
    assert.equal(isFrozen('Aiko Tanaka'), true);
    await act(tab.page, 'Aiko Tanaka', 'Unblock login', /seat was kept/);
    assert.equal(isFrozen('Aiko Tanaka'), false);
    await until(
      'both are recorded',
      () =>
        count(
          "SELECT Id FROM Latchkey_Request__c WHERE Contact__r.Name = 'Aiko Tanaka' AND Source__c = 'Partner'",
        ) === 2,
    );

    await choose(tab.page, 'History');
    await row(tab.page, 'Login unblocked').getByText('Paula Keller').waitFor();
    await row(tab.page, 'Login blocked').getByText('Aiko Tanaka').waitFor();
    const saving = tab.page.waitForEvent('download');
    await tab.page.locator('[data-save]').click();
    const file = readFileSync(await (await saving).path(), 'utf8');
    assert.match(file, /Aiko Tanaka,.*Paula Keller/);
    await tab.assertAccessible('main');
    await picture(tab, 'partner-history', async (phone) => {
      await choose(phone.page, 'History');
      await phone.page.locator('[data-card]').first().waitFor();
    });
    await tab.close();
  });

  it('does the same on a phone, with cards instead of a table', async () => {
    const tab = await open();
    const phone = await tab.onPhone();
    const card = phone.page.locator('[data-card]').filter({ hasText: 'Aiko Tanaka' });
    await card.locator('[data-menu] button').first().click();
    await card.getByRole('menuitem', { name: 'Block login' }).click();
    await phone.page.locator('[data-yes]').click();
    await card.getByText(/Blocked/).waitFor();
    assert.equal(isFrozen('Aiko Tanaka'), true);
    await phone.assertAccessible('main');
    call('changeAll', { contactIds: [sample.contact('Aiko Tanaka')], action: 'Unfreeze' });
    await phone.close();
    await tab.close();
  });

  it('invites one person by the form, who gets a user of the own Account', async () => {
    const tab = await open('Invite');
    const field = (name: string) => tab.page.locator(`[data-field="${name}"] input`);
    await tab.page.locator('[data-send]').click();
    assert.equal(count("SELECT Id FROM Contact WHERE LastName = 'Hopper'"), 0);
    await field('firstName').fill('Grace');
    await field('lastName').fill('Hopper');
    await field('email').fill('grace.hopper@elsewhere.example');
    await tab.page.locator('[data-send]').click();
    await tab.page
      .locator('[data-outcome]')
      .getByText(/Only e-mail addresses at northwind.example/)
      .waitFor();
    await field('email').fill('grace.hopper@northwind.example');
    await tab.page.locator('[data-send]').click();
    await tab.page.getByText('Grace Hopper is invited.').waitFor();
    await until('she has a user', () => sample.usersOf('Grace Hopper').length === 1);
    assert.equal(
      count("SELECT Id FROM Contact WHERE Name = 'Grace Hopper' AND Account.Name = 'Northwind Traders'"),
      1,
    );
    await tab.close();
  });

  it('lets in one who asked at the login page, and declines another with a reason', async () => {
    for (const name of ['Jonas Weber', 'Marco Silva']) {
      run(
        `Contact person = [SELECT Id, AccountId FROM Contact WHERE Name = '${name}'];
         insert new Latchkey_Request__c(Key__c = 'ask-' + person.Id, Contact__c = person.Id, Account__c = person.AccountId,
           Action__c = 'Grant', Source__c = 'Login', Status__c = 'Awaiting Approval',
           Reason__c = 'Asked for it at the login page: I start on Monday.');`,
      );
    }
    const tab = await open('Waiting');
    await tab.page.getByText('Jonas Weber').waitFor();
    await tab.assertAccessible('main');
    await picture(tab, 'partner-waiting', async (phone) => {
      await choose(phone.page, 'Waiting');
      await phone.page.getByText('Jonas Weber').waitFor();
    });
    await tab.page.locator('[data-decision="approve"][data-name="Jonas Weber"]').click();
    await tab.page.locator('[data-yes]').click();
    await tab.page.getByText('Jonas Weber is let in.').waitFor();
    await until('he has a user', () => sample.usersOf('Jonas Weber')[0]?.['IsActive'] === true);

    await tab.page.locator('[data-decision="decline"][data-name="Marco Silva"]').click();
    await tab.page.locator('[data-yes]').click();
    assert.equal(count("SELECT Id FROM Latchkey_Request__c WHERE Error_Code__c = 'REJECTED'"), 0);
    await tab.page.locator('[data-reason] input').fill('Left in May');
    await tab.page.locator('[data-yes]').click();
    await tab.page.getByText('The request of Marco Silva was declined.').waitFor();
    const [declined] = sample.rows(
      "SELECT Status__c, Decision__c, Decider__r.Name FROM Latchkey_Request__c WHERE Error_Code__c = 'REJECTED'",
    );
    assert.deepEqual([declined?.['Status__c'], declined?.['Decision__c']], ['Skipped', 'Left in May']);
    assert.deepEqual(sample.usersOf('Marco Silva'), []);
    await tab.close();
  });

  it('says who still works there and who does not', async () => {
    const tab = await open('Still here?');
    await row(tab.page, 'Aiko Tanaka').waitFor();
    await tab.assertAccessible('main');
    await picture(tab, 'partner-review', async (phone) => {
      await choose(phone.page, 'Still here?');
      await phone.page.locator('[data-card]').first().waitFor();
    });
    await choosePerson(tab.page, 'Aiko Tanaka');
    await tab.page.locator('[data-confirm]').click();
    await tab.page.getByText('1 person is confirmed.').waitFor();
    const confirmed = 'SELECT Id FROM Contact WHERE Latchkey_Access_Confirmed__c != NULL AND Name = ';
    assert.equal(count(`${confirmed}'Aiko Tanaka'`), 1);

    await choosePerson(tab.page, 'Jonas Weber');
    await tab.page.locator('[data-leave]').click();
    await tab.page
      .locator('[data-question]')
      .getByText('Does Jonas Weber no longer work with you?')
      .waitFor();
    await tab.page.locator('[data-yes]').click();
    await tab.page.getByText('The login of 1 person is being blocked.').waitFor();
    await until('he is blocked', () => isFrozen('Jonas Weber') === true);
    assert.equal(count(`${confirmed}'Jonas Weber'`), 1);
    await tab.close();
  });

  it('pastes a list of 50 people of whom 3 are bad: 47 are in, 3 stay to be corrected', async () => {
    run(
      'update new Latchkey_Delegation__c(Id = [SELECT Id FROM Latchkey_Delegation__c LIMIT 1].Id, Seats__c = 60);',
    );
    const bad = [
      'Nobody At All',
      'Far Away, far@elsewhere.example, Visitor',
      'Pasted 5, pasted5@northwind.example',
    ];
    const good = Array.from(
      { length: 47 },
      (_, index) => `Pasted ${index + 1}, pasted${index + 1}@northwind.example, Temp`,
    );
    const lines = [...good.slice(0, 20), ...bad, ...good.slice(20)];
    const tab = await open('Invite');
    await tab.page.getByText('Several people').click();
    const box = tab.page.locator('[data-lines] textarea');
    const some = lines.slice(16, 26).join('\n');
    await box.fill(some);
    await tab.page.getByText('8 people can be invited. 2 lines need a correction.').first().waitFor();
    await tab.assertAccessible('main');
    await picture(tab, 'partner-invite', async (phone) => {
      await choose(phone.page, 'Invite');
      await phone.page.getByText('Several people').click();
      await phone.page.locator('[data-lines] textarea').fill(some);
      await phone.page.locator('[data-card]').first().waitFor();
    });

    await box.fill(lines.join('\n'));
    await tab.page.getByText('47 people can be invited. 3 lines need a correction.').first().waitFor();
    assert.equal(count("SELECT Id FROM Contact WHERE Email LIKE 'pasted%'"), 0);
    await tab.page.getByRole('button', { name: 'Invite 47 people' }).click();
    await tab.page.getByText('3 lines stay in the box to be corrected.').waitFor();
    assert.equal(await box.inputValue(), bad.join('\n'));
    assert.equal(
      count("SELECT Id FROM Contact WHERE Email LIKE 'pasted%' AND Account.Name = 'Northwind Traders'"),
      47,
    );
    assert.equal(count("SELECT Id FROM Contact WHERE Email LIKE 'far@%'"), 0);
    await until(
      'all have users',
      () => count("SELECT Id FROM User WHERE Email LIKE 'pasted%' AND IsActive = TRUE") === 47,
    );
    const saving = tab.page.waitForEvent('download');
    await tab.page.locator('[data-save]').click();
    assert.equal(
      readFileSync(await (await saving).path(), 'utf8')
        .trim()
        .split('\n').length,
      51,
    );
    await tab.close();
  });

  it('searches, filters, sorts and leafs through 1,000 colleagues, and keeps whom she chose', async () => {
    run(
      `Id accountId = [SELECT Id FROM Account WHERE Name = 'Northwind Traders'].Id;
       List<Contact> people = new List<Contact>();
       for (Integer i = 1; i <= 1000; i++) {
         String number4 = String.valueOf(i).leftPad(4, '0');
         people.add(new Contact(AccountId = accountId, FirstName = 'Crowd', LastName = 'Zz' + number4,
           Email = 'crowd' + number4 + '@northwind.example', Title = i <= 30 ? 'Pilot' : 'Crew'));
       }
       insert people;`,
    );
    const tab = await open();
    const total = count("SELECT Id FROM Contact WHERE Account.Name = 'Northwind Traders'");
    const number = new Intl.NumberFormat('en-US').format(total);
    await tab.page.locator('[data-range]').getByText(`1 to 25 of ${number}`).waitFor();
    assert.equal(await tab.page.getByRole('row').count(), 26);

    await tab.page.locator('[data-search] input').fill('pilot');
    await tab.page.locator('[data-range]').getByText('1 to 25 of 30').waitFor();
    await choosePerson(tab.page, 'Crowd Zz0001');
    await tab.page.locator('[data-next]').click();
    await tab.page.locator('[data-range]').getByText('26 to 30 of 30').waitFor();
    await choosePerson(tab.page, 'Crowd Zz0030');
    await tab.page.locator('[data-chosen]').getByText('2 people chosen').waitFor();
    await tab.page.locator('[data-previous]').click();
    await row(tab.page, 'Crowd Zz0001').waitFor();
    assert.equal(await row(tab.page, 'Crowd Zz0001').getByRole('checkbox').isChecked(), true);
    await tab.page.locator('[data-verb="activate"]').click();
    await tab.page
      .locator('[data-question]')
      .getByText(/Crowd Zz0001, Crowd Zz0030|Crowd Zz0030, Crowd Zz0001/)
      .waitFor();
    await tab.page.locator('[data-cancel]').click();

    await tab.page.getByRole('columnheader', { name: /Name/ }).first().getByRole('button').first().click();
    await row(tab.page, 'Crowd Zz0030').waitFor();
    assert.match(await tab.page.getByRole('row').nth(1).innerText(), /Crowd Zz0030/);

    await tab.page.locator('[data-search] input').fill('');
    await tab.page.locator('[data-filter] button').click();
    await tab.page.getByRole('option', { name: 'Login blocked' }).click();
    await tab.page.locator('[data-range]').getByText('1 person').waitFor();
    await row(tab.page, 'Jonas Weber').waitFor();
    tab.assertNoProblems();
    await tab.close();
  });

  it('cannot reach another Account, not even among own colleagues, nor learn whether an id exists', () => {
    const own = sample.contact('Ines Duarte');
    const foreign = sample.contact('Tom Berger');
    const missing = `${foreign.slice(0, 12)}999`;
    for (const [method, more] of [
      ['changeAll', { action: 'Grant' }],
      ['changeAll', { action: 'Freeze' }],
      ['confirmAll', {}],
      ['endAll', {}],
    ] as const) {
      assert.equal(
        refusal(method, { contactIds: [own, foreign], ...more }),
        refusal(method, { contactIds: [missing], ...more }),
      );
    }
    assert.deepEqual(sample.usersOf('Tom Berger'), []);
    assert.equal(sample.usersOf('Ines Duarte')[0]?.['IsActive'], false);
    const accountId = sample.rows("SELECT Id FROM Account WHERE Name = 'Alpine Outfitters'")[0]?.['Id'];
    refusal('invite', { invitee: { lastName: 'Spy', email: 'spy@northwind.example', accountId } });
    assert.equal(count("SELECT Id FROM Contact WHERE LastName = 'Spy'"), 0);
  });

  it('cannot decide about requests of another Account', () => {
    run(
      `Contact person = [SELECT Id, AccountId FROM Contact WHERE Name = 'Tom Berger'];
       insert new Latchkey_Request__c(Key__c = 'ask-' + person.Id, Contact__c = person.Id, Account__c = person.AccountId,
         Action__c = 'Grant', Source__c = 'Login', Status__c = 'Awaiting Approval');`,
    );
    const soql =
      "SELECT Id, Status__c FROM Latchkey_Request__c WHERE Contact__r.Name = 'Tom Berger' AND Source__c = 'Login'";
    const requestIds = [String(sample.rows(soql)[0]?.['Id'])];
    const failed = (outcomes: unknown): boolean =>
      (outcomes as { success: boolean }[]).every(({ success }) => !success);
    assert.ok(failed(call('approveAll', { requestIds })));
    assert.ok(failed(call('declineAll', { requestIds, reason: 'No' })));
    assert.equal(sample.rows(soql)[0]?.['Status__c'], 'Awaiting Approval');
    assert.deepEqual(sample.usersOf('Tom Berger'), []);
  });

  it('cannot take the own access away', () => {
    const contactIds = [sample.contact('Paula Keller')];
    const outcomes = call('changeAll', { contactIds, action: 'Deactivate' }) as {
      status: string;
      errorCode: string;
    }[];
    assert.deepEqual([outcomes[0]?.status, outcomes[0]?.errorCode], ['Failed', 'CANNOT_CHANGE_SELF']);
    assert.equal(sample.usersOf('Paula Keller')[0]?.['IsActive'], true);
  });

  it('sees and can do nothing without the permission, also by calling Apex directly', async () => {
    const tab = await sample.stage.open(SITE, PARTNER_WITHOUT_PERMISSION);
    await tab.page.locator('[data-state="forbidden"]').waitFor();
    assert.equal(await tab.page.getByRole('tab').count(), 0);
    await tab.close();
    const contactIds = [sample.contact('Tom Berger')];
    const calls: readonly [string, Record<string, unknown>][] = [
      ['getDelegation', {}],
      ['findColleagues', { filter: {} }],
      ['getHistory', {}],
      ['exportHistory', {}],
      ['getWaiting', {}],
      ['getReview', {}],
      ['changeAll', { contactIds, action: 'Grant' }],
      ['confirmAll', { contactIds }],
      ['endAll', { contactIds }],
      ['invite', { invitee: { lastName: 'Spy', email: 'spy@alpine.example' } }],
      ['previewInvitations', { lines: 'Spy, spy@alpine.example' }],
      ['inviteAll', { lines: 'Spy, spy@alpine.example' }],
      ['approveAll', { requestIds: contactIds }],
      ['declineAll', { requestIds: contactIds, reason: 'No' }],
    ];
    for (const [method, parameters] of calls) refusal(method, parameters, PARTNER_WITHOUT_PERMISSION);
    assert.deepEqual(sample.usersOf('Tom Berger'), []);
    assert.equal(count("SELECT Id FROM Contact WHERE LastName = 'Spy'"), 0);
  });
});
