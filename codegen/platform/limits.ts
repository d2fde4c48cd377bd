import type { FieldModel, ObjectModel } from '../../model/types.ts';

/**
 * Largest number of characters of names and texts. Class names: cli-commands/template-commands.md ("can be up to
 * 40 characters"). Permission sets and custom permissions: metadata-api/permissionset.md, custompermission.md
 * (label 80, description 255). Object description: metadata-api/customobject.md (1000).
 */
export const limits = {
  className: 40,
  /** Without the suffix such as __c; prefix included. UNVERIFIED: object and field names at the very limit in an org. */
  objectName: 40,
  fieldName: 40,
  relationshipName: 40,
  identifier: 255,
  permissionName: 80,
  labelName: 80,
  /** metadata-api/flow.md (fullName). */
  flowName: 80,
  /** metadata-api/customtab.md, customapplication.md, staticresource.md (fullName). */
  tabName: 80,
  appName: 80,
  resourceName: 80,
  tabLabel: 80,
  appLabel: 80,
  objectLabel: 40,
  fieldLabel: 40,
  permissionLabel: 80,
  permissionDescription: 255,
  description: 1000,
  labelText: 1000,
  /** metadata-api/translations.md (CustomLabelTranslation). */
  labelTranslation: 765,
  /** metadata-api/customobjecttranslation.md (CustomFieldTranslation, nameFieldLabel, relationshipLabel). */
  nameFieldLabel: 80,
  labelDescription: 80,
  picklistValue: 255,
} as const;

/** Shortest and longest length of text fields. Source: Salesforce field types; Email is fixed at 80. */
export const textLengths: Readonly<Record<'Text' | 'LongTextArea' | 'Email', readonly [number, number]>> = {
  Text: [1, 255],
  LongTextArea: [256, 131_072],
  Email: [80, 80],
};

type Kind = ObjectModel['kind'];
type FieldTypeName = FieldModel['type'];

const everywhere: readonly FieldTypeName[] = ['Text', 'Checkbox', 'Number', 'DateTime'];

/**
 * Field types by kind of object. Sources: metadata-api/custom-metadata-types-customobject.md; platform-events/
 * platform-event-fields.md (Checkbox, Date, Date/Time, Number, Text, Text Area (Long)); custom settings have
 * neither picklists nor relationships nor long text.
 */
export const fieldTypes: Readonly<Record<Kind, readonly FieldTypeName[]>> = {
  customObject: [...everywhere, 'LongTextArea', 'Email', 'Lookup', 'Picklist'],
  standardObject: [...everywhere, 'LongTextArea', 'Email', 'Lookup', 'Picklist'],
  customMetadata: [...everywhere, 'LongTextArea', 'Email', 'MetadataRelationship', 'Picklist'],
  hierarchySetting: [...everywhere, 'Email'],
  platformEvent: [...everywhere, 'LongTextArea'],
};

/** Suffix of the API name by kind of object. */
export const objectSuffix: Readonly<Record<Kind, string>> = {
  customObject: '__c',
  customMetadata: '__mdt',
  hierarchySetting: '__c',
  platformEvent: '__e',
  standardObject: '',
};

/** Words for messages. */
export const kindTitle: Readonly<Record<Kind, string>> = {
  customObject: 'custom object',
  customMetadata: 'custom metadata type',
  hierarchySetting: 'hierarchy custom setting',
  platformEvent: 'platform event',
  standardObject: 'standard object',
};

/** Trigger events of ordinary objects; a platform event has `after insert` only (platform-rules 4.5 [D P3]). */
export const triggerEvents = [
  'before insert',
  'before update',
  'before delete',
  'after insert',
  'after update',
  'after delete',
  'after undelete',
] as const;

/** Standard objects a lookup may name although the model does not extend them. */
export const lookupTargets: ReadonlySet<string> = new Set(['Account', 'Contact', 'User']);
