import type { LocalStatement } from '../../parse/ast.ts';
import { assignTo } from '../conversion.ts';
import { resolveType } from '../context.ts';
import type { Context } from '../context.ts';
import { compileExpression } from '../expression.ts';
import type { Eval, Exec } from '../frame.ts';
import { NORMAL } from '../frame.ts';
import { sequence } from './block.ts';

/** `Type a = x, b;` A variable without a value is null again each time the declaration is reached. */
export function compileLocal(node: LocalStatement, ctx: Context): Exec {
  const type = resolveType(ctx, node.type);
  const steps = node.variables.map((variable) => {
    const value: Eval = variable.initial
      ? assignTo(compileExpression(variable.initial, ctx), type, variable.initial)
      : () => null;
    const { slot } = ctx.locals.declare(variable.name, type, variable, node.isFinal);
    const store: Exec = (f) => {
      f.locals[slot] = value(f);
      return NORMAL;
    };
    return store;
  });
  return sequence(steps);
}
