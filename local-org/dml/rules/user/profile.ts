/**
 * UserType comes from the profile's licence; only some changes of licence are allowed.
 * Platform rules 1.3 [D H-platform.networks_license_upgrade_eligible].
 */
import { fail } from '../../row.ts';
import type { Row } from '../../row.ts';
import type { DmlContext } from '../../services.ts';
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
      refuseStandardProfile(ctx, row);
      if (row.operation === 'insert' || !changed(row, 'profileid')) continue;
      const before = profileFacts(ctx, oldText(row, 'profileid'))?.userType ?? 'Standard';
      const after = profileOf(ctx, row)?.userType ?? 'Standard';
      if (!compatible(before, after)) fail(row, 'FIELD_INTEGRITY_EXCEPTION', INCOMPATIBLE, ['ProfileId']);
    }
  },
};

/** Platform rules 1.3: blocked by default since Winter '20 in new orgs, for updates too. */
const STANDARD_BLOCKED =
  'To create or update users for this profile, go to Setup > Digital Experiences > Settings and select Allow using ' +
  'standard external profiles for self-registration, user creation, and login.: Profile ID';

function refuseStandardProfile(ctx: DmlContext, row: Row): void {
  if (ctx.standardExternalProfiles) return;
  const facts = profileOf(ctx, row);
  if (facts?.standard === true && EXTERNAL_TYPES.has(facts.userType)) {
    fail(row, 'FIELD_INTEGRITY_EXCEPTION', STANDARD_BLOCKED, ['ProfileId']);
  }
}

/** Customer Community may become Plus or Partner, and Plus may go back to Customer Community. */
function compatible(before: string, after: string): boolean {
  if (before === after) return true;
  if (before === 'CspLitePortal') return EXTERNAL_TYPES.has(after);
  return before === 'PowerCustomerSuccess' && after === 'CspLitePortal';
}
