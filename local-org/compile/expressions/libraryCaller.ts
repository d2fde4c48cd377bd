/** What a library row marked `usesCallSite` may ask about the code that calls it: its variables and its sharing. */
import type { NameExpression } from '../../parse/ast.ts';
import type { CallSite as LibraryCaller } from '../../runtime/execution.ts';
import type { Value } from '../../runtime/values.ts';
import { Locals } from '../context.ts';
import type { Context } from '../context.ts';
import type { Eval, Frame } from '../frame.ts';
import { findUnqualifiedField } from '../members.ts';
import type { CallSite } from './call.ts';
import { compileName } from './field.ts';

/** Sets the execution's call site while `evaluate` runs. */
export function withCaller(site: CallSite, evaluate: Eval): Eval {
  const variable = variables(site);
  return (f) => {
    const before = f.exec.callSite;
    f.exec.callSite = caller(f, variable);
    try {
      return evaluate(f);
    } finally {
      f.exec.callSite = before;
    }
  };
}

function caller(f: Frame, variable: (f: Frame, name: string) => Value | undefined): LibraryCaller {
  return {
    className: f.code.owner?.name ?? null,
    sharing: f.exec.sharingApplies(),
    variable: (name) => variable(f, name),
  };
}

/** Reads a variable by a name that is only known at run time: a local of this place, else a field. */
function variables({ node, ctx }: CallSite): (f: Frame, name: string) => Value | undefined {
  const slots = new Map(ctx.locals.names().map((name) => [name.toLowerCase(), ctx.locals.find(name)!.slot]));
  const fields = new Map<string, Eval | null>();
  const outside: Context = { ...ctx, locals: new Locals() };
  return (f, name) => {
    const key = name.toLowerCase();
    const slot = slots.get(key);
    if (slot !== undefined) return f.locals[slot] ?? null;
    let read = fields.get(key);
    if (read === undefined) {
      const reference: NameExpression = { kind: 'name', name, line: node.line, column: node.column };
      read = findUnqualifiedField(outside, name) ? compileName(reference, outside).eval : null;
      fields.set(key, read);
    }
    return read?.(f);
  };
}
