/** `list[i]` */
import type { IndexExpression } from '../../parse/ast.ts';
import { ApexList } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { assignTo } from '../conversion.ts';
import type { Code, Context } from '../context.ts';
import { CompileError, nullReference } from '../failures.ts';
import { compileExpression } from '../expression.ts';
import type { Eval, Frame } from '../frame.ts';
import type { Place } from '../place.ts';
import { onReceiver } from '../receiver.ts';
import { simpleTypes } from '../types.ts';

export function compileIndex(node: IndexExpression, ctx: Context): Code {
  const { target, index, element } = parts(node, ctx);
  const use = (f: Frame, list: Value): Value => {
    const { items } = list as ApexList;
    return items[position(f, items, index)]!;
  };
  return { type: element, ...onReceiver(target, false, use) };
}

export function indexPlace(node: IndexExpression, ctx: Context): Place {
  const { target, index, element } = parts(node, ctx);
  const list = target.eval;
  return {
    type: element,
    prepare: (f) => {
      const value = list(f);
      if (value === null) throw nullReference(f);
      const { items } = value as ApexList;
      return { items, at: position(f, items, index) };
    },
    read: (_f, at) => (at as Slot).items[(at as Slot).at]!,
    write: (_f, at, value) => {
      (at as Slot).items[(at as Slot).at] = value;
    },
  };
}

interface Slot {
  readonly items: Value[];
  readonly at: number;
}

function parts(node: IndexExpression, ctx: Context) {
  const target = compileExpression(node.target, ctx);
  const index = assignTo(compileExpression(node.index, ctx), simpleTypes.integer, node.index);
  if (target.type.kind === 'list') return { target, index, element: target.type.element };
  if (target.type.kind === 'unknown') return { target, index, element: target.type };
  throw new CompileError('LO2017', node, `Expression must be a list type: ${target.type.name}`);
}

/** The index, checked: `List index out of bounds: 3`. */
function position(f: Frame, items: readonly Value[], index: Eval): number {
  const at = index(f);
  if (at === null) throw nullReference(f);
  if ((at as number) >= 0 && (at as number) < items.length) return at as number;
  throw f.exec.exception('ListException', `List index out of bounds: ${at as number}`);
}
