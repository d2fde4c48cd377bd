/** An error in one interview. A fault path can handle it; otherwise the interview ends with it. */
import { exceptionState, exceptionText } from '../../runtime/exceptions.ts';
import { ApexThrow } from '../../runtime/execution.ts';

export class FlowFailure extends Error {
  /** API name of the element; null when the flow did not get so far. */
  readonly element: string | null;
  constructor(element: string | null, message: string) {
    super(message);
    this.element = element;
  }
}

/**
 * What `$Flow.FaultMessage` says when an element that works on records fails.
 * Text: https://github.com/SFDO-Community/declarative-lookup-rollup-summaries/issues/1035
 */
export function recordFaultText(verb: 'create' | 'update' | 'delete' | 'look up', problem: string): string {
  return `This error occurred when the flow tried to ${verb} records: ${problem}. You can look up ExceptionCode values in the SOAP API Developer Guide.`;
}

/** `CODE: message` of a failed database operation. */
export function problemText(thrown: ApexThrow): string {
  const [first] = exceptionState(thrown.exception).dml ?? [];
  return first ? `${first.statusCode}: ${first.message}` : exceptionText(thrown.exception);
}

/** Errors that only concern the interview; limits, refusals of the local org and defects go on. */
export function isCatchable(error: unknown): error is ApexThrow {
  return error instanceof ApexThrow && !error.uncatchable;
}
