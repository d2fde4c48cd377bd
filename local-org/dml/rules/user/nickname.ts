/** Nicknames are unique in the org and filled in when left empty. Platform rules 1.1, 1.2. */
import { fail } from '../../row.ts';
import type { ObjectRule } from '../rule.ts';
import { changed, textOf } from '../values.ts';

// UNVERIFIED: How does the text go on behind `Duplicate Nickname`, which is the part a public component matches on?
const DUPLICATE =
  'Duplicate Nickname.<br>Another user has already selected this nickname.<br>Please select another.';

export const nickname: ObjectRule = {
  derive: (ctx, rows) => {
    for (const row of rows) {
      if (row.operation !== 'insert' || textOf(row, 'communitynickname') !== null) continue;
      // UNVERIFIED: Which CommunityNickname does a user get that is inserted without one?
      const count = ctx.store.sequences.next('User.CommunityNickname');
      row.record.fields.set('communitynickname', `User${ctx.exec.now()}${count}`);
    }
  },
  validate: (ctx, rows) => {
    const taken = new Set<string>();
    for (const row of rows) {
      const value = textOf(row, 'communitynickname');
      if (value === null || !changed(row, 'communitynickname')) continue;
      const holder = ctx.store.findOne('User', 'CommunityNickname', value)?.fields.get('id') ?? null;
      const key = value.toLowerCase();
      if (taken.has(key) || (holder !== null && holder !== row.id)) {
        fail(row, 'DUPLICATE_COMM_NICKNAME', DUPLICATE, ['CommunityNickname']);
      } else taken.add(key);
    }
  },
};
