/** Errors found while compiling and errors thrown by compiled code. */
import type { Position } from '../parse/diagnostic.ts';
import { isStackOverflow, TOO_DEEP } from '../parse/nesting.ts';
import type { ApexThrow } from '../runtime/execution.ts';
import type { Value } from '../runtime/values.ts';
import type { Eval, Frame } from './frame.ts';

/** Stops compiling one statement; its statement compiler turns it into a diagnostic. */
export class CompileError extends Error {
  readonly code: string;
  readonly at: Position;
  readonly hint: string | null;
  constructor(code: string, at: Position, message: string, hint: string | null = null) {
    super(message);
    this.code = code;
    this.at = at;
    this.hint = hint;
  }
}

/** The error when it is one of the program's source, code nested too deeply included; everything else is thrown on. */
export function compileError(error: unknown, at: Position): CompileError {
  if (error instanceof CompileError) return error;
  if (isStackOverflow(error)) return new CompileError('LO1005', at, TOO_DEEP);
  throw error;
}

export function nullReference(f: Frame): ApexThrow {
  return f.exec.exception('NullPointerException', 'Attempt to de-reference a null object');
}

/** Code for something the local org does not have: compiles, and refuses when reached. */
export function notSupported(what: string): Eval {
  return (f): Value => {
    throw f.exec.exception(
      'LocalOrg.NotSupportedException',
      `LO3001: not supported by the local org: ${what}`,
    );
  };
}

/** The nearest of some names to a misspelt one, for hints; null when none is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string | null {
  const limit = name.length <= 4 ? 1 : 2;
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best === null ? null : `Did you mean '${best}'?`;
}

/** Levenshtein distance; gives up with `limit` as soon as it cannot be below it. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? limit;
}
