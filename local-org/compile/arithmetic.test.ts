import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate, runBody, thrownBy } from './testSupport.ts';

const table: readonly (readonly [expression: string, expected: string])[] = [
  ['1 + 2 * 3', '7'],
  ['2147483647 + 1', '-2147483648'],
  ['-2147483648 - 1', '2147483647'],
  ['65536 * 65536', '0'],
  ['7 / 2', '3'],
  ['-7 / 2', '-3'],
  ['2147483647L + 1', '2147483648'],
  ['9223372036854775807L + 1', '-9223372036854775808'],
  ['0.1 + 0.2', '0.3'],
  ['1.50 + 1', '2.50'],
  ['1.5 * 1.5', '2.25'],
  ['10.0 / 4', '2.5'],
  ['1.0 / 3', '0.333333333333333333333333333333333'],
  ['1.5d + 1', '2.5'],
  ['1.0d / 3.0d', '0.3333333333333333'],
  ['5 & 3', '1'],
  ['5 | 3', '7'],
  ['5 ^ 3', '6'],
  ['1 << 33', '2'],
  ['-8 >> 1', '-4'],
  ['-8 >>> 28', '15'],
  ['~5', '-6'],
  ['-(3 + 4)', '-7'],
  ['true & false', 'false'],
  ['true ^ true', 'false'],
  ['(Integer) 3.99', '3'],
  ['(Integer) 4294967297L', '1'],
  ['(Decimal) 3', '3'],
  ['(Double) 3', '3.0'],
  ['(Long) 3', '3'],
  ['1 == 1.0', 'true'],
  ['1 < 1.5', 'true'],
  ['2L > 1', 'true'],
  ['1 <> 2', 'true'],
];

for (const [expression, expected] of table) {
  test(`${expression} is ${expected}`, () => assert.equal(evaluate(expression), expected));
}

test('comparison with null is false for numbers', () => {
  assert.equal(runBody('Integer n; return (n < 1) || (n > 1) || (n <= 1) || (n >= 1);'), 'false');
});

test('arithmetic on null throws NullPointerException', () => {
  const thrown = thrownBy('Integer n; return n + 1;');
  assert.equal(thrown.type, 'System.NullPointerException');
  assert.equal(thrown.message, 'Attempt to de-reference a null object');
});

test('division by zero throws MathException for every numeric type', () => {
  for (const zero of ['0', '0L', '0.0', '0.0d']) {
    const thrown = thrownBy(`return 1 / ${zero};`);
    assert.deepEqual([thrown.type, thrown.message], ['System.MathException', 'Divide by 0']);
  }
});

test('compound assignment and increment give the values of the platform', () => {
  assert.deepEqual(
    runBody(`Integer i = 5; List<Object> out = new List<Object>();
      out.add(i++); out.add(++i); out.add(i--); out.add(--i);
      i += 3; out.add(i); i *= 2; out.add(i); i /= 3; out.add(i); i -= 1; out.add(i);
      i <<= 3; out.add(i); i |= 1; out.add(i); i &= 3; out.add(i); i ^= 2; out.add(i);
      Decimal d = 1; d += 0.25; out.add(d); Long l = 1; l += 2; out.add(l); String s = 'a'; s += 1; out.add(s);
      return out;`),
    ['5', '7', '7', '5', '8', '16', '5', '4', '32', '33', '1', '3', '1.25', '3', 'a1'],
  );
});

test('the place of a compound assignment is evaluated once', () => {
  assert.deepEqual(
    runBody(`List<Integer> items = new List<Integer>{10, 20}; Integer at = 0;
      items[at++] += 5; return new List<Object>{items[0], items[1], at};`),
    ['15', '20', '1'],
  );
});

test('an Integer literal that is too large is refused', async () => {
  const { diagnose } = await import('./testSupport.ts');
  const [found] = diagnose('public class Probe { Integer i = 2147483648; }');
  assert.deepEqual([found?.code, found?.line, found?.column], ['LO2004', 1, 34]);
});

test('dates move by days with + and -', () => {
  assert.equal(evaluate('String.valueOf(Date.newInstance(2024, 2, 28) + 2)'), '2024-03-01');
});
