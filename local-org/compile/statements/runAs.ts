/**
 * `System.runAs(user) { ... }`. Sources: [D X2, X3] what is written inside does not count for mixed DML outside, each
 * call counts as a DML statement; survey items 4 and 5: each block is a scope of its own, a user without id is inserted.
 */
import type { RunAsStatement } from '../../parse/ast.ts';
import { SObject } from '../../runtime/values.ts';
import type { Context } from '../context.ts';
import { CompileError, nullReference } from '../failures.ts';
import { compileExpression } from '../expression.ts';
import type { Completion, Exec, Frame } from '../frame.ts';
import { compileBlock } from './block.ts';

export function compileRunAs(node: RunAsStatement, ctx: Context): Exec {
  const [argument] = node.args;
  if (!argument || node.args.length > 1)
    throw new CompileError('LO2026', node, 'System.runAs takes one User or Version');
  const code = compileExpression(argument, ctx);
  const evaluate = code.single?.eval ?? code.eval;
  const body = compileBlock(node.body, ctx);
  return (f) => {
    const user = evaluate(f);
    if (user === null) throw nullReference(f);
    // System.runAs(Version) only changes the package version that the code sees.
    return user instanceof SObject ? runAs(f, user, body) : body(f);
  };
}

function runAs(f: Frame, user: SObject, body: Exec): Completion {
  const { exec } = f;
  const { tx, runAsFrame } = exec;
  if (!tx.isTest) throw exec.exception('NoAccessException', 'System.runAs is only allowed in test methods');
  const { userId, mixedDml } = tx;
  tx.limits.spend('dmlStatements');
  tx.mixedDml = { setup: null, nonSetup: null };
  tx.runAsDepth = (tx.runAsDepth ?? 0) + 1;
  try {
    if (!user.fields.get('id')) {
      exec.data.dml(exec, { operation: 'insert', records: [user], allOrNone: true, access: 'system' });
      tx.mixedDml = { setup: null, nonSetup: null };
    }
    tx.userId = String(user.fields.get('id'));
    exec.runAsFrame = f;
    return body(f);
  } finally {
    exec.runAsFrame = runAsFrame;
    tx.runAsDepth -= 1;
    tx.userId = userId;
    tx.mixedDml = mixedDml;
  }
}
