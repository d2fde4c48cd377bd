/**
 * Usernames have the form of an e-mail address, are kept in lower case and are unique everywhere, inactive
 * users included. Platform rules 1.2, 3; [D U1, H-000381924].
 */
import { isEmail } from '../../validate.ts';
import { fail } from '../../row.ts';
import type { ObjectRule } from '../rule.ts';
import { changed, textOf } from '../values.ts';

const DUPLICATE =
  'Duplicate Username.<br>The username already exists in this or another Salesforce organization. Usernames must be ' +
  "unique across all Salesforce organizations. To resolve, use a different username (it doesn't need to match the " +
  "user's email address). ";
const FORM = 'Username must be in the form of an email address (for example, john@acme.com): Username';

export const username: ObjectRule = {
  derive: (_ctx, rows) => {
    for (const row of rows) {
      const value = textOf(row, 'username');
      if (value !== null) row.record.fields.set('username', value.toLowerCase());
    }
  },
  validate: (ctx, rows) => {
    const taken = new Set<string>();
    for (const row of rows) {
      const value = textOf(row, 'username');
      if (value === null || !changed(row, 'username')) continue;
      const holder = ctx.store.findOne('User', 'Username', value)?.fields.get('id') ?? null;
      if (!isEmail(value)) fail(row, 'FIELD_INTEGRITY_EXCEPTION', FORM, ['Username']);
      else if (taken.has(value) || (holder !== null && holder !== row.id)) {
        fail(row, 'DUPLICATE_USERNAME', DUPLICATE, ['Username']);
      } else taken.add(value);
    }
  },
};
