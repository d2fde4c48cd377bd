/** Interviews that failed without a fault path. */
import type { Execution } from '../../runtime/execution.ts';
import type { FlowFailure } from '../run/failure.ts';
import type { Interview } from '../run/interview.ts';

/** Text: https://github.com/restforce/restforce/issues/624 */
export const UNHANDLED = 'An unhandled fault has occurred in this flow';

/**
 * Ends the transaction when an interview failed.
 * UNVERIFIED: When one interview of a batch outside a save fails, is what the others of the batch wrote rolled back?
 * @throws ApexThrow System.FlowException
 */
export function throwFailure(exec: Execution, interviews: readonly Interview[]): void {
  const failed = interviews.find(({ failure }) => failure !== null);
  if (failed) throw exec.exception('FlowException', failureText(failed.flow.name, failed.failure!));
}

export function failureText(flow: string, { element, message }: FlowFailure): string {
  const at = element === null ? '' : `, element ${element}`;
  return `${UNHANDLED}: ${flow}${at}: ${message}`;
}
