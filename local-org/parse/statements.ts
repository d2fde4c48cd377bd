/** Parse tree of a statement to AST. */
import type {
  AccessLevelContext,
  BlockContext,
  CatchClauseContext,
  ForStatementContext,
  LocalVariableDeclarationContext,
  StatementContext,
  SwitchStatementContext,
  TryStatementContext,
  UpsertStatementContext,
  WhenControlContext,
  WhenLiteralContext,
} from '@apexdevtools/apex-parser';
import type {
  Block,
  Expression,
  FieldExpression,
  LiteralExpression,
  LocalStatement,
  NameExpression,
  Statement,
  SwitchCase,
} from './ast.ts';
import type { Position } from './diagnostic.ts';
import { ReadError, readExpression, readExpressionList } from './expressions.ts';
import { readString } from './literals.ts';
import { positionOf, readModifiers, readQualifiedName, readTypeRef, tokenPosition } from './reader.ts';

export function readBlock(ctx: BlockContext): Block {
  return { ...positionOf(ctx), kind: 'block', statements: ctx.statement_list().map(readStatement) };
}

export function readStatement(ctx: StatementContext): Statement {
  const at = positionOf(ctx);
  if (ctx.expressionStatement()) {
    return { ...at, kind: 'expression', expression: readExpression(ctx.expressionStatement().expression()) };
  }
  if (ctx.localVariableDeclarationStatement()) {
    return readLocal(ctx.localVariableDeclarationStatement().localVariableDeclaration());
  }
  if (ctx.block()) return readBlock(ctx.block());
  if (ctx.ifStatement()) {
    const part = ctx.ifStatement();
    const otherwise = part.statement(1);
    return {
      ...at,
      kind: 'if',
      condition: readExpression(part.parExpression().expression()),
      then: readStatement(part.statement(0)),
      otherwise: otherwise ? readStatement(otherwise) : null,
    };
  }
  if (ctx.returnStatement()) {
    const value = ctx.returnStatement().expression();
    return { ...at, kind: 'return', value: value ? readExpression(value) : null };
  }
  if (ctx.throwStatement())
    return { ...at, kind: 'throw', value: readExpression(ctx.throwStatement().expression()) };
  if (ctx.breakStatement()) return { ...at, kind: 'break' };
  if (ctx.continueStatement()) return { ...at, kind: 'continue' };
  if (ctx.tryStatement()) return readTry(ctx.tryStatement(), at);
  if (ctx.switchStatement()) return readSwitch(ctx.switchStatement(), at);
  return readLoop(ctx, at) ?? readDml(ctx, at);
}

function readLoop(ctx: StatementContext, at: Position): Statement | null {
  if (ctx.forStatement()) return readFor(ctx.forStatement(), at);
  const whileCtx = ctx.whileStatement();
  if (whileCtx) {
    const condition = readExpression(whileCtx.parExpression().expression());
    return { ...at, kind: 'while', condition, body: readBody(whileCtx.statement(), at) };
  }
  const doCtx = ctx.doWhileStatement();
  if (doCtx) {
    const condition = readExpression(doCtx.parExpression().expression());
    return { ...at, kind: 'doWhile', condition, body: readBlock(doCtx.block()) };
  }
  return null;
}

function readBody(ctx: StatementContext | null, at: Position): Statement {
  return ctx ? readStatement(ctx) : { ...at, kind: 'empty' };
}

function readLocal(ctx: LocalVariableDeclarationContext): LocalStatement {
  const variables = ctx
    .variableDeclarators()
    .variableDeclarator_list()
    .map((variable) => ({
      ...positionOf(variable),
      name: variable.id().getText(),
      initial: variable.expression() ? readExpression(variable.expression()) : null,
    }));
  const isFinal = readModifiers(ctx.modifier_list()).words.includes('final');
  return { ...positionOf(ctx), kind: 'local', type: readTypeRef(ctx.typeRef()), isFinal, variables };
}

function readFor(ctx: ForStatementContext, at: Position): Statement {
  const control = ctx.forControl();
  const body = readBody(ctx.statement(), at);
  const each = control.enhancedForControl();
  if (each) {
    const type = readTypeRef(each.typeRef());
    return {
      ...at,
      kind: 'forEach',
      type,
      variable: each.id().getText(),
      iterable: readExpression(each.expression()),
      body,
    };
  }
  const init = control.forInit();
  return {
    ...at,
    kind: 'for',
    initial: init?.localVariableDeclaration() ? readLocal(init.localVariableDeclaration()) : null,
    initialExpressions: readExpressionList(init?.expressionList() ?? null),
    condition: control.expression() ? readExpression(control.expression()) : null,
    update: readExpressionList(control.forUpdate()?.expressionList() ?? null),
    body,
  };
}

function readTry(ctx: TryStatementContext, at: Position): Statement {
  const finallyBlock = ctx.finallyBlock();
  return {
    ...at,
    kind: 'try',
    body: readBlock(ctx.block()),
    catches: ctx.catchClause_list().map(readCatch),
    finallyBody: finallyBlock ? readBlock(finallyBlock.block()) : null,
  };
}

function readCatch(ctx: CatchClauseContext) {
  const type = { ...positionOf(ctx.qualifiedName()), name: readQualifiedName(ctx.qualifiedName()), args: [] };
  return { ...positionOf(ctx), type, variable: ctx.id().getText(), body: readBlock(ctx.block()) };
}

function readSwitch(ctx: SwitchStatementContext, at: Position): Statement {
  return {
    ...at,
    kind: 'switch',
    subject: readExpression(ctx.expression()),
    cases: ctx.whenControl_list().map(readCase),
  };
}

function readCase(ctx: WhenControlContext): SwitchCase {
  const at = positionOf(ctx);
  const body = readBlock(ctx.block());
  const value = ctx.whenValue();
  if (value.ELSE()) return { ...at, kind: 'else', body };
  if (value.typeRef()) {
    return { ...at, kind: 'type', type: readTypeRef(value.typeRef()), variable: value.id().getText(), body };
  }
  return { ...at, kind: 'values', values: value.whenLiteral_list().map(readWhenLiteral), body };
}

function readWhenLiteral(ctx: WhenLiteralContext): LiteralExpression | NameExpression | FieldExpression {
  const at = positionOf(ctx);
  if (ctx.LPAREN()) return readWhenLiteral(ctx.whenLiteral());
  if (ctx.NULL()) return { ...at, kind: 'literal', type: 'null', value: 'null' };
  const text = ctx.StringLiteral() ?? ctx.MultilineStringLiteral();
  if (text) return { ...at, kind: 'literal', type: 'string', value: readString(text.getText()) };
  if (ctx.qualifiedName()) {
    const [first, ...rest] = ctx.qualifiedName().id_list();
    let name: NameExpression | FieldExpression = { ...at, kind: 'name', name: first!.getText() };
    for (const id of rest)
      name = { ...positionOf(id), kind: 'field', target: name, name: id.getText(), safe: false };
    return name;
  }
  const sign = ctx.SUB_list().length % 2 === 1 ? '-' : '';
  if (ctx.LongLiteral()) {
    return { ...at, kind: 'literal', type: 'long', value: sign + ctx.LongLiteral().getText().slice(0, -1) };
  }
  return { ...at, kind: 'literal', type: 'integer', value: sign + ctx.IntegerLiteral().getText() };
}

function readAccess(ctx: AccessLevelContext | null): 'system' | 'user' | null {
  if (!ctx) return null;
  return ctx.USER() ? 'user' : 'system';
}

function readDml(ctx: StatementContext, at: Position): Statement {
  const plain = [
    ['insert', ctx.insertStatement()],
    ['update', ctx.updateStatement()],
    ['delete', ctx.deleteStatement()],
    ['undelete', ctx.undeleteStatement()],
  ] as const;
  for (const [operation, part] of plain) {
    if (!part) continue;
    const access = readAccess(part.accessLevel());
    return {
      ...at,
      kind: 'dml',
      operation,
      access,
      records: readExpression(part.expression()),
      keyField: null,
    };
  }
  if (ctx.upsertStatement()) return readUpsert(ctx.upsertStatement(), at);
  const merge = ctx.mergeStatement();
  if (merge) {
    const [master, duplicates] = merge.expression_list().map(readExpression) as [Expression, Expression];
    return { ...at, kind: 'merge', access: readAccess(merge.accessLevel()), master, duplicates };
  }
  const runAs = ctx.runAsStatement();
  if (runAs) {
    return {
      ...at,
      kind: 'runAs',
      args: readExpressionList(runAs.expressionList()),
      body: readBlock(runAs.block()),
    };
  }
  throw new ReadError('LO1004', tokenPosition(ctx.start), `statement expected, found '${ctx.getText()}'`);
}

function readUpsert(ctx: UpsertStatementContext, at: Position): Statement {
  const keyField = ctx.qualifiedName() ? readQualifiedName(ctx.qualifiedName()) : null;
  const access = readAccess(ctx.accessLevel());
  return {
    ...at,
    kind: 'dml',
    operation: 'upsert',
    access,
    records: readExpression(ctx.expression()),
    keyField,
  };
}
