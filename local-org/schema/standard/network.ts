import { standardObject } from './table.ts';

export const network = standardObject({
  name: 'Network',
  label: 'Network',
  plural: 'Networks',
  prefix: '0DB',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_network.htm',
  can: 'u',
  setup: true,
  without: ['IsDeleted'],
  // prettier-ignore
  fields: [
    ['AllowedExtensions', 'Allowed Extensions', 'textarea(1000)', 'u'],
    ['Description', 'Description', 'string(255)', 'u'],
    ['EmailFooterText', 'Email Footer Text', 'string(1000)', 'u'],
    ['EmailSenderAddress', 'From Email Address', 'email(80)', ''],
    ['EmailSenderName', 'From Email Name', 'string(80)', 'u'],
    ['FirstActivationDate', 'First Date Active', 'date', ''],
    ['MaxFileSizeKb', 'Max File Size KB', 'int', 'u'],
    ['Name', 'Name', 'string(40)', 'ur', { idLookup: true }],
    ['NewSenderAddress', 'Unverified Sender Email Address', 'email(80)', 'u'],
    ['OptionsAllowInternalUserLogin', 'Allow Employee Login', 'boolean', 'u'],
    ['OptionsGuestMemberVisibility', 'GuestMemberVisibility', 'boolean', 'u'],
    ['OptionsMemberVisibility', 'MemberVisibility', 'boolean', 'u'],
    ['OptionsNicknameDisplayEnabled', 'NicknameDisplayEnabled', 'boolean', 'u'],
    ['OptionsSelfRegistrationEnabled', 'Self Registration Enabled', 'boolean', 'u'],
    ['OptionsSendWelcomeEmail', 'Send Welcome Email', 'boolean', 'u'],
    ['SelfRegProfileId', 'Profile ID', 'reference', 'u', { to: 'Profile', path: null }],
    ['Status', 'Status', 'picklist!', 'ud', { values: ['Live', 'DownForMaintenance', 'UnderConstruction'] }],
    ['UrlPathPrefix', 'Experience URL Prefix', 'string(40)', 'u'],
    ['enableImageOptimizationCDN', 'enableImageOptimizationCDN', 'boolean', 'u'],
  ],
});

export const networkMember = standardObject({
  name: 'NetworkMember',
  label: 'Network Member',
  plural: 'Network Members',
  prefix: '0DO',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_networkmember.htm',
  can: 'u',
  setup: true,
  nameField: null,
  without: ['IsDeleted'],
  // prettier-ignore
  fields: [
    ['NetworkId', 'Network ID', 'reference', '', { to: 'Network', children: 'NetworkMembers', onDelete: 'cascade' }],
    ['MemberId', 'User ID', 'reference', '', { to: 'User', path: 'Member', children: 'NetworkMemberUsers', onDelete: 'cascade' }],
    ['DefaultGroupNotificationFrequency', 'Default Notification Frequency when Joining Groups', 'picklist!', 'ud', { values: ['P', 'D', 'W', 'N*'] }],
    ['DigestFrequency', 'Chatter Email Highlights Frequency', 'picklist!', 'ud', { values: ['D*', 'W', 'N'] }],
    ['LastChatterActivityDate', 'Last Chatter Activity Date', 'date', ''],
  ],
});

export const networkMemberGroup = standardObject({
  name: 'NetworkMemberGroup',
  label: 'Network Member Group',
  plural: 'Network Member Groups',
  prefix: '0Kg',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_networkmembergroup.htm',
  can: 'cd',
  setup: true,
  nameField: null,
  without: ['IsDeleted'],
  // prettier-ignore
  fields: [
    ['AssignmentStatus', 'Assignment Status', 'picklist!', 'ud', { values: ['AddCalculated=Add Calculated*', 'WaitingForRemove=Waiting For Remove'] }],
    ['NetworkId', 'Network ID', 'reference', 'cr', { to: 'Network', children: 'NetworkMemberGroups', onDelete: 'cascade' }],
    ['ParentId', 'Parent ID', 'reference', 'cr', { to: ['Profile', 'PermissionSet'], path: 'Parent', onDelete: 'cascade' }],
  ],
});
