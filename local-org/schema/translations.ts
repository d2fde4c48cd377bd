/**
 * What the Translation Workbench keeps: labels of objects, fields, picklist values and custom labels by language.
 * Sources: metadata-api/customobjecttranslation.md (CustomObjectTranslation, CustomFieldTranslation), translations.md
 * (CustomLabelTranslation).
 */
import { basename, dirname } from 'node:path';
import type { FieldSchema, ObjectSchema, PicklistValue } from './schema.ts';
import { componentName } from './projectFiles.ts';
import type { ProjectFiles } from './projectFiles.ts';
import { children, flag, readXml, text } from './xml.ts';
import type { XmlNode } from './xml.ts';

/** Texts by language, such as `de` or `pt_BR`. */
export type Texts = ReadonlyMap<string, string>;

/**
 * The text in a language, in its parent language, or undefined: "Spanish (Mexico) defaults to Spanish for
 * customer-defined translations" (metadata-api/translations.md).
 * UNVERIFIED: Does every platform-only language such as de_AT fall back to its fully supported one so?
 */
export function inLanguage(texts: Texts | undefined, language: string): string | undefined {
  return texts?.get(language) ?? texts?.get(language.split('_')[0] ?? '');
}

/** Label of a field, as a user of this language reads it. */
export function fieldLabel(field: Pick<FieldSchema, 'label' | 'labels'>, language: string): string {
  return inLanguage(field.labels, language) ?? field.label;
}

/** Label of a picklist's value, as a user of this language reads it. */
export function valueLabel(entry: Pick<PicklistValue, 'label' | 'labels'>, language: string): string {
  return inLanguage(entry.labels, language) ?? entry.label;
}

type Named = Pick<ObjectSchema, 'label' | 'labelPlural' | 'labels' | 'labelsPlural'>;

/** Label of an object, as a user of this language reads it. */
export function objectLabel(object: Named, language: string): string {
  return inLanguage(object.labels, language) ?? object.label;
}

/** Label of many records of an object, as a user of this language reads it. */
export function objectLabelPlural(object: Named, language: string): string {
  return inLanguage(object.labelsPlural, language) ?? object.labelPlural;
}

/** Puts the translations of the project's `objectTranslations/` into the objects; `objects` is keyed in lower case. */
export function translateObjects(objects: Map<string, ObjectSchema>, files: ProjectFiles): void {
  const add = (object: string, change: (known: ObjectSchema) => ObjectSchema): void => {
    const known = objects.get(object.toLowerCase());
    if (known !== undefined) objects.set(object.toLowerCase(), change(known));
  };
  for (const file of files.ofType('objectTranslation')) {
    const { object, language } = splitName(componentName(file));
    const node = readXml(file);
    add(object, (known) => withNames(known, language, node));
    for (const field of children(node, 'fields')) add(object, (known) => withField(known, language, field));
  }
  for (const file of files.ofType('fieldTranslation')) {
    const { object, language } = splitName(basename(dirname(file)));
    add(object, (known) => withField(known, language, readXml(file)));
  }
}

/** Custom labels of the project's `translations/`: by lower-case name, then by language. */
export function labelTranslations(files: ProjectFiles): ReadonlyMap<string, Texts> {
  const found = new Map<string, Map<string, string>>();
  for (const file of files.ofType('translation')) {
    for (const node of children(readXml(file), 'customLabels')) {
      const name = (text(node, 'name') ?? '').toLowerCase();
      const texts = found.get(name) ?? new Map<string, string>();
      found.set(name, texts.set(componentName(file), text(node, 'label') ?? ''));
    }
  }
  return found;
}

/** `Visit__c-pt_BR` -> object and language. */
function splitName(name: string): { readonly object: string; readonly language: string } {
  const at = name.lastIndexOf('-');
  return { object: name.slice(0, at), language: name.slice(at + 1) };
}

/** The nominative stands for all cases: nothing here inflects a noun. */
function withNames(object: ObjectSchema, language: string, node: XmlNode): ObjectSchema {
  const nouns = children(node, 'caseValues').filter(
    (one) => (text(one, 'caseType') ?? 'Nominative') === 'Nominative',
  );
  const noun = (plural: boolean): string | undefined =>
    nouns.filter((one) => flag(one, 'plural') === plural).map((one) => text(one, 'value'))[0];
  const named = {
    ...object,
    labels: added(object.labels, language, noun(false)),
    labelsPlural: added(object.labelsPlural, language, noun(true)),
  };
  const name = text(node, 'nameFieldLabel');
  return name === undefined ? named : withLabel(named, 'name', language, name);
}

function withField(object: ObjectSchema, language: string, node: XmlNode): ObjectSchema {
  const name = (text(node, 'name') ?? '').toLowerCase();
  const field = object.fields.get(name);
  if (field === undefined) return object;
  const translations = new Map(
    children(node, 'picklistValues').map((one) => [text(one, 'masterLabel'), text(one, 'translation')]),
  );
  const picklist = field.picklist && {
    ...field.picklist,
    values: field.picklist.values.map((entry) => ({
      ...entry,
      labels: added(entry.labels, language, translations.get(entry.label)),
    })),
  };
  const translated = {
    ...field,
    labels: added(field.labels, language, text(node, 'label')),
    ...(picklist && { picklist }),
  };
  return { ...object, fields: new Map(object.fields).set(name, translated) };
}

function withLabel(object: ObjectSchema, name: string, language: string, label: string): ObjectSchema {
  const field = object.fields.get(name);
  if (field === undefined) return object;
  const translated = { ...field, labels: added(field.labels, language, label) };
  return { ...object, fields: new Map(object.fields).set(name, translated) };
}

/** An empty translation is none: the master label shows. */
function added(texts: Texts | undefined, language: string, value: string | undefined): Texts {
  return value === undefined || value === '' ? (texts ?? new Map()) : new Map(texts).set(language, value);
}
