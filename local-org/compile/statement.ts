/** Compiles statements: one compiler per kind of node, wrapped with position, coverage and CPU counting. */
import type { Statement, StatementKind } from '../parse/ast.ts';
import type { Position } from '../parse/diagnostic.ts';
import type { Context } from './context.ts';
import { compileError } from './failures.ts';
import type { Exec } from './frame.ts';
import { BREAK, CONTINUE, NORMAL } from './frame.ts';
import { compileBlock } from './statements/block.ts';
import { compileDml, compileMerge } from './statements/dml.ts';
import { compileExpressionStatement } from './statements/expression.ts';
import { compileFor, compileDoWhile, compileWhile } from './statements/loops.ts';
import { compileForEach } from './statements/forEach.ts';
import { compileIf } from './statements/if.ts';
import { compileLocal } from './statements/local.ts';
import { compileReturn, compileThrow } from './statements/leave.ts';
import { compileRunAs } from './statements/runAs.ts';
import { compileSwitch } from './statements/switch.ts';
import { compileTry } from './statements/try.ts';

type Compilers = {
  readonly [Kind in StatementKind]: (node: Extract<Statement, { kind: Kind }>, ctx: Context) => Exec;
};

const compilers: Compilers = {
  block: compileBlock,
  local: compileLocal,
  expression: compileExpressionStatement,
  if: compileIf,
  switch: compileSwitch,
  for: compileFor,
  forEach: compileForEach,
  while: compileWhile,
  doWhile: compileDoWhile,
  try: compileTry,
  return: compileReturn,
  throw: compileThrow,
  break: () => () => BREAK,
  continue: () => () => CONTINUE,
  dml: compileDml,
  merge: compileMerge,
  runAs: compileRunAs,
  empty: () => () => NORMAL,
};

/** Statements that are no step of the program by themselves. */
const UNCOUNTED = new Set<StatementKind>(['block', 'empty', 'try']);

/** Compiles a statement; an error in it becomes a diagnostic and leaves the rest to be compiled. */
export function compileStatement(node: Statement, ctx: Context): Exec {
  const compile = compilers[node.kind] as (node: Statement, ctx: Context) => Exec;
  try {
    const run = compile(node, ctx);
    if (UNCOUNTED.has(node.kind) || isBareDeclaration(node)) return run;
    return counted(node, ctx, run);
  } catch (error) {
    const { code, at, message, hint } = compileError(error, node);
    ctx.unit.sink.error(code, at, message, hint);
    declareAnyway(node, ctx);
    return () => NORMAL;
  }
}

/**
 * `Integer i;` does nothing that could be covered: "you only declare the variable" [R https://salesforce.stackexchange.com/questions/142402].
 */
function isBareDeclaration(node: Statement): boolean {
  return node.kind === 'local' && node.variables.every((v) => v.initial === null);
}

/** A declaration that failed still declares its variable, so that its uses are not reported too. */
function declareAnyway(node: Statement, ctx: Context): void {
  if (node.kind !== 'local') return;
  for (const variable of node.variables) {
    if (!ctx.locals.find(variable.name))
      ctx.locals.declare(variable.name, ctx.table.unknown(node.type.name), variable, node.isFinal);
  }
}

/** Notes the position for stack traces, counts the line for coverage and the statement for CPU time. */
export function counted(at: Position, ctx: Pick<Context, 'unit'>, run: Exec): Exec {
  const { line, column } = at;
  const { hits, coverable } = ctx.unit;
  coverable.add(line);
  return (f) => {
    f.line = line;
    f.column = column;
    hits[line]!++;
    const { exec } = f;
    if (++exec.statements >= exec.nextCheck) exec.checkCpu();
    return run(f);
  };
}
