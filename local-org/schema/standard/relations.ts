import { standardObject } from './table.ts';

/** UNVERIFIED: Are these the roles of contacts on opportunities of a new org? */
const ROLES = [
  'Business User',
  'Decision Maker',
  'Economic Buyer',
  'Economic Decision Maker',
  'Evaluator',
  'Executive Sponsor',
  'Influencer',
  'Technical Buyer',
  'Other',
];

export const opportunityContactRole = standardObject({
  name: 'OpportunityContactRole',
  label: 'Opportunity Contact Role',
  plural: 'Opportunity Contact Role',
  prefix: '00K',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_opportunitycontactrole.htm',
  can: 'cudn',
  nameField: null,
  sharing: 'ControlledByParent',
  // prettier-ignore
  fields: [
    ['ContactId', 'Contact ID', 'reference', 'cur', { to: 'Contact', children: 'OpportunityContactRoles', onDelete: 'cascade' }],
    ['IsPrimary', 'Primary', 'boolean', 'cud'],
    ['OpportunityId', 'Opportunity ID', 'reference', 'cr', { to: 'Opportunity', children: 'OpportunityContactRoles', onDelete: 'cascade' }],
    ['Role', 'Role', 'picklist', 'cu', { values: ROLES }],
  ],
});

export const accountContactRelation = standardObject({
  name: 'AccountContactRelation',
  label: 'Account Contact Relationship',
  plural: 'Account Contact Relationship',
  prefix: '07k',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_accountcontactrelation.htm',
  can: 'cud',
  nameField: null,
  sharing: 'ControlledByParent',
  // prettier-ignore
  fields: [
    ['AccountId', 'Account ID', 'reference', 'cr', { to: 'Account', children: 'AccountContactRelations', onDelete: 'cascade' }],
    ['ContactId', 'Contact ID', 'reference', 'cr', { to: 'Contact', children: 'AccountContactRelations', onDelete: 'cascade' }],
    ['EndDate', 'End Date', 'date', 'cu'],
    ['IsActive', 'Active', 'boolean', 'cud'],
    ['IsDirect', 'Direct', 'boolean', 'd'],
    ['Roles', 'Roles', 'multipicklist', 'cu'],
    ['StartDate', 'Start Date', 'date', 'cu'],
  ],
});

export const accountTeamMember = standardObject({
  name: 'AccountTeamMember',
  label: 'Account Team Member',
  plural: 'Account Team Member',
  prefix: '01M',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_accountteammember.htm',
  can: 'cud',
  nameField: null,
  // prettier-ignore
  fields: [
    ['AccountAccessLevel', 'Account Access Level', 'picklist', 'cu'],
    ['AccountId', 'Account ID', 'reference', 'cr', { to: 'Account', children: 'AccountTeamMembers', onDelete: 'cascade' }],
    ['CaseAccessLevel', 'Case Access Level', 'picklist', 'cu'],
    ['ContactAccessLevel', 'Contact Access Level', 'picklist', 'cu'],
    ['OpportunityAccessLevel', 'Opportunity Access Level', 'picklist', 'cu'],
    ['PhotoURL', 'Photo URL', 'url(255)', ''],
    ['TeamMemberRole', 'Team Member Role', 'picklist', 'cu'],
    ['Title', 'Title', 'string(255)', ''],
    ['UserId', 'User ID', 'reference', 'cr', { to: 'User' }],
  ],
});

export const opportunityTeamMember = standardObject({
  name: 'OpportunityTeamMember',
  label: 'Opportunity Team Member',
  plural: 'Opportunity Team Member',
  prefix: '00q',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_opportunityteammember.htm',
  can: 'cud',
  nameField: null,
  // prettier-ignore
  fields: [
    ['Name', 'Opportunity Team Member Name', 'string(361)', ''],
    ['OpportunityAccessLevel', 'Opportunity Access', 'picklist', 'cu'],
    ['OpportunityId', 'Opportunity ID', 'reference', 'cr', { to: 'Opportunity', children: 'OpportunityTeamMembers', onDelete: 'cascade' }],
    ['PhotoURL', 'Url for thumbnail sized photo', 'url(255)', ''],
    ['TeamMemberRole', 'Team Role', 'picklist', 'cu'],
    ['Title', 'Title', 'string(80)', ''],
    ['UserId', 'User ID', 'reference', 'cr', { to: 'User' }],
  ],
});

export const campaignMember = standardObject({
  name: 'CampaignMember',
  label: 'Campaign Member',
  plural: 'Campaign Members',
  prefix: '00v',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_campaignmember.htm',
  can: 'cud',
  nameField: null,
  sharing: 'ControlledByParent',
  // prettier-ignore
  fields: [
    ['AccountId', 'Account ID', 'reference', '', { to: 'Account' }],
    ['CampaignId', 'Campaign ID', 'reference', 'cr', { to: 'Campaign', children: 'CampaignMembers', onDelete: 'cascade' }],
    ['City', 'City', 'string(40)', ''],
    ['CompanyOrAccount', 'Company (Account)', 'string(255)', ''],
    ['ContactId', 'Contact ID', 'reference', 'c', { to: 'Contact', children: 'CampaignMembers', onDelete: 'cascade' }],
    ['Country', 'Country', 'string(80)', ''],
    ['Description', 'Description', 'textarea(32000)', ''],
    ['DoNotCall', 'Do Not Call', 'boolean', 'd'],
    ['Email', 'Email', 'email(80)', ''],
    ['Fax', 'Fax', 'phone(40)', ''],
    ['FirstName', 'First Name', 'string(40)', ''],
    ['FirstRespondedDate', 'First Responded Date', 'date', ''],
    ['HasOptedOutOfEmail', 'Email Opt Out', 'boolean', 'd'],
    ['HasOptedOutOfFax', 'Fax Opt Out', 'boolean', 'd'],
    ['HasResponded', 'Responded', 'boolean', 'd'],
    ['LastName', 'Last Name', 'string(80)', ''],
    ['LeadId', 'Lead ID', 'reference', 'c', { to: 'Lead', children: 'CampaignMembers', onDelete: 'cascade' }],
    ['LeadOrContactOwnerId', 'Related Record Owner ID', 'reference', '', { to: ['Group', 'User'], path: 'LeadOrContactOwner' }],
    ['LeadSource', 'Lead Source', 'picklist', ''],
    ['MobilePhone', 'Mobile', 'phone(40)', ''],
    ['Name', 'Name', 'string(255)', ''],
    ['Phone', 'Phone', 'phone(40)', ''],
    ['PostalCode', 'Zip/Postal Code', 'string(20)', ''],
    ['RecordTypeId', 'Record Type ID', 'reference', 'cu', { to: 'RecordType' }],
    ['Salutation', 'Salutation', 'picklist', ''],
    ['State', 'State/Province', 'string(80)', ''],
    ['Status', 'Status', 'picklist', 'cu'],
    ['Street', 'Street', 'string(255)', ''],
    ['Title', 'Title', 'string(128)', ''],
    ['Type', 'Type', 'string(40)', ''],
  ],
});

export const campaignMemberStatus = standardObject({
  name: 'CampaignMemberStatus',
  label: 'Campaign Member Status',
  plural: 'Campaign Member Status',
  prefix: '01Y',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_campaignmemberstatus.htm',
  can: 'cudn',
  nameField: null,
  // prettier-ignore
  fields: [
    ['CampaignId', 'Campaign ID', 'reference', 'cr', { to: 'Campaign', children: 'CampaignMemberStatuses', onDelete: 'cascade' }],
    ['HasResponded', 'Responded', 'boolean', 'd'],
    ['IsDefault', 'Is Default', 'boolean', 'd'],
    ['Label', 'Member Status', 'string(765)', 'cur'],
    ['SortOrder', 'Sort Order', 'int', 'u'],
  ],
});

export const opportunityStage = standardObject({
  name: 'OpportunityStage',
  label: 'Opportunity Stage',
  plural: 'Opportunity Stage',
  prefix: '01J',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_opportunitystage.htm',
  can: '',
  nameField: null,
  without: ['IsDeleted'],
  // prettier-ignore
  fields: [
    ['ApiName', 'API Name', 'string(255)', ''],
    ['DefaultProbability', 'Probability (%)', 'percent(3,0)', ''],
    ['Description', 'Description', 'string(255)', ''],
    ['ForecastCategory', 'Forecast Category', 'picklist!', ''],
    ['ForecastCategoryName', 'Forecast Category Name', 'picklist!', ''],
    ['IsActive', 'Is Active', 'boolean', 'd'],
    ['IsClosed', 'Closed', 'boolean', 'd'],
    ['IsWon', 'Won', 'boolean', 'd'],
    ['MasterLabel', 'Master Label', 'string(255)', ''],
    ['SortOrder', 'Sort Order', 'int', ''],
  ],
});
