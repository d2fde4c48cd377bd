/** Exceptions and refusals that library rows throw. */
import type { ApexThrow, Execution } from '../runtime/execution.ts';
import { NotSupportedError } from '../runtime/notSupported.ts';

export { NotSupportedError };

/** `throw fail(exec, 'TypeException', 'Invalid integer: x')`; names of the System namespace are given bare. */
export function fail(exec: Execution, type: string, message: string, state?: Record<string, unknown>): ApexThrow {
  return state ? exec.exception(type, message, state) : exec.exception(type, message);
}

// UNVERIFIED: which methods say "Argument cannot be null." and which "Argument 1 cannot be null".
export function nullArgument(exec: Execution): ApexThrow {
  return fail(exec, 'NullPointerException', 'Argument cannot be null.');
}

export function nullReference(exec: Execution): ApexThrow {
  return fail(exec, 'NullPointerException', 'Attempt to de-reference a null object');
}
