import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { FieldModel } from '../../model/types.ts';
import type { Entry, Literal } from './literal.ts';
import { unread } from './model.ts';
import type {
  ButtonTextSpec,
  CustomPermissionSpec,
  ErrorSpec,
  FieldSpec,
  LabelSpec,
  LanguageSpec,
  MappingSpec,
  Model,
  Named,
  NounSpec,
  ObjectSpec,
  PermissionSetSpec,
  PicklistTextsSpec,
  TriggerSpec,
} from './model.ts';
import { entriesOf, readEach, readOne, readTable } from './objectReader.ts';
import type { ObjectReader } from './objectReader.ts';
import { readTranslations } from './translations.ts';

const fieldTypes: [FieldModel['type'], ...FieldModel['type'][]] = [
  'Text',
  'LongTextArea',
  'Email',
  'Checkbox',
  'Number',
  'DateTime',
  'Lookup',
  'MetadataRelationship',
  'Picklist',
];

/** `satisfies PackageModel`. */
export function readPackage(literal: Literal, diagnostics: Diagnostics): Model['package'] {
  return readOne(literal, 'The package', diagnostics, (reader) => ({
    name: reader.string('name'),
    label: reader.string('label'),
    classPrefix: reader.string('classPrefix'),
    objectPrefix: reader.string('objectPrefix'),
    apiVersion: reader.string('apiVersion'),
    at: reader.at,
  }));
}

/** `satisfies Readonly<Record<string, LanguageModel>>`. */
export function readLanguages(literal: Literal, diagnostics: Diagnostics): LanguageSpec[] {
  return readTable(literal, 'The language', diagnostics, (reader, entry) => ({
    code: entry.key,
    name: reader.string('name'),
    cases: reader.strings('cases').map((one) => one.value),
    at: entry.at,
  }));
}

/** `satisfies ObjectModel`. Without a kind nothing can be said of the fields: undefined then. */
export function readObject(
  literal: Literal,
  diagnostics: Diagnostics,
  languages: readonly LanguageSpec[],
): ObjectSpec | undefined {
  return readOne(literal, 'The object', diagnostics, (reader) => {
    const kind = reader.word('kind', [
      'customObject',
      'customMetadata',
      'hierarchySetting',
      'platformEvent',
      'standardObject',
    ]);
    const spec = {
      name: reader.string('name'),
      apiName: reader.optionalString('apiName'),
      label: reader.string('label'),
      pluralLabel: reader.string('pluralLabel'),
      nouns: readNouns(reader, languages),
      description: reader.string('description'),
      nameField: readNameField(reader, diagnostics),
      sharing: reader.optionalChoice('sharing', ['Private', 'Read', 'ReadWrite']),
      publish: reader.optionalChoice('publish', ['PublishAfterCommit', 'PublishImmediately']),
      fields: reader.named('fields', 'The field', (field, entry) => readField(field, entry, languages)),
      at: reader.at,
    };
    return kind && { ...spec, kind };
  });
}

function readNouns(object: ObjectReader, languages: readonly LanguageSpec[]): ObjectSpec['nouns'] {
  return new Map(
    languages.flatMap(({ code, name }) => {
      const noun = object.optionalObject(code, `The ${name} name`, (reader): NounSpec => ({
        label: reader.string('label'),
        pluralLabel: reader.string('pluralLabel'),
        gender: reader.optionalChoice('gender', ['Feminine', 'Masculine', 'Neuter']),
        forms: readForms(reader),
        at: reader.at,
      }));
      return noun === undefined ? [] : [[code, noun] as const];
    }),
  );
}

function readForms(noun: ObjectReader): NounSpec['forms'] {
  if (!noun.has('forms')) return new Map();
  return new Map(
    noun.named('forms', 'The form', (reader, { key }) => {
      const form = { label: reader.string('label'), pluralLabel: reader.string('pluralLabel') };
      return [key, form] as const;
    }),
  );
}

function readNameField(object: ObjectReader, diagnostics: Diagnostics): ObjectSpec['nameField'] {
  if (!object.has('nameField')) return undefined;
  const spec = object.optionalObject('nameField', 'The name field', (reader) => {
    reader.choice('type', ['AutoNumber']);
    return { format: reader.string('format'), label: reader.string('label'), at: reader.at };
  });
  if (spec !== undefined && spec.format !== unread && !/\{0+\}/.test(spec.format))
    diagnostics.report('LK0004', spec.at('format'), 'format', 'a text with a number such as {0000}');
  return spec;
}

/** One field. Which properties a type has is checked here; what their values may be, in `plan/`. */
function readField(reader: ObjectReader, entry: Entry, languages: readonly LanguageSpec[]): FieldSpec {
  const type = reader.choice('type', fieldTypes);
  const text = type === 'Text' || type === 'LongTextArea' || type === 'Email';
  const reference = type === 'Lookup' || type === 'MetadataRelationship';
  return {
    name: entry.key,
    type,
    label: reader.string('label'),
    labels: readTranslations(reader, languages),
    description: reader.string('description'),
    length: text ? reader.optionalNumber('length') : undefined,
    precision: type === 'Number' ? reader.optionalNumber('precision') : undefined,
    scale: type === 'Number' ? reader.optionalNumber('scale') : undefined,
    required:
      text || type === 'Number' || type === 'MetadataRelationship' || type === 'Picklist'
        ? reader.optionalBoolean('required')
        : false,
    unique: text ? reader.optionalBoolean('unique') : false,
    externalId: text ? reader.optionalBoolean('externalId') : false,
    default: readDefault(reader, type),
    to: reference ? reader.string('to') : undefined,
    relationship: reference ? reader.string('relationship') : undefined,
    relationshipLabel: type === 'Lookup' ? reader.string('relationshipLabel') : undefined,
    onDelete:
      type === 'Lookup'
        ? reader.choice<'SetNull' | 'Restrict' | 'Cascade'>('onDelete', ['SetNull', 'Restrict', 'Cascade'])
        : undefined,
    values: type === 'Picklist' ? reader.string('values') : undefined,
    at: (key) => (key === undefined ? entry.at : reader.at(key)),
  };
}

function readDefault(reader: ObjectReader, type: FieldModel['type']): FieldSpec['default'] {
  if (type === 'Checkbox') return reader.boolean('default');
  if (type === 'Number') return reader.optionalNumber('default');
  if (type === 'DateTime' || type === 'Lookup' || type === 'MetadataRelationship') return undefined;
  return reader.optionalString('default');
}

/** `satisfies readonly FieldMapping[]`. */
export function readMapping(literal: Literal, diagnostics: Diagnostics): MappingSpec[] {
  return readEach(literal, 'The mapping', diagnostics, (reader): MappingSpec => ({
    to: reader.string('to'),
    from: reader.string('from'),
    overflow: reader.optionalChoice('overflow', ['truncate', 'fail']),
    on: reader.optionalChoice('on', ['insert', 'always']),
    at: reader.at,
  }));
}

/** `satisfies Readonly<Record<string, ErrorModel>>`. */
export function readErrors(
  literal: Literal,
  diagnostics: Diagnostics,
  languages: readonly LanguageSpec[],
): ErrorSpec[] {
  return readTable(literal, 'The error', diagnostics, (reader, entry): ErrorSpec => {
    reader.optionalString('source');
    const messages = new Map<string, Named>();
    const cures = new Map<string, Named>();
    for (const { code, name } of languages) {
      reader.object(code, `The ${name} text of the error "${entry.key}"`, (translated) => {
        messages.set(code, { value: translated.string('message'), at: translated.at('message') });
        cures.set(code, { value: translated.string('cure'), at: translated.at('cure') });
      });
    }
    return {
      code: entry.key,
      retryable: reader.boolean('retryable'),
      scope: reader.optionalString('scope'),
      message: reader.string('message'),
      cure: reader.string('cure'),
      messages,
      cures,
      platform: reader.optionalObjects('platform', 'The platform error', (platform) => ({
        statusCode: platform.string('statusCode'),
        contains: platform.optionalString('contains'),
        at: platform.at,
      })),
      at: reader.at,
      codeAt: entry.at,
    };
  });
}

/** `satisfies readonly TriggerModel[]`. */
export function readTriggers(literal: Literal, diagnostics: Diagnostics): TriggerSpec[] {
  return readEach(literal, 'The trigger', diagnostics, (reader): TriggerSpec => ({
    name: reader.string('name'),
    object: reader.string('object'),
    events: reader.strings('events'),
    batchSize: reader.optionalNumber('batchSize'),
    description: reader.string('description'),
    at: reader.at,
  }));
}

/** `satisfies readonly CustomPermissionModel[]`. */
export function readCustomPermissions(literal: Literal, diagnostics: Diagnostics): CustomPermissionSpec[] {
  return readEach(literal, 'The custom permission', diagnostics, (reader): CustomPermissionSpec => ({
    name: reader.string('name'),
    label: reader.string('label'),
    description: reader.string('description'),
    at: reader.at,
  }));
}

/** `satisfies readonly PermissionSetModel[]`. */
export function readPermissionSets(literal: Literal, diagnostics: Diagnostics): PermissionSetSpec[] {
  return readEach(literal, 'The permission set', diagnostics, (reader): PermissionSetSpec => ({
    name: reader.string('name'),
    label: reader.string('label'),
    description: reader.string('description'),
    customPermissions: reader.strings('customPermissions'),
    classes: reader.strings('classes'),
    objects: reader.objects('objects', 'The object access', (object) => ({
      object: object.string('object'),
      access: object.choice('access', ['read', 'edit', 'all', 'publish']),
      at: object.at,
    })),
    fields: reader.objects('fields', 'The field access', (field) => ({
      field: field.string('field'),
      access: field.choice('access', ['read', 'edit']),
      at: field.at,
    })),
    tabs: reader.optionalStrings('tabs'),
    apps: reader.optionalStrings('apps'),
    at: reader.at,
  }));
}

/** `satisfies Readonly<Record<string, LabelModel>>`. */
export function readLabels(
  literal: Literal,
  diagnostics: Diagnostics,
  languages: readonly LanguageSpec[],
): LabelSpec[] {
  return readTable(literal, 'The label', diagnostics, (reader, entry) => ({
    name: entry.key,
    text: reader.string('text'),
    translations: readTranslations(reader, languages, 'required'),
    description: reader.string('description'),
    at: (key?: string) => (key === undefined ? entry.at : reader.at(key)),
  }));
}

/** `satisfies Readonly<Record<string, ButtonTextModel>>`. */
export function readButtonTexts(
  literal: Literal,
  diagnostics: Diagnostics,
  languages: readonly LanguageSpec[],
): ButtonTextSpec[] {
  return readTable(literal, 'The button', diagnostics, (reader, entry) => {
    const [object = '', name = ''] = entry.key.split('.');
    return {
      object,
      name: reader.optionalString('name') ?? name,
      kind: reader.choice<'quickAction' | 'webLink'>('kind', ['quickAction', 'webLink']),
      translations: readTranslations(reader, languages, 'required'),
      at: entry.at,
    };
  });
}

/** `satisfies Readonly<Record<string, Readonly<Record<string, ValueTextModel>>>>`. */
export function readPicklistTexts(
  literal: Literal,
  diagnostics: Diagnostics,
  languages: readonly LanguageSpec[],
): PicklistTextsSpec[] {
  return entriesOf(literal, diagnostics).map((union) => ({
    union: union.key,
    values: readTable(union.value, 'The value', diagnostics, (reader, entry) => ({
      value: entry.key,
      text: reader.optionalString('text'),
      translations: readTranslations(reader, languages),
      at: entry.at,
    })),
    at: union.at,
  }));
}
