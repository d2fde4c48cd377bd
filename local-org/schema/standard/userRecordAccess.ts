import { standardObject } from './table.ts';

/** Rows are worked out for the user and records that a query names. UNVERIFIED: Has its describe a keyPrefix, and which? */
export const userRecordAccess = standardObject({
  name: 'UserRecordAccess',
  label: 'User Record Access',
  plural: 'User Record Access',
  prefix: '0KX',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_userrecordaccess.htm',
  can: '',
  nameField: null,
  // prettier-ignore
  without: ['IsDeleted', 'CreatedDate', 'CreatedById', 'LastModifiedDate', 'LastModifiedById', 'SystemModstamp'],
  // prettier-ignore
  fields: [
    ['UserId', 'User ID', 'reference', '', { to: 'User', path: null }],
    ['RecordId', 'Record ID', 'string(18)', ''],
    ['HasReadAccess', 'Has Read Access', 'boolean', 'd'],
    ['HasEditAccess', 'Has Edit Access', 'boolean', 'd'],
    ['HasDeleteAccess', 'Has Delete Access', 'boolean', 'd'],
    ['HasTransferAccess', 'Has Transfer Access', 'boolean', 'd'],
    ['HasAllAccess', 'Has All Access', 'boolean', 'd'],
    ['MaxAccessLevel', 'Maximum Access Level', 'picklist!', '', { values: ['None', 'Read', 'Edit', 'Delete', 'Transfer', 'All'] }],
  ],
});
