/**
 * FederationIdentifier is unique in the org. Platform rules 1.2 [I]. Case counts: "it was possible to create two unique
 * users ... ssmith and SSmith", unless the org's single sign-on settings say otherwise
 * [D https://releasenotes.docs.salesforce.com/en-us/summer20/release-notes/rn_auth_federation_id_case_sensitivity.htm].
 */
import { fail } from '../../row.ts';
import type { ObjectRule } from '../rule.ts';
import { changed, textOf } from '../values.ts';

export const federation: ObjectRule = {
  validate: (ctx, rows) => {
    const taken = new Map<string, string | null>();
    for (const row of rows) {
      const value = textOf(row, 'federationidentifier');
      if (value === null || !changed(row, 'federationidentifier')) continue;
      const holder = ctx.store.findOne('User', 'FederationIdentifier', value)?.fields.get('id') ?? null;
      const other =
        holder !== null && holder !== row.id
          ? holder
          : taken.has(value)
            ? (taken.get(value) ?? '<unknown>')
            : null;
      if (other === null) taken.set(value, row.id);
      else {
        const message = `duplicate value found: FederationIdentifier duplicates value on record with id: ${String(other)}`;
        fail(row, 'DUPLICATE_VALUE', message, ['FederationIdentifier']);
      }
    }
  },
};
