/**
 * SOQL date literals as day ranges, both ends in days since 1970, the end not included.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_dateformats.htm
 * The fiscal year is the calendar year: custom fiscal years are not supported.
 */
import { addMonths, calendarDay, dayOfWeek, epochDay } from '../runtime/calendar.ts';

export interface DayRange {
  readonly start: number;
  readonly end: number;
}

/** `firstDay` of the week is 0 for Sunday. */
type Rule = (today: number, n: number, firstDay: number) => DayRange;

const days = (start: number, count: number): DayRange => ({ start, end: start + count });

/** "Your locale determines the first day of the week." SOQL guide of version 50, date literals. */
const weekStart = (today: number, offset: number, firstDay: number): number =>
  today - ((dayOfWeek(today) - firstDay + 7) % 7) + 7 * offset;

function monthStart(today: number, offset = 0): number {
  const { year, month } = calendarDay(today);
  return addMonths(epochDay(year, month, 1), offset);
}

function quarterStart(today: number, offset = 0): number {
  const { year, month } = calendarDay(today);
  return addMonths(epochDay(year, month - ((month - 1) % 3), 1), offset * 3);
}

function yearStart(today: number, offset = 0): number {
  return epochDay(calendarDay(today).year + offset, 1, 1);
}

type StartOf = (today: number, offset: number, firstDay: number) => number;

/** THIS_, LAST_, NEXT_, LAST_N_, NEXT_N_ and N_..._AGO for a unit that starts where `startOf` says. */
function unitRules(unit: string, plural: string, startOf: StartOf): [string, Rule][] {
  const units = (today: number, firstDay: number, from: number, to: number): DayRange => ({
    start: startOf(today, from, firstDay),
    end: startOf(today, to, firstDay),
  });
  return [
    [`THIS_${unit}`, (today, _n, first) => units(today, first, 0, 1)],
    [`LAST_${unit}`, (today, _n, first) => units(today, first, -1, 0)],
    [`NEXT_${unit}`, (today, _n, first) => units(today, first, 1, 2)],
    [`LAST_N_${plural}`, (today, n, first) => units(today, first, -n, 0)],
    [`NEXT_N_${plural}`, (today, n, first) => units(today, first, 1, n + 1)],
    [`N_${plural}_AGO`, (today, n, first) => units(today, first, -n, 1 - n)],
  ];
}

const rules = new Map<string, Rule>([
  ['YESTERDAY', (today) => days(today - 1, 1)],
  ['TODAY', (today) => days(today, 1)],
  ['TOMORROW', (today) => days(today + 1, 1)],
  ['LAST_90_DAYS', (today) => ({ start: today - 90, end: today + 1 })],
  ['NEXT_90_DAYS', (today) => days(today + 1, 90)],
  ['LAST_N_DAYS', (today, n) => ({ start: today - n, end: today + 1 })],
  ['NEXT_N_DAYS', (today, n) => days(today + 1, n)],
  ['N_DAYS_AGO', (today, n) => days(today - n, 1)],
  ...unitRules('WEEK', 'WEEKS', weekStart),
  ...unitRules('MONTH', 'MONTHS', monthStart),
  ...unitRules('QUARTER', 'QUARTERS', quarterStart),
  ...unitRules('YEAR', 'YEARS', yearStart),
  ...unitRules('FISCAL_QUARTER', 'FISCAL_QUARTERS', quarterStart),
  ...unitRules('FISCAL_YEAR', 'FISCAL_YEARS', yearStart),
]);

/** @throws Error (our bug) for a name the grammar does not know. */
export function dateLiteralRange(
  name: string,
  count: number | null,
  today: number,
  firstDay: number,
): DayRange {
  const rule = rules.get(name);
  if (!rule) throw new Error(`invariant: unknown date literal ${name}`);
  return rule(today, count ?? 0, firstDay);
}
