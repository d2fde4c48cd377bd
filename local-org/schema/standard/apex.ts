import { standardObject } from './table.ts';

export const apexClass = standardObject({
  name: 'ApexClass',
  label: 'Apex Class',
  plural: 'Apex Classes',
  prefix: '01p',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_apexclass.htm',
  can: '',
  setup: true,
  without: ['IsDeleted'],
  // prettier-ignore
  fields: [
    ['ApiVersion', 'Api Version', 'double(18,1)', 'cur'],
    ['Body', 'Body', 'textarea(1000000)', 'cu'],
    ['BodyCrc', 'Body CRC', 'double(18,0)', 'cud'],
    ['IsValid', 'Is Valid', 'boolean', 'cud'],
    ['LengthWithoutComments', 'Size Without Comments', 'int', 'cur'],
    ['Name', 'Name', 'string(255)', 'cur', { idLookup: true }],
    ['NamespacePrefix', 'Namespace Prefix', 'string(15)', ''],
    ['Status', 'Status', 'picklist!', 'cur'],
  ],
});

export const apexTrigger = standardObject({
  name: 'ApexTrigger',
  label: 'Apex Trigger',
  plural: 'Apex Triggers',
  prefix: '01q',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_apextrigger.htm',
  can: '',
  setup: true,
  without: ['IsDeleted'],
  // prettier-ignore
  fields: [
    ['ApiVersion', 'Api Version', 'double(18,1)', 'cur'],
    ['Body', 'Body', 'textarea(1000000)', 'cu'],
    ['BodyCrc', 'Body CRC', 'double(18,0)', 'cud'],
    ['IsValid', 'Is Valid', 'boolean', 'cud'],
    ['LengthWithoutComments', 'Size Without Comments', 'int', 'cur'],
    ['Name', 'Name', 'string(255)', 'cur', { idLookup: true }],
    ['NamespacePrefix', 'Namespace Prefix', 'string(15)', ''],
    ['Status', 'Status', 'picklist!', 'cur'],
    ['TableEnumOrId', 'Custom Object Definition ID', 'picklist!', 'cu'],
    ['UsageAfterDelete', 'AfterDelete', 'boolean', ''],
    ['UsageAfterInsert', 'AfterInsert', 'boolean', ''],
    ['UsageAfterUndelete', 'AfterUndelete', 'boolean', ''],
    ['UsageAfterUpdate', 'AfterUpdate', 'boolean', ''],
    ['UsageBeforeDelete', 'BeforeDelete', 'boolean', ''],
    ['UsageBeforeInsert', 'BeforeInsert', 'boolean', ''],
    ['UsageBeforeUpdate', 'BeforeUpdate', 'boolean', ''],
    ['UsageIsBulk', 'IsBulk', 'boolean', ''],
  ],
});

/** Status, LastError and Retries are those of the event bus, see database/computed.ts. */
export const eventBusSubscriber = standardObject({
  name: 'EventBusSubscriber',
  label: 'Event Bus Subscriber',
  plural: 'Event Bus Subscribers',
  prefix: '0Iu',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_eventbussubscriber.htm',
  can: '',
  setup: true,
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
    ['ExternalId', 'External ID', 'string(18)', ''],
    ['IsPartitioned', 'Is Partitioned', 'boolean', 'd'],
    ['LastError', 'Last Error', 'string(255)', ''],
    ['Name', 'Name', 'string(255)', ''],
    ['Position', 'Position', 'int', ''],
    ['Retries', 'Retries', 'int', ''],
    ['Status', 'Status', 'picklist!', '', { values: ['Running', 'Error', 'Suspended', 'Expired'] }],
    ['Tip', 'Tip', 'int', ''],
    ['Topic', 'Topic', 'string(255)', ''],
    ['Type', 'Type', 'string(255)', ''],
  ],
});

export const asyncApexJob = standardObject({
  name: 'AsyncApexJob',
  label: 'Apex Job',
  plural: 'Apex Jobs',
  prefix: '707',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_asyncapexjob.htm',
  can: '',
  setup: true,
  nameField: null,
  without: ['IsDeleted', 'LastModifiedDate', 'LastModifiedById', 'SystemModstamp'],
  // prettier-ignore
  fields: [
    ['ApexClassId', 'Class ID', 'reference', '', { to: 'ApexClass' }],
    ['CompletedDate', 'Completion Date', 'datetime', ''],
    ['CronTriggerId', 'Scheduled Job ID', 'reference', '', { to: 'CronTrigger' }],
    ['ExtendedStatus', 'Status Detail', 'string(255)', ''],
    ['JobItemsProcessed', 'Batches Processed', 'int', ''],
    ['JobType', 'Job Type', 'picklist!', '', { values: ['Future', 'BatchApex', 'BatchApexWorker', 'Queueable', 'ScheduledApex', 'TestRequest', 'TestWorker', 'SharingRecalculation'] }],
    ['LastProcessed', 'Last ID processed and committed', 'string(15)', ''],
    ['LastProcessedOffset', 'Offset of last ID processed and committed', 'int', ''],
    ['MethodName', 'Apex Method', 'string(255)', ''],
    ['NumberOfErrors', 'Failures', 'int', ''],
    ['ParentJobId', 'Apex Job ID', 'reference', '', { to: 'AsyncApexJob', path: null }],
    ['Status', 'Status', 'picklist!', '', { values: ['Queued', 'Preparing', 'Processing', 'Completed', 'Failed', 'Aborted', 'Holding'] }],
    ['TotalJobItems', 'Total Batches', 'int', ''],
  ],
});

export const cronTrigger = standardObject({
  name: 'CronTrigger',
  label: 'Scheduled Jobs',
  plural: 'Scheduled Jobs',
  prefix: '08e',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_crontrigger.htm',
  can: '',
  setup: true,
  nameField: null,
  without: ['IsDeleted', 'LastModifiedDate', 'SystemModstamp'],
  // prettier-ignore
  fields: [
    ['CronExpression', 'Cron Expression', 'string(255)', ''],
    ['CronJobDetailId', 'Job ID', 'reference', '', { to: 'CronJobDetail' }],
    ['EndTime', 'End Time', 'datetime', ''],
    ['NextFireTime', 'Next Run Time', 'datetime', ''],
    ['OwnerId', 'User ID', 'reference', '', { to: 'User', path: 'Owner' }],
    ['PreviousFireTime', 'Previous Run Time', 'datetime', ''],
    ['StartTime', 'Start Time', 'datetime', ''],
    ['State', 'Job State', 'string(16)', ''],
    ['TimeZoneSidKey', 'Java Time Zone Id', 'picklist!', ''],
    ['TimesTriggered', 'Job Fired Count', 'int', ''],
  ],
});

export const cronJobDetail = standardObject({
  name: 'CronJobDetail',
  label: 'Cron Job',
  plural: 'Cron Job',
  prefix: '08a',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_cronjobdetail.htm',
  can: '',
  setup: true,
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
    ['JobType', 'Type', 'picklist!', ''],
    ['Name', 'Job Name', 'string(255)', '', { idLookup: true }],
  ],
});
