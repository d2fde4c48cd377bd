import assert from 'node:assert/strict';
import test from 'node:test';
import { testOrg } from '../dml/testHarness.ts';
import type { TestOrg } from '../dml/testHarness.ts';
import { externalUser, newContact, newUser } from '../dml/rules/user/testUsers.ts';
import type { ApexThrow, DmlFailure } from '../runtime/execution.ts';
import { ApexDecimal } from '../runtime/values.ts';

const USER = { access: 'user' } as const;

/** A user with the given profile; the transaction then runs as that user. */
function actAs(org: TestOrg, profile: string, permissionSets: readonly string[] = []): string {
  const [result] = org.dml('insert', [newUser(org, profile)]);
  for (const name of permissionSets) {
    const PermissionSetId = org.id('PermissionSet', 'Name', name);
    org.dml('insert', [org.record('PermissionSetAssignment', { AssigneeId: result!.id, PermissionSetId })]);
  }
  org.userId = result!.id!;
  org.newTransaction();
  return org.userId;
}

function failure(work: () => unknown): {
  type: string;
  message: string;
  fields: readonly string[];
  inaccessible: unknown;
} {
  try {
    work();
  } catch (error) {
    const { exception, message } = error as ApexThrow;
    const native = exception.native as { dml?: readonly DmlFailure[]; inaccessible?: unknown };
    return {
      type: exception.cls.name,
      message,
      fields: native.dml?.[0]?.fields ?? [],
      inaccessible: native.inaccessible,
    };
  }
  throw new assert.AssertionError({ message: 'expected an exception' });
}

test('system mode ignores permissions, user mode does not', () => {
  const org = testOrg();
  org.insert('Invoice__c', { Amount__c: new ApexDecimal('1') });
  actAs(org, 'Minimum Access - Salesforce');
  assert.equal(org.query('SELECT Id, Amount__c FROM Invoice__c').length, 1);
  const { type, message } = failure(() => org.query('SELECT Id FROM Invoice__c', [], USER));
  assert.equal(type, 'System.QueryException');
  assert.match(message, /^sObject type 'Invoice__c' is not supported\./);
});

test('field-level security: select, filter, SECURITY_ENFORCED', () => {
  const org = testOrg();
  org.insert('Invoice__c', {});
  org.newTransaction();
  actAs(org, 'Minimum Access - Salesforce', ['Invoicing']);
  assert.equal(org.query('SELECT Name, Amount__c FROM Invoice__c', [], USER).length, 1);
  const where = failure(() =>
    org.query("SELECT Id FROM Invoice__c WHERE Code__c = 'x' AND Due__c = TODAY", [], USER),
  );
  assert.match(where.message, /^No such column 'Code__c' on entity 'Invoice__c'/);
  assert.deepEqual(where.inaccessible, { Invoice__c: ['Code__c', 'Due__c'] });
  const enforced = failure(() => org.query('SELECT Code__c FROM Invoice__c WITH SECURITY_ENFORCED'));
  assert.match(enforced.message, /^Insufficient permissions: secure query included inaccessible field/);
  assert.equal(org.query('SELECT Code__c FROM Invoice__c WITH SYSTEM_MODE', [], USER).length, 1);
});

test('writing in user mode needs object and field permission', () => {
  const org = testOrg();
  actAs(org, 'Minimum Access - Salesforce', ['Invoicing']);
  const [ok] = org.dml('insert', [org.record('Invoice__c', { State__c: 'Paid' })], USER);
  assert.equal(ok!.success, true);
  const readOnly = failure(() =>
    org.dml('insert', [org.record('Invoice__c', { Amount__c: new ApexDecimal('1') })], USER),
  );
  assert.match(
    readOnly.message,
    /Operation failed due to fields being inaccessible on Sobject Invoice__c, check errors on Exception or Result!/,
  );
  assert.deepEqual(readOnly.fields, ['Amount__c']);
  assert.match(
    failure(() => org.dml('insert', [org.record('Account', { Name: 'x' })], USER)).message,
    /Access to entity 'Account' denied/,
  );
  assert.match(
    failure(() => org.dml('delete', [org.record('Invoice__c', { Id: ok!.id })], USER)).message,
    /Access to entity 'Invoice__c' denied/,
  );
});

test('custom permissions and classes come with permission sets, groups and their removal', () => {
  const org = testOrg();
  const id = actAs(org, 'Standard User');
  assert.equal(org.data.hasCustomPermission(id, 'Pay_Invoices'), false);
  assert.equal(org.data.canAccessClass(id, 'Payer'), false);
  org.userId = org.data.adminUserId;
  const set = org.id('PermissionSet', 'Name', 'Invoicing');
  const [assigned] = org.dml('insert', [
    org.record('PermissionSetAssignment', { AssigneeId: id, PermissionSetId: set }),
  ]);
  assert.equal(org.data.hasCustomPermission(id, 'pay_invoices'), true);
  assert.equal(org.data.hasCustomPermission(id, 'ns__Pay_Invoices'), true);
  assert.equal(org.data.canAccessClass(id, 'payer.Inner'), true);
  assert.deepEqual(org.data.access.customPermissions(id), ['pay_invoices']);
  org.dml('delete', [org.record('PermissionSetAssignment', { Id: assigned!.id })]);
  assert.equal(org.data.hasCustomPermission(id, 'Pay_Invoices'), false);
  const group = org.insert('PermissionSetGroup', { DeveloperName: 'G', MasterLabel: 'G' });
  org.dml('insert', [
    org.record('PermissionSetGroupComponent', { PermissionSetGroupId: group, PermissionSetId: set }),
  ]);
  org.dml('insert', [org.record('PermissionSetAssignment', { AssigneeId: id, PermissionSetGroupId: group })]);
  assert.equal(org.data.hasCustomPermission(id, 'Pay_Invoices'), true);
});

test('a rollback takes cached permissions back too', () => {
  const org = testOrg();
  const id = actAs(org, 'Standard User');
  org.userId = org.data.adminUserId;
  const savepoint = org.data.engine.setSavepoint(org.exec);
  const PermissionSetId = org.id('PermissionSet', 'Name', 'Invoicing');
  org.dml('insert', [org.record('PermissionSetAssignment', { AssigneeId: id, PermissionSetId })]);
  assert.equal(org.data.hasCustomPermission(id, 'Pay_Invoices'), true);
  org.data.engine.rollback(org.exec, savepoint);
  assert.equal(org.data.hasCustomPermission(id, 'Pay_Invoices'), false);
});

test('external users see their account, its contacts and themselves when sharing applies', () => {
  const org = testOrg();
  const { userId, contactId } = externalUser(org, 'Customer Community User');
  org.newTransaction();
  const foreign = newContact(org, { Name: 'Foreign' });
  org.insert('Invoice__c', {});
  org.userId = userId;
  const ids = (soql: string, options = {}): unknown[] =>
    org.query(soql, [], { sharing: true, ...options }).map((r) => r.fields.get('id'));
  assert.deepEqual(ids('SELECT Id FROM Contact'), [contactId]);
  assert.deepEqual(ids('SELECT Id FROM User'), [userId]);
  assert.equal(ids('SELECT Id FROM Account').length, 1);
  assert.deepEqual(ids('SELECT Id FROM Invoice__c'), []);
  assert.equal(ids('SELECT Id FROM Contact', { sharing: false }).length, 2);
  assert.deepEqual(ids('SELECT Id FROM Contact', { sharing: false, access: 'user' }), [contactId]);
  const denied = failure(() => org.dml('update', [org.record('Contact', { Id: foreign, Title: 'x' })], USER));
  assert.match(denied.message, /Access to entity 'Contact' denied|INSUFFICIENT_ACCESS_OR_READONLY/);
});

test('rights for describes: what the object allows and the user may do', () => {
  const org = testOrg();
  const id = actAs(org, 'Read Only');
  const { engine } = org.data;
  assert.deepEqual(engine.objectAccess(org.exec, id, 'Contact'), {
    read: true,
    create: false,
    update: false,
    delete: false,
  });
  assert.equal(engine.fieldAccess(org.exec, id, 'Contact', 'Phone').read, true);
  assert.equal(engine.fieldAccess(org.exec, id, 'Contact', 'Phone').update, false);
  assert.equal(engine.objectAccess(org.exec, org.data.adminUserId, 'User').delete, false);
});
