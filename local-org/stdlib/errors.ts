/** Exceptions and refusals that library rows throw. */
import type { ApexThrow, Execution } from '../runtime/execution.ts';
import { NotSupportedError } from '../runtime/notSupported.ts';

/** `throw fail(exec, 'TypeException', 'Invalid integer: x')`; names of the System namespace are given bare. */
export function fail(
  exec: Execution,
  type: string,
  message: string,
  state?: Record<string, unknown>,
): ApexThrow {
  return state ? exec.exception(type, message, state) : exec.exception(type, message);
}

// UNVERIFIED: Which methods say "Argument cannot be null." and which "Argument 1 cannot be null"? Here all the former.
export function nullArgument(exec: Execution): ApexThrow {
  return fail(exec, 'NullPointerException', 'Argument cannot be null.');
}

export function nullReference(exec: Execution): ApexThrow {
  return fail(exec, 'NullPointerException', 'Attempt to de-reference a null object');
}

/**
 * Something real Apex can do and this library cannot. Apex code cannot catch it. Codes, one per cause: LO5001
 * member or argument form, LO5002 needs a part of the org that is missing, LO5010 regular expression syntax.
 */
export function notSupported(code: `LO5${string}`, what: string): NotSupportedError {
  return new NotSupportedError(code, what);
}
