import { standardObject } from './table.ts';

export const group = standardObject({
  name: 'Group',
  label: 'Group',
  plural: 'Group',
  prefix: '00G',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_group.htm',
  can: 'cud',
  setup: true,
  without: ['IsDeleted'],
  // prettier-ignore
  fields: [
    ['Description', 'Description', 'textarea(1332)', 'cu'],
    ['DeveloperName', 'Developer Name', 'string(80)', 'cu'],
    // UNVERIFIED: Has a group inserted by Apex DoesIncludeBosses = true, as the ticked box of the setup page?
    ['DoesIncludeBosses', 'Include Bosses', 'boolean', 'cud', { default: true }],
    ['DoesSendEmailToMembers', 'Send Email to Members', 'boolean', 'cud'],
    ['Email', 'Email', 'email(255)', 'cu'],
    ['Name', 'Name', 'string(40)', 'cur', { idLookup: true }],
    ['OwnerId', 'Owner ID', 'reference', '', { to: ['Organization', 'User'], path: 'Owner' }],
    ['RelatedId', 'Related ID', 'reference', '', { to: ['User', 'UserRole'], path: 'Related', onDelete: 'cascade' }],
    ['Type', 'Type', 'picklist!', 'cd', { values: ['Regular*', 'Queue', 'Role', 'RoleAndSubordinates', 'RoleAndSubordinatesInternal', 'Organization', 'AllCustomerPortal', 'PRMOrganization', 'Manager', 'ManagerAndSubordinatesInternal'] }],
  ],
});

export const groupMember = standardObject({
  name: 'GroupMember',
  label: 'Group Member',
  plural: 'Group Members',
  prefix: '011',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_groupmember.htm',
  can: 'cd',
  setup: true,
  nameField: null,
  without: ['IsDeleted', 'CreatedDate', 'CreatedById', 'LastModifiedDate', 'LastModifiedById'],
  // prettier-ignore
  fields: [
    ['GroupId', 'Group ID', 'reference', 'cr', { to: 'Group', children: 'GroupMembers', onDelete: 'cascade' }],
    ['UserOrGroupId', 'User/Group ID', 'reference', 'cr', { to: ['Group', 'User'], path: 'UserOrGroup', onDelete: 'cascade' }],
  ],
});

export const queueSobject = standardObject({
  name: 'QueueSobject',
  label: 'Queue Sobject',
  plural: 'Queue Sobject',
  prefix: '03g',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_queuesobject.htm',
  can: 'cd',
  setup: true,
  nameField: null,
  without: ['IsDeleted', 'CreatedDate', 'LastModifiedDate', 'LastModifiedById'],
  // prettier-ignore
  fields: [
    ['QueueId', 'Group ID', 'reference', 'cr', { to: 'Group', path: 'Queue', children: 'QueueSobjects', onDelete: 'cascade' }],
    ['SobjectType', 'sObject Type', 'picklist!', 'cr'],
  ],
});
