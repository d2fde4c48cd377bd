/** `++` and `--`, before and behind */
import type { IncrementExpression } from '../../parse/ast.ts';
import type { Code, Context } from '../context.ts';
import { CompileError, nullReference } from '../failures.ts';
import type { Eval } from '../frame.ts';
import type { Place } from '../place.ts';
import { isNumeric, simpleTypes } from '../types.ts';
import { compilePlace } from './assign.ts';
import { operation } from './operators.ts';

export function compileIncrement(node: IncrementExpression, ctx: Context): Code {
  const place = compilePlace(node.operand, ctx);
  if (!isNumeric(place.type)) {
    throw new CompileError(
      'LO2006',
      node,
      `Operation ${node.operator} is not defined for ${place.type.name}`,
    );
  }
  const step = node.operator === '++' ? 1 : -1;
  if (place.type.kind === 'integer') return { type: place.type, eval: integerStep(place, step, node.prefix) };
  const { apply } = operation('+', place.type, simpleTypes.integer)!;
  const { prepare, read, write } = place;
  return {
    type: place.type,
    eval: (f) => {
      const at = prepare(f);
      const before = read(f, at);
      if (before === null) throw nullReference(f);
      const after = apply(f, before, step);
      write(f, at, after);
      return node.prefix ? after : before;
    },
  };
}

function integerStep(place: Place, step: number, prefix: boolean): Eval {
  const { slot, prepare, read, write } = place;
  if (slot !== undefined) {
    return (f) => {
      const before = f.locals[slot];
      if (before === null) throw nullReference(f);
      const after = ((before as number) + step) | 0;
      f.locals[slot] = after;
      return prefix ? after : (before as number);
    };
  }
  return (f) => {
    const at = prepare(f);
    const before = read(f, at);
    if (before === null) throw nullReference(f);
    const after = ((before as number) + step) | 0;
    write(f, at, after);
    return prefix ? after : before;
  };
}
