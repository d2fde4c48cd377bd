/**
 * Cron expressions of System.schedule: seconds minutes hours day-of-month month day-of-week [year], in the time zone
 * of the user who schedules ("uses the user's time zone as the basis of all schedules").
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_scheduler.htm
 */
import { zoneOffset } from '../runtime/timeZones.ts';
import {
  DAY_OF_MONTH,
  DAY_OF_WEEK,
  HOURS,
  MINUTES,
  MONTHS,
  parseField,
  SECONDS,
  YEARS,
} from './cronFields.ts';
import type { CronField, DayTest } from './cronFields.ts';

export interface CronSchedule {
  /** First time after the given one, epoch milliseconds; null when it never fires again. */
  next(after: number): number | null;
}

const DAY_MILLIS = 86_400_000;
/** Years end at 2099. */
const END_DAY = Date.UTC(2100, 0, 1) / DAY_MILLIS;

interface Times {
  readonly second: number;
  readonly minute: number;
  readonly hours: readonly number[];
  readonly days: readonly DayTest[];
}

/** The schedule, or the text of what is wrong with it. `zone` is an IANA name such as `Europe/Berlin`. */
export function parseCron(expression: string, zone = 'UTC'): CronSchedule | string {
  const parts = expression.trim().toUpperCase().split(/\s+/);
  if (parts.length !== 6 && parts.length !== 7) return `Illegal cron expression format (${expression})`;
  const [seconds = '', minutes = '', hours = '', dayOfMonth = '', month = '', dayOfWeek = '', year = '*'] =
    parts;
  // Only whole numbers are documented: "Apex doesn't allow for a job to be scheduled more than once an hour."
  // The text for anything else is reported by public repositories.
  if (!/^\d+$/.test(seconds) || !/^\d+$/.test(minutes)) {
    return `Seconds and minutes must be specified as integers: ${expression}`;
  }
  if (dayOfMonth !== '?' && dayOfWeek !== '?' && dayOfMonth !== '*' && dayOfWeek !== '*') {
    return 'Support for specifying both a day-of-week AND a day-of-month parameter is not implemented.';
  }
  const wanted: readonly [string, CronField][] = [
    [seconds, SECONDS],
    [minutes, MINUTES],
    [hours, HOURS],
    [dayOfMonth, DAY_OF_MONTH],
    [month, MONTHS],
    [dayOfWeek, DAY_OF_WEEK],
    [year, YEARS],
  ];
  const tests: DayTest[] = [];
  for (const [text, field] of wanted) {
    const test = parseField(text, field);
    if (typeof test === 'string') return test;
    tests.push(test);
  }
  const everyHour = Array.from({ length: 24 }, (_, hour) => hour);
  const times: Times = {
    second: Number(seconds),
    minute: Number(minutes),
    hours: everyHour.filter((hour) => tests[2]!({ ...MIDNIGHT, hour })),
    days: tests.slice(3),
  };
  return { next: (after) => nextTime(times, zone, after) };
}

const MIDNIGHT = { year: 0, month: 0, day: 0, hour: 0, weekday: 0, lastDay: 0 };

function nextTime({ second, minute, hours, days }: Times, zone: string, after: number): number | null {
  const firstDay = Math.floor((after + zoneOffset(zone, after)) / DAY_MILLIS);
  for (let day = firstDay; day < END_DAY; day++) {
    const date = dateOf(day);
    if (!days.every((matches) => matches(date))) continue;
    for (const hour of hours) {
      const time = instant(zone, day * DAY_MILLIS + ((hour * 60 + minute) * 60 + second) * 1000);
      if (time > after) return time;
    }
  }
  return null;
}

function dateOf(epochDay: number): Parameters<DayTest>[0] {
  const date = new Date(epochDay * DAY_MILLIS);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { year, month, day: date.getUTCDate(), hour: 0, weekday: date.getUTCDay() + 1, lastDay };
}

/**
 * The instant a clock in the zone shows the time.
 * UNVERIFIED: When does a job fire whose time daylight saving leaves out, or shows twice? Here an hour later, and once.
 */
function instant(zone: string, wallClock: number): number {
  const guess = wallClock - zoneOffset(zone, wallClock);
  return wallClock - zoneOffset(zone, guess);
}
