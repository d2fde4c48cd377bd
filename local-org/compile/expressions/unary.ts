import type { UnaryExpression } from '../../parse/ast.ts';
import { decimalNegate } from '../../runtime/decimal.ts';
import { ApexDecimal, ApexDouble } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { condition, nonNull } from '../conversion.ts';
import type { Code, Context } from '../context.ts';
import { CompileError } from '../failures.ts';
import { compileExpression } from '../expression.ts';
import { isNumeric, simpleTypes } from '../types.ts';

/** `!a`, `-a`, `+a`, `~a` */
export function compileUnary(node: UnaryExpression, ctx: Context): Code {
  const operand = compileExpression(node.operand, ctx);
  if (node.operator === '!') {
    const test = condition(operand, node.operand);
    return { type: simpleTypes.boolean, eval: (f) => !test(f) };
  }
  const value = nonNull(operand.eval);
  if (!isNumeric(operand.type) && operand.type.kind !== 'unknown') {
    throw new CompileError(
      'LO2006',
      node,
      `Operation ${node.operator} is not defined for ${operand.type.name}`,
    );
  }
  if (node.operator === '+') return { type: operand.type, eval: value };
  if (node.operator === '~') return { type: operand.type, eval: (f) => complement(value(f)) };
  return { type: operand.type, eval: (f) => negate(value(f)) };
}

/** Arithmetic negation in the value's own type. */
export function negate(value: Value): Value {
  if (typeof value === 'number') return -value | 0;
  if (typeof value === 'bigint') return BigInt.asIntN(64, -value);
  if (value instanceof ApexDecimal) return decimalNegate(value);
  return new ApexDouble(-(value as ApexDouble).value);
}

function complement(value: Value): Value {
  return typeof value === 'bigint' ? ~value : ~(value as number);
}
