/** Objects of a project: `objects/<Name>/<Name>.object-meta.xml` and the fields beside it. */
import type {
  FieldSchema,
  FieldSetSchema,
  ObjectKind,
  ObjectSchema,
  RecordTypeSchema,
  ValidationRuleSchema,
} from './schema.ts';
import { audit, buildObject, deepReference, field } from './build.ts';
import type { ListViewSchema } from './listViews.ts';
import { child, flag, text } from './xml.ts';
import type { XmlNode } from './xml.ts';

/** Object metadata plus the fields found for it. */
export interface ObjectSource {
  readonly name: string;
  readonly node: XmlNode;
  readonly fields: readonly FieldSchema[];
  readonly validationRules: readonly ValidationRuleSchema[];
  readonly fieldSets: readonly FieldSetSchema[];
  readonly recordTypes: readonly RecordTypeSchema[];
  readonly listViews: readonly ListViewSchema[];
}

export function kindOf(name: string, node: XmlNode): ObjectKind {
  if (/__mdt$/i.test(name)) return 'customMetadata';
  if (/__e$/i.test(name)) return 'platformEvent';
  if (text(node, 'customSettingsType') !== undefined) return 'customSetting';
  return /__c$/i.test(name) ? 'custom' : 'standard';
}

export function readObject(source: ObjectSource, keyPrefix: string): ObjectSchema {
  const { name, node, fields } = source;
  const kind = kindOf(name, node);
  const label = text(node, 'label') ?? name;
  const settingType = text(node, 'customSettingsType') as 'List' | 'Hierarchy' | undefined;
  const publishBehavior = text(node, 'publishBehavior') as
    'PublishAfterCommit' | 'PublishImmediately' | undefined;
  const detail = fields.some((f) => f.reference?.masterDetail);
  return buildObject({
    name,
    label,
    labelPlural: text(node, 'pluralLabel') ?? label,
    kind,
    keyPrefix,
    setup: false,
    sharingModel: detail ? 'ControlledByParent' : (text(node, 'sharingModel') ?? 'ReadWrite'),
    nameField: kind === 'platformEvent' ? null : kind === 'customMetadata' ? 'DeveloperName' : 'Name',
    can: permitted(kind),
    ...(settingType ? { customSettingType: settingType } : {}),
    // Publish immediately is the platform's default [D P1]; metadata without the element is older than the choice.
    ...(kind === 'platformEvent' ? { publishBehavior: publishBehavior ?? 'PublishImmediately' } : {}),
    ...partsOf(source),
    fields: [...systemFields(kind, node, detail), ...recordTypeField(source), ...fields],
  });
}

/** Parts common to custom and standard objects; absent ones stay absent. */
function partsOf(source: ObjectSource): Partial<ObjectSchema> {
  const external = text(source.node, 'externalSharingModel');
  return {
    ...(external === undefined ? {} : { externalSharingModel: external }),
    ...(source.validationRules.length > 0 ? { validationRules: source.validationRules } : {}),
    ...(source.fieldSets.length > 0
      ? { fieldSets: new Map(source.fieldSets.map((set) => [set.name.toLowerCase(), set])) }
      : {}),
    ...(source.recordTypes.length > 0 ? { recordTypes: source.recordTypes } : {}),
    ...(source.listViews.length > 0 ? { listViews: source.listViews } : {}),
    ...(flag(source.node, 'enableActivities') ? { activities: true } : {}),
  };
}

/** Custom objects have the field once they have a record type. */
function recordTypeField(source: ObjectSource): FieldSchema[] {
  if (source.recordTypes.length === 0) return [];
  const reference = deepReference({ to: 'RecordType' });
  return [
    field('RecordTypeId', 'Record Type ID', 'reference', { createable: true, updateable: true, reference }),
  ];
}

function permitted(kind: ObjectKind): NonNullable<ObjectSchema['can']> {
  const writable = kind === 'custom' || kind === 'customSetting' || kind === 'standard';
  return { create: writable, update: writable, delete: writable, undelete: kind === 'custom' };
}

function systemFields(kind: ObjectKind, node: XmlNode, detail: boolean): FieldSchema[] {
  const set = { defaultedOnCreate: true } as const;
  const system = audit({ owned: kind === 'custom' && !detail, queues: true });
  switch (kind) {
    case 'customMetadata':
      return [
        ...system.filter((f) => f.name === 'Id' || f.name === 'SystemModstamp'),
        field('DeveloperName', 'Custom Metadata Record Name', 'string', { length: 40, required: true }),
        field('MasterLabel', 'Label', 'string', { length: 40, required: true }),
        field('Label', 'Label', 'string', { length: 40 }),
        field('Language', 'Master Language', 'picklist', { length: 40 }),
        field('NamespacePrefix', 'Namespace Prefix', 'string', { length: 15 }),
        field('QualifiedApiName', 'Qualified API Name', 'string', { length: 255 }),
      ];
    case 'platformEvent':
      return [
        field('ReplayId', 'Replay ID', 'string', { length: 1000 }),
        field('EventUuid', 'Event UUID', 'string', { length: 36 }),
        ...system.filter((f) => f.name === 'CreatedDate' || f.name === 'CreatedById'),
      ];
    case 'customSetting':
      return [
        ...system,
        field('Name', 'Name', 'string', { length: 80, createable: true, updateable: true, ...set }),
        field('SetupOwnerId', 'Location', 'reference', {
          ...set,
          createable: true,
          updateable: true,
          reference: {
            to: ['Organization', 'Profile', 'User'],
            relationshipName: 'SetupOwner',
            childRelationshipName: null,
            onDelete: 'cascade',
            masterDetail: false,
          },
        }),
      ];
    default:
      return [...system, nameField(node)];
  }
}

function nameField(node: XmlNode): FieldSchema {
  const source = child(node, 'nameField');
  const label = text(source, 'label') ?? 'Name';
  if (text(source, 'type') === 'AutoNumber') {
    return field('Name', label, 'string', {
      length: 80,
      defaultedOnCreate: true,
      idLookup: true,
      autoNumberFormat: text(source, 'displayFormat') ?? '{0}',
    });
  }
  // A text name left empty becomes the record's Id. In Apex too [R SE-139392].
  return field('Name', label, 'string', {
    length: 80,
    createable: true,
    updateable: true,
    defaultedOnCreate: true,
    idLookup: true,
  });
}

/** Adds the project's fields to a standard object; a standard field's own metadata changes only its picklist. */
export function extendStandard(base: ObjectSchema, source: ObjectSource): ObjectSchema {
  const fields = new Map(base.fields);
  for (const added of source.fields) {
    const key = added.name.toLowerCase();
    const existing = fields.get(key);
    if (!existing) fields.set(key, added);
    else if (added.picklist && existing.picklist && added.picklist.values.length > 0) {
      fields.set(key, { ...existing, picklist: added.picklist });
    }
  }
  const sharingModel = text(source.node, 'sharingModel') ?? base.sharingModel;
  return { ...base, ...partsOf(source), sharingModel, fields };
}
