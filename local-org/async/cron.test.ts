import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCron } from './cron.ts';

function next(expression: string, after: string): string | null {
  const schedule = parseCron(expression);
  assert.notEqual(typeof schedule, 'string', String(schedule));
  const time = (schedule as Exclude<typeof schedule, string>).next(Date.parse(after));
  return time === null ? null : new Date(time).toISOString();
}

test('daily, weekday, step and list items find their next time', () => {
  assert.equal(next('0 0 2 * * ?', '2024-03-01T02:00:00Z'), '2024-03-02T02:00:00.000Z');
  assert.equal(next('0 30 8 ? * MON-FRI', '2024-03-01T09:00:00Z'), '2024-03-04T08:30:00.000Z');
  assert.equal(next('0 0/15 * * * ?', '2024-03-01T10:20:00Z'), '2024-03-01T10:30:00.000Z');
  assert.equal(next('0 0 0 1 JAN,JUL ?', '2024-03-01T00:00:00Z'), '2024-07-01T00:00:00.000Z');
});

test('a far year is found', () => {
  assert.equal(next('0 0 0 3 9 ? 2042', '2024-03-01T00:00:00Z'), '2042-09-03T00:00:00.000Z');
});

test('a past year never fires and nonsense is refused', () => {
  assert.equal(next('0 0 0 1 1 ? 2020', '2024-03-01T00:00:00Z'), null);
  assert.match(String(parseCron('often')), /Illegal cron expression/);
  assert.match(String(parseCron('0 0 25 * * ?')), /Illegal cron expression/);
  assert.match(String(parseCron('0 0 0 L * ?')), /LO6101: not supported/);
});
