import type { FieldMapping } from './types.ts';

/**
 * Contact fields copied to the User. Alias, nickname, username, profile, locale and time zone are not copied
 * but made: see the UserFactory template.
 */
export const contactToUser = [
  { to: 'FirstName', from: 'FirstName' },
  { to: 'LastName', from: 'LastName' },
  { to: 'Email', from: 'Email' },
  { to: 'Phone', from: 'Phone' },
  { to: 'MobilePhone', from: 'MobilePhone' },
  { to: 'Title', from: 'Title', overflow: 'truncate' },
  { to: 'Department', from: 'Department' },
  { to: 'CompanyName', from: 'Account.Name', overflow: 'truncate' },
] as const satisfies readonly FieldMapping[];
