/** What a new org has before anybody works in it. Written once, when the database file is made. */
import type { Store } from '../store.ts';
import type { Value } from '../../runtime/values.ts';
import { EXTERNAL_USER_TYPES, licenses } from './licenses.ts';
import type { LicenseSeed, ProfileSeed } from './licenses.ts';

/** Who and when stands on seeded rows; `userId` is null until the first user exists. */
export interface Author {
  userId: string | null;
  readonly now: number;
}

export const ADMIN_USERNAME = 'admin@local-org.example';
export const STANDARD_USERNAME = 'standard@local-org.example';
export const AUTOMATED_PROCESS_USERNAME = 'autoproc@local-org.example';

/** Ids everything else starts from. */
export interface SeededOrg {
  readonly organizationId: string;
  readonly adminId: string;
}

/** What was made before there was a user gets the administrator as its author: audit fields are never empty. */
function claimRows(store: Store, adminId: string): void {
  for (const object of ['Organization', 'PermissionSet', 'Profile', 'User', 'UserLicense', 'UserRole']) {
    for (const field of ['CreatedById', 'LastModifiedById']) {
      if (!store.object(object).fields.has(field.toLowerCase())) continue;
      store.database.run(`UPDATE "${object}" SET "${field}" = ? WHERE "${field}" IS NULL`, [adminId]);
    }
  }
}

/** An org without digital experiences has no licence for people of sites. */
function licensesOf(store: Store): readonly LicenseSeed[] {
  const hasSites = store.schema.object('Network') !== undefined;
  return licenses.filter((license) => hasSites || !EXTERNAL_USER_TYPES.has(license.userType));
}

export function seedOrg(store: Store, now: number): SeededOrg {
  const by: Author = { userId: null, now };
  const organizationId = store.create('Organization', ORGANIZATION, by);
  for (const license of licensesOf(store)) seedLicense(store, license, by);
  const role = store.create('UserRole', { Name: 'CEO', DeveloperName: 'CEO', PortalType: 'None' }, by);
  const adminId = seedUser(store, by, {
    Username: ADMIN_USERNAME,
    FirstName: 'Admin',
    LastName: 'User',
    Alias: 'admin',
    CommunityNickname: 'admin',
    UserRoleId: role,
    ProfileId: profileId(store, 'System Administrator'),
  });
  by.userId = adminId;
  claimRows(store, adminId);
  // An internal user without a role owns accounts that role-based external users cannot belong to.
  seedUser(store, by, {
    Username: STANDARD_USERNAME,
    FirstName: 'Standard',
    LastName: 'User',
    Alias: 'stdusr',
    CommunityNickname: 'standard',
    ProfileId: profileId(store, 'Standard User'),
  });
  // Platform event triggers run as this user [D P4].
  seedUser(store, by, {
    Username: AUTOMATED_PROCESS_USERNAME,
    LastName: 'Automated Process',
    Alias: 'autoproc',
    CommunityNickname: 'autoproc',
    UserType: 'AutomatedProcess',
    ProfileId: null,
  });
  return { organizationId, adminId };
}

const ORGANIZATION = {
  Name: 'Local Org',
  OrganizationType: 'Developer Edition',
  DefaultLocaleSidKey: 'en_US',
  LanguageLocaleKey: 'en_US',
  TimeZoneSidKey: 'America/Los_Angeles',
  FiscalYearStartMonth: 1,
  IsSandbox: false,
  InstanceName: 'LOCAL',
} as const;

function seedLicense(store: Store, license: LicenseSeed, by: Author): void {
  const licenseId = store.create(
    'UserLicense',
    {
      Name: license.name,
      MasterLabel: license.name,
      LicenseDefinitionKey: license.key,
      Status: 'Active',
      TotalLicenses: license.seats,
      MonthlyLoginsEntitlement: license.monthlyLogins ?? null,
      MonthlyLoginsUsed: license.monthlyLogins === undefined ? null : 0,
    },
    by,
  );
  for (const profile of license.profiles) seedProfile(store, profile, licenseId, license.userType, by);
}

/** A profile and the permission set behind it. Returns the profile's id. */
export function seedProfile(
  store: Store,
  profile: ProfileSeed,
  licenseId: string,
  userType: string,
  by: Author,
): string {
  const id = store.create(
    'Profile',
    {
      Name: profile.name,
      UserLicenseId: licenseId,
      UserType: userType,
      ...systemPermissions(store, 'Profile', profile.system),
    },
    by,
  );
  const parentId = store.create(
    'PermissionSet',
    {
      Name: `X${id.slice(0, 15)}`,
      Label: id.slice(0, 15),
      IsOwnedByProfile: true,
      IsCustom: false,
      ProfileId: id,
      LicenseId: licenseId,
      Type: 'Profile',
      ...systemPermissions(store, 'PermissionSet', profile.system),
    },
    by,
  );
  for (const [object, letters] of Object.entries(profile.objects)) {
    store.create(
      'ObjectPermissions',
      { ParentId: parentId, SobjectType: object, ...objectPermissions(letters) },
      by,
    );
  }
  return id;
}

/** The flags of a profile and of the permission set behind it. */
function systemPermissions(
  store: Store,
  object: 'Profile' | 'PermissionSet',
  names: readonly string[] | 'all',
): Record<string, Value> {
  const known = [...store.object(object).fields.values()].filter((f) => f.name.startsWith('Permissions'));
  return Object.fromEntries(
    known.map((field) => [
      field.name,
      names === 'all' || names.includes(field.name.slice('Permissions'.length)),
    ]),
  );
}

function objectPermissions(letters: string): Record<string, Value> {
  return {
    PermissionsRead: letters.includes('r'),
    PermissionsCreate: letters.includes('c'),
    PermissionsEdit: letters.includes('e'),
    PermissionsDelete: letters.includes('d'),
  };
}

export function profileId(store: Store, name: string): string {
  const id = store.findOne('Profile', 'Name', name)?.fields.get('id');
  if (typeof id !== 'string') throw new Error(`invariant: no profile ${name}`);
  return id;
}

/** A user as the org itself makes them, with the login row that belongs to every user. */
export function seedUser(store: Store, by: Author, values: Readonly<Record<string, Value>>): string {
  const name = [values['FirstName'], values['LastName']].filter(Boolean).join(' ');
  const id = store.create(
    'User',
    {
      Email: String(values['Username']),
      UserType: 'Standard',
      IsActive: true,
      TimeZoneSidKey: 'America/Los_Angeles',
      LocaleSidKey: 'en_US',
      LanguageLocaleKey: 'en_US',
      EmailEncodingKey: 'UTF-8',
      Name: name,
      ...values,
    },
    by,
  );
  store.create(
    'UserLogin',
    { UserId: id, IsFrozen: false, IsPasswordLocked: false, LastModifiedById: id },
    by,
  );
  return id;
}
