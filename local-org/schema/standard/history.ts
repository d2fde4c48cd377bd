/**
 * Field histories of standard objects. Rows come with field history tracking, which nothing in the local org turns on:
 * the tables are there for code that names them. Object reference, StandardObjectNameHistory and
 * OpportunityFieldHistory.
 */
import type { ObjectSchema } from '../schema.ts';
import { standardObject } from './table.ts';

const UNTRACKED = ['LastModifiedDate', 'LastModifiedById', 'SystemModstamp'];

/** The histories of all objects have one key prefix. */
function history(object: string, name = `${object}History`): ObjectSchema {
  return standardObject({
    name,
    label: `${object} History`,
    plural: `${object} History`,
    prefix: '017',
    doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_standardobjectname_history.htm',
    can: '',
    nameField: null,
    without: UNTRACKED,
    // prettier-ignore
    fields: [
      [`${object}Id`, `${object} ID`, 'reference', '', { to: object, children: 'Histories', onDelete: 'cascade' }],
      ['DataType', 'Datatype', 'picklist!', ''],
      ['Field', 'Changed Field', 'picklist!', ''],
      ['NewValue', 'New Value', 'anytype', ''],
      ['OldValue', 'Old Value', 'anytype', ''],
    ],
  });
}

export const histories: readonly ObjectSchema[] = [
  ...['Account', 'Asset', 'Case', 'Contact', 'Contract', 'Lead', 'Order'].map((object) => history(object)),
  history('Opportunity', 'OpportunityFieldHistory'),
];
