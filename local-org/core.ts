/**
 * Puts the parts of an org together: schema and database, compiled program, transactions, asynchronous work. The
 * server and scripts use {@link ./org.ts}; the test runner works on this directly.
 */
import type { MixedDmlMode } from './dml/mixedDml.ts';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { reportBatchError } from './async/batchErrors.ts';
import type { BatchErrorParts } from './async/batchErrors.ts';
import { classShapes } from './async/classShapes.ts';
import { decodeValues, encodeValues, NotSerializableError } from './async/codec.ts';
import { abortJob, enqueue } from './async/enqueue.ts';
import { EventBus } from './async/eventBus.ts';
import { EventHistory } from './async/eventHistory.ts';
import { JobEngine } from './async/jobEngine.ts';
import { JobStore } from './async/jobStore.ts';
import { Subscribers } from './async/subscribers.ts';
import { Worker } from './async/worker.ts';
import type { ApexExecution } from './compile/execution.ts';
import { compileProgram } from './compile/compile.ts';
import type { Program } from './compile/program.ts';
import { reviseProgram } from './compile/revise.ts';
import { OrgData } from './database/orgData.ts';
import { OrgError } from './entry/orgError.ts';
import { CachedParser } from './parse/cache.ts';
import type { SourceParser } from './parse/cache.ts';
import type { CompileDiagnostic, SourceFile } from './parse/diagnostic.ts';
import { checkActions } from './flow/check/actions.ts';
import { EventFlows } from './flow/trigger/eventFlows.ts';
import { PathQueue } from './flow/trigger/pathQueue.ts';
import { Schedules } from './flow/trigger/schedules.ts';
import { hashKey } from './runtime/equality.ts';
import type { AsyncJobRequest, CapturedEmail, Execution, FlowPathRequest } from './runtime/execution.ts';
import type { ApexObject, SObject, Value } from './runtime/values.ts';
import { OrgClock } from './transaction/clock.ts';
import { DebugLog } from './transaction/debugLog.ts';
import { MailStore } from './transaction/mailStore.ts';
import { TransactionRunner } from './transaction/runner.ts';
import { SystemRows } from './transaction/systemRows.ts';
import type { Transaction, TransactionServices } from './transaction/transaction.ts';

/** Where parsed sources are kept, below the project's folder. */
const AST_CACHE = '.cache/local-org/ast';

export interface CoreOptions {
  /** Root folder of an SFDX project. */
  readonly project: string;
  /** Database file, made when missing, or `:memory:`. */
  readonly database: string;
  readonly clock?: OrgClock;
  /** Runs asynchronous work by itself; false: only when told to settle. */
  readonly background: boolean;
  /** `skip`: mixed DML is allowed, as in the test run of a deployment [D X2]. Absent: `enforce`. */
  readonly mixedDml?: MixedDmlMode;
  /** Features of the org beside those of the project's scratch-org definition, e.g. `PersonAccounts`. */
  readonly features?: readonly string[];
  /** Absent: trees are kept in the project's cache folder only. */
  readonly parser?: SourceParser;
}

/** @throws OrgError with every diagnostic when the project does not compile. */
export function openCore(options: CoreOptions): OrgCore {
  const clock = options.clock ?? new OrgClock();
  const { database, project, mixedDml = 'enforce', features = [] } = options;
  const data = OrgData.open(database, project, () => clock.now(), { mixedDml, features });
  try {
    return new OrgCore(options, data, clock);
  } catch (error) {
    data.close();
    throw error;
  }
}

/**
 * The same org after a change of Apex sources it was opened with: all of them are read and compiled again, the data
 * stays. The given core is spent when this returns.
 *
 * @throws OrgError with every diagnostic when the project does not compile.
 */
export function recompileCore(core: OrgCore): OrgCore {
  const { options, data, clock } = core;
  const next = new OrgCore(options, data, clock);
  data.refreshApex(clock.now());
  core.detach();
  return next;
}

/** Where parsed sources of a project are kept. */
export function astCache(project: string): string {
  return join(project, AST_CACHE);
}

export class OrgCore {
  readonly options: CoreOptions;
  readonly data: OrgData;
  readonly clock: OrgClock;
  readonly rows: SystemRows;
  readonly log: DebugLog;
  readonly mails: MailStore;
  readonly jobStore: JobStore;
  readonly jobs: JobEngine;
  readonly events: EventBus;
  readonly eventHistory: EventHistory;
  readonly flowPaths: PathQueue;
  readonly runner: TransactionRunner;
  readonly worker: Worker;
  readonly program: Program;
  readonly warnings: readonly CompileDiagnostic[];
  readonly commitListeners = new Set<() => void>();
  readonly #sources: Map<string, SourceFile>;
  readonly #parser: SourceParser;
  readonly #stopListening: () => void;

  constructor(options: CoreOptions, data: OrgData, clock: OrgClock) {
    const now = (): number => clock.now();
    this.options = options;
    this.data = data;
    this.clock = clock;
    const sources = readSources(options.project, data);
    this.#sources = new Map(sources.map((source) => [source.path, source]));
    this.#parser = options.parser ?? new CachedParser(astCache(options.project));
    const { schema } = data;
    const { program, diagnostics } = compileProgram({ files: sources, schema, parser: this.#parser });
    refuseErrors(diagnostics, "The project's Apex does not compile");
    const { catalogue } = data.flows;
    const flowFaults = [...catalogue.diagnostics, ...checkActions(catalogue.flows, program)];
    refuseErrors(flowFaults, 'The project has flows that are not valid');
    this.program = program;
    this.warnings = diagnostics.filter((diagnostic) => diagnostic.severity === 'warning');
    const { database } = data;
    this.rows = new SystemRows(data.store, now);
    this.log = new DebugLog(database);
    this.mails = new MailStore(database);
    this.jobStore = new JobStore(database);
    const runner = (): TransactionRunner => this.runner;
    const decode = (exec: Execution, text: string): Value[] => this.#decode(exec, text);
    const batchErrors: BatchErrorParts = {
      schema: data.schema.object('BatchApexErrorEvent'),
      classByName: (name) => program.classByName(name),
      now,
      send: (event) => this.events.send(event.schema.name, encodeValues([event], this.#shapes(null))),
    };
    this.jobs = new JobEngine({
      database,
      store: this.jobStore,
      rows: this.rows,
      runner,
      now,
      encode: (values) => encodeValues(values, this.#shapes(null)),
      decode,
      failed: (job, error) => reportBatchError(batchErrors, job, error),
    });
    this.eventHistory = new EventHistory(database, now);
    const subscribers = new Subscribers(data, program);
    this.events = new EventBus({
      database,
      runner,
      now,
      encode: (tx, values) => this.#encode(tx, values),
      decode,
      // Nobody looks at an org that lives in memory, as those of tests do.
      ...(options.database === ':memory:' ? {} : { history: this.eventHistory }),
      subscriber: (object) => subscribers.of(object),
      automatedProcessUserId: () => data.automatedProcessUserId,
      flows: new EventFlows({
        flows: data.flows,
        runner,
        decode: (exec, text) => this.#decode(exec, text),
        userId: () => data.automatedProcessUserId,
      }),
    });
    this.flowPaths = new PathQueue({
      database,
      flows: data.flows,
      runner,
      encode: (tx, values) => this.#encode(tx, values),
      decode,
    });
    this.runner = new TransactionRunner({
      database,
      log: this.log,
      services: this.#services(),
      now,
      createExecution: (tx, shared) =>
        shared ? (shared as ApexExecution).fork(tx) : program.createExecution({ tx, data: data.engine, now }),
      afterTransaction: (tx, committed) => this.#afterTransaction(committed && changedSomething(tx)),
    });
    const flowSchedules = new Schedules({
      database,
      flows: data.flows,
      runner,
      now,
      zone: () =>
        String(
          data.store.allRecords(data.store.object('Organization'))[0]?.fields.get('timezonesidkey') ?? 'GMT',
        ),
      userId: () => data.automatedProcessUserId,
    });
    this.worker = new Worker(
      {
        store: this.jobStore,
        jobs: this.jobs,
        events: this.events,
        flowPaths: this.flowPaths,
        flowSchedules,
        now,
      },
      options.background,
    );
    this.#stopListening = clock.onAdvance(() => this.worker.wake());
    this.worker.wake();
  }

  get adminUserId(): string {
    return this.data.adminUserId;
  }

  /** System.abortJob from outside Apex, by the id of the job or of its CronTrigger. */
  abortJob(id: string): void {
    this.data.database.transaction(() =>
      abortJob({ store: this.jobStore, rows: this.rows, now: () => this.clock.now() }, id),
    );
    for (const listener of this.commitListeners) listener();
  }

  /** Names of what gets the messages of a platform event: its triggers and flows. */
  subscribersOf(object: string): string[] {
    const triggers = this.program.triggersFor(object, 'insert', 'after').map(({ name }) => name);
    const flows = this.data.flows.catalogue.subscribers(object).map(({ name }) => name);
    return [...triggers, ...flows];
  }

  /** The record of a stored message. */
  eventOf(payload: string): SObject {
    return this.#decode(null, payload)[0] as SObject;
  }

  /**
   * Takes up new texts of Apex sources it was opened with (absolute paths), where nothing but bodies of classes has
   * changed. False: it has to be compiled again and must not run before.
   */
  revise(changed: readonly string[]): boolean {
    const known = changed.flatMap((file) => this.#sources.get(relative(this.options.project, file)) ?? []);
    if (known.length < changed.length) return false;
    const sources = known.map((source) => readSource(this.options.project, source));
    if (!reviseProgram(this.program, sources, this.#parser)) return false;
    for (const source of sources) this.#sources.set(source.path, source);
    this.data.refreshApex(this.clock.now());
    return true;
  }

  /** Text of a source file by the path that diagnostics and stack frames carry. */
  sourceText(path: string): string | undefined {
    return this.#sources.get(path)?.text;
  }

  close(): void {
    this.detach();
    this.data.close();
  }

  /** Stops without closing the database. */
  detach(): void {
    this.#stopListening();
    this.worker.stop();
  }

  #services(): TransactionServices {
    const parts = {
      store: this.jobStore,
      rows: this.rows,
      now: () => this.clock.now(),
      encode: (tx: Transaction, values: readonly Value[]) => this.#encode(tx, values),
      raise: (tx: Transaction, type: string, message: string): never => {
        throw tx.execution.exception(type, message);
      },
    };
    return {
      enqueue: (tx: Transaction, job: AsyncJobRequest) => enqueue(parts, tx, job),
      abortJob: (_tx: Transaction, id: string) => abortJob(parts, id),
      publish: (tx: Transaction, events: readonly SObject[], callback: ApexObject | null) =>
        this.events.publish(tx, events, callback),
      sendEmail: (_tx: Transaction, mail: CapturedEmail) => this.mails.add(mail, this.clock.now()),
      enqueueFlow: (tx: Transaction, request: FlowPathRequest) => this.flowPaths.add(tx, request),
    };
  }

  #encode(tx: Transaction, values: readonly Value[]): string {
    try {
      return encodeValues(values, this.#shapes(null));
    } catch (error) {
      if (!(error instanceof NotSerializableError)) throw error;
      throw tx.execution.exception('System.SerializationException', error.message);
    }
  }

  /** Without an execution only records can be read, not sets and maps. */
  #decode(exec: Execution | null, text: string): Value[] {
    const context = {
      schema: this.data.schema,
      shapes: this.#shapes(exec),
      hashKey: (v: Value) => (exec ? hashKey(exec, v) : v),
    };
    return decodeValues(text, context);
  }

  #shapes(exec: Execution | null): ReturnType<typeof classShapes> {
    return classShapes({
      classByName: (name) => this.program.classByName(name) ?? this.program.exceptionClass(name),
      enumConstants: (typeName) => exec?.types.enumConstants(typeName) ?? null,
    });
  }

  #afterTransaction(changed: boolean): void {
    const published = this.events.flushImmediate();
    if (changed || published) for (const listener of this.commitListeners) listener();
    this.worker.wake();
  }
}

/** Whether a committed transaction left anything that a page could show; one that only read did not. */
function changedSomething(tx: Transaction): boolean {
  const writes = [
    'dmlStatements',
    'publishImmediateDml',
    'futureCalls',
    'queueableJobs',
    'emailInvocations',
  ] as const;
  const asynchronous = tx.kind !== 'aura' && tx.kind !== 'rest' && tx.kind !== 'anonymous';
  return asynchronous || writes.some((name) => tx.limits.used(name) > 0);
}

function readSources(project: string, data: OrgData): SourceFile[] {
  return data.metadata.apex.map(({ file, apiVersion }) =>
    readSource(project, { path: relative(project, file), apiVersion }),
  );
}

function readSource(project: string, { path, apiVersion }: Omit<SourceFile, 'text'>): SourceFile {
  return { path, text: readFileSync(join(project, path), 'utf8'), apiVersion };
}

function refuseErrors(diagnostics: readonly CompileDiagnostic[], what: string): void {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  if (errors.length === 0) return;
  const count = errors.length === 1 ? '1 error' : `${errors.length} errors`;
  throw new OrgError(`${what}: ${count}.`, errors);
}
