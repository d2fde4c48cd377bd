/**
 * User licences and the standard profiles that belong to them.
 * Keys: https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_userlicense.htm
 * User types by licence: platform rules 1.3 [D H-platform.networks_license_upgrade_eligible].
 */

export type UserType =
  'Standard' | 'PowerPartner' | 'PowerCustomerSuccess' | 'CspLitePortal' | 'CsnOnly' | 'Guest';

/** Whose user types belong to people of sites [D U1]. */
export const EXTERNAL_USER_TYPES: ReadonlySet<UserType> = new Set([
  'PowerPartner',
  'PowerCustomerSuccess',
  'CspLitePortal',
]);

export interface LicenseSeed {
  readonly name: string;
  readonly key: string;
  readonly userType: UserType;
  readonly seats: number;
  /** Login-based licences have monthly logins instead of seats. */
  readonly monthlyLogins?: number;
  readonly profiles: readonly ProfileSeed[];
}

export interface ProfileSeed {
  readonly name: string;
  /** System permissions without their prefix, or `all`. */
  readonly system: readonly string[] | 'all';
  /** Object permissions: object name to letters r(ead) c(reate) e(dit) d(elete). */
  readonly objects: Readonly<Record<string, string>>;
}

const SALES = {
  Account: 'rced',
  Contact: 'rced',
  Opportunity: 'rced',
  Lead: 'rced',
  Case: 'rce',
  Campaign: 'r',
  Product2: 'r',
};
const READ_ONLY = {
  Account: 'r',
  Contact: 'r',
  Opportunity: 'r',
  Lead: 'r',
  Case: 'r',
  Campaign: 'r',
  Product2: 'r',
};
// UNVERIFIED: Which object permissions do the standard profiles Customer and Partner Community User have in a new org?
const CUSTOMER = { Account: 'r', Contact: 'r', Case: 'rce' };
const PARTNER = { Account: 'rce', Contact: 'rce', Opportunity: 'rce', Lead: 'rce', Case: 'rce' };

const internal = ['ApiEnabled', 'RunReports', 'ViewSetup'];

function community(
  name: string,
  key: string,
  userType: UserType,
  seats: number,
  objects: ProfileSeed['objects'],
): LicenseSeed[] {
  const profile = (suffix: string): ProfileSeed => ({ name: `${name}${suffix} User`, system: [], objects });
  return [
    { name, key, userType, seats, profiles: [profile('')] },
    {
      name: `${name} Login`,
      key: `${key}_Login`,
      userType,
      seats,
      monthlyLogins: 5_000,
      profiles: [profile(' Login')],
    },
  ];
}

export const licenses: readonly LicenseSeed[] = [
  {
    name: 'Salesforce',
    key: 'SFDC',
    userType: 'Standard',
    seats: 100,
    profiles: [
      { name: 'System Administrator', system: 'all', objects: {} },
      { name: 'Standard User', system: internal, objects: SALES },
      { name: 'Read Only', system: internal, objects: READ_ONLY },
      { name: 'Solution Manager', system: internal, objects: SALES },
      { name: 'Marketing User', system: internal, objects: { ...SALES, Campaign: 'rced' } },
      { name: 'Contract Manager', system: internal, objects: SALES },
      { name: 'Minimum Access - Salesforce', system: [], objects: {} },
    ],
  },
  {
    name: 'Salesforce Platform',
    key: 'AUL',
    userType: 'Standard',
    seats: 100,
    profiles: [
      {
        name: 'Standard Platform User',
        system: ['ApiEnabled'],
        objects: { Account: 'rced', Contact: 'rced' },
      },
    ],
  },
  {
    name: 'Chatter Free',
    key: 'PID_CHATTER',
    userType: 'CsnOnly',
    seats: 5_000,
    profiles: [{ name: 'Chatter Free User', system: [], objects: {} }],
  },
  ...community('Customer Community', 'PID_Customer_Community', 'CspLitePortal', 1_000, CUSTOMER),
  ...community(
    'Customer Community Plus',
    'PID_Customer_Community_Plus',
    'PowerCustomerSuccess',
    500,
    CUSTOMER,
  ),
  ...community('Partner Community', 'PID_Partner_Community', 'PowerPartner', 500, PARTNER),
  {
    name: 'External Identity',
    // UNVERIFIED: Which LicenseDefinitionKey has the UserLicense named External Identity?
    key: 'PID_External_Identity',
    userType: 'CspLitePortal',
    seats: 1_000,
    profiles: [{ name: 'External Identity User', system: [], objects: {} }],
  },
  {
    name: 'Guest User License',
    key: 'PID_Guest_User',
    userType: 'Guest',
    seats: 25,
    profiles: [{ name: 'Guest License User', system: [], objects: {} }],
  },
];
