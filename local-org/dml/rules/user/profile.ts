/**
 * UserType comes from the profile's licence; only some changes of licence are allowed.
 * Platform rules 1.3 [D H-platform.networks_license_upgrade_eligible].
 */
import { fail } from '../../row.ts';
import type { ObjectRule } from '../rule.ts';
import { changed, oldText } from '../values.ts';
import { EXTERNAL_TYPES, profileFacts, profileOf } from './facts.ts';

// The sentence is cut off in the source.
const INCOMPATIBLE = "You can only assign profiles that are compatible with the user's license";

export const profile: ObjectRule = {
  derive: (ctx, rows) => {
    for (const row of rows) {
      if (row.operation !== 'insert' && !changed(row, 'profileid')) continue;
      row.record.fields.set('usertype', profileOf(ctx, row)?.userType ?? 'Standard');
    }
  },
  validate: (ctx, rows) => {
    for (const row of rows) {
      if (row.operation === 'insert' || !changed(row, 'profileid')) continue;
      const before = profileFacts(ctx, oldText(row, 'profileid'))?.userType ?? 'Standard';
      const after = profileOf(ctx, row)?.userType ?? 'Standard';
      if (!compatible(before, after)) fail(row, 'FIELD_INTEGRITY_EXCEPTION', INCOMPATIBLE, ['ProfileId']);
    }
  },
};

/** Customer Community may become Plus or Partner, and Plus may go back to Customer Community. */
function compatible(before: string, after: string): boolean {
  if (before === after) return true;
  if (before === 'CspLitePortal') return EXTERNAL_TYPES.has(after);
  return before === 'PowerCustomerSuccess' && after === 'CspLitePortal';
}
