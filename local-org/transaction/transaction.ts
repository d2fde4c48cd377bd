/**
 * One Apex transaction: who runs it, what it may spend, what it wrote to the log, and what happens after its
 * commit. The database transaction around it is opened and closed by {@link ./runner.ts}.
 */
import { randomUUID } from 'node:crypto';
import { ApexThrow } from '../runtime/execution.ts';
import type {
  AsyncJobRequest,
  AsyncJobRun,
  CapturedEmail,
  EventTriggerRun,
  Execution,
  FlowPathRequest,
  LimitName,
  TestControl,
  TransactionContext,
  TransactionKind,
} from '../runtime/execution.ts';
import type { ApexObject, SObject } from '../runtime/values.ts';
import { GovernorLimits } from './limits.ts';

/** Parts of the org that a transaction hands work to. All of them write inside the running database transaction. */
export interface TransactionServices {
  enqueue(tx: Transaction, job: AsyncJobRequest): string;
  abortJob(tx: Transaction, id: string): void;
  publish(tx: Transaction, events: readonly SObject[], callback: ApexObject | null): void;
  sendEmail(tx: Transaction, mail: CapturedEmail): void;
  enqueueFlow?(tx: Transaction, request: FlowPathRequest): void;
}

/** One line of the debug log, `millis` after the start of its transaction. */
export interface LogLine {
  readonly millis: number;
  /** `USER_DEBUG`, `FATAL_ERROR` ... */
  readonly category: string;
  readonly message: string;
}

export interface TransactionOptions {
  readonly kind: TransactionKind;
  readonly userId: string;
  /** What was called, for the log: `ContactController.save`, `Trigger OnOrder`. */
  readonly entryPoint: string;
  readonly services: TransactionServices;
  readonly test?: TestControl | null;
  readonly job?: AsyncJobRun | null;
  readonly eventTrigger?: EventTriggerRun | null;
  readonly limitOverrides?: Partial<Record<LimitName, number>>;
}

const MAX_LOG_LINES = 5_000;

export class Transaction implements TransactionContext {
  readonly id: string = randomUUID();
  readonly kind: TransactionKind;
  readonly entryPoint: string;
  readonly limits: GovernorLimits;
  readonly isTest: boolean;
  readonly test: TestControl | null;
  readonly job: AsyncJobRun | null;
  readonly eventTrigger: EventTriggerRun | null;
  readonly startedAt = performance.now();
  userId: string;
  mixedDml: { setup: string | null; nonSetup: string | null } = { setup: null, nonSetup: null };
  triggerDepth = 0;
  /** Text of the exception that ended the work, where what it wrote is committed all the same. */
  failure: string | null = null;
  readonly lines: LogLine[] = [];
  droppedLines = 0;
  readonly #services: TransactionServices;
  #afterCommit: (() => void)[] = [];
  #execution: Execution | null = null;

  constructor(options: TransactionOptions) {
    this.kind = options.kind;
    this.userId = options.userId;
    this.entryPoint = options.entryPoint;
    this.test = options.test ?? null;
    this.isTest = this.test !== null;
    this.job = options.job ?? null;
    this.eventTrigger = options.eventTrigger ?? null;
    this.#services = options.services;
    this.limits = new GovernorLimits(
      options.kind,
      (message) => this.#raiseLimit(message),
      options.limitOverrides,
    );
  }

  /** Gives the transaction the execution whose exceptions it throws; once, right after both exist. */
  bind(execution: Execution): void {
    this.#execution = execution;
  }

  /** The execution of this transaction's code; our bug when asked for too early. */
  get execution(): Execution {
    if (!this.#execution) throw new Error('invariant: a transaction was used before it had an execution');
    return this.#execution;
  }

  onCommit(work: () => void): void {
    this.#afterCommit.push(work);
  }

  /** Work to run after the commit, in order; asking for it empties the list. */
  takeCommitWork(): (() => void)[] {
    const work = this.#afterCommit;
    this.#afterCommit = [];
    return work;
  }

  log(category: string, message: string): void {
    if (this.lines.length >= MAX_LOG_LINES) {
      this.droppedLines += 1;
      return;
    }
    this.lines.push({ millis: Math.round(performance.now() - this.startedAt), category, message });
  }

  enqueue(job: AsyncJobRequest): string {
    return this.#services.enqueue(this, job);
  }

  abortJob(id: string): void {
    this.#services.abortJob(this, id);
  }

  publish(events: readonly SObject[], callback: ApexObject | null = null): void {
    this.#services.publish(this, events, callback);
  }

  enqueueFlow(request: FlowPathRequest): void {
    this.#services.enqueueFlow?.(this, request);
  }

  sendEmail(mail: CapturedEmail): void {
    this.#services.sendEmail(this, mail);
  }

  #raiseLimit(message: string): never {
    if (!this.#execution)
      throw new Error(`Limit reached before the transaction had an execution: ${message}`);
    const thrown = this.#execution.exception('System.LimitException', message);
    throw new ApexThrow(thrown.exception, thrown.message, true);
  }
}
