import type { ClassLiteralExpression } from '../../parse/ast.ts';
import { typeToken } from '../../runtime/tokens.ts';
import { resolveType } from '../context.ts';
import type { Code, Context } from '../context.ts';

/** `X.class`, a System.Type. */
export function compileClassLiteral(node: ClassLiteralExpression, ctx: Context): Code {
  const token = typeToken(resolveType(ctx, node.type).name);
  return { type: ctx.types.fromText('Type'), eval: () => token };
}
