import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  decimalAdd,
  decimalDivide,
  decimalFromText,
  decimalMultiply,
  decimalSubtract,
  toDecimal,
} from './decimal.ts';
import { decimalText } from './numberText.ts';
import { ApexDouble } from './values.ts';

const d = decimalFromText;

test('sums and differences keep the larger scale, products add the scales', () => {
  assert.equal(decimalText(decimalAdd(d('1.50'), d('1'))), '2.50');
  assert.equal(decimalText(decimalSubtract(d('1.0'), d('1.00'))), '0.00');
  assert.equal(decimalText(decimalMultiply(d('1.50'), d('2.0'))), '3.000');
});

test('quotients keep the digits they need', () => {
  assert.equal(decimalText(decimalDivide(d('1'), d('8'))), '0.125');
  assert.equal(decimalText(decimalDivide(d('6.00'), d('2'))), '3.00');
  assert.equal(decimalText(decimalDivide(d('2'), d('3'))), '0.666666666666666666666666666666667');
});

test('a Double becomes a Decimal by its shortest text', () => {
  assert.equal(decimalText(toDecimal(new ApexDouble(0.1))), '0.1');
  assert.equal(decimalText(toDecimal(new ApexDouble(3))), '3.0');
});
