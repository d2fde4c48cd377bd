import { standardObject } from './table.ts';

export const userLogin = standardObject({
  name: 'UserLogin',
  label: 'User Login',
  plural: 'User Logins',
  prefix: '0Yw',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_userlogin.htm',
  can: 'u',
  setup: true,
  nameField: null,
  without: ['IsDeleted', 'CreatedDate', 'CreatedById', 'SystemModstamp'],
  // prettier-ignore
  fields: [
    ['IsFrozen', 'Is Frozen', 'boolean', 'ud'],
    ['IsPasswordLocked', 'Is Password Locked', 'boolean', 'ud'],
    ['UserId', 'User ID', 'reference', '', { to: 'User', path: null, onDelete: 'cascade' }],
  ],
});
