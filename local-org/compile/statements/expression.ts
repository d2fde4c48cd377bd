import type { ExpressionStatement } from '../../parse/ast.ts';
import type { Context } from '../context.ts';
import { compileExpression } from '../expression.ts';
import type { Exec } from '../frame.ts';
import { NORMAL } from '../frame.ts';

/** An expression for its effect. */
export function compileExpressionStatement(node: ExpressionStatement, ctx: Context): Exec {
  const { eval: evaluate } = compileExpression(node.expression, ctx);
  return (f) => {
    evaluate(f);
    return NORMAL;
  };
}
