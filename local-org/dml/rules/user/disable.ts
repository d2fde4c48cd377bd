/**
 * `IsPortalEnabled = false` disables an external user for good: inactive, unlinked from the contact, username
 * made invalid. After triggers still see the contact; the link goes later in the save. Platform rules 2, 2.1.
 */
import type { Value } from '../../../runtime/values.ts';
import { fail } from '../../row.ts';
import type { ObjectRule } from '../rule.ts';
import { oldText, textOf, turnedOff, turnedOn } from '../values.ts';

export const disable: ObjectRule = {
  derive: (_ctx, rows) => {
    for (const row of rows) {
      if (turnedOff(row, 'isportalenabled')) row.record.fields.set('isactive', false);
    }
  },
  validate: (_ctx, rows) => {
    for (const row of rows) {
      const disabledBefore = row.old?.fields.get('isportalenabled') === false && oldText(row, 'usertype') !== 'Standard';
      const contactless = row.operation === 'update' && oldText(row, 'contactid') === null && textOf(row, 'contactid') === null;
      if (!disabledBefore || !contactless || !oldText(row, 'username')?.startsWith(DISABLED)) continue;
      if (!turnedOn(row, 'isactive') && !turnedOn(row, 'isportalenabled')) continue;
      // "cannot be re-activated" [D H-000206148]. UNVERIFIED: code and wording.
      fail(row, 'FIELD_INTEGRITY_EXCEPTION', 'A disabled portal user cannot be reactivated: Active', ['IsActive']);
    }
  },
  afterTriggers: (ctx, rows) => {
    for (const row of rows) {
      if (!turnedOff(row, 'isportalenabled')) continue;
      const count = ctx.store.sequences.next('User.disabled');
      const changes = new Map<string, Value>([
        ['contactid', null],
        ['accountid', null],
        ['username', invalidUsername(textOf(row, 'username') ?? '', count)],
      ]);
      ctx.store.update(ctx.store.object('User'), row.id!, changes);
    }
  },
};

const DISABLED = 'disabled.';

/** The old name becomes free for another user [I]. UNVERIFIED: the platform's pattern of renaming. */
function invalidUsername(name: string, count: number): string {
  return `${DISABLED}${count}.${name}`.slice(0, 80);
}
