/** A contact with an external user cannot be deleted. Platform rules 1.4 [R p1_sf_contacts_known_limitations]. */
import { fail } from '../row.ts';
import type { DmlContext } from '../services.ts';
import type { ObjectRule } from './rule.ts';

const REASON = 'portal users.';

export const contactDelete: ObjectRule = {
  validateDelete: (ctx, rows) => {
    for (const row of rows) {
      if (row.id === null || !portalUsers(ctx, [row.id])) continue;
      const name = String(row.old?.fields.get('name') ?? row.id);
      const message = `Your attempt to delete ${name} could not be completed because it is associated with the following ${REASON}`;
      fail(row, 'DELETE_FAILED', message);
    }
  },
  blocksCascade: (ctx, ids) => (portalUsers(ctx, ids) ? REASON : null),
};

function portalUsers(ctx: DmlContext, contactIds: readonly string[]): boolean {
  const sql = 'SELECT 1 FROM "User" WHERE "ContactId" IN (SELECT value FROM json_each(?)) LIMIT 1';
  return ctx.store.database.first(sql, [JSON.stringify(contactIds)]) !== undefined;
}
