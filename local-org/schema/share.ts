/**
 * Share objects: one row gives one user or group access to one record. They exist for every object whose
 * records have an owner and whose default access is not the widest.
 * Sources: object reference, AccountShare, ContactShare ...; Apex guide, Understanding Apex Managed Sharing.
 */
import { buildObject, deepReference, field } from './build.ts';
import type { FieldSchema, ObjectSchema } from './schema.ts';

/** Key prefixes of the standard share objects. */
const PREFIXES: Readonly<Record<string, string>> = {
  Account: '00r',
  Contact: '03s',
  Case: '01n',
  Lead: '01o',
  Opportunity: '00t',
  Campaign: '08s',
};

/** `AccountShare` for `Account`, `Invoice__Share` for `Invoice__c`. */
export function shareName(object: ObjectSchema): string {
  return object.kind === 'custom' ? object.name.replace(/__c$/i, '__Share') : `${object.name}Share`;
}

/** Name of the share's field that holds the record: `ParentId`, or `AccountId` on AccountShare. */
export function shareRecordField(object: ObjectSchema): string {
  return object.kind === 'custom' ? 'ParentId' : `${object.name}Id`;
}

/** `AccessLevel`, or `AccountAccessLevel` on AccountShare. */
export function shareLevelField(object: ObjectSchema): string {
  return object.kind === 'custom' ? 'AccessLevel' : `${object.name}AccessLevel`;
}

/** True when records of the object can be shared one by one. */
export function isShareable(object: ObjectSchema): boolean {
  if (!object.fields.has('ownerid') || object.setup) return false;
  return object.kind === 'custom' || PREFIXES[object.name] !== undefined;
}

export function shareObjects(objects: readonly ObjectSchema[]): ObjectSchema[] {
  return objects.filter(isShareable).map(shareObject);
}

/** The prefix of a custom share is `s` and the last two characters of the object's own. UNVERIFIED: Which keyPrefix do describes of `X__Share` give? */
function shareObject(object: ObjectSchema): ObjectSchema {
  const name = shareName(object);
  return buildObject({
    name,
    label: `${object.label} Share`,
    labelPlural: `${object.label} Share`,
    kind: 'standard',
    keyPrefix: PREFIXES[object.name] ?? `s${object.keyPrefix.slice(1)}`,
    setup: false,
    sharingModel: 'ReadWrite',
    shareOf: object.name,
    nameField: null,
    can: { create: true, update: true, delete: true, undelete: false },
    fields: shareFields(object),
  });
}

const LEVELS = ['Read', 'Edit', 'All'].map((value) => ({
  value,
  label: value,
  isDefault: false,
  active: true,
}));

function level(name: string, label: string, required: boolean): FieldSchema {
  return field(name, label, 'picklist', {
    createable: true,
    updateable: true,
    required,
    picklist: { restricted: true, values: name === 'AccessLevel' ? LEVELS : [...LEVELS, NONE] },
  });
}

/** Related records of an account may be left out of its share. */
const NONE = { value: 'None', label: 'None', isDefault: false, active: true };

const RELATED = ['Contact', 'Opportunity', 'Case'] as const;

function shareFields(object: ObjectSchema): FieldSchema[] {
  const set = { createable: true, required: true } as const;
  const parent = deepReference({
    to: object.name,
    path: object.kind === 'custom' ? 'Parent' : object.name,
    children: 'Shares',
    onDelete: 'cascade',
  });
  const holder = deepReference({ to: ['User', 'Group'], path: 'UserOrGroup' });
  return [
    field('Id', 'Share ID', 'id', { length: 18, defaultedOnCreate: true, idLookup: true }),
    field(shareRecordField(object), `${object.label} ID`, 'reference', { ...set, reference: parent }),
    field('UserOrGroupId', 'User/Group ID', 'reference', { ...set, reference: holder }),
    level(shareLevelField(object), 'Access Level', true),
    ...(object.name === 'Account'
      ? RELATED.map((related) => level(`${related}AccessLevel`, `${related} Access`, false))
      : []),
    // Apex sharing reasons of a project come as custom values.
    field('RowCause', 'Row Cause', 'picklist', {
      createable: true,
      length: 40,
      defaultValue: 'Manual',
      picklist: { restricted: false, values: [] },
    }),
    field('LastModifiedDate', 'Last Modified Date', 'datetime', { defaultedOnCreate: true }),
    field('LastModifiedById', 'Last Modified By ID', 'reference', {
      reference: deepReference({ to: 'User', path: 'LastModifiedBy' }),
    }),
    field('IsDeleted', 'Deleted', 'boolean', { defaultValue: false }),
  ];
}
