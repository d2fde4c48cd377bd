import type { ClassLiteralExpression } from '../../parse/ast.ts';
import { typeToken } from '../../runtime/tokens.ts';
import { resolveType } from '../context.ts';
import type { Code, Context } from '../context.ts';

/** `X.class`, a System.Type. */
export function compileClassLiteral(node: ClassLiteralExpression, ctx: Context): Code {
  const flow = /^Flow\.Interview\.(.+)$/i.exec(node.type.name)?.[1];
  if (flow !== undefined) return flowType(flow, ctx);
  const token = typeToken(resolveType(ctx, node.type).name);
  return { type: ctx.types.libraryType('Type'), eval: () => token };
}

/** `Flow.Interview.MyFlow.class`: for a flow that does not exist, `Flow.Interview` [suite: trigger-actions-framework]. */
function flowType(flow: string, ctx: Context): Code {
  return {
    type: ctx.types.libraryType('Type'),
    eval: (f) => typeToken(f.exec.data.hasFlow?.(flow) ? `Flow.Interview.${flow}` : 'Flow.Interview'),
  };
}
