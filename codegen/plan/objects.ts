import type { FieldSpec, ObjectSpec } from '../read/model.ts';
import { findUnion, valueTexts, type PlanContext } from './planContext.ts';
import type { PlannedFile, View } from './plannedFile.ts';

const folder = 'force-app/main/schema/objects';

/** Plans the `.object-meta.xml` and `.field-meta.xml` files. */
export function planObjects(context: PlanContext): PlannedFile[] {
  return context.model.objects.flatMap((object) => [
    ...planObject(object, context),
    ...object.fields.map((field) => planField(object, field, context)),
  ]);
}

/** A standard object has no file of its own: only its fields are ours. */
function planObject(object: ObjectSpec, context: PlanContext): PlannedFile[] {
  if (object.kind === 'standardObject') return [];
  const name = context.naming.object(object);
  return [
    {
      path: `${folder}/${name}/${name}.object-meta.xml`,
      language: 'xml',
      template: 'templates/metadata/object.hbs',
      sources: [object.at().file],
      view: {
        ...context.base,
        label: object.label,
        pluralLabel: object.pluralLabel,
        description: object.description,
        isCustomObject: object.kind === 'customObject',
        isCustomMetadata: object.kind === 'customMetadata',
        isHierarchySetting: object.kind === 'hierarchySetting',
        isPlatformEvent: object.kind === 'platformEvent',
        nameFormat: object.nameField?.format ?? '',
        nameLabel: object.nameField?.label ?? '',
        sharing: object.sharing ?? '',
        publish: object.publish ?? '',
      },
      at: object.at('name'),
    },
  ];
}

function planField(object: ObjectSpec, field: FieldSpec, context: PlanContext): PlannedFile {
  const name = context.naming.field(object, field);
  return {
    path: `${folder}/${context.naming.object(object)}/fields/${name}.field-meta.xml`,
    language: 'xml',
    template: 'templates/metadata/field.hbs',
    sources: [object.at().file],
    view: { ...context.base, fullName: name, ...fieldView(object, field, context) },
    at: field.at(),
  };
}

function fieldView(object: ObjectSpec, field: FieldSpec, context: PlanContext): View {
  const metadata = object.kind === 'customMetadata';
  return {
    label: field.label,
    description: field.description,
    type: field.type,
    isCustomMetadata: metadata,
    isCheckbox: field.type === 'Checkbox',
    isNumber: field.type === 'Number',
    isLookup: field.type === 'Lookup',
    isRelationship: field.type === 'Lookup' || field.type === 'MetadataRelationship',
    isPicklist: field.type === 'Picklist',
    isLongText: field.type === 'LongTextArea',
    hasLength: field.type === 'Text' || field.type === 'LongTextArea',
    hasUnique: field.type === 'Text' || field.type === 'Email' || field.type === 'Number',
    hasRequired: field.type !== 'Checkbox' && field.type !== 'LongTextArea',
    length: field.length ?? 0,
    precision: field.precision ?? 0,
    scale: field.scale ?? 0,
    required: field.required,
    unique: field.unique,
    hasExternalId:
      field.type === 'Text' ||
      field.type === 'Email' ||
      field.type === 'Number' ||
      field.type === 'Checkbox' ||
      field.type === 'LongTextArea',
    externalId: field.externalId,
    hasDefault: field.default !== undefined && field.type !== 'Picklist',
    default: defaultText(field),
    referenceTo: referenceTo(field, context),
    relationshipName: field.relationship ?? '',
    relationshipLabel: field.relationshipLabel ?? object.pluralLabel,
    deleteConstraint: field.onDelete ?? '',
    values: picklistValues(field, context),
  };
}

/** Defaults are formulas: a text is quoted, a number and a checkbox are written as they are. */
function defaultText(field: FieldSpec): string {
  return typeof field.default === 'string'
    ? `"${field.default.replaceAll('"', '\\"')}"`
    : String(field.default ?? '');
}

function referenceTo(field: FieldSpec, { model, naming }: PlanContext): string {
  const target = model.objects.find((other) => other.name === field.to);
  return target === undefined ? (field.to ?? '') : naming.object(target);
}

function picklistValues(field: FieldSpec, context: PlanContext): View[] {
  const union = field.values === undefined ? undefined : findUnion(context, field.values);
  if (union === undefined) return [];
  return valueTexts(union, context).map(({ value, label }) => ({
    value,
    label,
    isDefault: value === field.default,
  }));
}
