import { Decimal } from 'decimal.js';
import type { Execution } from '../../runtime/execution.ts';
import { ApexDecimal, ApexDouble } from '../../runtime/values.ts';
import type { ApexEnumValue } from '../../runtime/values.ts';
import { decimalFromDouble } from '../../runtime/decimal.ts';
import { decimalText } from '../../runtime/numberText.ts';
import { fail } from '../errors.ts';
import { fixed, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';
import { decimalToLong, doubleOf, localeNumber, parseDecimal, roundDecimal, toInteger } from './numbers.ts';
import { commonRows } from './primitives.ts';

/** Guard digits for quotients and powers; Apex keeps 33 to 34 significant digits. */
const Wide = Decimal.clone({ precision: 60, toExpNeg: -400, toExpPos: 400 });

const { method } = rowsOf<ApexDecimal>();

function divide(
  exec: Execution,
  a: ApexDecimal,
  b: ApexDecimal,
  scale: number,
  mode: ApexEnumValue | null,
): ApexDecimal {
  if (b.value.isZero()) throw fail(exec, 'MathException', 'Divide by 0');
  return roundDecimal(exec, new Wide(a.value).dividedBy(b.value), scale, mode);
}

function power(exec: Execution, base: ApexDecimal, exponent: number): ApexDecimal {
  // UNVERIFIED: What does Decimal.pow(-1) say? Documented are exponents from 0 to 32767.
  if (exponent < 0 || exponent > 32767) throw fail(exec, 'MathException', 'Invalid operation');
  return new ApexDecimal(new Wide(base.value).pow(exponent), base.scale * exponent);
}

export const decimalClass: NativeClass = {
  name: 'Decimal',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_decimal.htm',
  statics: [
    fixed('valueOf', ['Double'], 'Decimal', (_x, value) => decimalFromDouble(value.value)),
    fixed('valueOf', ['Long'], 'Decimal', (_x, value) => new ApexDecimal(value.toString(), 0)),
    fixed('valueOf', ['String'], 'Decimal', (x, text) => parseDecimal(x, text)),
    fixed('valueOf', ['Object'], 'Decimal', (x, value) =>
      value instanceof ApexDecimal ? value : decimalFromDouble(doubleOf(x, value).value),
    ),
  ],
  methods: [
    ...commonRows<ApexDecimal>(),
    method('abs', [], 'Decimal', (_x, self) => new ApexDecimal(self.value.abs(), self.scale)),
    method('divide', ['Decimal', 'Integer'], 'Decimal', (x, self, by, scale) =>
      divide(x, self, by, scale, null),
    ),
    method('divide', ['Decimal', 'Integer', 'RoundingMode'], 'Decimal', (x, self, by, scale, mode) =>
      divide(x, self, by, scale, mode),
    ),
    method('doubleValue', [], 'Double', (_x, self) => new ApexDouble(self.value.toNumber())),
    method('format', [], 'String', (x, self) => localeNumber(x, self.value)),
    method('intValue', [], 'Integer', (_x, self) => toInteger(decimalToLong(self.value))),
    method('longValue', [], 'Long', (_x, self) => decimalToLong(self.value)),
    method('pow', ['Integer'], 'Decimal', (x, self, exponent) => power(x, self, exponent)),
    method('precision', [], 'Integer', (_x, self) => digits(self)),
    method('round', [], 'Long', (x, self) => decimalToLong(roundDecimal(x, self.value, 0, null).value)),
    method('round', ['RoundingMode'], 'Long', (x, self, mode) =>
      decimalToLong(roundDecimal(x, self.value, 0, mode).value),
    ),
    method('scale', [], 'Integer', (_x, self) => self.scale),
    method('setScale', ['Integer'], 'Decimal', (x, self, scale) => roundDecimal(x, self.value, scale, null)),
    method('setScale', ['Integer', 'RoundingMode'], 'Decimal', (x, self, scale, mode) =>
      roundDecimal(x, self.value, scale, mode),
    ),
    method(
      'stripTrailingZeros',
      [],
      'Decimal',
      (_x, self) => new ApexDecimal(self.value, self.value.decimalPlaces()),
    ),
    method('toPlainString', [], 'String', (_x, self) => decimalText(self)),
  ],
};

/** Digits of the unscaled value, trailing zeros of the scale included. */
function digits(value: ApexDecimal): number {
  return value.value
    .abs()
    .toFixed(Math.max(0, value.scale))
    .replace('.', '')
    .replace(/^0+(?=\d)/, '').length;
}
