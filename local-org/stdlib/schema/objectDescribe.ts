/** Schema.SObjectType, Schema.DescribeSObjectResult, Schema.ChildRelationship and the Schema class. */
import { randomUUID } from 'node:crypto';
import type { AccessRights } from '../../dml/engine.ts';
import type { Execution } from '../../runtime/execution.ts';
import { ApexDecimal, ApexList, NativeObject, SObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { setField } from '../../runtime/records.ts';
import { describeToken, sobjectFieldToken, sobjectTypeToken } from '../../runtime/tokens.ts';
import type { ObjectSchema } from '../../schema/schema.ts';
import { objectLabel, objectLabelPlural } from '../../schema/translations.ts';
import { fail } from '../errors.ts';
import { fixed, rowsOf } from '../rows.ts';
import type { MethodRow, NativeClass, PropertyRow } from '../table.ts';
import { userLanguage } from '../time/user.ts';
import { caselessMap, sharedCaselessMap } from './caselessMap.ts';
import { propertyName } from './fieldDescribe.ts';
import { recordTypeRows } from './recordTypes.ts';

const REFERENCE = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/';

type Self = NativeObject<ObjectSchema>;
const { method, property } = rowsOf<Self>();

/**
 * A new record; with defaults, the literal default values of its fields are set, picklists by record type, and a
 * platform event gets its EventUuid.
 * https://developer.salesforce.com/docs/atlas.en-us.platform_events.meta/platform_events/platform_events_event_uuid.htm
 */
function newRecord(
  exec: Execution,
  object: ObjectSchema,
  defaults: boolean,
  recordTypeId: string | null = null,
): SObject {
  const record = new SObject(object);
  if (!defaults) return record;
  const type =
    recordTypeId === null ? undefined : exec.data.lookup(exec, 'RecordType', { Id: recordTypeId })[0];
  const picklists = object.recordTypes?.find(
    ({ developerName }) => developerName === type?.fields.get('developername'),
  )?.picklists;
  for (const [key, field] of object.fields) {
    const picked =
      picklists?.get(key)?.defaultValue ?? field.picklist?.values.find((v) => v.isDefault)?.value;
    const value = picked ?? field.defaultValue;
    if (value !== undefined)
      setField(exec, record, key, typeof value === 'number' ? new ApexDecimal(value) : value);
  }
  if (object.kind === 'platformEvent') record.fields.set('eventuuid', randomUUID());
  return record;
}

/**
 * `fields` and `fieldSets`, of a describe and of the token itself; the compiler resolves the names after them.
 * `Schema.SObjectType.Contact.fields.Name` is a describe, `Contact.SObjectType.fields.Name` a token.
 */
function memberLists(fields: 'Schema.SObjectTypeFields' | '$FieldTokens'): readonly PropertyRow[] {
  return [
    property('fields', fields, (_x, self) => new NativeObject(fields, self.state)),
    property(
      'fieldSets',
      'Schema.SObjectTypeFieldSets',
      (_x, self) => new NativeObject('Schema.SObjectTypeFieldSets', self.state),
    ),
  ];
}

export const sobjectTypeClass: NativeClass = {
  name: 'Schema.SObjectType',
  doc: `${REFERENCE}apex_class_Schema_SObjectType.htm`,
  methods: [
    method('getDescribe', [], 'Schema.DescribeSObjectResult', (_x, self) => describeToken(self.state)),
    method('getDescribe', ['Schema.SObjectDescribeOptions?'], 'Schema.DescribeSObjectResult', (_x, self) =>
      describeToken(self.state),
    ),
    method('newSObject', [], 'SObject', (x, self) => newRecord(x, self.state, false)),
    method('newSObject', ['Id?'], 'SObject', (x, self, id) => {
      const record = newRecord(x, self.state, false);
      if (id !== null) record.fields.set('id', id);
      return record;
    }),
    method('newSObject', ['Id?', 'Boolean?'], 'SObject', (x, self, recordTypeId, defaults) => {
      const record = newRecord(x, self.state, defaults === true, recordTypeId);
      if (recordTypeId !== null) setField(x, record, 'recordtypeid', recordTypeId);
      return record;
    }),
    method('equals', ['Object?'], 'Boolean', (_x, self, other) => self === other),
    method('toString', [], 'String', (_x, self) => self.state.name),
  ],
  properties: memberLists('$FieldTokens'),
};

function rights(exec: Execution, object: ObjectSchema): AccessRights {
  return exec.data.objectAccess(exec, exec.tx.userId, object.name);
}

interface ChildState {
  readonly parent: ObjectSchema;
  readonly object: string;
  readonly field: string;
  readonly name: string;
}

function childRelationships(object: ObjectSchema): ApexList {
  const children = [...object.childRelationships.values()].map((child): ChildState => ({
    parent: object,
    ...child,
  }));
  return new ApexList(
    'Schema.ChildRelationship',
    children.map((child) => new NativeObject('Schema.ChildRelationship', child)),
  );
}

const OBJECT: Readonly<Record<string, (object: ObjectSchema) => boolean>> = {
  isCustom: (o) =>
    o.kind === 'custom' ||
    o.kind === 'customSetting' ||
    o.kind === 'customMetadata' ||
    o.kind === 'platformEvent',
  isCustomSetting: (o) => o.kind === 'customSetting',
  isDeprecatedAndHidden: () => false,
  // Account alone can have subtypes: persons and businesses.
  getHasSubtypes: (o) => o.fields.has('ispersonaccount') && o.name === 'Account',
  getIsInterface: () => false,
  getDataTranslationEnabled: () => false,
  isFeedEnabled: () => false,
  isMergeable: (o) => ['Account', 'Contact', 'Lead', 'Case'].includes(o.name),
  isMruEnabled: (o) => o.kind === 'standard' || o.kind === 'custom',
  isSearchable: (o) => o.kind === 'standard' || o.kind === 'custom',
  isQueryable: (o) => o.kind !== 'platformEvent',
};

const ACCESS: Readonly<Record<string, (rights: AccessRights) => boolean>> = {
  isAccessible: (r) => r.read,
  isCreateable: (r) => r.create,
  isUpdateable: (r) => r.update,
  isDeletable: (r) => r.delete,
  isUndeletable: (r) => r.delete,
};

/** Labels are those of the running user's language. */
const TEXTS: Readonly<Record<string, (object: ObjectSchema, exec: Execution) => string | null>> = {
  getDefaultImplementation: () => null,
  getImplementedBy: () => null,
  getImplementsInterfaces: () => null,
  getAssociateEntityType: (o) => (o.shareOf === undefined ? null : 'Share'),
  getAssociateParentEntity: (o) => o.shareOf ?? null,
  getName: (o) => o.name,
  getLocalName: (o) => o.name,
  getLabel: (o, x) => objectLabel(o, userLanguage(x)),
  getLabelPlural: (o, x) => objectLabelPlural(o, userLanguage(x)),
  getKeyPrefix: (o) => o.keyPrefix || null,
};

const flags: MethodRow[] = Object.entries(OBJECT).map(([name, read]) =>
  method(name, [], 'Boolean', (_x, self) => read(self.state)),
);
const access: MethodRow[] = Object.entries(ACCESS).map(([name, read]) =>
  method(name, [], 'Boolean', (x, self) => read(rights(x, self.state))),
);
const texts: MethodRow[] = Object.entries(TEXTS).map(([name, read]) =>
  method(name, [], 'String', (x, self) => read(self.state, x)),
);

export const describeSObjectClass: NativeClass = {
  name: 'Schema.DescribeSObjectResult',
  doc: `${REFERENCE}apex_methods_system_sobject_describe.htm`,
  methods: [
    ...texts,
    ...flags,
    ...access,
    ...recordTypeRows,
    method('getChildRelationships', [], 'List<Schema.ChildRelationship>', (_x, self) =>
      childRelationships(self.state),
    ),
    method('getSObjectType', [], 'Schema.SObjectType', (_x, self) => sobjectTypeToken(self.state)),
    method('getDescribe', [], 'Schema.DescribeSObjectResult', (_x, self) => self),
    method(
      'toString',
      [],
      'String',
      (_x, self) => `Schema.DescribeSObjectResult[getName=${self.state.name};]`,
    ),
  ],
  properties: [
    ...memberLists('Schema.SObjectTypeFields'),
    property('sObjectType', 'Schema.SObjectType', (_x, self) => sobjectTypeToken(self.state)),
    property('childRelationships', 'List<Schema.ChildRelationship>', (_x, self) =>
      childRelationships(self.state),
    ),
    ...Object.entries(TEXTS).map(([name, read]) =>
      property(propertyName(name), 'String', (x, self) => read(self.state, x)),
    ),
    ...Object.entries(OBJECT).map(([name, read]) =>
      property(propertyName(name), 'Boolean', (_x, self) => read(self.state)),
    ),
    ...Object.entries(ACCESS).map(([name, read]) =>
      property(propertyName(name), 'Boolean', (x, self) => read(rights(x, self.state))),
    ),
  ],
};

const fieldMethods: readonly MethodRow[] = [
  method('getMap', [], 'Map<String,Schema.SObjectField>', (_x, { state }) =>
    sharedCaselessMap(state, () =>
      caselessMap(
        'Schema.SObjectField',
        [...state.fields].map(([key, field]) => [key, sobjectFieldToken(state, field)] as const),
      ),
    ),
  ),
];

const FIELDS_DOC =
  'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_dynamic_field_tokens.htm';

/** `describe.fields` and `token.fields`; the compiler resolves `fields.Name`. */
export const sobjectTypeFieldsClasses: readonly NativeClass[] = [
  { name: 'Schema.SObjectTypeFields', doc: FIELDS_DOC, methods: fieldMethods },
  { name: '$FieldTokens', doc: FIELDS_DOC, methods: fieldMethods },
];

const child = rowsOf<NativeObject<ChildState>>();

function childObject(exec: Execution, state: ChildState): ObjectSchema | undefined {
  return exec.schema.object(state.object);
}

export const childRelationshipClass: NativeClass = {
  name: 'Schema.ChildRelationship',
  doc: `${REFERENCE}apex_class_Schema_ChildRelationship.htm`,
  key: (self) => {
    const { parent, object, field } = (self as NativeObject<ChildState>).state;
    return `${parent.name}/${object}.${field}`;
  },
  methods: [
    child.method('getChildSObject', [], 'Schema.SObjectType', (x, { state }) => {
      const object = childObject(x, state);
      return object ? sobjectTypeToken(object) : null;
    }),
    child.method('getField', [], 'Schema.SObjectField', (x, { state }) => {
      const object = childObject(x, state);
      const field = object?.fields.get(state.field.toLowerCase());
      return object && field ? sobjectFieldToken(object, field) : null;
    }),
    child.method('getRelationshipName', [], 'String', (_x, { state }) => state.name),
    child.method('isCascadeDelete', [], 'Boolean', (x, { state }) => onDelete(x, state) === 'cascade'),
    child.method('isRestrictedDelete', [], 'Boolean', (x, { state }) => onDelete(x, state) === 'restrict'),
    child.method('isDeprecatedAndHidden', [], 'Boolean', () => false),
  ],
};

function onDelete(exec: Execution, state: ChildState): string | undefined {
  return childObject(exec, state)?.fields.get(state.field.toLowerCase())?.reference?.onDelete;
}

function describeAll(exec: Execution, names: readonly Value[]): ApexList {
  const describes = names.map((name) => {
    const object = exec.schema.object(String(name));
    if (!object)
      throw fail(
        exec,
        'InvalidParameterValueException',
        `Invalid sobject provided. The Schema.describeSObject() methods does not support the ${String(name)} sobject.`,
      );
    return describeToken(object);
  });
  return new ApexList('Schema.DescribeSObjectResult', describes);
}

export const schemaClass: NativeClass = {
  name: 'Schema',
  doc: `${REFERENCE}apex_methods_system_schema.htm`,
  statics: [
    fixed('getGlobalDescribe', [], 'Map<String,Schema.SObjectType>', (x) =>
      sharedCaselessMap(x.schema, () =>
        caselessMap(
          'Schema.SObjectType',
          x.schema.all().map((object) => [object.name.toLowerCase(), sobjectTypeToken(object)] as const),
        ),
      ),
    ),
    fixed('describeSObjects', ['List<String>'], 'List<Schema.DescribeSObjectResult>', (x, names) =>
      describeAll(x, names.items),
    ),
    fixed(
      'describeSObjects',
      ['List<String>', 'Schema.SObjectDescribeOptions?'],
      'List<Schema.DescribeSObjectResult>',
      (x, names) => describeAll(x, names.items),
    ),
  ],
};
