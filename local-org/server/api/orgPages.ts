/** The pages that show what a click did: users, captured mail, the log. */
import type { JsonRecord } from '../orgPort.ts';
import type { ApiCall, ApiHandler } from './call.ts';
import { userNames } from './time.ts';

const USER_LIMIT = 500;
const USER_FIELDS =
  'Id, Name, Username, Email, IsActive, UserType, ContactId, ProfileId, Profile.Name, Profile.UserLicense.Name, Contact.Name, ' +
  'LastLoginDate, CreatedDate';

/**
 * Body `{ search? }`. The first 500 users, the newest first, with what decides whether they can log in; gives
 * `{ users, more }`.
 */
export const listUsers: ApiHandler = (call) => {
  const { org, viewers } = call;
  const found = org.query(
    org.systemUserId,
    `SELECT ${USER_FIELDS} FROM User${named(call)} ORDER BY CreatedDate DESC, Id DESC LIMIT ${USER_LIMIT + 1}`,
  );
  const rows = found.slice(0, USER_LIMIT);
  const frozen = frozenUsers(
    org.query(org.systemUserId, 'SELECT UserId FROM UserLogin WHERE IsFrozen = true LIMIT 2000'),
  );
  const sets = permissionSets(call, rows);
  const sites = new Map<string, string | null>();
  const siteOf = (row: JsonRecord): string | null => {
    const profileId = String(row['ProfileId']);
    if (!sites.has(profileId)) sites.set(profileId, viewers.siteOf('', profileId));
    return sites.get(profileId) ?? null;
  };
  const users = rows.map((row) => {
    const profile = row['Profile'] as JsonRecord | null;
    const external = row['ContactId'] !== null && row['ContactId'] !== undefined;
    const site = external ? siteOf(row) : null;
    const state = row['IsActive'] !== true ? 'Inactive' : frozen.has(row['Id']) ? 'Frozen' : 'Active';
    return {
      id: row['Id'],
      name: row['Name'],
      username: row['Username'],
      email: row['Email'],
      profile: profile?.['Name'] ?? null,
      licence: (profile?.['UserLicense'] as JsonRecord | null | undefined)?.['Name'] ?? null,
      permissionSets: sets.get(row['Id']) ?? [],
      contactId: row['ContactId'] ?? null,
      contact: (row['Contact'] as JsonRecord | null | undefined)?.['Name'] ?? null,
      state,
      lastLogin: row['LastLoginDate'] ?? null,
      site,
      login: loginProblem(state, String(row['UserType']), external, site),
    };
  });
  return { users, more: found.length > USER_LIMIT };
};

export const listMails: ApiHandler = ({ org }) => org.mails();

/** Transactions with the names of their users. */
export const listLogs: ApiHandler = (call) => {
  const logs = call.org.logs();
  const names = userNames(
    call,
    logs.map(({ userId }) => userId),
  );
  return logs.map((log) => ({ ...log, user: names.get(log.userId) ?? '' }));
};

/** Why nobody can be this user here; null when one can. */
function loginProblem(state: string, type: string, external: boolean, site: string | null): string | null {
  if (state === 'Inactive') return 'Inactive users cannot log in';
  if (state === 'Frozen') return 'Frozen users cannot log in';
  if (type === 'AutomatedProcess') return 'Nobody logs in as Automated Process';
  if (type === 'Guest') return 'Guests do not log in';
  return external && site === null
    ? 'The profile of the user is a member of no site of the configuration'
    : null;
}

function named({ body }: ApiCall): string {
  const search = typeof body['search'] === 'string' ? body['search'].trim() : '';
  if (search === '') return '';
  const text = `'%${search.replace(/[\\'%_]/g, (sign) => `\\${sign}`)}%'`;
  return ` WHERE (Name LIKE ${text} OR Username LIKE ${text} OR Profile.Name LIKE ${text})`;
}

/** Labels of the permission sets each user has, by user id; those of profiles are left out. */
function permissionSets({ org }: ApiCall, users: readonly JsonRecord[]): Map<unknown, string[]> {
  const sets = new Map<unknown, string[]>();
  if (users.length === 0) return sets;
  const ids = users.map((row) => `'${String(row['Id'])}'`).join(', ');
  const soql =
    'SELECT AssigneeId, PermissionSet.Label FROM PermissionSetAssignment ' +
    `WHERE PermissionSet.IsOwnedByProfile = false AND AssigneeId IN (${ids}) ORDER BY PermissionSet.Label`;
  for (const row of org.query(org.systemUserId, soql)) {
    const label = String((row['PermissionSet'] as JsonRecord | null)?.['Label'] ?? '');
    sets.set(row['AssigneeId'], [...(sets.get(row['AssigneeId']) ?? []), label]);
  }
  return sets;
}

function frozenUsers(rows: readonly JsonRecord[]): Set<unknown> {
  return new Set(rows.map((row) => row['UserId']));
}
