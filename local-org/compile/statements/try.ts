import type { TryStatement } from '../../parse/ast.ts';
import { isSubclass } from '../../runtime/exceptions.ts';
import { ApexThrow } from '../../runtime/execution.ts';
import type { RuntimeClass } from '../../runtime/values.ts';
import { resolveType } from '../context.ts';
import type { Context } from '../context.ts';
import { CompileError } from '../failures.ts';
import type { Completion, Exec, Frame } from '../frame.ts';
import { NORMAL } from '../frame.ts';
import { compileBlock } from './block.ts';

interface CatchClause {
  /** Null for a type that the local org does not have: nothing is of it. */
  readonly cls: RuntimeClass | null;
  readonly slot: number;
  readonly body: Exec;
}

/** `try { } catch (T e) { } finally { }` */
export function compileTry(node: TryStatement, ctx: Context): Exec {
  const body = compileBlock(node.body, ctx);
  const clauses = node.catches.map((clause) => compileCatch(clause, ctx));
  const guarded = clauses.length > 0 ? catching(body, clauses) : body;
  return node.finallyBody ? finishing(guarded, compileBlock(node.finallyBody, ctx)) : guarded;
}

function compileCatch(clause: TryStatement['catches'][number], ctx: Context): CatchClause {
  return ctx.locals.scoped(() => {
    const type = resolveType(ctx, clause.type);
    const cls = type.kind === 'exception' || type.kind === 'class' ? type.cls : null;
    if (cls && !cls.isException)
      throw new CompileError('LO2023', clause.type, `Invalid type in catch: ${type.name} is no exception`);
    const { slot } = ctx.locals.declare(clause.variable, type, clause);
    return { cls, slot, body: compileBlock(clause.body, ctx) };
  });
}

function catching(body: Exec, clauses: readonly CatchClause[]): Exec {
  return (f) => {
    try {
      return body(f);
    } catch (error) {
      const thrown = settle(f, error);
      if (!(thrown instanceof ApexThrow) || thrown.uncatchable) throw thrown;
      const clause = clauses.find((c) => c.cls !== null && isSubclass(thrown.exception.cls, c.cls));
      if (!clause) throw thrown;
      f.exec.top = f;
      f.locals[clause.slot] = thrown.exception;
      return clause.body(f);
    }
  };
}

/** The error as thrown by Apex; JavaScript's stack overflow becomes a LimitException while there is room again. */
function settle(f: Frame, error: unknown): unknown {
  return f.exec.asThrow(error);
}

/**
 * A finally block runs however the rest ended, and wins when it leaves by itself. "When exceptions are uncatchable, catch
 * blocks, as well as finally blocks if any, aren't executed." [D apex-guide/exception-statements]
 */
function finishing(guarded: Exec, last: Exec): Exec {
  return (f) => {
    let ended: Completion;
    try {
      ended = guarded(f);
    } catch (error) {
      const thrown = settle(f, error);
      if (!(thrown instanceof ApexThrow) || thrown.uncatchable) throw thrown;
      f.exec.top = f;
      const own = last(f);
      if (own !== NORMAL) return own;
      throw thrown;
    }
    const result = f.result;
    const own = last(f);
    if (own !== NORMAL) return own;
    f.result = result;
    return ended;
  };
}
