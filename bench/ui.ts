/**
 * `npm run bench:ui`: the pages in Chromium against the local org with the sample data, after the first build. Every
 * run is a browser session with an empty cache. Options as for `npm run bench`.
 *
 * - `contact-page`: from the navigation until the recommended action of the access panel can be clicked.
 * - `partner-rows`: from the navigation until the first row of 1,000 colleagues of one Account shows.
 * - `partner-typing`: the longest task of the page's thread while somebody types into the search of that page, its
 *   result included; of all runs the worst, because it must never be long. The browser reports tasks from 50 ms on
 *   (https://w3c.github.io/longtasks/); 0 says that there was none.
 */
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { AGENT, openSampleStage, PARTNER_ADMIN } from '../e2e/sampleStage.ts';
import type { SampleStage } from '../e2e/sampleStage.ts';
import type { Measured } from './cases.ts';
import { compare, OPTIONS, selected } from './compare.ts';
import { rounded } from './figures.ts';
import type { Row } from './figures.ts';
import { median, RUNS } from './measure.ts';

interface UiCase extends Measured {
  /** One figure for the values of all runs. */
  readonly figure: (values: readonly number[]) => number;
  /** The value of one run. */
  readonly run: (sample: SampleStage) => Promise<number>;
}

const COLLEAGUES = 1_000;
/** Milliseconds between two keys of somebody who types fast. */
const KEY_PAUSE = 80;
const SEARCHED = 'Number 512';

const CASES: readonly UiCase[] = [
  {
    name: 'contact-page',
    what: 'Contact page, until its action can be clicked',
    unit: 's',
    target: 1.5,
    figure: median,
    run: contactPage,
  },
  {
    name: 'partner-rows',
    what: `partner page, first of ${COLLEAGUES.toLocaleString('en')} colleagues`,
    unit: 's',
    target: 1,
    figure: median,
    run: partnerRows,
  },
  {
    name: 'partner-typing',
    what: 'partner page, longest task while typing in the search',
    unit: 'ms',
    target: 50,
    figure: (values) => Math.max(...values),
    run: partnerTyping,
  },
];

/** Colleagues of the partner admin; no policy wants any of them. */
const colleagues = (from: number, to: number): string => `
Id accountId = [SELECT Contact.AccountId FROM User WHERE Username = '${PARTNER_ADMIN}'].Contact.AccountId;
List<Contact> people = new List<Contact>();
for (Integer i = ${from}; i < ${to}; i++) {
    people.add(new Contact(AccountId = accountId, FirstName = 'Number', LastName = String.valueOf(i),
        Email = 'number' + i + '@northwind.example', Department = 'Finance'));
}
insert people;`;

async function addColleagues({ org, rows }: SampleStage): Promise<void> {
  const own = `SELECT Id FROM Contact WHERE AccountId IN (SELECT AccountId FROM Contact WHERE Name = 'Paula Keller')`;
  for (let from = rows(own).length; from < COLLEAGUES; from += 200) {
    const { error } = org.execute(org.systemUserId, colleagues(from, Math.min(from + 200, COLLEAGUES)));
    if (error !== null) throw new Error(error);
  }
  await org.settle();
  const count = rows(own).length;
  if (count !== COLLEAGUES) throw new Error(`The Account has ${count} Contacts instead of ${COLLEAGUES}.`);
}

/** Seconds since the page's navigation began. */
async function sinceNavigation(page: Page): Promise<number> {
  return (await page.evaluate(() => performance.now())) / 1000;
}

async function contactPage({ stage, contact }: SampleStage): Promise<number> {
  const tab = await stage.open(`/lightning/r/Contact/${contact('Marco Silva')}/view`, AGENT);
  const action = tab.page.locator('c-latchkey-access-panel [data-recommended] button').first();
  // Visible, enabled, at rest, and what a click at its place would reach.
  await action.click({ trial: true });
  const seconds = await sinceNavigation(tab.page);
  await tab.close();
  return seconds;
}

const firstPerson = (page: Page) => page.getByRole('row').filter({ hasText: '@' }).first();

async function partnerRows({ stage }: SampleStage): Promise<number> {
  const tab = await stage.open('/site/portal', PARTNER_ADMIN);
  await firstPerson(tab.page).waitFor();
  const seconds = await sinceNavigation(tab.page);
  await tab.close();
  return seconds;
}

interface TaskRecord {
  longestTask: number;
}

/** Runs in the page. */
function recordLongTasks(): void {
  const record = globalThis as unknown as TaskRecord;
  record.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) record.longestTask = Math.max(record.longestTask, duration);
    // The types of Node know the entries of Node alone.
  }).observe({ type: 'longtask' as 'mark', buffered: false });
}

async function partnerTyping({ stage }: SampleStage): Promise<number> {
  const tab = await stage.open('/site/portal', PARTNER_ADMIN);
  const { page } = tab;
  await firstPerson(page).waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(recordLongTasks);
  await page.getByRole('searchbox').first().pressSequentially(SEARCHED, { delay: KEY_PAUSE });
  await page.getByRole('row').filter({ hasText: '@' }).nth(1).waitFor({ state: 'detached' });
  await page.getByRole('row').filter({ hasText: SEARCHED }).waitFor();
  // Entries are handed over after their task.
  await page.waitForTimeout(200);
  const longest = await page.evaluate(() => (globalThis as unknown as TaskRecord).longestTask);
  await tab.close();
  return longest;
}

function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

async function measure(uiCase: UiCase, sample: SampleStage): Promise<Row> {
  // The first run builds what is not built yet and fills the server's caches.
  await uiCase.run(sample);
  const values: number[] = [];
  for (let i = 0; i < RUNS; i++) values.push(await uiCase.run(sample));
  return {
    benchCase: uiCase,
    figure: { median: rounded(uiCase.figure(values)), peakMegabytes: peakMegabytes() },
  };
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: OPTIONS });
  const cases = selected(CASES, values.only);
  const sample = await openSampleStage();
  try {
    await addColleagues(sample);
    return await compare(cases, values, (uiCase) => measure(uiCase, sample));
  } finally {
    await sample.stage.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
