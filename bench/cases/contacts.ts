/**
 * Seconds for inserting 10,000 Contacts through Latchkey's trigger in transactions of 200, as a bulk load would, and
 * for all asynchronous work behind them. Half of them meet a policy of the sample. Every run has a fresh org.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCore } from '../../local-org/core.ts';
import type { OrgCore } from '../../local-org/core.ts';
import { executeAnonymous } from '../../local-org/entry/anonymous.ts';
import { queryRecords } from '../../local-org/entry/records.ts';
import { reportValues, ROOT, seconds } from '../measure.ts';

const CONTACTS = 10_000;
const CHUNK = 200;

const people = readFileSync(join(ROOT, 'sample', 'data', '1-people.apex'), 'utf8');
const account = `insert new Account(Name = 'Big',
  OwnerId = [SELECT Id FROM User WHERE Username = 'anna.agent@latchkey.example'].Id);`;

const chunk = (from: number): string => `
Id accountId = [SELECT Id FROM Account WHERE Name = 'Big'].Id;
List<Contact> contacts = new List<Contact>();
for (Integer i = ${from}; i < ${from + CHUNK}; i++) {
    contacts.add(new Contact(AccountId = accountId, FirstName = 'Number', LastName = String.valueOf(i),
        Email = 'number' + i + '@big.example', Department = Math.mod(i, 2) == 0 ? 'Sales' : 'Finance',
        Latchkey_Wants_Access__c = Math.mod(i, 2) == 0));
}
insert contacts;`;

function execute(core: OrgCore, source: string): void {
  const { error } = executeAnonymous(core, core.adminUserId, source);
  if (error !== null) throw new Error(error);
}

/** A new org buys few partner licences; this one has enough for the load. */
function buyLicenses(core: OrgCore): void {
  const license = core.rows.find('UserLicense', 'Name', 'Partner Community');
  if (!license) throw new Error('The org has no licence named Partner Community.');
  core.rows.update('UserLicense', String(license.value('Id')), { TotalLicenses: CONTACTS });
}

function count(core: OrgCore, query: string): number {
  return queryRecords(core, core.adminUserId, query).length;
}

/** Users need what the trigger began to be finished, so their number proves that everything ran. */
function check(core: OrgCore): void {
  const contacts = count(core, "SELECT Id FROM Contact WHERE Account.Name = 'Big'");
  const users = count(core, "SELECT Id FROM User WHERE Contact.Account.Name = 'Big'");
  if (contacts === CONTACTS && users === CONTACTS / 2) return;
  const expected = `${CONTACTS} Contacts and ${CONTACTS / 2} users`;
  throw new Error(`Expected ${expected}, got ${contacts} and ${users}.`);
}

await reportValues(() => {
  const core = openCore({ project: ROOT, database: ':memory:', background: false });
  try {
    execute(core, people);
    execute(core, account);
    core.data.database.transaction(() => buyLicenses(core));
    const taken = seconds(() => {
      for (let from = 0; from < CONTACTS; from += CHUNK) execute(core, chunk(from));
      core.worker.settle();
    });
    check(core);
    return taken;
  } finally {
    core.close();
  }
});
