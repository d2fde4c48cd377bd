/** What the limits table compares: designs, and the ways to access that each of them has. */
import { join } from 'node:path';
import type { OrgCore } from '../../local-org/core.ts';
import { ROOT } from '../measure.ts';
import { bulkPortion, bypass, click, insertContacts, NIGHTLY, updateContacts } from './apex.ts';
import type { Names } from './apex.ts';
import { count, execute } from './org.ts';

export interface LimitCase {
  readonly design: string;
  readonly path: string;
  /** SFDX project that it runs in. */
  readonly project: string;
  /** What is there before; not counted. */
  readonly prepare: (core: OrgCore, contacts: number) => void;
  /** Counted, with everything that it starts. `ids` are the Contacts that are there before. */
  readonly act: (core: OrgCore, contacts: number, ids: readonly string[]) => void;
  /** People for whom it was done in the end. */
  readonly done: (core: OrgCore) => number;
}

const PORTION = 500;

const LATCHKEY: Names = { wants: 'Latchkey_Wants_Access__c' };
const PLAIN: Names = { wants: 'Wants_Access__c' };

const OF_BIG = "FROM User WHERE Contact.Account.Name = 'Big'";
const activeUsers = (core: OrgCore): number => count(core, `SELECT Id ${OF_BIG} AND IsActive = TRUE`);
const inactiveUsers = (core: OrgCore): number => count(core, `SELECT Id ${OF_BIG} AND IsActive = FALSE`);
const frozenUsers = (core: OrgCore): number => count(core, 'SELECT Id FROM UserLogin WHERE IsFrozen = TRUE');

const nothing = (): void => undefined;

/** Contacts that are entitled to access and of whom nobody was told. */
function insertQuietly(core: OrgCore, contacts: number): void {
  execute(core, bypass(true));
  execute(core, insertContacts(contacts, true, LATCHKEY));
  execute(core, bypass(false));
  core.worker.settle();
}

/** Contacts that have their access, given in transactions small enough for any design. */
function insertGranted(core: OrgCore, contacts: number, names: Names): void {
  execute(core, insertContacts(contacts, false, names));
  execute(
    core,
    `List<User> users = new List<User>();
     Id profileId = [SELECT Id FROM Profile WHERE Name = 'Partner Portal User'].Id;
     for (Contact c : [SELECT Id, LastName, Email FROM Contact WHERE Account.Name = 'Big']) {
         users.add(new User(ContactId = c.Id, ProfileId = profileId, Username = c.Email + '.portal', Email = c.Email,
             LastName = c.LastName, Alias = c.LastName, CommunityNickname = 'n' + c.LastName,
             TimeZoneSidKey = 'Europe/Berlin', LocaleSidKey = 'en_GB', LanguageLocaleKey = 'en_US',
             EmailEncodingKey = 'UTF-8'));
     }
     insert users;`,
  );
}

const want =
  (names: Names, wanting: boolean) =>
  (core: OrgCore): void => {
    execute(core, updateContacts(wanting, names));
    core.worker.settle();
  };

/** The wish for access is set afterwards, without anybody being told, so that taking it back is a change. */
function prepareRemoval(core: OrgCore, contacts: number): void {
  execute(core, bypass(true));
  insertGranted(core, contacts, LATCHKEY);
  execute(core, updateContacts(true, LATCHKEY));
  execute(core, bypass(false));
  core.worker.settle();
}

function prepareRemovalElsewhere(core: OrgCore, contacts: number): void {
  insertGranted(core, contacts, PLAIN);
  // In portions that every design survives: they find that the user exists.
  const ids = Array.from({ length: contacts }, (_, index) => index);
  for (let from = 0; from < ids.length; from += 20) {
    const names = ids.slice(from, from + 20).map((id) => `'${id}'`);
    execute(
      core,
      `List<Contact> contacts = [SELECT Id FROM Contact WHERE LastName IN (${names.join(', ')}) AND Account.Name = 'Big'];
       for (Contact c : contacts) { c.Wants_Access__c = true; }
       update contacts;`,
    );
  }
  core.worker.settle();
}

const grantBySave =
  (names: Names) =>
  (core: OrgCore, contacts: number): void => {
    execute(core, insertContacts(contacts, true, names));
    core.worker.settle();
  };

export const LATCHKEY_CASES: readonly LimitCase[] = [
  {
    design: 'Latchkey',
    path: 'grant by a save',
    project: ROOT,
    prepare: nothing,
    act: grantBySave(LATCHKEY),
    done: activeUsers,
  },
  {
    design: 'Latchkey',
    path: 'removal by a save',
    project: ROOT,
    prepare: prepareRemoval,
    act: want(LATCHKEY, false),
    done: (core) => inactiveUsers(core) + frozenUsers(core),
  },
  {
    design: 'Latchkey',
    path: 'a click each',
    project: ROOT,
    prepare: insertQuietly,
    act: (core, _contacts, ids) => {
      for (const id of ids) execute(core, click(id));
      core.worker.settle();
    },
    done: activeUsers,
  },
  {
    design: 'Latchkey',
    path: 'bulk run',
    project: ROOT,
    prepare: insertQuietly,
    act: (core, _contacts, ids) => {
      for (let from = 0; from < ids.length; from += PORTION) {
        execute(core, bulkPortion(ids.slice(from, from + PORTION), from + PORTION >= ids.length));
      }
      core.worker.settle();
    },
    done: activeUsers,
  },
  {
    design: 'Latchkey',
    path: 'nightly run',
    project: ROOT,
    prepare: insertQuietly,
    act: (core) => {
      execute(core, NIGHTLY);
      core.worker.settle();
    },
    done: activeUsers,
  },
];

const OTHERS = [
  { design: 'naive trigger', folder: 'naive' },
  { design: 'flow per record', folder: 'flow' },
] as const;

export const OTHER_CASES: readonly LimitCase[] = OTHERS.flatMap(({ design, folder }): LimitCase[] => {
  const project = join(ROOT, 'bench', 'fixtures', folder);
  return [
    {
      design,
      path: 'grant by a save',
      project,
      prepare: nothing,
      act: grantBySave(PLAIN),
      done: activeUsers,
    },
    {
      design,
      path: 'removal by a save',
      project,
      prepare: prepareRemovalElsewhere,
      act: want(PLAIN, false),
      done: inactiveUsers,
    },
  ];
});
