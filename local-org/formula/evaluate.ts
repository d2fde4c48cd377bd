/** Works out a parsed formula. */
import { Decimal } from 'decimal.js';
import { ApexDate, ApexDatetime, ApexTime } from '../runtime/values.ts';
import type { BinaryOperator, FormulaNode } from './ast.ts';
import { FormulaFailure } from './formulaError.ts';
import { FUNCTIONS } from './functions/index.ts';
import { DAY, compare, isTrue, numberOf, sameFormulaValue, textOf } from './values.ts';
import type { FormulaScope, FormulaValue } from './values.ts';

/** @throws {FormulaFailure} where the platform would show `#Error!`. */
export function evaluateFormula(node: FormulaNode, scope: FormulaScope): FormulaValue {
  const evaluate = (inner: FormulaNode): FormulaValue => evaluateFormula(inner, scope);
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'number':
      return new Decimal(node.text);
    case 'field':
      return scope.field(node.path);
    case 'call':
      return FUNCTIONS[node.name]!.run(node.args, evaluate, scope);
    case 'unary': {
      const value = evaluate(node.operand);
      if (node.operator === '!') return !isTrue(value);
      return node.operator === '-' ? (numberOf(value)?.neg() ?? null) : numberOf(value);
    }
    case 'binary':
      return binary(node.operator, node.left, node.right, evaluate);
  }
}

function binary(
  operator: BinaryOperator,
  leftNode: FormulaNode,
  rightNode: FormulaNode,
  evaluate: (node: FormulaNode) => FormulaValue,
): FormulaValue {
  const left = evaluate(leftNode);
  if (operator === '&&') return isTrue(left) && isTrue(evaluate(rightNode));
  if (operator === '||') return isTrue(left) || isTrue(evaluate(rightNode));
  const right = evaluate(rightNode);
  switch (operator) {
    case '&':
      return textOf(left) + textOf(right);
    case '=':
      return sameFormulaValue(left, right);
    case '<>':
      return !sameFormulaValue(left, right);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return related(operator, compare(left, right));
    case '+':
      return add(left, right);
    case '-':
      return subtract(left, right);
    default:
      return arithmetic(operator, numberOf(left), numberOf(right));
  }
}

/** A comparison with nothing is not true. */
function related(operator: '<' | '<=' | '>' | '>=', order: number | null): boolean {
  if (order === null) return false;
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0;
  return operator === '>' ? order > 0 : order >= 0;
}

function add(left: FormulaValue, right: FormulaValue): FormulaValue {
  if (typeof left === 'string' || typeof right === 'string') return textOf(left) + textOf(right);
  if (isMoment(right)) return shift(right, left, 1);
  return isMoment(left) ? shift(left, right, 1) : arithmetic('+', numberOf(left), numberOf(right));
}

function subtract(left: FormulaValue, right: FormulaValue): FormulaValue {
  if (isMoment(left) && isMoment(right)) return difference(left, right);
  return isMoment(left) ? shift(left, right, -1) : arithmetic('-', numberOf(left), numberOf(right));
}

type Moment = ApexDate | ApexDatetime | ApexTime;

function isMoment(value: FormulaValue): value is Moment {
  return value instanceof ApexDate || value instanceof ApexDatetime || value instanceof ApexTime;
}

/** Days for dates and date-times, milliseconds for times, which wrap around midnight. */
function shift(moment: Moment, amount: FormulaValue, sign: 1 | -1): FormulaValue {
  const by = numberOf(amount);
  if (by === null) return null;
  const step = by.mul(sign);
  if (moment instanceof ApexDate) return new ApexDate(moment.epochDay + step.trunc().toNumber());
  if (moment instanceof ApexDatetime) {
    return new ApexDatetime(moment.millis + step.mul(DAY).round().toNumber());
  }
  return new ApexTime((((moment.millis + step.trunc().toNumber()) % DAY) + DAY) % DAY);
}

function difference(left: Moment, right: Moment): FormulaValue {
  if (left instanceof ApexTime && right instanceof ApexTime) {
    return new Decimal((((left.millis - right.millis) % DAY) + DAY) % DAY);
  }
  const order = compare(left, right);
  return order === null ? null : new Decimal(order).div(DAY);
}

function arithmetic(operator: BinaryOperator, left: Decimal | null, right: Decimal | null): FormulaValue {
  if (left === null || right === null) return null;
  switch (operator) {
    case '+':
      return left.add(right);
    case '-':
      return left.sub(right);
    case '*':
      return left.mul(right);
    case '/':
      if (right.isZero()) throw new FormulaFailure('division by zero');
      return left.div(right);
    default: {
      const power = left.pow(right);
      if (!power.isFinite()) throw new FormulaFailure('number out of range');
      return power;
    }
  }
}
