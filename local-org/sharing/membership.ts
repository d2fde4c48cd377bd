/**
 * Who belongs to which group, as SQL over Group, GroupMember, User and UserRole: nested groups, roles, roles with
 * those below them. Sources: securityImplGuide, Group Member Types; object reference, Group.
 */
import type { Database } from '../database/database.ts';

/** Role of each user of the list `?1` and the roles above it. */
const ROLES_ABOVE = `
  own(role) AS (SELECT u."UserRoleId" FROM "User" u WHERE u."Id" IN (SELECT value FROM json_each(?1)) AND u."UserRoleId" IS NOT NULL),
  above(role) AS (SELECT role FROM own UNION
    SELECT r."ParentRoleId" FROM "UserRole" r JOIN above ON r."Id" = above.role WHERE r."ParentRoleId" IS NOT NULL)`;

const INTERNAL = `u."UserType" IN ('Standard', 'CsnOnly')`;

/** Types of the users in the groups that exist once. High-volume users are in none. */
const STANDING = `(g."Type" = 'Organization' AND u."UserType" = 'Standard'
    OR g."Type" = 'AllCustomerPortal' AND u."UserType" IN ('PowerCustomerSuccess', 'CustomerSuccess')
    OR g."Type" = 'PRMOrganization' AND u."UserType" = 'PowerPartner')`;

/**
 * Groups that the users belong to, directly or through other groups. With `bosses`, only those whose records also go
 * to users above the members in the role hierarchy: every group but public ones that say no (DoesIncludeBosses).
 */
export function groupsOf(database: Database, userIds: readonly string[], bosses = false): string[] {
  if (userIds.length === 0) return [];
  const rows = database.all(
    `WITH RECURSIVE ${ROLES_ABOVE},
      held(id) AS (
        SELECT value FROM json_each(?1)
        UNION SELECT g."Id" FROM "Group" g WHERE g."Type" = 'Role' AND g."RelatedId" IN (SELECT role FROM own)
        UNION SELECT g."Id" FROM "Group" g WHERE g."RelatedId" IN (SELECT role FROM above) AND (g."Type" = 'RoleAndSubordinates'
          OR g."Type" = 'RoleAndSubordinatesInternal' AND EXISTS (SELECT 1 FROM "User" u
            WHERE u."Id" IN (SELECT value FROM json_each(?1)) AND ${INTERNAL}))
        UNION SELECT g."Id" FROM "Group" g JOIN "User" u ON u."Id" IN (SELECT value FROM json_each(?1)) AND ${STANDING}
        UNION SELECT m."GroupId" FROM "GroupMember" m JOIN held ON m."UserOrGroupId" = held.id)
    SELECT g."Id" FROM held JOIN "Group" g ON g."Id" = held.id
      WHERE ?2 = 0 OR g."Type" <> 'Regular' OR g."DoesIncludeBosses" = 1`,
    [JSON.stringify(userIds), bosses ? 1 : 0],
  );
  return rows.map((row) => String(row[0]));
}

/** Users in the roles below that of the user; none without a role. */
export function usersBelow(database: Database, userId: string): string[] {
  const rows = database.all(
    `WITH RECURSIVE below(role) AS (
        SELECT r."Id" FROM "UserRole" r JOIN "User" u ON r."ParentRoleId" = u."UserRoleId" WHERE u."Id" = ?1
        UNION SELECT r."Id" FROM "UserRole" r JOIN below ON r."ParentRoleId" = below.role)
      SELECT u."Id" FROM "User" u WHERE u."UserRoleId" IN (SELECT role FROM below)`,
    [userId],
  );
  return rows.map((row) => String(row[0]));
}

/** Users of the groups, and the groups themselves with those nested in them (queues own records). */
export function membersOf(database: Database, groupIds: readonly string[]): string[] {
  if (groupIds.length === 0) return [];
  const rows = database.all(
    `WITH RECURSIVE
      inside(id) AS (SELECT value FROM json_each(?1)
        UNION SELECT m."UserOrGroupId" FROM "GroupMember" m JOIN inside ON m."GroupId" = inside.id),
      reached(role, type) AS (
        SELECT g."RelatedId", g."Type" FROM "Group" g JOIN inside ON inside.id = g."Id" WHERE g."Type" LIKE 'Role%'
        UNION SELECT r."Id", reached.type FROM "UserRole" r JOIN reached ON r."ParentRoleId" = reached.role
          WHERE reached.type <> 'Role')
    SELECT id FROM inside
    UNION SELECT u."Id" FROM "User" u JOIN reached ON reached.role = u."UserRoleId"
      WHERE reached.type <> 'RoleAndSubordinatesInternal' OR ${INTERNAL}
    UNION SELECT u."Id" FROM "Group" g JOIN inside ON inside.id = g."Id" JOIN "User" u ON ${STANDING}`,
    [JSON.stringify(groupIds)],
  );
  return rows.map((row) => String(row[0]));
}

/** Of the account owners given, those whose role lets them at the account's records of `object`, by level. */
export function ownersWithChildAccess(
  database: Database,
  ownerIds: readonly string[],
  object: ChildObject,
): { readonly read: string[]; readonly edit: string[] } {
  // UNVERIFIED: What may an account owner without a role do with the account's contacts and cases? Here nothing.
  const rows = database.all(
    `SELECT u."Id", r."${object}AccessForAccountOwner" FROM "User" u JOIN "UserRole" r ON r."Id" = u."UserRoleId"
      WHERE u."Id" IN (SELECT value FROM json_each(?1)) AND r."${object}AccessForAccountOwner" IN ('Read', 'Edit')`,
    [JSON.stringify(ownerIds)],
  );
  const ids = rows.map((row) => String(row[0]));
  return { read: ids, edit: ids.filter((_, index) => rows[index]?.[1] === 'Edit') };
}

/** Objects below an account that implicit sharing reaches [D draes, Implicit Sharing]. */
export type ChildObject = 'Contact' | 'Case' | 'Opportunity';
export const CHILD_OBJECTS: readonly ChildObject[] = ['Contact', 'Case', 'Opportunity'];

/** Networks whose members have the profile or a permission set of the user, and all of their members. */
export function siteMembers(database: Database, userId: string): string[] {
  const member = (user: string): string =>
    `(g."ParentId" = ${user}."ProfileId" OR EXISTS (SELECT 1 FROM "PermissionSetAssignment" a
      WHERE a."AssigneeId" = ${user}."Id" AND a."PermissionSetId" = g."ParentId"))`;
  const rows = database.all(
    `SELECT DISTINCT u."Id" FROM "NetworkMemberGroup" g JOIN "User" u ON ${member('u')} WHERE g."NetworkId" IN
      (SELECT g."NetworkId" FROM "NetworkMemberGroup" g JOIN "User" me ON ${member('me')} WHERE me."Id" = ?1)`,
    [userId],
  );
  return rows.map((row) => String(row[0]));
}
