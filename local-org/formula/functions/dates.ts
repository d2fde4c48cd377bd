/**
 * Date and time functions. Date-times are instants; YEAR, MONTH, DAY need dates, HOUR, MINUTE, SECOND times.
 * Source: https://help.salesforce.com/s/articleView?id=platform.formula_using_date_datetime.htm
 */
import { Decimal } from 'decimal.js';
import { ApexDate, ApexDatetime, ApexTime } from '../../runtime/values.ts';
import { FormulaFailure } from '../formulaError.ts';
import { DAY, numberOf, textOf } from '../values.ts';
import type { FormulaScope, FormulaValue } from '../values.ts';
import { plain } from './function.ts';
import type { FormulaFunction } from './function.ts';

function dayOf(value: FormulaValue | undefined, scope: FormulaScope): number | null {
  if (value instanceof ApexDate) return value.epochDay;
  if (value instanceof ApexDatetime) {
    return Math.floor((value.millis + scope.zoneOffset(value.millis)) / DAY);
  }
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string' && /^\d{4}-\d{1,2}-\d{1,2}/.test(value)) return parseDay(value);
  throw new FormulaFailure('a date is needed');
}

function parseDay(text: string): number {
  const [year = 0, month = 1, day = 1] = text.slice(0, 10).split('-').map(Number);
  return makeDay(year, month, day);
}

/** @throws {FormulaFailure} for a day the calendar does not have. */
function makeDay(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 100) date.setUTCFullYear(year);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) throw new FormulaFailure('no such day');
  return date.getTime() / DAY;
}

/** A number from the calendar of a date; null without one. */
function calendar(read: (date: Date) => number): FormulaFunction {
  return plain(1, 1, ([value], scope) => {
    const day = dayOf(value, scope);
    return day === null ? null : new Decimal(read(new Date(day * DAY)));
  });
}

function clock(read: (date: Date) => number): FormulaFunction {
  return plain(1, 1, ([value]) => {
    if (value === null || value === undefined) return null;
    if (!(value instanceof ApexTime)) throw new FormulaFailure('a time is needed');
    return new Decimal(read(new Date(value.millis)));
  });
}

const dayOfYear = (date: Date): number =>
  Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY) + 1;

/** Thursday of the date's ISO week decides its year. */
function isoThursday(date: Date): Date {
  const weekday = (date.getUTCDay() + 6) % 7;
  return new Date(date.getTime() + (3 - weekday) * DAY);
}

const isoWeek = (date: Date): number => Math.floor((dayOfYear(isoThursday(date)) - 1) / 7) + 1;

/** The last day of a month stays the last day: 31 January plus one month is the last of February. */
function addMonths(day: number, months: number): number {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastOf = (y: number, m: number): number => new Date(Date.UTC(y, m + 1, 0)).getUTCDate();
  const isLast = date.getUTCDate() === lastOf(date.getUTCFullYear(), date.getUTCMonth());
  const last = lastOf(year, month);
  return Date.UTC(year, month, isLast ? last : Math.min(date.getUTCDate(), last)) / DAY;
}

function datetimeValue(value: FormulaValue | undefined, scope: FormulaScope): FormulaValue {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof ApexDatetime) return value;
  if (value instanceof ApexDate)
    return new ApexDatetime(value.epochDay * DAY - scope.zoneOffset(value.epochDay * DAY));
  const millis = Date.parse(`${textOf(value).replace(' ', 'T').replace(/Z$/, '')}Z`);
  if (Number.isNaN(millis)) throw new FormulaFailure('no date-time');
  return new ApexDatetime(millis);
}

function timeValue(value: FormulaValue | undefined, scope: FormulaScope): FormulaValue {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof ApexTime) return value;
  if (value instanceof ApexDatetime) {
    return new ApexTime((((value.millis + scope.zoneOffset(value.millis)) % DAY) + DAY) % DAY);
  }
  const millis = Date.parse(`1970-01-01T${textOf(value)}Z`);
  if (Number.isNaN(millis)) throw new FormulaFailure('no time');
  return new ApexTime(millis);
}

const whole = (value: FormulaValue | undefined): number => {
  const number = numberOf(value ?? null);
  if (number === null) throw new FormulaFailure('a number is needed');
  return number.trunc().toNumber();
};

export const dateFunctions: Readonly<Record<string, FormulaFunction>> = {
  TODAY: plain(0, 0, (_values, scope) => new ApexDate(scope.today)),
  NOW: plain(0, 0, (_values, scope) => new ApexDatetime(scope.now)),
  TIMENOW: plain(0, 0, (_values, scope) => timeValue(new ApexDatetime(scope.now), scope)),
  DATE: plain(3, 3, ([year, month, day]) =>
    [year, month, day].includes(null) ? null : new ApexDate(makeDay(whole(year), whole(month), whole(day))),
  ),
  DATEVALUE: plain(1, 1, ([value], scope) => {
    const day = dayOf(value, scope);
    return day === null ? null : new ApexDate(day);
  }),
  DATETIMEVALUE: plain(1, 1, ([value], scope) => datetimeValue(value, scope)),
  TIMEVALUE: plain(1, 1, ([value], scope) => timeValue(value, scope)),
  YEAR: calendar((date) => date.getUTCFullYear()),
  MONTH: calendar((date) => date.getUTCMonth() + 1),
  DAY: calendar((date) => date.getUTCDate()),
  WEEKDAY: calendar((date) => date.getUTCDay() + 1),
  DAYOFYEAR: calendar(dayOfYear),
  ISOWEEK: calendar(isoWeek),
  ISOYEAR: calendar((date) => isoThursday(date).getUTCFullYear()),
  HOUR: clock((date) => date.getUTCHours()),
  MINUTE: clock((date) => date.getUTCMinutes()),
  SECOND: clock((date) => date.getUTCSeconds()),
  MILLISECOND: clock((date) => date.getUTCMilliseconds()),
  ADDMONTHS: plain(2, 2, ([value, months], scope) => {
    const day = dayOf(value, scope);
    if (day === null) return null;
    const moved = addMonths(day, whole(months));
    return value instanceof ApexDatetime
      ? new ApexDatetime(value.millis + (moved - day) * DAY)
      : new ApexDate(moved);
  }),
  UNIXTIMESTAMP: plain(1, 1, ([value], scope) => {
    if (value instanceof ApexDatetime || value instanceof ApexTime)
      return new Decimal(value.millis).div(1000);
    const day = dayOf(value, scope);
    return day === null ? null : new Decimal(day).mul(86_400);
  }),
  FROMUNIXTIME: plain(1, 1, ([value]) => {
    const seconds = numberOf(value!);
    return seconds === null ? null : new ApexDatetime(seconds.mul(1000).toNumber());
  }),
};
