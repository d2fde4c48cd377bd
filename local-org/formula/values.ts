/** Values inside formulas and their conversions. Numbers are decimals; percents are fractions. */
import { Decimal } from 'decimal.js';
import { ApexDate, ApexDatetime, ApexTime } from '../runtime/values.ts';
import { FormulaFailure } from './formulaError.ts';

export type FormulaValue = null | string | boolean | Decimal | ApexDate | ApexDatetime | ApexTime;

/** What a formula is worked out with. */
export interface FormulaScope {
  /** Value of a field path of the record, or of a global such as `$User.Id`. */
  field(path: readonly string[]): FormulaValue;
  /** Value before the save; undefined where there is none (ISCHANGED, PRIORVALUE). */
  prior?(path: readonly string[]): FormulaValue;
  /** VLOOKUP: a field of the record whose name is `key`; absent outside validation rules. */
  lookup?(object: string, field: string, keyField: string, key: FormulaValue): FormulaValue;
  readonly isNew?: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Days since the epoch in the user's time zone. */
  readonly today: number;
  /** Milliseconds to add to UTC for the user's wall clock at an instant. */
  zoneOffset(instant: number): number;
}

export const DAY = 86_400_000;

/** Null stays null. */
export function numberOf(value: FormulaValue): Decimal | null {
  if (value === null || value === '') return null;
  if (value instanceof Decimal) return value;
  if (typeof value === 'boolean') return new Decimal(value ? 1 : 0);
  throw new FormulaFailure('a number is needed');
}

/** Text of a value as `&` and text functions see it: empty for null. */
export function textOf(value: FormulaValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (value instanceof Decimal) return value.toFixed();
  if (value instanceof ApexDate) return isoDay(value.epochDay);
  if (value instanceof ApexDatetime) {
    return `${new Date(value.millis).toISOString().slice(0, 19).replace('T', ' ')}Z`;
  }
  return new Date(value.millis).toISOString().slice(11, 23);
}

function isoDay(epochDay: number): string {
  return new Date(epochDay * DAY).toISOString().slice(0, 10);
}

export function isTrue(value: FormulaValue): boolean {
  return value === true;
}

/** Empty text counts as no value. */
export function isBlank(value: FormulaValue): boolean {
  return value === null || value === '';
}

/** Text with nothing and empty text are equal; everything else only to its own kind. Text compares exactly. */
export function sameFormulaValue(a: FormulaValue, b: FormulaValue): boolean {
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  if (typeof a === 'string' || typeof a === 'boolean') return a === b;
  return typeof b === 'object' && compare(a, b) === 0;
}

/** Negative, zero or positive; null when either is blank or they cannot be compared. */
export function compare(a: FormulaValue, b: FormulaValue): number | null {
  if (isBlank(a) || isBlank(b)) return null;
  if (a instanceof Decimal && b instanceof Decimal) return a.comparedTo(b);
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  const [x, y] = [ordinal(a), ordinal(b)];
  return x === null || y === null ? null : x - y;
}

function ordinal(value: FormulaValue): number | null {
  if (value instanceof ApexDate) return value.epochDay * DAY;
  return value instanceof ApexDatetime || value instanceof ApexTime ? value.millis : null;
}
