import { Decimal } from 'decimal.js';
import type { Execution } from '../../runtime/execution.ts';
import { ApexDecimal, ApexDouble } from '../../runtime/values.ts';
import { decimalFromDouble } from '../../runtime/decimal.ts';
import { fail } from '../errors.ts';
import { fixed, fixedProperty } from '../rows.ts';
import type { MethodRow, NativeClass } from '../table.ts';
import { decimalToLong, doubleToInteger, doubleToLong, roundDecimal, toInteger } from './numbers.ts';

/** The pair of overloads that most functions have; Decimals go through doubles. */
function pair(name: string, run: (value: number) => number): MethodRow[] {
  return [
    fixed(name, ['Decimal'], 'Decimal', (x, v) => decimalFromDouble(finite(x, run(v.value.toNumber())))),
    fixed(name, ['Double'], 'Double', (_x, v) => new ApexDouble(run(v.value))),
  ];
}

function finite(exec: Execution, value: number): number {
  // UNVERIFIED: What does Math.sqrt(-1.0), of a Decimal, say?
  if (!Number.isFinite(value)) throw fail(exec, 'MathException', 'Invalid operation');
  return value;
}

/** Functions that stay exact on Decimals. */
function exactPair(
  name: string,
  decimal: (v: Decimal) => Decimal,
  double: (v: number) => number,
): MethodRow[] {
  return [
    fixed(name, ['Decimal'], 'Decimal', (_x, v) => new ApexDecimal(decimal(v.value), 0)),
    fixed(name, ['Double'], 'Double', (_x, v) => new ApexDouble(double(v.value))),
  ];
}

/** Nearest integer, ties to the even one. */
function rint(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

const HALF_EVEN = Decimal.ROUND_HALF_EVEN;
const greater = (a: ApexDecimal, b: ApexDecimal): ApexDecimal => (a.value.gte(b.value) ? a : b);
const smaller = (a: ApexDecimal, b: ApexDecimal): ApexDecimal => (a.value.lte(b.value) ? a : b);

export const mathClass: NativeClass = {
  name: 'Math',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_math.htm',
  staticProperties: [
    fixedProperty('E', 'Double', () => new ApexDouble(Math.E)),
    fixedProperty('PI', 'Double', () => new ApexDouble(Math.PI)),
  ],
  statics: [
    fixed('abs', ['Integer'], 'Integer', (_x, v) => Math.abs(v) | 0),
    fixed('abs', ['Long'], 'Long', (_x, v) => BigInt.asIntN(64, v < 0n ? -v : v)),
    fixed('abs', ['Decimal'], 'Decimal', (_x, v) => new ApexDecimal(v.value.abs(), v.scale)),
    fixed('abs', ['Double'], 'Double', (_x, v) => new ApexDouble(Math.abs(v.value))),
    ...pair('acos', Math.acos),
    ...pair('asin', Math.asin),
    ...pair('atan', Math.atan),
    ...pair('cbrt', Math.cbrt),
    ...pair('cos', Math.cos),
    ...pair('cosh', Math.cosh),
    ...pair('exp', Math.exp),
    ...pair('log', Math.log),
    ...pair('log10', Math.log10),
    ...pair('sin', Math.sin),
    ...pair('sinh', Math.sinh),
    ...pair('sqrt', Math.sqrt),
    ...pair('tan', Math.tan),
    ...pair('tanh', Math.tanh),
    ...pair('signum', Math.sign),
    fixed('atan2', ['Decimal', 'Decimal'], 'Decimal', (_x, y, v) =>
      decimalFromDouble(Math.atan2(y.value.toNumber(), v.value.toNumber())),
    ),
    fixed(
      'atan2',
      ['Double', 'Double'],
      'Double',
      (_x, y, v) => new ApexDouble(Math.atan2(y.value, v.value)),
    ),
    ...exactPair('ceil', (v) => v.ceil(), Math.ceil),
    ...exactPair('floor', (v) => v.floor(), Math.floor),
    ...exactPair('rint', (v) => v.toDecimalPlaces(0, HALF_EVEN), rint),
    fixed('max', ['Integer', 'Integer'], 'Integer', (_x, a, b) => Math.max(a, b)),
    fixed('max', ['Long', 'Long'], 'Long', (_x, a, b) => (a > b ? a : b)),
    fixed('max', ['Decimal', 'Decimal'], 'Decimal', (_x, a, b) => greater(a, b)),
    fixed('max', ['Double', 'Double'], 'Double', (_x, a, b) => new ApexDouble(Math.max(a.value, b.value))),
    fixed('min', ['Integer', 'Integer'], 'Integer', (_x, a, b) => Math.min(a, b)),
    fixed('min', ['Long', 'Long'], 'Long', (_x, a, b) => (a < b ? a : b)),
    fixed('min', ['Decimal', 'Decimal'], 'Decimal', (_x, a, b) => smaller(a, b)),
    fixed('min', ['Double', 'Double'], 'Double', (_x, a, b) => new ApexDouble(Math.min(a.value, b.value))),
    fixed('mod', ['Integer', 'Integer'], 'Integer', (x, a, b) => {
      if (b === 0) throw fail(x, 'MathException', 'Divide by 0');
      return (a % b) | 0;
    }),
    fixed('mod', ['Long', 'Long'], 'Long', (x, a, b) => {
      if (b === 0n) throw fail(x, 'MathException', 'Divide by 0');
      return a % b;
    }),
    fixed('pow', ['Double', 'Double'], 'Double', (_x, a, b) => new ApexDouble(a.value ** b.value)),
    fixed('random', [], 'Double', () => new ApexDouble(Math.random())),
    fixed('round', ['Decimal'], 'Integer', (x, v) =>
      toInteger(decimalToLong(roundDecimal(x, v.value, 0, null).value)),
    ),
    fixed('round', ['Double'], 'Integer', (_x, v) => doubleToInteger(Math.floor(v.value + 0.5))),
    fixed('roundToLong', ['Decimal'], 'Long', (x, v) =>
      decimalToLong(roundDecimal(x, v.value, 0, null).value),
    ),
    fixed('roundToLong', ['Double'], 'Long', (_x, v) => doubleToLong(Math.floor(v.value + 0.5))),
  ],
};
