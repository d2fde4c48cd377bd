/** Merges standard-object tables with the objects and fields of an SFDX project. */
import { dirname, basename } from 'node:path';
import type {
  FieldSchema,
  FieldSetSchema,
  ObjectSchema,
  PicklistValue,
  RecordTypeSchema,
  Schema,
  ValidationRuleSchema,
} from './schema.ts';
import { completeObjects } from './complete.ts';
import { readFieldSet, readRecordType, readValidationRule } from './objectParts.ts';
import { aggregateResult } from './aggregateResult.ts';
import { readField, readPicklistValue, storedParts } from './customField.ts';
import type { FieldContext } from './customField.ts';
import { extendStandard, kindOf, readObject } from './customObject.ts';
import { readListView } from './listViews.ts';
import type { ListViewSchema } from './listViews.ts';
import type { ObjectSource } from './customObject.ts';
import { readFeatures } from './features.ts';
import { linkSchema } from './link.ts';
import { componentName, findProjectFiles } from './projectFiles.ts';
import type { ProjectFiles } from './projectFiles.ts';
import { removeCommunities } from './standard/communities.ts';
import { addPersonAccounts } from './standard/personAccount.ts';
import { translateStandardObjects } from './standard/german.ts';
import { standardObjects } from './standard/index.ts';
import { translateObjects } from './translations.ts';
import { children, readXml } from './xml.ts';
import type { XmlNode } from './xml.ts';

export interface SchemaOptions {
  /** Key prefixes given out earlier, by object name, so that ids stay valid when objects are added. */
  readonly keyPrefixes?: ReadonlyMap<string, string>;
  readonly notice?: (message: string) => void;
  /** Features asked for beside those of the project's scratch-org definition. */
  readonly features?: readonly string[];
}

/** Reads the project's `objects/` and returns the org's data model. */
export function loadSchema(projectDir: string, options: SchemaOptions = {}): Schema {
  return buildSchema(findProjectFiles(projectDir), options);
}

export function buildSchema(files: ProjectFiles, options: SchemaOptions = {}): Schema {
  const sources = readSources(files, options.notice ?? (() => undefined));
  const objects = new Map<string, ObjectSchema>(
    standardObjects.map((object) => [object.name.toLowerCase(), object]),
  );
  translateStandardObjects(objects);
  const features = readFeatures(files.projectDir, options.features);
  const persons = features.has('PersonAccounts') ? sources.get('personaccount') : undefined;
  if (features.has('PersonAccounts')) sources.delete('personaccount');
  const prefixes = new PrefixSource(options.keyPrefixes ?? new Map());
  for (const source of [...sources.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const key = source.name.toLowerCase();
    const base = objects.get(key);
    const kind = kindOf(source.name, source.node);
    if (base) objects.set(key, extendStandard(base, source));
    else if (kind === 'standard') {
      options.notice?.(
        `LO4107: standard object ${source.name} is not known to local-org; its fields were left out`,
      );
    } else objects.set(key, readObject(source, prefixes.give(source.name, kind)));
  }
  translateObjects(objects, files);
  if (features.has('PersonAccounts')) addPersonAccounts(objects, persons?.recordTypes ?? []);
  if (!features.has('Communities')) removeCommunities(objects);
  return linkSchema([...completeObjects([...objects.values()]), aggregateResult]);
}

function readSources(files: ProjectFiles, notice: (message: string) => void): Map<string, ObjectSource> {
  const sets = readGlobalValueSets(files);
  const context: FieldContext = { globalValueSet: (name) => sets.get(name.toLowerCase()), notice };
  const nodes = new Map<string, MutableSource>();
  const entry = (name: string): MutableSource => {
    const key = name.toLowerCase();
    const known = nodes.get(key) ?? {
      name,
      node: {},
      fields: [],
      validationRules: [],
      fieldSets: [],
      recordTypes: [],
      listViews: [],
    };
    nodes.set(key, known);
    return known;
  };
  const add = (objectName: string, node: XmlNode): void => {
    const field = readField(node, objectName, context);
    if (!field) return;
    entry(objectName).fields.push(field, ...(field.type === 'location' ? storedParts(field) : []));
  };
  // `.object-meta.xml` in source format, `.object` in metadata format; both may hold fields inline.
  for (const file of [...files.ofType('object')]) {
    const name = componentName(file);
    const node = readXml(file);
    entry(name).node = node;
    for (const field of children(node, 'fields')) add(name, field);
    for (const part of children(node, 'validationRules')) addRule(entry(name), part);
    for (const part of children(node, 'fieldSets')) entry(name).fieldSets.push(readFieldSet(part));
    for (const part of children(node, 'recordTypes')) entry(name).recordTypes.push(readRecordType(part));
    for (const part of children(node, 'listViews')) entry(name).listViews.push(readListView(part));
  }
  const owner = (file: string): string => basename(dirname(dirname(file)));
  for (const file of files.ofType('field')) add(owner(file), readXml(file));
  for (const file of files.ofType('validationRule')) addRule(entry(owner(file)), readXml(file));
  for (const file of files.ofType('fieldSet')) entry(owner(file)).fieldSets.push(readFieldSet(readXml(file)));
  for (const file of files.ofType('listView')) entry(owner(file)).listViews.push(readListView(readXml(file)));
  for (const file of files.ofType('recordType'))
    entry(owner(file)).recordTypes.push(readRecordType(readXml(file)));
  return nodes;
}

interface MutableSource extends ObjectSource {
  node: XmlNode;
  readonly fields: FieldSchema[];
  readonly validationRules: ValidationRuleSchema[];
  readonly fieldSets: FieldSetSchema[];
  readonly recordTypes: RecordTypeSchema[];
  readonly listViews: ListViewSchema[];
}

function addRule(source: MutableSource, node: XmlNode): void {
  const rule = readValidationRule(node);
  if (rule) source.validationRules.push(rule);
}

function readGlobalValueSets(files: ProjectFiles): Map<string, readonly PicklistValue[]> {
  const sets = files.ofType('globalValueSet').map((file) => {
    const values = children(readXml(file), 'customValue').map(readPicklistValue);
    return [componentName(file).toLowerCase(), values] as const;
  });
  return new Map(sets);
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Gives each custom object a free key prefix: `a00` for data, `m00` for metadata, `e00` for events. */
class PrefixSource {
  readonly #known: ReadonlyMap<string, string>;
  readonly #taken: Set<string>;

  constructor(known: ReadonlyMap<string, string>) {
    this.#known = known;
    this.#taken = new Set(known.values());
  }

  give(name: string, kind: ObjectSchema['kind']): string {
    const known = this.#known.get(name.toLowerCase());
    if (known) return known;
    const letter = kind === 'customMetadata' ? 'm' : kind === 'platformEvent' ? 'e' : 'a';
    for (let n = 0; n < 36 * 36; n++) {
      const prefix = `${letter}${DIGITS[Math.floor(n / 36)]}${DIGITS[n % 36]}`;
      if (this.#taken.has(prefix)) continue;
      this.#taken.add(prefix);
      return prefix;
    }
    throw new Error(`LO4108: no key prefix left for ${name}`);
  }
}
