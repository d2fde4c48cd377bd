import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimalText } from '../../runtime/numberText.ts';
import { nativeEnumConstant } from '../../runtime/enums.ts';
import { ApexDecimal, ApexDouble } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { call, callStatic, fakeExecution } from '../fakeExecution.ts';

const { exec } = fakeExecution();
const decimal = (text: string): ApexDecimal => new ApexDecimal(text, text.split('.')[1]?.length ?? 0);
const text = (value: Value): string => decimalText(value as ApexDecimal);
const mode = (name: string) => nativeEnumConstant('RoundingMode', name);

test('texts that are no numbers throw TypeException with the text', () => {
  const valueOf = (type: string, value: string): Value =>
    callStatic(exec, type, 'valueOf', [value], ['String']);
  assert.throws(() => valueOf('Integer', 'x'), { message: 'Invalid integer: x' });
  assert.throws(() => valueOf('Integer', '2147483648'), { message: 'Invalid integer: 2147483648' });
  assert.throws(() => valueOf('Long', '1.5'), { message: 'Invalid long: 1.5' });
  assert.throws(() => valueOf('Decimal', 'abc'), { message: 'Invalid decimal: abc' });
  assert.throws(() => valueOf('Double', ''), { message: 'Invalid double: ' });
  assert.throws(() => valueOf('Id', 'abc'), { message: 'Invalid id: abc' });
  assert.equal(valueOf('Integer', '-42'), -42);
  assert.equal(valueOf('Long', '9223372036854775807'), 9223372036854775807n);
  assert.equal(text(valueOf('Decimal', '12.50')), '12.50');
  assert.equal(valueOf('Boolean', 'TRUE'), true);
  assert.equal(valueOf('Boolean', 'yes'), false);
  assert.equal(valueOf('Id', '001000000000001'), '001000000000001AAA');
});

// The examples of the rounding mode table in the Apex Reference.
const ROUNDED: readonly (readonly [mode: string, results: readonly bigint[]])[] = [
  ['CEILING', [6n, 2n, -1n, -2n]],
  ['DOWN', [5n, 1n, -1n, -2n]],
  ['FLOOR', [5n, 1n, -2n, -3n]],
  ['HALF_DOWN', [5n, 1n, -1n, -3n]],
  ['HALF_EVEN', [6n, 1n, -1n, -3n]],
  ['HALF_UP', [6n, 1n, -1n, -3n]],
  ['UP', [6n, 2n, -2n, -3n]],
];
for (const [name, results] of ROUNDED) {
  test(`rounding mode ${name}`, () => {
    const rounded = ['5.5', '1.1', '-1.1', '-2.7'].map((value) =>
      call(exec, 'Decimal', 'round', decimal(value), [mode(name)], ['RoundingMode']),
    );
    assert.deepEqual(rounded, results);
  });
}

test('rounding mode UNNECESSARY refuses to round', () => {
  assert.throws(
    () => call(exec, 'Decimal', 'round', decimal('5.5'), [mode('UNNECESSARY')], ['RoundingMode']),
    { message: 'Rounding necessary' },
  );
  assert.equal(call(exec, 'Decimal', 'round', decimal('1.0'), [mode('UNNECESSARY')], ['RoundingMode']), 1n);
});

test('setScale and divide', () => {
  assert.equal(text(call(exec, 'Decimal', 'setScale', decimal('2.345'), [2], ['Integer'])), '2.34');
  assert.equal(
    text(
      call(exec, 'Decimal', 'setScale', decimal('2.345'), [2, mode('HALF_UP')], ['Integer', 'RoundingMode']),
    ),
    '2.35',
  );
  assert.equal(text(call(exec, 'Decimal', 'setScale', decimal('2'), [3], ['Integer'])), '2.000');
  assert.equal(
    text(call(exec, 'Decimal', 'divide', decimal('19'), [decimal('100'), 4], ['Decimal', 'Integer'])),
    '0.1900',
  );
  assert.throws(
    () => call(exec, 'Decimal', 'divide', decimal('1'), [decimal('0'), 2], ['Decimal', 'Integer']),
    { message: 'Divide by 0' },
  );
  assert.equal(call(exec, 'Decimal', 'precision', decimal('123.4567')), 7);
  assert.equal(text(call(exec, 'Decimal', 'stripTrailingZeros', decimal('1.500'))), '1.5');
});

test('narrowing', () => {
  assert.equal(call(exec, 'Decimal', 'intValue', decimal('3.99')), 3);
  assert.equal(call(exec, 'Decimal', 'intValue', decimal('4294967297')), 1);
  assert.equal(call(exec, 'Double', 'intValue', new ApexDouble(1e20)), 2147483647);
  assert.equal(call(exec, 'Long', 'intValue', 4294967298n), 2);
});

test('Math', () => {
  const math = (name: string, args: Value[], params: string[]): Value =>
    callStatic(exec, 'Math', name, args, params);
  assert.equal(math('mod', [-7, 3], ['Integer', 'Integer']), -1);
  assert.throws(() => math('mod', [1, 0], ['Integer', 'Integer']), { message: 'Divide by 0' });
  assert.equal(math('round', [decimal('4.5')], ['Decimal']), 4);
  assert.equal(math('round', [new ApexDouble(4.5)], ['Double']), 5);
  assert.equal(math('roundToLong', [decimal('-1.5')], ['Decimal']), -2n);
  assert.equal(text(math('ceil', [decimal('1.2')], ['Decimal'])), '2');
  assert.equal((math('pow', [new ApexDouble(2), new ApexDouble(10)], []) as ApexDouble).value, 1024);
  assert.equal(math('abs', [-5], ['Integer']), 5);
});

test('format groups digits by locale', () => {
  assert.equal(call(exec, 'Integer', 'format', 1234567), '1,234,567');
  assert.equal(call(exec, 'Decimal', 'format', decimal('1234.5678')), '1,234.568');
});
