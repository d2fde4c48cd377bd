/**
 * Arithmetic and bitwise operators on values that are not null, chosen by the operands' static types.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_expressions_operators_understanding.htm
 */
import { toDecimal, toDouble, toLong } from '../../runtime/convert.ts';
import { decimalAdd, decimalDivide, decimalMultiply, decimalSubtract } from '../../runtime/decimal.ts';
import { toText } from '../../runtime/text.ts';
import { ApexDate, ApexDatetime, ApexDecimal, ApexDouble } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { AssignExpression } from '../../parse/ast.ts';
import type { Frame } from '../frame.ts';
import { isNumeric, simpleTypes, unknownValue } from '../types.ts';
import type { Type } from '../types.ts';

export type ArithmeticOperator = NonNullable<AssignExpression['operator']>;

export interface Operation {
  readonly type: Type;
  /** Null operands are the caller's to refuse, except for text. */
  readonly apply: (f: Frame, a: Value, b: Value) => Value;
  readonly allowsNull: boolean;
}

type Numeric = Parameters<typeof toDecimal>[0];
const DAY = 86_400_000;

/** The operation for two operand types; null when there is none. */
export function operation(operator: ArithmeticOperator, left: Type, right: Type): Operation | null {
  if (
    operator === '+' &&
    (left.kind === 'string' || right.kind === 'string' || left.kind === 'id' || right.kind === 'id')
  ) {
    return concatenation;
  }
  if (left.kind === 'unknown' || right.kind === 'unknown') return dynamic(operator);
  if (operator === '<<' || operator === '>>' || operator === '>>>') return shift(operator, left, right);
  if (operator === '&' || operator === '|' || operator === '^') return bitwise(operator, left, right);
  if (isNumeric(left) && isNumeric(right)) return numeric(operator, wider(left, right));
  return dateArithmetic(operator, left, right);
}

const concatenation: Operation = {
  type: simpleTypes.string,
  apply: (f, a, b) =>
    (typeof a === 'string' ? a : toText(f.exec, a)) + (typeof b === 'string' ? b : toText(f.exec, b)),
  allowsNull: true,
};

function op(type: Type, apply: Operation['apply']): Operation {
  return { type, apply, allowsNull: false };
}

function wider(a: Type, b: Type): Type {
  const order = ['integer', 'long', 'double', 'decimal'];
  return order.indexOf(a.kind) >= order.indexOf(b.kind) ? a : b;
}

function numeric(operator: ArithmeticOperator, type: Type): Operation | null {
  switch (type.kind) {
    case 'integer':
      return integerOperation(operator);
    case 'long':
      return longOperation(operator);
    case 'double':
      return doubleOperation(operator);
    default:
      return decimalOperation(operator);
  }
}

function divideByZero(f: Frame) {
  return f.exec.exception('MathException', 'Divide by 0');
}

function integerOperation(operator: ArithmeticOperator): Operation | null {
  const type = simpleTypes.integer;
  switch (operator) {
    case '+':
      return op(type, (_f, a, b) => ((a as number) + (b as number)) | 0);
    case '-':
      return op(type, (_f, a, b) => ((a as number) - (b as number)) | 0);
    case '*':
      return op(type, (_f, a, b) => Math.imul(a as number, b as number));
    case '/':
      return op(type, (f, a, b) => {
        if (b === 0) throw divideByZero(f);
        return ((a as number) / (b as number)) | 0;
      });
    default:
      return null;
  }
}

function longOperation(operator: ArithmeticOperator): Operation | null {
  const type = simpleTypes.long;
  const calculate = (apply: (a: bigint, b: bigint) => bigint): Operation =>
    op(type, (_f, a, b) => BigInt.asIntN(64, apply(toLong(a as Numeric), toLong(b as Numeric))));
  switch (operator) {
    case '+':
      return calculate((a, b) => a + b);
    case '-':
      return calculate((a, b) => a - b);
    case '*':
      return calculate((a, b) => a * b);
    case '/':
      return op(type, (f, a, b) => {
        const divisor = toLong(b as Numeric);
        if (divisor === 0n) throw divideByZero(f);
        return BigInt.asIntN(64, toLong(a as Numeric) / divisor);
      });
    default:
      return null;
  }
}

function doubleOperation(operator: ArithmeticOperator): Operation | null {
  const type = simpleTypes.double;
  const calculate = (apply: (a: number, b: number) => number): Operation =>
    op(type, (_f, a, b) => new ApexDouble(apply(toDouble(a as Numeric).value, toDouble(b as Numeric).value)));
  switch (operator) {
    case '+':
      return calculate((a, b) => a + b);
    case '-':
      return calculate((a, b) => a - b);
    case '*':
      return calculate((a, b) => a * b);
    case '/':
      return op(type, (f, a, b) => {
        const divisor = toDouble(b as Numeric).value;
        if (divisor === 0) throw divideByZero(f);
        return new ApexDouble(toDouble(a as Numeric).value / divisor);
      });
    default:
      return null;
  }
}

function decimalOperation(operator: ArithmeticOperator): Operation | null {
  const type = simpleTypes.decimal;
  const calculate = (apply: (a: ApexDecimal, b: ApexDecimal) => ApexDecimal): Operation =>
    op(type, (_f, a, b) => apply(toDecimal(a as Numeric), toDecimal(b as Numeric)));
  switch (operator) {
    case '+':
      return calculate(decimalAdd);
    case '-':
      return calculate(decimalSubtract);
    case '*':
      return calculate(decimalMultiply);
    case '/':
      return op(type, (f, a, b) => {
        const divisor = toDecimal(b as Numeric);
        if (divisor.value.isZero()) throw divideByZero(f);
        return decimalDivide(toDecimal(a as Numeric), divisor);
      });
    default:
      return null;
  }
}

function shift(operator: '<<' | '>>' | '>>>', left: Type, right: Type): Operation | null {
  if (right.kind !== 'integer' && right.kind !== 'long') return null;
  if (left.kind === 'integer') {
    return op(left, (_f, a, b) => {
      const [value, count] = [a as number, Number(b)];
      if (operator === '<<') return value << count;
      return operator === '>>' ? value >> count : (value >>> count) | 0;
    });
  }
  if (left.kind !== 'long') return null;
  return op(left, (_f, a, b) => {
    const [value, count] = [a as bigint, BigInt(Number(b) & 63)];
    if (operator === '<<') return BigInt.asIntN(64, value << count);
    return operator === '>>' ? value >> count : BigInt.asIntN(64, BigInt.asUintN(64, value) >> count);
  });
}

function bitwise(operator: '&' | '|' | '^', left: Type, right: Type): Operation | null {
  if (left.kind === 'boolean' && right.kind === 'boolean') {
    return op(left, (_f, a, b) =>
      operator === '&' ? a === true && b === true : operator === '|' ? a === true || b === true : a !== b,
    );
  }
  if (left.kind === 'integer' && right.kind === 'integer') {
    return op(left, (_f, a, b) => {
      const [x, y] = [a as number, b as number];
      return operator === '&' ? x & y : operator === '|' ? x | y : x ^ y;
    });
  }
  const whole = ['integer', 'long'];
  if (!whole.includes(left.kind) || !whole.includes(right.kind)) return null;
  return op(simpleTypes.long, (_f, a, b) => {
    const [x, y] = [toLong(a as Numeric), toLong(b as Numeric)];
    return operator === '&' ? x & y : operator === '|' ? x | y : x ^ y;
  });
}

/** Date plus or minus days, Datetime plus or minus days with fractions. */
function dateArithmetic(operator: ArithmeticOperator, left: Type, right: Type): Operation | null {
  if ((operator !== '+' && operator !== '-') || !isNumeric(right)) return null;
  const sign = operator === '+' ? 1 : -1;
  if (left.kind === 'date') {
    return op(left, (_f, a, b) => new ApexDate((a as ApexDate).epochDay + sign * Math.trunc(numberOf(b))));
  }
  if (left.kind !== 'datetime') return null;
  return op(
    left,
    (_f, a, b) => new ApexDatetime((a as ApexDatetime).millis + sign * Math.round(numberOf(b) * DAY)),
  );
}

function numberOf(value: Value): number {
  return toDouble(value as Numeric).value;
}

/** For values of types that are not known: decides when it runs. */
function dynamic(operator: ArithmeticOperator): Operation {
  return {
    type: unknownValue,
    allowsNull: true,
    apply: (f, a, b) => {
      const types = f.exec.program.types;
      const chosen = operation(
        operator,
        types.fromText(f.exec.types.typeOf(a)),
        types.fromText(f.exec.types.typeOf(b)),
      );
      if (!chosen || ((a === null || b === null) && !chosen.allowsNull)) {
        throw f.exec.exception('NullPointerException', 'Attempt to de-reference a null object');
      }
      return chosen.apply(f, a, b);
    },
  };
}
