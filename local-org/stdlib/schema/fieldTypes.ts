/** Schema.DisplayType and Schema.SOAPType of a field, and its lengths in describes. */
import type { FieldSchema, FieldType } from '../../schema/schema.ts';

/** https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_enum_Schema_DisplayType.htm */
// prettier-ignore
const DISPLAY: Readonly<Record<FieldType, string>> = {
  id: 'ID', reference: 'REFERENCE', string: 'STRING', textarea: 'TEXTAREA', email: 'EMAIL', phone: 'PHONE', url: 'URL',
  picklist: 'PICKLIST', multipicklist: 'MULTIPICKLIST', boolean: 'BOOLEAN', int: 'INTEGER', double: 'DOUBLE',
  currency: 'CURRENCY', percent: 'PERCENT', date: 'DATE', datetime: 'DATETIME', time: 'TIME', base64: 'BASE64',
  address: 'ADDRESS', location: 'LOCATION', anytype: 'ANYTYPE',
};

/** https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_enum_Schema_SOAPType.htm */
// prettier-ignore
const SOAP: Readonly<Record<FieldType, string>> = {
  id: 'ID', reference: 'ID', string: 'STRING', textarea: 'STRING', email: 'STRING', phone: 'STRING', url: 'STRING',
  picklist: 'STRING', multipicklist: 'STRING', boolean: 'BOOLEAN', int: 'INTEGER', double: 'DOUBLE', currency: 'DOUBLE',
  percent: 'DOUBLE', date: 'DATE', datetime: 'DATETIME', time: 'TIME', base64: 'BASE64BINARY', address: 'ADDRESS',
  location: 'LOCATION', anytype: 'ANYTYPE',
};

export function displayType(field: FieldSchema): string {
  return DISPLAY[field.type];
}

export function soapType(field: FieldSchema): string {
  return SOAP[field.type];
}

/** Text fields only; picklists are 255, ids and references 18; 0 for everything else. */
export function fieldLength(field: FieldSchema): number {
  if (field.length !== undefined) return field.length;
  if (field.type === 'id' || field.type === 'reference') return 18;
  return field.type === 'picklist' ? 255 : 0;
}
