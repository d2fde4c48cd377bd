import type { Execution } from '../../runtime/execution.ts';
import { ApexDate, ApexDatetime, ApexTime } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { DAY, addMonths, calendarDay, epochDay } from '../../runtime/calendar.ts';
import { toText } from '../../runtime/text.ts';
import { fail, notSupported } from '../errors.ts';
import { fixed, rowsOf } from '../rows.ts';
import type { MethodRow, NativeClass } from '../table.ts';
import { localeDatetime, parseLocaleDatetime } from '../time/localeText.ts';
import { formatPattern } from '../time/pattern.ts';
import { userLocale, userZone } from '../time/user.ts';
import { fromWall } from '../../runtime/timeZones.ts';
import { toLocal } from '../time/zone.ts';
import { localDate } from './date.ts';
import { commonRows } from './primitives.ts';

const { method } = rowsOf<ApexDatetime>();

/** Instant of a wall clock in the user's zone. */
function local(exec: Execution, wallMillis: number): ApexDatetime {
  return new ApexDatetime(fromWall(userZone(exec), wallMillis));
}

function wall(date: ApexDate, time: ApexTime): number {
  return date.epochDay * DAY + time.millis;
}

function wallOf(y: number, mo: number, d: number, h = 0, mi = 0, s = 0): number {
  return epochDay(y, mo, d) * DAY + (h * 3600 + mi * 60 + s) * 1000;
}

/** `2024-02-29 13:05:09`; null when the text has another form. Milliseconds since the epoch as if GMT. */
export function parseIsoDatetime(text: string): number | null {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{1,2}):(\d{1,2})$/.exec(text.trim());
  if (!parts) return null;
  const [y, mo, d, h, mi, s] = parts.slice(1).map(Number) as [number, number, number, number, number, number];
  return wallOf(y, mo, d, h, mi, s);
}

function parseOrThrow(exec: Execution, text: string, read: (text: string) => number | null): number {
  const millis = read(text);
  if (millis === null) throw fail(exec, 'TypeException', `Invalid date/time: ${text}`);
  return millis;
}

function valueOf(exec: Execution, value: Value): ApexDatetime {
  if (value instanceof ApexDatetime) return value;
  if (value instanceof ApexDate) return local(exec, value.epochDay * DAY);
  // Milliseconds since the epoch, as public code passes them.
  if (typeof value === 'bigint') return new ApexDatetime(Number(value));
  return local(exec, parseOrThrow(exec, toText(exec, value), parseIsoDatetime));
}

function format(exec: Execution, datetime: ApexDatetime, pattern: string, zone: string): string {
  try {
    return formatPattern(datetime.millis, pattern, zone, userLocale(exec));
  } catch (error) {
    if (error instanceof SyntaxError) throw fail(exec, 'IllegalArgumentException', error.message);
    throw error;
  }
}

/** `addDays` and the like keep the wall clock in GMT; Apex documents no zone for them. */
function shiftMonths(datetime: ApexDatetime, months: number): ApexDatetime {
  const day = Math.floor(datetime.millis / DAY);
  return new ApexDatetime(addMonths(day, months) * DAY + (datetime.millis - day * DAY));
}

type Reader = (wallMillis: number) => number;
const timeOfDay: Reader = (at) => at - Math.floor(at / DAY) * DAY;

const READERS: readonly (readonly [string, Reader])[] = [
  ['year', (at) => calendarDay(Math.floor(at / DAY)).year],
  ['month', (at) => calendarDay(Math.floor(at / DAY)).month],
  ['day', (at) => calendarDay(Math.floor(at / DAY)).day],
  ['dayOfYear', (at) => Math.floor(at / DAY) - epochDay(calendarDay(Math.floor(at / DAY)).year, 1, 1) + 1],
  ['hour', (at) => Math.floor(timeOfDay(at) / 3_600_000)],
  ['minute', (at) => Math.floor(timeOfDay(at) / 60_000) % 60],
  ['second', (at) => Math.floor(timeOfDay(at) / 1000) % 60],
  ['millisecond', (at) => timeOfDay(at) % 1000],
];

/** Each calendar field in the user's zone and, with suffix `Gmt`, in GMT. */
function readers(): MethodRow[] {
  return READERS.flatMap(([name, read]) => [
    method(name, [], 'Integer', (x, self) => read(toLocal(x, self).millis)),
    method(`${name}Gmt`, [], 'Integer', (_x, self) => read(self.millis)),
  ]);
}

export const datetimeClass: NativeClass = {
  name: 'Datetime',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_datetime.htm',
  statics: [
    fixed('newInstance', ['Date', 'Time'], 'Datetime', (x, date, time) => local(x, wall(date, time))),
    fixed('newInstance', ['Integer', 'Integer', 'Integer'], 'Datetime', (x, y, m, d) =>
      local(x, wallOf(y, m, d)),
    ),
    fixed(
      'newInstance',
      ['Integer', 'Integer', 'Integer', 'Integer', 'Integer', 'Integer'],
      'Datetime',
      (x, y, mo, d, h, mi, s) => local(x, wallOf(y, mo, d, h, mi, s)),
    ),
    fixed('newInstance', ['Long'], 'Datetime', (_x, millis) => new ApexDatetime(Number(millis))),
    fixed(
      'newInstanceGmt',
      ['Date', 'Time'],
      'Datetime',
      (_x, date, time) => new ApexDatetime(wall(date, time)),
    ),
    fixed(
      'newInstanceGmt',
      ['Integer', 'Integer', 'Integer'],
      'Datetime',
      (_x, y, m, d) => new ApexDatetime(wallOf(y, m, d)),
    ),
    fixed(
      'newInstanceGmt',
      ['Integer', 'Integer', 'Integer', 'Integer', 'Integer', 'Integer'],
      'Datetime',
      (_x, y, mo, d, h, mi, s) => new ApexDatetime(wallOf(y, mo, d, h, mi, s)),
    ),
    fixed('now', [], 'Datetime', (x) => new ApexDatetime(x.now())),
    fixed('parse', ['String'], 'Datetime', (x, text) =>
      local(
        x,
        parseOrThrow(x, text, (t) => parseLocaleDatetime(t, userLocale(x))),
      ),
    ),
    fixed('valueOf', ['String'], 'Datetime', (x, text) => valueOf(x, text)),
    fixed('valueOf', ['Object'], 'Datetime', (x, value) => valueOf(x, value)),
    fixed(
      'valueOfGmt',
      ['String'],
      'Datetime',
      (x, text) => new ApexDatetime(parseOrThrow(x, text, parseIsoDatetime)),
    ),
  ],
  methods: [
    ...commonRows<ApexDatetime>(),
    ...readers(),
    method('addDays', ['Integer'], 'Datetime', (_x, self, n) => new ApexDatetime(self.millis + n * DAY)),
    method(
      'addHours',
      ['Integer'],
      'Datetime',
      (_x, self, n) => new ApexDatetime(self.millis + n * 3_600_000),
    ),
    method(
      'addMinutes',
      ['Integer'],
      'Datetime',
      (_x, self, n) => new ApexDatetime(self.millis + n * 60_000),
    ),
    method('addSeconds', ['Integer'], 'Datetime', (_x, self, n) => new ApexDatetime(self.millis + n * 1000)),
    method('addMonths', ['Integer'], 'Datetime', (_x, self, n) => shiftMonths(self, n)),
    method('addYears', ['Integer'], 'Datetime', (_x, self, n) => shiftMonths(self, 12 * n)),
    method('date', [], 'Date', (x, self) => localDate(x, self)),
    method('dateGmt', [], 'Date', (_x, self) => new ApexDate(Math.floor(self.millis / DAY))),
    method('time', [], 'Time', (x, self) => new ApexTime(timeOfDay(toLocal(x, self).millis))),
    method('timeGmt', [], 'Time', (_x, self) => new ApexTime(timeOfDay(self.millis))),
    method('format', [], 'String', (x, self) => localeDatetime(toLocal(x, self).millis, userLocale(x))),
    method('format', ['String'], 'String', (x, self, pattern) => format(x, self, pattern, userZone(x))),
    method('format', ['String', 'String?'], 'String', (x, self, pattern, zone) =>
      format(x, self, pattern, zone ?? userZone(x)),
    ),
    method('formatGmt', ['String'], 'String', (x, self, pattern) => format(x, self, pattern, 'GMT')),
    method('formatLong', [], 'String', () => {
      throw notSupported('LO5001', 'Datetime.formatLong()');
    }),
    method('getTime', [], 'Long', (_x, self) => BigInt(self.millis)),
    method(
      'isSameDay',
      ['Datetime'],
      'Boolean',
      (x, self, other) => localDate(x, self).epochDay === localDate(x, other).epochDay,
    ),
  ],
};

const time = rowsOf<ApexTime>();
const wrapped = (millis: number): ApexTime => new ApexTime(((millis % DAY) + DAY) % DAY);

export const timeClass: NativeClass = {
  name: 'Time',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_time.htm',
  statics: [
    fixed('newInstance', ['Integer', 'Integer', 'Integer', 'Integer'], 'Time', (_x, h, m, s, ms) =>
      wrapped(((h * 60 + m) * 60 + s) * 1000 + ms),
    ),
  ],
  methods: [
    ...commonRows<ApexTime>(),
    time.method('addHours', ['Integer'], 'Time', (_x, self, n) => wrapped(self.millis + n * 3_600_000)),
    time.method('addMinutes', ['Integer'], 'Time', (_x, self, n) => wrapped(self.millis + n * 60_000)),
    time.method('addSeconds', ['Integer'], 'Time', (_x, self, n) => wrapped(self.millis + n * 1000)),
    time.method('addMilliseconds', ['Integer'], 'Time', (_x, self, n) => wrapped(self.millis + n)),
    time.method('hour', [], 'Integer', (_x, self) => Math.floor(self.millis / 3_600_000)),
    time.method('minute', [], 'Integer', (_x, self) => Math.floor(self.millis / 60_000) % 60),
    time.method('second', [], 'Integer', (_x, self) => Math.floor(self.millis / 1000) % 60),
    time.method('millisecond', [], 'Integer', (_x, self) => self.millis % 1000),
  ],
};
