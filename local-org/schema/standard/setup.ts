import { standardObject } from './table.ts';

export const appMenuItem = standardObject({
  name: 'AppMenuItem',
  label: 'App Menu Item',
  plural: 'App Menu Item',
  prefix: '0DS',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_appmenuitem.htm',
  can: '',
  setup: true,
  // prettier-ignore
  fields: [
    ['ApplicationId', 'Application ID', 'string(18)', ''],
    ['CanvasAccessMethod', 'The configured access method for the canvas application', 'picklist!', 'd'],
    ['CanvasEnabled', 'Is this a canvas-enabled application', 'boolean', 'd'],
    ['CanvasOptions', 'The options to hide publisher header or publisher share button', 'string(255)', ''],
    ['CanvasReferenceId', 'The identifier used to render the canvas application.', 'string(18)', ''],
    ['CanvasSelectedLocations', 'The selected/supported locations of the canvas application', 'string(255)', ''],
    ['CanvasUrl', 'The canvas URL for the canvas application', 'url(255)', ''],
    ['Description', 'Description', 'string(250)', ''],
    ['IconUrl', 'Icon URL', 'url(255)', ''],
    ['InfoUrl', 'Info URL', 'url(255)', ''],
    ['IsAccessible', 'Is Accessible', 'boolean', 'd'],
    ['IsRegisteredDeviceOnly', 'App requires a registered mobile device', 'boolean', 'd'],
    ['IsUsingAdminAuthorization', 'IsUsingAdminAuthorization', 'boolean', 'd'],
    ['IsVisible', 'Is Visible', 'boolean', 'ud'],
    ['Label', 'Label', 'string(250)', ''],
    ['LogoUrl', 'Logo Image URL', 'url(255)', ''],
    ['MobileAppBinaryId', 'ID for the related mobile app binary', 'string(255)', ''],
    ['MobileAppInstallUrl', 'URL to install the mobile app', 'url(255)', ''],
    ['MobileAppInstalledDate', 'Date the mobile app was most recently installed', 'datetime', ''],
    ['MobileAppInstalledVersion', 'Most recently installed version of the mobile app', 'string(255)', ''],
    ['MobileAppVer', 'Version of the mobile app', 'string(255)', ''],
    ['MobileDeviceType', 'Type of mobile device', 'string(255)', ''],
    ['MobileMinOsVer', 'Minimum required mobile device OS version', 'string(255)', ''],
    ['MobilePlatform', 'Mobile device OS platform', 'picklist!', ''],
    ['MobileStartUrl', 'Mobile Start URL', 'url(255)', ''],
    ['Name', 'Developer Name', 'string(80)', ''],
    ['NamespacePrefix', 'Namespace Prefix', 'string(80)', ''],
    ['SortOrder', 'Sort Order', 'int', ''],
    ['StartUrl', 'Start URL', 'url(255)', ''],
    ['Type', 'App Type', 'picklist!', ''],
    ['UserSortOrder', 'User Sort Order', 'int', ''],
  ],
});

export const permissionSetLicense = standardObject({
  name: 'PermissionSetLicense',
  label: 'Permission Set License',
  plural: 'Permission Set Licenses',
  prefix: '0PL',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_permissionsetlicense.htm',
  can: '',
  setup: true,
  nameField: 'DeveloperName',
  // prettier-ignore
  fields: [
    ['DeveloperName', 'Developer Name', 'string(80)', ''],
    ['ExpirationDate', 'Expiration Date', 'date', ''],
    ['IsAvailableForIntegrations', 'Is License Available for Integrations?', 'boolean', 'd'],
    ['Language', 'Language', 'picklist!', ''],
    ['MasterLabel', 'Permission Set License Label', 'string(80)', ''],
    ['MaximumPermissionsPermissionName', 'Maximum Permissions Permission Name', 'boolean', ''],
    ['PermissionSetLicenseKey', 'Permission Set License Key', 'string(81)', ''],
    ['Status', 'Status', 'picklist!', ''],
    ['TotalLicenses', 'Total Licenses', 'int', ''],
    ['UsedLicenses', 'Used Licenses', 'int', ''],
  ],
});

export const permissionSetLicenseAssign = standardObject({
  name: 'PermissionSetLicenseAssign',
  label: 'Permission Set License Assignment',
  plural: 'Permission Set License Assignment',
  prefix: '2LA',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_permissionsetlicenseassign.htm',
  can: 'cd',
  setup: true,
  nameField: null,
  // prettier-ignore
  fields: [
    ['AssigneeId', 'User ID', 'reference', 'cr', { to: 'User', path: 'Assignee', children: 'PermissionSetLicenseAssignments' }],
    ['IsRevoked', 'Is Revoked', 'boolean', 'ud'],
    ['PermissionSetLicenseId', 'Permission Set License ID', 'reference', 'cr', { to: 'PermissionSetLicense' }],
  ],
});

export const listView = standardObject({
  name: 'ListView',
  label: 'List View',
  plural: 'List View',
  prefix: '00B',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_listview.htm',
  can: '',
  setup: true,
  without: ['IsDeleted'],
  // prettier-ignore
  fields: [
    ['DeveloperName', 'View Unique Name', 'string(80)', ''],
    ['IsSoqlCompatible', 'Is SOQL Compatible', 'boolean', 'd'],
    ['LastReferencedDate', 'Last Referenced Date', 'datetime', ''],
    ['LastViewedDate', 'Last Viewed Date', 'datetime', ''],
    ['Name', 'View Name', 'string(40)', '', { idLookup: true }],
    ['NamespacePrefix', 'Namespace Prefix', 'string(15)', ''],
    ['SobjectType', 'Custom Object Definition ID', 'picklist!', ''],
  ],
});

export const orgWideEmailAddress = standardObject({
  name: 'OrgWideEmailAddress',
  label: 'Organization-wide From Email Addres',
  plural: 'Organization-wide From Email Address',
  prefix: '0D2',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_orgwideemailaddress.htm',
  can: '',
  setup: true,
  nameField: 'DisplayName',
  without: ['IsDeleted'],
  // prettier-ignore
  fields: [
    ['Address', 'Email Address', 'email(270)', 'cur'],
    ['DisplayName', 'Display Name', 'string(300)', 'cur'],
    ['IsAllowAllProfiles', 'Allow All Profiles', 'boolean', 'cud'],
    ['IsVerified', 'Status', 'boolean', 'cud'],
    ['Purpose', 'Purpose', 'picklist!', 'cur'],
  ],
});

export const customNotificationType = standardObject({
  name: 'CustomNotificationType',
  label: 'Custom Notification Type',
  plural: 'Custom Notification Type',
  prefix: '0ML',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_customnotificationtype.htm',
  can: '',
  setup: true,
  nameField: 'CustomNotifTypeName',
  // prettier-ignore
  fields: [
    ['CustomNotifTypeName', 'Name', 'string(80)', 'cur'],
    ['Description', 'Description', 'textarea(255)', 'cu'],
    ['Desktop', 'Desktop', 'boolean', 'cud'],
    ['DeveloperName', 'Name', 'string(80)', 'cur'],
    ['Language', 'Master Language', 'picklist!', 'cud'],
    ['MasterLabel', 'Label', 'string(80)', 'cur'],
    ['Mobile', 'Mobile', 'boolean', 'cud'],
    ['NamespacePrefix', 'Namespace Prefix', 'string(15)', ''],
  ],
});

export const apexPage = standardObject({
  name: 'ApexPage',
  label: 'Visualforce Page',
  plural: 'Visualforce Pages',
  prefix: '066',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_apexpage.htm',
  can: '',
  setup: true,
  without: ['IsDeleted'],
  // prettier-ignore
  fields: [
    ['ApiVersion', 'Api Version', 'double(18,1)', 'cur'],
    ['ControllerKey', 'Controller Key', 'string(255)', 'cu'],
    ['ControllerType', 'Controller Type', 'picklist!', 'cur'],
    ['Description', 'Description', 'textarea(4000)', 'cu'],
    ['IsAvailableInTouch', 'Available for Lightning Experience, Experience Builder sites, and the mobile app', 'boolean', 'cud'],
    ['IsConfirmationTokenRequired', 'Require CSRF protection on GET requests', 'boolean', 'cud'],
    ['Markup', 'Markup', 'textarea(1048576)', 'cur'],
    ['MasterLabel', 'Label', 'string(80)', 'cur'],
    ['Name', 'Name', 'string(80)', 'cur', { idLookup: true }],
    ['NamespacePrefix', 'Namespace Prefix', 'string(15)', ''],
  ],
});

export const apexLog = standardObject({
  name: 'ApexLog',
  label: 'Debug Log',
  plural: 'Debug Log',
  prefix: '07L',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_apexlog.htm',
  can: 'd',
  setup: true,
  nameField: null,
  without: ['IsDeleted', 'CreatedDate', 'CreatedById', 'LastModifiedById'],
  // prettier-ignore
  fields: [
    ['Application', 'Application', 'string(64)', ''],
    ['DurationMilliseconds', 'Duration (ms)', 'int', ''],
    ['Location', 'Location', 'picklist!', ''],
    ['LogLength', 'Log Size (bytes)', 'int', ''],
    ['LogUserId', 'Log User ID', 'reference', '', { to: 'User', path: 'LogUser' }],
    ['Operation', 'Operation', 'string(128)', ''],
    ['Request', 'Request Type', 'string(16)', ''],
    ['RequestIdentifier', 'Request ID', 'string(84)', ''],
    ['StartTime', 'Start Time', 'datetime', ''],
    ['Status', 'Status', 'string(255)', ''],
  ],
});
