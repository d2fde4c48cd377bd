/**
 * Plus and Partner users get a role under their account, made when first needed. Without PortalRole it is the
 * User level. Platform rules 1.4 [D U1].
 * UNVERIFIED: Which DeveloperName has the role made for the first partner user of an account? Only the level asked for
 * is made; orgs make one to three [D object-reference/user].
 */
import { makeRoleGroups } from '../../../sharing/standingGroups.ts';
import { fail } from '../../row.ts';
import type { Row } from '../../row.ts';
import type { DmlContext } from '../../services.ts';
import type { ObjectRule } from '../rule.ts';
import { changed, textOf } from '../values.ts';
import { ROLE_BASED_TYPES, contactFacts } from './facts.ts';

const LEVEL_NAMES: Readonly<Record<string, string>> = {
  Executive: 'Executive',
  Manager: 'Manager',
  Worker: 'User',
  PersonAccount: 'Person Account',
};

export const portalRole: ObjectRule = {
  /** Runs last of the checks, when the row is known to be good. */
  validate: (ctx, rows) => {
    for (const row of rows) {
      const userType = textOf(row, 'usertype') ?? '';
      if (!ROLE_BASED_TYPES.has(userType) || textOf(row, 'contactid') === null) continue;
      if (!changed(row, 'contactid') && !changed(row, 'profileid') && !changed(row, 'portalrole')) continue;
      const level = textOf(row, 'portalrole') ?? 'Worker';
      const roleId = findOrCreate(
        ctx,
        row,
        userType === 'PowerPartner' ? 'Partner' : 'CustomerPortal',
        level,
      );
      if (roleId === null) fail(row, 'UNKNOWN_EXCEPTION', 'portal account owner must have a role');
      row.record.fields.set('portalrole', level);
      row.record.fields.set('userroleid', roleId);
    }
  },
};

function findOrCreate(ctx: DmlContext, row: Row, portalType: string, level: string): string | null {
  const facts = contactFacts(ctx, textOf(row, 'contactid'));
  if (!facts?.accountId || facts.ownerRoleId === null) return null;
  const { store, exec } = ctx;
  const known = store
    .findBy(store.object('UserRole'), 'PortalAccountId', facts.accountId)
    .find((role) => role.fields.get('portaltype') === portalType && role.fields.get('portalrole') === level);
  if (known) return String(known.fields.get('id'));
  const name = `${facts.accountName ?? ''} ${portalType === 'Partner' ? 'Partner' : 'Customer'} ${LEVEL_NAMES[level] ?? level}`;
  const by = { userId: exec.tx.userId, now: exec.now() };
  const roleId = store.create(
    'UserRole',
    {
      Name: name.slice(0, 80),
      DeveloperName: `${name.replace(/\W+/g, '')}${store.sequences.next('UserRole.portal')}`.slice(0, 80),
      ParentRoleId: facts.ownerRoleId,
      PortalAccountId: facts.accountId,
      PortalType: portalType,
      PortalRole: level,
    },
    by,
  );
  makeRoleGroups(store, roleId, by);
  return roleId;
}
