import assert from 'node:assert/strict';
import test from 'node:test';
import { profileId, seedUser } from '../database/seed/orgSeed.ts';
import { testOrg } from '../dml/testHarness.ts';
import type { TestOrg } from '../dml/testHarness.ts';
import { ApexDate } from '../runtime/values.ts';
import type { SObject } from '../runtime/values.ts';
import {
  followingProject,
  privateProject,
  publicProject,
  ruleProject,
  siteProject,
  visibleUsersProject,
} from './testProject.ts';

const PRIVATE = privateProject();
const TODAY = new ApexDate(20_527);

/** An internal user with the rights of the Standard User profile. */
function user(org: TestOrg, name: string, role: string | null = null): string {
  const { store } = org.data;
  const by = { userId: org.data.adminUserId, now: org.now };
  return seedUser(store, by, {
    Username: `${name}@sharing.example`,
    LastName: name,
    Alias: name,
    CommunityNickname: name,
    UserRoleId: role === null ? null : org.id('UserRole', 'DeveloperName', role),
    ProfileId: profileId(store, 'Standard User'),
  });
}

/** An account of the administrator: contacts without one are private. */
function account(org: TestOrg): string {
  return org.insert('Account', { Name: 'Account' });
}

/** Names of the rows the user sees with sharing. */
function seen(org: TestOrg, userId: string, soql: string): unknown[] {
  org.userId = userId;
  const [, field = 'Id'] = /SELECT (\w+)/.exec(soql) ?? [];
  const rows = org.query(soql, [], { sharing: true });
  org.userId = org.data.adminUserId;
  return rows.map((row) => row.fields.get(field.toLowerCase()));
}

/** Code of the error an update gives the user, null when it succeeds. */
function updated(
  org: TestOrg,
  userId: string,
  object: string,
  fields: Record<string, string>,
): string | null {
  org.userId = userId;
  const [result] = org.dml('update', [org.record(object, fields)], { allOrNone: false, sharing: true });
  org.userId = org.data.adminUserId;
  return result?.errors[0]?.statusCode ?? null;
}

test('a new org shows accounts to everybody and keeps opportunities from being changed', () => {
  const org = testOrg();
  const reader = user(org, 'reader');
  const Id = org.insert('Account', { Name: 'Acme' });
  const deal = org.insert('Opportunity', { Name: 'Deal', StageName: 'Prospecting', CloseDate: TODAY });
  assert.deepEqual(seen(org, reader, 'SELECT Name FROM Account'), ['Acme']);
  assert.equal(updated(org, reader, 'Account', { Id, Name: 'Ace' }), null);
  assert.deepEqual(seen(org, reader, 'SELECT Name FROM Opportunity'), ['Deal']);
  assert.equal(
    updated(org, reader, 'Opportunity', { Id: deal, Name: 'Big deal' }),
    'INSUFFICIENT_ACCESS_OR_READONLY',
  );
});

test('contacts follow their account, and are private without one', () => {
  const org = testOrg(followingProject());
  const mine = user(org, 'mine');
  const own = org.insert('Account', { Name: 'Own', OwnerId: mine });
  const other = org.insert('Account', { Name: 'Other' });
  org.insert('Contact', { LastName: 'of own account', AccountId: own });
  org.insert('Contact', { LastName: 'of other account', AccountId: other, OwnerId: mine });
  org.insert('Contact', { LastName: 'alone' });
  org.insert('Contact', { LastName: 'alone and mine', OwnerId: mine });
  org.insert('Contact', { LastName: 'beside mine', AccountId: other });
  org.insert('Contact', { LastName: 'hidden', AccountId: org.insert('Account', { Name: 'Third' }) });
  assert.deepEqual(seen(org, mine, 'SELECT LastName FROM Contact'), [
    'of own account',
    'of other account',
    'alone and mine',
    'beside mine',
  ]);
});

test('a contact without an account is private where contacts are public, to roles above too', () => {
  const org = testOrg(publicProject());
  const boss = user(org, 'boss', 'World');
  const worker = user(org, 'worker', 'East');
  org.insert('Contact', { LastName: 'Private', OwnerId: worker });
  org.insert('Contact', { LastName: 'Public', AccountId: org.insert('Account', { Name: 'Acme' }) });
  assert.deepEqual(seen(org, boss, 'SELECT LastName FROM Contact'), ['Public']);
  assert.deepEqual(seen(org, worker, 'SELECT LastName FROM Contact'), ['Private', 'Public']);
});

test('an account can be read by who sees one of its contacts, cases or opportunities', () => {
  const org = testOrg(PRIVATE);
  const mine = user(org, 'mine');
  const Id = org.insert('Account', { Name: 'Parent' });
  org.insert('Account', { Name: 'Stranger' });
  assert.deepEqual(seen(org, mine, 'SELECT Name FROM Account'), []);
  org.insert('Contact', { LastName: 'Mine', AccountId: Id, OwnerId: mine });
  assert.deepEqual(seen(org, mine, 'SELECT Name FROM Account'), ['Parent']);
  assert.equal(updated(org, mine, 'Account', { Id, Name: 'x' }), 'INSUFFICIENT_ACCESS_OR_READONLY');
});

test('the role of an account owner opens the contacts of the account, to read or to edit', () => {
  const org = testOrg(PRIVATE);
  const owner = user(org, 'owner', 'East');
  const AccountId = org.insert('Account', { Name: 'Own', OwnerId: owner });
  const Id = org.insert('Contact', { LastName: 'Child', AccountId });
  assert.deepEqual(seen(org, owner, 'SELECT LastName FROM Contact'), []);
  const allow = (level: string): void => {
    const role = org.id('UserRole', 'DeveloperName', 'East');
    org.newTransaction();
    org.dml('update', [org.record('UserRole', { Id: role, ContactAccessForAccountOwner: level })]);
    org.newTransaction();
  };
  allow('Read');
  assert.deepEqual(seen(org, owner, 'SELECT LastName FROM Contact'), ['Child']);
  assert.equal(updated(org, owner, 'Contact', { Id, Title: 'x' }), 'INSUFFICIENT_ACCESS_OR_READONLY');
  allow('Edit');
  assert.equal(updated(org, owner, 'Contact', { Id, Title: 'x' }), null);
});

test('an owner rule for roles shares accounts, and their contacts as its settings say', () => {
  const org = testOrg(PRIVATE);
  const east = user(org, 'east', 'East');
  const west = user(org, 'west', 'West');
  const Id = org.insert('Account', { Name: 'Of East', OwnerId: east });
  org.insert('Contact', { LastName: 'Child', AccountId: Id });
  org.insert('Case', { Subject: 'Child', AccountId: Id });
  org.insert('Account', { Name: 'Of nobody' });
  assert.deepEqual(seen(org, west, 'SELECT Name FROM Account'), ['Of East']);
  assert.equal(updated(org, west, 'Account', { Id, Name: 'Changed' }), null);
  assert.deepEqual(seen(org, west, 'SELECT LastName FROM Contact'), ['Child']);
  assert.deepEqual(seen(org, west, 'SELECT Subject FROM Case'), []);
  const rules = seen(org, west, "SELECT AccountAccessLevel FROM AccountShare WHERE RowCause = 'Rule'");
  assert.deepEqual(rules, ['Edit']);
});

test('a criteria rule with filter logic shares what fits, with bosses of the group too', () => {
  const org = testOrg(PRIVATE);
  const reader = user(org, 'reader', 'East');
  const boss = user(org, 'boss', 'World');
  const stranger = user(org, 'stranger', 'West');
  const GroupId = org.id('Group', 'DeveloperName', 'Readers');
  org.dml('insert', [org.record('GroupMember', { GroupId, UserOrGroupId: reader })]);
  org.newTransaction();
  org.insert('Contact', {
    LastName: 'Sales boss',
    AccountId: account(org),
    Title: 'boss',
    Department: 'Sales East',
  });
  org.insert('Contact', { LastName: 'Any chief', AccountId: account(org), Title: 'Chief' });
  org.insert('Contact', {
    LastName: 'Boss elsewhere',
    AccountId: account(org),
    Title: 'Boss',
    Department: 'Legal',
  });
  org.insert('Contact', { LastName: 'Clerk', AccountId: account(org), Title: 'Clerk', Department: 'Sales' });
  for (const userId of [reader, boss]) {
    assert.deepEqual(seen(org, userId, 'SELECT LastName FROM Contact'), ['Sales boss', 'Any chief']);
  }
  assert.deepEqual(seen(org, stranger, 'SELECT LastName FROM Contact'), []);
});

test('criteria that cannot be followed keep the org from opening', () => {
  const rules = (operation: string, logic = ''): string =>
    `<SharingRules><sharingCriteriaRules><fullName>R</fullName>${logic}<criteriaItems><field>Birthdate</field>` +
    `<operation>${operation}</operation><value>LAST WEEK</value></criteriaItems></sharingCriteriaRules></SharingRules>`;
  assert.throws(
    () => testOrg(ruleProject(rules('equals'))),
    /LO4118: sharing rule Contact\.R: the value LAST WEEK/,
  );
  assert.throws(() => testOrg(ruleProject(rules('near'))), /LO4118: .* unknown operation near/);
  assert.throws(
    () => testOrg(ruleProject(rules('contains', '<booleanFilter>1 AND 2</booleanFilter>'))),
    /LO4118: .* filter logic cannot be read: 1 AND 2/,
  );
});

test('a queue of the project and its members by role', () => {
  const org = testOrg(PRIVATE);
  const west = user(org, 'west', 'West');
  const OwnerId = org.id('Group', 'DeveloperName', 'Support');
  const Id = org.insert('Case', { Subject: 'Waiting', OwnerId });
  assert.deepEqual(seen(org, west, 'SELECT Subject FROM Case'), ['Waiting']);
  assert.equal(updated(org, west, 'Case', { Id, OwnerId: west }), null);
  assert.throws(() => org.insert('Account', { Name: 'x', OwnerId }), /FIELD_INTEGRITY|INVALID/);
});

test('activities are seen by their owner and by who sees what they are about', () => {
  const org = testOrg(PRIVATE);
  const mine = user(org, 'mine');
  const hidden = org.insert('Account', { Name: 'Hidden' });
  const own = org.insert('Account', { Name: 'Own', OwnerId: mine });
  const deal = org.insert('Opportunity', { Name: 'Public', StageName: 'Prospecting', CloseDate: TODAY });
  for (const [Subject, WhatId] of Object.entries({ hidden, own, deal }))
    org.insert('Task', { Subject, WhatId });
  org.insert('Task', { Subject: 'mine', OwnerId: mine });
  assert.deepEqual(seen(org, mine, 'SELECT Subject FROM Task'), ['own', 'deal', 'mine']);
});

test('a user whose rights or place change sees what they see now', () => {
  const org = testOrg(PRIVATE);
  const boss = user(org, 'boss');
  const worker = user(org, 'worker', 'East');
  org.insert('Contact', { LastName: 'Below', AccountId: account(org), OwnerId: worker });
  assert.deepEqual(seen(org, boss, 'SELECT LastName FROM Contact'), []);
  const { database } = org.data;
  const savepoint = database.savepoint();
  org.newTransaction();
  const UserRoleId = org.id('UserRole', 'DeveloperName', 'World');
  org.dml('update', [org.record('User', { Id: boss, UserRoleId })]);
  assert.deepEqual(seen(org, boss, 'SELECT LastName FROM Contact'), ['Below']);
  database.rollbackTo(savepoint);
  assert.deepEqual(seen(org, boss, 'SELECT LastName FROM Contact'), []);
});

test('users of one kind share the compiled query and see different rows', () => {
  const org = testOrg(PRIVATE);
  const one = user(org, 'one');
  const two = user(org, 'two');
  org.insert('Contact', { LastName: 'One', OwnerId: one });
  org.insert('Contact', { LastName: 'Two', OwnerId: two });
  const keys = [one, two].map((id) => org.data.recordAccess.view(id, 'read', false)?.key);
  assert.equal(keys[0], keys[1]);
  assert.deepEqual(seen(org, one, 'SELECT LastName FROM Contact'), ['One']);
  assert.deepEqual(seen(org, two, 'SELECT LastName FROM Contact'), ['Two']);
  assert.equal(org.data.recordAccess.view(org.data.adminUserId, 'write', false), null);
});

test('derived share rows keep their ids and cannot be written', () => {
  const org = testOrg(PRIVATE);
  const ContactId = org.insert('Contact', { LastName: 'Mine' });
  const ids = (): unknown[] =>
    org
      .query('SELECT Id, RowCause FROM ContactShare WHERE ContactId = :id', [ContactId])
      .map((r) => r.fields.get('id'));
  const [first] = ids();
  assert.equal(String(first).length, 18);
  assert.deepEqual(ids(), [first]);
  const [result] = org.dml('delete', [org.record('ContactShare', { Id: String(first) })], {
    allOrNone: false,
  });
  assert.equal(result?.errors[0]?.statusCode, 'INSUFFICIENT_ACCESS_OR_READONLY');
});

test('UserRecordAccess needs a user and records', () => {
  const org = testOrg(PRIVATE);
  assert.throws(() => org.query('SELECT RecordId FROM UserRecordAccess'), /UserId and RecordId/);
});

test('records lead to the access that the running user has to them', () => {
  const org = testOrg(PRIVATE);
  const mine = user(org, 'mine');
  const own = org.insert('Account', { Name: 'Own', OwnerId: mine });
  const other = org.insert('Account', { Name: 'Other' });
  const soql =
    'SELECT Id, UserRecordAccess.HasEditAccess, UserRecordAccess.MaxAccessLevel FROM Account ORDER BY Name DESC';
  const levels = (userId: string): unknown[] => {
    org.userId = userId;
    const rows = org.query(soql);
    org.userId = org.data.adminUserId;
    return rows.map((row) => {
      const access = row.fields.get('userrecordaccess') as SObject;
      return [row.fields.get('id'), access.fields.get('haseditaccess'), access.fields.get('maxaccesslevel')];
    });
  };
  assert.deepEqual(levels(mine), [
    [own, true, 'All'],
    [other, false, 'None'],
  ]);
  assert.deepEqual(levels(org.data.adminUserId), [
    [own, true, 'All'],
    [other, true, 'All'],
  ]);
});

test('hostile names in values reach nothing but values', () => {
  const hostile = `x') OR 1=1 --`;
  const rules =
    `<SharingRules><sharingCriteriaRules><fullName>R</fullName><accessLevel>Read</accessLevel><criteriaItems><field>Title</field>` +
    `<operation>equals</operation><value>${hostile}</value></criteriaItems><includeRecordsOwnedByAll>true</includeRecordsOwnedByAll>` +
    `<sharedTo><allInternalUsers></allInternalUsers></sharedTo></sharingCriteriaRules></SharingRules>`;
  const org = testOrg(ruleProject(rules));
  const reader = user(org, 'reader');
  org.insert('Contact', { LastName: 'Hidden', AccountId: account(org), Title: 'x' });
  org.insert('Contact', { LastName: 'Shared', AccountId: account(org), Title: hostile });
  assert.deepEqual(seen(org, reader, 'SELECT LastName FROM Contact'), ['Shared']);
});

/** A customer user of an account, made as the org itself makes users. */
function customer(org: TestOrg, name: string, AccountId: string, profile: string): string {
  const by = { userId: org.data.adminUserId, now: org.now };
  const ContactId = org.insert('Contact', { LastName: name, AccountId });
  return seedUser(org.data.store, by, {
    Username: `${name}@customer.example`,
    LastName: name,
    Alias: name,
    CommunityNickname: name,
    ContactId,
    AccountId,
    UserType: 'CspLitePortal',
    ProfileId: profileId(org.data.store, profile),
  });
}

test('external users see others of their account or of their sites where the settings say so', () => {
  const profile = 'Customer Community User';
  const shown = (projectDir?: string): unknown[] => {
    const org = testOrg(projectDir);
    const first = account(org);
    const me = customer(org, 'me', first, profile);
    customer(org, 'mate', first, 'Customer Community Login User');
    customer(org, 'far', account(org), profile);
    return seen(org, me, 'SELECT LastName FROM User');
  };
  assert.deepEqual(shown(), ['me']);
  assert.deepEqual(shown(visibleUsersProject()), ['me', 'mate']);
  assert.deepEqual(shown(siteProject()), ['me', 'far']);
});

test('a guest sees nothing but what a guest rule shares', () => {
  const rules =
    '<SharingRules><sharingGuestRules><fullName>G</fullName><accessLevel>Read</accessLevel><criteriaItems><field>Title</field>' +
    '<operation>equals</operation><value>Public</value></criteriaItems><includeHVUOwnedRecords>false</includeHVUOwnedRecords>' +
    '<sharedTo><guestUser>guest</guestUser></sharedTo></sharingGuestRules></SharingRules>';
  const org = testOrg(ruleProject(rules));
  const by = { userId: org.data.adminUserId, now: org.now };
  const guest = seedUser(org.data.store, by, {
    Username: 'guest@site.example',
    LastName: 'Guest',
    Alias: 'guest',
    CommunityNickname: 'guest',
    UserType: 'Guest',
    ProfileId: profileId(org.data.store, 'Guest License User'),
  });
  org.insert('Contact', { LastName: 'Shown', Title: 'Public', AccountId: account(org) });
  org.insert('Contact', { LastName: 'Hidden', Title: 'x', AccountId: account(org) });
  assert.deepEqual(seen(org, guest, 'SELECT LastName FROM Contact'), ['Shown']);
  assert.deepEqual(seen(org, guest, 'SELECT Name FROM Opportunity'), []);
});
