/** Parse tree of an expression to AST. */
import {
  ArrayExpressionContext,
  Arth1ExpressionContext,
  Arth2ExpressionContext,
  AssignExpressionContext,
  BitAndExpressionContext,
  BitExpressionContext,
  BitNotExpressionContext,
  BitOrExpressionContext,
  CastExpressionContext,
  CmpExpressionContext,
  CoalExpressionContext,
  CondExpressionContext,
  DotExpressionContext,
  EqualityExpressionContext,
  IdPrimaryContext,
  InstanceOfExpressionContext,
  LiteralPrimaryContext,
  LogAndExpressionContext,
  LogOrExpressionContext,
  MethodCallExpressionContext,
  NegExpressionContext,
  NewExpressionContext,
  PostOpExpressionContext,
  PreOpExpressionContext,
  PrimaryExpressionContext,
  SoqlPrimaryContext,
  SoslPrimaryContext,
  SubExpressionContext,
  SuperPrimaryContext,
  ThisPrimaryContext,
  TypeRefPrimaryContext,
  VoidPrimaryContext,
} from '@apexdevtools/apex-parser';
import type {
  ExpressionContext,
  ExpressionListContext,
  MethodCallContext,
  PrimaryContext,
} from '@apexdevtools/apex-parser';
import { readQuery } from '../soql/parse.ts';
import { readSearch } from '../soql/sosl.ts';
import { SoqlError } from '../soql/soqlError.ts';
import type { AssignExpression, BinaryOperator, Expression } from './ast.ts';
import { readCreator } from './creators.ts';
import type { Position } from './diagnostic.ts';
import { readLiteral } from './literals.ts';
import { positionOf, readTypeRef } from './reader.ts';

/** A construct that parses and cannot be read; becomes a diagnostic of the file. */
export class ReadError extends Error {
  readonly at: Position;
  readonly code: string;
  constructor(code: string, at: Position, message: string) {
    super(message);
    this.code = code;
    this.at = at;
  }
}

export function readExpressionList(ctx: ExpressionListContext | null): Expression[] {
  return (ctx?.expression_list() ?? []).map(readExpression);
}

export function readExpression(ctx: ExpressionContext): Expression {
  const at = positionOf(ctx);
  if (ctx instanceof PrimaryExpressionContext) return readPrimary(ctx.primary());
  if (ctx instanceof SubExpressionContext) return readExpression(ctx.expression());
  if (ctx instanceof DotExpressionContext) return readDot(ctx);
  if (ctx instanceof MethodCallExpressionContext) return readCall(ctx.methodCall());
  if (ctx instanceof NewExpressionContext) return readCreator(ctx.creator(), at);
  if (ctx instanceof ArrayExpressionContext) {
    return {
      ...at,
      kind: 'index',
      target: readExpression(ctx.expression(0)),
      index: readExpression(ctx.expression(1)),
    };
  }
  if (ctx instanceof AssignExpressionContext) return readAssign(ctx);
  if (ctx instanceof CastExpressionContext) {
    return {
      ...at,
      kind: 'cast',
      type: readTypeRef(ctx.typeRef()),
      operand: readExpression(ctx.expression()),
    };
  }
  if (ctx instanceof InstanceOfExpressionContext) {
    return {
      ...at,
      kind: 'instanceOf',
      operand: readExpression(ctx.expression()),
      type: readTypeRef(ctx.typeRef()),
    };
  }
  if (ctx instanceof CondExpressionContext) {
    const [condition, then, otherwise] = ctx.expression_list().map(readExpression);
    return { ...at, kind: 'ternary', condition: condition!, then: then!, otherwise: otherwise! };
  }
  return readOperator(ctx, at);
}

function readOperator(ctx: ExpressionContext, at: Position): Expression {
  if (ctx instanceof PostOpExpressionContext) {
    const operator = ctx.INC() ? '++' : '--';
    return { ...at, kind: 'increment', operator, prefix: false, operand: readExpression(ctx.expression()) };
  }
  if (ctx instanceof PreOpExpressionContext) return readPrefix(ctx, at);
  if (ctx instanceof NegExpressionContext) {
    return {
      ...at,
      kind: 'unary',
      operator: ctx.BANG() ? '!' : '~',
      operand: readExpression(ctx.expression()),
    };
  }
  if (ctx instanceof LogAndExpressionContext)
    return { ...at, kind: 'logical', operator: '&&', ...readSides(ctx) };
  if (ctx instanceof LogOrExpressionContext)
    return { ...at, kind: 'logical', operator: '||', ...readSides(ctx) };
  if (ctx instanceof CoalExpressionContext) return { ...at, kind: 'coalesce', ...readSides(ctx) };
  if (
    ctx instanceof Arth1ExpressionContext ||
    ctx instanceof Arth2ExpressionContext ||
    ctx instanceof BitExpressionContext ||
    ctx instanceof CmpExpressionContext ||
    ctx instanceof EqualityExpressionContext ||
    ctx instanceof BitAndExpressionContext ||
    ctx instanceof BitNotExpressionContext ||
    ctx instanceof BitOrExpressionContext
  ) {
    return { ...at, kind: 'binary', operator: operatorText(ctx), ...readSides(ctx) };
  }
  throw new ReadError('LO1002', at, `expression expected, found '${ctx.getText()}'`);
}

/** The terminals between the two operands: `>` `>` is `>>`; `<>` is an old spelling of `!=`. */
function operatorText(ctx: ExpressionContext): BinaryOperator {
  let text = '';
  for (let i = 1; i < ctx.getChildCount() - 1; i++) text += ctx.getChild(i).getText();
  return (text === '<>' ? '!=' : text) as BinaryOperator;
}

function readSides(ctx: { expression(i: number): ExpressionContext }): {
  left: Expression;
  right: Expression;
} {
  return { left: readExpression(ctx.expression(0)), right: readExpression(ctx.expression(1)) };
}

/** A minus before digits belongs to the literal, so that -2147483648 is one Integer. */
function readPrefix(ctx: PreOpExpressionContext, at: Position): Expression {
  const operand = readExpression(ctx.expression());
  if (ctx.INC()) return { ...at, kind: 'increment', operator: '++', prefix: true, operand };
  if (ctx.DEC()) return { ...at, kind: 'increment', operator: '--', prefix: true, operand };
  if (
    ctx.SUB() &&
    operand.kind === 'literal' &&
    !operand.value.startsWith('-') &&
    operand.type !== 'string'
  ) {
    return { ...operand, ...at, value: `-${operand.value}` };
  }
  return { ...at, kind: 'unary', operator: ctx.SUB() ? '-' : '+', operand };
}

function readAssign(ctx: AssignExpressionContext): Expression {
  const operator = ctx.getChild(1).getText().slice(0, -1) as NonNullable<AssignExpression['operator']> | '';
  const target = readExpression(ctx.expression(0));
  const value = readExpression(ctx.expression(1));
  return { ...positionOf(ctx), kind: 'assign', operator: operator === '' ? null : operator, target, value };
}

/** The position of a member access is that of the member's name. */
function readDot(ctx: DotExpressionContext): Expression {
  const target = readExpression(ctx.expression());
  const safe = ctx.QUESTIONDOT() !== null && ctx.QUESTIONDOT() !== undefined;
  const call = ctx.dotMethodCall();
  if (call) {
    const args = readExpressionList(call.expressionList());
    return { ...positionOf(call), kind: 'call', target, name: call.anyId().getText(), args, safe };
  }
  return { ...positionOf(ctx.anyId()), kind: 'field', target, name: ctx.anyId().getText(), safe };
}

function readCall(ctx: MethodCallContext): Expression {
  const at = positionOf(ctx);
  const args = readExpressionList(ctx.expressionList());
  if (ctx.THIS()) return { ...at, kind: 'constructorCall', target: 'this', args };
  if (ctx.SUPER()) return { ...at, kind: 'constructorCall', target: 'super', args };
  return { ...at, kind: 'call', target: null, name: ctx.id().getText(), args, safe: false };
}

function readPrimary(ctx: PrimaryContext): Expression {
  const at = positionOf(ctx);
  if (ctx instanceof IdPrimaryContext) return { ...at, kind: 'name', name: ctx.id().getText() };
  if (ctx instanceof LiteralPrimaryContext) return readLiteral(ctx.literal());
  if (ctx instanceof ThisPrimaryContext) return { ...at, kind: 'this' };
  if (ctx instanceof SuperPrimaryContext) return { ...at, kind: 'super' };
  if (ctx instanceof TypeRefPrimaryContext)
    return { ...at, kind: 'classLiteral', type: readTypeRef(ctx.typeRef()) };
  if (ctx instanceof VoidPrimaryContext)
    return { ...at, kind: 'classLiteral', type: { ...at, name: 'void', args: [] } };
  if (ctx instanceof SoqlPrimaryContext) return readSoql(ctx, at);
  if (ctx instanceof SoslPrimaryContext) return readSosl(ctx, at);
  throw new ReadError('LO1002', at, `expression expected, found '${ctx.getText()}'`);
}

function readSosl(ctx: SoslPrimaryContext, at: Position): Expression {
  const binds: Expression[] = [];
  try {
    const search = readSearch(ctx.soslLiteral(), (expression) => binds.push(readExpression(expression)) - 1);
    return { ...at, kind: 'sosl', search, binds };
  } catch (error) {
    if (error instanceof SoqlError) throw new ReadError('LO1003', at, error.message);
    throw error;
  }
}

function readSoql(ctx: SoqlPrimaryContext, at: Position): Expression {
  const binds: Expression[] = [];
  try {
    const query = readQuery(
      ctx.soqlLiteral().query(),
      (expression) => binds.push(readExpression(expression)) - 1,
    );
    return { ...at, kind: 'soql', query, binds };
  } catch (error) {
    if (error instanceof SoqlError) throw new ReadError('LO1003', at, error.message);
    throw error;
  }
}
