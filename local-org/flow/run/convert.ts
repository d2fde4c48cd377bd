/** Values in the type that a variable, a field or an Apex parameter wants. */
import { normalizeId } from '../../database/ids.ts';
import { toId18 } from '../../runtime/ids.ts';
import { isNumber } from '../../runtime/equality.ts';
import { toDecimal } from '../../runtime/decimal.ts';
import { ApexDate, ApexDatetime, ApexDecimal, ApexList, ApexTime } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { FieldSchema } from '../../schema/schema.ts';
import { isoDate } from '../../runtime/calendar.ts';
import { parseDate, parseDatetime, parseTime } from '../metadata/readValues.ts';
import type { DataType } from '../metadata/ast.ts';
import { FlowFailure } from './failure.ts';

const FIELD_TYPES: Readonly<Record<string, DataType>> = {
  boolean: 'boolean',
  int: 'number',
  double: 'number',
  currency: 'number',
  percent: 'number',
  date: 'date',
  datetime: 'datetime',
  time: 'time',
};

export function dataTypeOf(field: FieldSchema): DataType {
  return FIELD_TYPES[field.type] ?? 'string';
}

/**
 * A value as its target's type holds it; null when text cannot be read as that type is an error of the element.
 * UNVERIFIED: Which assignments between types that are not text convert when a flow runs, such as Date to Date/Time?
 */
export function convert(value: Value, type: DataType): Value {
  if (value === null) return type === 'boolean' ? null : value;
  if (value instanceof ApexList)
    return new ApexList(
      value.elementType,
      value.items.map((item) => convert(item, type)),
    );
  switch (type) {
    case 'string':
      return plainText(value);
    case 'number':
      return isNumber(value)
        ? toDecimal(value)
        : wanted(value, type, typeof value === 'string' ? number(value) : null);
    case 'boolean':
      return typeof value === 'boolean' ? value : wanted(value, type, booleanOf(value));
    case 'date':
      if (value instanceof ApexDate) return value;
      if (value instanceof ApexDatetime) return new ApexDate(Math.floor(value.millis / 86_400_000));
      return wanted(value, type, typeof value === 'string' ? parseDate(value) : null);
    case 'datetime':
      if (value instanceof ApexDatetime) return value;
      if (value instanceof ApexDate) return new ApexDatetime(value.epochDay * 86_400_000);
      return wanted(value, type, typeof value === 'string' ? parseDatetime(value) : null);
    case 'time':
      return value instanceof ApexTime
        ? value
        : wanted(value, type, typeof value === 'string' ? parseTime(value) : null);
    default:
      return value;
  }
}

/** As a field holds it: ids in 18 characters, empty text as nothing. */
export function convertToField(value: Value, field: FieldSchema): Value {
  if (value === '') return null;
  const converted = convert(value, dataTypeOf(field));
  if (field.type === 'id' || field.type === 'reference') {
    return typeof converted === 'string' ? (toId18(converted) ?? converted) : converted;
  }
  if (field.type === 'int' && converted instanceof ApexDecimal) return converted.value.trunc().toNumber();
  return converted;
}

function wanted(value: Value, type: DataType, converted: Value): Value {
  if (converted !== null || value === '') return converted;
  throw new FlowFailure(null, `The value ${plainText(value)} is not a valid ${type}`);
}

function number(text: string): ApexDecimal | null {
  return /^\s*-?(\d+\.?\d*|\.\d+)\s*$/.test(text) ? new ApexDecimal(text.trim()) : null;
}

function booleanOf(value: Value): boolean | null {
  const text = String(value).toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : null;
}

/** Text without regard to the user's locale, as it is compared and stored. */
export function plainText(value: Value): string {
  if (value === null) return '';
  if (value instanceof ApexDecimal) return value.value.toFixed();
  if (value instanceof ApexDate) return isoDate(value.epochDay);
  if (value instanceof ApexDatetime) return new Date(value.millis).toISOString();
  if (value instanceof ApexTime) return `${new Date(value.millis).toISOString().slice(11, 23)}Z`;
  if (value instanceof ApexList) return value.items.map(plainText).join('; ');
  return String(value);
}

/** Equality in conditions. UNVERIFIED: Is `Abc Equals abc` true in a decision? Here it is. */
export function sameFlowValue(a: Value, b: Value): boolean {
  const [left, right] = [blankToNull(a), blankToNull(b)];
  if (left === null || right === null) return left === right;
  const order = compareFlowValues(left, right);
  return order === 0;
}

function blankToNull(value: Value): Value {
  return value === '' ? null : value;
}

/** Negative, zero or positive; null when they cannot be compared. */
export function compareFlowValues(a: Value, b: Value): number | null {
  if (a === null || b === null) return null;
  if (typeof a === 'boolean' || typeof b === 'boolean') {
    const [x, y] = [booleanOf(a), booleanOf(b)];
    return x === null || y === null ? null : Number(x) - Number(y);
  }
  if (isNumber(a) || isNumber(b)) {
    const [x, y] = [numeric(a), numeric(b)];
    return x && y ? x.value.comparedTo(y.value) : null;
  }
  const [x, y] = [moment(a), moment(b)];
  if (x !== null || y !== null) {
    const [left, right] = [x ?? momentOfText(a), y ?? momentOfText(b)];
    return left === null || right === null ? null : left - right;
  }
  const [left, right] = [normalizeId(plainText(a)).toLowerCase(), normalizeId(plainText(b)).toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}

function numeric(value: Value): ApexDecimal | null {
  if (isNumber(value)) return toDecimal(value);
  return typeof value === 'string' ? number(value) : null;
}

function moment(value: Value): number | null {
  if (value instanceof ApexDate) return value.epochDay * 86_400_000;
  return value instanceof ApexDatetime || value instanceof ApexTime ? value.millis : null;
}

function momentOfText(value: Value): number | null {
  if (typeof value !== 'string') return null;
  return parseDatetime(value)?.millis ?? null;
}
