/** Rows that mirror the project: custom metadata, permission sets, profiles, classes. Refreshed at every open. */
import { readFileSync } from 'node:fs';
import type { AccessMetadata } from '../../schema/accessMetadata.ts';
import { withDeployed } from './deployedRecords.ts';
import type { CustomMetadataRecord, ProjectMetadata } from '../../schema/projectMetadata.ts';
import type { FieldSchema, ObjectSchema } from '../../schema/schema.ts';
import type { Value } from '../../runtime/values.ts';
import { valueOfText } from '../scalars.ts';
import type { Store } from '../store.ts';
import {
  entityDurableId,
  fieldDurableId,
  seedAppMenu,
  seedDefinitions,
  seedLeadStatuses,
  seedNotificationTypes,
  seedStaticResources,
} from './catalogue.ts';
import { seedProfile } from './orgSeed.ts';
import type { Author } from './orgSeed.ts';
import { seedStandingGroups } from '../../sharing/standingGroups.ts';
import { seedSharingGroups } from './sharingGroups.ts';
import { seedSiteGuests } from './siteGuests.ts';
import { syncRows } from './sync.ts';
import type { Row } from './sync.ts';

export function seedProject(store: Store, metadata: ProjectMetadata, by: Author): void {
  seedApex(store, metadata, by);
  seedCustomPermissions(store, metadata, by);
  seedRecordTypes(store, by);
  seedListViews(store, by);
  seedLeadStatuses(store, by);
  seedRoles(store, metadata, by);
  seedStandingGroups(store, by);
  seedSharingGroups(store, metadata, by);
  seedAdminRights(store, by);
  for (const profile of metadata.profiles) seedProjectProfile(store, profile, by);
  seedPermissionSets(store, metadata, by);
  seedGroups(store, metadata, by);
  seedNetworks(store, metadata, by);
  seedSiteGuests(store, metadata, by);
  seedDefinitions(store);
  seedStaticResources(store, metadata.files, by);
  seedNotificationTypes(store, metadata.files, by);
  seedAppMenu(store, metadata.files, by);
  seedCustomMetadata(store, metadata, by);
}

export function seedApex(store: Store, metadata: ProjectMetadata, by: Author): void {
  const rows = (kind: string): Row[] =>
    metadata.apex
      .filter((source) => source.kind === kind)
      .map(({ name, file, apiVersion }) => {
        const body = readFileSync(file, 'utf8');
        return {
          Name: name,
          ApiVersion: apiVersion,
          Status: 'Active',
          IsValid: true,
          ...(kind === 'trigger' ? { TableEnumOrId: triggerObject(body) } : {}),
          Body: body,
          LengthWithoutComments: body.length,
        };
      });
  syncRows(store, 'ApexClass', rows('class'), { key: ['Name'], prune: true }, by);
  const triggers = rows('trigger');
  const ids = syncRows(store, 'ApexTrigger', triggers, { key: ['Name'], prune: true }, by);
  seedSubscribers(store, triggers, ids, by);
}

/** The object behind `on` in a trigger's header; null when there is none to be read. */
function triggerObject(body: string): string | null {
  const code = body.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ' ');
  return /\btrigger\s+\w+\s+on\s+(\w+)/i.exec(code)?.[1] ?? null;
}

/**
 * Triggers on platform events are subscribers. "For high-volume platform events [...] the value for Position isn't
 * available and is always -1", Tip likewise. [object reference, EventBusSubscriber]
 */
function seedSubscribers(store: Store, triggers: readonly Row[], ids: readonly string[], by: Author): void {
  const rows = triggers.flatMap((trigger, index) => {
    const topic = String(trigger['TableEnumOrId'] ?? '');
    if (!/__e$/i.test(topic)) return [];
    const { Name } = trigger;
    return [
      {
        Name: Name ?? null,
        ExternalId: ids[index]!,
        Topic: topic,
        Type: 'ApexTrigger',
        Position: -1,
        Tip: -1,
      },
    ];
  });
  syncRows(store, 'EventBusSubscriber', rows, { key: ['ExternalId'], prune: true }, by);
}

function seedCustomPermissions(store: Store, metadata: ProjectMetadata, by: Author): void {
  const rows = metadata.customPermissions.map(({ name, label, description }) => ({
    DeveloperName: name,
    MasterLabel: label,
    Description: description,
    Language: 'en_US',
  }));
  syncRows(store, 'CustomPermission', rows, { key: ['DeveloperName'], prune: true }, by);
}

function seedRecordTypes(store: Store, by: Author): void {
  const types = store.schema
    .all()
    .flatMap((object) => (object.recordTypes ?? []).map((type) => ({ ...type, object: object.name })));
  const rows = types.map((type) => ({
    SobjectType: type.object,
    DeveloperName: type.developerName,
    Name: type.label,
    Description: type.description,
    IsActive: type.active,
    ...(type.person === true ? { IsPersonType: true } : {}),
  }));
  syncRows(store, 'RecordType', rows, { key: ['SobjectType', 'DeveloperName'], prune: true }, by);
}

function seedListViews(store: Store, by: Author): void {
  const rows = store.schema.all().flatMap((object) =>
    (object.listViews ?? []).map((view) => ({
      SobjectType: object.name,
      DeveloperName: view.name,
      Name: view.label,
      IsSoqlCompatible: true,
    })),
  );
  syncRows(store, 'ListView', rows, { key: ['SobjectType', 'DeveloperName'], prune: true }, by);
}

function seedRoles(store: Store, metadata: ProjectMetadata, by: Author): void {
  const rows = metadata.roles.map(({ name, label }) => ({ DeveloperName: name, Name: label }));
  const ids = syncRows(store, 'UserRole', rows, { key: ['DeveloperName'], prune: false }, by);
  metadata.roles.forEach(({ parent }, index) => {
    const parentId =
      parent === null ? null : (store.findOne('UserRole', 'DeveloperName', parent)?.fields.get('id') ?? null);
    store.update(store.object('UserRole'), ids[index]!, new Map([['parentroleid', parentId]]));
  });
}

function seedPermissionSets(store: Store, metadata: ProjectMetadata, by: Author): void {
  const rows = metadata.permissionSets.map((set) => ({
    Name: set.name,
    Label: set.label,
    Description: set.description,
    IsCustom: true,
    IsOwnedByProfile: false,
    Type: 'Regular',
    LicenseId: set.license === null ? null : licenseId(store, set.license),
    ...systemFlags(store, set),
  }));
  const ids = syncRows(store, 'PermissionSet', rows, { key: ['Name'], prune: false }, by);
  metadata.permissionSets.forEach((set, index) => seedGrants(store, ids[index]!, set, by));
}

/** Metadata of a standard profile adds to it; of another profile makes it. */
function seedProjectProfile(store: Store, profile: AccessMetadata, by: Author): void {
  const name =
    profile.name === 'Admin'
      ? 'System Administrator'
      : profile.name === 'Standard'
        ? 'Standard User'
        : profile.name;
  const license = profile.license ?? 'Salesforce';
  const known = store.findOne('Profile', 'Name', name)?.fields.get('id');
  const userType =
    store.findOne('Profile', 'UserLicenseId', licenseId(store, license))?.fields.get('usertype') ??
    'Standard';
  const id =
    known ??
    seedProfile(
      store,
      { name, system: profile.userPermissions, objects: {} },
      licenseId(store, license)!,
      String(userType),
      by,
    );
  if (typeof id === 'string') {
    store.defaultRecordTypes.set(store, id, profile.defaultRecordTypes);
  }
  const set = store.findOne('PermissionSet', 'ProfileId', id)?.fields.get('id');
  if (typeof set !== 'string') return;
  if (known === undefined) store.update(store.object('PermissionSet'), set, new Map([['iscustom', true]]));
  seedGrants(store, set, profile, by);
}

function systemFlags(store: Store, set: AccessMetadata): Row {
  const known = [...store.object('PermissionSet').fields.values()].filter((f) =>
    f.name.startsWith('Permissions'),
  );
  return Object.fromEntries(
    known.map((field) => [field.name, set.userPermissions.includes(field.name.slice('Permissions'.length))]),
  );
}

/** The administrator's profile has every right on each object whose rights profiles grant. */
function seedAdminRights(store: Store, by: Author): void {
  const profile = store.findOne('Profile', 'Name', 'System Administrator')?.fields.get('id') ?? null;
  const set = store.findOne('PermissionSet', 'ProfileId', profile)?.fields.get('id');
  if (typeof set !== 'string') return;
  const known = new Set(
    store
      .findBy(store.object('ObjectPermissions'), 'ParentId', set)
      .map((row) => String(row.fields.get('sobjecttype')).toLowerCase()),
  );
  for (const object of store.schema.all()) {
    const granted = object.kind === 'custom' || (object.kind === 'standard' && isGranted(object));
    if (!granted || known.has(object.name.toLowerCase())) continue;
    const flags = ['Create', 'Read', 'Edit', 'Delete', 'ViewAllRecords', 'ModifyAllRecords'];
    const rights = Object.fromEntries(flags.map((flag) => [`Permissions${flag}`, true]));
    store.create('ObjectPermissions', { ParentId: set, SobjectType: object.name, ...rights }, by);
  }
}

/** Standard records of their own; shares, details and setup follow other rights. */
function isGranted(object: ObjectSchema): boolean {
  return (
    !object.setup &&
    object.shareOf === undefined &&
    object.can?.create === true &&
    object.fields.has('ownerid')
  );
}

function licenseId(store: Store, name: string): string | null {
  return (store.findOne('UserLicense', 'Name', name)?.fields.get('id') as string | undefined) ?? null;
}

/** Replaces what the metadata grants through one permission set. */
function seedGrants(store: Store, parentId: string, access: AccessMetadata, by: Author): void {
  for (const entry of access.objects) {
    const row = {
      ParentId: parentId,
      SobjectType: entry.object,
      PermissionsCreate: entry.create,
      PermissionsRead: entry.read,
      PermissionsEdit: entry.edit,
      PermissionsDelete: entry.delete,
      PermissionsViewAllRecords: entry.viewAll,
      PermissionsModifyAllRecords: entry.modifyAll,
    };
    replace(store, 'ObjectPermissions', parentId, 'SobjectType', row, by);
  }
  for (const { field, read, edit } of access.fields) {
    const row = {
      ParentId: parentId,
      SobjectType: field.split('.')[0] ?? '',
      Field: field,
      PermissionsRead: read,
      PermissionsEdit: edit,
    };
    replace(store, 'FieldPermissions', parentId, 'Field', row, by);
  }
  seedEntityAccess(store, parentId, 'ApexClass', 'Name', access.apexClasses, by);
  seedEntityAccess(store, parentId, 'CustomPermission', 'DeveloperName', access.customPermissions, by);
}

function seedEntityAccess(
  store: Store,
  parentId: string,
  type: string,
  nameField: string,
  names: readonly string[],
  by: Author,
): void {
  for (const name of names) {
    const entityId = store.findOne(type, nameField, name)?.fields.get('id');
    if (entityId === undefined) continue;
    const row = { ParentId: parentId, SetupEntityId: entityId, SetupEntityType: type };
    replace(store, 'SetupEntityAccess', parentId, 'SetupEntityId', row, by);
  }
}

/** One row per parent and key value. */
function replace(
  store: Store,
  objectName: string,
  parentId: string,
  keyField: string,
  row: Row,
  by: Author,
): void {
  const object = store.object(objectName);
  const key = String(row[keyField]).toLowerCase();
  const known = store
    .findBy(object, 'ParentId', parentId)
    .find((record) => String(record.fields.get(keyField.toLowerCase())).toLowerCase() === key);
  if (!known) store.create(objectName, row, by);
  else store.update(object, String(known.fields.get('id')), lower(row));
}

function lower(row: Row): Map<string, Value> {
  return new Map(Object.entries(row).map(([name, value]) => [name.toLowerCase(), value]));
}

function seedGroups(store: Store, metadata: ProjectMetadata, by: Author): void {
  const rows = metadata.permissionSetGroups.map(({ name, label }) => ({
    DeveloperName: name,
    MasterLabel: label,
    Status: 'Updated',
  }));
  const ids = syncRows(store, 'PermissionSetGroup', rows, { key: ['DeveloperName'], prune: false }, by);
  const components = metadata.permissionSetGroups.flatMap((group, index) =>
    group.permissionSets.flatMap((name) => {
      const setId = store.findOne('PermissionSet', 'Name', name)?.fields.get('id');
      return setId === undefined ? [] : [{ PermissionSetGroupId: ids[index]!, PermissionSetId: setId }];
    }),
  );
  syncRows(
    store,
    'PermissionSetGroupComponent',
    components,
    { key: ['PermissionSetGroupId', 'PermissionSetId'], prune: false },
    by,
  );
}

function seedNetworks(store: Store, metadata: ProjectMetadata, by: Author): void {
  if (store.schema.object('Network') === undefined) return;
  const rows = metadata.networks.map((network) => ({
    Name: network.name,
    Status: network.status,
    UrlPathPrefix: network.urlPathPrefix,
    OptionsSendWelcomeEmail: network.sendWelcomeEmail,
  }));
  const ids = syncRows(store, 'Network', rows, { key: ['Name'], prune: false }, by);
  const members = metadata.networks.flatMap((network, index) => {
    const profiles = network.profiles.map((name) => store.findOne('Profile', 'Name', name));
    const sets = network.permissionSets.map((name) => store.findOne('PermissionSet', 'Name', name));
    return [...profiles, ...sets].flatMap((parent) =>
      parent === null ? [] : [{ NetworkId: ids[index]!, ParentId: parent.fields.get('id') ?? null }],
    );
  });
  syncRows(store, 'NetworkMemberGroup', members, { key: ['NetworkId', 'ParentId'], prune: false }, by);
}

/** Brings the rows of custom metadata types in step with the project and with what was edited in this org. */
export function seedCustomMetadata(store: Store, metadata: ProjectMetadata, by: Author): void {
  const all = withDeployed(store.database, metadata.customMetadata);
  const types = store.schema.all().filter((object) => object.kind === 'customMetadata');
  for (const pass of ['values', 'references'] as const) {
    for (const type of types) {
      const records = all.filter((r) => r.object.toLowerCase() === type.name.toLowerCase());
      const rows = records.map((record) => {
        const base = {
          DeveloperName: record.developerName,
          MasterLabel: record.label,
          Label: record.label,
          Language: 'en_US',
          QualifiedApiName: record.developerName,
        };
        const values: Record<string, Value> = {};
        for (const field of type.fields.values()) {
          if (!field.custom) continue;
          const text = record.values.get(field.name) ?? null;
          if (!field.reference) values[field.name] = valueOfText(field, text);
          else if (pass === 'references')
            values[field.name] = field.reference.durable
              ? durableId(store, type, field, record)
              : recordId(store, field.reference.to[0] ?? '', text);
        }
        return { ...base, ...values };
      });
      syncRows(store, type.name, rows, { key: ['DeveloperName'], prune: true }, by);
    }
  }
}

/** Relationships between custom metadata records are written by developer name. */
function recordId(store: Store, objectName: string, name: string | null): string | null {
  if (name === null || !store.schema.object(objectName)) return null;
  return (
    (store.findOne(objectName, 'DeveloperName', name.split('.').at(-1)!)?.fields.get('id') as
      string | undefined) ?? null
  );
}

/**
 * A relationship to an object is written by its name; one to a field by the field's name, the object being that of
 * the record's other relationship. Null when this org has no such object or field.
 */
function durableId(
  store: Store,
  type: ObjectSchema,
  field: FieldSchema,
  record: CustomMetadataRecord,
): string | null {
  const text = record.values.get(field.name) ?? null;
  if (text === null) return null;
  if (field.reference?.to[0] === 'EntityDefinition') {
    const target = store.schema.object(text);
    return target ? entityDurableId(target) : null;
  }
  const [fieldName = '', objectName = controllingObject(type, record)] = text.split('.').reverse();
  const target = store.schema.object(objectName);
  const found = target?.fields.get(fieldName.toLowerCase());
  return target && found ? fieldDurableId(target, found) : null;
}

function controllingObject(type: ObjectSchema, record: CustomMetadataRecord): string {
  for (const field of type.fields.values()) {
    const value = record.values.get(field.name);
    if (field.reference?.to[0] === 'EntityDefinition' && value) return value;
  }
  return '';
}
