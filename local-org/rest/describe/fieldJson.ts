/**
 * A field in a describe. Facts that Apex describes give too come from the same rows, so that both agree.
 * https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_describesobjects_describesobjectresult.htm
 */
import type { Execution } from '../../runtime/execution.ts';
import { describeFieldToken } from '../../runtime/tokens.ts';
import type { FieldSchema, FieldType, ObjectSchema } from '../../schema/schema.ts';
import { describeFieldClass } from '../../stdlib/schema/fieldDescribe.ts';
import type { PropertyRow } from '../../stdlib/table.ts';
import { scalarJson } from '../query/recordJson.ts';

/** Members of the JSON whose value the Apex describe has under the same name. */
const SHARED = [
  'autoNumber',
  'byteLength',
  'calculated',
  'calculatedFormula',
  'cascadeDelete',
  'caseSensitive',
  'createable',
  'custom',
  'defaultValue',
  'defaultValueFormula',
  'defaultedOnCreate',
  'dependentPicklist',
  'deprecatedAndHidden',
  'digits',
  'encrypted',
  'externalId',
  'filterable',
  'groupable',
  'htmlFormatted',
  'inlineHelpText',
  'label',
  'length',
  'name',
  'nameField',
  'namePointing',
  'nillable',
  'permissionable',
  'precision',
  'referenceTargetField',
  'relationshipName',
  'relationshipOrder',
  'restrictedDelete',
  'restrictedPicklist',
  'scale',
  'sortable',
  'unique',
  'updateable',
  'writeRequiresMasterRead',
] as const;

const rows = new Map((describeFieldClass.properties ?? []).map((row) => [row.name, row]));

function sharedRow(name: string): PropertyRow {
  const row = rows.get(name);
  if (!row) throw new Error(`invariant: Schema.DescribeFieldResult has no ${name}`);
  return row;
}

const sharedRows = SHARED.map((name) => [name, sharedRow(name)] as const);

/** https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/field_types.htm */
// prettier-ignore
const SOAP: Readonly<Record<FieldType, string>> = {
  id: 'tns:ID', reference: 'tns:ID', string: 'xsd:string', textarea: 'xsd:string', email: 'xsd:string',
  phone: 'xsd:string', url: 'xsd:string', picklist: 'xsd:string', multipicklist: 'xsd:string', boolean: 'xsd:boolean',
  int: 'xsd:int', double: 'xsd:double', currency: 'xsd:double', percent: 'xsd:double', date: 'xsd:date',
  datetime: 'xsd:dateTime', time: 'xsd:time', base64: 'xsd:base64Binary', address: 'urn:address',
  location: 'urn:location', anytype: 'xsd:anyType',
};

export function fieldJson(
  exec: Execution,
  object: ObjectSchema,
  field: FieldSchema,
): Record<string, unknown> {
  const token = describeFieldToken(object, field);
  const shared = sharedRows.map(([name, row]) => [name, scalarJson(row.get(exec, token))] as const);
  return {
    ...Object.fromEntries(shared),
    aggregatable: isAggregatable(field),
    idLookup: field.externalId || field.idLookup === true || field.type === 'id',
    picklistValues: (field.picklist?.values ?? []).map(({ value, label, active, isDefault }) => ({
      active,
      defaultValue: isDefault,
      label,
      validFor: null,
      value,
    })),
    polymorphicForeignKey: (field.reference?.to.length ?? 0) > 1,
    referenceTo: field.reference?.to ?? [],
    soapType: SOAP[field.type],
    type: field.type === 'anytype' ? 'anyType' : field.type,
  };
}

/** Types that no aggregate function takes; long text areas are not taken either. */
const NEVER_AGGREGATED: ReadonlySet<FieldSchema['type']> = new Set([
  'address',
  'anytype',
  'base64',
  'boolean',
  'location',
  'multipicklist',
  'time',
]);
const LONGEST_TEXT_AREA = 255;

/** SOQL guide, "Support for Field Types in Aggregate Functions". */
function isAggregatable({ type, length = 0 }: FieldSchema): boolean {
  return !NEVER_AGGREGATED.has(type) && !(type === 'textarea' && length > LONGEST_TEXT_AREA);
}
