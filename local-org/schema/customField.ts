/** `*.field-meta.xml` to FieldSchema. */
import type { FieldSchema, FieldType, PicklistValue } from './schema.ts';
import { DEFINITIONS, field } from './build.ts';
import { readSummary } from './objectParts.ts';
import { child, children, flag, number, text } from './xml.ts';
import type { XmlNode } from './xml.ts';

/** What a field's metadata refers to outside its own file. */
export interface FieldContext {
  /** Values of a global value set; undefined when the project has none of that name. */
  globalValueSet(name: string): readonly PicklistValue[] | undefined;
  /** Receives sentences about metadata that has no effect in this org. */
  notice(message: string): void;
}

const TYPES: Readonly<Record<string, { readonly type: FieldType; readonly length?: number }>> = {
  Text: { type: 'string' },
  TextArea: { type: 'textarea', length: 255 },
  LongTextArea: { type: 'textarea' },
  Html: { type: 'textarea' },
  EncryptedText: { type: 'string' },
  Email: { type: 'email', length: 80 },
  Phone: { type: 'phone', length: 40 },
  Url: { type: 'url', length: 255 },
  Picklist: { type: 'picklist', length: 255 },
  MultiselectPicklist: { type: 'multipicklist', length: 4099 },
  Checkbox: { type: 'boolean' },
  Number: { type: 'double' },
  Currency: { type: 'currency' },
  Percent: { type: 'percent' },
  Date: { type: 'date' },
  DateTime: { type: 'datetime' },
  Time: { type: 'time' },
  Lookup: { type: 'reference', length: 18 },
  MasterDetail: { type: 'reference', length: 18 },
  Hierarchy: { type: 'reference', length: 18 },
  MetadataRelationship: { type: 'reference', length: 18 },
  AutoNumber: { type: 'string', length: 30 },
  Summary: { type: 'double' },
  Location: { type: 'location' },
};

/**
 * What a geolocation field is stored in: `Place__Latitude__s` and `Place__Longitude__s` of `Place__c`.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/compound_fields_geolocation.htm
 */
export function storedParts(location: FieldSchema): FieldSchema[] {
  const base = location.name.replace(/__c$/i, '');
  return ['Latitude', 'Longitude'].map((part) =>
    field(`${base}__${part}__s`, `${location.label} (${part})`, 'double', {
      custom: true,
      createable: true,
      updateable: true,
      required: location.required,
      precision: 18,
      scale: 15,
    }),
  );
}

/** Null for a type this org cannot hold; the context is told. */
export function readField(node: XmlNode, objectName: string, context: FieldContext): FieldSchema | null {
  const name = text(node, 'fullName') ?? '';
  const typeName = text(node, 'type') ?? 'Text';
  const known = TYPES[typeName];
  if (!known) {
    context.notice(
      `LO4104: ${objectName}.${name}: fields of type ${typeName} are not supported and were left out`,
    );
    return null;
  }
  const defaults = readDefault(node, typeName);
  const formula = text(node, 'formula');
  const written = formula === undefined && !['Summary', 'AutoNumber', 'Location'].includes(typeName);
  const reference = readReference(node, name, typeName);
  const masterDetail = reference?.masterDetail ?? false;
  const required = (flag(node, 'required') || masterDetail) && written && typeName !== 'Checkbox';
  const length = number(node, 'length') ?? known.length;
  const schema = field(name, text(node, 'label') ?? name, reference === null ? 'string' : known.type, {
    custom: true,
    createable: written,
    updateable: written && !(masterDetail && !flag(node, 'reparentableMasterDetail')),
    required,
    unique: flag(node, 'unique'),
    caseSensitive: flag(node, 'caseSensitive'),
    externalId: flag(node, 'externalId'),
    idLookup: flag(node, 'externalId') || flag(node, 'unique'),
    defaultedOnCreate: typeName === 'Checkbox' || typeName === 'AutoNumber',
  });
  return {
    ...schema,
    ...(length === undefined ? {} : { length }),
    ...readNumberShape(node, typeName),
    ...defaults,
    ...(typeName.includes('icklist') ? { picklist: readPicklist(node, context) } : {}),
    ...(reference ? { reference } : {}),
    ...(reference?.durable === true ? { apexType: 'String' } : {}),
    ...(formula === undefined
      ? {}
      : { formula, blanksAsZero: text(node, 'formulaTreatBlanksAs') !== 'BlankAsBlank' }),
    ...(typeName === 'Summary' ? { summary: readSummary(node) } : {}),
    ...(typeName === 'AutoNumber' ? { autoNumberFormat: text(node, 'displayFormat') ?? '{0}' } : {}),
  };
}

function readNumberShape(node: XmlNode, typeName: string): Partial<FieldSchema> {
  if (!['Number', 'Currency', 'Percent', 'Summary'].includes(typeName)) return {};
  return { precision: number(node, 'precision') ?? 18, scale: number(node, 'scale') ?? 0 };
}

/** Undefined when the field is no reference, null when it refers to schema instead of records. */
function readReference(node: XmlNode, name: string, typeName: string): FieldSchema['reference'] | null {
  if (!['Lookup', 'MasterDetail', 'Hierarchy', 'MetadataRelationship'].includes(typeName)) return undefined;
  const to = text(node, 'referenceTo') ?? 'User';
  // EntityParticle has no table here: the value is text.
  if (to === 'EntityParticle') return null;
  const childName = text(node, 'relationshipName');
  const onDelete = { Cascade: 'cascade', Restrict: 'restrict' } as const;
  return {
    to: [to],
    relationshipName: name.replace(/__c$/i, '__r'),
    childRelationshipName: childName === undefined ? null : `${childName}__r`,
    onDelete:
      typeName === 'MasterDetail'
        ? 'cascade'
        : (onDelete[text(node, 'deleteConstraint') as 'Cascade'] ?? 'setNull'),
    masterDetail: typeName === 'MasterDetail',
    ...(flag(node, 'writeRequiresMasterRead') ? { writeNeedsMasterRead: true } : {}),
    ...(DEFINITIONS.has(to) ? { durable: true } : {}),
  };
}

/** A default is a formula in the metadata; those that are plain literals are read here. */
function readDefault(node: XmlNode, typeName: string): Partial<FieldSchema> {
  const source = text(node, 'defaultValue');
  return { ...defaultOf(source, typeName), ...(source === undefined ? {} : { defaultSource: source }) };
}

function defaultOf(source: string | undefined, typeName: string): Partial<FieldSchema> {
  if (typeName === 'Checkbox') return { defaultValue: source?.toLowerCase() === 'true' };
  if (source === undefined) return {};
  const quoted = /^(["'])(.*)\1$/s.exec(source);
  if (quoted) return { defaultValue: quoted[2] ?? '' };
  if (/^-?\d+(\.\d+)?$/.test(source)) return { defaultValue: Number(source) };
  if (typeName === 'Picklist') return { defaultValue: source };
  return { defaultFormula: source };
}

function readPicklist(node: XmlNode, context: FieldContext): NonNullable<FieldSchema['picklist']> {
  const valueSet = child(node, 'valueSet');
  const shared = text(valueSet, 'valueSetName');
  const definition = child(valueSet, 'valueSetDefinition');
  const own = children(definition, 'value').map(readPicklistValue);
  const values = shared === undefined ? own : (context.globalValueSet(shared) ?? []);
  if (shared !== undefined && values.length === 0) {
    context.notice(`LO4106: global value set ${shared} is not in the project; its field accepts any value`);
  }
  // Global value sets are always restricted. Metadata API guide, ValueSet.
  return { restricted: flag(valueSet, 'restricted') || (shared !== undefined && values.length > 0), values };
}

/** `<value>` of a value set, or `<customValue>` of a global one. */
export function readPicklistValue(node: XmlNode): PicklistValue {
  const value = text(node, 'fullName') ?? '';
  return {
    value,
    label: text(node, 'label') ?? value,
    isDefault: flag(node, 'default'),
    active: flag(node, 'isActive', true),
  };
}
