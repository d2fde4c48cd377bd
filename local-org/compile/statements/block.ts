import type { Block } from '../../parse/ast.ts';
import type { Context } from '../context.ts';
import type { Exec } from '../frame.ts';
import { NORMAL } from '../frame.ts';
import { compileStatement } from '../statement.ts';

/** `{ ... }` with a scope of its own. */
export function compileBlock(node: Block, ctx: Context): Exec {
  return ctx.locals.scoped(() =>
    sequence(node.statements.map((statement) => compileStatement(statement, ctx))),
  );
}

/** Runs statements until one leaves the sequence. */
export function sequence(statements: readonly Exec[]): Exec {
  const [first, second] = statements;
  switch (statements.length) {
    case 0:
      return () => NORMAL;
    case 1:
      return first!;
    case 2:
      return (f) => {
        const ended = first!(f);
        return ended === NORMAL ? second!(f) : ended;
      };
    default:
      return (f) => {
        for (let i = 0; i < statements.length; i++) {
          const ended = statements[i]!(f);
          if (ended !== NORMAL) return ended;
        }
        return NORMAL;
      };
  }
}
