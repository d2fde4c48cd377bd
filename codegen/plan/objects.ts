import { limits, fieldTypes, kindTitle, lookupTargets, textLengths } from '../platform/limits.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { FieldSpec, ObjectSpec } from '../read/model.ts';
import { checkName, checkText, NameSpace } from './names.ts';
import { findUnion, type PlanContext } from './planContext.ts';
import type { PlannedFile, View } from './plannedFile.ts';

const folder = 'force-app/main/schema/objects';

/** Checks objects and fields; plans their `.object-meta.xml` and `.field-meta.xml`. */
export function planObjects(context: PlanContext): PlannedFile[] {
  const names = new NameSpace('The object', context.diagnostics);
  const relationships = new Map<string, string>();
  return context.model.objects.flatMap((object) => {
    names.claim(context.naming.object(object), object.at('name'));
    checkObject(object, context);
    checkFields(object, relationships, context);
    return [...planObject(object, context), ...object.fields.map((field) => planField(object, field, context))];
  });
}

function checkObject(object: ObjectSpec, { naming, diagnostics }: PlanContext): void {
  const kind = kindTitle[object.kind];
  if (object.kind !== 'standardObject') checkName(naming.prefixed(object.name), 'objectName', 'an object', object.at('name'), diagnostics);
  checkText(object.label, limits.objectLabel, 'The label', object.at('label'), diagnostics);
  checkText(object.pluralLabel, limits.objectLabel, 'The plural label', object.at('pluralLabel'), diagnostics);
  checkText(object.description, limits.description, 'The description', object.at('description'), diagnostics);
  const only = [
    ['nameField', 'customObject', object.nameField],
    ['sharing', 'customObject', object.sharing],
    ['publish', 'platformEvent', object.publish],
  ] as const;
  for (const [property, owner, value] of only) {
    const given = object.at(property) !== object.at();
    if (object.kind === owner && !given) diagnostics.report('LK0308', object.at(), kind, property);
    if (object.kind !== owner && value !== undefined) diagnostics.report('LK0307', object.at(property), property, kind);
  }
  if (object.nameField) checkText(object.nameField.label, limits.fieldLabel, 'The label', object.nameField.at('label'), diagnostics);
}

function checkFields(object: ObjectSpec, relationships: Map<string, string>, context: PlanContext): void {
  const names = new NameSpace(`The field of ${object.name}`, context.diagnostics);
  for (const field of object.fields) {
    const name = context.naming.field(object, field);
    names.claim(name, field.at());
    checkName(name.replace(/__c$/, ''), 'fieldName', 'a field', field.at(), context.diagnostics);
    checkText(field.label, limits.fieldLabel, 'The label', field.at('label'), context.diagnostics);
    checkText(field.description, limits.description, 'The description', field.at('description'), context.diagnostics);
    checkType(object, field, context);
    checkReference(object, field, relationships, context);
    checkPicklist(field, context);
  }
}

function checkType(object: ObjectSpec, field: FieldSpec, { diagnostics }: PlanContext): void {
  const allowed = fieldTypes[object.kind];
  if (!allowed.includes(field.type)) diagnostics.report('LK0302', field.at('type'), field.type, kindTitle[object.kind], allowed.join(', '));
  if (field.type === 'Text' || field.type === 'LongTextArea' || field.type === 'Email') {
    const [least, most] = textLengths[field.type];
    const length = field.length ?? (field.type === 'Email' ? least : undefined);
    if (length === undefined) diagnostics.report('LK0002', field.at(), `The field "${field.name}"`, 'length');
    else if (length < least || length > most) diagnostics.report('LK0301', field.at('length'), length, field.type, least, most);
  }
  if (field.type === 'Number') {
    const { precision = 0, scale = -1 } = field;
    if (precision < 1 || precision > 18 || scale < 0 || scale > precision) {
      diagnostics.report('LK0306', field.at('precision'), field.precision ?? '(none)', field.scale ?? '(none)');
    }
  }
}

function checkReference(object: ObjectSpec, field: FieldSpec, relationships: Map<string, string>, context: PlanContext): void {
  if (field.to === undefined || field.relationship === undefined) return;
  const { diagnostics, model } = context;
  const target = model.objects.find((other) => other.name === field.to);
  if (target === undefined && !(field.type === 'Lookup' && lookupTargets.has(field.to))) {
    const known = [...model.objects.map((other) => other.name), ...lookupTargets];
    diagnostics.report('LK0303', field.at('to'), field.to, didYouMean(field.to, known));
  } else if (field.type === 'MetadataRelationship' && target?.kind !== 'customMetadata') {
    diagnostics.report('LK0310', field.at('to'), field.type, field.to, 'a custom metadata type');
  } else if (field.type === 'Lookup' && target && target.kind !== 'customObject' && target.kind !== 'standardObject') {
    diagnostics.report('LK0310', field.at('to'), field.type, field.to, 'a custom or standard object');
  }
  checkName(field.relationship, 'relationshipName', 'a relationship', field.at('relationship'), diagnostics);
  if (field.relationshipLabel !== undefined) checkText(field.relationshipLabel, limits.fieldLabel, 'The relationship label', field.at('relationshipLabel'), diagnostics);
  const key = `${field.to}.${field.relationship}`.toLowerCase();
  const taken = relationships.get(key);
  if (taken !== undefined) diagnostics.report('LK0309', field.at('relationship'), field.relationship, taken, field.to);
  else relationships.set(key, `${object.name}.${field.name}`);
}

function checkPicklist(field: FieldSpec, context: PlanContext): void {
  if (field.values === undefined) return;
  const { diagnostics, model } = context;
  const union = findUnion(context, field.values);
  if (union === undefined) {
    const near = didYouMean(field.values, model.unions.map((one) => one.name));
    diagnostics.report('LK0304', field.at('values'), field.values, near);
  } else if (field.default !== undefined) {
    const members = union.members.map((member) => member.value);
    if (members.includes(String(field.default))) return;
    diagnostics.report('LK0305', field.at('default'), String(field.default), union.name, didYouMean(String(field.default), members));
  }
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
    hasExternalId: field.type === 'Text' || field.type === 'Email' || field.type === 'Number' || field.type === 'Checkbox' || field.type === 'LongTextArea',
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
  return typeof field.default === 'string' ? `"${field.default.replaceAll('"', '\\"')}"` : String(field.default ?? '');
}

function referenceTo(field: FieldSpec, { model, naming }: PlanContext): string {
  const target = model.objects.find((other) => other.name === field.to);
  return target === undefined ? (field.to ?? '') : naming.object(target);
}

function picklistValues(field: FieldSpec, context: PlanContext): View[] {
  const union = field.values === undefined ? undefined : findUnion(context, field.values);
  return (union?.members ?? []).map(({ value }) => ({ value, isDefault: value === field.default }));
}
