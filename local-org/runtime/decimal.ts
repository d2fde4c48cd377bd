/**
 * Decimal arithmetic with the scale rules of Java's BigDecimal, on which Apex's Decimal is built.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_decimal.htm
 */
import { Decimal as DecimalBase } from 'decimal.js';
import { ApexDecimal, ApexDouble } from './values.ts';

/** 60 digits: enough for the 33 to 34 significant digits that Apex keeps, with guard digits. */
const Decimal = DecimalBase.clone({ precision: 60, toExpNeg: -400, toExpPos: 400 });
type Decimal = DecimalBase;

/** Largest scale a Decimal may have. */
const MAX_SCALE = 33;

function make(value: Decimal, scale: number): ApexDecimal {
  if (scale > MAX_SCALE)
    return new ApexDecimal(value.toDecimalPlaces(MAX_SCALE, DecimalBase.ROUND_HALF_EVEN), MAX_SCALE);
  return new ApexDecimal(value, scale);
}

export function decimalFromText(text: string): ApexDecimal {
  const value = new Decimal(text);
  const fraction = /\.(\d*)/.exec(text)?.[1]?.length ?? 0;
  return new ApexDecimal(value, /e/i.test(text) ? value.decimalPlaces() : fraction);
}

/** Double to Decimal goes through the Double's shortest text: 1.5 has scale 1, 3.0 has scale 1. */
export function decimalFromDouble(value: number): ApexDecimal {
  const decimal = new Decimal(value);
  return new ApexDecimal(decimal, Math.max(1, decimal.decimalPlaces()));
}

/** Any number to Decimal; Integer and Long have scale 0. */
export function toDecimal(value: number | bigint | ApexDecimal | ApexDouble): ApexDecimal {
  if (value instanceof ApexDecimal) return value;
  if (value instanceof ApexDouble) return decimalFromDouble(value.value);
  return new ApexDecimal(new Decimal(value.toString()), 0);
}

export function decimalAdd(a: ApexDecimal, b: ApexDecimal): ApexDecimal {
  return make(new Decimal(a.value).plus(b.value), Math.max(a.scale, b.scale));
}

export function decimalSubtract(a: ApexDecimal, b: ApexDecimal): ApexDecimal {
  return make(new Decimal(a.value).minus(b.value), Math.max(a.scale, b.scale));
}

export function decimalMultiply(a: ApexDecimal, b: ApexDecimal): ApexDecimal {
  return make(new Decimal(a.value).times(b.value), a.scale + b.scale);
}

/**
 * Quotient with the operator `/`. The caller has excluded zero.
 * An inexact quotient has 33 decimals: 1.0 / 3 = 0.333333333333333333333333333333333
 * [R https://force201.wordpress.com/2010/03/12/decimal-scale/]. An exact one keeps the scale of its own digits, at least the dividend's.
 * UNVERIFIED: What is (20.0 / 3).scale(), and is the last digit of 2.0 / 3 a 6 or a 7? Here 33, and 7.
 */
export function decimalDivide(a: ApexDecimal, b: ApexDecimal): ApexDecimal {
  const quotient = new Decimal(a.value).dividedBy(b.value);
  const rounded = quotient.toDecimalPlaces(MAX_SCALE, DecimalBase.ROUND_HALF_EVEN);
  return new ApexDecimal(rounded, Math.max(rounded.decimalPlaces(), a.scale - b.scale, 0));
}

export function decimalNegate(a: ApexDecimal): ApexDecimal {
  return new ApexDecimal(a.value.negated(), a.scale);
}

export function decimalCompare(a: ApexDecimal, b: ApexDecimal): number {
  return a.value.comparedTo(b.value);
}
