import type { SuperExpression, ThisExpression } from '../../parse/ast.ts';
import type { Code, Context } from '../context.ts';
import { CompileError } from '../failures.ts';

/** `this` */
export function compileThis(node: ThisExpression, ctx: Context): Code {
  if (ctx.cls === null || ctx.isStatic) {
    throw new CompileError('LO2005', node, 'this can not be referenced in a static context');
  }
  return { type: ctx.table.class(ctx.cls), eval: (f) => f.self };
}

/** `super` stands only in front of a member: calls handle it themselves, fields are those of `this`. */
export function compileSuper(node: SuperExpression, ctx: Context): Code {
  if (!ctx.cls?.superType || ctx.isStatic) {
    throw new CompileError(
      'LO2005',
      node,
      'super can not be referenced here: no superclass or a static context',
    );
  }
  return { type: ctx.cls.superType, eval: (f) => f.self };
}
