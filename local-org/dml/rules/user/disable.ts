/**
 * `IsPortalEnabled = false` disables an external user for good: inactive, unlinked from the contact, username
 * made invalid. After triggers still see the contact; the link goes later in the save. Platform rules 2, 2.1.
 */
import type { Value } from '../../../runtime/values.ts';
import { fail } from '../../row.ts';
import type { Row } from '../../row.ts';
import type { DmlContext } from '../../services.ts';
import type { ObjectRule } from '../rule.ts';
import { oldText, textOf, turnedOff, turnedOn } from '../values.ts';
import { EXTERNAL_TYPES, profileOf } from './facts.ts';

export const disable: ObjectRule = {
  derive: (_ctx, rows) => {
    for (const row of rows) {
      if (turnedOff(row, 'isportalenabled')) row.record.fields.set('isactive', false);
    }
  },
  validate: (ctx, rows) => {
    for (const row of rows) {
      if (!wasDisabled(ctx, row) || !(turnedOn(row, 'isactive') || turnedOn(row, 'isportalenabled')))
        continue;
      // "cannot be re-activated" [D H-000206148]. UNVERIFIED: Which code and text has the attempt?
      fail(row, 'FIELD_INTEGRITY_EXCEPTION', 'A disabled portal user cannot be reactivated: Active', [
        'IsActive',
      ]);
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

/** Without contact and portal access, except contactless users, who live on the External Identity licence [D 2.3]. */
function wasDisabled(ctx: DmlContext, row: Row): boolean {
  if (row.old?.fields.get('isportalenabled') !== false || oldText(row, 'contactid') !== null) return false;
  const facts = profileOf(ctx, row);
  return EXTERNAL_TYPES.has(facts?.userType ?? '') && facts?.licenseName !== 'External Identity';
}

/** The old name becomes free for another user [I]. UNVERIFIED: How is Username spelled after IsPortalEnabled = false? */
function invalidUsername(name: string, count: number): string {
  return `disabled.${count}.${name}`.slice(0, 80);
}
