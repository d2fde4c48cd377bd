import type { FieldMapping } from './types.ts';

/**
 * Contact fields copied to the User when it is created, those with `on: 'always'` also when a grant finds an
 * existing user. The e-mail address is not among these: a change by Apex silently makes it unverified
 * (platform-rules 1.4 [D H-005103627]). Alias, nickname, username, profile, locale and time zone are not
 * copied but made: see the UserFactory template.
 */
export const contactToUser = [
  { to: 'FirstName', from: 'FirstName', on: 'always' },
  { to: 'LastName', from: 'LastName', on: 'always' },
  { to: 'Email', from: 'Email' },
  { to: 'Phone', from: 'Phone', on: 'always' },
  { to: 'MobilePhone', from: 'MobilePhone', on: 'always' },
  { to: 'Title', from: 'Title', overflow: 'truncate', on: 'always' },
  { to: 'Department', from: 'Department', on: 'always' },
  { to: 'CompanyName', from: 'Account.Name', overflow: 'truncate', on: 'always' },
] as const satisfies readonly FieldMapping[];
