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
  Translations,
  TriggerSpec,
} from './model.ts';
import { ObjectReader } from './objectReader.ts';

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
  const reader = new ObjectReader(literal, 'The package', diagnostics);
  const spec = {
    name: reader.string('name'),
    label: reader.string('label'),
    classPrefix: reader.string('classPrefix'),
    objectPrefix: reader.string('objectPrefix'),
    apiVersion: reader.string('apiVersion'),
    at: reader.at,
  };
  reader.finish();
  return spec;
}

/** `satisfies Readonly<Record<string, LanguageModel>>`. */
export function readLanguages(literal: Literal, diagnostics: Diagnostics): LanguageSpec[] {
  return entriesOf(literal, diagnostics).map((entry) => {
    const reader = new ObjectReader(entry.value, `The language "${entry.key}"`, diagnostics);
    const cases = reader.strings('cases').map((one) => one.value);
    const spec = { code: entry.key, name: reader.string('name'), cases, at: entry.at };
    reader.finish();
    return spec;
  });
}

/** `satisfies ObjectModel`. Without a kind nothing can be said of the fields: undefined then. */
export function readObject(
  literal: Literal,
  diagnostics: Diagnostics,
  languages: readonly LanguageSpec[],
): ObjectSpec | undefined {
  const reader = new ObjectReader(literal, 'The object', diagnostics);
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
    nouns: readNouns(reader, languages, diagnostics),
    description: reader.string('description'),
    nameField: readNameField(reader, diagnostics),
    sharing: reader.optionalChoice('sharing', ['Private', 'Read', 'ReadWrite']),
    publish: reader.optionalChoice('publish', ['PublishAfterCommit', 'PublishImmediately']),
    fields: reader.entries('fields').map((entry) => readField(entry, diagnostics, languages)),
    at: reader.at,
  };
  reader.finish();
  return kind && { ...spec, kind };
}

function readNouns(
  object: ObjectReader,
  languages: readonly LanguageSpec[],
  diagnostics: Diagnostics,
): ObjectSpec['nouns'] {
  return new Map(
    languages.flatMap(({ code, name }) => {
      const reader = object.optionalObject(code, `The ${name} name`);
      if (reader === undefined) return [];
      const noun = {
        label: reader.string('label'),
        pluralLabel: reader.string('pluralLabel'),
        gender: reader.optionalChoice('gender', ['Feminine', 'Masculine', 'Neuter']),
        forms: readForms(reader, diagnostics),
        at: reader.at,
      };
      reader.finish();
      return [[code, noun] as const];
    }),
  );
}

function readForms(noun: ObjectReader, diagnostics: Diagnostics): NounSpec['forms'] {
  const forms = noun.has('forms') ? noun.entries('forms') : [];
  return new Map(
    forms.map((entry) => {
      const reader = new ObjectReader(entry.value, `The form "${entry.key}"`, diagnostics);
      const form = { label: reader.string('label'), pluralLabel: reader.string('pluralLabel') };
      reader.finish();
      return [entry.key, form] as const;
    }),
  );
}

function readNameField(object: ObjectReader, diagnostics: Diagnostics): ObjectSpec['nameField'] {
  if (!object.has('nameField')) return undefined;
  const reader = object.optionalObject('nameField', 'The name field');
  if (reader === undefined) return undefined;
  reader.choice('type', ['AutoNumber']);
  const spec = { format: reader.string('format'), label: reader.string('label'), at: reader.at };
  reader.finish();
  if (spec.format !== unread && !/\{0+\}/.test(spec.format))
    diagnostics.report('LK0004', reader.at('format'), 'format', 'a text with a number such as {0000}');
  return spec;
}

/** One field. Which properties a type has is checked here; what their values may be, in `plan/`. */
function readField(entry: Entry, diagnostics: Diagnostics, languages: readonly LanguageSpec[]): FieldSpec {
  const reader = new ObjectReader(entry.value, `The field "${entry.key}"`, diagnostics);
  const type = reader.choice('type', fieldTypes);
  const text = type === 'Text' || type === 'LongTextArea' || type === 'Email';
  const reference = type === 'Lookup' || type === 'MetadataRelationship';
  const spec: FieldSpec = {
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
  reader.finish();
  return spec;
}

function readDefault(reader: ObjectReader, type: FieldModel['type']): FieldSpec['default'] {
  if (type === 'Checkbox') return reader.boolean('default');
  if (type === 'Number') return reader.optionalNumber('default');
  if (type === 'DateTime' || type === 'Lookup' || type === 'MetadataRelationship') return undefined;
  return reader.optionalString('default');
}

/** `satisfies readonly FieldMapping[]`. */
export function readMapping(literal: Literal, diagnostics: Diagnostics): MappingSpec[] {
  return items(literal, diagnostics).map((item) => {
    const reader = new ObjectReader(item, 'The mapping', diagnostics);
    const spec: MappingSpec = {
      to: reader.string('to'),
      from: reader.string('from'),
      overflow: reader.optionalChoice('overflow', ['truncate', 'fail']),
      on: reader.optionalChoice('on', ['insert', 'always']),
      at: reader.at,
    };
    reader.finish();
    return spec;
  });
}

/** `satisfies Readonly<Record<string, ErrorModel>>`. */
export function readErrors(
  literal: Literal,
  diagnostics: Diagnostics,
  languages: readonly LanguageSpec[],
): ErrorSpec[] {
  return entriesOf(literal, diagnostics).map((entry) => {
    const reader = new ObjectReader(entry.value, `The error "${entry.key}"`, diagnostics);
    reader.optionalString('source');
    const messages = new Map<string, Named>();
    const cures = new Map<string, Named>();
    for (const { code, name } of languages) {
      const translated = reader.object(code, `The ${name} text of the error "${entry.key}"`);
      if (translated === undefined) continue;
      messages.set(code, { value: translated.string('message'), at: translated.at('message') });
      cures.set(code, { value: translated.string('cure'), at: translated.at('cure') });
      translated.finish();
    }
    const spec: ErrorSpec = {
      code: entry.key,
      retryable: reader.boolean('retryable'),
      scope: reader.optionalString('scope'),
      message: reader.string('message'),
      cure: reader.string('cure'),
      messages,
      cures,
      platform: reader.optionalList('platform').map((item) => {
        const platform = new ObjectReader(item, 'The platform error', diagnostics);
        const seen = {
          statusCode: platform.string('statusCode'),
          contains: platform.optionalString('contains'),
          at: platform.at,
        };
        platform.finish();
        return seen;
      }),
      at: reader.at,
      codeAt: entry.at,
    };
    reader.finish();
    return spec;
  });
}

/** `satisfies readonly TriggerModel[]`. */
export function readTriggers(literal: Literal, diagnostics: Diagnostics): TriggerSpec[] {
  return items(literal, diagnostics).map((item) => {
    const reader = new ObjectReader(item, 'The trigger', diagnostics);
    const spec: TriggerSpec = {
      name: reader.string('name'),
      object: reader.string('object'),
      events: reader.strings('events'),
      batchSize: reader.optionalNumber('batchSize'),
      description: reader.string('description'),
      at: reader.at,
    };
    reader.finish();
    return spec;
  });
}

/** `satisfies readonly CustomPermissionModel[]`. */
export function readCustomPermissions(literal: Literal, diagnostics: Diagnostics): CustomPermissionSpec[] {
  return items(literal, diagnostics).map((item) => {
    const reader = new ObjectReader(item, 'The custom permission', diagnostics);
    const spec: CustomPermissionSpec = {
      name: reader.string('name'),
      label: reader.string('label'),
      description: reader.string('description'),
      at: reader.at,
    };
    reader.finish();
    return spec;
  });
}

/** `satisfies readonly PermissionSetModel[]`. */
export function readPermissionSets(literal: Literal, diagnostics: Diagnostics): PermissionSetSpec[] {
  return items(literal, diagnostics).map((item) => {
    const reader = new ObjectReader(item, 'The permission set', diagnostics);
    const spec: PermissionSetSpec = {
      name: reader.string('name'),
      label: reader.string('label'),
      description: reader.string('description'),
      customPermissions: reader.strings('customPermissions'),
      classes: reader.strings('classes'),
      objects: reader.list('objects').map((one) => {
        const object = new ObjectReader(one, 'The object access', diagnostics);
        const access = {
          object: object.string('object'),
          access: object.choice('access', ['read', 'edit', 'all', 'publish']),
          at: object.at,
        };
        object.finish();
        return access;
      }),
      fields: reader.list('fields').map((one) => {
        const field = new ObjectReader(one, 'The field access', diagnostics);
        const access = {
          field: field.string('field'),
          access: field.choice('access', ['read', 'edit']),
          at: field.at,
        };
        field.finish();
        return access;
      }),
      tabs: reader.optionalStrings('tabs'),
      apps: reader.optionalStrings('apps'),
      at: reader.at,
    };
    reader.finish();
    return spec;
  });
}

/** `satisfies Readonly<Record<string, LabelModel>>`. */
export function readLabels(
  literal: Literal,
  diagnostics: Diagnostics,
  languages: readonly LanguageSpec[],
): LabelSpec[] {
  return entriesOf(literal, diagnostics).map((entry) => {
    const reader = new ObjectReader(entry.value, `The label "${entry.key}"`, diagnostics);
    const spec: LabelSpec = {
      name: entry.key,
      text: reader.string('text'),
      translations: readTranslations(reader, languages, 'required'),
      description: reader.string('description'),
      at: (key) => (key === undefined ? entry.at : reader.at(key)),
    };
    reader.finish();
    return spec;
  });
}

/** `satisfies Readonly<Record<string, ButtonTextModel>>`. */
export function readButtonTexts(
  literal: Literal,
  diagnostics: Diagnostics,
  languages: readonly LanguageSpec[],
): ButtonTextSpec[] {
  return entriesOf(literal, diagnostics).map((entry) => {
    const [object = '', name = ''] = entry.key.split('.');
    const reader = new ObjectReader(entry.value, `The button "${entry.key}"`, diagnostics);
    const spec = {
      object,
      name: reader.optionalString('name') ?? name,
      kind: reader.choice<'quickAction' | 'webLink'>('kind', ['quickAction', 'webLink']),
      translations: readTranslations(reader, languages, 'required'),
      at: entry.at,
    };
    reader.finish();
    return spec;
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
    values: entriesOf(union.value, diagnostics).map((entry) => {
      const reader = new ObjectReader(entry.value, `The value "${entry.key}"`, diagnostics);
      const spec = {
        value: entry.key,
        text: reader.optionalString('text'),
        translations: readTranslations(reader, languages),
        at: entry.at,
      };
      reader.finish();
      return spec;
    }),
    at: union.at,
  }));
}

/** The texts of the languages beside English, each a property named by its code. */
function readTranslations(
  reader: ObjectReader,
  languages: readonly LanguageSpec[],
  need: 'required' | 'optional' = 'optional',
): Translations {
  return new Map(
    languages.flatMap(({ code }) => {
      const value = need === 'required' ? reader.string(code) : reader.optionalString(code);
      return value === undefined ? [] : [[code, { value, at: reader.at(code) }] as const];
    }),
  );
}

function items(literal: Literal, diagnostics: Diagnostics): readonly Literal[] {
  if (literal.kind === 'list') return literal.items;
  if (literal.kind !== 'invalid') diagnostics.report('LK0004', literal.at, 'The constant', 'a list');
  return [];
}

function entriesOf(literal: Literal, diagnostics: Diagnostics): readonly Entry[] {
  if (literal.kind === 'object') return literal.entries;
  if (literal.kind !== 'invalid') diagnostics.report('LK0004', literal.at, 'The constant', 'an object');
  return [];
}
