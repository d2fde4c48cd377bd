import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDate } from '../../runtime/calendar.ts';
import { ApexDate, ApexDatetime, ApexTime } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { call, callStatic, fakeExecution, objectSchema, record } from '../fakeExecution.ts';

const user = objectSchema('User', []);
function inZone(zone: string, locale = 'en_US') {
  const rows = [record(user, { Id: '005000000000001AAA', TimeZoneSidKey: zone, LocaleSidKey: locale })];
  return fakeExecution({ rows }).exec;
}
const gmt = inZone('GMT');
const pacific = inZone('America/Los_Angeles');
const date = (y: number, m: number, d: number): ApexDate =>
  callStatic(gmt, 'Date', 'newInstance', [y, m, d]) as ApexDate;
const text = (value: Value): string => isoDate((value as ApexDate).epochDay);
const iso = (value: Value): string => new Date((value as ApexDatetime).millis).toISOString();

test('date arithmetic', () => {
  assert.equal(text(call(gmt, 'Date', 'addMonths', date(2024, 1, 31), [1])), '2024-02-29');
  assert.equal(text(call(gmt, 'Date', 'addYears', date(2024, 2, 29), [1])), '2025-02-28');
  assert.equal(text(call(gmt, 'Date', 'addDays', date(2024, 2, 28), [2])), '2024-03-01');
  assert.equal(text(date(2024, 13, 1)), '2025-01-01');
  assert.equal(call(gmt, 'Date', 'daysBetween', date(2024, 2, 1), [date(2024, 3, 1)]), 29);
  assert.equal(call(gmt, 'Date', 'monthsBetween', date(2024, 1, 31), [date(2024, 3, 1)]), 2);
  assert.equal(text(call(gmt, 'Date', 'toStartOfMonth', date(2024, 2, 29))), '2024-02-01');
  assert.equal(text(call(gmt, 'Date', 'toStartOfWeek', date(2024, 2, 29))), '2024-02-25');
  assert.equal(text(call(inZone('GMT', 'de_DE'), 'Date', 'toStartOfWeek', date(2024, 2, 29))), '2024-02-26');
  assert.equal(call(gmt, 'Date', 'dayOfYear', date(2024, 12, 31)), 366);
  assert.equal(callStatic(gmt, 'Date', 'isLeapYear', [1900]), false);
  assert.equal(callStatic(gmt, 'Date', 'daysInMonth', [2023, 2]), 28);
});

test('reading and writing dates', () => {
  assert.equal(text(callStatic(gmt, 'Date', 'valueOf', ['2024-2-9 10:00:00'], ['String'])), '2024-02-09');
  assert.throws(() => callStatic(gmt, 'Date', 'valueOf', ['2024-02-30'], ['String']), {
    message: 'Invalid date: 2024-02-30',
  });
  assert.equal(text(callStatic(gmt, 'Date', 'parse', ['2/29/2024'])), '2024-02-29');
  assert.equal(call(gmt, 'Date', 'format', date(2024, 2, 9)), '2/9/2024');
  assert.equal(call(inZone('GMT', 'de_DE'), 'Date', 'format', date(2024, 2, 9)), '9.2.2024');
});

test('today is the day of the user', () => {
  const late = fakeExecution({
    rows: [record(user, { Id: '005000000000001AAA', TimeZoneSidKey: 'Asia/Tokyo' })],
    now: Date.UTC(2024, 0, 31, 16),
  }).exec;
  assert.equal(text(callStatic(late, 'Date', 'today')), '2024-02-01');
});

test('datetimes are built and read in the zone of the user', () => {
  const six = ['Integer', 'Integer', 'Integer', 'Integer', 'Integer', 'Integer'];
  const at = callStatic(pacific, 'Datetime', 'newInstance', [2024, 7, 1, 9, 30, 0], six);
  assert.equal(iso(at), '2024-07-01T16:30:00.000Z');
  assert.equal(call(pacific, 'Datetime', 'hour', at), 9);
  assert.equal(call(pacific, 'Datetime', 'hourGmt', at), 16);
  assert.equal(
    iso(callStatic(pacific, 'Datetime', 'newInstanceGmt', [2024, 7, 1, 9, 30, 0], six)),
    '2024-07-01T09:30:00.000Z',
  );
  assert.equal(
    text(call(pacific, 'Datetime', 'date', new ApexDatetime(Date.UTC(2024, 0, 1, 3)))),
    '2023-12-31',
  );
  assert.equal(
    iso(callStatic(pacific, 'Datetime', 'valueOf', ['2024-01-01 00:00:00'], ['String'])),
    '2024-01-01T08:00:00.000Z',
  );
  assert.equal(
    iso(callStatic(pacific, 'Datetime', 'valueOfGmt', ['2024-01-01 00:00:00'])),
    '2024-01-01T00:00:00.000Z',
  );
  assert.throws(() => callStatic(gmt, 'Datetime', 'valueOf', ['2026-08-02'], ['String']), {
    message: 'Invalid date/time: 2026-08-02',
  });
});

test('wall clocks in gaps and overlaps take the offset before the change', () => {
  const six = ['Integer', 'Integer', 'Integer', 'Integer', 'Integer', 'Integer'];
  assert.equal(
    iso(callStatic(pacific, 'Datetime', 'newInstance', [2024, 3, 10, 2, 30, 0], six)),
    '2024-03-10T10:30:00.000Z',
  );
  assert.equal(
    iso(callStatic(pacific, 'Datetime', 'newInstance', [2024, 11, 3, 1, 30, 0], six)),
    '2024-11-03T08:30:00.000Z',
  );
});

test('format takes SimpleDateFormat patterns', () => {
  const at = new ApexDatetime(Date.UTC(2024, 1, 9, 21, 5, 9, 7));
  const format = (pattern: string, zone: string): Value =>
    call(gmt, 'Datetime', 'format', at, [pattern, zone], ['String', 'String']);
  assert.equal(format("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", 'GMT'), '2024-02-09T21:05:09.007Z');
  assert.equal(format('EEE, d MMM yyyy h:mm a', 'America/Los_Angeles'), 'Fri, 9 Feb 2024 1:05 PM');
  assert.equal(format('EEEE MMMM u D Z XXX', 'America/Los_Angeles'), 'Friday February 5 40 -0800 -08:00');
  assert.equal(format("h 'o''clock' a, z", 'GMT'), "9 o'clock PM, GMT");
  assert.throws(() => format('jj', 'GMT'), { message: "Illegal pattern character 'j'" });
  assert.equal(call(gmt, 'Datetime', 'format', at, [], []), '2/9/2024, 9:05 PM');
});

test('parse reads the format of the locale', () => {
  assert.equal(
    iso(callStatic(gmt, 'Datetime', 'parse', ['10/14/2011 11:46 AM'])),
    '2011-10-14T11:46:00.000Z',
  );
  assert.throws(() => callStatic(gmt, 'Datetime', 'parse', ['soon']), { message: 'Invalid date/time: soon' });
});

test('adding months keeps the time of day', () => {
  assert.equal(
    iso(call(gmt, 'Datetime', 'addMonths', new ApexDatetime(Date.UTC(2024, 0, 31, 10)), [1])),
    '2024-02-29T10:00:00.000Z',
  );
  assert.equal(
    iso(call(gmt, 'Datetime', 'addSeconds', new ApexDatetime(0), [-1])),
    '1969-12-31T23:59:59.000Z',
  );
});

test('times wrap around midnight', () => {
  const time = callStatic(gmt, 'Time', 'newInstance', [23, 30, 0, 5]) as ApexTime;
  const later = call(gmt, 'Time', 'addHours', time, [1]);
  assert.equal(call(gmt, 'Time', 'hour', later), 0);
  assert.equal(call(gmt, 'Time', 'millisecond', later), 5);
});
