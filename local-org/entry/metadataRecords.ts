/**
 * Custom metadata records edited in the org, as in Setup: a save is a deployment of one record, in force at once.
 * Sources: Metadata API guide, CustomMetadata; help.salesforce.com, custommetadatatypes_limits.htm.
 */
import type { OrgCore } from '../core.ts';
import { keepRecord, withDeployed } from '../database/seed/deployedRecords.ts';
import type { DeployedRecord } from '../database/seed/deployedRecords.ts';
import { seedCustomMetadata } from '../database/seed/projectSeed.ts';
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts';

export interface MetadataType {
  readonly object: string;
  readonly label: string;
  readonly labelPlural: string;
  readonly fields: readonly FieldSchema[];
  readonly records: readonly MetadataRecord[];
}

/** Values are text as in the XML; null when empty. Relationships are written by developer name. */
export interface MetadataRecord {
  readonly developerName: string;
  readonly label: string;
  readonly values: Readonly<Record<string, string | null>>;
}

export interface MetadataFault {
  /** API name of the field, `Label` or `DeveloperName`; null for the record as a whole. */
  readonly field: string | null;
  readonly message: string;
}

/** "The maximum length of a custom metadata record name / label": 40 characters each. */
const MAX_NAME = 40;
/** "10 million characters": custom metadata of an org. Each record counts with the lengths of its values here. */
const MAX_CHARACTERS = 10_000_000;
const DEVELOPER_NAME = /^[A-Za-z](?:_?[A-Za-z0-9])*$/;

/** All custom metadata types of the project, by label. */
export function metadataTypes(core: OrgCore): MetadataType[] {
  const { schema, database, metadata } = core.data;
  const records = withDeployed(database, metadata.customMetadata);
  return schema
    .all()
    .filter(({ kind }) => kind === 'customMetadata')
    .map((object) => ({
      object: object.name,
      label: object.label,
      labelPlural: object.labelPlural,
      fields: customFields(object),
      records: records
        .filter((record) => record.object.toLowerCase() === object.name.toLowerCase())
        .map(({ developerName, label, values }) => ({
          developerName,
          label,
          values: Object.fromEntries(values),
        }))
        .sort((a, b) => a.developerName.localeCompare(b.developerName)),
    }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

/** Saves a record, or returns what is wrong with it and saves nothing. */
export function saveMetadataRecord(
  core: OrgCore,
  userId: string,
  objectName: string,
  record: MetadataRecord,
): MetadataFault[] {
  const type = requiredType(core, objectName);
  const faults = faultsOf(core, type, record);
  if (faults.length === 0) deploy(core, userId, { object: type.name, ...record });
  return faults;
}

/** Removes a record; a project's file comes back when it changes. */
export function deleteMetadataRecord(
  core: OrgCore,
  userId: string,
  objectName: string,
  developerName: string,
): MetadataFault[] {
  const type = requiredType(core, objectName);
  const user = usedBy(core, type, developerName);
  if (user !== null) return [{ field: null, message: `This record is referenced by ${user}.` }];
  deploy(core, userId, { object: type.name, developerName, label: developerName, values: null });
  return [];
}

function deploy(core: OrgCore, userId: string, record: DeployedRecord): void {
  const { data, clock } = core;
  core.runner.run(
    { kind: 'rest', userId, entryPoint: `deploy ${record.object} ${record.developerName}` },
    (exec) => {
      keepRecord(data.database, record, data.metadata.customMetadata);
      seedCustomMetadata(data.store, data.metadata, { userId, now: clock.now() });
      exec.tx.log(
        'METADATA',
        `${record.values ? 'saved' : 'deleted'} ${record.object} ${record.developerName}`,
      );
    },
  );
  for (const listener of core.commitListeners) listener();
}

function requiredType(core: OrgCore, name: string): ObjectSchema {
  const type = core.data.schema.object(name);
  if (type?.kind !== 'customMetadata') throw new Error(`${name} is no custom metadata type of this org.`);
  return type;
}

const customFields = (type: ObjectSchema): FieldSchema[] =>
  [...type.fields.values()].filter((field) => field.custom && field.formula === undefined);

function faultsOf(core: OrgCore, type: ObjectSchema, record: MetadataRecord): MetadataFault[] {
  const faults: MetadataFault[] = [];
  const { label, developerName, values } = record;
  if (label.trim() === '') faults.push({ field: 'Label', message: 'You must enter a value' });
  if (label.length > MAX_NAME) faults.push({ field: 'Label', message: tooLong('Label', label, MAX_NAME) });
  if (!DEVELOPER_NAME.test(developerName) || developerName.length > MAX_NAME) {
    const message =
      'The name can only contain underscores and alphanumeric characters. It must be unique, begin with a letter, ' +
      `not include spaces, not end with an underscore, not contain two underscores in a row, and have at most ${MAX_NAME} characters.`;
    faults.push({ field: 'DeveloperName', message });
  }
  const fields = customFields(type);
  for (const name of Object.keys(values)) {
    if (!fields.some((field) => field.name === name)) {
      faults.push({ field: null, message: `${type.name} has no field ${name}.` });
    }
  }
  for (const field of fields) {
    const message = valueFault(core, type, field, record);
    if (message !== null) faults.push({ field: field.name, message });
  }
  const others = metadataTypes(core).flatMap(({ records }) => records.filter((r) => r !== record));
  const characters = [...others, record].reduce((sum, r) => sum + sizeOf(r), 0);
  if (characters > MAX_CHARACTERS) {
    faults.push({
      field: null,
      message: 'The custom metadata of the org is larger than 10 million characters.',
    });
  }
  return faults;
}

function valueFault(
  core: OrgCore,
  type: ObjectSchema,
  field: FieldSchema,
  { developerName, values }: MetadataRecord,
): string | null {
  const text = values[field.name] ?? null;
  if (text === null || text === '') {
    return field.required && field.type !== 'boolean' ? 'You must enter a value' : null;
  }
  if (field.length !== undefined && text.length > field.length)
    return tooLong(field.label, text, field.length);
  if (field.reference) return referenceFault(core, field, text);
  if (field.picklist?.restricted === true && !field.picklist.values.some(({ value }) => value === text)) {
    return `bad value for restricted picklist field: ${text}`;
  }
  if (['int', 'double', 'currency', 'percent'].includes(field.type)) return numberFault(field, text);
  if (field.type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(text)) return 'Invalid Date.';
  if (field.unique && isTaken(core, type, field, developerName, text)) {
    return `duplicate value found: ${field.name} duplicates value on another record`;
  }
  return null;
}

function numberFault(field: FieldSchema, text: string): string | null {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return 'Invalid Number.';
  const [whole = ''] = text.replace('-', '').split('.');
  const digits = (field.precision ?? 18) - (field.scale ?? 0);
  return whole.replace(/^0+/, '').length > digits ? 'Number is too large.' : null;
}

function referenceFault(core: OrgCore, field: FieldSchema, text: string): string | null {
  const target = field.reference?.to[0] ?? '';
  if (target === 'EntityDefinition')
    return core.data.schema.object(text) ? null : `There is no object ${text}.`;
  if (core.data.schema.object(target)?.kind !== 'customMetadata') return null;
  const name = text.split('.').at(-1) ?? text;
  return core.data.store.findOne(target, 'DeveloperName', name)
    ? null
    : `There is no record ${text} of ${target}.`;
}

function isTaken(
  core: OrgCore,
  type: ObjectSchema,
  field: FieldSchema,
  developerName: string,
  text: string,
): boolean {
  const records = metadataTypes(core).find(({ object }) => object === type.name)?.records ?? [];
  return records.some(
    (other) =>
      other.developerName !== developerName && other.values[field.name]?.toLowerCase() === text.toLowerCase(),
  );
}

/** `Access Criterion Partner_1` when a record points at this one by a metadata relationship; null otherwise. */
function usedBy(core: OrgCore, type: ObjectSchema, developerName: string): string | null {
  for (const other of metadataTypes(core)) {
    const pointing = other.fields.filter((field) => field.reference?.to.includes(type.name) === true);
    const user = other.records.find(({ values }) =>
      pointing.some((field) => values[field.name]?.toLowerCase() === developerName.toLowerCase()),
    );
    if (user) return `${other.label} ${user.developerName}`;
  }
  return null;
}

const sizeOf = ({ label, developerName, values }: MetadataRecord): number =>
  Object.values(values).reduce((sum, text) => sum + (text?.length ?? 0), label.length + developerName.length);

const tooLong = (label: string, text: string, most: number): string =>
  `${label}: data value too large: ${text.slice(0, 40)} (max length=${most})`;
