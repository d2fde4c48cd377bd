/**
 * Custom metadata types and their records, as Setup shows them. Seeing them takes *View Setup and Configuration*,
 * saving one *Customize Application*: help.salesforce.com, custommetadatatypes_ui_populate.htm.
 */
import type { FieldSchema } from '../../schema/schema.ts';
import type { MetadataType } from '../orgPort.ts';
import { badRequest, controlled, forbidden, notFound, textOf } from './call.ts';
import type { ApiCall, ApiHandler } from './call.ts';

/** Gives `{ types, mayEdit }`; each type with its fields, as the inputs of the shell take them, and its records. */
export const listMetadata: ApiHandler = (call) => {
  requirePermission(call, 'ViewSetup', 'View Setup and Configuration');
  const types = controlled(call).metadataTypes();
  return { types: types.map((type) => described(type, types)), mayEdit: mayEdit(call) };
};

/** Body `{ object, developerName, label, values }`; gives `{ faults: [{ field, message }] }`, empty when saved. */
export const saveMetadata: ApiHandler = (call) => {
  requireEdit(call);
  const values = call.body['values'];
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    throw badRequest('values must be an object');
  const record = {
    developerName: textOf(call.body, 'developerName'),
    label: typeof call.body['label'] === 'string' ? call.body['label'] : '',
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, asText(value)])),
  };
  return { faults: controlled(call).saveMetadataRecord(call.userId, requiredType(call).object, record) };
};

/** Body `{ object, developerName }`; gives `{ faults }`. */
export const deleteMetadata: ApiHandler = (call) => {
  requireEdit(call);
  const name = textOf(call.body, 'developerName');
  return { faults: controlled(call).deleteMetadataRecord(call.userId, requiredType(call).object, name) };
};

function described(type: MetadataType, types: readonly MetadataType[]): object {
  return { ...type, fields: type.fields.map((field) => describe(field, types)) };
}

/** The shape is `FieldDescription` of the shell's client; a relationship is a choice of developer names. */
function describe(field: FieldSchema, types: readonly MetadataType[]): object {
  const target = types.find(({ object }) => field.reference?.to.includes(object) === true);
  const choices = target
    ? target.records.map(({ developerName, label }) => ({ value: developerName, label }))
    : (field.picklist?.values ?? [])
        .filter(({ active }) => active)
        .map(({ value, label }) => ({ value, label }));
  const type = target ? 'picklist' : field.reference ? 'string' : field.type;
  return {
    name: field.name,
    label: field.label,
    type,
    length: field.length ?? null,
    required: field.required && field.type !== 'boolean',
    updateable: true,
    picklist: choices,
    referenceTo: [],
    relationshipName: null,
    link: null,
  };
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw badRequest('values must be texts, numbers, true, false or null');
}

function requiredType(call: ApiCall): MetadataType {
  const name = textOf(call.body, 'object');
  const type = controlled(call)
    .metadataTypes()
    .find(({ object }) => object === name);
  if (type === undefined) throw notFound(`There is no custom metadata type ${name}`);
  return type;
}

const mayEdit = ({ org, userId }: ApiCall): boolean =>
  org.userPermissions(userId).includes('CustomizeApplication');

function requireEdit(call: ApiCall): void {
  requirePermission(call, 'CustomizeApplication', 'Customize Application');
}

function requirePermission({ org, userId }: ApiCall, name: string, label: string): void {
  if (!org.userPermissions(userId).includes(name)) {
    throw forbidden(`You need the permission "${label}" for this page. Log in as an administrator.`);
  }
}
