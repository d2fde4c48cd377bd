import type { CastExpression, InstanceOfExpression } from '../../parse/ast.ts';
import { resolveType } from '../context.ts';
import type { Code, Context } from '../context.ts';
import { CompileError } from '../failures.ts';
import { compileExpression } from '../expression.ts';
import { castValue, isInstanceOf } from '../runtimeTypes.ts';
import { isNumeric, simpleTypes } from '../types.ts';
import type { Type } from '../types.ts';

/** `(T) value` */
export function compileCast(node: CastExpression, ctx: Context): Code {
  const type = resolveType(ctx, node.type);
  const operand = compileExpression(node.operand, ctx);
  if (operand.single && type.kind === 'sobject') return { type, eval: operand.single.eval };
  if (!mayCast(operand.type, type)) {
    throw new CompileError(
      'LO2007',
      node,
      `Incompatible types since an instance of ${operand.type.name} is never an instance of ${type.name}`,
    );
  }
  const evaluate = operand.eval;
  if (operand.type === type) return { type, eval: evaluate };
  return { type, eval: (f) => castValue(f.exec, f.exec.program.types, evaluate(f), type) };
}

/** Refuses only what can never be: one primitive as another. */
function mayCast(from: Type, to: Type): boolean {
  if (isNumeric(from) && isNumeric(to)) return true;
  const text = ['string', 'id'];
  if (text.includes(from.kind) && text.includes(to.kind)) return true;
  const primitives = ['boolean', 'integer', 'long', 'double', 'decimal', 'string', 'id', 'blob', 'time'];
  return from.kind === to.kind || !(primitives.includes(from.kind) && primitives.includes(to.kind));
}

/** `value instanceof T` */
export function compileInstanceOf(node: InstanceOfExpression, ctx: Context): Code {
  const type = resolveType(ctx, node.type);
  const evaluate = compileExpression(node.operand, ctx).eval;
  return { type: simpleTypes.boolean, eval: (f) => isInstanceOf(f.exec.program.types, evaluate(f), type) };
}
