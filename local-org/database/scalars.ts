/** Field values as plain text or JSON scalars: metadata XML, REST, and rows the org writes itself. */
import { Decimal } from 'decimal.js';
import type { FieldSchema } from '../schema/schema.ts';
import { ApexBlob, ApexDate, ApexDatetime, ApexDecimal, ApexDouble, ApexTime } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';

/** Date-times are milliseconds since the epoch; dates `YYYY-MM-DD`; blobs base64. */
export type Scalar = string | number | boolean | null;

/** Value of text as metadata XML and REST write it. @throws Error when the text does not fit the field. */
export function valueOfText(field: FieldSchema, text: string | null): Value {
  if (text === null || text === '') return field.type === 'boolean' ? false : null;
  switch (field.type) {
    case 'boolean':
      return text.toLowerCase() === 'true';
    case 'int':
      return Math.trunc(numberOf(field, text));
    case 'double':
    case 'currency':
    case 'percent':
      numberOf(field, text);
      return new ApexDecimal(new Decimal(text));
    case 'date':
      return new ApexDate(momentOf(field, `${text.slice(0, 10)}T00:00:00Z`) / 86_400_000);
    case 'datetime':
      return new ApexDatetime(momentOf(field, text));
    case 'time':
      return new ApexTime(momentOf(field, `1970-01-01T${text.endsWith('Z') ? text : `${text}Z`}`));
    case 'base64':
      return new ApexBlob(Buffer.from(text, 'base64'));
    default:
      return text;
  }
}

function numberOf(field: FieldSchema, text: string): number {
  const value = Number(text);
  if (Number.isNaN(value)) throw new Error(`LO4109: '${text}' is no number for field ${field.name}`);
  return value;
}

function momentOf(field: FieldSchema, text: string): number {
  const value = Date.parse(text);
  if (Number.isNaN(value)) throw new Error(`LO4110: '${text}' is no ${field.type} for field ${field.name}`);
  return value;
}

export function valueOfScalar(field: FieldSchema, scalar: Scalar): Value {
  if (field.type === 'datetime' && typeof scalar === 'number') return new ApexDatetime(scalar);
  if (typeof scalar === 'string') return valueOfText(field, scalar);
  if (typeof scalar === 'number' && ['double', 'currency', 'percent'].includes(field.type)) {
    return new ApexDecimal(new Decimal(scalar));
  }
  return scalar;
}

export function scalarOf(value: Value): Scalar {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (value instanceof ApexDecimal) return value.value.toNumber();
  if (value instanceof ApexDouble) return value.value;
  if (value instanceof ApexDatetime || value instanceof ApexTime) return value.millis;
  if (value instanceof ApexDate) return new Date(value.epochDay * 86_400_000).toISOString().slice(0, 10);
  if (value instanceof ApexBlob) return Buffer.from(value.bytes).toString('base64');
  return null;
}
