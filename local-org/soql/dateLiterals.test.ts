import assert from 'node:assert/strict';
import test from 'node:test';
import { firstDayOfWeek, isoDate } from '../runtime/calendar.ts';
import { dateLiteralRange } from './dateLiterals.ts';
import { localDay, startOfDay, zoneOffset } from '../runtime/timeZones.ts';

/** Wednesday 20 March 2024. */
const TODAY = Date.UTC(2024, 2, 20) / 86_400_000;
const SUNDAY = 0;

for (const [name, count, start, end] of [
  ['YESTERDAY', null, '2024-03-19', '2024-03-20'],
  ['THIS_WEEK', null, '2024-03-17', '2024-03-24'],
  ['LAST_WEEK', null, '2024-03-10', '2024-03-17'],
  ['THIS_MONTH', null, '2024-03-01', '2024-04-01'],
  ['LAST_90_DAYS', null, '2023-12-21', '2024-03-21'],
  ['LAST_N_DAYS', 1, '2024-03-19', '2024-03-21'],
  ['NEXT_N_DAYS', 3, '2024-03-21', '2024-03-24'],
  ['N_DAYS_AGO', 2, '2024-03-18', '2024-03-19'],
  ['LAST_N_WEEKS', 2, '2024-03-03', '2024-03-17'],
  ['NEXT_N_MONTHS', 2, '2024-04-01', '2024-06-01'],
  ['N_MONTHS_AGO', 3, '2023-12-01', '2024-01-01'],
  ['THIS_QUARTER', null, '2024-01-01', '2024-04-01'],
  ['NEXT_QUARTER', null, '2024-04-01', '2024-07-01'],
  ['LAST_N_QUARTERS', 2, '2023-07-01', '2024-01-01'],
  ['LAST_YEAR', null, '2023-01-01', '2024-01-01'],
  ['NEXT_N_YEARS', 2, '2025-01-01', '2027-01-01'],
] as const) {
  test(`${name}${count === null ? '' : `:${count}`}`, () => {
    const range = dateLiteralRange(name, count, TODAY, SUNDAY);
    assert.deepEqual([isoDate(range.start), isoDate(range.end)], [start, end]);
  });
}

test('a week begins where the locale says', () => {
  const german = dateLiteralRange('THIS_WEEK', null, TODAY, firstDayOfWeek('de_DE'));
  assert.deepEqual([isoDate(german.start), isoDate(german.end)], ['2024-03-18', '2024-03-25']);
  assert.equal(firstDayOfWeek('en_US'), SUNDAY);
});

test('days begin at local midnight, daylight saving included', () => {
  assert.equal(zoneOffset('America/Los_Angeles', Date.UTC(2024, 0, 1)), -8 * 3_600_000);
  const change = Date.UTC(2024, 2, 10) / 86_400_000;
  assert.equal(startOfDay('America/Los_Angeles', change), Date.UTC(2024, 2, 10, 8));
  assert.equal(startOfDay('America/Los_Angeles', change + 1), Date.UTC(2024, 2, 11, 7));
  assert.equal(localDay('America/Los_Angeles', Date.UTC(2024, 2, 20, 6)), TODAY - 1);
});
