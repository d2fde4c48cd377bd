/**
 * The nightly run over many Contacts: `node bench/reconcile.ts [contacts]`, 100,000 unless said. Every tenth Contact
 * meets a policy of the sample without having a user, and every hundredth of all cannot be helped for want of an
 * address, which is a finding; the kill switch keeps the work behind the scan apart. Proves
 * that the scan ends with every Contact looked at and no chunk lost, and prints time and memory.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCore } from '../local-org/core.ts';
import type { OrgCore } from '../local-org/core.ts';
import { executeAnonymous } from '../local-org/entry/anonymous.ts';
import { queryRecords } from '../local-org/entry/records.ts';
import { ROOT, seconds } from './measure.ts';

const CONTACTS = Number(process.argv[2] ?? 100_000);
/** DML rows of one transaction. */
const PORTION = 10_000;
const WANTING = 10;
const UNREACHABLE = 100;

const people = readFileSync(join(ROOT, 'sample', 'data', '1-people.apex'), 'utf8');

const account = `insert new Account(Name = 'Big',
  OwnerId = [SELECT Id FROM User WHERE Username = 'anna.agent@latchkey.example'].Id);`;

/** The bypass stands for a load whose saves told nobody. */
const settings = 'insert new Latchkey_Settings__c(Bypass__c = true, Kill_Switch__c = true);';

const portion = (from: number, size: number): string => `
Id accountId = [SELECT Id FROM Account WHERE Name = 'Big'].Id;
List<Contact> contacts = new List<Contact>();
for (Integer i = ${from}; i < ${from + size}; i++) {
    Boolean wants = Math.mod(i, ${WANTING}) == 0;
    contacts.add(new Contact(AccountId = accountId, FirstName = 'Number', LastName = String.valueOf(i),
        Email = Math.mod(i, ${UNREACHABLE}) == 0 ? null : 'number' + i + '@big.example', Department = wants ? 'Sales' : 'Finance',
        Latchkey_Wants_Access__c = wants));
}
insert contacts;`;

function execute(core: OrgCore, source: string): void {
  const { error } = executeAnonymous(core, core.adminUserId, source);
  if (error !== null) throw new Error(error);
}

function values(core: OrgCore, query: string, fields: readonly string[]): unknown[][] {
  return queryRecords(core, core.adminUserId, query).map((record) => fields.map((field) => record[field]));
}

/** A new org buys few partner licences; this one has enough for everybody who meets the policy. */
function buyLicenses(core: OrgCore): void {
  const license = core.rows.find('UserLicense', 'Name', 'Partner Community');
  if (!license) throw new Error('The org has no licence named Partner Community.');
  core.rows.update('UserLicense', String(license.value('Id')), { TotalLicenses: CONTACTS });
}

function load(core: OrgCore): void {
  execute(core, people);
  execute(core, account);
  execute(core, settings);
  core.data.database.transaction(() => buyLicenses(core));
  for (let from = 0; from < CONTACTS; from += PORTION)
    execute(core, portion(from, Math.min(PORTION, CONTACTS - from)));
}

function scan(core: OrgCore): void {
  execute(core, 'LatchkeyReconciler.startNightly();');
  core.worker.settle();
}

/** What must be true afterwards; the sample's own people are looked at too. */
function check(core: OrgCore): void {
  const [run] = values(core, 'SELECT Status__c, Total__c, Problems__c, Cursor__c FROM Latchkey_Run__c', [
    'Status__c',
    'Total__c',
    'Problems__c',
    'Cursor__c',
  ]);
  const [last] = values(core, 'SELECT Id FROM Contact ORDER BY Id DESC LIMIT 1', ['Id']);
  const jobs = values(
    core,
    "SELECT Status, NumberOfErrors, TotalJobItems, JobItemsProcessed FROM AsyncApexJob WHERE JobType = 'BatchApex'",
    ['Status', 'NumberOfErrors', 'TotalJobItems', 'JobItemsProcessed'],
  );
  console.log(`run ${JSON.stringify(run)}, job ${JSON.stringify(jobs[0])}`);
  const [status, total, problems, cursor] = run ?? [];
  const [job] = jobs;
  const findings = values(core, "SELECT Id FROM Latchkey_Finding__c WHERE Kind__c = 'Should Have Access'", [
    'Id',
  ]).length;
  const expected = CONTACTS / WANTING - CONTACTS / UNREACHABLE;
  if (status !== 'Running' || Number(total) !== expected || problems)
    throw new Error('The scan did not end well.');
  if (findings !== CONTACTS / UNREACHABLE) throw new Error(`${findings} findings are not what was expected.`);
  if (cursor !== last?.[0]) throw new Error('The scan did not reach the last Contact.');
  if (job?.[0] !== 'Completed' || job[1] !== 0 || job[2] !== job[3]) throw new Error('A chunk was lost.');
}

const core = openCore({ project: ROOT, database: ':memory:', background: false });
try {
  console.log(`load ${CONTACTS} Contacts: ${seconds(() => load(core)).toFixed(1)} s`);
  const taken = seconds(() => scan(core));
  check(core);
  const perSecond = Math.round(CONTACTS / taken);
  // maxRSS is in kilobytes on every system. https://nodejs.org/api/process.html#processresourceusage
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`scan: ${taken.toFixed(1)} s, ${perSecond} Contacts a second, peak memory ${megabytes} MB`);
} finally {
  core.close();
}
