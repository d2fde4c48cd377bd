/**
 * Platform events that the platform itself publishes.
 * Fields: Field Reference Guide and Platform Events Developer Guide, pages of the same names,
 * https://developer.salesforce.com/docs/atlas.en-us.platform_events.meta/platform_events/platform_events_objects.htm
 */
import { buildObject, deepReference, field } from '../build.ts';
import type { FieldSchema, ObjectSchema } from '../schema.ts';

const toUser = { reference: deepReference({ to: 'User', path: null }) };

function standardEvent(name: string, label: string, fields: readonly FieldSchema[]): ObjectSchema {
  return buildObject({
    name,
    label,
    labelPlural: `${label}s`,
    kind: 'platformEvent',
    keyPrefix: '',
    setup: false,
    sharingModel: 'Read',
    nameField: null,
    publishBehavior: 'PublishImmediately',
    can: { create: false, update: false, delete: false, undelete: false },
    fields: [
      field('ReplayId', 'Replay ID', 'string', { length: 1000 }),
      field('EventUuid', 'Event UUID', 'string', { length: 36 }),
      field('CreatedDate', 'Created Date', 'datetime', { defaultedOnCreate: true }),
      field('CreatedById', 'Created By ID', 'reference', {
        defaultedOnCreate: true,
        reference: deepReference({ to: 'User', path: 'CreatedBy' }),
      }),
      // Public Apex builds such events for its tests, so their own fields can be written.
      ...fields.map((entry) => ({ ...entry, createable: true })),
    ],
  });
}

/** What a failed batch of a class with Database.RaisesPlatformEvents publishes. */
export const batchApexErrorEvent = standardEvent('BatchApexErrorEvent', 'Batch Apex Error Event', [
  field('AsyncApexJobId', 'Async Apex Job ID', 'string', { length: 18 }),
  field('DoesExceedJobScopeMaxLength', 'Item Values Max Length Exceeded', 'boolean', {
    defaultedOnCreate: true,
    defaultValue: false,
  }),
  field('ExceptionType', 'Exception Type Thrown', 'string', { length: 200 }),
  field('JobScope', 'Items In Failed Batch', 'textarea', { length: 40_000 }),
  field('Message', 'Exception Message', 'string', { length: 5_000 }),
  field('Phase', 'Phase', 'string', { length: 8 }),
  field('RequestId', 'Jetty Request ID', 'string', { length: 18 }),
  field('StackTrace', 'Error Stack Trace', 'string', { length: 5_000 }),
]);

/** Errors of screen flows; code and flows can subscribe, the local org publishes none. */
// prettier-ignore
export const flowExecutionErrorEvent = standardEvent('FlowExecutionErrorEvent', 'Flow Execution Error Event', [
  field('ContextObject', 'Context Object', 'string', { length: 255 }),
  field('ContextRecordId', 'Context Record ID', 'string', { length: 18 }),
  field('ElementApiName', 'Flow Element API Name', 'string', { length: 80 }),
  field('ElementType', 'Flow Element Type', 'string', { length: 50 }),
  field('ErrorId', 'Flow Error ID', 'string', { length: 50 }),
  field('ErrorMessage', 'Flow Error Message', 'string', { length: 1000 }),
  field('EventDate', 'Event Date', 'datetime'),
  field('EventIdentifier', 'Event Identifier', 'string', { length: 80 }),
  field('EventType', 'Flow Event Type', 'string', { length: 40 }),
  field('ExtendedErrorCode', 'Extended Error Code', 'string', { length: 255 }),
  field('FlowApiName', 'Flow API Name', 'string', { length: 255 }),
  field('FlowExecutionEndDate', 'Flow Execution End Date', 'datetime'),
  field('FlowExecutionStartDate', 'Flow Execution Start Date', 'datetime'),
  field('FlowNamespace', 'Flow Namespace', 'string', { length: 15 }),
  field('FlowVersionId', 'Flow Version ID', 'string', { length: 255 }),
  field('FlowVersionNumber', 'Flow Version Number', 'int'),
  field('InterviewBatchId', 'Flow Interview Batch ID', 'string', { length: 40 }),
  field('InterviewGuid', 'Flow Interview Guid', 'string', { length: 255 }),
  field('InterviewRequestId', 'Flow Interview Request ID', 'string', { length: 18 }),
  field('InterviewStartDate', 'Flow Interview Start Date', 'datetime'),
  field('InterviewStartedById', 'Flow Interview Started By ID', 'reference', toUser),
  field('ProcessType', 'Process Type', 'string', { length: 40 }),
  field('RelatedRecordId', 'Related Record ID', 'string', { length: 18 }),
  field('StageQualifiedApiName', 'Flow Stage Qualified API Name', 'string', { length: 360 }),
  field('UserId', 'User ID', 'reference', toUser),
  field('Username', 'Username', 'string', { length: 80 }),
]);
