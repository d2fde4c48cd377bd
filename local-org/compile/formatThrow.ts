/** An uncaught exception as people read it. */
import { exceptionMessage, exceptionState, shownMessage, stackTraceText } from '../runtime/exceptions.ts';
import type { ApexThrow, ExceptionState } from '../runtime/execution.ts';

export interface ThrownDescription {
  /** `System.DmlException`, or the name of the project's class. */
  readonly type: string;
  readonly message: string;
  /** Apex stack as text, innermost first, one frame a line. */
  readonly stackTrace: string;
  readonly stack: ExceptionState['stack'];
  readonly cause: { readonly type: string; readonly message: string; readonly stackTrace: string } | null;
}

export function formatThrow(thrown: ApexThrow): ThrownDescription {
  const { exception } = thrown;
  const { stack, cause } = exceptionState(exception);
  return {
    type: exception.cls.name,
    message: shownMessage(exception),
    stackTrace: stackTraceText(stack),
    stack,
    cause:
      cause === null
        ? null
        : {
            type: cause.cls.name,
            message: exceptionMessage(cause),
            stackTrace: stackTraceText(exceptionState(cause).stack),
          },
  };
}
