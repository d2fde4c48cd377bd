/** What compiled code runs on: a frame per call, closures for expressions and statements. */
import type { ApexObject, Value } from '../runtime/values.ts';
import type { ApexExecution } from './execution.ts';
import type { CodeUnit } from './symbols.ts';

/** A compiled expression. */
export type Eval = (f: Frame) => Value;

/** A compiled statement; tells how it ended. */
export type Exec = (f: Frame) => Completion;

/** How a statement ended: plain numbers, so that control flow costs no exceptions. */
export type Completion = 0 | 1 | 2 | 3;
export const NORMAL = 0;
export const BREAK = 1;
export const CONTINUE = 2;
/** The value is in `frame.result`. */
export const RETURN = 3;

export class Frame {
  readonly exec: ApexExecution;
  readonly code: CodeUnit;
  readonly self: ApexObject | null;
  readonly locals: Value[];
  readonly caller: Frame | null;
  readonly depth: number;
  result: Value = null;
  /** Where the running statement starts. */
  line = 0;
  column = 0;

  constructor(
    exec: ApexExecution,
    code: CodeUnit,
    self: ApexObject | null,
    locals: Value[],
    caller: Frame | null,
  ) {
    this.exec = exec;
    this.code = code;
    this.self = self;
    this.locals = locals;
    this.caller = caller;
    this.depth = caller === null ? 1 : caller.depth + 1;
  }
}

/**
 * Deepest Apex call stack. The platform's text is `Maximum stack depth reached: 1001`.
 * Source: platform limit "stack depth for any Apex invocation" is for triggers; 1,000 is the recursion limit reported.
 */
export const MAX_DEPTH = 1000;

/**
 * Runs a code unit in a new frame and returns its result. On an exception the frame stays on top, so
 * whoever catches it must set `exec.top` back (catch clauses and calls from outside do).
 */
export function enter(exec: ApexExecution, code: CodeUnit, self: ApexObject | null, locals: Value[]): Value {
  const caller = exec.top;
  const frame = new Frame(exec, code, self, locals, caller);
  for (let i = locals.length; i < code.frameSize; i++) locals.push(null);
  if (frame.depth > MAX_DEPTH)
    throw exec.exception('LimitException', `Maximum stack depth reached: ${MAX_DEPTH + 1}`);
  exec.top = frame;
  code.unit.entered = true;
  code.body(frame);
  exec.top = caller;
  return frame.result;
}
