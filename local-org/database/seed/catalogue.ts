/**
 * Rows of the metadata catalogue (EntityDefinition, FieldDefinition), of static resources and of the app menu.
 * Refreshed at every open.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Decimal } from 'decimal.js';
import { ApexBlob, ApexDecimal } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { componentName } from '../../schema/projectFiles.ts';
import type { ProjectFiles } from '../../schema/projectFiles.ts';
import type { FieldSchema, ObjectSchema } from '../../schema/schema.ts';
import { readXml, text } from '../../schema/xml.ts';
import { externalModel } from '../../sharing/models.ts';
import { makeId } from '../ids.ts';
import type { Store } from '../store.ts';
import type { Author } from './orgSeed.ts';
import { syncRows } from './sync.ts';
import type { Row } from './sync.ts';

/**
 * Durable id of an object: its name. On the platform custom objects have the id of their metadata
 * (`01I...`) instead [D tooling-api/entitydefinition]; here they have no such id.
 */
export function entityDurableId(object: ObjectSchema): string {
  return object.name;
}

/** `Account.Name`. */
export function fieldDurableId(object: ObjectSchema, field: FieldSchema): string {
  return `${entityDurableId(object)}.${field.name}`;
}

/** Writes the whole catalogue anew: nothing points to its row ids, only to durable ids. */
export function seedDefinitions(store: Store): void {
  const entities = store.object('EntityDefinition');
  const fields = store.object('FieldDefinition');
  store.database.run('DELETE FROM "EntityDefinition"');
  store.database.run('DELETE FROM "FieldDefinition"');
  let count = 0;
  for (const object of store.schema.all()) {
    if (object.keyPrefix === '') continue;
    store.insert(entities, rowOf(makeId(entities.keyPrefix, ++count), entityRow(object)));
    for (const field of object.fields.values()) {
      store.insert(fields, rowOf(makeId(fields.keyPrefix, ++count), fieldRow(object, field)));
    }
  }
}

function rowOf(id: string, values: Row): Map<string, Value> {
  const row = new Map<string, Value>([['id', id]]);
  for (const [name, value] of Object.entries(values)) row.set(name.toLowerCase(), value);
  return row;
}

function entityRow(object: ObjectSchema): Row {
  const can = object.can ?? { create: true, update: true, delete: true, undelete: true };
  const records = object.kind === 'custom' || (object.kind === 'standard' && !object.setup);
  return {
    DurableId: entityDurableId(object),
    QualifiedApiName: object.name,
    DeveloperName: object.name.replace(/__\w+$/, ''),
    Label: object.label,
    MasterLabel: object.label,
    PluralLabel: object.labelPlural,
    KeyPrefix: object.keyPrefix,
    DeploymentStatus: object.kind === 'custom' ? 'Deployed' : null,
    InternalSharingModel: object.sharingModel,
    ExternalSharingModel: externalModel(object),
    IsApexTriggerable: records || object.kind === 'platformEvent',
    IsTriggerable: records || object.kind === 'platformEvent',
    IsCustomSetting: object.kind === 'customSetting',
    IsCustomizable: records,
    IsWorkflowEnabled: records,
    IsSearchable: records,
    IsQueryable: object.kind !== 'platformEvent',
    IsEverCreatable: can.create,
    IsEverUpdatable: can.update,
    IsEverDeletable: can.delete,
    PublisherId: object.kind === 'standard' ? 'System' : '<local>',
  };
}

function fieldRow(object: ObjectSchema, field: FieldSchema): Row {
  const { reference } = field;
  return {
    DurableId: fieldDurableId(object, field),
    EntityDefinitionId: entityDurableId(object),
    QualifiedApiName: field.name,
    DeveloperName: developerName(field),
    Label: field.label,
    MasterLabel: field.label,
    DataType: dataType(field),
    IsCalculated: field.formula !== undefined || field.summary !== undefined,
    IsIndexed: field.unique || field.externalId || field.type === 'id' || field.type === 'reference',
    IsNameField: field.name === object.nameField,
    IsNillable: !field.required && field.defaultedOnCreate !== true,
    IsPolymorphicForeignKey: (reference?.to.length ?? 0) > 1,
    Length: field.length ?? 0,
    Precision: field.precision ?? 0,
    Scale: field.scale ?? 0,
    RelationshipName: reference?.relationshipName ?? null,
  };
}

/** `AccountId` is `Account`, `Amount__c` is `Amount`. */
function developerName(field: FieldSchema): string {
  if (field.custom) return field.name.replace(/__c$/i, '');
  return field.type === 'reference' ? field.name.replace(/Id$/, '') : field.name;
}

/** As Setup writes it: `Text(40)`, `Lookup(Account)`. */
function dataType(field: FieldSchema): string {
  const shaped = dataTypeOf(field);
  return field.formula === undefined ? shaped : `Formula (${shaped.replace(/\(.*/, '')})`;
}

function dataTypeOf(field: FieldSchema): string {
  const whole = (field.precision ?? 18) - (field.scale ?? 0);
  switch (field.type) {
    case 'id':
      return 'Lookup()';
    case 'reference': {
      const kind = field.reference?.masterDetail === true ? 'Master-Detail' : 'Lookup';
      return `${kind}(${field.reference?.to.join(',') ?? ''})`;
    }
    case 'string':
      return field.autoNumberFormat === undefined ? `Text(${field.length ?? 255})` : 'Auto Number';
    case 'textarea':
      return (field.length ?? 0) > 255 ? `Long Text Area(${field.length})` : 'Text Area';
    case 'double':
      return field.summary ? 'Roll-Up Summary' : `Number(${whole}, ${field.scale ?? 0})`;
    case 'currency':
      return `Currency(${whole}, ${field.scale ?? 0})`;
    case 'percent':
      return `Percent(${whole}, ${field.scale ?? 0})`;
    case 'int':
      return `Number(${field.precision ?? 9}, 0)`;
    default:
      return SIMPLE_TYPES[field.type] ?? field.type;
  }
}

const SIMPLE_TYPES: Readonly<Record<string, string>> = {
  boolean: 'Checkbox',
  date: 'Date',
  datetime: 'Date/Time',
  time: 'Time',
  email: 'Email',
  phone: 'Phone',
  url: 'URL(255)',
  picklist: 'Picklist',
  multipicklist: 'Picklist (Multi-Select)',
  address: 'Address',
  base64: 'Base64',
};

/** Metadata API guide, CustomNotificationType: `notificationtypes/Name.notiftype`. */
export function seedNotificationTypes(store: Store, files: ProjectFiles, by: Author): void {
  const rows = files.ofType('notiftype').map((file) => {
    const node = readXml(file);
    const name = componentName(file);
    return {
      DeveloperName: name,
      CustomNotifTypeName: text(node, 'customNotifTypeName') ?? name,
      MasterLabel: text(node, 'masterLabel') ?? name,
      Description: text(node, 'description') ?? null,
      Desktop: text(node, 'desktop') === 'true',
      Mobile: text(node, 'mobile') === 'true',
    };
  });
  syncRows(store, 'CustomNotificationType', rows, { key: ['DeveloperName'], prune: true }, by);
}

export function seedStaticResources(store: Store, files: ProjectFiles, by: Author): void {
  const rows = files.ofType('resource').map((file) => {
    const node = readXml(file);
    const name = componentName(file);
    const body = readBody(file, name);
    return {
      Name: name,
      ContentType: text(node, 'contentType') ?? 'application/octet-stream',
      CacheControl: text(node, 'cacheControl') ?? 'Private',
      Description: text(node, 'description') ?? null,
      Body: body === null ? null : new ApexBlob(body),
      BodyLength: body?.length ?? 0,
    };
  });
  syncRows(store, 'StaticResource', rows, { key: ['Name'], prune: true }, by);
}

/** The file beside the metadata, whatever its extension. Archives unpacked to a folder have no body here. */
function readBody(metadataFile: string, name: string): Buffer | null {
  const folder = dirname(metadataFile);
  const found = readdirSync(folder, { withFileTypes: true }).find(
    (entry) => entry.isFile() && entry.name.startsWith(`${name}.`) && !entry.name.endsWith('-meta.xml'),
  );
  const path = found && join(folder, found.name);
  return path !== undefined && existsSync(path) ? readFileSync(path) : null;
}

/** The project's apps behind the two every org has. */
export function seedAppMenu(store: Store, files: ProjectFiles, by: Author): void {
  const own = files.ofType('app').map((file) => {
    const name = componentName(file);
    return { name, label: text(readXml(file), 'label') ?? name };
  });
  const standard = ['Sales', 'Service'].map((label) => ({ name: `standard__${label}`, label }));
  const rows = [...standard, ...own].map(({ name, label }, index) => ({
    Name: name,
    Label: label,
    Type: 'TabSet',
    ApplicationId: makeId('02u', index + 1),
    SortOrder: new ApexDecimal(new Decimal(index + 1)),
    IsAccessible: true,
    IsVisible: true,
  }));
  syncRows(store, 'AppMenuItem', rows, { key: ['Name'], prune: true }, by);
}

/**
 * One LeadStatus for each value of `Lead.Status`. Of the four of a new org only `Closed - Converted` converts, the other
 * three are refused by convertLead [R a public repository that tried them in an org].
 */
export function seedLeadStatuses(store: Store, by: Author): void {
  const values = store.object('Lead').fields.get('status')?.picklist?.values ?? [];
  const rows = values.map(({ value, label, isDefault }, index) => ({
    ApiName: value,
    MasterLabel: label,
    IsConverted: value === 'Closed - Converted',
    IsDefault: isDefault,
    SortOrder: new ApexDecimal(new Decimal(index + 1)),
  }));
  syncRows(store, 'LeadStatus', rows, { key: ['ApiName'], prune: true }, by);
}
