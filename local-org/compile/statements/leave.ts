/** `return` and `throw` */
import type { ReturnStatement, ThrowStatement } from '../../parse/ast.ts';
import { ApexObject } from '../../runtime/values.ts';
import { assignTo } from '../conversion.ts';
import type { Context } from '../context.ts';
import { CompileError, nullReference } from '../failures.ts';
import { compileExpression } from '../expression.ts';
import type { Exec } from '../frame.ts';
import { RETURN } from '../frame.ts';

export function compileReturn(node: ReturnStatement, ctx: Context): Exec {
  if (node.value === null) {
    if (ctx.returns.kind !== 'void')
      throw new CompileError('LO2022', node, `Missing return value of type ${ctx.returns.name}`);
    return () => RETURN;
  }
  if (ctx.returns.kind === 'void')
    throw new CompileError('LO2022', node, 'A void method cannot return a value');
  const value = assignTo(compileExpression(node.value, ctx), ctx.returns, node.value);
  return (f) => {
    f.result = value(f);
    return RETURN;
  };
}

export function compileThrow(node: ThrowStatement, ctx: Context): Exec {
  const code = compileExpression(node.value, ctx);
  const value = code.eval;
  return (f) => {
    const exception = value(f);
    if (exception === null) throw nullReference(f);
    if (exception instanceof ApexObject && exception.cls.isException) throw f.exec.throwable(exception);
    throw f.exec.exception('TypeException', 'Throw expression must be of type exception');
  };
}
