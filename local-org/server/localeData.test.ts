import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarData, datePattern, firstDayOfWeek, separator, timePattern } from './localeData.ts';

test('patterns of dates and times are those of the locale, with whole years', () => {
  const patterns = (locale: string) =>
    (['short', 'medium', 'long'] as const).map((style) => datePattern(locale, style));
  assert.deepEqual(patterns('en-US'), ['M/d/yyyy', 'MMM d, yyyy', 'MMMM d, yyyy']);
  assert.deepEqual(patterns('en-GB'), ['dd/MM/yyyy', 'd MMM yyyy', 'd MMMM yyyy']);
  assert.deepEqual(patterns('de-DE'), ['dd.MM.yyyy', 'dd.MM.yyyy', 'd. MMMM yyyy']);
  assert.equal(datePattern('es-ES', 'long'), "d 'de' MMMM 'de' yyyy");
  assert.deepEqual([timePattern('en-US', 'short'), timePattern('en-US', 'medium')], ['h:mm a', 'h:mm:ss a']);
  assert.equal(timePattern('de-DE', 'short'), 'HH:mm');
});

test('names of months stand as they do in a date, halves of the day as in a time', () => {
  const { gregorian } = calendarData('de-AT') as { gregorian: Record<string, { format: object }> };
  const names = gregorian['months']?.format as Record<string, Record<string, string>>;
  assert.equal(names['wide']?.['1'], 'Jänner');
  assert.equal(Object.keys(names['abbreviated'] ?? {}).length, 12);
  const english = calendarData('en-US') as { gregorian: Record<string, { format: object }> };
  assert.deepEqual((english.gregorian['dayPeriods']?.format as Record<string, object>)['wide'], {
    am: 'AM',
    pm: 'PM',
  });
});

test('a week begins on Sunday in the United States and on Monday in Germany', () => {
  assert.deepEqual([firstDayOfWeek('en-US'), firstDayOfWeek('de-DE')], [1, 2]);
});

test('a German number has a comma before its decimals and dots between thousands', () => {
  const marks = (locale: string) => [separator(locale, 'decimal'), separator(locale, 'group')];
  assert.deepEqual(
    [marks('de-DE'), marks('en-US')],
    [
      [',', '.'],
      ['.', ','],
    ],
  );
});
