import assert from 'node:assert/strict';
import test from 'node:test';
import { OrgData } from '../database/orgData.ts';
import { sampleProject } from '../schema/testProject.ts';
import { testOrg } from './testHarness.ts';
import type { TestOrg } from './testHarness.ts';
import { newUser } from './rules/user/testUsers.ts';

const MIXED = (now: string, before: string): RegExp =>
  new RegExp(
    `first error: MIXED_DML_OPERATION, DML operation on setup object is not permitted after you have updated a non-setup object \\(or vice versa\\): ${now}, original object: ${before}: \\[\\]$`,
  );

function withContact(): TestOrg {
  const org = testOrg();
  org.insert('Contact', { LastName: 'x' });
  return org;
}

test('a user without a role may be inserted beside other objects', () => {
  const org = withContact();
  org.dml('insert', [newUser(org, 'Standard User')]);
  org.insert('Account', { Name: 'after' });
});

test('a user with a role may not', () => {
  const org = withContact();
  const user = newUser(org, 'Standard User', { UserRoleId: org.id('UserRole', 'DeveloperName', 'CEO') });
  assert.throws(() => org.dml('insert', [user]), MIXED('User', 'Contact'));
  org.newTransaction();
  org.dml('insert', [user]);
  assert.throws(() => org.insert('Account', { Name: 'x' }), MIXED('Account', 'User'));
});

test('user updates are restricted only when one of six fields changes', () => {
  const org = withContact();
  const id = org.id('User', 'Username', 'standard@local-org.example');
  const update = (fields: Record<string, string | boolean>): void =>
    void org.dml('update', [org.record('User', { Id: id, ...fields })]);
  update({ Title: 'x', IsActive: true });
  assert.throws(() => update({ IsActive: false }), MIXED('User', 'Contact'));
  assert.throws(() => update({ Username: 'other@local-org.example' }), MIXED('User', 'Contact'));
  assert.throws(
    () => update({ UserRoleId: org.id('UserRole', 'DeveloperName', 'CEO') }),
    MIXED('User', 'Contact'),
  );
});

test('permission set assignments are always setup, groups are not, and partial success reports the code', () => {
  const org = withContact();
  org.insert('Group', { Name: 'g', Type: 'Regular' });
  const assignment = org.record('PermissionSetAssignment', {
    AssigneeId: org.userId,
    PermissionSetId: org.id('PermissionSet', 'Name', 'Invoicing'),
  });
  const [result] = org.dml('insert', [assignment], { allOrNone: false });
  assert.equal(result!.errors[0]!.statusCode, 'MIXED_DML_OPERATION');
  org.newTransaction();
  assert.equal(org.dml('insert', [assignment])[0]!.success, true);
});

test('deploy mode skips the check', () => {
  const org = withContact();
  const data = OrgData.open(':memory:', sampleProject(), Date.now, { mixedDml: 'skip' });
  data.database.begin();
  const user = newUser(org, 'Standard User');
  org.exec.tx.mixedDml.nonSetup = 'Contact';
  user.fields.set('profileid', data.store.findOne('Profile', 'Name', 'Standard User')!.fields.get('id')!);
  user.fields.set('userroleid', data.store.findOne('UserRole', 'DeveloperName', 'CEO')!.fields.get('id')!);
  const [result] = data.engine.dml(org.exec, {
    operation: 'insert',
    records: [user],
    allOrNone: false,
    access: 'system',
  });
  assert.deepEqual(result!.errors, []);
});

test('System.runAs lets both families stand together; strict mode does not', () => {
  const org = withContact();
  org.exec.tx.runAsDepth = 1;
  assert.equal(org.insert('UserRole', { Name: 'r', DeveloperName: 'Beside' }).length > 0, true);
  const strict = OrgData.open(':memory:', sampleProject(), Date.now, { mixedDml: 'strict' });
  strict.database.begin();
  const role = org.record('UserRole', { Name: 's', DeveloperName: 'Refused' });
  org.exec.tx.mixedDml.nonSetup = 'Contact';
  const save = { operation: 'insert', records: [role], allOrNone: false, access: 'system' } as const;
  const [result] = strict.engine.dml(org.exec, save);
  assert.equal(result!.errors[0]!.statusCode, 'MIXED_DML_OPERATION');
});
