/** The fields of a cron expression: their ranges, the special characters they allow, and what an item matches. */

/** A day and an hour as the user's clock shows them. */
export interface CronDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  /** 1 is Sunday. */
  readonly weekday: number;
  /** Number of days of the month. */
  readonly lastDay: number;
}

export type DayTest = (date: CronDate) => boolean;

export interface CronField {
  readonly min: number;
  readonly max: number;
  readonly read: (date: CronDate) => number;
  readonly names?: readonly string[];
  /** `?`: no specific value. */
  readonly allowsAny?: boolean;
  /** Items of this field alone; null when the item is none of them, a text when it is one and wrong. */
  readonly special?: (item: string) => DayTest | string | null;
}

const MONTH_NAMES = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAY_NAMES = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const SUNDAY = 1;
const SATURDAY = 7;

export const SECONDS: CronField = { min: 0, max: 59, read: () => 0 };
export const MINUTES: CronField = { min: 0, max: 59, read: () => 0 };
export const HOURS: CronField = { min: 0, max: 23, read: (date) => date.hour };
export const MONTHS: CronField = { min: 1, max: 12, read: (date) => date.month, names: MONTH_NAMES };
export const YEARS: CronField = { min: 1970, max: 2099, read: (date) => date.year };
export const DAY_OF_MONTH: CronField = {
  min: 1,
  max: 31,
  read: (date) => date.day,
  allowsAny: true,
  special: dayOfMonthItem,
};
export const DAY_OF_WEEK: CronField = {
  min: 1,
  max: 7,
  read: (date) => date.weekday,
  names: DAY_NAMES,
  allowsAny: true,
  special: dayOfWeekItem,
};

/** What a field's text matches, or what is wrong with it. The text is in upper case. */
export function parseField(text: string, field: CronField): DayTest | string {
  if (text === '*' || (text === '?' && field.allowsAny)) return () => true;
  const tests: DayTest[] = [];
  for (const item of text.split(',')) {
    const test = field.special?.(item) ?? rangeItem(item, field);
    if (typeof test === 'string') return test;
    tests.push(test);
  }
  return (date) => tests.some((test) => test(date));
}

/** `5`, `MON`, `1-5`, `MON-FRI`, `1/5`, `*` with a step. */
function rangeItem(item: string, field: CronField): DayTest | string {
  const match = /^(\*|[A-Z0-9]+)(?:-([A-Z0-9]+))?(?:\/(\d+))?$/.exec(item);
  if (!match) return illegal(item);
  const [, first = '', last, step] = match;
  const from = first === '*' ? field.min : numberOf(first, field);
  const open = first === '*' || (step !== undefined && last === undefined);
  const to = last === undefined ? (open ? field.max : from) : numberOf(last, field);
  if (from === null || to === null || from > to) return illegal(item);
  const width = Number(step ?? 1);
  if (width < 1) return illegal(item);
  return (date) => {
    const value = field.read(date);
    return value >= from && value <= to && (value - from) % width === 0;
  };
}

/**
 * `L`: the month's last day; `15W`: the weekday (Monday to Friday) nearest to the 15th in the same month; `LW`: the
 * month's last weekday.
 */
function dayOfMonthItem(item: string): DayTest | string | null {
  if (item === 'L') return (date) => date.day === date.lastDay;
  if (item === 'LW') return (date) => date.day === nearestWeekday(date, date.lastDay);
  const match = /^(\d+)W$/.exec(item);
  if (!match) return null;
  const day = Number(match[1]);
  if (day < 1 || day > 31) return illegal(item);
  return (date) => day <= date.lastDay && date.day === nearestWeekday(date, day);
}

function nearestWeekday(date: CronDate, day: number): number {
  const weekday = ((((date.weekday - 1 + day - date.day) % 7) + 7) % 7) + 1;
  if (weekday === SATURDAY) return day === 1 ? 3 : day - 1;
  if (weekday === SUNDAY) return day === date.lastDay ? day - 2 : day + 1;
  return day;
}

/** `L`: Saturday; `6L` or `FRIL`: the month's last Friday; `2#1` or `MON#1`: its first Monday. */
function dayOfWeekItem(item: string): DayTest | string | null {
  if (item === 'L') return (date) => date.weekday === SATURDAY;
  const match = /^([A-Z0-9]+?)(?:(L)|#(\d+))$/.exec(item);
  if (!match) return null;
  const weekday = numberOf(match[1]!, DAY_OF_WEEK);
  if (weekday === null) return illegal(item);
  if (match[2]) return (date) => date.weekday === weekday && date.day > date.lastDay - 7;
  const nth = Number(match[3]);
  if (nth < 1 || nth > 5) return illegal(item);
  return (date) => date.weekday === weekday && Math.ceil(date.day / 7) === nth;
}

/** Null when the text is no number or name of the field. */
function numberOf(text: string, field: CronField): number | null {
  const named = field.names?.indexOf(text) ?? -1;
  if (named >= 0) return named + field.min;
  if (!/^\d+$/.test(text)) return null;
  const value = Number(text);
  return value >= field.min && value <= field.max ? value : null;
}

function illegal(item: string): string {
  return `Illegal cron expression format (${item})`;
}
