/** Records are given only to active users. Platform rules 3 [D SC]. UNVERIFIED: the wording. */
import { fail } from '../row.ts';
import type { ObjectRule } from './rule.ts';
import { changed, textOf } from './values.ts';

export const owner: ObjectRule = {
  validate: (ctx, rows) => {
    const active = new Map<string, boolean>();
    for (const row of rows) {
      const ownerId = textOf(row, 'ownerid');
      if (
        ownerId === null ||
        !ownerId.startsWith('005') ||
        !changed(row, 'ownerid') ||
        ownerId === ctx.exec.tx.userId
      )
        continue;
      if (!active.has(ownerId))
        active.set(ownerId, ctx.store.findOne('User', 'Id', ownerId)?.fields.get('isactive') === true);
      if (active.get(ownerId)) continue;
      const message = `operation performed with inactive user [${ownerId}] as owner of ${row.record.schema.label.toLowerCase()}`;
      fail(row, 'INACTIVE_OWNER_OR_USER', message, ['OwnerId']);
    }
  },
};
