/** Compiles expressions: one compiler per kind of node. */
import type { Expression, ExpressionKind } from '../parse/ast.ts';
import type { Code, Context } from './context.ts';
import { compileAssign } from './expressions/assign.ts';
import { compileBinary } from './expressions/binary.ts';
import { compileCall } from './expressions/call.ts';
import { compileConstructorCall } from './expressions/constructorCall.ts';
import { compileCast, compileInstanceOf } from './expressions/cast.ts';
import { compileClassLiteral } from './expressions/classLiteral.ts';
import { compileCoalesce, compileLogical, compileTernary } from './expressions/conditional.ts';
import { compileField, compileName } from './expressions/field.ts';
import { compileIncrement } from './expressions/increment.ts';
import { compileIndex } from './expressions/index.ts';
import { compileLiteral } from './expressions/literal.ts';
import { compileNew } from './expressions/new.ts';
import { compileNewList, compileNewMap } from './expressions/newCollection.ts';
import { compileSoql, compileSosl } from './expressions/soql.ts';
import { compileSuper, compileThis } from './expressions/self.ts';
import { compileUnary } from './expressions/unary.ts';

type Compilers = {
  readonly [Kind in ExpressionKind]: (node: Extract<Expression, { kind: Kind }>, ctx: Context) => Code;
};

const compilers: Compilers = {
  literal: compileLiteral,
  name: compileName,
  this: compileThis,
  super: compileSuper,
  field: compileField,
  call: compileCall,
  constructorCall: compileConstructorCall,
  index: compileIndex,
  new: compileNew,
  newList: compileNewList,
  newMap: compileNewMap,
  cast: compileCast,
  unary: compileUnary,
  increment: compileIncrement,
  binary: compileBinary,
  logical: compileLogical,
  coalesce: compileCoalesce,
  ternary: compileTernary,
  assign: compileAssign,
  instanceOf: compileInstanceOf,
  classLiteral: compileClassLiteral,
  soql: compileSoql,
  sosl: compileSosl,
};

/** @throws {CompileError} for names and types that do not fit. */
export function compileExpression(node: Expression, ctx: Context): Code {
  const compile = compilers[node.kind] as (node: Expression, ctx: Context) => Code;
  return compile(node, ctx);
}
