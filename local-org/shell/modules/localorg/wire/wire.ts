/** What all wire adapters of the local org share. */

import type { RequestFailure } from 'localorg/client';

export interface WireResult {
  readonly data: unknown;
  readonly error: unknown;
}

export type DataCallback = (result: WireResult) => void;

/** Freezes a JSON-like value all the way down; wires hand out read-only data, as on the platform. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

/** Errors of our own in the shape components expect from a wire; server failures pass unchanged. */
export function toWireError(error: unknown): RequestFailure {
  if (!(error instanceof Error)) return deepFreeze(error as RequestFailure);
  return deepFreeze({ ok: false, status: 500, statusText: 'Server Error', body: { message: error.message } });
}

/** A field named by a string or by an import of `@salesforce/schema`. */
export type FieldId = string | { readonly objectApiName: string; readonly fieldApiName: string };

/** `Contact.Account.Name` */
export function qualifiedName(field: FieldId): string {
  return typeof field === 'string' ? field : `${field.objectApiName}.${field.fieldApiName}`;
}

/** Path below the object: `Account.Name`. */
export function fieldPath(field: FieldId): string {
  const name = qualifiedName(field);
  return name.slice(name.indexOf('.') + 1);
}

/** Accepts one field or a list of them, the way `getRecord` does. */
export function fieldList(fields: FieldId | readonly FieldId[] | undefined): FieldId[] {
  if (fields === undefined) return [];
  return Array.isArray(fields) ? [...(fields as readonly FieldId[])] : [fields as FieldId];
}
