import { standardObject } from './table.ts';

export const authSession = standardObject({
  name: 'AuthSession',
  label: 'Auth Session',
  plural: 'Auth Sessions',
  prefix: '0Ak',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_authsession.htm',
  can: 'd',
  setup: true,
  nameField: null,
  without: ['IsDeleted', 'CreatedById', 'LastModifiedById', 'SystemModstamp'],
  // prettier-ignore
  fields: [
    ['IsCurrent', 'Is Current', 'boolean', 'd'],
    ['LoginGeoId', 'Login Geo Data ID', 'string(18)', ''],
    ['LoginHistoryId', 'Login History ID', 'reference', '', { to: 'LoginHistory', path: 'LoginHistory' }],
    ['LoginType', 'Login Type', 'picklist', ''],
    ['LogoutUrl', 'Logout URL', 'string(1500)', ''],
    ['NumSecondsValid', 'Valid For', 'int', ''],
    ['ParentId', 'Parent ID', 'string(18)', ''],
    ['SessionSecurityLevel', 'Session Security Level', 'picklist', ''],
    ['SessionType', 'Session Type', 'picklist', ''],
    ['SourceIp', 'Source IP', 'string(39)', ''],
    ['UserType', 'User Type', 'picklist', ''],
    ['UsersId', 'User ID', 'reference', '', { to: 'User', path: 'Users' }],
  ],
});
