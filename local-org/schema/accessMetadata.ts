/** Permission sets and profiles: what they grant. */
import { children, flag, text } from './xml.ts';
import type { XmlNode } from './xml.ts';

export interface ObjectAccess {
  readonly object: string;
  readonly create: boolean;
  readonly read: boolean;
  readonly edit: boolean;
  readonly delete: boolean;
  readonly viewAll: boolean;
  readonly modifyAll: boolean;
}

export interface FieldAccess {
  /** `Contact.Phone`. */
  readonly field: string;
  readonly read: boolean;
  readonly edit: boolean;
}

export interface AccessMetadata {
  /** API name of the permission set, or the profile's name. */
  readonly name: string;
  readonly label: string;
  readonly description: string | null;
  /** User licence it belongs to, e.g. `Partner Community`; null when open to any. */
  readonly license: string | null;
  readonly objects: readonly ObjectAccess[];
  readonly fields: readonly FieldAccess[];
  readonly apexClasses: readonly string[];
  readonly customPermissions: readonly string[];
  /** System permissions such as `ManageUsers`. */
  readonly userPermissions: readonly string[];
  /** Profiles: record types that new records get, `Account.Customer`. */
  readonly defaultRecordTypes: readonly string[];
}

export function readAccess(name: string, node: XmlNode): AccessMetadata {
  return {
    name,
    label: text(node, 'label') ?? name,
    description: text(node, 'description') ?? null,
    license: text(node, 'license') ?? text(node, 'userLicense') ?? null,
    objects: children(node, 'objectPermissions').map((entry) => ({
      object: text(entry, 'object') ?? '',
      create: flag(entry, 'allowCreate'),
      read: flag(entry, 'allowRead'),
      edit: flag(entry, 'allowEdit'),
      delete: flag(entry, 'allowDelete'),
      viewAll: flag(entry, 'viewAllRecords'),
      modifyAll: flag(entry, 'modifyAllRecords'),
    })),
    fields: children(node, 'fieldPermissions').map((entry) => ({
      field: text(entry, 'field') ?? '',
      read: flag(entry, 'readable'),
      edit: flag(entry, 'editable'),
    })),
    apexClasses: enabled(node, 'classAccesses', 'apexClass'),
    customPermissions: enabled(node, 'customPermissions', 'name'),
    userPermissions: enabled(node, 'userPermissions', 'name'),
    // A person account's own default stands in `personAccountDefault`.
    defaultRecordTypes: children(node, 'recordTypeVisibilities')
      .filter((entry) => flag(entry, 'default'))
      .map((entry) => text(entry, 'recordType') ?? ''),
  };
}

function enabled(node: XmlNode, list: string, nameElement: string): string[] {
  return children(node, list)
    .filter((entry) => flag(entry, 'enabled'))
    .map((entry) => text(entry, nameElement) ?? '');
}
