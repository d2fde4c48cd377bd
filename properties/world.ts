/** One sequence's Accounts and Contacts in an org: carries operations out, lets things come to rest, reads. */
import { execute, query } from '../bench/limits/org.ts';
import type { OrgCore } from '../local-org/core.ts';
import type { RestRecord } from '../local-org/entry/restJson.ts';
import { ACCOUNTS, CONTACTS, type Edit, type Operation } from './operations.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** Longer than the longest claim and the longest wait before another attempt. */
const PATIENCE = 12 * 60 * MINUTE;
/** More than the attempts that a request has. */
const ROUNDS = 8;

/** What is there for one Contact. */
export interface Person {
  readonly contact: RestRecord;
  readonly accountType: string;
  /** Somebody else has the usernames that the policies would give. */
  readonly usernamesTaken: boolean;
  /** All users linked with the Contact. */
  readonly users: readonly RestRecord[];
  /** The real state, from user and login. */
  readonly access: string;
  /** Newest last. */
  readonly requests: readonly RestRecord[];
}

let worlds = 0;

export class World {
  readonly #core: OrgCore;
  readonly #name: string;
  readonly #contactIds: readonly string[];
  readonly #taken = new Set<number>();
  #isDeaf = false;

  constructor(core: OrgCore) {
    this.#core = core;
    this.#name = `World ${++worlds}`;
    this.#apex(`
List<Account> accounts = new List<Account>();
Id ownerId = [SELECT Id FROM User WHERE Username = 'owner@load.example'].Id;
for (Integer i = 0; i < ${ACCOUNTS}; i++) {
    accounts.add(new Account(Name = '${this.#name} ' + i, Type = 'Customer', OwnerId = ownerId));
}
insert accounts;
List<Contact> contacts = new List<Contact>();
for (Integer i = 0; i < ${CONTACTS}; i++) {
    contacts.add(new Contact(AccountId = accounts[Math.mod(i, ${ACCOUNTS})].Id, FirstName = '${this.#name}',
        LastName = String.valueOf(i), Email = '${this.#email()}' + i + '.example'));
}
insert contacts;`);
    this.#contactIds = query(
      core,
      `SELECT Id FROM Contact WHERE FirstName = '${this.#name}' ORDER BY LastName`,
    ).map((row) => String(row['Id']));
  }

  /** One thing after the other: the history tells times in seconds. */
  perform(operation: Operation): void {
    this.#core.clock.advance(SECOND);
    switch (operation.kind) {
      case 'edit':
        return this.#edit([operation.contact], operation.edit);
      case 'edit all':
        return this.#edit(
          this.#contactIds.map((_id, index) => index),
          operation.edit,
        );
      case 'account':
        return this.#apex(
          `update new Account(Id = ${this.#accountId(operation.account)}, Type = '${operation.type}');`,
        );
      case 'move':
        return this.#apex(
          `Database.update(new Contact(Id = '${this.#id(operation.contact)}',
              AccountId = ${this.#accountId(operation.account)}), false);`,
        );
      case 'click':
        return this.#apex(
          `LatchkeyAccessService.perform('${this.#id(operation.contact)}', '${operation.action}');`,
        );
      case 'lock user':
        return this.#lock(this.#userOf(operation.contact), operation.times);
      case 'lock contact':
        return this.#lock(this.#id(operation.contact), operation.times);
      case 'take username':
        return this.#takeUsername(operation.contact);
      case 'kill switch':
        return this.#setKillSwitch(operation.on);
      case 'lose outcomes':
        return this.#loseOutcomes(operation.on);
      case 'wait':
        return this.#wait(operation.minutes * MINUTE);
      case 'night':
        return this.#night();
      case 'settle':
        return this.#settle();
    }
  }

  /** Ends every trouble and lets the sweeper and the nightly run do their work. */
  comeToRest(): void {
    this.#loseOutcomes(false);
    this.#setKillSwitch(false);
    for (const id of [...this.#contactIds, ...this.#contactIds.map((_id, index) => this.#userOf(index))])
      if (id !== undefined) this.#core.data.locks.release(id);
    this.#closeBreaker();
    this.#catchUp();
    this.#night();
    this.#catchUp();
  }

  people(): Person[] {
    return this.#contactIds.map((id, index) => {
      const contact = this.#one(
        `SELECT Id, LastName, Email, Department, Latchkey_Wants_Access__c, Latchkey_Access_Hold__c,
                Latchkey_Access__c, Latchkey_Access_Policy__c, Latchkey_Access_Message__c, Account.Type
         FROM Contact WHERE Id = '${id}'`,
      );
      const users = query(
        this.#core,
        `SELECT Id, Username, IsActive, IsPortalEnabled FROM User WHERE ContactId = '${id}'`,
      );
      const requests = query(
        this.#core,
        `SELECT Name, Action__c, Source__c, Status__c, Error_Code__c, Message__c, Access_After__c, Claim__c,
                Next_Attempt__c, Attempts__c, Policy__c, Completed__c
         FROM Latchkey_Request__c WHERE Contact__c = '${id}' ORDER BY Completed__c NULLS LAST, Name`,
      );
      const account = contact['Account'] as RestRecord | null;
      return {
        contact,
        accountType: String(account?.['Type']),
        usernamesTaken: this.#taken.has(index),
        users,
        access: this.#access(users),
        requests,
      };
    });
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return this.#core.clock.now();
  }

  #access(users: readonly RestRecord[]): string {
    const user = users[0];
    if (!user) return 'None';
    if (user['IsActive'] !== true) return 'Inactive';
    const login = this.#one(`SELECT IsFrozen FROM UserLogin WHERE UserId = '${String(user['Id'])}'`);
    return login['IsFrozen'] === true ? 'Frozen' : 'Active';
  }

  #edit(contacts: readonly number[], edit: Edit): void {
    const rows = contacts.map((index) => {
      const values = [`Id = '${this.#id(index)}'`];
      if (edit.wants !== undefined) values.push(`Latchkey_Wants_Access__c = ${edit.wants}`);
      if (edit.department !== undefined) values.push(`Department = '${edit.department}'`);
      if (edit.hold !== undefined) values.push(`Latchkey_Access_Hold__c = ${edit.hold}`);
      if (edit.hasEmail !== undefined)
        values.push(`Email = ${edit.hasEmail ? `'${this.#email()}${index}.example'` : 'null'}`);
      return `new Contact(${values.join(', ')})`;
    });
    // A record that is locked makes the save fail for the person who saves; that is no matter of the product.
    this.#apex(`Database.update(new List<Contact>{ ${rows.join(', ')} }, false);`);
  }

  #takeUsername(index: number): void {
    this.#taken.add(index);
    const username = `${this.#email()}${index}.example`;
    for (const suffix of ['.help', '.portal'])
      this.#apex(`
Database.insert(new User(Username = '${username}${suffix}', LastName = 'Taken', Email = 'taken@load.example', Alias = 'taken',
    CommunityNickname = 'taken' + Crypto.getRandomLong(), TimeZoneSidKey = 'Europe/Berlin', LocaleSidKey = 'en_GB',
    LanguageLocaleKey = 'en_US', EmailEncodingKey = 'UTF-8', IsActive = false,
    ProfileId = [SELECT Id FROM Profile WHERE Name = 'Standard User'].Id), false);`);
  }

  #setKillSwitch(on: boolean): void {
    this.#apex(`
Latchkey_Settings__c settings = Latchkey_Settings__c.getOrgDefaults();
settings.SetupOwnerId = UserInfo.getOrganizationId();
settings.Kill_Switch__c = ${on};
upsert settings;`);
  }

  #closeBreaker(): void {
    this.#apex(`
Latchkey_Settings__c settings = Latchkey_Settings__c.getOrgDefaults();
settings.SetupOwnerId = UserInfo.getOrganizationId();
settings.Breaker_Open_Until__c = null;
upsert settings;`);
  }

  /** Events that come while nobody listens are gone for good. */
  #loseOutcomes(on: boolean): void {
    if (on === this.#isDeaf) return;
    this.#isDeaf = on;
    if (on) this.#core.events.suspend('Latchkey_Outcome__e');
    else this.#core.events.resume('Latchkey_Outcome__e', 'tip');
  }

  #catchUp(): void {
    this.#settle();
    for (let round = 0; round < ROUNDS; round++) this.#wait(PATIENCE);
  }

  #wait(millis: number): void {
    this.#core.clock.advance(millis);
    this.#apex('new LatchkeySweeper().execute(null);');
    this.#settle();
  }

  #night(): void {
    this.#apex('LatchkeyReconciler.startNightly();');
    this.#settle();
  }

  #settle(): void {
    this.#core.worker.settle();
  }

  #lock(id: string | undefined, times: number): void {
    if (id !== undefined) this.#core.data.locks.hold(id, times);
  }

  #userOf(index: number): string | undefined {
    const [user] = query(this.#core, `SELECT Id FROM User WHERE ContactId = '${this.#id(index)}'`);
    return user === undefined ? undefined : String(user['Id']);
  }

  #one(soql: string): RestRecord {
    const [row] = query(this.#core, soql);
    if (row === undefined) throw new Error(`No row: ${soql}`);
    return row;
  }

  #id(index: number): string {
    return this.#contactIds[index] ?? '';
  }

  #accountId(index: number): string {
    return `[SELECT Id FROM Account WHERE Name = '${this.#name} ${index}'].Id`;
  }

  #email(): string {
    return `${this.#name.toLowerCase().replace(' ', '')}@person`;
  }

  #apex(source: string): void {
    execute(this.#core, source);
  }
}
