import { standardObject } from './table.ts';

export const contentDistribution = standardObject({
  name: 'ContentDistribution',
  label: 'Content Delivery',
  plural: 'Content Deliveries',
  prefix: '05D',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_contentdistribution.htm',
  can: 'cud',
  owned: true,
  // prettier-ignore
  fields: [
    ['ContentDocumentId', 'Content Document ID', 'reference', '', { to: 'ContentDocument', onDelete: 'cascade' }],
    ['ContentDownloadUrl', 'File Download Link', 'string(256)', ''],
    ['ContentVersionId', 'Content Version ID', 'reference', 'cr', { to: 'ContentVersion', path: 'ContentVersion' }],
    ['DistributionPublicUrl', 'External Link', 'string(256)', ''],
    ['ExpiryDate', 'Expiration Date', 'datetime', 'cu'],
    ['FirstViewDate', 'First Viewed', 'datetime', ''],
    ['LastViewDate', 'Last Viewed', 'datetime', ''],
    ['Name', 'Content Delivery Name', 'string(100)', 'cur'],
    ['Password', 'Password', 'string(36)', ''],
    ['PdfDownloadUrl', 'PDF Download Link', 'string(256)', ''],
    ['PreferencesAllowOriginalDownload', 'Allow Download in Original Format', 'boolean', 'cud'],
    ['PreferencesAllowPDFDownload', 'Allow Download as PDF', 'boolean', 'cud'],
    ['PreferencesAllowViewInBrowser', 'Allow View in the Browser', 'boolean', 'cud'],
    ['PreferencesExpires', 'Content Delivery Expires', 'boolean', 'cud'],
    ['PreferencesLinkLatestVersion', 'Content Delivery Opens Latest Version', 'boolean', 'cud'],
    ['PreferencesNotifyOnVisit', 'Notify Me of First View or Download', 'boolean', 'cud'],
    ['PreferencesNotifyRndtnComplete', 'Email when Preview Images are Ready', 'boolean', 'cud'],
    ['PreferencesPasswordRequired', 'Require Password to Access Content', 'boolean', 'cud'],
    ['RelatedRecordId', 'Related Record ID', 'reference', 'cu', { to: ['Account', 'Campaign', 'Case', 'Contact', 'EmailMessage', 'Lead', 'Opportunity'], path: 'RelatedRecord' }],
    ['ViewCount', 'View Count', 'int', ''],
  ],
});
