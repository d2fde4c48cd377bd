import { standardObject } from './table.ts';

export const recordType = standardObject({
  name: 'RecordType',
  label: 'Record Type',
  plural: 'Record Types',
  prefix: '012',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_recordtype.htm',
  can: '',
  setup: true,
  without: ['IsDeleted'],
  // prettier-ignore
  fields: [
    ['Description', 'Description', 'string(255)', 'cu'],
    ['DeveloperName', 'Record Type Name', 'string(80)', 'cur'],
    ['IsActive', 'Active', 'boolean', 'ud'],
    ['Name', 'Name', 'string(80)', 'cur', { idLookup: true }],
    ['NamespacePrefix', 'Namespace Prefix', 'string(15)', ''],
    ['SobjectType', 'SObject Type Name', 'picklist!', 'cr'],
  ],
});
