import type { CoalesceExpression, LogicalExpression, TernaryExpression } from '../../parse/ast.ts';
import { commonType, condition, widen } from '../conversion.ts';
import type { Code, Context } from '../context.ts';
import { CompileError } from '../failures.ts';
import { compileExpression } from '../expression.ts';
import { simpleTypes } from '../types.ts';

/** `&&` and `||`, evaluated no further than needed. */
export function compileLogical(node: LogicalExpression, ctx: Context): Code {
  const left = condition(compileExpression(node.left, ctx), node.left);
  const right = condition(compileExpression(node.right, ctx), node.right);
  const type = simpleTypes.boolean;
  if (node.operator === '&&') return { type, eval: (f) => left(f) && right(f) };
  return { type, eval: (f) => left(f) || right(f) };
}

/** `c ? a : b` */
export function compileTernary(node: TernaryExpression, ctx: Context): Code {
  const test = condition(compileExpression(node.condition, ctx), node.condition);
  const then = singleRecord(compileExpression(node.then, ctx));
  const otherwise = singleRecord(compileExpression(node.otherwise, ctx));
  const type = commonType(then.type, otherwise.type) ?? incompatible(node, then, otherwise);
  const a = widen(then.eval, then.type, type);
  const b = widen(otherwise.eval, otherwise.type, type);
  return { type, eval: (f) => (test(f) ? a(f) : b(f)) };
}

/** A query as a branch stays a list. */
function singleRecord(code: Code): Code {
  return { type: code.type, eval: code.eval };
}

/** `a ?? b`; a query on the left gives its record or, when there is none, the right side [D null coalescing]. */
export function compileCoalesce(node: CoalesceExpression, ctx: Context): Code {
  const left = compileExpression(node.left, ctx);
  const right = compileExpression(node.right, ctx);
  const asRecord = left.single !== undefined && right.type.kind === 'sobject' ? left.single : null;
  const leftType = asRecord?.type ?? left.type;
  const type = commonType(leftType, right.type) ?? incompatible(node, left, right);
  const a = widen(asRecord?.orNull ?? left.eval, leftType, type);
  const b = widen(right.eval, right.type, type);
  return { type, eval: (f) => a(f) ?? b(f) };
}

/** Branches without a common type: platform classes share Object. */
function incompatible(node: TernaryExpression | CoalesceExpression, a: Code, b: Code) {
  if (isReference(a) && isReference(b)) return simpleTypes.object;
  throw new CompileError('LO2002', node, `Incompatible types in operands: ${a.type.name} and ${b.type.name}`);
}

function isReference(code: Code): boolean {
  return ['class', 'native', 'exception', 'sobject', 'list', 'set', 'map', 'object'].includes(code.type.kind);
}
