/**
 * Database.convertLead: account, contact and opportunity from leads, all leads of the call together.
 * Sources: Apex guide, Converting Leads; SOAP API guide, convertLead(): merged fields, owners, and "If any of the
 * leads fail to convert as part of a bulk operation, the lead conversion is retried for each lead individually".
 */
import type { DmlFailure } from '../runtime/execution.ts';
import { calendarDay, epochDay } from '../runtime/calendar.ts';
import { ApexDate, SObject } from '../runtime/values.ts';
import type { RecordError, Value } from '../runtime/values.ts';
import { today as todayOf } from '../stdlib/system/date.ts';
import { allOrNothing } from './allOrNothing.ts';
import { saveInternally } from './internal.ts';
import { fillFromLead, newFromLead } from './leadFields.ts';
import type { ConvertedObject } from './leadFields.ts';
import { checkObjectPermission } from './permissions.ts';
import { checkRowSharing } from './rowSharing.ts';
import type { Row } from './row.ts';
import type { DmlContext } from './services.ts';

/** One Database.LeadConvert; absent ids are null. */
export interface LeadConversion {
  readonly leadId: string | null;
  readonly accountId: string | null;
  readonly contactId: string | null;
  readonly opportunityId: string | null;
  readonly opportunityName: string | null;
  readonly convertedStatus: string | null;
  readonly ownerId: string | null;
  readonly doNotCreateOpportunity: boolean;
  readonly overwriteLeadSource: boolean;
}

export interface LeadConversionResult {
  readonly leadId: string | null;
  readonly accountId: string | null;
  readonly contactId: string | null;
  readonly opportunityId: string | null;
  readonly errors: readonly RecordError[];
}

/** One conversion on its way. */
interface Item {
  readonly index: number;
  readonly request: LeadConversion;
  readonly lead: SObject | null;
  readonly ids: Record<ConvertedObject, string | null>;
  readonly errors: RecordError[];
}

/**
 * "Each executed convertLead method counts against the governor limit for DML statements": one, however many leads.
 * UNVERIFIED: By how many does Limits.getDmlRows() grow for Database.convertLead? Here by the number of leads.
 * @throws ApexThrow System.DmlException with allOrNone, when a lead fails; nothing is written then.
 */
export function convertLeads(
  ctx: DmlContext,
  requests: readonly LeadConversion[],
  allOrNone: boolean,
): LeadConversionResult[] {
  if (requests.length === 0) return [];
  ctx.exec.tx.limits.spend('dmlStatements');
  ctx.exec.tx.limits.spend('dmlRows', requests.length);
  checkObjectPermission(ctx, ctx.store.object('Lead'), 'update');
  const together = attempt(ctx, requests, 0);
  if (together.every(succeeded)) return together.map(resultOf);
  if (allOrNone) throw failure(ctx, together);
  const alone =
    requests.length === 1 ? together : requests.flatMap((one, index) => attempt(ctx, [one], index));
  return alone.map(resultOf);
}

function succeeded(item: Item): boolean {
  return item.errors.length === 0;
}

function resultOf(item: Item): LeadConversionResult {
  const { request, errors, ids } = item;
  const done = succeeded(item) ? ids : { Account: null, Contact: null, Opportunity: null };
  return {
    leadId: request.leadId,
    accountId: done.Account,
    contactId: done.Contact,
    opportunityId: done.Opportunity,
    errors,
  };
}

/** Leaves nothing written when one of the leads fails. `first` is the place of the first request in the call. */
function attempt(ctx: DmlContext, requests: readonly LeadConversion[], first: number): Item[] {
  const items = requests.map((request, i) => itemOf(ctx, request, first + i));
  allOrNothing(ctx.store.database, () => {
    for (const step of STEPS) if (items.every(succeeded)) step(ctx, items);
    return items.every(succeeded);
  });
  return items;
}

function itemOf(ctx: DmlContext, request: LeadConversion, index: number): Item {
  const stored =
    request.leadId === null ? undefined : ctx.store.load(ctx.store.object('Lead'), [request.leadId]);
  const lead = stored?.get(request.leadId!) ?? null;
  const ids = {
    Account: request.accountId,
    Contact: request.contactId,
    Opportunity: request.opportunityId,
  };
  return { index, request, lead, ids, errors: [] };
}

type Step = (ctx: DmlContext, items: readonly Item[]) => void;

const STEPS: readonly Step[] = [
  checkRequests,
  (ctx, items) => saveObject(ctx, items, 'Account', () => ({})),
  (ctx, items) => saveObject(ctx, items, 'Contact', (item) => ({ accountid: item.ids.Account })),
  (ctx, items) => saveObject(ctx, items, 'Opportunity', (item) => opportunityValues(ctx, item)),
  closeLeads,
];

function refuse(item: Item, statusCode: string, message: string, fields: readonly string[] = []): void {
  item.errors.push({ statusCode, message, fields: [...fields] });
}

/** Text of INVALID_STATUS: reported from an org, with the statuses of a new one. */
function checkRequests(ctx: DmlContext, items: readonly Item[]): void {
  const statuses = ctx.store
    .findBy(ctx.store.object('LeadStatus'), 'IsConverted', true)
    .map((row) => String(row.fields.get('apiname')).toLowerCase());
  for (const item of items) {
    checkRequest(item);
    const status = item.request.convertedStatus;
    if (succeeded(item) && !statuses.includes(String(status).toLowerCase()))
      refuse(item, 'INVALID_STATUS', `invalid convertedStatus: ${status ?? 'null'}`, ['Status']);
  }
  if (!ctx.sharing) return;
  const rows = items
    .map(({ index, lead, errors }) => leadRow(index, lead, errors))
    .filter((row) => row !== null);
  checkRowSharing(ctx, ctx.store.object('Lead'), rows, 'edit');
}

/** Shares the item's list of errors. */
function leadRow(index: number, lead: SObject | null, errors: RecordError[]): Row | null {
  if (lead === null || errors.length > 0) return null;
  const id = String(lead.fields.get('id'));
  return { index, source: lead, operation: 'update', id, record: lead, old: lead, errors };
}

/**
 * UNVERIFIED: Which code and text has Database.convertLead for a converted lead, for both an opportunity and its name,
 * for a contact without its account, for a queue's lead without an owner? That each is refused is documented.
 */
function checkRequest(item: Item): void {
  const { request, lead } = item;
  if (!lead || lead.fields.get('isdeleted') === true)
    return refuse(item, 'INVALID_ID_FIELD', 'invalid lead id', ['LeadId']);
  if (lead.fields.get('isconverted') === true)
    return refuse(item, 'CANNOT_UPDATE_CONVERTED_LEAD', 'cannot reference converted lead');
  if (request.convertedStatus === null)
    return refuse(item, 'REQUIRED_FIELD_MISSING', 'ConvertedStatus is required on leadConvert');
  const opportunity = request.opportunityId ?? request.opportunityName;
  if (request.opportunityId !== null && request.opportunityName !== null)
    return refuse(item, 'INVALID_FIELD', 'opportunityId and opportunityName are mutually exclusive');
  if (request.doNotCreateOpportunity && opportunity !== null)
    return refuse(item, 'INVALID_FIELD', 'doNotCreateOpportunity does not allow an opportunity');
  if (request.contactId !== null && request.accountId === null)
    return refuse(item, 'REQUIRED_FIELD_MISSING', 'accountId is required with contactId', ['AccountId']);
  if (request.overwriteLeadSource && request.contactId === null)
    return refuse(item, 'REQUIRED_FIELD_MISSING', 'contactId is required with overwriteLeadSource', [
      'ContactId',
    ]);
  const owner = String(lead.fields.get('ownerid') ?? '');
  if (request.ownerId === null && !owner.startsWith('005'))
    refuse(item, 'REQUIRED_FIELD_MISSING', 'ownerId is required for a lead that a queue owns', ['OwnerId']);
}

type Values = Readonly<Record<string, Value>>;

/** Makes the records that are missing and fills the empty fields of those that are there. */
function saveObject(
  ctx: DmlContext,
  items: readonly Item[],
  object: ConvertedObject,
  values: (item: Item) => Values | null,
): void {
  const given = items.filter((item) => item.ids[object] !== null);
  const fresh = items.filter((item) => item.ids[object] === null && values(item) !== null);
  const schema = ctx.store.object(object);
  if (fresh.length > 0) checkObjectPermission(ctx, schema, 'insert');
  const records = fresh.map((item) => {
    const record = newFromLead(schema, item.lead!);
    const owner = item.request.ownerId ?? item.lead!.fields.get('ownerid') ?? null;
    // "the default record type of the new owner is assigned to records created during lead conversion"
    const type = schema.fields.has('recordtypeid')
      ? ctx.store.defaultRecordTypes.of(String(owner), object)
      : null;
    const more = { ownerid: owner, ...(type === null ? {} : { recordtypeid: type }), ...values(item)! };
    for (const [name, value] of Object.entries(more)) record.fields.set(name, value);
    return record;
  });
  saveInternally(ctx, 'insert', records).forEach((row, i) => {
    fresh[i]!.errors.push(...row.errors);
    fresh[i]!.ids[object] = row.id;
  });
  if (given.length > 0) fill(ctx, given, object);
}

function fill(ctx: DmlContext, items: readonly Item[], object: ConvertedObject): void {
  const schema = ctx.store.object(object);
  const stored = ctx.store.load(
    schema,
    items.map((item) => item.ids[object]!),
  );
  // Several leads may go to one record: the first one's values count.
  const updates = new Map<string, { record: SObject; item: Item }>();
  for (const item of items) {
    const id = item.ids[object]!;
    const target = stored.get(id);
    if (!target || target.fields.get('isdeleted') === true) {
      refuse(item, 'INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', [`${object}Id`]);
      continue;
    }
    if (object === 'Contact' && target.fields.get('accountid') !== item.ids.Account) {
      refuse(item, 'INVALID_CROSS_REFERENCE_KEY', 'the contact is not one of the account', ['ContactId']);
      continue;
    }
    const values = fillFromLead(target, item.lead!);
    if (object === 'Contact' && item.request.overwriteLeadSource)
      values.set('leadsource', item.lead!.fields.get('leadsource') ?? null);
    if (values.size === 0) continue;
    const update = updates.get(id) ?? { record: new SObject(schema), item };
    update.record.fields.set('id', id);
    for (const [name, value] of values)
      if (!update.record.fields.has(name)) update.record.fields.set(name, value);
    updates.set(id, update);
  }
  if (updates.size > 0) checkObjectPermission(ctx, schema, 'update');
  const list = [...updates.values()];
  saveInternally(
    ctx,
    'update',
    list.map(({ record }) => record),
  ).forEach((row, i) => list[i]!.item.errors.push(...row.errors));
}

/** Null when the request wants no opportunity. */
function opportunityValues(ctx: DmlContext, item: Item): Values | null {
  if (item.request.doNotCreateOpportunity) return null;
  const stages = ctx.store.object('Opportunity').fields.get('stagename')?.picklist?.values ?? [];
  return {
    // "If no name is specified, this value defaults to the company name of the lead."
    name: item.request.opportunityName ?? item.lead!.fields.get('company') ?? null,
    accountid: item.ids.Account,
    stagename: stages[0]?.value ?? null,
    closedate: quarterEnd(ctx),
  };
}

/** Last day of the current quarter, where the platform puts the close date of a converted opportunity. */
function quarterEnd(ctx: DmlContext): ApexDate {
  const { year, month } = calendarDay(today(ctx).epochDay);
  const next = Math.floor((month - 1) / 3) * 3 + 4;
  return new ApexDate((next > 12 ? epochDay(year + 1, 1, 1) : epochDay(year, next, 1)) - 1);
}

function today(ctx: DmlContext): ApexDate {
  return todayOf(ctx.exec);
}

/** Triggers of the lead see it converted; no caller may write these fields. */
function closeLeads(ctx: DmlContext, items: readonly Item[]): void {
  const schema = ctx.store.object('Lead');
  const records = items.map((item) => {
    const record = new SObject(schema);
    const values: Values = {
      id: item.request.leadId,
      status: item.request.convertedStatus,
      isconverted: true,
      converteddate: today(ctx),
      convertedaccountid: item.ids.Account,
      convertedcontactid: item.ids.Contact,
      convertedopportunityid: item.ids.Opportunity,
      isunreadbyowner: false,
    };
    for (const [name, value] of Object.entries(values)) record.fields.set(name, value);
    return record;
  });
  const rows = saveInternally(ctx, 'update', records, { trusted: true });
  rows.forEach((row, i) => items[i]!.errors.push(...row.errors));
}

function failure(ctx: DmlContext, items: readonly Item[]): Error {
  const failures = items.flatMap(({ index, request, errors }): DmlFailure[] =>
    errors.length === 0 ? [] : [{ index, id: request.leadId, ...errors[0]! }],
  );
  const first = failures[0]!;
  const error = `${first.statusCode}, ${first.message}: [${first.fields.join(', ')}]`;
  const message = `ConvertLead failed. First exception on row ${first.index}; first error: ${error}`;
  return ctx.exec.exception('DmlException', message, { dml: failures });
}
