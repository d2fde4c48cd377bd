/** What happens with null in front of `.` and `?.`. */
import type { Value } from '../runtime/values.ts';
import type { Code } from './context.ts';
import { nullReference } from './failures.ts';
import type { Frame } from './frame.ts';

type Use = (f: Frame, receiver: NonNullable<Value>) => Value;

/**
 * Evaluates the target and uses its value. Null throws NullPointerException, but gives null behind a parent
 * relationship, and ends the whole chain behind `?.`.
 */
export function onReceiver(target: Code, safe: boolean, use: Use): Pick<Code, 'eval' | 'chain'> {
  const { nullPropagates = false } = target;
  if (!safe && !target.chain) {
    const evaluate = target.eval;
    if (nullPropagates) {
      return {
        eval: (f) => {
          const value = evaluate(f);
          return value === null ? null : use(f, value);
        },
      };
    }
    return {
      eval: (f) => {
        const value = evaluate(f);
        if (value === null) throw nullReference(f);
        return use(f, value);
      },
    };
  }
  const evaluate = target.chain ?? target.eval;
  const chain = (f: Frame): Value | undefined => {
    const value = evaluate(f);
    if (value === undefined) return undefined;
    if (value !== null) return use(f, value);
    if (safe) return undefined;
    if (nullPropagates) return null;
    throw nullReference(f);
  };
  return { chain, eval: (f) => chain(f) ?? null };
}

/** A query in front of a member means its record; behind `?.` no record is null [D safe navigation]. */
export function asRecord(target: Code, safe: boolean): Code {
  if (!target.single) return target;
  return { type: target.single.type, eval: safe ? target.single.orNull : target.single.eval };
}
