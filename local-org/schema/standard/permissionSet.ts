import { standardObject } from './table.ts';

export const permissionSet = standardObject({
  name: 'PermissionSet',
  label: 'Permission Set',
  plural: 'Permission Sets',
  prefix: '0PS',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_permissionset.htm',
  can: 'cud',
  setup: true,
  without: ['IsDeleted'],
  // prettier-ignore
  fields: [
    ['Description', 'Description', 'string(255)', 'cu'],
    ['HasActivationRequired', 'Session Activation Required', 'boolean', 'cud'],
    ['IsCustom', 'Custom', 'boolean', 'd'],
    ['IsOwnedByProfile', 'Is Owned By Profile', 'boolean', 'd'],
    ['Label', 'Permission Set Name', 'string(80)', 'cur'],
    ['LicenseId', 'License ID', 'reference', 'c', { to: 'UserLicense', path: 'License' }],
    ['Name', 'API Name', 'string(80)', 'cur'],
    ['NamespacePrefix', 'Namespace Prefix', 'string(15)', ''],
    ['PermissionSetGroupId', 'Permission Set Group ID', 'reference', '', { to: 'PermissionSetGroup' }],
    ['PermissionsApiEnabled', 'API Enabled', 'boolean', 'cud'],
    ['PermissionsAssignPermissionSets', 'Assign Permission Sets', 'boolean', 'cud'],
    ['PermissionsAuthorApex', 'Author Apex', 'boolean', 'cud'],
    ['PermissionsCustomizeApplication', 'Customize Application', 'boolean', 'cud'],
    ['PermissionsDelegatedPortalUserAdmin', 'Delegated External User Administrator', 'boolean', 'cud'],
    ['PermissionsFreezeUsers', 'Freeze Users', 'boolean', 'cud'],
    ['PermissionsManageInternalUsers', 'Manage Internal Users', 'boolean', 'cud'],
    ['PermissionsManagePartners', 'Manage External Users', 'boolean', 'cud'],
    ['PermissionsManageUsers', 'Manage Users', 'boolean', 'cud'],
    ['PermissionsModifyAllData', 'Modify All Data', 'boolean', 'cud'],
    ['PermissionsModifyMetadata', 'Modify Metadata Through Metadata API Functions', 'boolean', 'cud'],
    ['PermissionsPasswordNeverExpires', 'Password Never Expires', 'boolean', 'cud'],
    ['PermissionsPortalSuperUser', 'Portal Super User', 'boolean', 'cud'],
    ['PermissionsResetPasswords', 'Reset User Passwords and Unlock Users', 'boolean', 'cud'],
    ['PermissionsRunReports', 'Run Reports', 'boolean', 'cud'],
    ['PermissionsViewAllCustomSettings', 'View All Custom Settings', 'boolean', 'cud'],
    ['PermissionsViewAllData', 'View All Data', 'boolean', 'cud'],
    ['PermissionsViewAllFieldsGlobal', 'View All Fields (Global)', 'boolean', 'cud'],
    ['PermissionsViewAllProfiles', 'View All Profiles', 'boolean', 'cud'],
    ['PermissionsViewAllUsers', 'View All Users', 'boolean', 'cud'],
    ['PermissionsViewSetup', 'View Setup and Configuration', 'boolean', 'cud'],
    ['ProfileId', 'Profile ID', 'reference', '', { to: 'Profile', children: 'PermissionSets' }],
    ['PsgCount', 'PSG Count', 'int', ''],
    ['Type', 'Permission Set Type', 'picklist', '', { values: ['Regular', 'Standard', 'Session', 'Group', 'Profile'] }],
  ],
});

export const permissionSetAssignment = standardObject({
  name: 'PermissionSetAssignment',
  label: 'Permission Set Assignment',
  plural: 'Permission Set Assignments',
  prefix: '0Pa',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_permissionsetassignment.htm',
  can: 'cd',
  setup: true,
  nameField: null,
  without: ['IsDeleted', 'CreatedDate', 'CreatedById', 'LastModifiedDate', 'LastModifiedById'],
  // prettier-ignore
  fields: [
    ['AssigneeId', 'Assignee ID', 'reference', 'cr', { to: 'User', path: 'Assignee', children: 'PermissionSetAssignments', onDelete: 'cascade' }],
    ['ExpirationDate', 'Expires On', 'datetime', 'cu'],
    ['IsActive', 'Is Active', 'boolean', 'd'],
    ['IsRevoked', 'Is Revoked', 'boolean', 'ud'],
    ['PermissionSetGroupId', 'Permission Set Group ID', 'reference', 'c', { to: 'PermissionSetGroup', children: 'Assignments', onDelete: 'cascade' }],
    ['PermissionSetId', 'Permission Set ID', 'reference', 'c', { to: 'PermissionSet', children: 'Assignments', onDelete: 'cascade' }],
  ],
});

export const permissionSetGroup = standardObject({
  name: 'PermissionSetGroup',
  label: 'Permission Set Group',
  plural: 'Permission Set Groups',
  prefix: '0PG',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_permissionsetgroup.htm',
  can: 'cud',
  setup: true,
  nameField: 'DeveloperName',
  // prettier-ignore
  fields: [
    ['Description', 'Description', 'textarea(255)', 'cu'],
    ['DeveloperName', 'DeveloperName', 'string(255)', 'cur'],
    ['HasActivationRequired', 'HasActivationRequired', 'boolean', 'cud'],
    ['Language', 'Language', 'picklist!', 'cud'],
    ['MasterLabel', 'MasterLabel', 'string(255)', 'cur'],
    ['NamespacePrefix', 'NamespacePrefix', 'string(255)', ''],
    ['Status', 'Status', 'picklist!', 'd', { values: ['Updated*', 'Outdated', 'Updating', 'Failed'] }],
  ],
});

export const permissionSetGroupComponent = standardObject({
  name: 'PermissionSetGroupComponent',
  label: 'Permission Set Group Component',
  plural: 'Permission Set Group Components',
  prefix: '0PH',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_permissionsetgroupcomponent.htm',
  can: 'cd',
  setup: true,
  nameField: null,
  // prettier-ignore
  fields: [
    ['PermissionSetGroupId', 'PermissionSetGroupId', 'reference', 'cr', { to: 'PermissionSetGroup', children: 'PermissionSetGroupComponents', onDelete: 'cascade' }],
    ['PermissionSetId', 'PermissionSetId', 'reference', 'cr', { to: 'PermissionSet', children: 'PermissionSetGroupComponents', onDelete: 'cascade' }],
  ],
});

export const objectPermissions = standardObject({
  name: 'ObjectPermissions',
  label: 'Object Permissions',
  plural: 'Object Permissions',
  prefix: '110',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_objectpermissions.htm',
  can: 'cud',
  setup: true,
  nameField: null,
  without: ['IsDeleted'],
  // prettier-ignore
  fields: [
    ['ParentId', 'Parent ID', 'reference', 'cr', { to: 'PermissionSet', path: 'Parent', children: 'ObjectPerms', onDelete: 'cascade' }],
    ['SobjectType', 'SObject Type Name', 'picklist!', 'cr'],
    ['PermissionsCreate', 'Create Records', 'boolean', 'cud'],
    ['PermissionsRead', 'Read Records', 'boolean', 'cud'],
    ['PermissionsEdit', 'Edit Records', 'boolean', 'cud'],
    ['PermissionsDelete', 'Delete Records', 'boolean', 'cud'],
    ['PermissionsViewAllRecords', 'Read All Records', 'boolean', 'cud'],
    ['PermissionsModifyAllRecords', 'Edit All Records', 'boolean', 'cud'],
  ],
});

export const fieldPermissions = standardObject({
  name: 'FieldPermissions',
  label: 'Field Permissions',
  plural: 'Field Permissions',
  prefix: '01k',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_fieldpermissions.htm',
  can: 'cud',
  setup: true,
  nameField: null,
  without: ['IsDeleted', 'CreatedDate', 'CreatedById', 'LastModifiedDate', 'LastModifiedById'],
  // prettier-ignore
  fields: [
    ['ParentId', 'Parent ID', 'reference', 'cr', { to: 'PermissionSet', path: 'Parent', children: 'FieldPerms', onDelete: 'cascade' }],
    ['SobjectType', 'SObject Type Name', 'picklist!', 'cr'],
    ['Field', 'Field Name', 'picklist!', 'cr'],
    ['PermissionsRead', 'Read Field', 'boolean', 'cud'],
    ['PermissionsEdit', 'Edit Field', 'boolean', 'cud'],
  ],
});

export const setupEntityAccess = standardObject({
  name: 'SetupEntityAccess',
  label: 'Setup Entity Access',
  plural: 'Setup Entity Access',
  prefix: '0J0',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_setupentityaccess.htm',
  can: 'cd',
  setup: true,
  nameField: null,
  without: ['IsDeleted', 'CreatedDate', 'CreatedById', 'LastModifiedDate', 'LastModifiedById'],
  // prettier-ignore
  fields: [
    ['ParentId', 'Parent ID', 'reference', 'cr', { to: 'PermissionSet', path: 'Parent', children: 'SetupEntityAccessItems', onDelete: 'cascade' }],
    ['SetupEntityId', 'Setup Entity ID', 'reference', 'cr', { to: ['ApexClass', 'CustomPermission'], path: null, onDelete: 'cascade' }],
    ['SetupEntityType', 'Setup Entity Type', 'picklist!', ''],
  ],
});

export const customPermission = standardObject({
  name: 'CustomPermission',
  label: 'Custom Permission',
  plural: 'Custom Permissions',
  prefix: '0CP',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_custompermission.htm',
  can: '',
  setup: true,
  nameField: 'DeveloperName',
  // prettier-ignore
  fields: [
    ['Description', 'Description', 'textarea(255)', ''],
    ['DeveloperName', 'Name', 'string(80)', ''],
    ['IsLicensed', 'License Required', 'boolean', 'd'],
    ['IsProtected', 'Protected Component', 'boolean', 'd'],
    ['Language', 'Master Language', 'picklist!', ''],
    ['MasterLabel', 'Label', 'string(80)', ''],
    ['NamespacePrefix', 'Namespace Prefix', 'string(15)', ''],
  ],
});
