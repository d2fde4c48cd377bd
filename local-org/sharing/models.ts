/**
 * Organisation-wide defaults: what everybody may do with records they neither own nor got shared.
 * The defaults of standard objects are in their tables (`sharing`). Sources: help, "Organization-Wide Default Access
 * Settings" (https://help.salesforce.com/s/articleView?id=platform.sharing_model_fields.htm); the values of a new org:
 * https://biswajeetsamal.com/blog/owd-for-standard-objects-in-new-org [R], Account, Contract and custom objects Public
 * Read/Write, Opportunity Public Read Only, Contact and Asset Controlled by Parent, Case and Lead with transfer.
 */
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts';

/** What somebody may do with a record; each includes those before it. `delete` is full access: share it, too. */
export type Level = 'read' | 'edit' | 'transfer' | 'delete';

/** Guests are neither: their default is always Private [D securityImplGuide, External Organization-Wide Defaults]. */
export type Audience = 'internal' | 'external' | 'guest';

export type Model = 'none' | Level | 'parent';

const RANK = { none: 0, read: 1, edit: 2, transfer: 3, delete: 4 } as const;

export function covers(granted: Exclude<Model, 'parent'>, wanted: Level): boolean {
  return RANK[granted] >= RANK[wanted];
}

/** Values of the metadata's `sharingModel`. Metadata API guide, SharingModel. */
const MODELS: Readonly<Record<string, Model>> = {
  Private: 'none',
  Read: 'read',
  ReadSelect: 'read',
  ReadWrite: 'edit',
  ReadWriteTransfer: 'transfer',
  FullAccess: 'delete',
  ControlledByParent: 'parent',
  ControlledByCampaign: 'parent',
};

/** "Organization-wide default" of the object for internal users, external users or guests. */
export function modelOf(object: ObjectSchema, audience: Audience): Model {
  const internal = MODELS[object.sharingModel] ?? 'edit';
  if (internal === 'parent' || audience === 'internal') return internal;
  if (audience === 'guest') return 'none';
  const external = MODELS[externalModel(object)] ?? 'none';
  // "The external access level for an object can't be more permissive than the internal access level."
  return external === 'parent' || RANK[external] > RANK[internal] ? internal : external;
}

/** Metadata value of the external default. "For orgs created after Spring '20 [...] Private for all objects." */
export function externalModel(object: ObjectSchema): string {
  if (MODELS[object.sharingModel] === 'parent') return object.sharingModel;
  return object.externalSharingModel ?? (object.fields.has('ownerid') ? 'Private' : object.sharingModel);
}

/** Lookup of standard objects whose access is their parent's. */
const PARENTS: Readonly<Record<string, string>> = {
  AccountContactRelation: 'AccountId',
  Asset: 'AccountId',
  CampaignMember: 'CampaignId',
  CaseComment: 'ParentId',
  Contact: 'AccountId',
  OpportunityContactRole: 'OpportunityId',
  OpportunityLineItem: 'OpportunityId',
  Order: 'AccountId',
  OrderItem: 'OrderId',
  Quote: 'OpportunityId',
  QuoteLineItem: 'QuoteId',
};

/** Fields that lead to the records whose access decides; a junction object has two masters. */
export function parentFields(object: ObjectSchema): FieldSchema[] {
  const masters = [...object.fields.values()].filter((field) => field.reference?.masterDetail);
  if (masters.length > 0) return masters;
  const parent = object.fields.get((PARENTS[object.name] ?? '').toLowerCase());
  return parent ? [parent] : [];
}

/** Objects whose rows sharing can hide or protect at all; users have rules of their own. */
export function isShared(object: ObjectSchema): boolean {
  if (object.kind !== 'standard' && object.kind !== 'custom') return false;
  if (object.setup || object.shareOf !== undefined) return false;
  return object.fields.has('ownerid') || MODELS[object.sharingModel] === 'parent';
}
