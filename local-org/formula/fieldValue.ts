/** Between field values and formula values. */
import { Decimal } from 'decimal.js';
import { ApexDate, ApexDatetime, ApexDecimal, ApexDouble, ApexTime } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import type { FieldSchema } from '../schema/schema.ts';
import { FormulaFailure } from './formulaError.ts';
import { textOf } from './values.ts';
import type { FormulaValue } from './values.ts';

const NUMBERS = new Set(['int', 'double', 'currency', 'percent']);

/**
 * A field's value as a formula sees it: percents as fractions, ids in 15 characters, empty numbers as 0 when the
 * formula asks for it.
 */
export function toFormulaValue(field: FieldSchema, value: Value, blanksAsZero: boolean): FormulaValue {
  if (NUMBERS.has(field.type)) {
    if (value === null || value === '') return blanksAsZero ? new Decimal(0) : null;
    const number = decimalOf(value);
    return field.type === 'percent' ? number.div(100) : number;
  }
  if (field.type === 'boolean') return value === true;
  if (value === null) return null;
  if (field.type === 'id' || field.type === 'reference') return String(value).slice(0, 15);
  return plainValue(value);
}

/** A value without a field, such as an argument of an expression. */
export function plainValue(value: Value): FormulaValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof ApexDate || value instanceof ApexDatetime || value instanceof ApexTime) return value;
  return typeof value === 'number' ||
    typeof value === 'bigint' ||
    value instanceof ApexDecimal ||
    value instanceof ApexDouble
    ? decimalOf(value)
    : String(value);
}

function decimalOf(value: Value): Decimal {
  if (value instanceof ApexDecimal) return value.value;
  if (value instanceof ApexDouble) return new Decimal(value.value);
  return new Decimal(String(value));
}

/** The result of a formula in the type of its field. @throws {FormulaFailure} when it is of another kind. */
export function toFieldValue(field: FieldSchema, value: FormulaValue): Value {
  if (field.type === 'boolean') return value === true;
  if (value === null) return null;
  if (NUMBERS.has(field.type)) {
    if (!(value instanceof Decimal)) throw new FormulaFailure('the result is no number');
    const number = field.type === 'percent' ? value.mul(100) : value;
    const scale = field.scale ?? 0;
    const rounded = number.toDecimalPlaces(scale, Decimal.ROUND_HALF_UP);
    return field.type === 'int' ? rounded.toNumber() : new ApexDecimal(rounded, scale);
  }
  if (field.type === 'date') return value instanceof ApexDatetime ? dateOf(value) : moment(value, ApexDate);
  if (field.type === 'datetime') return moment(value, ApexDatetime);
  if (field.type === 'time') return moment(value, ApexTime);
  // White space at the end goes, as of any text field [R github.com/SalesforceFoundation/EDA ADDR_Contact_TEST].
  const text = textOf(value).trimEnd();
  return text === '' ? null : text;
}

function dateOf(value: ApexDatetime): ApexDate {
  return new ApexDate(Math.floor(value.millis / 86_400_000));
}

function moment<Kind extends ApexDate | ApexDatetime | ApexTime>(
  value: FormulaValue,
  kind: new (...args: never[]) => Kind,
): Kind {
  if (value instanceof kind) return value;
  throw new FormulaFailure('the result is of another type than the field');
}
