import { standardObject } from './table.ts';

export const loginHistory = standardObject({
  name: 'LoginHistory',
  label: 'Login History',
  plural: 'Login History',
  prefix: '0Ya',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_loginhistory.htm',
  can: '',
  setup: true,
  nameField: null,
  without: [
    'IsDeleted',
    'CreatedDate',
    'CreatedById',
    'LastModifiedDate',
    'LastModifiedById',
    'SystemModstamp',
  ],
  // prettier-ignore
  fields: [
    ['UserId', 'User ID', 'reference', '', { to: 'User', path: null }],
    ['LoginTime', 'Login Time', 'datetime', ''],
    ['LoginType', 'Login Type', 'picklist!', ''],
    ['SourceIp', 'Source IP', 'string(39)', ''],
    ['LoginUrl', 'Login URL', 'string(255)', ''],
    ['NetworkId', 'NetworkId', 'reference', '', { to: 'Network', path: null }],
    ['Status', 'Status', 'string(128)', ''],
    ['Browser', 'Browser', 'string(64)', ''],
    ['Platform', 'Platform', 'string(64)', ''],
    ['Application', 'Application', 'string(64)', ''],
  ],
});
