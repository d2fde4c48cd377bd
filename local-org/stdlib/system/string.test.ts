import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexDate, ApexDatetime, ApexDecimal, ApexList, ApexSet } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { call, callStatic, fakeExecution, objectSchema, record } from '../fakeExecution.ts';

const { exec } = fakeExecution();
const on = (name: string, self: string, args: readonly Value[] = [], params: readonly string[] = []): Value =>
  call(exec, 'String', name, self, args, params);
const items = (value: Value): readonly Value[] => (value as ApexList).items;

test('case-insensitive and case-sensitive comparisons', () => {
  assert.equal(on('equals', 'abc', ['ABC']), false);
  assert.equal(on('equalsIgnoreCase', 'abc', ['ABC']), true);
  assert.equal(on('equalsIgnoreCase', 'abc', [null]), false);
  assert.equal(on('containsIgnoreCase', 'Salesforce', ['FORCE']), true);
  assert.equal(on('compareTo', 'abc', ['abd']), -1);
  assert.equal(on('compareTo', 'abc', ['ab']), 1);
});

test('charAt takes one half of a surrogate pair, code points both', () => {
  assert.equal(on('charAt', 'a😀', [1]), 0xd83d);
  assert.equal(on('codePointAt', 'a😀', [1]), 0x1f600);
  assert.equal(on('codePointBefore', 'a😀', [3]), 0x1f600);
  assert.equal(on('codePointBefore', 'a😀', [1]), 97);
});

test('substrings', () => {
  assert.equal(on('substringBefore', 'a.b.c', ['.']), 'a');
  assert.equal(on('substringBeforeLast', 'a.b.c', ['.']), 'a.b');
  assert.equal(on('substringAfter', 'a.b.c', ['.']), 'b.c');
  assert.equal(on('substringAfterLast', 'a.b.c', ['.']), 'c');
  assert.equal(on('substringBefore', 'abc', ['.']), 'abc');
  assert.equal(on('substringAfter', 'abc', ['.']), '');
  assert.equal(on('substringBetween', 'tagYellowtag', ['tag'], ['String']), 'Yellow');
  assert.equal(on('substringBetween', 'a<b>c', ['<', '>'], ['String', 'String']), 'b');
  assert.equal(on('left', 'abc', [5]), 'abc');
  assert.equal(on('right', 'abc', [2]), 'bc');
  assert.equal(on('mid', 'abcde', [1, 2]), 'bc');
  assert.equal(on('removeEnd', 'a.com', ['.com']), 'a');
  assert.equal(on('removeStartIgnoreCase', 'WWW.a', ['www.']), 'a');
});

test('substring outside the text throws StringException', () => {
  assert.throws(() => on('substring', 'abc', [4], ['Integer']), {
    message: 'Starting position out of bounds: 4',
  });
  assert.throws(() => on('substring', 'abc', [1, 9], ['Integer', 'Integer']), {
    message: 'Ending position out of bounds: 9',
  });
  assert.equal(on('substring', 'hamburger', [4, 8], ['Integer', 'Integer']), 'urge');
});

test('a null argument throws NullPointerException', () => {
  assert.throws(
    () => on('contains', 'abc', [null]),
    (error: { exception: { cls: { name: string } } }) =>
      error.exception.cls.name === 'System.NullPointerException',
  );
});

test('split follows Java 8', () => {
  assert.deepEqual(items(on('split', 'a,b,,', [','], ['String'])), ['a', 'b']);
  assert.deepEqual(items(on('split', 'a,b,,', [',', -1], ['String', 'Integer'])), ['a', 'b', '', '']);
  assert.deepEqual(items(on('split', 'boo:and:foo', [':', 2], ['String', 'Integer'])), ['boo', 'and:foo']);
  assert.deepEqual(items(on('split', 'abc', [''], ['String'])), ['a', 'b', 'c']);
  assert.deepEqual(items(on('split', ',a', [','], ['String'])), ['', 'a']);
  assert.deepEqual(items(on('split', '', [','], ['String'])), ['']);
  assert.deepEqual(items(on('split', 'a.b', ['\\.'], ['String'])), ['a', 'b']);
  assert.deepEqual(items(on('split', 'a.b.c', ['.'], ['String'])), []);
  assert.deepEqual(items(on('split', 'a\\b', ['\\\\'], ['String'])), ['a', 'b']);
  assert.deepEqual(items(on('split', 'a--b--c', ['--', 2], ['String', 'Integer'])), ['a', 'b--c']);
  assert.deepEqual(items(on('split', 'a-b', ['-', 1], ['String', 'Integer'])), ['a-b']);
  assert.deepEqual(items(on('split', ',,', [','], ['String'])), []);
  assert.deepEqual(items(on('split', '1a2', ['\\D'], ['String'])), ['1', '2']);
});

test('replace is literal, replaceAll is a pattern with group references', () => {
  assert.equal(on('replace', 'a.b.c', ['.', '$1']), 'a$1b$1c');
  assert.equal(on('replaceAll', 'John Smith', ['(\\w+) (\\w+)', '$2, $1']), 'Smith, John');
  assert.equal(on('replaceFirst', 'aaa', ['a', 'b']), 'baa');
  assert.equal(on('replaceAll', 'a b', ['[^a-zA-Z0-9]', '\\$']), 'a$b');
});

test('padding, repeating, abbreviating', () => {
  assert.equal(on('leftPad', 'ab', [5, 'xy'], ['Integer', 'String']), 'xyxab');
  assert.equal(on('rightPad', 'ab', [4], ['Integer']), 'ab  ');
  assert.equal(on('center', 'hello', [9], ['Integer']), '  hello  ');
  assert.equal(on('repeat', 'ab', [2], ['Integer']), 'abab');
  assert.equal(on('repeat', 'ab', [',', 2], ['String', 'Integer']), 'ab,ab');
  assert.equal(on('abbreviate', 'Hello Maximillian', [8], ['Integer']), 'Hello...');
  assert.equal(on('abbreviate', 'Hello Maximillian', [17], ['Integer']), 'Hello Maximillian');
  assert.throws(() => on('abbreviate', 'Hello', [3], ['Integer']), {
    message: 'Minimum abbreviation width is 4',
  });
});

test('tests of what a text is made of', () => {
  assert.equal(on('isNumeric', '1234567890'), true);
  assert.equal(on('isNumeric', '123.4'), false);
  assert.equal(on('isNumeric', ''), false);
  assert.equal(on('isAlpha', 'abc'), true);
  assert.equal(on('isAlphaSpace', ''), true);
  assert.equal(on('isAllUpperCase', 'ABC'), true);
  assert.equal(callStatic(exec, 'String', 'isBlank', [' \t']), true);
  assert.equal(callStatic(exec, 'String', 'isBlank', [null]), true);
  assert.equal(callStatic(exec, 'String', 'isEmpty', [' ']), false);
});

test('format takes MessageFormat patterns', () => {
  const format = (pattern: string, ...args: Value[]): Value =>
    callStatic(exec, 'String', 'format', [pattern, new ApexList('Object', args)]);
  assert.equal(
    format('Hello {0}, shall we call you {1}?', 'David', 'Dave'),
    'Hello David, shall we call you Dave?',
  );
  assert.equal(format("It''s {0}", 5), "It's 5");
  assert.equal(format("'{0}' {0}", 'x'), '{0} x');
  assert.equal(format('{0} {1}', 'x'), 'x {1}');
  assert.equal(format('{0}', null), 'null');
});

test('join takes lists and sets of anything', () => {
  assert.equal(callStatic(exec, 'String', 'join', [new ApexList('Integer', [10, 20, 30]), '/']), '10/20/30');
  const set = new ApexSet('String');
  set.entries.set('a', 'a');
  assert.equal(callStatic(exec, 'String', 'join', [set, ',']), 'a');
});

test('valueOf prints dates without midnight and datetimes in the zone of the user', () => {
  const user = objectSchema('User', []);
  const rows = [record(user, { Id: '005000000000001AAA', TimeZoneSidKey: 'America/Los_Angeles' })];
  const local = fakeExecution({ rows }).exec;
  const valueOf = (value: Value): Value => callStatic(local, 'String', 'valueOf', [value], ['Object']);
  assert.equal(valueOf(new ApexDate(19782)), '2024-02-29');
  assert.equal(valueOf(new ApexDatetime(Date.UTC(2024, 1, 29, 13, 5, 9))), '2024-02-29 05:05:09');
  assert.equal(valueOf(new ApexDecimal('1.50', 2)), '1.50');
  assert.equal(valueOf(null), null);
});

test('escapes', () => {
  assert.equal(callStatic(exec, 'String', 'escapeSingleQuotes', ["O'Brien \\"]), "O\\'Brien \\\\");
  assert.equal(on('escapeHtml4', '<a href="é">'), '&lt;a href=&quot;&eacute;&quot;&gt;');
  assert.equal(on('unescapeHtml4', '&lt;&eacute;&#39;&gt;'), "<é'>");
  assert.equal(on('escapeXml', '"a" & \'b\''), '&quot;a&quot; &amp; &apos;b&apos;');
  assert.equal(on('escapeEcmaScript', '"it\'s"/\n'), '\\"it\\\'s\\"\\/\\n');
  assert.equal(on('unescapeJava', 'a\\u0041\\n'), 'aA\n');
  assert.equal(on('escapeCsv', 'a "b", c'), '"a ""b"", c"');
});

test('splitting by character type', () => {
  assert.deepEqual(items(on('splitByCharacterTypeCamelCase', 'fooBarABCTest12')), [
    'foo',
    'Bar',
    'ABC',
    'Test',
    '12',
  ]);
  assert.deepEqual(items(on('splitByCharacterType', 'number5Foo')), ['number', '5', 'F', 'oo']);
});

test('hashCode is that of Java', () => {
  assert.equal(
    on('hashCode', 'Salesforce'),
    [...'Salesforce'].reduce((h, c) => (Math.imul(31, h) + c.charCodeAt(0)) | 0, 0),
  );
  assert.equal(on('getLevenshteinDistance', 'Hello Joe', ['Hello Max'], ['String']), 3);
});
