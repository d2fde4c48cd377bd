import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCron } from './cron.ts';

/** The next times as ISO text, as many as asked for. */
function times(expression: string, after: string, count = 1, zone = 'UTC'): (string | null)[] {
  const schedule = parseCron(expression, zone);
  if (typeof schedule === 'string') throw new Error(schedule);
  const found: (string | null)[] = [];
  for (let at: number | null = Date.parse(after); found.length < count;) {
    at = schedule.next(at);
    found.push(at === null ? null : new Date(at).toISOString().replace(/:00\.000Z$|\.000Z$/, ''));
    if (at === null) break;
  }
  return found;
}

const next = (expression: string, after: string): string | null => times(expression, after)[0] ?? null;

test('daily, hourly, weekday, step and list items find their next time', () => {
  assert.equal(next('0 0 2 * * ?', '2024-03-01T02:00:00Z'), '2024-03-02T02:00');
  assert.equal(next('0 5 * * * ?', '2024-03-01T10:20:00Z'), '2024-03-01T11:05');
  assert.equal(next('0 30 8 ? * MON-FRI', '2024-03-01T09:00:00Z'), '2024-03-04T08:30');
  assert.deepEqual(times('0 0 0/8 * * ?', '2024-03-01T10:20:00Z', 3), [
    ...['2024-03-01T16:00', '2024-03-02T00:00', '2024-03-02T08:00'],
  ]);
  assert.deepEqual(times('0 0 0 1 JAN,JUL ?', '2024-03-01T00:00:00Z', 2), [
    '2024-07-01T00:00',
    '2025-01-01T00:00',
  ]);
  assert.deepEqual(times('0 0 0 1/10 * ?', '2024-03-01T00:00:00Z', 3), [
    ...['2024-03-11T00:00', '2024-03-21T00:00', '2024-03-31T00:00'],
  ]);
});

test('L is the last day of the month, Saturday, or the last such day', () => {
  assert.deepEqual(times('0 0 1 L * ?', '2024-01-31T00:00:00Z', 3), [
    ...['2024-01-31T01:00', '2024-02-29T01:00', '2024-03-31T01:00'],
  ]);
  assert.equal(next('0 0 1 ? * L', '2024-03-01T00:00:00Z'), '2024-03-02T01:00');
  assert.deepEqual(times('0 0 22 ? * 6L', '2024-03-01T00:00:00Z', 2), [
    '2024-03-29T22:00',
    '2024-04-26T22:00',
  ]);
  assert.equal(next('0 0 22 ? * FRIL', '2024-03-01T00:00:00Z'), '2024-03-29T22:00');
});

test('W is the nearest weekday and never leaves the month', () => {
  // 20 April 2024 is a Saturday, 1 June a Saturday, 30 June a Sunday.
  assert.equal(next('0 0 9 20W * ?', '2024-04-01T00:00:00Z'), '2024-04-19T09:00');
  assert.equal(next('0 0 9 1W * ?', '2024-05-31T10:00:00Z'), '2024-06-03T09:00');
  assert.equal(next('0 0 9 30W 6 ?', '2024-06-01T00:00:00Z'), '2024-06-28T09:00');
  assert.equal(next('0 0 9 LW * ?', '2024-06-01T00:00:00Z'), '2024-06-28T09:00');
  assert.equal(next('0 0 9 31W * ?', '2024-04-01T00:00:00Z'), '2024-05-31T09:00');
});

test('# is the nth such day of the month, and a fifth one may be missing', () => {
  assert.deepEqual(times('0 0 9 ? * 2#1', '2024-03-05T00:00:00Z', 2), [
    '2024-04-01T09:00',
    '2024-05-06T09:00',
  ]);
  assert.equal(next('0 0 9 ? * MON#5', '2024-03-01T00:00:00Z'), '2024-04-29T09:00');
});

test('times are those of the zone, in summer and in winter', () => {
  const berlin = times('0 0 2 * * ?', '2024-10-25T12:00:00Z', 3, 'Europe/Berlin');
  assert.deepEqual(berlin, ['2024-10-26T00:00', '2024-10-27T01:00', '2024-10-28T01:00']);
  const losAngeles = times('0 0 23 L * ?', '2024-01-30T00:00:00Z', 1, 'America/Los_Angeles');
  assert.deepEqual(losAngeles, ['2024-02-01T07:00']);
});

test('a time that daylight saving leaves out fires once, later', () => {
  const found = times('0 30 2 * * ?', '2024-03-30T12:00:00Z', 2, 'Europe/Berlin');
  assert.deepEqual(found, ['2024-03-31T01:30', '2024-04-01T00:30']);
});

test('a far year is found, a past one never fires', () => {
  assert.equal(next('0 0 0 3 9 ? 2042', '2024-03-01T00:00:00Z'), '2042-09-03T00:00');
  assert.equal(next('0 0 0 1 1 ? 2020', '2024-03-01T00:00:00Z'), null);
  assert.equal(next('0 0 0 30 2 ?', '2024-03-01T00:00:00Z'), null);
});

test('nonsense is refused with the item that is wrong', () => {
  assert.match(String(parseCron('often')), /Illegal cron expression/);
  for (const item of ['25', '5-1', '*/0', 'L', '?', '1,,2', 'MON']) {
    assert.match(String(parseCron(`0 0 ${item} * * ?`)), /Illegal cron expression format \(/, item);
  }
  for (const day of ['32', '0W', 'L-3', 'WL', '2#1']) {
    assert.match(String(parseCron(`0 0 0 ${day} * ?`)), /Illegal cron expression format \(/, day);
  }
  for (const day of ['8', '2#6', '0L', 'XYZ#1', '15W']) {
    assert.match(String(parseCron(`0 0 0 ? * ${day}`)), /Illegal cron expression format \(/, day);
  }
  assert.match(String(parseCron('0 0/15 * * * ?')), /Seconds and minutes must be specified as integers/);
  assert.match(String(parseCron('0 0 0 1 * MON')), /both a day-of-week AND a day-of-month/);
});
