import { compare } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { limits } from '../platform/limits.ts';
import {
  unread,
  type AppSpec,
  type ButtonTextSpec,
  type FieldSpec,
  type LanguageSpec,
  type ObjectSpec,
  type TabSpec,
} from '../read/model.ts';
import { allLabels, labelSources } from './labels.ts';
import { checkText } from './names.ts';
import { findUnion, valueTexts, type PlanContext } from './planContext.ts';
import type { PlannedFile, View } from './plannedFile.ts';

const schema = 'force-app/main/schema';

/**
 * What Salesforce shows to people of another language: one file of labels per language, and one per object and
 * field. Nobody reads platform events, and a standard object has its own name.
 */
export function planTranslations(context: PlanContext): PlannedFile[] {
  checkPicklistTexts(context);
  checkButtons(context);
  return context.model.languages.flatMap((language) => [
    ...planLabelTranslations(language, context),
    ...context.model.objects
      .filter((object) => object.kind !== 'platformEvent')
      .flatMap((object) => [
        ...planObjectTranslation(object, language, context),
        ...object.fields.flatMap((field) => planFieldTranslation(object, field, language, context)),
      ]),
  ]);
}

function planLabelTranslations(language: LanguageSpec, context: PlanContext): PlannedFile[] {
  const labels = allLabels(context)
    .flatMap((label) => {
      const text = label.translations.get(language.code);
      return text === undefined ? [] : [{ name: context.naming.prefixed(label.name), text: text.value }];
    })
    .sort((a, b) => compare(a.name, b.name));
  const tabs = context.model.tabs
    .filter((tab) => tab.object === undefined)
    .flatMap((tab) => named(tab, 'tab', language, context));
  const apps = context.model.apps.flatMap((app) => named(app, 'app', language, context));
  if (labels.length + tabs.length + apps.length === 0) return [];
  return [
    {
      path: `${schema}/translations/${language.code}.translation-meta.xml`,
      language: 'xml',
      template: 'templates/metadata/translations.hbs',
      sources: [...new Set([...labelSources(context), ...menuSources(context)])].sort(compare),
      view: { ...context.base, labels, tabs, apps },
      at: language.at,
    },
  ];
}

/** A tab or an app; a tab of an object is called like the object. */
function named(
  one: TabSpec | AppSpec,
  kind: string,
  { code, name }: LanguageSpec,
  context: PlanContext,
): View[] {
  const label = one.labels.get(code);
  if (label === undefined)
    context.diagnostics.report('LK0610', one.at('name'), name, `the ${kind} "${one.name}"`, code);
  return label === undefined ? [] : [{ name: context.naming.prefixed(one.name), text: label.value }];
}

function menuSources({ model }: PlanContext): string[] {
  return [...model.tabs, ...model.apps].map((one) => one.at().file);
}

function planObjectTranslation(
  object: ObjectSpec,
  language: LanguageSpec,
  context: PlanContext,
): PlannedFile[] {
  const { code, name } = language;
  const noun = object.nouns.get(code);
  const isOurs = object.kind !== 'standardObject';
  if (noun === undefined && isOurs)
    context.diagnostics.report('LK0610', object.at('name'), name, object.name, code);
  if (noun === undefined) return isOurs ? [] : [objectFile(object, language, {}, context)];
  for (const key of ['label', 'pluralLabel'] as const)
    checkText(noun[key], limits.objectLabel, `The ${name} ${key}`, noun.at(key), context.diagnostics);
  for (const form of noun.forms.keys()) {
    if (!language.cases.includes(form))
      context.diagnostics.report('LK0611', noun.at('forms'), name, form, didYouMean(form, language.cases));
  }
  const cases = language.cases.length === 0 ? [undefined] : language.cases;
  const caseValues = cases.flatMap((one) => {
    const form = one === undefined ? noun : (noun.forms.get(one) ?? noun);
    const common = { caseType: one ?? '', hasCase: one !== undefined };
    return [
      { ...common, plural: false, text: form.label },
      { ...common, plural: true, text: form.pluralLabel },
    ];
  });
  const view = { caseValues, gender: noun.gender ?? '', nameFieldLabel: object.nameField ? noun.label : '' };
  return [objectFile(object, language, view, context)];
}

function objectFile(
  object: ObjectSpec,
  { code }: LanguageSpec,
  view: { readonly caseValues?: readonly View[]; readonly gender?: string; readonly nameFieldLabel?: string },
  context: PlanContext,
): PlannedFile {
  const name = `${context.naming.object(object)}-${code}`;
  const { caseValues = [], gender = '', nameFieldLabel = '' } = view;
  return {
    path: `${schema}/objectTranslations/${name}/${name}.objectTranslation-meta.xml`,
    language: 'xml',
    template: 'templates/metadata/objectTranslation.hbs',
    sources: [object.at().file],
    view: {
      ...context.base,
      caseValues,
      gender,
      hasGender: gender !== '',
      nameFieldLabel,
      hasNameField: nameFieldLabel !== '',
      quickActions: buttons(object, code, 'quickAction', context),
      webLinks: buttons(object, code, 'webLink', context),
    },
    at: object.at('name'),
  };
}

function buttons(
  object: ObjectSpec,
  code: string,
  kind: ButtonTextSpec['kind'],
  { model, naming }: PlanContext,
): View[] {
  return model.buttonTexts
    .filter((button) => button.object === object.name && button.kind === kind)
    .map((button) => ({
      name: naming.prefixed(button.name),
      text: button.translations.get(code)?.value ?? '',
    }));
}

/** A button of an object that the model does not have would be translated nowhere. */
function checkButtons({ model, diagnostics }: PlanContext): void {
  const known = model.objects.map((object) => object.name);
  for (const { object, at } of model.buttonTexts)
    if (!known.includes(object)) diagnostics.report('LK0303', at, object, didYouMean(object, known));
}

function planFieldTranslation(
  object: ObjectSpec,
  field: FieldSpec,
  { code, name }: LanguageSpec,
  context: PlanContext,
): PlannedFile[] {
  const label = field.labels.get(code);
  if (label === undefined) {
    context.diagnostics.report('LK0610', field.at(), name, `${object.name}.${field.name}`, code);
    return [];
  }
  checkText(label.value, limits.fieldLabel, `The ${name} label`, label.at, context.diagnostics);
  const folder = `${context.naming.object(object)}-${code}`;
  const fieldName = context.naming.field(object, field);
  const relationshipLabel = relatedLabel(object, field, code);
  return [
    {
      path: `${schema}/objectTranslations/${folder}/${fieldName}.fieldTranslation-meta.xml`,
      language: 'xml',
      template: 'templates/metadata/fieldTranslation.hbs',
      sources: [object.at().file],
      view: {
        ...context.base,
        name: fieldName,
        label: label.value,
        values: valueTranslations(field, code, context),
        relationshipLabel,
        hasRelationshipLabel: relationshipLabel !== '',
      },
      at: field.at(),
    },
  ];
}

/** A related list that is called like the object is called so in every language. */
function relatedLabel(object: ObjectSpec, field: FieldSpec, code: string): string {
  const isNamedAlike = field.relationshipLabel === object.pluralLabel;
  return isNamedAlike ? (object.nouns.get(code)?.pluralLabel ?? '') : '';
}

function valueTranslations(field: FieldSpec, code: string, context: PlanContext): View[] {
  const union = field.values === undefined ? undefined : findUnion(context, field.values);
  if (union === undefined) return [];
  return valueTexts(union, context).flatMap(({ label, translations }) => {
    const text = translations.get(code)?.value;
    return text === undefined ? [] : [{ label, text }];
  });
}

/** Every value of a union that a picklist shows has a text in every language; keys of a constant are codes. */
function checkPicklistTexts(context: PlanContext): void {
  const { model, diagnostics } = context;
  const shown = new Set(
    model.objects.flatMap((object) => object.fields.flatMap((field) => field.values ?? [])),
  );
  for (const texts of model.picklistTexts) {
    const union = findUnion(context, texts.union);
    if (union === undefined || !shown.has(union.name)) {
      diagnostics.report('LK0612', texts.at, texts.union, didYouMean(texts.union, shown));
      continue;
    }
    const members = union.members.map((member) => member.value);
    for (const { value, text, translations, at } of texts.values) {
      if (!members.includes(value))
        diagnostics.report('LK0613', at, value, union.name, didYouMean(value, members));
      if (text !== undefined) checkText(text, limits.picklistValue, 'The label', at, diagnostics);
      for (const { code, name } of model.languages)
        if (!translations.has(code)) diagnostics.report('LK0610', at, name, `${union.name}.${value}`, code);
    }
  }
  if (model.languages.length === 0) return;
  for (const union of model.unions.filter((one) => shown.has(one.name) && !one.derived)) {
    const texts = model.picklistTexts.find((one) => one.union === union.name)?.values ?? [];
    for (const { value, at } of union.members) {
      if (value.includes(unread) || texts.some((one) => one.value === value)) continue;
      diagnostics.report('LK0614', at, value, union.name);
    }
  }
}
