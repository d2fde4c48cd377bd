/**
 * What one running transaction offers to compiled Apex, to the standard library and to the data engine.
 * One Execution per transaction; nothing here is global, so two orgs can live in one process.
 */
import type { ApexEnumValue, ApexObject, RecordError, SObject, Value } from './values.ts';
import type { Schema } from '../schema/schema.ts';
import type { AccessMode, DataEngine } from '../dml/engine.ts';

/** Governor counters that are enforced; names follow the `Limits` class. */
export type LimitName =
  | 'queries'
  | 'queryRows'
  | 'queryLocatorRows'
  | 'aggregateQueries'
  | 'dmlStatements'
  | 'dmlRows'
  | 'futureCalls'
  | 'queueableJobs'
  | 'publishImmediateDml'
  | 'emailInvocations'
  | 'cpuTime'
  | 'heapSize'
  | 'callouts'
  | 'soslQueries'
  | 'cursorRows'
  | 'cursorFetches'
  | 'paginationCursors'
  | 'paginationCursorRows';

export interface Limits {
  used(name: LimitName): number;
  max(name: LimitName): number;
  /** Adds and throws the uncatchable System.LimitException (`Too many SOQL queries: 101`) when over. */
  spend(name: LimitName, amount?: number): void;
}

export type TransactionKind =
  | 'anonymous'
  | 'aura'
  | 'rest'
  | 'future'
  | 'queueable'
  | 'finalizer'
  | 'batch'
  | 'schedulable'
  | 'event'
  | 'flow'
  | 'test';

export interface TransactionContext {
  readonly id: string;
  readonly kind: TransactionKind;
  /** Id of the running user; changes inside System.runAs. */
  userId: string;
  /** System.runAs blocks around the running code; licence seats do not count inside them [D X3]. */
  runAsDepth?: number;
  readonly limits: Limits;
  /** True inside a test method, its async work included. */
  readonly isTest: boolean;
  /** First written object of each family in this transaction; the mixed-DML rule compares against it. */
  mixedDml: { setup: string | null; nonSetup: string | null };
  /** Runs after a successful commit, in order (futures and events are queued this way); dropped on rollback. */
  onCommit(work: () => void): void;
  /** Depth of nested trigger invocations, at most 16. */
  triggerDepth: number;
  /** One line of the debug log. */
  log(category: string, message: string): void;
  /** Adds asynchronous work, started after commit (in a test: at stopTest). Returns the AsyncApexJob id. */
  enqueue(job: AsyncJobRequest): string;
  /** Puts a path of a record-triggered flow off until after the commit; absent where flows do not run. */
  enqueueFlow?(request: FlowPathRequest): void;
  /** System.abortJob, by id of an AsyncApexJob or CronTrigger; absent where jobs cannot be aborted. */
  abortJob?(id: string): void;
  /**
   * Hands committed-to events to the event bus (publish after commit) or at once (publish immediately). A callback
   * implements EventBus.EventPublishSuccessCallback or -FailureCallback.
   */
  publish(events: readonly SObject[], callback?: ApexObject | null): void;
  /** Captured, never sent; kept only when the transaction commits. */
  sendEmail(mail: CapturedEmail): void;
  /** Test.startTest and friends; null outside a test. */
  readonly test: TestControl | null;
  /** The asynchronous job this transaction runs; absent or null in synchronous code. */
  readonly job?: AsyncJobRun | null;
  /** Set while a platform-event trigger runs. */
  readonly eventTrigger?: EventTriggerRun | null;
}

/** One path of a record-triggered flow for the records of a chunk. */
export interface FlowPathRequest {
  /** API names of flow and path. */
  readonly flow: string;
  readonly path: string;
  /** Epoch milliseconds; 0: right after the commit. */
  readonly due: number;
  readonly records: readonly { readonly record: SObject; readonly prior: SObject | null }[];
}

export interface AsyncJobRequest {
  readonly kind: 'future' | 'queueable' | 'batch' | 'schedulable';
  /** Class whose code runs, for the job list: `UserHandler`. */
  readonly className: string;
  /** For a future: the static method and its arguments (primitives and collections of them). */
  readonly methodName?: string;
  readonly args?: readonly Value[];
  /** For the other kinds: the object whose execute runs. */
  readonly target?: ApexObject;
  /** Batch: records handed to one execute (default 200). */
  readonly scopeSize?: number;
  /** Schedulable: name and cron expression given to System.schedule. */
  readonly jobName?: string;
  readonly cron?: string;
  /** Queueable: minutes to wait (ignored in tests), and AsyncOptions. */
  readonly delayMinutes?: number;
  readonly duplicateSignature?: string;
  readonly maximumDepth?: number;
}

/** Place of a queueable in its chain. */
export interface QueueableStack {
  /** 1 for the first job of a chain. */
  readonly depth: number;
  /** AsyncOptions.MaximumQueueableStackDepth of the chain; null when none was given. */
  readonly maximum: number | null;
  readonly delayMinutes: number | null;
}

/** The asynchronous job that a transaction carries out. */
export interface AsyncJobRun {
  /** AsyncApexJob id. */
  readonly id: string;
  /** Where a queueable stands in its chain, for AsyncInfo; null for other jobs. */
  readonly stack?: QueueableStack | null;
  /** `System.attachFinalizer`; throws in Apex when one is attached already or the job is no queueable. */
  attachFinalizer(finalizer: ApexObject): void;
}

/** One run of a platform-event trigger, as `EventBus.TriggerContext.currentContext()` shows it. */
export interface EventTriggerRun {
  /** 0 on the first run, at most 9. */
  readonly retries: number;
  /** Message of the RetryableException that caused this run. */
  readonly lastError: string | null;
  /** ReplayId up to which the trigger has worked, set by `setResumeCheckpoint`. */
  resumeCheckpoint: string | null;
}

export interface CapturedEmail {
  /** `welcome`, `passwordReset`, `single` ... */
  readonly kind: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** Record the mail is about, e.g. the User. */
  readonly relatedId: string | null;
}

export interface TestControl {
  startTest(): void;
  stopTest(): void;
  /** Test.getEventBus().deliver() */
  deliverEvents(): void;
  /** Test.getEventBus().fail() */
  failEvents(): void;
  /** Ids given to Test.setFixedSearchResults: all that SOSL finds in this test. */
  fixedSearchResults?: readonly string[];
}

/** `Trigger.*` for one chunk of at most 200 records. */
export interface TriggerContext {
  readonly object: string;
  readonly operation: 'insert' | 'update' | 'delete' | 'undelete';
  readonly timing: 'before' | 'after';
  readonly newRecords: SObject[] | null;
  readonly oldRecords: SObject[] | null;
  /** The DML that set it off kept to sharing. */
  readonly sharing?: boolean;
}

/** A field or auto property of a user-defined class, for JSON and String.valueOf. */
export interface TypeMember {
  readonly name: string;
  /** Canonical Apex type. */
  readonly type: string;
  readonly transient: boolean;
  /** Lower-case annotation names, e.g. `invocablevariable`. */
  readonly annotations: ReadonlySet<string>;
  get(target: ApexObject): Value;
  set(target: ApexObject, value: Value): void;
}

export interface AnnotatedMethod {
  readonly className: string;
  readonly name: string;
  /** Canonical Apex types. */
  readonly params: readonly string[];
  readonly paramNames: readonly string[];
  readonly returns: string;
}

/**
 * Types at run time, for `Type`, JSON, asserts and collections. Names may come in any case and with or
 * without `System.`; they go out in canonical spelling: `Integer`, `Map<Id,Account>`, `Outer.Inner`.
 */
export interface TypeRegistry {
  /** Canonical name, or null when there is no such type. */
  resolve(name: string): string | null;
  /** Dynamic type of a value; `Object` for null. */
  typeOf(value: Value): string;
  isAssignable(from: string, to: string): boolean;
  /** `new X()`; throws System.TypeException when the type has no such constructor. */
  newInstance(typeName: string): Value;
  /** An instance of a user-defined class with all fields null: no constructor or initialiser runs (JSON.deserialize). */
  allocate(typeName: string): ApexObject;
  /** Test.createStub: an object of a user-defined class or interface whose methods all go to the provider. */
  createStub(typeName: string, provider: ApexObject): ApexObject;
  /** Instance state of a user-defined class, superclass first, in declaration order; null for other types. */
  members(typeName: string): readonly TypeMember[] | null;
  /** Static method of a user-defined class by lower-case annotation (`invocablemethod`); null when there is none. */
  annotatedMethod(typeName: string, annotation: string): AnnotatedMethod | null;
  /** A global class with its global members, as formulas may see it; null for a type that is not global. */
  globalMembers(typeName: string): readonly TypeMember[] | null;
  /** Constants of a user-defined or platform enum; null for other types. */
  enumConstants(typeName: string): readonly ApexEnumValue[] | null;
}

/** One failed row of a DmlException, as `getDmlMessage(i)` and its siblings tell it. */
export interface DmlFailure extends RecordError {
  /** Index of the row in the list handed to DML. */
  readonly index: number;
  readonly id: string | null;
  /** API name of the row's object; `getDmlFields` finds its tokens by it when the row has no id. */
  readonly object?: string;
}

/** What every exception carries in {@link ApexObject.native}. */
export interface ExceptionState {
  message: string | null;
  /** AuraHandledException: the text the client gets; getMessage() does not give it in Apex. */
  auraMessage?: string;
  /** What an overridden getMessage() said when the exception ended its transaction. */
  shownMessage?: string;
  cause: ApexObject | null;
  /** Apex stack, innermost first; `Class.A.b: line 3, column 1`. */
  stack: readonly {
    readonly where: string;
    readonly line: number;
    readonly column: number;
    readonly file?: string;
  }[];
  /** DmlException and EmailException. */
  dml?: readonly DmlFailure[];
  /** QueryException of a user-mode query: inaccessible fields by object. */
  inaccessible?: Readonly<Record<string, readonly string[]>>;
}

/** The Apex code that called into the library; kept up to date for rows marked `usesCallSite`. */
export interface CallSite {
  /** Full name of the running class, or the trigger's; null in anonymous Apex. */
  readonly className: string | null;
  /** Row-level sharing as the class's keyword (or its caller's) has it. */
  readonly sharing: boolean;
  /** A variable in scope, for `:name` in dynamic SOQL; undefined when there is none of that name. */
  variable(name: string): Value | undefined;
}

export interface Execution {
  readonly schema: Schema;
  readonly data: DataEngine;
  readonly tx: TransactionContext;
  readonly types: TypeRegistry;
  /** Milliseconds since the epoch by the org's clock, which can be advanced. */
  now(): number;

  /** Builds a platform or custom exception, ready to be thrown with `throw new ApexThrow(...)`. */
  exception(typeName: string, message: string, state?: Record<string, unknown>): ApexThrow;
  /** Calls an instance method of an Apex object by name (equals, hashCode, compareTo, execute ...). */
  invoke(target: ApexObject, method: string, args: Value[]): Value;
  invokeStatic(className: string, method: string, args: Value[]): Value;
  /** True when the class or one of its superclasses declares the method. */
  hasMethod(target: ApexObject, method: string, parameterCount: number): boolean;
  /**
   * Converts a value to a declared type as an assignment or a cast would (Integer into Decimal, 15 into 18
   * characters, List element types); throws System.TypeException when it cannot be.
   */
  convert(value: Value, typeName: string): Value;
  /** Values that user-defined equals/hashCode made equal so far; see runtime/equality.ts. */
  readonly representatives: Map<string, ApexObject[]>;
  /** Who called the current `usesCallSite` row; null for calls that do not come from Apex. */
  readonly callSite?: CallSite | null;
  /** Brings a counter that is not kept all the time up to date, before it is read. */
  measure?(name: 'cpuTime' | 'heapSize'): void;
  /** Access of database operations that name none, by the API version of the running class. */
  defaultAccess?(): AccessMode;
  /** Row-level sharing as the keyword of the running class, or its caller's, has it. */
  sharingApplies?(): boolean;
  /** The innermost trigger context, null outside triggers. */
  readonly trigger: TriggerContext | null;
  /** Runs every trigger of the object for this chunk; errors land on the records or are thrown. */
  runTriggers(context: TriggerContext): void;
  hasTriggers(object: string, operation: TriggerContext['operation']): boolean;
  /** Name of the running before trigger whose own record this is, and which may not be written by DML then. */
  triggerHolding?(id: string, operation: 'update' | 'delete'): string | null;
}

/** JavaScript carrier of a thrown Apex exception. */
export class ApexThrow extends Error {
  readonly exception: ApexObject;
  /** Governor limits and failed asserts in some cases cannot be caught by Apex code. */
  readonly uncatchable: boolean;
  /** Set when the exception left a trigger: the trigger's name, e.g. `ContactTrigger`. */
  trigger: string | null = null;
  constructor(exception: ApexObject, message: string, uncatchable = false) {
    // The Apex stack is in the exception; that of this program is dear to take and nobody reads it.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message);
    Error.stackTraceLimit = stackTraceLimit;
    this.name = 'ApexThrow';
    this.exception = exception;
    this.uncatchable = uncatchable;
  }
}
