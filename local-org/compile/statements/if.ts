import type { IfStatement } from '../../parse/ast.ts';
import { condition } from '../conversion.ts';
import type { Context } from '../context.ts';
import { compileExpression } from '../expression.ts';
import type { Exec } from '../frame.ts';
import { NORMAL } from '../frame.ts';
import { compileStatement } from '../statement.ts';

/** `if (c) a else b` */
export function compileIf(node: IfStatement, ctx: Context): Exec {
  const test = condition(compileExpression(node.condition, ctx), node.condition);
  const then = ctx.locals.scoped(() => compileStatement(node.then, ctx));
  const { otherwise } = node;
  if (otherwise === null) return (f) => (test(f) ? then(f) : NORMAL);
  const other = ctx.locals.scoped(() => compileStatement(otherwise, ctx));
  return (f) => (test(f) ? then(f) : other(f));
}
