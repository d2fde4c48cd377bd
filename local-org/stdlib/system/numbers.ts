/** Conversions that the number classes share: text to number, number to text by locale, rounding. */
import type { Decimal } from 'decimal.js';
import { Decimal as DecimalClass } from 'decimal.js';
import type { Execution } from '../../runtime/execution.ts';
import { ApexDecimal, ApexDouble } from '../../runtime/values.ts';
import type { ApexEnumValue, Value } from '../../runtime/values.ts';
import { toText } from '../../runtime/text.ts';
import { fail, nullArgument } from '../errors.ts';
import { userLocale } from '../time/user.ts';

const INTEGER = /^[+-]?\d+$/;
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

export function parseInteger(exec: Execution, text: string): number {
  const value = INTEGER.test(text) ? Number(text) : NaN;
  if (!(value >= -2147483648 && value <= 2147483647))
    throw fail(exec, 'TypeException', `Invalid integer: ${text}`);
  return value;
}

export function parseLong(exec: Execution, text: string): bigint {
  const value = INTEGER.test(text) ? BigInt(text.replace('+', '')) : null;
  if (value === null || BigInt.asIntN(64, value) !== value)
    throw fail(exec, 'TypeException', `Invalid long: ${text}`);
  return value;
}

export function parseDecimal(exec: Execution, text: string): ApexDecimal {
  const trimmed = text.trim();
  if (!DECIMAL.test(trimmed)) throw fail(exec, 'TypeException', `Invalid decimal: ${text}`);
  const value = new DecimalClass(trimmed);
  return new ApexDecimal(
    value,
    /e/i.test(trimmed) ? value.decimalPlaces() : (/\.(\d*)/.exec(trimmed)?.[1]?.length ?? 0),
  );
}

export function parseDouble(exec: Execution, text: string): ApexDouble {
  const trimmed = text.trim();
  if (!DECIMAL.test(trimmed)) throw fail(exec, 'TypeException', `Invalid double: ${text}`);
  return new ApexDouble(Number(trimmed));
}

/** Low 32 bits, as Java's narrowing. */
export function toInteger(value: bigint): number {
  return Number(BigInt.asIntN(32, value));
}

/** Truncates; a Decimal too large for a Long wraps as in Java. */
export function decimalToLong(value: Decimal): bigint {
  return BigInt.asIntN(64, BigInt(value.trunc().toFixed(0)));
}

/** Java's narrowing of a double: NaN is 0, out of range is the nearest end. */
export function doubleToLong(value: number): bigint {
  if (Number.isNaN(value)) return 0n;
  const limit = 9223372036854775807n;
  if (value >= 2 ** 63) return limit;
  if (value <= -(2 ** 63)) return -limit - 1n;
  return BigInt(Math.trunc(value));
}

export function doubleToInteger(value: number): number {
  return Math.max(-2147483648, Math.min(2147483647, Math.trunc(value) || 0));
}

/**
 * A value of unknown type as an Integer: `Integer.valueOf(Object)`. Null stays null, as for an empty number field
 * [R github.com/SalesforceFoundation/EDA ADDR_Seasonal_UTIL]; a null String is refused by the overload for text.
 */
export function integerOf(exec: Execution, value: Value): number | null {
  if (value === null) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return toInteger(value);
  if (value instanceof ApexDecimal) return toInteger(decimalToLong(value.value));
  if (value instanceof ApexDouble) return doubleToInteger(value.value);
  if (typeof value === 'string') return parseInteger(exec, value);
  throw fail(
    exec,
    'TypeException',
    `Invalid conversion from runtime type ${exec.types.typeOf(value)} to Integer`,
  );
}

export function doubleOf(exec: Execution, value: Value): ApexDouble {
  if (value === null) throw nullArgument(exec);
  if (value instanceof ApexDouble) return value;
  if (typeof value === 'number' || typeof value === 'bigint') return new ApexDouble(Number(value));
  if (value instanceof ApexDecimal) return new ApexDouble(value.value.toNumber());
  if (typeof value === 'string') return parseDouble(exec, value);
  throw fail(exec, 'TypeException', `Invalid double: ${toText(exec, value)}`);
}

/** `1,234.5` in the user's locale, at most three decimals (java.text.NumberFormat's default). */
export function localeNumber(exec: Execution, value: number | bigint | Decimal): string {
  const format = new Intl.NumberFormat(userLocale(exec), {
    maximumFractionDigits: 3,
    roundingMode: 'halfEven',
  });
  if (typeof value === 'number' || typeof value === 'bigint') return format.format(value);
  return format.format(value.toFixed() as `${number}`);
}

// prettier-ignore
const ROUNDING: ReadonlyMap<string, Decimal.Rounding> = new Map([
  ['CEILING', DecimalClass.ROUND_CEIL], ['DOWN', DecimalClass.ROUND_DOWN], ['FLOOR', DecimalClass.ROUND_FLOOR],
  ['HALF_DOWN', DecimalClass.ROUND_HALF_DOWN], ['HALF_EVEN', DecimalClass.ROUND_HALF_EVEN],
  ['HALF_UP', DecimalClass.ROUND_HALF_UP], ['UP', DecimalClass.ROUND_UP],
]);

/** Rounds to `scale` decimals (negative: to tens, hundreds ...). Default mode is half-even, as documented. */
export function roundDecimal(
  exec: Execution,
  value: Decimal,
  scale: number,
  mode: ApexEnumValue | null,
): ApexDecimal {
  const name = mode?.name ?? 'HALF_EVEN';
  const rounding = ROUNDING.get(name) ?? DecimalClass.ROUND_HALF_EVEN;
  const shift = new DecimalClass(10).pow(Math.max(0, -scale));
  const rounded = value.dividedBy(shift).toDecimalPlaces(Math.max(0, scale), rounding).times(shift);
  if (name === 'UNNECESSARY' && !rounded.equals(value))
    throw fail(exec, 'MathException', 'Rounding necessary');
  return new ApexDecimal(rounded, scale);
}
