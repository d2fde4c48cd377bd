/** Compiled conversions from one static type to another. */
import type { Position } from '../parse/diagnostic.ts';
import { dateToDatetime, toDecimal, toDouble, toIdValue, toLong } from '../runtime/convert.ts';
import type { Value } from '../runtime/values.ts';
import { assignCost } from './assignability.ts';
import type { Code } from './context.ts';
import { CompileError, nullReference } from './failures.ts';
import type { Eval, Frame } from './frame.ts';
import { castValue } from './runtimeTypes.ts';
import { isNumeric } from './types.ts';
import type { Type } from './types.ts';

type Numeric = Parameters<typeof toDecimal>[0];

/** The expression as a value of `to`, as in an assignment; a compile error when it does not fit. */
export function assignTo(code: Code, to: Type, at: Position): Eval {
  const from = code.type;
  if (from === to) return code.eval;
  if (code.single && (to.kind === 'sobject' || to.kind === 'object') && assignCost(from, to) !== 0) {
    if (to.kind === 'sobject') return code.single.eval;
  }
  if (assignCost(from, to) < 0)
    throw new CompileError('LO2002', at, `Illegal assignment from ${from.name} to ${to.name}`);
  return widen(code.eval, from, to);
}

/** Conversion without a check of fit: for types that {@link assignCost} found to fit. */
export function widen(evaluate: Eval, from: Type, to: Type): Eval {
  if (from === to || from.kind === 'null') return evaluate;
  const dynamic = from.kind === 'unknown' || from.kind === 'object';
  switch (to.kind) {
    case 'long':
      if (isNumeric(from)) return mapValue(evaluate, (v) => toLong(v as Numeric));
      break;
    case 'double':
      if (isNumeric(from)) return mapValue(evaluate, (v) => toDouble(v as Numeric));
      break;
    case 'decimal':
      if (isNumeric(from)) return mapValue(evaluate, (v) => toDecimal(v as Numeric));
      break;
    case 'id':
      if (from.kind === 'string') return (f) => toIdValue(f.exec, evaluate(f));
      break;
    case 'datetime':
      if (from.kind === 'date') return (f) => dateToDatetime(evaluate(f));
      break;
  }
  if (dynamic && to.kind !== 'object' && to.kind !== 'unknown') {
    return (f) => castValue(f.exec, f.exec.program.types, evaluate(f), to);
  }
  return evaluate;
}

function mapValue(evaluate: Eval, convert: (value: NonNullable<Value>) => Value): Eval {
  return (f) => {
    const value = evaluate(f);
    return value === null ? null : convert(value);
  };
}

/** A Boolean condition; null throws NullPointerException. */
export function condition(code: Code, at: Position): (f: Frame) => boolean {
  if (code.type.kind !== 'boolean' && code.type.kind !== 'unknown' && code.type.kind !== 'object') {
    throw new CompileError(
      'LO2003',
      at,
      `Condition expression must be of type Boolean, not ${code.type.name}`,
    );
  }
  const evaluate = code.eval;
  return (f) => {
    const value = evaluate(f);
    if (value === true) return true;
    if (value === false) return false;
    throw nullReference(f);
  };
}

/** The value as a receiver: throws NullPointerException for null. A query becomes its only record. */
export function nonNull(evaluate: Eval): Eval {
  return (f) => {
    const value = evaluate(f);
    if (value === null) throw nullReference(f);
    return value;
  };
}

/** The common type of two branches (`? :`, `??`): the wider one. */
export function commonType(a: Type, b: Type): Type | null {
  if (a === b) return a;
  if (a.kind === 'null') return b;
  if (b.kind === 'null') return a;
  if (a.kind === 'unknown' || b.kind === 'unknown') return a.kind === 'unknown' ? a : b;
  const toB = assignCost(a, b);
  const toA = assignCost(b, a);
  if (toB >= 0 && (toA < 0 || toB <= toA)) return b;
  return toA >= 0 ? a : null;
}
