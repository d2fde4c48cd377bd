/** The four constructors of exceptions: (), (message), (cause), (message, cause). */
import { exceptionText } from '../../runtime/exceptions.ts';
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
    if (isCause) setCause(state, value, true);
    else setMessage(f, exception, state, value);
    if (second) setCause(state, second.eval(f), false);
  };
}

/** AuraHandledException keeps its text for the client; in Apex its message stays the default [survey 11]. */
function setMessage(f: Frame, exception: ApexObject, state: ExceptionState, value: Value): void {
  if (value === null) return;
  const text = toText(f.exec, value);
  if (exception.cls.name === 'System.AuraHandledException') state.auraMessage = text;
  else state.message = text;
}

/** With a cause alone the message is that of the cause. UNVERIFIED: Does `new MyException(cause).getMessage()` give the text of the cause, or `Script-thrown exception`? */
function setCause(state: ExceptionState, value: Value, takesMessage: boolean): void {
  if (!(value instanceof ApexObject)) return;
  state.cause = value;
  if (takesMessage) state.message = exceptionText(value);
}
