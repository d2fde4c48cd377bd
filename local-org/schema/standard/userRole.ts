import { standardObject } from './table.ts';

export const userRole = standardObject({
  name: 'UserRole',
  label: 'Role',
  plural: 'Roles',
  prefix: '00E',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_userrole.htm',
  can: 'cud',
  setup: true,
  without: ['IsDeleted'],
  // prettier-ignore
  fields: [
    ['CaseAccessForAccountOwner', 'Case Access Level for Account Owner', 'picklist!', 'cu', { values: ['Edit', 'Read', 'None*'] }],
    ['ContactAccessForAccountOwner', 'Contact Access Level for Account Owner', 'picklist!', 'cu', { values: ['Edit', 'Read', 'None*'] }],
    ['DeveloperName', 'Developer Name', 'string(80)', 'cu'],
    ['ForecastUserId', 'User ID', 'reference', 'cu', { to: 'User', path: null }],
    ['MayForecastManagerShare', 'May Forecast Manager Share', 'boolean', 'd'],
    ['Name', 'Name', 'string(80)', 'cur', { idLookup: true }],
    ['OpportunityAccessForAccountOwner', 'Opportunity Access Level for Account Owner', 'picklist!', 'cud', { values: ['Edit', 'Read', 'None*'] }],
    ['ParentRoleId', 'Parent Role ID', 'reference', 'cu', { to: 'UserRole', path: null }],
    ['PortalAccountId', 'Account ID', 'reference', 'c', { to: 'Account', path: null }],
    ['PortalAccountOwnerId', 'User ID', 'reference', '', { to: 'User', path: null }],
    ['PortalRole', 'Portal Role', 'picklist!', '', { values: ['Executive', 'Manager', 'Worker=User', 'PersonAccount'] }],
    ['PortalType', 'Portal Type', 'picklist!', 'c', { values: ['None*', 'CustomerPortal', 'Partner'] }],
    ['RollupDescription', 'Description', 'string(80)', 'cu'],
    ['IsPartner', 'IsPartner', 'boolean', 'd'],
  ],
});
