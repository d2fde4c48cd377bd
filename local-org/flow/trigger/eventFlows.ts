/**
 * Flows that a platform event starts: up to 200 events at a time, in the order of their replay ids, in transactions of
 * their own, and in the name of the user who published.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.platform_events.meta/platform_events/platform_events_subscribe_flow.htm
 */
import type { TestDelivery } from '../../async/eventBus.ts';
import { ApexThrow } from '../../runtime/execution.ts';
import type { Execution } from '../../runtime/execution.ts';
import { SObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { TransactionRunner } from '../../transaction/runner.ts';
import type { Flow } from '../metadata/ast.ts';
import type { FlowRuntime } from '../runtime.ts';
import { throwFailure } from './unhandled.ts';

export interface EventFlowParts {
  readonly flows: FlowRuntime;
  readonly runner: () => TransactionRunner;
  /** The stored event; without an execution where only its fields are looked at. */
  readonly decode: (exec: Execution | null, text: string) => Value[];
  /** Runs the flows of events whose publisher is not known. */
  readonly userId: () => string;
}

/** One stored event. */
export interface EventMessage {
  /** The record, encoded. */
  readonly payload: string;
  readonly replayId: string;
}

interface Message extends EventMessage {
  readonly publisher: string;
}

const MAX_BATCH = 200;

export class EventFlows {
  readonly #parts: EventFlowParts;

  constructor(parts: EventFlowParts) {
    this.#parts = parts;
  }

  has(event: string): boolean {
    return this.#parts.flows.catalogue.subscribers(event).length > 0;
  }

  /** A flow that fails leaves the others alone; its error is in the log. */
  deliver(event: string, stored: readonly EventMessage[], delivery: TestDelivery | null): void {
    const messages = stored.map((message) => ({ ...message, publisher: this.#publisher(message) }));
    for (const flow of this.#parts.flows.catalogue.subscribers(event)) {
      for (const batch of byPublisher(messages)) this.#run(flow, batch, delivery);
    }
  }

  #publisher({ payload }: EventMessage): string {
    const [record] = this.#parts.decode(null, payload);
    const id = record instanceof SObject ? record.fields.get('createdbyid') : null;
    return typeof id === 'string' ? id : this.#parts.userId();
  }

  #run(flow: Flow, batch: readonly Message[], delivery: TestDelivery | null): void {
    const userId = batch[0]!.publisher;
    const options = { kind: 'event' as const, userId, entryPoint: `flow ${flow.name}`, ...(delivery ?? {}) };
    try {
      this.#parts.runner().run(options, (exec) => {
        const records = batch.map((message) => this.#record(exec, message));
        const triggers = records.map((record) => ({ record, prior: null }));
        throwFailure(exec, this.#parts.flows.runPath(exec, flow, flow.start.next, triggers));
      });
    } catch (error) {
      // Nobody waits for the flow; the transaction log holds the error. Refusals of the local org end a test.
      if (error instanceof ApexThrow && !error.exception.cls.name.startsWith('LocalOrg.')) return;
      if (delivery) throw error;
    }
  }

  #record(exec: Execution, { payload, replayId }: EventMessage): SObject {
    const [record] = this.#parts.decode(exec, payload);
    if (!(record instanceof SObject)) throw new Error('invariant: a stored event is no record');
    record.fields.set('replayid', replayId);
    return record;
  }
}

/** Runs of events of one publisher, at most 200 long. */
function byPublisher(messages: readonly Message[]): Message[][] {
  const batches: Message[][] = [];
  for (const message of messages) {
    const last = batches.at(-1);
    if (last && last.length < MAX_BATCH && last[0]!.publisher === message.publisher) last.push(message);
    else batches.push([message]);
  }
  return batches;
}
