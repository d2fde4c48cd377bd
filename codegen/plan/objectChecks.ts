import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { fieldTypes, kindTitle, limits, lookupTargets, textLengths } from '../platform/limits.ts';
import type { At, FieldSpec, ObjectSpec } from '../read/model.ts';
import { checkName, checkText, NameSpace } from './names.ts';
import { findUnion, type PlanContext } from './planContext.ts';

/** Reports every mistake in the objects of the model and in their fields. */
export function checkObjects(context: PlanContext): void {
  const names = new NameSpace('The object', context.diagnostics);
  const keys = new NameSpace('The name', context.diagnostics);
  const relationships = new Map<string, string>();
  for (const object of context.model.objects) {
    const apiName = context.naming.object(object);
    if (!names.has(apiName)) keys.claim(object.name, object.at('name'));
    names.claim(apiName, object.at(object.apiName === undefined ? 'name' : 'apiName'));
    checkObject(object, context);
    const fields = new NameSpace(`The field of ${object.name}`, context.diagnostics);
    for (const field of object.fields) {
      const name = context.naming.field(object, field);
      fields.claim(name, field.at());
      checkName(name.replace(/__c$/, ''), 'fieldName', 'a field', field.at(), context.diagnostics);
      checkTexts(field, limits.fieldLabel, context.diagnostics);
      checkType(object, field, context.diagnostics);
      checkTarget(field, context);
      checkRelationship(object, field, relationships, context.diagnostics);
      checkPicklist(field, context);
    }
  }
}

function checkObject(object: ObjectSpec, { naming, diagnostics }: PlanContext): void {
  const { kind, at, nameField } = object;
  if (kind === 'standardObject') {
    if (object.apiName !== undefined) diagnostics.report('LK0307', at('apiName'), 'apiName', kindTitle[kind]);
  } else {
    const place = object.apiName === undefined ? 'name' : 'apiName';
    const name = naming.prefixed(object.apiName ?? object.name);
    checkName(name, 'objectName', 'an object', at(place), diagnostics);
  }
  checkTexts(object, limits.objectLabel, diagnostics);
  checkText(object.pluralLabel, limits.objectLabel, 'The plural label', at('pluralLabel'), diagnostics);
  if (nameField)
    checkText(nameField.label, limits.fieldLabel, 'The label', nameField.at('label'), diagnostics);
  for (const [property, owner] of [
    ['nameField', 'customObject'],
    ['sharing', 'customObject'],
    ['publish', 'platformEvent'],
  ] as const) {
    const given = at(property) !== at();
    if (kind === owner && !given) diagnostics.report('LK0308', at(), kindTitle[kind], property);
    if (kind !== owner && given) diagnostics.report('LK0307', at(property), property, kindTitle[kind]);
  }
}

interface Described {
  readonly label: string;
  readonly description: string;
  readonly at: At;
}

function checkTexts({ label, description, at }: Described, most: number, diagnostics: Diagnostics): void {
  checkText(label, most, 'The label', at('label'), diagnostics);
  checkText(description, limits.description, 'The description', at('description'), diagnostics);
}

function checkType(object: ObjectSpec, field: FieldSpec, diagnostics: Diagnostics): void {
  const allowed = fieldTypes[object.kind];
  if (!allowed.includes(field.type)) {
    diagnostics.report('LK0302', field.at('type'), field.type, kindTitle[object.kind], allowed.join(', '));
  }
  checkLength(field, diagnostics);
  if (field.type === 'Number') {
    const { precision = 0, scale = -1 } = field;
    const possible = precision >= 1 && precision <= 18 && scale >= 0 && scale <= precision;
    if (!possible)
      diagnostics.report(
        'LK0306',
        field.at('precision'),
        field.precision ?? '(none)',
        field.scale ?? '(none)',
      );
  }
  // A long text has no index, and an event is never looked up: neither can be unique or an external id.
  const longText = field.type === 'LongTextArea';
  for (const property of ['required', 'unique', 'externalId'] as const) {
    const refused = longText || (object.kind === 'platformEvent' && property !== 'required');
    const title = longText ? 'field of type LongTextArea' : `field of a ${kindTitle[object.kind]}`;
    if (field[property] && refused) diagnostics.report('LK0307', field.at(property), property, title);
  }
}

function checkLength(field: FieldSpec, diagnostics: Diagnostics): void {
  if (field.type !== 'Text' && field.type !== 'LongTextArea' && field.type !== 'Email') return;
  const [least, most] = textLengths[field.type];
  const length = field.length ?? (field.type === 'Email' ? least : undefined);
  if (length === undefined) diagnostics.report('LK0002', field.at(), `The field "${field.name}"`, 'length');
  else if (length < least || length > most) {
    diagnostics.report('LK0301', field.at('length'), length, field.type, least, most);
  }
}

function checkTarget({ to, type, at }: FieldSpec, { diagnostics, model }: PlanContext): void {
  if (to === undefined) return;
  const target = model.objects.find((object) => object.name === to);
  if (target === undefined) {
    if (type === 'Lookup' && lookupTargets.has(to)) return;
    const known = [...model.objects.map((object) => object.name), ...lookupTargets];
    diagnostics.report('LK0303', at('to'), to, didYouMean(to, known));
  } else if (type === 'MetadataRelationship' && target.kind !== 'customMetadata') {
    diagnostics.report('LK0310', at('to'), type, to, 'a custom metadata type');
  } else if (type === 'Lookup' && target.kind !== 'customObject' && target.kind !== 'standardObject') {
    diagnostics.report('LK0310', at('to'), type, to, 'a custom or standard object');
  }
}

function checkRelationship(
  object: ObjectSpec,
  field: FieldSpec,
  taken: Map<string, string>,
  diagnostics: Diagnostics,
): void {
  const { to, relationship, relationshipLabel, at } = field;
  if (to === undefined || relationship === undefined) return;
  checkName(relationship, 'relationshipName', 'a relationship', at('relationship'), diagnostics);
  if (relationshipLabel !== undefined) {
    checkText(
      relationshipLabel,
      limits.fieldLabel,
      'The relationship label',
      at('relationshipLabel'),
      diagnostics,
    );
  }
  const key = `${to}.${relationship}`.toLowerCase();
  const first = taken.get(key);
  if (first !== undefined) diagnostics.report('LK0309', at('relationship'), relationship, first, to);
  else taken.set(key, `${object.name}.${field.name}`);
}

function checkPicklist(field: FieldSpec, context: PlanContext): void {
  if (field.values === undefined) return;
  const { diagnostics, model } = context;
  const union = findUnion(context, field.values);
  const members = union?.members.map((member) => member.value);
  if (members === undefined) {
    const known = model.unions.map((one) => one.name);
    diagnostics.report('LK0304', field.at('values'), field.values, didYouMean(field.values, known));
  } else if (field.default !== undefined && !members.includes(String(field.default))) {
    const near = didYouMean(String(field.default), members);
    diagnostics.report('LK0305', field.at('default'), String(field.default), field.values, near);
  }
}
