/** Conversions of single values between Apex's primitive types, as assignments and casts do them. */
import { decimalFromDouble, toDecimal } from './decimal.ts';
import type { Execution } from './execution.ts';
import { toId18 } from './ids.ts';
import { ApexDate, ApexDatetime, ApexDecimal, ApexDouble } from './values.ts';
import type { Value } from './values.ts';

type Numeric = number | bigint | ApexDecimal | ApexDouble;

/** 32-bit Integer from any number: fractions are cut off, larger values wrap. */
export function toInteger(value: Numeric): number {
  if (typeof value === 'number') return value | 0;
  if (typeof value === 'bigint') return Number(BigInt.asIntN(32, value));
  if (value instanceof ApexDouble) return Math.trunc(value.value) | 0;
  return Number(BigInt.asIntN(32, BigInt(value.value.trunc().toFixed(0))));
}

export function toLong(value: Numeric): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return BigInt(Math.trunc(value));
  if (value instanceof ApexDouble) return BigInt.asIntN(64, BigInt(Math.trunc(value.value)));
  return BigInt.asIntN(64, BigInt(value.value.trunc().toFixed(0)));
}

export function toDouble(value: Numeric): ApexDouble {
  if (value instanceof ApexDouble) return value;
  if (value instanceof ApexDecimal) return new ApexDouble(value.value.toNumber());
  return new ApexDouble(Number(value));
}

export { decimalFromDouble, toDecimal };

/** A String used as an Id; throws System.StringException `Invalid id: x`. */
export function toIdValue(exec: Execution, value: Value): Value {
  if (value === null) return null;
  const id = typeof value === 'string' ? toId18(value.trim()) : null;
  if (id === null) throw exec.exception('StringException', `Invalid id: ${String(value)}`);
  return id;
}

export function dateToDatetime(value: Value): Value {
  return value instanceof ApexDate ? new ApexDatetime(value.epochDay * 86_400_000) : value;
}
