/** A fresh org in memory for a project, with somebody who may own Accounts, and licences enough for a big load. */
import { openCore } from '../../local-org/core.ts';
import type { OrgCore } from '../../local-org/core.ts';
import { executeAnonymous } from '../../local-org/entry/anonymous.ts';
import { queryRecords } from '../../local-org/entry/records.ts';
import type { RestRecord } from '../../local-org/entry/restJson.ts';
import { ROOT } from '../measure.ts';

/** More than any load needs. */
const LICENSES = 100_000;

const OWNER = `
UserRole role = new UserRole(Name = 'Owners');
insert role;
insert new User(Username = 'owner@load.example', LastName = 'Owner', Email = 'owner@load.example', Alias = 'owner',
    CommunityNickname = 'owner', UserRoleId = role.Id, TimeZoneSidKey = 'Europe/Berlin', LocaleSidKey = 'en_GB',
    LanguageLocaleKey = 'en_US', EmailEncodingKey = 'UTF-8',
    ProfileId = [SELECT Id FROM Profile WHERE Name = 'Standard User'].Id);`;

const ACCOUNT = `insert new Account(Name = 'Big',
    OwnerId = [SELECT Id FROM User WHERE Username = 'owner@load.example'].Id);`;

/** Opens the org of an SFDX project, without `project` Latchkey's own with its sample policies. Close it. */
export function openLoadOrg(project: string = ROOT): OrgCore {
  const core = openCore({ project, database: ':memory:', background: false });
  execute(core, OWNER);
  execute(core, ACCOUNT);
  core.data.database.transaction(() => buyLicenses(core));
  return core;
}

/** Anonymous Apex as the administrator. Throws with its message when it fails. */
export function execute(core: OrgCore, source: string): void {
  const { error } = executeAnonymous(core, core.adminUserId, source);
  if (error !== null) throw new Error(error);
}

export function query(core: OrgCore, soql: string): RestRecord[] {
  return queryRecords(core, core.adminUserId, soql);
}

/** Number of rows that the query finds. */
export function count(core: OrgCore, soql: string): number {
  return query(core, soql).length;
}

/** A new org buys few partner licences. */
function buyLicenses(core: OrgCore): void {
  const license = core.rows.find('UserLicense', 'Name', 'Partner Community');
  if (!license) throw new Error('The org has no licence named Partner Community.');
  core.rows.update('UserLicense', String(license.value('Id')), { TotalLicenses: LICENSES });
}
