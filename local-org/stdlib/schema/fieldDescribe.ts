/** Schema.SObjectField, Schema.DescribeFieldResult and Schema.PicklistEntry. */
import type { AccessRights } from '../../dml/engine.ts';
import type { Execution } from '../../runtime/execution.ts';
import { ApexDecimal, ApexList, NativeObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { describeFieldToken, sobjectFieldToken, sobjectTypeToken } from '../../runtime/tokens.ts';
import type { FieldSchema, PicklistValue } from '../../schema/schema.ts';
import { fieldLabel, valueLabel } from '../../schema/translations.ts';
import { enumValue } from '../enums.ts';
import { rowsOf } from '../rows.ts';
import type { FieldToken } from '../states.ts';
import type { MethodRow, NativeClass, PropertyRow } from '../table.ts';
import { userLanguage } from '../time/user.ts';
import { displayType, fieldLength, soapType } from './fieldTypes.ts';
import { mapOf } from '../system/map.ts';

const REFERENCE = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/';

const token = rowsOf<NativeObject<FieldToken>>();

export const sobjectFieldClass: NativeClass = {
  name: 'Schema.SObjectField',
  doc: `${REFERENCE}apex_class_Schema_SObjectField.htm`,
  methods: [
    token.method('getDescribe', [], 'Schema.DescribeFieldResult', (_x, { state }) =>
      describeFieldToken(state.object, state.field),
    ),
    token.method('getDescribe', ['Object?'], 'Schema.DescribeFieldResult', (_x, { state }) =>
      describeFieldToken(state.object, state.field),
    ),
    token.method('equals', ['Object?'], 'Boolean', (_x, self, other) => self === other),
    token.method('toString', [], 'String', (_x, { state }) => state.field.name),
  ],
};

function rights(exec: Execution, { object, field }: FieldToken): AccessRights {
  return exec.data.fieldAccess(exec, exec.tx.userId, object.name, field.name);
}

/** `Foo__c` for the custom field of a namespace-less project, i.e. the name itself. */
function describeValue(field: FieldSchema): Value {
  if (field.defaultValue === undefined) return field.type === 'boolean' ? false : null;
  return typeof field.defaultValue === 'number' ? new ApexDecimal(field.defaultValue) : field.defaultValue;
}

const TEXT: ReadonlySet<string> = new Set([
  'string',
  'textarea',
  'email',
  'phone',
  'url',
  'picklist',
  'id',
  'reference',
]);
const isLong = (field: FieldSchema): boolean => field.type === 'textarea' && (field.length ?? 0) > 255;

/** Getters of one value of the field's schema. */
// prettier-ignore
const GETTERS: readonly (readonly [method: string, type: string, get: (token: FieldToken, exec: Execution) => Value])[] = [
  ['getName', 'String', ({ field }) => field.name],
  ['getLocalName', 'String', ({ field }) => field.name],
  ['getLabel', 'String', ({ field }, exec) => fieldLabel(field, userLanguage(exec))],
  ['getLength', 'Integer', ({ field }) => fieldLength(field)],
  ['getByteLength', 'Integer', ({ field }) => 3 * fieldLength(field)],
  ['getPrecision', 'Integer', ({ field }) => field.precision ?? 0],
  ['getScale', 'Integer', ({ field }) => field.scale ?? 0],
  ['getDigits', 'Integer', ({ field }) => (field.type === 'int' ? (field.precision ?? 9) : 0)],
  ['getType', 'Schema.DisplayType', ({ field }) => enumValue('Schema.DisplayType', displayType(field))],
  ['getSOAPType', 'Schema.SOAPType', ({ field }) => enumValue('Schema.SOAPType', soapType(field))],
  ['getSObjectField', 'Schema.SObjectField', ({ object, field }) => sobjectFieldToken(object, field)],
  ['getSObjectType', 'Schema.SObjectType', ({ object }) => sobjectTypeToken(object)],
  ['getRelationshipName', 'String', ({ field }) => field.reference?.relationshipName ?? null],
  ['getRelationshipOrder', 'Integer', ({ field }) => (field.reference?.masterDetail ? 0 : null)],
  ['getCalculatedFormula', 'String', ({ field }) => field.formula ?? null],
  ['getDefaultValueFormula', 'String', ({ field }) => field.defaultSource ?? field.defaultFormula ?? null],
  ['getDefaultValue', 'Object', ({ field }) => describeValue(field)],
  ['isAutoNumber', 'Boolean', ({ field }) => field.autoNumberFormat !== undefined],
  ['isCalculated', 'Boolean', ({ field }) => field.formula !== undefined],
  ['isCascadeDelete', 'Boolean', ({ field }) => field.reference?.onDelete === 'cascade'],
  ['isRestrictedDelete', 'Boolean', ({ field }) => field.reference?.onDelete === 'restrict'],
  ['isCaseSensitive', 'Boolean', ({ field }) => field.caseSensitive],
  ['isCustom', 'Boolean', ({ field }) => field.custom],
  ['isExternalId', 'Boolean', ({ field }) => field.externalId],
  ['isIdLookup', 'Boolean', ({ field }) => field.externalId || field.type === 'id'],
  ['isUnique', 'Boolean', ({ field }) => field.unique],
  ['isNameField', 'Boolean', ({ object, field }) => object.nameField?.toLowerCase() === field.name.toLowerCase()],
  ['isNamePointing', 'Boolean', ({ field }) => (field.reference?.to.length ?? 0) > 1],
  ['isNillable', 'Boolean', ({ field }) => !field.required && field.type !== 'boolean' && field.type !== 'id'],
  ['isDefaultedOnCreate', 'Boolean', ({ field }) => field.type === 'boolean' || field.defaultValue !== undefined || field.autoNumberFormat !== undefined],
  // Dependent picklists are not read from the metadata.
  ['getController', 'Schema.SObjectField', () => null],
  ['isAiPredictionField', 'Boolean', () => false],
  ['isFormulaTreatNullNumberAsZero', 'Boolean', ({ field }) => field.formula !== undefined && field.blanksAsZero === true],
  ['isSearchPrefilterable', 'Boolean', () => false],
  ['isDependentPicklist', 'Boolean', () => false],
  ['isDeprecatedAndHidden', 'Boolean', () => false],
  ['isEncrypted', 'Boolean', () => false],
  ['isHtmlFormatted', 'Boolean', () => false],
  ['isFilterable', 'Boolean', ({ field }) => !isLong(field) && field.type !== 'base64'],
  ['isGroupable', 'Boolean', ({ field }) => field.formula === undefined && (TEXT.has(field.type) || ['boolean', 'int', 'date'].includes(field.type)) && !isLong(field)],
  ['isSortable', 'Boolean', ({ field }) => !isLong(field) && field.type !== 'multipicklist' && field.type !== 'base64'],
  ['isRestrictedPicklist', 'Boolean', ({ field }) => field.picklist?.restricted === true],
  ['isPermissionable', 'Boolean', ({ field }) => field.custom ? !field.required && !field.reference?.masterDetail : field.createable && !field.required],
  ['isWriteRequiresMasterRead', 'Boolean', () => false],
  ['getReferenceTargetField', 'String', () => null],
  ['getInlineHelpText', 'String', () => null],
];

const getters: MethodRow[] = GETTERS.map(([name, type, get]) =>
  token.method(name, [], type, ((exec: Execution, self: NativeObject<FieldToken>) =>
    get(self.state, exec)) as never),
);

/** `describe.name` and the like: properties of the same values. */
const properties: PropertyRow[] = GETTERS.map(([name, type, get]) => ({
  name: propertyName(name),
  type,
  get: (exec, self) => get((self as NativeObject<FieldToken>).state, exec),
}));

/** `getName` to `name`, `isCustom` to `custom`, `getSObjectType` to `sObjectType`. */
export function propertyName(getter: string): string {
  const bare = getter.replace(/^(?:get|is)/, '');
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}

function picklistEntries({ field }: FieldToken): ApexList {
  const values = field.picklist?.values ?? [];
  return new ApexList(
    'Schema.PicklistEntry',
    values.map((value) => new NativeObject('Schema.PicklistEntry', value)),
  );
}

function referenceTo(exec: Execution, { field }: FieldToken): ApexList {
  const objects = (field.reference?.to ?? []).flatMap((name) => exec.schema.object(name) ?? []);
  return new ApexList('Schema.SObjectType', objects.map(sobjectTypeToken));
}

export const describeFieldClass: NativeClass = {
  name: 'Schema.DescribeFieldResult',
  doc: `${REFERENCE}apex_methods_system_fields_describe.htm`,
  methods: [
    ...getters,
    token.method('getDescribe', [], 'Schema.DescribeFieldResult', (_x, self) => self),
    token.method('getPicklistValues', [], 'List<Schema.PicklistEntry>', (_x, self) =>
      picklistEntries(self.state),
    ),
    token.method('getReferenceTo', [], 'List<Schema.SObjectType>', (x, self) => referenceTo(x, self.state)),
    token.method('isAccessible', [], 'Boolean', (x, self) => rights(x, self.state).read),
    token.method(
      'isCreateable',
      [],
      'Boolean',
      (x, self) => self.state.field.createable && rights(x, self.state).create,
    ),
    token.method(
      'isUpdateable',
      [],
      'Boolean',
      (x, self) => self.state.field.updateable && rights(x, self.state).update,
    ),
    token.method(
      'toString',
      [],
      'String',
      (_x, self) => `Schema.DescribeFieldResult[getName=${self.state.field.name};]`,
    ),
  ],
  properties: [
    ...properties,
    token.property('picklistValues', 'List<Schema.PicklistEntry>', (_x, self) => picklistEntries(self.state)),
    token.property('referenceTo', 'List<Schema.SObjectType>', (x, self) => referenceTo(x, self.state)),
    token.property('accessible', 'Boolean', (x, self) => rights(x, self.state).read),
    token.property(
      'createable',
      'Boolean',
      (x, self) => self.state.field.createable && rights(x, self.state).create,
    ),
    token.property(
      'updateable',
      'Boolean',
      (x, self) => self.state.field.updateable && rights(x, self.state).update,
    ),
  ],
};

const entry = rowsOf<NativeObject<PicklistValue>>();

export const picklistEntryClass: NativeClass = {
  name: 'Schema.PicklistEntry',
  doc: `${REFERENCE}apex_class_Schema_PicklistEntry.htm`,
  methods: [
    entry.method('getLabel', [], 'String', (x, self) => valueLabel(self.state, userLanguage(x))),
    entry.method('getValue', [], 'String', (_x, self) => self.state.value),
    entry.method('isActive', [], 'Boolean', (_x, self) => self.state.active),
    entry.method('isDefaultValue', [], 'Boolean', (_x, self) => self.state.isDefault),
  ],
  properties: [
    entry.property('label', 'String', (x, self) => valueLabel(self.state, userLanguage(x))),
    entry.property('value', 'String', (_x, self) => self.state.value),
    entry.property('active', 'Boolean', (_x, self) => self.state.active),
    entry.property('defaultValue', 'Boolean', (_x, self) => self.state.isDefault),
  ],
  // Public code reads the members from JSON, `validFor` among them: a bit per value of the controlling field.
  toJson: (exec, self) => {
    const state = self.state as PicklistValue;
    const { active, isDefault, value } = state;
    const label = valueLabel(state, userLanguage(exec));
    const members = { active, defaultValue: isDefault, label, validFor: null, value };
    return mapOf(exec, 'String', 'Object', Object.entries(members));
  },
};
