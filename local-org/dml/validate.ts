/**
 * What the platform checks of every field before it writes: required, length, number range, e-mail, restricted
 * picklists. Message texts: platform rules section 3.
 */
import { Decimal } from 'decimal.js';
import { toNumber } from '../database/codec.ts';
import { ApexDecimal } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import { trimControl } from '../stdlib/system/stringText.ts';
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts';
import { sameValue } from './prepare.ts';
import { fail } from './row.ts';
import type { Row } from './row.ts';
import type { DmlContext } from './services.ts';

export function validateFields(ctx: DmlContext, object: ObjectSchema, rows: readonly Row[]): void {
  for (const row of rows) {
    trimTexts(object, row);
    validateRequired(object, row);
    for (const [name, value] of row.record.fields) {
      const field = object.fields.get(name);
      if (!field || field.formula !== undefined || value === null || !isChanged(row, name, value)) continue;
      validateValue(ctx, row, field, value);
    }
  }
}

/**
 * Text fields never hold leading or trailing white space, and never an empty text.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_primitives.htm (String)
 */
function trimTexts(object: ObjectSchema, row: Row): void {
  for (const [name, value] of row.record.fields) {
    if (typeof value !== 'string' || !object.fields.has(name)) continue;
    const text = trimControl(value);
    if (text !== value) row.record.fields.set(name, text === '' ? null : text);
  }
}

/** Stored values were checked when they were written, perhaps under other metadata. */
function isChanged(row: Row, name: string, value: Value): boolean {
  return row.old === null || !sameValue(value, row.old.fields.get(name) ?? null);
}

function validateRequired(object: ObjectSchema, row: Row): void {
  const missing: string[] = [];
  for (const field of object.fields.values()) {
    if (!field.required) continue;
    const value = row.record.fields.get(field.name.toLowerCase()) ?? null;
    if (value === null || value === '') missing.push(field.name);
  }
  if (missing.length === 0) return;
  fail(row, 'REQUIRED_FIELD_MISSING', `Required fields are missing: [${missing.join(', ')}]`, missing);
}

function validateValue(ctx: DmlContext, row: Row, field: FieldSchema, value: Value): void {
  switch (field.type) {
    case 'double':
    case 'currency':
    case 'percent':
      return validateNumber(row, field, value);
    case 'email':
      if (!isEmail(String(value))) {
        fail(row, 'INVALID_EMAIL_ADDRESS', `${field.label}: invalid email address: ${String(value)}`, [
          field.name,
        ]);
        return;
      }
      break;
    case 'picklist':
    case 'multipicklist':
      validatePicklist(row, field, String(value));
      break;
  }
  if (field.length !== undefined && typeof value === 'string') validateLength(ctx, row, field, value);
}

/** Too-long text fails the row; `allowFieldTruncation` cuts it instead [D O1]. */
function validateLength(ctx: DmlContext, row: Row, field: FieldSchema, value: string): void {
  const { length = 0 } = field;
  if (value.length <= length || field.type === 'id' || field.type === 'reference') return;
  if (ctx.options.allowFieldTruncation === true) {
    row.record.fields.set(field.name.toLowerCase(), value.slice(0, length));
    return;
  }
  fail(row, 'STRING_TOO_LONG', `${field.label}: data value too large: ${value} (max length=${length})`, [
    field.name,
  ]);
}

/**
 * The text is shown by pages of orgs: `Employees: value outside of valid range on numeric field: 1431655766`
 * [R public UI tests].
 */
function validateNumber(row: Row, field: FieldSchema, value: Value): void {
  const { precision = 18, scale = 0 } = field;
  const amount = value instanceof ApexDecimal ? value.value : new Decimal(toNumber(value));
  if (amount.abs().lessThan(new Decimal(10).pow(precision - scale))) return;
  const message = `${field.label}: value outside of valid range on numeric field: ${amount.toString()}`;
  fail(row, 'NUMBER_OUTSIDE_VALID_RANGE', message, [field.name]);
}

function validatePicklist(row: Row, field: FieldSchema, value: string): void {
  const { picklist } = field;
  // A restricted list without values belongs to a standard picklist whose values are not known here.
  if (!picklist?.restricted || picklist.values.length === 0) return;
  const parts = field.type === 'multipicklist' ? value.split(';') : [value];
  for (const part of parts) {
    // "Picklist fields are not case sensitive" [D https://help.salesforce.com/s/articleView?id=000386557&type=1].
    const known = picklist.values.some(
      (entry) => entry.active && entry.value.toLowerCase() === part.toLowerCase(),
    );
    if (known) continue;
    const message = `${field.label}: bad value for restricted picklist field: ${part}`;
    fail(row, 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', message, [field.name]);
  }
}

/** Local part, one @, a domain with a dot. UNVERIFIED: Does an Email field take `a..b@c.de`, `a@b.c`, `ä@b.de`? */
export function isEmail(text: string): boolean {
  return /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/.test(
    text,
  );
}
