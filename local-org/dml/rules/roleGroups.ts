/** Each role has groups of its users, which shares and rules name. Object reference, Group (RelatedId). */
import { makeRoleGroups } from '../../sharing/standingGroups.ts';
import type { ObjectRule } from './rule.ts';

export const roleGroups: ObjectRule = {
  afterSave: (ctx, rows) => {
    for (const row of rows) {
      if (row.operation !== 'insert') continue;
      makeRoleGroups(ctx.store, row.id!, { userId: ctx.exec.tx.userId, now: ctx.exec.now() });
    }
  },
};
