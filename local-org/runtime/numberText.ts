/** How Apex writes numbers: Decimal with its scale, Double as Java does. */
import type { ApexDecimal } from './values.ts';

/** `1.50` for value 1.5 at scale 2; never exponent notation. */
export function decimalText(decimal: ApexDecimal): string {
  return decimal.scale >= 0 ? decimal.value.toFixed(decimal.scale) : decimal.value.toFixed();
}

/**
 * java.lang.Double.toString: at least one fraction digit, exponent form outside 10^-3 .. 10^7.
 * https://docs.oracle.com/javase/8/docs/api/java/lang/Double.html#toString-double-
 */
export function doubleText(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const size = Math.abs(value);
  if (size >= 1e-3 && size < 1e7) {
    const plain = String(value);
    return plain.includes('.') ? plain : `${plain}.0`;
  }
  const [digits, exponent] = value.toExponential().split('e') as [string, string];
  return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
}
