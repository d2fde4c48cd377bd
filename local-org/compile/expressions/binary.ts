import type { BinaryExpression, BinaryOperator } from '../../parse/ast.ts';
import type { Code, Context } from '../context.ts';
import { CompileError, nullReference } from '../failures.ts';
import { compileExpression } from '../expression.ts';
import type { Eval } from '../frame.ts';
import { compileComparison, compileEquality } from './comparison.ts';
import { operation } from './operators.ts';
import type { ArithmeticOperator } from './operators.ts';

const EQUALITY = new Set<BinaryOperator>(['==', '!=', '===', '!==']);
const COMPARISON = new Set<BinaryOperator>(['<', '<=', '>', '>=']);

/** `a op b` */
export function compileBinary(node: BinaryExpression, ctx: Context): Code {
  const left = compileExpression(node.left, ctx);
  const right = compileExpression(node.right, ctx);
  if (EQUALITY.has(node.operator)) return compileEquality(node, left, right);
  if (COMPARISON.has(node.operator)) return compileComparison(node, left, right);
  const chosen = operation(node.operator as ArithmeticOperator, left.type, right.type);
  if (!chosen) throw undefinedOperation(node, node.operator, left, right);
  const integers = integerFastPath(node.operator, left, right);
  return { type: chosen.type, eval: integers ?? applyOperation(chosen, left.eval, right.eval) };
}

export function undefinedOperation(
  at: { line: number; column: number },
  operator: string,
  left: Code,
  right: Code,
) {
  const types = `${left.type.name} ${operator} ${right.type.name}`;
  return new CompileError('LO2006', at, `Arithmetic expressions must use numeric arguments: ${types}`);
}

/** Evaluates both sides, refuses null where the operation does, and applies it. */
export function applyOperation(
  chosen: NonNullable<ReturnType<typeof operation>>,
  left: Eval,
  right: Eval,
): Eval {
  const { apply, allowsNull } = chosen;
  if (allowsNull) return (f) => apply(f, left(f), right(f));
  return (f) => {
    const a = left(f);
    const b = right(f);
    if (a === null || b === null) throw nullReference(f);
    return apply(f, a, b);
  };
}

/** `+`, `-` and `*` on Integers are what loops are made of: one closure less. */
function integerFastPath(operator: BinaryOperator, left: Code, right: Code): Eval | null {
  if (left.type.kind !== 'integer' || right.type.kind !== 'integer') return null;
  const [l, r] = [left.eval, right.eval];
  switch (operator) {
    case '+':
      return (f) => {
        const a = l(f);
        const b = r(f);
        if (a === null || b === null) throw nullReference(f);
        return ((a as number) + (b as number)) | 0;
      };
    case '-':
      return (f) => {
        const a = l(f);
        const b = r(f);
        if (a === null || b === null) throw nullReference(f);
        return ((a as number) - (b as number)) | 0;
      };
    case '*':
      return (f) => {
        const a = l(f);
        const b = r(f);
        if (a === null || b === null) throw nullReference(f);
        return Math.imul(a as number, b as number);
      };
    default:
      return null;
  }
}
