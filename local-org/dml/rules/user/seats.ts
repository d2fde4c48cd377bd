/**
 * Every active user takes a seat of the profile's licence; login licences have none.
 * Platform rules 3 and 6: `License Limit Exceeded - Customer Community`.
 */
import { computedColumn } from '../../../database/computed.ts';
import { fail } from '../../row.ts';
import type { Row } from '../../row.ts';
import type { DmlContext } from '../../services.ts';
import type { ObjectRule } from '../rule.ts';
import { changed, isTrue, turnedOn } from '../values.ts';
import { profileOf } from './facts.ts';

export const seats: ObjectRule = {
  validate: (ctx, rows) => {
    // "runAs ignores user license limits" [D X3].
    if ((ctx.exec.tx.runAsDepth ?? 0) > 0) return;
    const taken = new Map<string, number>();
    for (const row of rows) {
      const facts = profileOf(ctx, row);
      if (!facts || facts.byLogin || !takesSeat(row)) continue;
      const used = (taken.get(facts.licenseId) ?? usedSeats(ctx, facts.licenseId)) + 1;
      if (used > facts.totalLicenses) {
        fail(row, 'LICENSE_LIMIT_EXCEEDED', `License Limit Exceeded - ${facts.licenseName}`);
      } else taken.set(facts.licenseId, used);
    }
  },
};

function takesSeat(row: Row): boolean {
  return turnedOn(row, 'isactive') || (isTrue(row, 'isactive') && changed(row, 'profileid'));
}

function usedSeats(ctx: DmlContext, licenseId: string): number {
  const object = ctx.store.object('UserLicense');
  const count = computedColumn(object, object.fields.get('usedlicenses')!, 'l');
  return Number(
    ctx.store.database.first(`SELECT ${count} FROM "UserLicense" l WHERE l."Id" = ?`, [licenseId])?.[0] ?? 0,
  );
}
