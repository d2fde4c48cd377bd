/**
 * Groups that the org itself keeps: three per role (its users; those and the users of roles below, without and with
 * site users) and one each for all internal, customer and partner users. Shares and rules name them.
 * Source: object reference, Group (Type, RelatedId).
 */
import type { Store } from '../database/store.ts';
import type { Value } from '../runtime/values.ts';

interface Author {
  readonly userId: string | null;
  readonly now: number;
}

const ONCE = ['Organization', 'AllCustomerPortal', 'PRMOrganization'];

/** Makes the groups that are missing; used when the org is opened. */
export function seedStandingGroups(store: Store, by: Author): void {
  const known = new Set(
    store.database
      .all('SELECT "Type", "RelatedId" FROM "Group"')
      .map(([type, related]) => `${String(type)} ${String(related ?? '')}`),
  );
  for (const type of ONCE) if (!known.has(`${type} `)) store.create('Group', { Type: type }, by);
  for (const role of store.allRecords(store.object('UserRole'))) {
    const id = String(role.fields.get('id'));
    if (!known.has(`Role ${id}`)) makeRoleGroups(store, id, by);
  }
}

/** UNVERIFIED: Which Name has the Group of a role? Here none of its own; queries show that of the role. */
export function makeRoleGroups(store: Store, roleId: string, by: Author): void {
  const role = store.findOne('UserRole', 'Id', roleId);
  const portal = (role?.fields.get('portalaccountid') ?? null) !== null;
  const types = ['Role', 'RoleAndSubordinates', ...(portal ? [] : ['RoleAndSubordinatesInternal'])];
  const DeveloperName: Value = role?.fields.get('developername') ?? null;
  for (const Type of types) store.create('Group', { Type, RelatedId: roleId, DeveloperName }, by);
}
