/** `new ...` expressions. */
import type { CreatedNameContext, CreatorContext } from '@apexdevtools/apex-parser';
import type { Expression, TypeRef } from './ast.ts';
import type { Position } from './diagnostic.ts';
import { readExpression, readExpressionList } from './expressions.ts';
import { positionOf, readTypeList } from './reader.ts';

export function readCreator(ctx: CreatorContext, at: Position): Expression {
  const type = readCreatedName(ctx.createdName());
  const array = ctx.arrayCreatorRest();
  if (array) {
    const list: TypeRef = { line: type.line, column: type.column, name: 'List', args: [type] };
    const size = array.expression() ? readExpression(array.expression()) : null;
    const elements = array.arrayInitializer()?.expression_list().map(readExpression) ?? [];
    return { ...at, kind: 'newList', type: list, elements, size };
  }
  const map = ctx.mapCreatorRest();
  if (map) {
    const entries = map.mapCreatorRestPair_list().map((pair) => ({
      key: readExpression(pair.expression(0)),
      value: readExpression(pair.expression(1)),
    }));
    return { ...at, kind: 'newMap', type, entries };
  }
  const set = ctx.setCreatorRest();
  if (set)
    return { ...at, kind: 'newList', type, elements: set.expression_list().map(readExpression), size: null };
  if (ctx.noRest()) return { ...at, kind: 'new', type, args: [] };
  return {
    ...at,
    kind: 'new',
    type,
    args: readExpressionList(ctx.classCreatorRest().arguments().expressionList()),
  };
}

function readCreatedName(ctx: CreatedNameContext): TypeRef {
  const parts = ctx.idCreatedNamePair_list();
  const last = parts[parts.length - 1];
  const name = parts.map((part) => part.anyId().getText()).join('.');
  return { ...positionOf(ctx), name, args: readTypeList(last?.typeList() ?? null) };
}
