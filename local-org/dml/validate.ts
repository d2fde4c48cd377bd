/**
 * What the platform checks of every field before it writes: required, length, number range, e-mail, restricted
 * picklists. Message texts: platform rules section 3.
 */
import { Decimal } from 'decimal.js';
import { toNumber } from '../database/codec.ts';
import { normalizeId } from '../database/ids.ts';
import { ApexDecimal } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import { trimControl } from '../stdlib/system/stringText.ts';
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts';
import { sameValue } from './prepare.ts';
import { fail } from './row.ts';
import type { Row } from './row.ts';
import { savePlanOf } from './savePlan.ts';
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
    if (text !== value || text === '') row.record.fields.set(name, text === '' ? null : text);
  }
}

/** Stored values were checked when they were written, perhaps under other metadata. */
function isChanged(row: Row, name: string, value: Value): boolean {
  return row.old === null || !sameValue(value, row.old.fields.get(name) ?? null);
}

function validateRequired(object: ObjectSchema, row: Row): void {
  const missing: string[] = [];
  for (const { field, key } of savePlanOf(object).required) {
    const value = row.record.fields.get(key) ?? null;
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
      validatePicklist(ctx, row, field, String(value));
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

function validatePicklist(ctx: DmlContext, row: Row, field: FieldSchema, value: string): void {
  const { picklist } = field;
  // A restricted list without values belongs to a standard picklist whose values are not known here.
  if (!picklist?.restricted || picklist.values.length === 0) return;
  const parts = field.type === 'multipicklist' ? value.split(';') : [value];
  const allowed = valuesOfType(ctx, row, field);
  for (const part of parts) {
    const key = part.toLowerCase();
    if (activeValues(picklist).has(key) && (allowed === null || allowed.has(key))) continue;
    const message = `${field.label}: bad value for restricted picklist field: ${part}`;
    fail(row, 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', message, [field.name]);
  }
}

type Picklist = NonNullable<FieldSchema['picklist']>;

const active = new WeakMap<Picklist, ReadonlySet<string>>();

/** "Picklist fields are not case sensitive" [D https://help.salesforce.com/s/articleView?id=000386557&type=1]. */
function activeValues(picklist: Picklist): ReadonlySet<string> {
  let values = active.get(picklist);
  if (!values) {
    values = new Set(picklist.values.flatMap((entry) => (entry.active ? [entry.value.toLowerCase()] : [])));
    active.set(picklist, values);
  }
  return values;
}

/**
 * Lower-case values that the record's type has of a picklist; null when it has all. A restricted picklist refuses the
 * others as it refuses values it does not have [R https://salesforce.stackexchange.com/questions/9322].
 */
function valuesOfType(ctx: DmlContext, row: Row, field: FieldSchema): ReadonlySet<string> | null {
  const types = row.record.schema.recordTypes?.filter((type) => type.picklists !== undefined) ?? [];
  const id = row.record.fields.get('recordtypeid') ?? null;
  if (types.length === 0 || typeof id !== 'string') return null;
  const stored = ctx.store.load(ctx.store.object('RecordType'), [normalizeId(id)]).get(normalizeId(id));
  const name = stored?.fields.get('developername');
  const list = types.find((type) => type.developerName === name)?.picklists?.get(field.name.toLowerCase());
  return list ? new Set(list.values.map((value) => value.toLowerCase())) : null;
}

/** Local part, one @, a domain with a dot. UNVERIFIED: Does an Email field take `a..b@c.de`, `a@b.c`, `ä@b.de`? */
export function isEmail(text: string): boolean {
  return /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/.test(
    text,
  );
}
