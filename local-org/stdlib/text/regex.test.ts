import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeExecution } from '../fakeExecution.ts';
import { regex, replaceText } from './regex.ts';

const { exec } = fakeExecution();
const matches = (pattern: string, text: string): boolean => {
  const compiled = regex(exec, pattern, 'matches');
  compiled.lastIndex = 0;
  return compiled.test(text);
};

const CASES: readonly (readonly [pattern: string, text: string, matches: boolean])[] = [
  ['a-b_c', 'a-b_c', true],
  ['[a-zA-Z0-9._|\\\\%#~`=?&/$^*!}{+-]+@[a-z.-]+', 'john.o+x@a-b.com', true],
  ['[\\w.%+-]+@[\\w.-]+\\.[A-Za-z]{2,}', 'a.b@c.de', true],
  ['\\p{Alpha}+\\p{Digit}', 'abc1', true],
  ['[\\p{Punct}]+', '!?.', true],
  ['(?i)ABC', 'abc', true],
  ['a(?i)b|c', 'aB', true],
  ['[a-z&&[^aeiou]]+', 'bcd', true],
  ['[a-z&&[^aeiou]]+', 'bad', false],
  ['\\Qa.b\\E+', 'a.bb', true],
  ['(\\d)\\1', '11', true],
  ['(?<year>\\d{4})-\\k<year>', '2024-2024', true],
  ['\\s', '\u00a0', false],
  ['[-a]+', '-a', true],
  ['[]a]+', ']a', true],
  ['\\x41\\u0042', 'AB', true],
  ['a{2,3}?', 'aa', true],
  ['^\\d+$', '12', true],
  ['{', '{', true],
];
for (const [pattern, text, expected] of CASES) {
  test(`${pattern} ${expected ? 'matches' : 'does not match'} ${JSON.stringify(text)}`, () => {
    assert.equal(matches(pattern, text), expected);
  });
}

test('what has no translation is refused with its name', () => {
  assert.throws(() => regex(exec, 'a++'), { message: /^LO5010: not supported: possessive quantifier/ });
  assert.throws(() => regex(exec, '(?>a)'), { message: /^LO5010: not supported: atomic group/ });
});

test('a malformed pattern is a StringException', () => {
  assert.throws(() => regex(exec, '(a'), { message: /Unclosed group/ });
  assert.throws(() => regex(exec, '[a'), { message: /Unclosed character class/ });
  assert.throws(() => regex(exec, '*a'), { message: /Dangling meta character/ });
});

test('replacement groups', () => {
  assert.equal(replaceText(exec, 'ab', '(?<x>a)(b)', '${x}$2\\$', true), 'ab$');
  assert.throws(() => replaceText(exec, 'a', 'a', '$3', true), { message: 'No group 3' });
});
