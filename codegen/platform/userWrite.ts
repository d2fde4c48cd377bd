/**
 * User fields that a copy from the Contact may not write, and why. Sources: object-reference/user.md (no
 * Create or Update property), platform-rules.md 1.1, 1.3, 1.4, 2.1.
 */
export const notMapped: ReadonlyMap<string, string> = new Map([
  ...readOnly([
    'AccountId',
    'Address',
    'BadgeText',
    'BannerPhotoUrl',
    'CreatedById',
    'CreatedDate',
    'FullPhotoUrl',
    'GeocodeAccuracy',
    'HasUserVerifiedEmail',
    'HasUserVerifiedPhone',
    'Id',
    'IsExtIndicatorVisible',
    'IsPartner',
    'IsProfilePhotoActive',
    'LastLoginDate',
    'LastModifiedById',
    'LastModifiedDate',
    'LastPasswordChangeDate',
    'LastReferencedDate',
    'LastViewedDate',
    'MediumBannerPhotoUrl',
    'MediumPhotoUrl',
    'Name',
    'NumberOfFailedLogins',
    'OfflinePdaTrialExpirationDate',
    'OfflineTrialExpirationDate',
    'PasswordExpirationDate',
    'SmallBannerPhotoUrl',
    'SmallPhotoUrl',
    'SuAccessExpirationDate',
    'UserType',
  ]),
  ...made([
    'Alias',
    'CommunityNickname',
    'ContactId',
    'IsActive',
    'IsPortalEnabled',
    'ProfileId',
    'Username',
  ]),
  ['UserRoleId', 'Salesforce gives external users their role itself; a role in the insert is mixed DML.'],
  ['PortalRole', 'Salesforce gives external users their role itself.'],
]);

function readOnly(fields: readonly string[]): (readonly [string, string])[] {
  return fields.map((field) => [field, 'Salesforce sets it.']);
}

function made(fields: readonly string[]): (readonly [string, string])[] {
  return fields.map((field) => [field, 'the package makes it (see the UserFactory template).']);
}
