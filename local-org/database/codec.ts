/**
 * Apex values to SQLite values and back, by field type. Dates are days and date-times milliseconds since
 * 1970 as integers, booleans 0 and 1, numbers REAL, blobs BLOB, everything else text.
 */
import { Decimal } from 'decimal.js';
import type { FieldSchema } from '../schema/schema.ts';
import { ApexBlob, ApexDate, ApexDatetime, ApexDecimal, ApexDouble, ApexTime } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import { normalizeId } from './ids.ts';

/** What a column can hold. */
export type SqlValue = null | number | string | Uint8Array;

const DAY = 86_400_000;

/** SQLite column type with collation; null for fields that have no column of their own. */
export function columnType(field: FieldSchema): string | null {
  switch (field.type) {
    case 'boolean':
    case 'int':
    case 'date':
    case 'datetime':
    case 'time':
      return 'INTEGER';
    case 'double':
    case 'currency':
    case 'percent':
      return 'REAL';
    case 'base64':
      return 'BLOB';
    case 'id':
    case 'reference':
      return 'TEXT';
    case 'address':
    case 'location':
      return null;
    default:
      // SOQL compares text without regard to case, except in case-sensitive unique fields. NOCASE knows only
      // the letters of ASCII: `É` and `é` differ here, on the platform they do not.
      return field.unique && field.caseSensitive ? 'TEXT' : 'TEXT COLLATE NOCASE';
  }
}

/** Value to store in the field's column. Empty text is null, as on the platform. */
export function encode(field: FieldSchema, value: Value): SqlValue {
  if (value === null || value === '') return null;
  switch (field.type) {
    case 'boolean':
      return value === true || value === 'true' ? 1 : 0;
    case 'int':
      return Math.trunc(toNumber(value));
    case 'double':
    case 'currency':
    case 'percent':
      return toNumber(value);
    case 'date':
      return value instanceof ApexDatetime ? Math.floor(value.millis / DAY) : (value as ApexDate).epochDay;
    case 'datetime':
      // The platform keeps whole seconds.
      return value instanceof ApexDate
        ? value.epochDay * DAY
        : Math.floor((value as ApexDatetime).millis / 1000) * 1000;
    case 'time':
      return (value as ApexTime).millis;
    case 'base64':
      return value instanceof ApexBlob ? value.bytes : new TextEncoder().encode(String(value));
    case 'id':
    case 'reference':
      return field.reference?.durable === true ? String(value) : normalizeId(String(value));
    default:
      return toText(value);
  }
}

/** Apex value of a stored one. */
export function decode(field: FieldSchema, stored: SqlValue | undefined): Value {
  if (stored === null || stored === undefined) return field.type === 'boolean' ? false : null;
  switch (field.type) {
    case 'boolean':
      return stored === 1;
    case 'int':
      return Number(stored);
    case 'double':
    case 'currency':
    case 'percent':
      return decimalOf(Number(stored), field);
    case 'date':
      return new ApexDate(Number(stored));
    case 'datetime':
      return new ApexDatetime(Number(stored));
    case 'time':
      return new ApexTime(Number(stored));
    case 'base64':
      return new ApexBlob(typeof stored === 'string' ? Buffer.from(stored, 'hex') : (stored as Uint8Array));
    default:
      return String(stored);
  }
}

/** Decimal places that are kept beyond those of the field; more would show the noise of binary fractions. */
const MOST_PLACES = 12;

/**
 * A number as it was saved: Apex and the API keep more decimal places than the field has, pages alone round them.
 * Results of formulas have the places of the field.
 * Source: https://help.salesforce.com/s/articleView?id=000387302 ("expected behavior ... full precision value")
 */
function decimalOf(stored: number, { scale = 0, formula }: FieldSchema): ApexDecimal {
  const exact = new Decimal(stored);
  if (Number.isSafeInteger(stored)) return new ApexDecimal(exact, scale);
  const places = formula ? 0 : exact.toSignificantDigits(15).toDecimalPlaces(MOST_PLACES).decimalPlaces();
  const shown = Math.max(scale, places);
  return new ApexDecimal(exact.toDecimalPlaces(shown, Decimal.ROUND_HALF_UP), shown);
}

export function toNumber(value: Value): number {
  if (typeof value === 'number') return value;
  if (value instanceof ApexDecimal) return value.value.toNumber();
  if (value instanceof ApexDouble) return value.value;
  return Number(value as bigint | string);
}

function toText(value: Value): string {
  if (typeof value === 'string') return value;
  if (value instanceof ApexDecimal) return value.value.toFixed(Math.max(value.scale, 0));
  if (value instanceof ApexDouble) return String(value.value);
  return String(value);
}
