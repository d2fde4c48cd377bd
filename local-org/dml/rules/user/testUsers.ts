/** Users, accounts and contacts for rule tests. */
import type { SObject, Value } from '../../../runtime/values.ts';
import type { TestOrg } from '../../testHarness.ts';

let count = 0;

/** A complete user record that was not inserted yet. */
export function newUser(org: TestOrg, profile: string, fields: Record<string, Value> = {}): SObject {
  count += 1;
  return org.record('User', {
    LastName: `Tester ${count}`,
    Alias: `t${count}`,
    Email: `tester${count}@example.com`,
    Username: `tester${count}@rules.example`,
    CommunityNickname: `nick${count}`,
    ProfileId: org.id('Profile', 'Name', profile),
    TimeZoneSidKey: 'America/Los_Angeles',
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8',
    ...fields,
  });
}

/** A contact under an account of the running user. */
export function newContact(org: TestOrg, account: Record<string, Value> = {}): string {
  const accountId = org.insert('Account', { Name: 'Acme', ...account });
  return org.insert('Contact', {
    FirstName: 'Ada',
    LastName: 'Byron',
    Email: 'ada@example.com',
    AccountId: accountId,
  });
}

/** Inserts a user for a new contact and returns both ids. */
export function externalUser(
  org: TestOrg,
  profile: string,
  fields: Record<string, Value> = {},
): { userId: string; contactId: string } {
  const contactId = newContact(org);
  org.newTransaction();
  const [result] = org.dml('insert', [newUser(org, profile, { ContactId: contactId, ...fields })]);
  return { userId: result!.id!, contactId };
}
