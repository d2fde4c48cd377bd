/** Changing a user's e-mail by code takes its verification away. Platform rules 1.4 [D H-005103627]. */
import type { ObjectRule } from '../rule.ts';
import { changed } from '../values.ts';

export const emailVerification: ObjectRule = {
  derive: (_ctx, rows) => {
    for (const row of rows) {
      if (row.operation === 'update' && changed(row, 'email'))
        row.record.fields.set('hasuserverifiedemail', false);
    }
  },
};
