/**
 * Cron expressions of System.schedule: seconds minutes hours day-of-month month day-of-week [year], in UTC.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_scheduler.htm
 * UNVERIFIED: times should be read in the scheduling user's time zone; here they are UTC.
 */
export interface CronSchedule {
  /** First time after the given one, epoch milliseconds; null when it never fires again. */
  next(after: number): number | null;
}

interface FieldRange {
  readonly min: number;
  readonly max: number;
  readonly names?: readonly string[];
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const RANGES: readonly FieldRange[] = [
  { min: 0, max: 59 },
  { min: 0, max: 59 },
  { min: 0, max: 23 },
  { min: 1, max: 31 },
  { min: 1, max: 12, names: MONTHS },
  { min: 1, max: 7, names: DAYS },
  { min: 1970, max: 2099 },
];

const DAY_MILLIS = 86_400_000;
/** Years end at 2099. */
const END_DAY = Date.UTC(2100, 0, 1) / DAY_MILLIS;

/** The schedule, or the text of what is wrong with it. */
export function parseCron(expression: string): CronSchedule | string {
  const parts = expression.trim().split(/\s+/);
  if (parts.length !== 6 && parts.length !== 7) return `Illegal cron expression format (${expression})`;
  const sets: (ReadonlySet<number> | null)[] = [];
  for (const [index, part] of parts.entries()) {
    const set = parseField(part.toUpperCase(), RANGES[index]!);
    if (typeof set === 'string') return set;
    sets.push(set);
  }
  const anyDay = sets[3] === null && sets[5] === null;
  if (!anyDay && sets[3] && sets[5]) {
    return 'Support for specifying both a day-of-week AND a day-of-month parameter is not implemented.';
  }
  return { next: (after) => nextTime(sets, after) };
}

/** Null stands for every value (`*` or `?`). */
function parseField(text: string, range: FieldRange): ReadonlySet<number> | null | string {
  if (text === '*' || text === '?') return null;
  const values = new Set<number>();
  for (const item of text.split(',')) {
    const error = addItem(values, item, range);
    if (error) return error;
  }
  return values;
}

function addItem(values: Set<number>, item: string, range: FieldRange): string | null {
  if (/^\d*[LW]W?$|#/.test(item)) return `LO6101: not supported: cron item '${item}'`;
  const match = /^(\*|[A-Z0-9]+)(?:-([A-Z0-9]+))?(?:\/(\d+))?$/.exec(item);
  if (!match) return `Illegal cron expression format (${item})`;
  const [, first, last, step] = match;
  const from = first === '*' ? range.min : numberOf(first!, range);
  const open = first === '*' || (step !== undefined && last === undefined);
  const to = last === undefined ? (open ? range.max : from) : numberOf(last, range);
  if (from === null || to === null || from < range.min || to > range.max || from > to) {
    return `Illegal cron expression format (${item})`;
  }
  for (let value = from; value <= to; value += Number(step ?? 1) || 1) values.add(value);
  return null;
}

function numberOf(text: string, range: FieldRange): number | null {
  const named = range.names?.indexOf(text) ?? -1;
  if (named >= 0) return named + range.min;
  return /^\d+$/.test(text) ? Number(text) : null;
}

function nextTime(sets: readonly (ReadonlySet<number> | null)[], after: number): number | null {
  const [seconds, minutes, hours] = [0, 1, 2].map((i) => listOf(sets[i] ?? null, RANGES[i]!));
  for (let day = Math.floor(after / DAY_MILLIS); day < END_DAY; day++) {
    if (!dayMatches(sets, day)) continue;
    for (const hour of hours!)
      for (const minute of minutes!)
        for (const second of seconds!) {
          const time = day * DAY_MILLIS + ((hour * 60 + minute) * 60 + second) * 1000;
          if (time > after) return time;
        }
  }
  return null;
}

function dayMatches(sets: readonly (ReadonlySet<number> | null)[], epochDay: number): boolean {
  const date = new Date(epochDay * DAY_MILLIS);
  const values = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCDay() + 1, date.getUTCFullYear()];
  return values.every((value, i) => sets[i + 3]?.has(value) ?? true);
}

function listOf(set: ReadonlySet<number> | null, range: FieldRange): number[] {
  if (set) return [...set].sort((a, b) => a - b);
  return Array.from({ length: range.max - range.min + 1 }, (_, i) => range.min + i);
}
