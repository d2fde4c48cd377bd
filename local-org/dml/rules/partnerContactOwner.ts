/** External users cannot own contacts of partner accounts. Platform rules 1.4 [R sfdcian.com; FS#58542451505]. */
import { fail } from '../row.ts';
import type { ObjectRule } from './rule.ts';
import { changed, textOf } from './values.ts';

export const partnerContactOwner: ObjectRule = {
  validate: (ctx, rows) => {
    for (const row of rows) {
      const ownerId = textOf(row, 'ownerid');
      const accountId = textOf(row, 'accountid');
      if (ownerId === null || accountId === null) continue;
      if (!changed(row, 'ownerid') && !changed(row, 'accountid')) continue;
      if (!ctx.viewers.of(ownerId).external) continue;
      const account = ctx.store.findOne('Account', 'Id', accountId);
      if (account?.fields.get('ispartner') === true) {
        fail(row, 'UNKNOWN_EXCEPTION', 'portal users cannot own partner accounts');
      }
    }
  },
};
