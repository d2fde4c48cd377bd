/**
 * The `@salesforce/i18n` values of a locale that say how numbers, dates and times are written, from Node's own locale
 * data. Patterns are in the CLDR's letters, as those modules have them. Years always have all their digits: the
 * platform's short format does, too (`M/d/yyyy` is the package's own value for en-US).
 * Source: developer.salesforce.com/docs/platform/lwc/guide/create-global-value-providers.html
 */

/** How each value is found, by the last part of its module's name. */
const VALUES = {
  'dateTime.shortDateFormat': (locale) => datePattern(locale, 'short'),
  'dateTime.mediumDateFormat': (locale) => datePattern(locale, 'medium'),
  'dateTime.longDateFormat': (locale) => datePattern(locale, 'long'),
  'dateTime.shortTimeFormat': (locale) => timePattern(locale, 'short'),
  'dateTime.mediumTimeFormat': (locale) => timePattern(locale, 'medium'),
  'number.decimalSeparator': (locale) => separator(locale, 'decimal'),
  'number.groupingSeparator': (locale) => separator(locale, 'group'),
  calendarData,
  firstDayOfWeek,
} satisfies Readonly<Record<string, (locale: string) => unknown>>;

export const LOCALE_VALUES: readonly string[] = Object.keys(VALUES);

const knownValues = new Map<string, Readonly<Record<string, unknown>>>();

/** Values of {@link LOCALE_VALUES} for a locale such as `de-AT`. */
export function localeData(locale: string): Readonly<Record<string, unknown>> {
  let values = knownValues.get(locale);
  if (values === undefined) {
    values = Object.fromEntries(Object.entries(VALUES).map(([name, find]) => [name, find(locale)]));
    knownValues.set(locale, values);
  }
  return values;
}

export type Style = 'short' | 'medium' | 'long';

/** A date whose day and month have one digit each, at an hour that has one, so that `d` and `dd` differ. */
const SAMPLE = new Date(Date.UTC(2024, 2, 5, 9, 7, 3));

/** For example `d MMM yyyy`: the pattern of a date. */
export function datePattern(locale: string, style: Style): string {
  return patternOf(locale, { dateStyle: style }, style === 'long' ? 'MMMM' : 'MMM');
}

/** For example `h:mm a`: the pattern of a time; medium has seconds. */
export function timePattern(locale: string, style: 'short' | 'medium'): string {
  return patternOf(locale, { timeStyle: style }, 'MMM');
}

function patternOf(locale: string, options: Intl.DateTimeFormatOptions, monthName: string): string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', numberingSystem: 'latn' });
  const hour = format.resolvedOptions().hour12 === true ? 'h' : 'H';
  return format
    .formatToParts(SAMPLE)
    .map(({ type, value }) => {
      const digits = value.length;
      if (type === 'day') return 'd'.repeat(digits);
      if (type === 'month') return /^\d+$/.test(value) ? 'M'.repeat(digits) : monthName;
      if (type === 'year') return 'yyyy';
      if (type === 'hour') return hour.repeat(digits);
      if (type === 'minute') return 'mm';
      if (type === 'second') return 'ss';
      return type === 'dayPeriod' ? 'a' : literal(value);
    })
    .join('');
}

/** Letters of a literal stand in apostrophes; the narrow space before AM and PM is typed as a plain one. */
function literal(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ').replace(/\p{L}+/gu, "'$&'");
}

type Names = Readonly<Record<string, string>>;

/** Names of months and halves of the day by which what was typed is read, in the shape of `i18n/calendarData`. */
export function calendarData(locale: string): object {
  const months = {
    abbreviated: monthNames(locale, 'short'),
    wide: monthNames(locale, 'long'),
    narrow: monthNames(locale, 'narrow'),
  };
  const halves = halvesOfDay(locale);
  const dayPeriods = { abbreviated: halves, wide: halves, narrow: halves };
  return {
    gregorian: {
      months: { format: months, 'stand-alone': months },
      dayPeriods: { format: dayPeriods, 'stand-alone': dayPeriods },
    },
  };
}

/** Names as they stand in a date: many languages inflect them there. */
function monthNames(locale: string, month: 'short' | 'long' | 'narrow'): Names {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, index) => {
    const parts = format.formatToParts(new Date(Date.UTC(2024, index, 5)));
    return [String(index + 1), parts.find(({ type }) => type === 'month')?.value ?? ''];
  });
  return Object.fromEntries(names) as Names;
}

function halvesOfDay(locale: string): Names {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
  const at = (hour: number) =>
    format.formatToParts(new Date(Date.UTC(2024, 2, 5, hour))).find(({ type }) => type === 'dayPeriod')
      ?.value ?? (hour < 12 ? 'AM' : 'PM');
  return { am: at(9), pm: at(15) };
}

interface WeekInfo {
  readonly firstDay: number;
}

/** 1 for Sunday to 7 for Saturday. */
export function firstDayOfWeek(locale: string): number {
  const known = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?: () => WeekInfo;
    weekInfo?: WeekInfo;
  };
  const monday = 1;
  const firstDay = (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? monday;
  return (firstDay % 7) + 1;
}

/** What stands before decimals, or between groups of digits, in a number. */
export function separator(locale: string, type: 'decimal' | 'group'): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.5);
  return parts.find((part) => part.type === type)?.value ?? '';
}
