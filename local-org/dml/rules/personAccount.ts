/**
 * Person accounts: an account of a person record type, or one with a last name, is a person and has a contact of its
 * own, which the platform writes with it. Rules of an org without the feature never get here: the fields are missing.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_account.htm
 */
import { mirroredFields } from '../../schema/standard/personAccount.ts';
import type { Value } from '../../runtime/values.ts';
import { sameValue } from '../prepare.ts';
import { fail } from '../row.ts';
import type { Row } from '../row.ts';
import type { DmlContext } from '../services.ts';
import type { ObjectRule } from './rule.ts';
import { isTrue, textOf } from './values.ts';

/** Ids of record types for persons, the default one first. */
function personTypes(ctx: DmlContext): string[] {
  const { store } = ctx;
  const rows = store.findBy(store.object('RecordType'), 'SobjectType', 'Account');
  return rows
    .filter((row) => row.fields.get('ispersontype') === true)
    .map((row) => String(row.fields.get('id')));
}

function enabled(ctx: DmlContext): boolean {
  return ctx.store.object('Account').fields.has('ispersonaccount');
}

/** UNVERIFIED: Does an account with a LastName and without RecordTypeId become a person, and what do refusals say? */
function derive(ctx: DmlContext, rows: readonly Row[]): void {
  if (!enabled(ctx)) return;
  const types = personTypes(ctx);
  for (const row of rows) {
    const { fields } = row.record;
    const type = textOf(row, 'recordtypeid');
    const person = type === null ? textOf(row, 'lastname') !== null : types.includes(type);
    fields.set('ispersonaccount', person);
    if (!person) refusePersonFields(row);
    else {
      if (type === null) fields.set('recordtypeid', types[0] ?? null);
      if (row.operation === 'insert' && (row.source.fields.get('name') ?? null) !== null)
        badField(row, 'Name');
      const names = [textOf(row, 'firstname'), textOf(row, 'lastname')].filter((name) => name !== null);
      fields.set('name', names.join(' '));
      if (textOf(row, 'lastname') === null) {
        fail(row, 'REQUIRED_FIELD_MISSING', 'Required fields are missing: [LastName]', ['LastName']);
      }
    }
  }
}

const PERSON_ONLY = ['FirstName', 'LastName', 'PersonEmail'];

function refusePersonFields(row: Row): void {
  const given = PERSON_ONLY.find((name) => textOf(row, name.toLowerCase()) !== null);
  if (given !== undefined) badField(row, given);
}

function badField(row: Row, name: string): void {
  const message = `Account: bad field names on insert/update call: ${name}`;
  fail(row, 'INVALID_FIELD_FOR_INSERT_UPDATE', message, [name]);
}

/** The contact is written by the platform itself: no triggers and no rules of Contact run for it. */
function writeContacts(ctx: DmlContext, rows: readonly Row[]): void {
  if (!enabled(ctx)) return;
  for (const row of rows) {
    if (!isTrue(row, 'ispersonaccount')) continue;
    const contactId = textOf(row, 'personcontactid');
    if (contactId === null) createContact(ctx, row);
    else updateContact(ctx, row, contactId);
  }
}

function createContact(ctx: DmlContext, row: Row): void {
  const { store, exec } = ctx;
  const values: Record<string, Value> = {
    AccountId: row.id,
    IsPersonAccount: true,
    Name: textOf(row, 'name'),
  };
  for (const [account, contact] of mirroredFields(store.object('Contact'))) {
    values[contact] = row.record.fields.get(account) ?? null;
  }
  const id = store.create('Contact', values, { userId: exec.tx.userId, now: exec.now() });
  row.record.fields.set('personcontactid', id);
  store.update(store.object('Account'), row.id!, new Map([['personcontactid', id]]));
}

function updateContact(ctx: DmlContext, row: Row, contactId: string): void {
  const contactObject = ctx.store.object('Contact');
  const changes = new Map<string, Value>();
  for (const [account, contact] of mirroredFields(contactObject)) {
    const value = row.record.fields.get(account) ?? null;
    if (!sameValue(value, row.old?.fields.get(account) ?? null)) changes.set(contact, value);
  }
  if (changes.size === 0) return;
  changes.set('name', textOf(row, 'name'));
  ctx.store.update(contactObject, contactId, changes);
}

export const personAccount: ObjectRule = { derive, afterSave: writeContacts };

/** The contact of a person is written and deleted with its account only. UNVERIFIED: With which status and text does an org refuse it? */
export const personContact: ObjectRule = {
  validate: (_ctx, rows) => {
    for (const row of rows) {
      if (row.old?.fields.get('ispersonaccount') !== true || row.trusted === true) continue;
      const message = 'The contact of a person account can only be changed through its account';
      fail(row, 'INVALID_CROSS_REFERENCE_KEY', message);
    }
  },
  validateDelete: (_ctx, rows) => {
    for (const row of rows) {
      if (row.old?.fields.get('ispersonaccount') !== true) continue;
      fail(row, 'DELETE_FAILED', 'The contact of a person account can only be deleted with its account');
    }
  },
};
