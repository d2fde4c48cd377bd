/**
 * What a user may do: object permissions, field-level security, custom permissions and Apex classes, from the
 * permission set behind the profile, assigned permission sets and permission set groups.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_permissionset.htm
 */
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts';
import type { Store } from './store.ts';
import { SetupCache } from './versions.ts';

export interface ObjectRights {
  readonly read: boolean;
  readonly create: boolean;
  readonly edit: boolean;
  readonly delete: boolean;
  readonly viewAll: boolean;
  readonly modifyAll: boolean;
}

export interface FieldRights {
  readonly read: boolean;
  readonly edit: boolean;
}

interface Grants {
  readonly objects: ReadonlyMap<string, ObjectRights>;
  /** Keys `contact.phone`. */
  readonly fields: ReadonlyMap<string, FieldRights>;
  /** Objects the profile itself opens: their standard fields are visible. */
  readonly profileObjects: ReadonlySet<string>;
  readonly customPermissions: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly system: ReadonlySet<string>;
}

const NOTHING: ObjectRights = {
  read: false,
  create: false,
  edit: false,
  delete: false,
  viewAll: false,
  modifyAll: false,
};
const EVERYTHING: ObjectRights = {
  read: true,
  create: true,
  edit: true,
  delete: true,
  viewAll: true,
  modifyAll: true,
};

/** Objects without object permissions of their own: everybody works with them. */
const OPEN = new Set(['task', 'event', 'note', 'attachment', 'userrecordaccess']);

/** Ids of all permission sets that count for user `?1` at moment `?2`. */
const PERMISSION_SETS = `
  SELECT ps."Id" FROM "PermissionSet" ps JOIN "User" u ON u."ProfileId" = ps."ProfileId" WHERE u."Id" = ?1
  UNION SELECT a."PermissionSetId" FROM "PermissionSetAssignment" a
    WHERE a."AssigneeId" = ?1 AND (a."ExpirationDate" IS NULL OR a."ExpirationDate" > ?2)
  UNION SELECT c."PermissionSetId" FROM "PermissionSetAssignment" a
    JOIN "PermissionSetGroupComponent" c ON c."PermissionSetGroupId" = a."PermissionSetGroupId"
    WHERE a."AssigneeId" = ?1 AND (a."ExpirationDate" IS NULL OR a."ExpirationDate" > ?2) AND c."IsDeleted" = 0`;

const IDS = 'SELECT value FROM json_each(?)';

export class Access {
  readonly #store: Store;
  readonly #now: () => number;
  /** By user. */
  readonly #cache: SetupCache<Grants>;
  /** By the ids of permission sets: many users have the same ones. */
  readonly #bySets: SetupCache<Grants>;

  constructor(store: Store, now: () => number) {
    this.#store = store;
    this.#now = now;
    this.#cache = new SetupCache(store.setupVersion);
    this.#bySets = new SetupCache(store.permissionVersion);
  }

  objectRights(userId: string, object: ObjectSchema): ObjectRights {
    const grants = this.#grants(userId);
    const key = object.name.toLowerCase();
    if (grants.system.has('ModifyAllData')) return EVERYTHING;
    if (OPEN.has(key)) return { ...EVERYTHING, viewAll: grants.system.has('ViewAllData'), modifyAll: false };
    if (object.setup || object.kind === 'customMetadata' || object.kind === 'customSetting') {
      return setupRights(object, grants);
    }
    // "Only users with access to the Account object can access this object" (AccountShare); sharing decides the rest.
    const shared = object.shareOf === undefined ? undefined : this.#store.schema.object(object.shareOf);
    if (shared) return shareRights(this.objectRights(userId, shared));
    const rights = grants.objects.get(key) ?? NOTHING;
    return grants.system.has('ViewAllData') ? { ...rights, read: true, viewAll: true } : rights;
  }

  fieldRights(userId: string, object: ObjectSchema, field: FieldSchema): FieldRights {
    const grants = this.#grants(userId);
    const rights = this.objectRights(userId, object);
    const writable = { read: rights.read, edit: rights.edit || rights.create };
    // An administrator sees every field, as after a package was installed "for admins only".
    if (grants.system.has('ModifyAllData') || !isPermissionable(object, field)) return writable;
    const hidden = HIDDEN.has(field.name);
    if (!field.custom && !hidden && grants.profileObjects.has(object.name.toLowerCase())) return writable;
    const own = grants.fields.get(`${object.name}.${permissionField(object, field)}`.toLowerCase());
    return { read: (own?.read ?? false) && rights.read, edit: (own?.edit ?? false) && writable.edit };
  }

  /** Name with or without a namespace prefix, in any case. */
  hasCustomPermission(userId: string, name: string): boolean {
    const { customPermissions } = this.#grants(userId);
    const key = name.toLowerCase();
    return customPermissions.has(key) || customPermissions.has(key.replace(/^\w+?__/, ''));
  }

  customPermissions(userId: string): readonly string[] {
    return [...this.#grants(userId).customPermissions];
  }

  /** True for classes the profile or a permission set opens; authors of Apex may run any. */
  canAccessClass(userId: string, className: string): boolean {
    const grants = this.#grants(userId);
    return grants.system.has('AuthorApex') || grants.classes.has(className.split('.')[0]!.toLowerCase());
  }

  /** System permission without its prefix, e.g. `ManageUsers`. */
  hasSystemPermission(userId: string, name: string): boolean {
    return this.#grants(userId).system.has(name);
  }

  /** System permissions without their prefix, e.g. `ManageUsers`. */
  systemPermissions(userId: string): readonly string[] {
    return [...this.#grants(userId).system];
  }

  /** Objects the user sees (`v`) or changes (`m`) all records of, whatever sharing says: `account:v`. */
  wideObjects(userId: string): readonly string[] {
    return [...this.#grants(userId).objects].flatMap(([name, rights]) =>
      rights.modifyAll ? [`${name}:m`] : rights.viewAll ? [`${name}:v`] : [],
    );
  }

  #grants(userId: string): Grants {
    return this.#cache.get(userId, () => this.#load(userId));
  }

  #load(userId: string): Grants {
    const rows = this.#store.database.all(PERMISSION_SETS, [userId, this.#now()]);
    const sets = JSON.stringify(rows.map(([id]) => String(id)).sort());
    return this.#bySets.get(sets, () => this.#grantsOf(sets));
  }

  /** `sets` holds ids as a JSON array. */
  #grantsOf(sets: string): Grants {
    const { database } = this.#store;
    const objects = new Map<string, ObjectRights>();
    const profileObjects = new Set<string>();
    const objectRows = database.all(
      `SELECT o."SobjectType", o."PermissionsRead", o."PermissionsCreate", o."PermissionsEdit", o."PermissionsDelete",
        o."PermissionsViewAllRecords", o."PermissionsModifyAllRecords", ps."IsOwnedByProfile"
        FROM "ObjectPermissions" o JOIN "PermissionSet" ps ON ps."Id" = o."ParentId" WHERE o."ParentId" IN (${IDS})`,
      [sets],
    );
    for (const [name, ...flags] of objectRows) {
      const key = String(name).toLowerCase();
      objects.set(
        key,
        mergeRights(
          objects.get(key) ?? NOTHING,
          flags.map((flag) => flag === 1),
        ),
      );
      if (flags[6] === 1 && flags[0] === 1) profileObjects.add(key);
    }
    const fields = new Map<string, FieldRights>();
    const fieldRows = database.all(
      `SELECT "Field", "PermissionsRead", "PermissionsEdit" FROM "FieldPermissions" WHERE "ParentId" IN (${IDS})`,
      [sets],
    );
    for (const [name, read, edit] of fieldRows) {
      const key = String(name).toLowerCase();
      const known = fields.get(key) ?? { read: false, edit: false };
      fields.set(key, { read: known.read || read === 1, edit: known.edit || edit === 1 });
    }
    return {
      objects,
      fields,
      profileObjects,
      customPermissions: this.#setupNames(sets, 'CustomPermission', 'DeveloperName'),
      classes: this.#setupNames(sets, 'ApexClass', 'Name'),
      system: this.#systemPermissions(sets),
    };
  }

  #setupNames(sets: string, object: string, nameField: string): Set<string> {
    const rows = this.#store.database.all(
      `SELECT e."${nameField}" FROM "SetupEntityAccess" a JOIN "${object}" e ON e."Id" = a."SetupEntityId"
        WHERE a."ParentId" IN (${IDS})`,
      [sets],
    );
    return new Set(rows.map((row) => String(row[0]).toLowerCase()));
  }

  #systemPermissions(sets: string): Set<string> {
    const names = [...this.#store.object('PermissionSet').fields.values()]
      .map((field) => field.name)
      .filter((name) => name.startsWith('Permissions'));
    const columns = names.map((name) => `MAX("${name}")`).join(', ');
    const row = this.#store.database.first(`SELECT ${columns} FROM "PermissionSet" WHERE "Id" IN (${IDS})`, [
      sets,
    ]);
    return new Set(
      names.filter((_, index) => row?.[index] === 1).map((name) => name.slice('Permissions'.length)),
    );
  }
}

function shareRights({ read }: ObjectRights): ObjectRights {
  return { ...NOTHING, read, create: read, edit: read, delete: read };
}

function mergeRights(known: ObjectRights, flags: readonly boolean[]): ObjectRights {
  const [read, create, edit, remove, viewAll, modifyAll] = flags;
  return {
    read: known.read || read === true,
    create: known.create || create === true,
    edit: known.edit || edit === true,
    delete: known.delete || remove === true,
    viewAll: known.viewAll || viewAll === true,
    modifyAll: known.modifyAll || modifyAll === true,
  };
}

/**
 * Setup records and custom metadata can be read by everybody; writing them needs an administrative permission.
 * UNVERIFIED: Which of Profile, PermissionSet, UserRole, Group can an external user query in user mode?
 */
function setupRights(object: ObjectSchema, grants: Grants): ObjectRights {
  const write =
    object.name === 'PermissionSetAssignment'
      ? grants.system.has('AssignPermissionSets') || grants.system.has('ManageUsers')
      : object.kind === 'standard' && grants.system.has('ManageUsers');
  // Users may always edit their own record; external users are managed with Manage External Users [D U1].
  const users =
    object.name === 'User' &&
    (grants.system.has('ManagePartners') || grants.system.has('DelegatedPortalUserAdmin'));
  const allowed = write || users;
  // Whoever may not look into Setup sees no Apex code [R github.com/jongpie/NebulaLogger LogEntryMetadataViwrCtlr_Tests_Security].
  const code = object.name === 'ApexClass' || object.name === 'ApexTrigger';
  const read = !code || grants.system.has('ViewSetup') || grants.system.has('AuthorApex');
  return { ...NOTHING, read, create: allowed, edit: allowed, delete: allowed };
}

/** Data.com fields of Account that profiles do not show [suite: apex-recipes, Safely_Tests: Tradestyle]. */
const HIDDEN = new Set([
  'Tradestyle',
  'DunsNumber',
  'NaicsCode',
  'NaicsDesc',
  'YearStarted',
  'CleanStatus',
  'Jigsaw',
]);

const ADDRESS_PART =
  /^(.*?)(Street|City|State|StateCode|PostalCode|Country|CountryCode|Latitude|Longitude|GeocodeAccuracy)$/;

/** The parts of an address share the permission of the whole: `ShippingStreet` that of `ShippingAddress`. */
function permissionField(object: ObjectSchema, field: FieldSchema): string {
  const prefix = ADDRESS_PART.exec(field.name)?.[1];
  const whole = prefix === undefined ? undefined : object.fields.get(`${prefix}address`.toLowerCase());
  return whole?.type === 'address' ? whole.name : field.name;
}

/** Field-level security does not exist for required fields, names and system fields. */
function isPermissionable(object: ObjectSchema, field: FieldSchema): boolean {
  if (object.setup || object.kind === 'customMetadata' || object.kind === 'customSetting') return false;
  if (field.custom) return !field.required && !field.reference?.masterDetail;
  const system = [
    'Id',
    'Name',
    'OwnerId',
    'IsDeleted',
    'CreatedDate',
    'CreatedById',
    'LastModifiedDate',
    'LastModifiedById',
    'SystemModstamp',
    'RecordTypeId',
    'MasterRecordId',
  ];
  return !field.required && !system.includes(field.name) && field.name !== object.nameField;
}
