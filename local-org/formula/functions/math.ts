/** Mathematical functions. A missing number gives no result. */
import { Decimal } from 'decimal.js';
import { FormulaFailure } from '../formulaError.ts';
import { numberOf } from '../values.ts';
import type { FormulaValue } from '../values.ts';
import { ANY, plain } from './function.ts';
import type { FormulaFunction } from './function.ts';

/** A function of numbers that gives null when one of them is missing. */
function numeric(
  min: number,
  max: number,
  run: (...numbers: Decimal[]) => Decimal | FormulaValue,
): FormulaFunction {
  return plain(min, max, (values) => {
    const numbers = values.map(numberOf);
    return numbers.includes(null) ? null : finite(run(...(numbers as Decimal[])));
  });
}

function finite(value: FormulaValue): FormulaValue {
  if (value instanceof Decimal && !value.isFinite()) throw new FormulaFailure('no number');
  return value;
}

/** MAX and MIN pass over missing numbers. UNVERIFIED: What gives MAX(1, blank) when blanks stay blank? */
function extreme(pick: 'max' | 'min'): FormulaFunction {
  return plain(1, ANY, (values) => {
    const numbers = values.map(numberOf).filter((value) => value !== null);
    return numbers.length === 0 ? null : Decimal[pick](...numbers);
  });
}

/** ROUND with a negative number of places rounds to tens, hundreds ... */
function round(value: Decimal, places: Decimal): Decimal {
  const digits = places.trunc().toNumber();
  if (digits >= 0) return value.toDecimalPlaces(digits, Decimal.ROUND_HALF_UP);
  const unit = new Decimal(10).pow(-digits);
  return value.div(unit).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).mul(unit);
}

function truncate(value: Decimal, places: Decimal): Decimal {
  return value.toDecimalPlaces(Math.max(0, places.trunc().toNumber()), Decimal.ROUND_DOWN);
}

/** The remainder has the sign of the divisor. */
function mod(value: Decimal, divisor: Decimal): Decimal {
  if (divisor.isZero()) throw new FormulaFailure('division by zero');
  return value.sub(divisor.mul(value.div(divisor).floor()));
}

/** FLOOR and CEILING work on the size of the number, MFLOOR and MCEILING on the number line. */
const away = (value: Decimal): Decimal => value.toDecimalPlaces(0, Decimal.ROUND_UP);
const toward = (value: Decimal): Decimal => value.toDecimalPlaces(0, Decimal.ROUND_DOWN);

export const mathFunctions: Readonly<Record<string, FormulaFunction>> = {
  ABS: numeric(1, 1, (value) => value!.abs()),
  ROUND: numeric(2, 2, (value, places) => round(value!, places!)),
  TRUNC: numeric(1, 2, (value, places = new Decimal(0)) => truncate(value!, places)),
  CEILING: numeric(1, 1, (value) => away(value!)),
  FLOOR: numeric(1, 1, (value) => toward(value!)),
  MCEILING: numeric(1, 1, (value) => value!.ceil()),
  MFLOOR: numeric(1, 1, (value) => value!.floor()),
  MOD: numeric(2, 2, (value, divisor) => mod(value!, divisor!)),
  MAX: extreme('max'),
  MIN: extreme('min'),
  SQRT: numeric(1, 1, (value) => value!.sqrt()),
  EXP: numeric(1, 1, (value) => value!.exp()),
  LN: numeric(1, 1, (value) => value!.ln()),
  LOG: numeric(1, 1, (value) => value!.log(10)),
  PI: plain(0, 0, () => Decimal.acos(-1)),
  SIN: numeric(1, 1, (value) => value!.sin()),
  COS: numeric(1, 1, (value) => value!.cos()),
  TAN: numeric(1, 1, (value) => value!.tan()),
  ASIN: numeric(1, 1, (value) => value!.asin()),
  ACOS: numeric(1, 1, (value) => value!.acos()),
  ATAN: numeric(1, 1, (value) => value!.atan()),
  ATAN2: numeric(2, 2, (y, x) => Decimal.atan2(y!, x!)),
};
