/** A project with organisation-wide defaults, rules, groups and a queue, for the tests of sharing. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const object = (sharingModel: string, more = ''): string =>
  `<CustomObject><label>x</label><pluralLabel>x</pluralLabel>${more}<sharingModel>${sharingModel}</sharingModel></CustomObject>`;

const item = (field: string, operation: string, value: string): string =>
  `<criteriaItems><field>${field}</field><operation>${operation}</operation><value>${value}</value></criteriaItems>`;

const CONTACT_RULES =
  '<SharingRules><sharingCriteriaRules><fullName>Bosses</fullName><accessLevel>Read</accessLevel>' +
  '<booleanFilter>1 AND (2 OR 3)</booleanFilter>' +
  item('Title', 'equals', 'Boss,Chief') +
  item('Department', 'startsWith', 'Sales') +
  item('Department', 'equals', '') +
  '<includeRecordsOwnedByAll>true</includeRecordsOwnedByAll><sharedTo><group>Readers</group></sharedTo></sharingCriteriaRules></SharingRules>';

const ACCOUNT_RULES =
  '<SharingRules><sharingOwnerRules><fullName>Of_East</fullName><accessLevel>Edit</accessLevel><accountSettings>' +
  '<caseAccessLevel>None</caseAccessLevel><contactAccessLevel>Read</contactAccessLevel><opportunityAccessLevel>None</opportunityAccessLevel>' +
  '</accountSettings><sharedTo><role>West</role></sharedTo><sharedFrom><roleAndSubordinatesInternal>East</roleAndSubordinatesInternal></sharedFrom>' +
  '</sharingOwnerRules></SharingRules>';

const role = (name: string, parent = ''): string =>
  `<Role><name>${name}</name>${parent === '' ? '' : `<parentRole>${parent}</parentRole>`}</Role>`;

const root = 'force-app/main/default';

/** Accounts, contacts and cases are private, opportunities Public Read Only, as in a new org. */
const PRIVATE: Readonly<Record<string, string>> = {
  [`${root}/objects/Account/Account.object-meta.xml`]: object('Private'),
  [`${root}/objects/Contact/Contact.object-meta.xml`]: object('Private'),
  [`${root}/objects/Case/Case.object-meta.xml`]: object('Private'),
  [`${root}/sharingRules/Contact.sharingRules-meta.xml`]: CONTACT_RULES,
  [`${root}/sharingRules/Account.sharingRules-meta.xml`]: ACCOUNT_RULES,
  [`${root}/groups/Readers.group-meta.xml`]:
    '<Group><doesIncludeBosses>true</doesIncludeBosses><name>Readers</name></Group>',
  [`${root}/queues/Support.queue-meta.xml`]:
    '<Queue><name>Support</name><queueSobject><sobjectType>Case</sobjectType></queueSobject>' +
    '<queueMembers><roles><role>West</role></roles></queueMembers></Queue>',
  [`${root}/roles/World.role-meta.xml`]: role('World'),
  [`${root}/roles/East.role-meta.xml`]: role('East', 'World'),
  [`${root}/roles/West.role-meta.xml`]: role('West', 'World'),
};

/** Only accounts are private: contacts follow them. */
const FOLLOWING: Readonly<Record<string, string>> = {
  [`${root}/objects/Account/Account.object-meta.xml`]: object('Private'),
};

const written: string[] = [];
process.on('exit', () => written.forEach((dir) => rmSync(dir, { recursive: true, force: true })));

function write(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'sharing-project-'));
  const all = {
    'sfdx-project.json': '{"packageDirectories":[{"path":"force-app","default":true}]}',
    ...files,
  };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  written.push(dir);
  return dir;
}

export const privateProject = (): string => write(PRIVATE);
export const followingProject = (): string => write(FOLLOWING);
export const publicProject = (): string =>
  write({ ...PRIVATE, [`${root}/objects/Contact/Contact.object-meta.xml`]: object('ReadWrite') });
export const visibleUsersProject = (): string =>
  write({
    [`${root}/settings/Sharing.settings-meta.xml`]:
      '<SharingSettings><enablePortalUserVisibility>true</enablePortalUserVisibility></SharingSettings>',
  });
export const siteProject = (): string =>
  write({
    [`${root}/settings/Sharing.settings-meta.xml`]:
      '<SharingSettings><enableCommunityUserVisibility>true</enableCommunityUserVisibility></SharingSettings>',
    [`${root}/networks/Site.network-meta.xml`]:
      '<Network><status>Live</status><networkMemberGroups><profile>Customer Community User</profile></networkMemberGroups></Network>',
  });
export const ruleProject = (rules: string): string =>
  write({ ...PRIVATE, [`${root}/sharingRules/Contact.sharingRules-meta.xml`]: rules });
