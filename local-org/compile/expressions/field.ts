import type { FieldExpression, NameExpression } from '../../parse/ast.ts';
import { typeToken } from '../../runtime/tokens.ts';
import type { Code, Context } from '../context.ts';
import { resolveEntity } from '../entity.ts';
import { CompileError } from '../failures.ts';

/** A name alone: a variable or field. */
export function compileName(node: NameExpression, ctx: Context): Code {
  return valueOf(node, ctx, node.name);
}

/** `target.name` */
export function compileField(node: FieldExpression, ctx: Context): Code {
  if (node.name.toLowerCase() === 'class') {
    const entity = resolveEntity(node.target, ctx);
    if (entity.kind === 'type')
      return { type: ctx.types.libraryType('Type'), eval: () => typeToken(entity.type.name) };
  }
  return valueOf(node, ctx, node.name);
}

function valueOf(node: FieldExpression | NameExpression, ctx: Context, name: string): Code {
  const entity = resolveEntity(node, ctx);
  if (entity.kind === 'value') return entity.code;
  throw new CompileError(
    'LO2011',
    node,
    `Variable does not exist: ${name}`,
    `${name} is a type or namespace here, not a value.`,
  );
}
