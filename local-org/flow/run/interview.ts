/** One run of a flow: where it is, what its variables hold, and how it ended. Plain state; the engine moves it. */
import { randomUUID } from 'node:crypto';
import type { SObject, Value } from '../../runtime/values.ts';
import type { Element, Flow, Subflow } from '../metadata/ast.ts';
import type { FlowFailure } from './failure.ts';

/** A flow within an interview: the flow itself, or a subflow it is in. */
export interface Frame {
  readonly flow: Flow;
  /** Variables, outputs of elements and values of screen components, by lower-case name. */
  readonly values: Map<string, Value>;
  /** Rest of the items of each loop that is going on, by lower-case name of the loop. */
  readonly loops: Map<string, Value[]>;
  /** Lower-case names of elements, and of outcomes that were taken. */
  readonly visited: Set<string>;
  /** The element to be carried out next; null at the end. */
  at: Element | null;
  /** The element of the flow above that called this one; null for the flow itself. */
  readonly call: Subflow | null;
}

export type InterviewState = 'running' | 'screen' | 'finished' | 'failed';

/** The record that triggered the flow. */
export interface TriggerRecord {
  readonly record: SObject;
  /** As it was before the save; null for a new record and outside updates. */
  readonly prior: SObject | null;
  /** Receives messages of Custom Error elements; absent where the save cannot be refused any more. */
  readonly refuse?: (message: string, field: string | null) => void;
}

export class Interview {
  readonly guid: string = randomUUID();
  readonly startedAt: number;
  readonly flow: Flow;
  readonly trigger: TriggerRecord | null;
  /** Innermost last. */
  readonly frames: Frame[] = [];
  state: InterviewState = 'running';
  /** `$Flow.FaultMessage` */
  faultMessage: string | null = null;
  /** Why it failed, in state `failed`. */
  failure: FlowFailure | null = null;

  constructor(flow: Flow, startedAt: number, trigger: TriggerRecord | null = null) {
    this.flow = flow;
    this.startedAt = startedAt;
    this.trigger = trigger;
  }

  get frame(): Frame {
    return this.frames.at(-1)!;
  }
}
