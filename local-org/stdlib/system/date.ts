import type { Execution } from '../../runtime/execution.ts';
import { ApexDate, ApexDatetime } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import {
  DAY,
  addMonths,
  calendarDay,
  dayOfWeek,
  daysInMonth,
  epochDay,
  firstDayOfWeek,
} from '../../runtime/calendar.ts';
import { toText } from '../../runtime/text.ts';
import { fail } from '../errors.ts';
import { fixed, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';
import { localeDate, parseLocaleDate } from '../time/localeText.ts';
import { userLocale } from '../time/user.ts';
import { toLocal } from '../time/zone.ts';
import { commonRows } from './primitives.ts';

const { method } = rowsOf<ApexDate>();

export function today(exec: Execution): ApexDate {
  return localDate(exec, new ApexDatetime(exec.now()));
}

/** Day of an instant in the user's time zone. */
export function localDate(exec: Execution, datetime: ApexDatetime): ApexDate {
  return new ApexDate(Math.floor(toLocal(exec, datetime).millis / DAY));
}

/** `2024-2-9` with anything after it; null when the text is no date. */
export function parseIsoDate(text: string): ApexDate | null {
  const parts = /^(\d{1,4})-(\d{1,2})-(\d{1,2})(?:\s.*)?$/.exec(text.trim());
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return new ApexDate(epochDay(year, month, day));
}

function valueOf(exec: Execution, value: Value): ApexDate {
  if (value instanceof ApexDate) return value;
  // UNVERIFIED: Does Date.valueOf(Object) of a Datetime take the day in the zone of the user? Here yes.
  if (value instanceof ApexDatetime) return localDate(exec, value);
  const text = toText(exec, value);
  const date = parseIsoDate(text);
  if (!date) throw fail(exec, 'TypeException', `Invalid date: ${text}`);
  return date;
}

function parse(exec: Execution, text: string): ApexDate {
  const day = parseLocaleDate(text, userLocale(exec));
  if (day === null) throw fail(exec, 'TypeException', `Invalid date: ${text}`);
  return new ApexDate(day);
}

export const dateClass: NativeClass = {
  name: 'Date',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_date.htm',
  statics: [
    fixed('daysInMonth', ['Integer', 'Integer'], 'Integer', (_x, year, month) => daysInMonth(year, month)),
    fixed('isLeapYear', ['Integer'], 'Boolean', (_x, year) => daysInMonth(year, 2) === 29),
    fixed(
      'newInstance',
      ['Integer', 'Integer', 'Integer'],
      'Date',
      (_x, y, m, d) => new ApexDate(epochDay(y, m, d)),
    ),
    fixed('parse', ['String'], 'Date', (x, text) => parse(x, text)),
    fixed('today', [], 'Date', (x) => today(x)),
    fixed('valueOf', ['String'], 'Date', (x, text) => valueOf(x, text)),
    fixed('valueOf', ['Object'], 'Date', (x, value) => valueOf(x, value)),
  ],
  methods: [
    ...commonRows<ApexDate>(),
    method('addDays', ['Integer'], 'Date', (_x, self, n) => new ApexDate(self.epochDay + n)),
    method('addMonths', ['Integer'], 'Date', (_x, self, n) => new ApexDate(addMonths(self.epochDay, n))),
    method('addYears', ['Integer'], 'Date', (_x, self, n) => new ApexDate(addMonths(self.epochDay, 12 * n))),
    method('day', [], 'Integer', (_x, self) => calendarDay(self.epochDay).day),
    method(
      'dayOfYear',
      [],
      'Integer',
      (_x, self) => self.epochDay - epochDay(calendarDay(self.epochDay).year, 1, 1) + 1,
    ),
    method('daysBetween', ['Date'], 'Integer', (_x, self, other) => other.epochDay - self.epochDay),
    method('format', [], 'String', (x, self) => localeDate(self.epochDay * DAY, userLocale(x))),
    method('isSameDay', ['Date'], 'Boolean', (_x, self, other) => self.epochDay === other.epochDay),
    method('month', [], 'Integer', (_x, self) => calendarDay(self.epochDay).month),
    method('monthsBetween', ['Date'], 'Integer', (_x, self, other) => {
      const [a, b] = [calendarDay(self.epochDay), calendarDay(other.epochDay)];
      return (b.year - a.year) * 12 + (b.month - a.month);
    }),
    method(
      'toStartOfMonth',
      [],
      'Date',
      (_x, self) => new ApexDate(self.epochDay - calendarDay(self.epochDay).day + 1),
    ),
    // The first day of the week is the locale's; US locales start on Sunday.
    method('toStartOfWeek', [], 'Date', (x, self) => {
      const first = firstDayOfWeek(userLocale(x));
      return new ApexDate(self.epochDay - ((dayOfWeek(self.epochDay) - first + 7) % 7));
    }),
    method('year', [], 'Integer', (_x, self) => calendarDay(self.epochDay).year),
  ],
};
