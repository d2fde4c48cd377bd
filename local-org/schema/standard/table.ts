/**
 * Standard objects are tables: one file per object or family, one row per field. Lengths and labels come
 * from the Salesforce Field Reference Guide, properties from the Object Reference (address in `doc`).
 */
import type { FieldSchema, FieldType, ObjectSchema, PicklistValue } from '../schema.ts';
import { audit, buildObject, deepReference } from '../build.ts';

/**
 * `type` is `string(80)`, `double(18,2)`, `picklist`, `picklist!` (restricted) or a bare type name.
 * `access` holds letters: c createable, u updateable, r required, d defaulted on create (never null).
 */
export type FieldRow =
  | readonly [name: string, label: string, type: string, access: string]
  | readonly [name: string, label: string, type: string, access: string, extra: FieldExtra];

export interface FieldExtra {
  /** Objects a reference may point to; the first one gives relationship paths their type. */
  readonly to?: string | readonly string[];
  /** Parent path, `Account` for `AccountId`; null when the field has none. */
  readonly path?: string | null;
  /** Child relationship name on the parent. */
  readonly children?: string;
  readonly onDelete?: 'setNull' | 'cascade' | 'restrict';
  /** Picklist values; `*` behind a value marks the default. */
  readonly values?: readonly string[];
  readonly default?: string | number | boolean;
  readonly unique?: boolean;
  /** Usable as upsert key and in foreign-key assignments. */
  readonly idLookup?: boolean;
  readonly format?: string;
}

export interface StandardObject {
  readonly name: string;
  readonly label: string;
  readonly plural: string;
  readonly prefix: string;
  readonly doc: string;
  /** Letters of what may be done: c create, u update, d delete, n undelete. */
  readonly can: string;
  readonly setup?: boolean;
  /** Records have an owner, a user or (`queues`) also a queue: adds OwnerId. */
  readonly owned?: true | 'queues';
  readonly nameField?: string | null;
  /** `FirstName LastName` joined on save. */
  readonly compoundName?: boolean;
  /** Standard audit fields it lacks, e.g. IsDeleted on setup objects. */
  readonly without?: readonly string[];
  /** Organisation-wide default of a new org; `ReadWrite` when absent. See ../../sharing/models.ts for the source. */
  readonly sharing?: string;
  /** Field that references hold instead of the Id. */
  readonly recordKey?: string;
  readonly fields: readonly FieldRow[];
}

export function standardObject(table: StandardObject): ObjectSchema {
  const own = table.fields.map(readRow);
  const without = new Set((table.without ?? []).map((name) => name.toLowerCase()));
  const owners = { owned: table.owned !== undefined, queues: table.owned === 'queues' };
  const system = audit(owners).filter((field) => !without.has(field.name.toLowerCase()));
  const taken = new Set(own.map((field) => field.name.toLowerCase()));
  return buildObject({
    name: table.name,
    label: table.label,
    labelPlural: table.plural,
    kind: 'standard',
    keyPrefix: table.prefix,
    setup: table.setup ?? false,
    sharingModel: table.sharing ?? 'ReadWrite',
    nameField: table.nameField === undefined ? 'Name' : table.nameField,
    compoundName: table.compoundName ?? false,
    ...(table.recordKey === undefined ? {} : { recordKey: table.recordKey }),
    can: {
      create: table.can.includes('c'),
      update: table.can.includes('u'),
      delete: table.can.includes('d'),
      undelete: table.can.includes('n'),
    },
    fields: [...system.filter((field) => !taken.has(field.name.toLowerCase())), ...own],
  });
}

function readRow([name, label, typeText, access, extra = {}]: FieldRow): FieldSchema {
  const [, type = '', numbers, restricted] = /^(\w+)(?:\(([\d,]+)\))?(!?)$/.exec(typeText) ?? [];
  const [first, second] = numbers?.split(',').map(Number) ?? [];
  const isNumber = type === 'double' || type === 'currency' || type === 'percent' || type === 'int';
  const picklist = extra.values ?? (type === 'picklist' || type === 'multipicklist' ? [] : null);
  const defaultValue = extra.default ?? picklist?.find((value) => value.endsWith('*'))?.slice(0, -1);
  return {
    name,
    label,
    type: type as FieldType,
    ...(isNumber
      ? { precision: first ?? 18, scale: second ?? 0 }
      : first === undefined
        ? {}
        : { length: first }),
    required: access.includes('r'),
    unique: extra.unique ?? false,
    caseSensitive: false,
    externalId: false,
    createable: access.includes('c'),
    updateable: access.includes('u'),
    custom: false,
    idLookup: extra.idLookup ?? false,
    defaultedOnCreate: access.includes('d') || type === 'boolean',
    ...(defaultValue !== undefined ? { defaultValue } : type === 'boolean' ? { defaultValue: false } : {}),
    ...(picklist
      ? { picklist: { restricted: restricted === '!', values: picklist.map(readPicklistValue) } }
      : {}),
    ...(extra.to ? { reference: deepReference(extra) } : {}),
    ...(extra.format ? { autoNumberFormat: extra.format } : {}),
  };
}

/** `value`, `value*` for the default, `value=Label`. */
function readPicklistValue(text: string): PicklistValue {
  const isDefault = text.endsWith('*');
  const [value = '', label = value] = (isDefault ? text.slice(0, -1) : text).split('=');
  return { value, label, isDefault, active: true };
}
