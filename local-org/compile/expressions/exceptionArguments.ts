/** The four constructors of exceptions: (), (message), (cause), (message, cause). */
import type { ExceptionState } from '../../runtime/execution.ts';
import { toText } from '../../runtime/text.ts';
import { ApexObject } from '../../runtime/values.ts';
import { exceptionState } from '../../runtime/exceptions.ts';
import type { Value } from '../../runtime/values.ts';
import type { Code } from '../context.ts';
import type { Frame } from '../frame.ts';

/** Fills the exception from the arguments; null when they are none of the four forms. */
export function exceptionArguments(
  args: readonly Code[],
): ((f: Frame, exception: ApexObject) => void) | null {
  const [first, second] = args;
  if (!first) return () => undefined;
  if (args.length > 2) return null;
  const isCause =
    first.type.kind === 'exception' || (first.type.kind === 'class' && first.type.cls.isException);
  return (f, exception) => {
    const state = exceptionState(exception);
    const value = first.eval(f);
    if (isCause) setCause(state, value);
    else setMessage(f, exception, state, value);
    if (second) setCause(state, second.eval(f));
  };
}

/** AuraHandledException keeps its text for the client; in Apex its message stays the default [survey 11]. */
function setMessage(f: Frame, exception: ApexObject, state: ExceptionState, value: Value): void {
  if (value === null) return;
  const text = toText(f.exec, value);
  if (exception.cls.name === 'System.AuraHandledException') state.auraMessage = text;
  else state.message = text;
}

/**
 * A cause alone gives no message of its own: it stays `Script-thrown exception`, as a public test asserts
 * [R github.com/pkozuchowski/Apex-Opensource-Library LogStringifierTest].
 */
function setCause(state: ExceptionState, value: Value): void {
  if (value instanceof ApexObject) state.cause = value;
}
