/** Arguments of a call as one evaluation. */
import type { Position } from '../../parse/diagnostic.ts';
import type { Value } from '../../runtime/values.ts';
import type { Code } from '../context.ts';
import { assignTo } from '../conversion.ts';
import type { Frame } from '../frame.ts';
import type { Type } from '../types.ts';
import type { CallSite } from './call.ts';

/** Each argument assigned to its parameter; a mistake is reported at the argument. */
export function siteArguments(
  site: Pick<CallSite, 'args' | 'node'>,
  params: readonly Type[],
): (f: Frame) => Value[] {
  return convertedArguments(site.args, params, (i) => site.node.args[i] ?? site.node);
}

export function convertedArguments(
  args: readonly Code[],
  params: readonly Type[],
  at: (index: number) => Position,
): (f: Frame) => Value[] {
  const evals = args.map((arg, i) => assignTo(arg, params[i]!, at(i)));
  const [a, b] = evals;
  switch (evals.length) {
    case 0:
      return () => [];
    case 1:
      return (f) => [a!(f)];
    case 2:
      return (f) => [a!(f), b!(f)];
    default:
      return (f) => evals.map((evaluate) => evaluate(f));
  }
}
