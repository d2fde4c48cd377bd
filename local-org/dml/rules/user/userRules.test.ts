import assert from 'node:assert/strict';
import test from 'node:test';
import type { DmlFailure, ApexThrow } from '../../../runtime/execution.ts';
import type { SObject, Value } from '../../../runtime/values.ts';
import { testOrg } from '../../testHarness.ts';
import type { TestOrg } from '../../testHarness.ts';
import { externalUser, newContact, newUser } from './testUsers.ts';

const CUSTOMER = 'Customer Community User';
const PLUS = 'Customer Community Plus User';
const PARTNER = 'Partner Community User';

/** Code, message and fields of the first error. */
function error(work: () => unknown): string {
  try {
    work();
  } catch (thrown) {
    const native = (thrown as ApexThrow).exception.native as { dml: readonly DmlFailure[] };
    const [first] = native.dml;
    return `${first!.statusCode}, ${first!.message}: [${first!.fields.join(', ')}]`;
  }
  throw new assert.AssertionError({ message: 'expected a DmlException' });
}

const insert = (org: TestOrg, user: SObject): string => org.dml('insert', [user])[0]!.id!;
const update = (org: TestOrg, id: string, fields: Record<string, Value>): void =>
  void org.dml('update', [org.record('User', { Id: id, ...fields })]);
const read = (org: TestOrg, id: string, fields: string): SObject =>
  org.query(`SELECT ${fields} FROM User WHERE Id = '${id}'`)[0]!;

test('required fields are named together', () => {
  const org = testOrg();
  const message = error(() => org.dml('insert', [org.record('User', { LastName: 'x' })]));
  assert.match(
    message,
    /^REQUIRED_FIELD_MISSING, Required fields are missing: \[Alias, Email, EmailEncodingKey, LanguageLocaleKey, LocaleSidKey, ProfileId, TimeZoneSidKey, Username\]/,
  );
});

test('usernames: form, lower case, uniqueness over all users', () => {
  const org = testOrg();
  assert.equal(
    error(() => insert(org, newUser(org, 'Standard User', { Username: 'ada' }))),
    'FIELD_INTEGRITY_EXCEPTION, Username must be in the form of an email address (for example, john@acme.com): Username: [Username]',
  );
  const id = insert(org, newUser(org, 'Standard User', { Username: 'Ada@Example.COM' }));
  assert.equal(read(org, id, 'Username').fields.get('username'), 'ada@example.com');
  const duplicate =
    /^DUPLICATE_USERNAME, Duplicate Username\.<br>The username already exists in this or another Salesforce organization\. .*\(it doesn't need to match the user's email address\)\. : \[Username\]$/;
  assert.match(
    error(() => insert(org, newUser(org, 'Standard User', { Username: 'ADA@example.com' }))),
    duplicate,
  );
  update(org, id, { IsActive: false });
  assert.match(
    error(() => insert(org, newUser(org, 'Standard User', { Username: 'ada@example.com' }))),
    duplicate,
  );
  const twins = [
    newUser(org, 'Standard User', { Username: 't@x.example' }),
    newUser(org, 'Standard User', { Username: 'T@x.example' }),
  ];
  assert.deepEqual(
    org.dml('insert', twins, { allOrNone: false }).map((r) => r.success),
    [true, false],
  );
});

test('nicknames are unique and filled in when empty', () => {
  const org = testOrg();
  insert(org, newUser(org, 'Standard User', { CommunityNickname: 'Ada' }));
  assert.match(
    error(() => insert(org, newUser(org, 'Standard User', { CommunityNickname: 'ada' }))),
    /^DUPLICATE_COMM_NICKNAME, Duplicate Nickname/,
  );
  const id = insert(org, newUser(org, 'Standard User', { CommunityNickname: null }));
  assert.match(String(read(org, id, 'CommunityNickname').fields.get('communitynickname')), /^User\d+/);
  assert.match(
    error(() => insert(org, newUser(org, 'Standard User', { CommunityNickname: 'n'.repeat(41) }))),
    /STRING_TOO_LONG, Nickname: data value too large: n+ \(max length=40\)/,
  );
});

test('federation identifiers are unique', () => {
  const org = testOrg();
  const id = insert(org, newUser(org, 'Standard User', { FederationIdentifier: 'fed' }));
  assert.equal(
    error(() => insert(org, newUser(org, 'Standard User', { FederationIdentifier: 'fed' }))),
    `DUPLICATE_VALUE, duplicate value found: FederationIdentifier duplicates value on record with id: ${id}: [FederationIdentifier]`,
  );
});

test('locale picklists are restricted', () => {
  const org = testOrg();
  assert.equal(
    error(() => insert(org, newUser(org, 'Standard User', { TimeZoneSidKey: 'Mars/Base' }))),
    'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST, Time Zone: bad value for restricted picklist field: Mars/Base: [TimeZoneSidKey]',
  );
});

test('a title of 128 characters does not fit', () => {
  const org = testOrg();
  assert.match(
    error(() => insert(org, newUser(org, 'Standard User', { Title: 't'.repeat(128) }))),
    /STRING_TOO_LONG, Title: data value too large: t+ \(max length=80\): \[Title\]/,
  );
});

test('external user: type, account, portal flag, login row', () => {
  const org = testOrg();
  const { userId, contactId } = externalUser(org, CUSTOMER);
  const user = read(
    org,
    userId,
    'UserType, AccountId, Contact.AccountId, IsPortalEnabled, UserRoleId, IsActive',
  );
  assert.equal(user.fields.get('usertype'), 'CspLitePortal');
  assert.equal(user.fields.get('accountid'), (user.fields.get('contact') as SObject).fields.get('accountid'));
  assert.equal(user.fields.get('isportalenabled'), true);
  assert.equal(user.fields.get('userroleid'), null);
  const [login] = org.query(`SELECT Id, IsFrozen FROM UserLogin WHERE UserId = '${userId}'`);
  assert.equal(login!.fields.get('isfrozen'), false);
  org.dml('update', [org.record('UserLogin', { Id: login!.fields.get('id')!, IsFrozen: true })]);
  assert.equal(
    org.query(`SELECT IsFrozen FROM UserLogin WHERE UserId = '${userId}'`)[0]!.fields.get('isfrozen'),
    true,
  );
  assert.equal(
    error(() => insert(org, newUser(org, CUSTOMER, { ContactId: contactId }))),
    'PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT, portal user already exists for contact: [ContactId]',
  );
  update(org, userId, { IsActive: false });
  assert.match(
    error(() => insert(org, newUser(org, CUSTOMER, { ContactId: contactId }))),
    /^PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT/,
  );
});

test('IsPortalEnabled cannot be given on insert', () => {
  const org = testOrg();
  const contactId = newContact(org);
  assert.match(
    error(() => insert(org, newUser(org, CUSTOMER, { ContactId: contactId, IsPortalEnabled: true }))),
    /^INVALID_FIELD_FOR_INSERT_UPDATE, Unable to create\/update fields: IsPortalEnabled/,
  );
});

test('contacts need an external profile and an account', () => {
  const org = testOrg();
  const contactId = newContact(org);
  assert.equal(
    error(() => insert(org, newUser(org, 'Standard User', { ContactId: contactId }))),
    'FIELD_INTEGRITY_EXCEPTION, only portal users can be associated to a contact: [ContactId]',
  );
  const alone = org.insert('Contact', { LastName: 'alone' });
  assert.equal(
    error(() => insert(org, newUser(org, CUSTOMER, { ContactId: alone }))),
    'UNKNOWN_EXCEPTION, portal account owner must have a role: []',
  );
  assert.match(
    error(() => insert(org, newUser(org, CUSTOMER))),
    /^FIELD_INTEGRITY_EXCEPTION, Contact ID: a contact is required/,
  );
});

test('role-based licences need an account owner with a role; roleless ones do not', () => {
  const org = testOrg();
  const roleless = { OwnerId: org.id('User', 'Username', 'standard@local-org.example') };
  for (const profile of [PLUS, PARTNER]) {
    const contactId = newContact(org, roleless);
    org.newTransaction();
    assert.equal(
      error(() => insert(org, newUser(org, profile, { ContactId: contactId }))),
      'UNKNOWN_EXCEPTION, portal account owner must have a role: []',
    );
  }
  insert(org, newUser(org, CUSTOMER, { ContactId: newContact(org, roleless) }));
});

test('Plus and Partner users share the role made under their account', () => {
  const org = testOrg();
  const { userId, contactId } = externalUser(org, PARTNER);
  const role = read(
    org,
    userId,
    'UserRoleId, UserRole.PortalType, UserRole.PortalRole, UserRole.ParentRoleId, PortalRole, UserType',
  );
  assert.equal(role.fields.get('portalrole'), 'Worker');
  assert.equal(role.fields.get('usertype'), 'PowerPartner');
  assert.equal((role.fields.get('userrole') as SObject).fields.get('portaltype'), 'Partner');
  const accountId = org
    .query(`SELECT AccountId FROM Contact WHERE Id = '${contactId}'`)[0]!
    .fields.get('accountid')!;
  org.newTransaction();
  const second = org.insert('Contact', { LastName: 'Second', AccountId: accountId });
  org.newTransaction();
  const other = insert(org, newUser(org, PARTNER, { ContactId: second }));
  assert.equal(read(org, other, 'UserRoleId').fields.get('userroleid'), role.fields.get('userroleid'));
});

test('seats: active users of a licence are counted, inactive ones are not, logins are not', () => {
  const org = testOrg();
  const license = org.id('UserLicense', 'Name', 'Customer Community');
  org.data.store.update(org.data.store.object('UserLicense'), license, new Map([['totallicenses', 1]]));
  const { userId } = externalUser(org, CUSTOMER);
  const used = (): Value =>
    org
      .query("SELECT UsedLicenses FROM UserLicense WHERE Name = 'Customer Community'")[0]!
      .fields.get('usedlicenses') ?? null;
  assert.equal(used(), 1);
  assert.equal(
    error(() => externalUser(org, CUSTOMER)),
    'LICENSE_LIMIT_EXCEEDED, License Limit Exceeded - Customer Community: []',
  );
  org.newTransaction();
  update(org, userId, { IsActive: false });
  assert.equal(used(), 0);
  org.newTransaction();
  externalUser(org, CUSTOMER);
  org.newTransaction();
  assert.match(
    error(() => update(org, userId, { IsActive: true })),
    /^LICENSE_LIMIT_EXCEEDED/,
  );
  org.newTransaction();
  externalUser(org, 'Customer Community Login User');
});

test('inside System.runAs users take no seat', () => {
  const org = testOrg();
  const license = org.id('UserLicense', 'Name', 'Customer Community');
  org.data.store.update(org.data.store.object('UserLicense'), license, new Map([['totallicenses', 0]]));
  assert.match(
    error(() => externalUser(org, CUSTOMER)),
    /^LICENSE_LIMIT_EXCEEDED/,
  );
  org.newTransaction();
  org.exec.tx.runAsDepth = 1;
  externalUser(org, CUSTOMER);
});

test('nobody deactivates themselves', () => {
  const org = testOrg();
  assert.equal(
    error(() => update(org, org.userId, { IsActive: false })),
    'FIELD_INTEGRITY_EXCEPTION, Cannot de-activate self: Active: [IsActive]',
  );
});

test('disabling unlinks after the triggers, frees contact and username, and cannot be undone', () => {
  const org = testOrg();
  const { userId, contactId } = externalUser(org, CUSTOMER, { Username: 'ada@portal.example' });
  let seen: Value = null;
  org.triggers.set('User', ({ timing, newRecords }) => {
    if (timing === 'after') seen = newRecords![0]!.fields.get('contactid') ?? null;
  });
  update(org, userId, { IsPortalEnabled: false });
  assert.equal(seen, contactId);
  const user = read(org, userId, 'IsActive, ContactId, AccountId, Username, IsPortalEnabled');
  assert.deepEqual(
    [
      user.fields.get('isactive'),
      user.fields.get('contactid'),
      user.fields.get('accountid'),
      user.fields.get('isportalenabled'),
    ],
    [false, null, null, false],
  );
  assert.notEqual(user.fields.get('username'), 'ada@portal.example');
  assert.match(
    error(() => update(org, userId, { IsActive: true })),
    /^FIELD_INTEGRITY_EXCEPTION, A disabled portal user cannot be reactivated/,
  );
  insert(org, newUser(org, CUSTOMER, { ContactId: contactId, Username: 'ada@portal.example' }));
});

test('profiles may change only within compatible licences', () => {
  const org = testOrg();
  const { userId } = externalUser(org, CUSTOMER);
  const to = (name: string): void => update(org, userId, { ProfileId: org.id('Profile', 'Name', name) });
  assert.match(
    error(() => to('Standard User')),
    /^FIELD_INTEGRITY_EXCEPTION, You can only assign profiles that are compatible/,
  );
  org.newTransaction();
  to(PLUS);
  const user = read(org, userId, 'UserType, UserRoleId');
  assert.equal(user.fields.get('usertype'), 'PowerCustomerSuccess');
  assert.notEqual(user.fields.get('userroleid'), null);
});

test('a contact with a user cannot be deleted, nor its account', () => {
  const org = testOrg();
  const { contactId } = externalUser(org, CUSTOMER);
  org.newTransaction();
  assert.equal(
    error(() => org.dml('delete', [org.record('Contact', { Id: contactId })])),
    'DELETE_FAILED, Your attempt to delete Ada Byron could not be completed because it is associated with the following portal users.: []',
  );
  const accountId = org
    .query(`SELECT AccountId FROM Contact WHERE Id = '${contactId}'`)[0]!
    .fields.get('accountid')!;
  assert.match(
    error(() => org.dml('delete', [org.record('Account', { Id: accountId })])),
    /^DELETE_FAILED, .* portal users\./,
  );
});

test('welcome mail: asked for, live site, profile is a member', () => {
  const org = testOrg();
  const by = { userId: org.userId, now: org.now };
  const network = org.data.store.create(
    'Network',
    { Name: 'Club', Status: 'Live', OptionsSendWelcomeEmail: true, UrlPathPrefix: 'club' },
    by,
  );
  org.data.store.create(
    'NetworkMemberGroup',
    { NetworkId: network, ParentId: org.id('Profile', 'Name', CUSTOMER) },
    by,
  );
  const contactId = newContact(org);
  const create = (options: object, profile: string, contact: string): string =>
    org.dml('insert', [newUser(org, profile, { ContactId: contact, Email: 'ada@example.com' })], {
      options,
    })[0]!.id!;
  const silent = create({}, CUSTOMER, contactId);
  assert.equal(org.mails.length, 0);
  assert.equal(org.count(`SELECT COUNT() FROM NetworkMember WHERE MemberId = '${silent}'`), 1);
  const welcomed = create({ triggerUserEmail: true }, CUSTOMER, newContact(org));
  assert.deepEqual(
    org.mails.map(({ kind, to, subject, relatedId }) => ({ kind, to, subject, relatedId })),
    [{ kind: 'welcome', to: ['ada@example.com'], subject: 'Welcome to Club', relatedId: welcomed }],
  );
  create({ triggerUserEmail: true }, 'Customer Community Login User', newContact(org));
  assert.equal(org.mails.length, 1);
});

test('changing the e-mail takes its verification away', () => {
  const org = testOrg();
  const id = insert(org, newUser(org, 'Standard User'));
  org.data.store.update(org.data.store.object('User'), id, new Map([['hasuserverifiedemail', true]]));
  update(org, id, { Email: 'new@example.com' });
  assert.equal(read(org, id, 'HasUserVerifiedEmail').fields.get('hasuserverifiedemail'), false);
});

test('external users cannot own contacts of partner accounts', () => {
  const org = testOrg();
  const { userId } = externalUser(org, PARTNER);
  org.newTransaction();
  const account = org.insert('Account', { Name: 'Partner' });
  org.data.store.update(org.data.store.object('Account'), account, new Map([['ispartner', true]]));
  assert.equal(
    error(() => org.insert('Contact', { LastName: 'x', AccountId: account, OwnerId: userId })),
    'UNKNOWN_EXCEPTION, portal users cannot own partner accounts: []',
  );
});

test('records are not given to inactive users', () => {
  const org = testOrg();
  const id = insert(org, newUser(org, 'Standard User', { IsActive: false }));
  assert.match(
    error(() => org.insert('Account', { Name: 'x', OwnerId: id })),
    /^INACTIVE_OWNER_OR_USER, operation performed with inactive user/,
  );
});

test('a permission set is assigned once and to its own licence', () => {
  const org = testOrg();
  const set = org.id('PermissionSet', 'Name', 'Invoicing');
  const assign = (user: string, permissionSet: string): unknown =>
    org.dml('insert', [
      org.record('PermissionSetAssignment', { AssigneeId: user, PermissionSetId: permissionSet }),
    ]);
  assign(org.userId, set);
  assert.match(
    error(() => assign(org.userId, set)),
    /^DUPLICATE_VALUE, Duplicate PermissionSetAssignment/,
  );
  const partner = org.insert('PermissionSet', {
    Name: 'P',
    Label: 'P',
    LicenseId: org.id('UserLicense', 'Name', 'Partner Community'),
  });
  assert.match(
    error(() => assign(org.userId, partner)),
    /^FIELD_INTEGRITY_EXCEPTION, Can't assign permission set P to user Admin User/,
  );
});
