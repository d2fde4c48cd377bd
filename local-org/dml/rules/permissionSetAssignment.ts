/**
 * A permission set is assigned once per user, and only to users of its licence.
 * Platform rules 7 [D K1].
 * UNVERIFIED: What do the errors say of a second assignment of one permission set, and of a user of another licence?
 */
import { fail } from '../row.ts';
import type { Row } from '../row.ts';
import type { DmlContext } from '../services.ts';
import type { ObjectRule } from './rule.ts';
import { textOf } from './values.ts';
import { profileFacts } from './user/facts.ts';

export const permissionSetAssignment: ObjectRule = {
  derive: (_ctx, rows) => {
    for (const row of rows) row.record.fields.set('isactive', true);
  },
  validate: (ctx, rows) => {
    const seen = new Set<string>();
    for (const row of rows) {
      const target = textOf(row, 'permissionsetid') ?? textOf(row, 'permissionsetgroupid');
      const assignee = textOf(row, 'assigneeid');
      if (target === null || assignee === null) {
        fail(row, 'REQUIRED_FIELD_MISSING', 'Required fields are missing: [PermissionSetId]', [
          'PermissionSetId',
        ]);
        continue;
      }
      const key = `${assignee}${target}`;
      if (seen.has(key) || isAssigned(ctx, assignee, target)) {
        const message = `Duplicate PermissionSetAssignment. Assignee: ${assignee}; Permission Set: ${target}`;
        fail(row, 'DUPLICATE_VALUE', message, ['AssigneeId', 'PermissionSetId']);
        continue;
      }
      seen.add(key);
      validateLicense(ctx, row, assignee);
    }
  },
};

function isAssigned(ctx: DmlContext, assignee: string, target: string): boolean {
  const sql =
    'SELECT 1 FROM "PermissionSetAssignment" WHERE "AssigneeId" = ?1 AND (("PermissionSetId" = ?2 AND ' +
    '"PermissionSetGroupId" IS NULL) OR "PermissionSetGroupId" = ?2)';
  return ctx.store.database.first(sql, [assignee, target]) !== undefined;
}

function validateLicense(ctx: DmlContext, row: Row, assignee: string): void {
  const set = ctx.store.findOne('PermissionSet', 'Id', textOf(row, 'permissionsetid'));
  const wanted = set?.fields.get('licenseid') ?? null;
  const user = ctx.store.user(assignee);
  if (wanted === null || !user) return;
  const facts = profileFacts(ctx, (user.fields.get('profileid') as string | null) ?? null);
  if (facts?.licenseId === wanted) return;
  const message =
    `Can't assign permission set ${String(set?.fields.get('label'))} to user ${String(user.fields.get('name'))}. ` +
    "The user license doesn't allow the permission set.";
  fail(row, 'FIELD_INTEGRITY_EXCEPTION', message, ['PermissionSetId']);
}
