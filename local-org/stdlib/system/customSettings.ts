/**
 * The static methods that custom metadata types and custom settings have: getAll, getInstance,
 * getOrgDefaults, getValues. They spend no queries.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_custom_metadata_types.htm
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_custom_settings.htm
 */
import type { DataEngine } from '../../dml/engine.ts';
import type { Execution } from '../../runtime/execution.ts';
import { ApexDecimal, SObject } from '../../runtime/values.ts';
import type { ApexMap, NativeObject, Value } from '../../runtime/values.ts';
import { setField } from '../../runtime/records.ts';
import { sobjectTypeToken } from '../../runtime/tokens.ts';
import type { ObjectSchema } from '../../schema/schema.ts';
import { fail, nullArgument } from '../errors.ts';
import type { MethodRow, NativeClass } from '../table.ts';
import { runningUser } from '../time/user.ts';
import { mapOf } from './map.ts';

type Where = Readonly<Record<string, string | boolean | null>>;

function rows(exec: Execution, object: ObjectSchema, where?: Where): SObject[] {
  return where ? exec.data.lookup(exec, object.name, where) : exec.data.lookup(exec, object.name);
}

/** Rows by developer name (metadata) or by name (list settings). */
export function getAll(exec: Execution, object: ObjectSchema): ApexMap {
  const key = object.kind === 'customMetadata' ? 'developername' : 'name';
  const entries = rows(exec, object).map((row) => [row.fields.get(key) ?? null, row] as const);
  return mapOf(exec, 'String', object.name, entries);
}

/** By developer name, id, or name with the type before it. */
export function metadataRow(exec: Execution, object: ObjectSchema, name: string): SObject | null {
  return rows(exec, object, { DeveloperName: name })[0] ?? byId(exec, object, name);
}

function byId(exec: Execution, object: ObjectSchema, name: string): SObject | null {
  return /^[a-zA-Z0-9]{15,18}$/.test(name) ? (rows(exec, object, { Id: name })[0] ?? null) : null;
}

/** A list setting by name; null when there is none. */
export function listValues(exec: Execution, object: ObjectSchema, name: string): SObject | null {
  return rows(exec, object, { Name: name })[0] ?? null;
}

/** The row of exactly this organisation, profile or user; null when there is none. */
export function hierarchyValues(exec: Execution, object: ObjectSchema, ownerId: string): SObject | null {
  return rows(exec, object, { SetupOwnerId: ownerId })[0] ?? null;
}

/** An org keeps its id. */
const organizationIds = new WeakMap<DataEngine, string>();

function organizationId(exec: Execution): string | null {
  const known = organizationIds.get(exec.data);
  if (known !== undefined) return known;
  const id = text(exec.data.lookup(exec, 'Organization')[0], 'id');
  if (id !== null) organizationIds.set(exec.data, id);
  return id;
}

function text(record: SObject | null | undefined, key: string): string | null {
  const value = record?.fields.get(key) ?? null;
  return typeof value === 'string' ? value : null;
}

/** The organisation's row, or a new record with the fields' defaults; never null since API 22. */
export function orgDefaults(exec: Execution, object: ObjectSchema): SObject {
  const id = organizationId(exec);
  return (id === null ? null : hierarchyValues(exec, object, id)) ?? blank(exec, object);
}

function blank(exec: Execution, object: ObjectSchema): SObject {
  const record = new SObject(object);
  for (const [key, field] of object.fields) {
    if (!field.custom) continue;
    const value = field.defaultValue ?? (field.type === 'boolean' ? false : undefined);
    if (value !== undefined)
      setField(exec, record, key, typeof value === 'number' ? new ApexDecimal(value) : value);
  }
  return record;
}

/**
 * The lowest level that has a row (user, then profile, then organisation), with fields it leaves empty taken
 * from the levels above.
 */
export function hierarchyInstance(exec: Execution, object: ObjectSchema, ownerId: string | null): SObject {
  const levels = ownersOf(exec, ownerId).flatMap((id) => hierarchyValues(exec, object, id) ?? []);
  const [nearest, ...above] = levels;
  if (!nearest) {
    const record = blank(exec, object);
    // An upsert of it makes the row of that user [R github.com/pkozuchowski/Apex-Opensource-Library TriggerDispatcherTest].
    record.fields.set('setupownerid', ownerId ?? exec.tx.userId);
    return record;
  }
  for (const level of above) {
    for (const [key, value] of level.fields) {
      const custom = object.fields.get(key)?.custom === true;
      if (custom && (nearest.fields.get(key) ?? null) === null) nearest.fields.set(key, value);
    }
  }
  return nearest;
}

/** Owner ids from the given user or profile (default: the running user) up to the organisation. */
function ownersOf(exec: Execution, ownerId: string | null): string[] {
  const organization = organizationId(exec);
  const user =
    ownerId === null || ownerId === exec.tx.userId
      ? runningUser(exec)
      : (exec.data.lookup(exec, 'User', { Id: ownerId })[0] ?? null);
  const ids = user ? [text(user, 'id'), text(user, 'profileid'), organization] : [ownerId, organization];
  return ids.filter((id): id is string => id !== null);
}

type Row = (exec: Execution, object: ObjectSchema, args: readonly Value[]) => Value;

/** A static method of an SObject type: the compiler hands over the type's token as `self`, and `T` is the type. */
function objectStatic(name: string, params: readonly string[], returns: string, call: Row): MethodRow {
  return {
    name,
    params,
    returns,
    call: (exec, self, args) => call(exec, (self as NativeObject<ObjectSchema>).state, args),
  };
}

function nameArgument(exec: Execution, value: Value | undefined): string {
  if (typeof value !== 'string') throw nullArgument(exec);
  return value;
}

function isHierarchy(object: ObjectSchema): boolean {
  return object.customSettingType === 'Hierarchy';
}

function onlyHierarchy(exec: Execution, object: ObjectSchema, method: string): void {
  // UNVERIFIED: What does the compiler say of `MyList__c.getOrgDefaults()` on a list setting? Here it fails when it runs.
  if (!isHierarchy(object))
    throw fail(exec, 'SObjectException', `Method ${method} is not allowed on list setting ${object.name}`);
}

const DOC = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/';

/** Static methods by kind of object, looked up by the compiler under these names. */
export const objectStaticClasses: readonly NativeClass[] = [
  {
    name: '$CustomMetadata',
    doc: `${DOC}apex_methods_system_custom_metadata_types.htm`,
    typeParameters: ['T'],
    statics: [
      objectStatic('getAll', [], 'Map<String,T>', (x, object) => getAll(x, object)),
      objectStatic('getInstance', ['String'], 'T', (x, object, [name]) =>
        metadataRow(x, object, nameArgument(x, name)),
      ),
    ],
  },
  {
    name: '$CustomSetting',
    doc: `${DOC}apex_methods_system_custom_settings.htm`,
    typeParameters: ['T'],
    statics: [
      objectStatic('getAll', [], 'Map<String,T>', (x, object) => getAll(x, object)),
      objectStatic('getInstance', [], 'T', (x, object) => {
        onlyHierarchy(x, object, 'getInstance()');
        return hierarchyInstance(x, object, null);
      }),
      objectStatic('getInstance', ['String'], 'T', (x, object, [owner]) =>
        isHierarchy(object)
          ? hierarchyInstance(x, object, nameArgument(x, owner))
          : listValues(x, object, nameArgument(x, owner)),
      ),
      objectStatic('getOrgDefaults', [], 'T', (x, object) => {
        onlyHierarchy(x, object, 'getOrgDefaults()');
        return orgDefaults(x, object);
      }),
      objectStatic('getValues', ['String'], 'T', (x, object, [owner]) =>
        isHierarchy(object)
          ? hierarchyValues(x, object, nameArgument(x, owner))
          : listValues(x, object, nameArgument(x, owner)),
      ),
    ],
  },
  {
    name: '$SObject',
    doc: `${DOC}apex_methods_system_sobject.htm`,
    typeParameters: ['T'],
    statics: [
      objectStatic('getSObjectType', [], 'Schema.SObjectType', (_x, object) => sobjectTypeToken(object)),
    ],
  },
];
