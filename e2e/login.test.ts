/** People who cannot log in: help by mail, asking for access, and the decision of an agent or a partner admin. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { RestRecord } from '../local-org/entry/restJson.ts';
import type { MailRow } from '../local-org/server/orgPort.ts';
import type { Tab } from './harness.ts';
import { picture } from './picture.ts';
import { AGENT, openSampleStage, PARTNER_ADMIN, ROOT } from './sampleStage.ts';
import type { SampleStage } from './sampleStage.ts';

const LOGIN = '/site/portal/login';
const ANSWER = /If we know this address, you get an e-mail/;

/** Address and name of somebody in the sample. */
interface Somebody {
  readonly name: string;
  readonly email: string;
}

const AIKO: Somebody = { name: 'Aiko Tanaka', email: 'aiko.tanaka@northwind.example' };
const MIA: Somebody = { name: 'Mia Huber', email: 'mia.huber@alpine.example' };

describe('somebody who cannot log in', () => {
  let sample: SampleStage;
  let guestId: string;

  before(async () => {
    sample = await openSampleStage();
    guestId = String(sample.rows(`SELECT Id FROM User WHERE UserType = 'Guest'`)[0]?.['Id']);
    // By her country Paula works in German; the journeys read English.
    const { error } = sample.org.execute(
      sample.org.systemUserId,
      `update new User(Id = '${sample.org.userIdOf(PARTNER_ADMIN)}', LanguageLocaleKey = 'en_US', LocaleSidKey = 'en_US');`,
    );
    assert.equal(error, null);
    await sample.org.settle();
    // The first page waits until the components are compiled, longer than a test should on a busy machine.
    await fetch(new URL(LOGIN, sample.stage.server.url));
  });
  after(async () => sample?.stage.close());

  const call = (user: string, method: string, parameters: Record<string, unknown>): unknown => {
    const userId = user === 'guest' ? guestId : sample.org.userIdOf(user);
    const [className = '', name = ''] = method.split('.');
    return sample.org.aura(userId, className, name, parameters);
  };

  /** What the person gets from now on. */
  const mailsTo = (email: string, count: number): MailRow[] =>
    sample.org
      .mails()
      .slice(0, sample.org.mails().length - count)
      .filter(({ to }) => to.includes(email));

  const requestOf = (name: string): RestRecord | undefined =>
    sample.rows(
      `SELECT Status__c, Source__c, Action__c, Decision__c, Decider__r.Username, Error_Code__c
       FROM Latchkey_Request__c WHERE Contact__r.Name = '${name}' ORDER BY CreatedDate DESC, Name DESC LIMIT 1`,
    )[0];

  const deactivate = async (person: Somebody): Promise<void> => {
    call(AGENT, 'LatchkeyAccessController.perform', {
      contactId: sample.contact(person.name),
      action: 'Deactivate',
    });
    await sample.org.settle();
    assert.equal(sample.usersOf(person.name)[0]?.['IsActive'], false);
  };

  /** Types the address into the page and waits for the answer. */
  const askHelp = async (tab: Tab, email: string): Promise<void> => {
    await tab.page.getByLabel('E-mail address or username').fill(email);
    await tab.page.getByRole('button', { name: 'Send me help' }).click();
    await tab.page.getByText(ANSWER).waitFor();
    await sample.org.settle();
  };

  /** Opens the newest mail to the person on the page of mails and follows its link, as somebody without a session. */
  const followLink = async (tab: Tab, email: string): Promise<void> => {
    await tab.go('/lightning/n/mails');
    await tab.page
      .getByRole('button', { name: new RegExp(email) })
      .first()
      .click();
    await tab.page
      .getByRole('link', { name: /\?token=/ })
      .first()
      .click();
    await tab.page.getByRole('heading', { name: 'Ask for access' }).waitFor();
  };

  /** From the login page to the request that waits. */
  const requestAccess = async (person: Somebody, note: string): Promise<void> => {
    const tab = await sample.stage.open(LOGIN);
    await askHelp(tab, person.email);
    await followLink(tab, person.email);
    if (note !== '') await tab.page.getByLabel(/Why you need access/).fill(note);
    await tab.page.getByRole('button', { name: 'Ask for access' }).click();
    await tab.page.getByText('Your request was passed on').waitFor();
    tab.assertNoProblems();
    await tab.close();
    const { Status__c: status, Source__c: source } = requestOf(person.name) ?? {};
    assert.deepEqual([status, source], ['Awaiting Approval', 'Login']);
  };

  const isActive = (name: string): unknown => sample.usersOf(name)[0]?.['IsActive'];

  it('reads the same answer whether the address is known or not, and a stranger gets no mail', async () => {
    const earlier = sample.org.mails().length;
    const tab = await sample.stage.open(LOGIN);
    const shown: string[] = [];
    const answers: string[] = [];
    tab.page.on('response', async (response) => {
      if (response.url().endsWith('/_local/api/apex'))
        answers.push(`${response.status()} ${await response.text()}`);
    });
    for (const address of ['lena.graf@alpine.example', 'nobody@nowhere.example']) {
      await askHelp(tab, address);
      shown.push(await textOf(tab.page));
      await tab.page.getByRole('button', { name: 'Try another address' }).click();
    }
    assert.equal(shown[0], shown[1]);
    assert.equal(answers.length, 2);
    assert.equal(answers[0], answers[1]);
    assert.match(mailsTo('lena.graf@alpine.example', earlier)[0]?.body ?? '', /als lena\.graf\S+ anmelden/);
    assert.equal(mailsTo('nobody@nowhere.example', earlier).length, 0);
    assert.equal(sample.org.mails().length, earlier + 1);
    tab.assertNoProblems();
    await tab.close();
  });

  it('may be on a phone, and uses a screen reader', async () => {
    const tab = await sample.stage.open(LOGIN);
    await tab.page.getByRole('heading', { name: 'Trouble logging in?' }).waitFor();
    await tab.assertAccessible();
    await picture(tab, 'login-help', async (phone) => {
      await phone.page.getByRole('heading', { name: 'Trouble logging in?' }).waitFor();
      await phone.assertAccessible();
    });
    await askHelp(tab, 'phone@nowhere.example');
    await tab.assertAccessible();
    assert.match(await tab.page.locator(':focus').innerText(), /Look into your mailbox/);
    await tab.close();
  });

  it('is told beside the input what is wrong with the address', async () => {
    const tab = await sample.stage.open(LOGIN);
    await tab.page.getByRole('button', { name: 'Send me help' }).click();
    await tab.page.locator('[data-address]').getByText('Type your e-mail address or username.').waitFor();
    await tab.page.getByLabel('E-mail address or username').fill('aiko');
    await tab.page.getByRole('button', { name: 'Send me help' }).click();
    await tab.page.getByText(/does not look like an e-mail address/).waitFor();
    await tab.close();
  });

  /** A partner admin whose company needs approval asks for a colleague, who then waits, too. */
  const askForColleague = (name: string): void => {
    const setApproval = (isNeeded: boolean): void => {
      const { error } = sample.org.execute(
        sample.org.systemUserId,
        `Latchkey_Delegation__c own = [SELECT Id FROM Latchkey_Delegation__c WHERE Account__r.Name = 'Northwind Traders' LIMIT 1];
         own.Needs_Approval__c = ${isNeeded};
         update own;`,
      );
      assert.equal(error, null);
    };
    setApproval(true);
    call(PARTNER_ADMIN, 'LatchkeyPartnerController.changeAll', {
      contactIds: [sample.contact(name)],
      action: 'Grant',
    });
    setApproval(false);
  };

  it('is back after an agent approves, and everybody has mail', async () => {
    askForColleague('Jonas Weber');
    await deactivate(MIA);
    await requestAccess(MIA, 'For my <b>orders</b>\nplease');
    const earlier = sample.org.mails().length;

    const tab = await sample.stage.open('/lightning/n/Latchkey_Approvals', AGENT);
    const row = tab.page.locator('[data-item]').filter({ hasText: MIA.name });
    await row.getByText(/The person writes: For my <b>orders<\/b> please/).waitFor();
    await row.getByText(/deactivated user becomes active again, which takes one licence seat/).waitFor();
    const other = tab.page.locator('[data-item]').filter({ hasText: 'Jonas Weber' });
    await other.getByText(/Asked for by Paula Keller/).waitFor();
    await other.getByText(/\d+ of 25 seats of the company are left/).waitFor();
    await tab.assertAccessible();
    await picture(tab, 'approvals', (phone) => phone.page.locator('[data-item]').first().waitFor());
    await row.getByRole('button', { name: /Approve/ }).click();
    await tab.page.getByText(`Approve access for ${MIA.name}?`).waitFor();
    await tab.assertAccessible();
    await tab.page.locator('[data-yes]').click();
    await tab.page.getByText('1 request was approved.').waitFor();
    await sample.org.settle();

    assert.equal(isActive(MIA.name), true);
    const request = requestOf(MIA.name);
    assert.deepEqual([request?.['Status__c'], request?.['Error_Code__c']], ['Succeeded', null]);
    assert.equal((request?.['Decider__r'] as RestRecord)['Username'], AGENT);
    const [mail] = mailsTo(MIA.email, earlier).filter(({ subject }) => /genehmigt|approved/.test(subject));
    assert.match(mail?.body ?? '', /mia\.huber/);
    await tab.page.getByRole('tab', { name: 'Decided' }).click();
    await tab.page
      .locator('[data-decision]')
      .filter({ hasText: MIA.name })
      .getByText(/Anna Agent/)
      .waitFor();
    tab.assertNoProblems();
    await tab.close();
  });

  it('is back after the partner admin of the company approves', async () => {
    await deactivate(AIKO);
    await requestAccess(AIKO, '');
    const earlier = sample.org.mails().length;

    const tab = await sample.stage.open('/site/portal', PARTNER_ADMIN);
    await tab.page.getByRole('tab', { name: 'Waiting', exact: true }).click();
    await tab.page.locator(`[data-decision="approve"][data-name="${AIKO.name}"]`).click();
    await tab.page.locator('[data-yes]').click();
    await tab.page.getByText(`${AIKO.name} is let in.`).waitFor();
    await sample.org.settle();

    assert.equal(isActive(AIKO.name), true);
    assert.equal((requestOf(AIKO.name)?.['Decider__r'] as RestRecord)['Username'], PARTNER_ADMIN);
    const [mail] = mailsTo(AIKO.email, earlier).filter(({ subject }) => /genehmigt|approved/.test(subject));
    assert.match(mail?.body ?? '', /aiko\.tanaka/);
    tab.assertNoProblems();
    await tab.close();
  });

  it('stays out when the agent declines, and learns it without the reason', async () => {
    await deactivate(MIA);
    await requestAccess(MIA, '');
    const earlier = sample.org.mails().length;

    const tab = await sample.stage.open('/lightning/n/Latchkey_Approvals', AGENT);
    const row = tab.page.locator('[data-item]').filter({ hasText: MIA.name });
    await row.getByRole('button', { name: /Decline/ }).click();
    await tab.page.locator('[data-yes]').click();
    await tab.page.getByText('Say why, for the history.').waitFor();
    assert.equal(requestOf(MIA.name)?.['Status__c'], 'Awaiting Approval');
    await tab.page.getByLabel(/Reason/).fill('Left the company');
    await tab.page.locator('[data-yes]').click();
    await tab.page.getByText('1 request was declined.').waitFor();
    await sample.org.settle();

    assert.equal(isActive(MIA.name), false);
    const request = requestOf(MIA.name);
    assert.deepEqual(
      [request?.['Status__c'], request?.['Error_Code__c'], request?.['Decision__c']],
      ['Skipped', 'REJECTED', 'Left the company'],
    );
    const [mail] = mailsTo(MIA.email, earlier);
    assert.match(mail?.subject ?? '', /abgelehnt|declined/);
    assert.doesNotMatch(mail?.body ?? '', /Left the company/);
    await tab.close();
  });

  it('stays out when the partner admin declines', async () => {
    await deactivate(AIKO);
    await requestAccess(AIKO, '');
    const earlier = sample.org.mails().length;

    const waiting = call(PARTNER_ADMIN, 'LatchkeyPartnerController.getWaiting', {}) as {
      requests: { requestId: string; contactName: string }[];
    };
    const request = waiting.requests.find(({ contactName }) => contactName === AIKO.name);
    call(PARTNER_ADMIN, 'LatchkeyPartnerController.declineAll', {
      requestIds: [request?.requestId],
      reason: 'No longer here',
    });
    await sample.org.settle();

    assert.equal(isActive(AIKO.name), false);
    assert.match(mailsTo(AIKO.email, earlier)[0]?.subject ?? '', /abgelehnt|declined/);
  });

  it('is found by the agent on the phone, who does the one thing that helps', async () => {
    const tab = await sample.stage.open('/lightning/n/Latchkey_Support', AGENT);
    const find = async (page: Page): Promise<void> => {
      await page.getByLabel('E-mail address or username').fill(MIA.email);
      await page.getByRole('button', { name: 'Find', exact: true }).click();
      await page.locator('[data-person]').waitFor();
    };
    await find(tab.page);
    await tab.page
      .getByText(/access was ended/)
      .first()
      .waitFor();
    await tab.page.locator('[data-mail]').filter({ hasText: 'Login help' }).first().waitFor();
    await tab.assertAccessible();
    await picture(tab, 'support-card', (phone) => find(phone.page));
    await tab.page.locator('[data-do]').click();
    await tab.page.getByRole('button', { name: 'OK' }).click();
    await tab.page.locator('[data-notice="success"]').waitFor();
    await sample.org.settle();
    assert.equal(isActive(MIA.name), true);
    tab.assertNoProblems();
    await tab.close();
  });

  it('cannot be followed: a link works once', async () => {
    const earlier = sample.org.mails().length;
    await deactivate(MIA);
    call('guest', 'LatchkeyLoginController.askHelp', { email: MIA.email });
    await sample.org.settle();
    const body = mailsTo(MIA.email, earlier).find((mail) => /token=/.test(mail.body))?.body ?? '';
    const token = /token=(\w{64})/.exec(body)?.[1];
    assert.ok(token, body);
    const first = call('guest', 'LatchkeyLoginController.requestAccess', { token });
    const second = call('guest', 'LatchkeyLoginController.requestAccess', { token });
    assert.deepEqual(
      [first, second].map((answer) => (answer as { isTaken: boolean }).isTaken),
      [true, false],
    );
    assert.equal(isActive(MIA.name), false);
  });

  it('can call nothing else as a guest', () => {
    const requests = (): number => sample.rows('SELECT Id FROM Latchkey_Request__c').length;
    const earlier = requests();
    const methods = auraMethods().filter((method) => !method.startsWith('LatchkeyLoginController.'));
    assert.ok(methods.length > 20, `only ${methods.length} methods were found`);
    for (const method of methods) {
      assert.throws(
        () => call('guest', method, {}),
        (error: { body?: { message?: string } }) => /do not have access/.test(error.body?.message ?? ''),
        method,
      );
    }
    for (const object of ['Contact', 'Account', 'Latchkey_Request__c', 'Latchkey_Login_Help__c']) {
      assert.throws(() => sample.org.query(guestId, `SELECT Id FROM ${object}`), object);
    }
    assert.equal(requests(), earlier);
  });
});

/** `Class.method` of every method that components can call. */
function auraMethods(): string[] {
  const folder = path.join(ROOT, 'force-app', 'main');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cls'))
    .flatMap((file) => {
      const source = readFileSync(path.join(folder, file), 'utf8');
      return [...source.matchAll(/@AuraEnabled[^\n]*\n\s*public static [^(]*?(\w+)\(/g)].map(
        ([, method = '']) => `${path.basename(file, '.cls')}.${method}`,
      );
    });
}

/** What the page says, wherever it is told. */
async function textOf(page: Page): Promise<string> {
  return page.locator('[data-notice]').innerText();
}
