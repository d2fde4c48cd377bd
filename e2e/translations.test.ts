/**
 * Nothing is hard-coded: in a language that nobody speaks every text of every page is in its letters, and in German
 * no text is in English, cut off or too wide for a phone.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Org } from '../local-org/org.ts';
import { openStage } from './harness.ts';
import type { Stage, Tab } from './harness.ts';
import { makePseudoProject } from './pseudoLocale.ts';
import type { PseudoProject } from './pseudoLocale.ts';
import { openSampleStage, PARTNER_ADMIN, ROOT } from './sampleStage.ts';
import type { SampleStage } from './sampleStage.ts';
import { baseComponentTexts, cutTexts, isInPackage, textsOf } from './strays.ts';

const GERMAN = 'dieter.dienst@latchkey.example';

/** What shows more of a page and changes nothing. */
const OPENERS = [
  '[data-why]',
  '[data-toggle]',
  '[data-open]',
  '[role="tab"]',
  'button[aria-expanded="false"][aria-haspopup]',
];

/** Base components that write words of their own: the names of months, "Select Item 1", "Progress 8 %". */
const OF_PLATFORM =
  /> lightning-(formatted-date-time|relative-date-time|primitive-cell-checkbox|progress-bar)$/;

/** Tabs of the package: a new one is looked at without a change here. */
const tabs = readdirSync(path.join(ROOT, 'force-app/main/surface/tabs'))
  .filter((file) =>
    readFileSync(path.join(ROOT, 'force-app/main/surface/tabs', file), 'utf8').includes('<lwcComponent>'),
  )
  .map((file) => `/lightning/n/${file.split('.')[0]}`);

/** One Contact of each kind of access, and an Account. */
function recordPages(org: Org): string[] {
  const rows = (soql: string) => org.query(org.systemUserId, soql);
  const kinds = rows(
    "SELECT Latchkey_Access__c access, MIN(Id) id FROM Contact WHERE Account.Name != '' GROUP BY Latchkey_Access__c",
  );
  const account = rows('SELECT Id FROM Account ORDER BY Name LIMIT 1');
  return [
    ...kinds.map((row) => `/lightning/r/Contact/${String(row['id'])}/view`),
    ...account.map((row) => `/lightning/r/Account/${String(row['Id'])}/view`),
  ];
}

/** Opens what a page keeps closed, one after the other; calls `look` each time. */
async function explore(tab: Tab, look: () => Promise<void>): Promise<void> {
  await settle(tab);
  await look();
  for (const selector of OPENERS) {
    const count = Math.min(await tab.page.locator(selector).count(), 6);
    for (let index = 0; index < count; index += 1) {
      const opener = tab.page.locator(selector).nth(index);
      const isOurs = await opener.evaluate(isInPackage);
      if (!isOurs || !(await opener.isVisible()) || !(await opener.isEnabled())) continue;
      await opener.click();
      await settle(tab);
      await look();
      await tab.page.keyboard.press('Escape');
    }
  }
}

/** The first page of a server waits until the components are compiled, which may take long on a busy machine. */
async function patiently<T>(open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error;
    return open();
  }
}

/** Until nothing spins any more. */
async function settle({ page }: Tab): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  await page
    .locator('lightning-spinner')
    .first()
    .waitFor({ state: 'detached', timeout: 10_000 })
    .catch(() => undefined);
}

/** Words of the data of the org: what people typed is not translated. */
function wordsOf(org: Org): Set<string> {
  const data: Readonly<Record<string, string>> = {
    Contact: 'Name, FirstName, LastName, Email, Title, Department',
    Account: 'Name, BillingCountry, Industry, Type',
    User: 'Name, Username, Email, CommunityNickname, Alias, LanguageLocaleKey, LocaleSidKey, TimeZoneSidKey',
    Profile: 'Name, UserLicense.Name',
    PermissionSet: 'Name, Label',
    Network: 'Name',
    Latchkey_Policy__mdt: 'Label, DeveloperName, Logic__c, Username_Pattern__c, Record_Types__c',
    Latchkey_Criterion__mdt: 'DeveloperName, Field__c, Value__c',
    Latchkey_Request__c: 'Name, Key__c, Error_Code__c, Planned_Values__c, Username_Before__c',
    Latchkey_Run__c: 'Name',
    Latchkey_Finding__c: 'Name',
  };
  const words = new Set<string>();
  for (const [object, fields] of Object.entries(data)) {
    for (const row of org.query(org.systemUserId, `SELECT ${fields} FROM ${object} LIMIT 2000`)) {
      for (const word of JSON.stringify({ ...row, attributes: null }).match(/[A-Za-z]{2,}/g) ?? [])
        words.add(word);
    }
  }
  // Fields of standard objects that criteria and previews name, and what Setup and Apex jobs are called.
  for (const object of ['Contact', 'Account', 'User']) {
    for (const field of org.schema.object(object)?.fields.values() ?? []) {
      for (const word of `${field.label} ${field.name}`.match(/[A-Za-z]{2,}/g) ?? []) words.add(word);
    }
  }
  const months = new Intl.DateTimeFormat('de', { month: 'short', timeZone: 'UTC' });
  for (let month = 0; month < 12; month += 1)
    words.add(months.format(new Date(Date.UTC(2024, month, 5))).replace('.', ''));
  for (const word of ['Latchkey', 'CSV', 'csv', 'Apex', 'UTC', 'sweeper', 'nightly', 'run', 'digest'])
    words.add(word);
  return words;
}

/** Texts of base components; an org has them in all languages. */
const platform = baseComponentTexts();

describe('the pseudo language', () => {
  let project: PseudoProject;
  let stage: Stage;
  let org: Org;
  let words: Set<string>;

  before(async () => {
    project = makePseudoProject(ROOT, 'de');
    stage = await openStage({
      project: project.folder,
      config: path.join(ROOT, 'sample/local-org.json'),
      data: project.data,
    });
    assert.ok(stage.org instanceof Org);
    org = stage.org;
    words = wordsOf(org);
  });
  after(async () => {
    await stage?.close();
    project?.dispose();
  });

  async function strays(tab: Tab): Promise<string[]> {
    const shown = await textsOf(tab.page);
    return shown
      .filter(({ text, place }) => {
        if (OF_PLATFORM.test(place) || (place.endsWith('formatted-url@title') && text.startsWith('/')))
          return false;
        if (place.includes('lightning-') && platform.some((known) => known.test(text))) return false;
        return (text.match(/[A-Za-z]{2,}/g) ?? []).some((word) => !words.has(word));
      })
      .map(({ text, place }) => `${place}: ${text}`);
  }

  /** Fails with every text of these pages that is neither pseudo nor data. */
  async function assertNoStrays(addresses: readonly string[], viewer: string | undefined): Promise<void> {
    const found = new Set<string>();
    for (const address of addresses) {
      const tab = await patiently(() => stage.open(address, viewer));
      await explore(tab, async () => {
        for (const stray of await strays(tab))
          found.add(`${address.split('/').slice(0, 4).join('/')} ${stray}`);
      });
      await tab.close();
    }
    assert.deepEqual([...found].sort(), []);
  }

  it('is all there is on the pages of records', () => assertNoStrays(recordPages(org), GERMAN));
  it('is all there is on the tabs', () => assertNoStrays(tabs, GERMAN));
  it('is all there is for a partner admin', () => assertNoStrays(['/site/portal'], PARTNER_ADMIN));
  it('is all there is at the login', () => assertNoStrays(['/site/portal/login'], undefined));
});

describe('in German', () => {
  let sample: SampleStage;
  /** English texts that read differently in German. */
  const english = new Set<string>();

  before(async () => {
    sample = await openSampleStage();
    const partner = `update new User(Id = '${sample.org.userIdOf(PARTNER_ADMIN)}', LanguageLocaleKey = 'de', LocaleSidKey = 'de_DE');`;
    assert.equal(sample.org.execute(sample.org.systemUserId, partner).error, null);
    for (const text of await englishTexts()) english.add(text);
  });
  after(async () => sample?.stage.close());

  /** On a phone, where room is least: no English text, and none that is cut off. */
  async function assertGerman(addresses: readonly string[], viewer: string): Promise<void> {
    const found = new Set<string>();
    for (const address of addresses) {
      const tab = await patiently(() => sample.stage.open(address, viewer));
      const phone = await patiently(() => tab.onPhone());
      await tab.close();
      await explore(phone, async () => {
        const shown = await textsOf(phone.page);
        const strays = shown.filter(
          ({ text }) => english.has(text) && !platform.some((one) => one.test(text)),
        );
        for (const { text, place } of strays) found.add(`${address}: English in ${place}: ${text}`);
        for (const text of await cutTexts(phone.page)) found.add(`${address}: cut off: ${text}`);
      });
      await phone.close();
    }
    assert.deepEqual([...found].sort(), []);
  }

  it('an agent reads records', () => assertGerman(recordPages(sample.org), GERMAN));
  it('an administrator reads the tabs', () => assertGerman(tabs, GERMAN));
  it('a partner admin reads the own page', () => assertGerman(['/site/portal'], PARTNER_ADMIN));
});

/** Texts of labels and errors without gaps, where German has other words. */
async function englishTexts(): Promise<string[]> {
  const folder = path.join(ROOT, 'model/labels');
  const texts: string[] = [];
  for (const file of readdirSync(folder)) {
    const module = (await import(path.join(folder, file))) as Record<
      string,
      Record<string, { readonly text: string; readonly de: string }>
    >;
    for (const { text, de } of Object.values(module).flatMap((labels) => Object.values(labels)))
      if (text !== de) texts.push(text);
  }
  const { errors } = await import('../model/errors.ts');
  for (const { message, cure } of Object.values(errors)) texts.push(message, cure);
  // German uses some of the English words.
  const german = new Set(['Name', 'Account', 'Status', 'Text', 'Plan', 'Flow', 'Agent']);
  return texts.filter((text) => !german.has(text));
}
