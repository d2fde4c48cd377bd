/** `while`, `do while` and the classic `for`. */
import type { DoWhileStatement, ForStatement, WhileStatement } from '../../parse/ast.ts';
import { condition } from '../conversion.ts';
import type { Context } from '../context.ts';
import { compileExpression } from '../expression.ts';
import type { Exec, Frame } from '../frame.ts';
import { BREAK, NORMAL, RETURN } from '../frame.ts';
import { compileStatement } from '../statement.ts';
import { compileLocal } from './local.ts';

export function compileWhile(node: WhileStatement, ctx: Context): Exec {
  const test = condition(compileExpression(node.condition, ctx), node.condition);
  const body = ctx.locals.scoped(() => compileStatement(node.body, ctx));
  const { line } = node;
  return (f) => {
    while (test(f)) {
      const ended = body(f);
      if (ended === BREAK) break;
      if (ended === RETURN) return RETURN;
      step(f, line);
    }
    return NORMAL;
  };
}

export function compileDoWhile(node: DoWhileStatement, ctx: Context): Exec {
  const body = compileStatement(node.body, ctx);
  const test = condition(compileExpression(node.condition, ctx), node.condition);
  const { line } = node.condition;
  return (f) => {
    do {
      const ended = body(f);
      if (ended === BREAK) break;
      if (ended === RETURN) return RETURN;
      step(f, line);
    } while (test(f));
    return NORMAL;
  };
}

/** `for (init; condition; update) body` */
export function compileFor(node: ForStatement, ctx: Context): Exec {
  return ctx.locals.scoped(() => {
    const initial: Exec = node.initial ? compileLocal(node.initial, ctx) : () => NORMAL;
    const initials = node.initialExpressions.map((e) => compileExpression(e, ctx).eval);
    const test = node.condition
      ? condition(compileExpression(node.condition, ctx), node.condition)
      : () => true;
    const updates = node.update.map((e) => compileExpression(e, ctx).eval);
    const body = ctx.locals.scoped(() => compileStatement(node.body, ctx));
    const { line } = node;
    return (f) => {
      initial(f);
      for (const evaluate of initials) evaluate(f);
      for (; test(f);) {
        const ended = body(f);
        if (ended === BREAK) break;
        if (ended === RETURN) return RETURN;
        step(f, line);
        for (let i = 0; i < updates.length; i++) updates[i]!(f);
      }
      return NORMAL;
    };
  });
}

/** Each turn counts as a step, so that an empty endless loop meets the CPU limit too. */
export function step(f: Frame, line: number): void {
  f.line = line;
  const { exec } = f;
  if (++exec.statements >= exec.nextCheck) exec.checkCpu();
}
