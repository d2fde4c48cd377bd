/**
 * An embedded org for an SFDX project: its Apex runs over a SQLite database by the platform's rules. The surface
 * that the server, the command line and scripts use.
 */
import { callAura, auraMethod, isCacheable } from './entry/aura.ts';
import type { AuraParameters } from './entry/aura.ts';
import { executeAnonymous } from './entry/anonymous.ts';
import type { AnonymousOutcome } from './entry/anonymous.ts';
import { queryRecords, writeRecords } from './entry/records.ts';
import type { RestDmlResult } from './entry/records.ts';
import type { RestRecord } from './entry/restJson.ts';
import { jobRows, logRows, mailRows } from './entry/activity.ts';
import type { JobRow, LogRow, MailRow } from './entry/activity.ts';
import { openCore } from './core.ts';
import type { CoreOptions, OrgCore } from './core.ts';
import type { StoppedSubscription } from './async/subscriptions.ts';
import type { DmlOperation } from './dml/engine.ts';
import type { Execution, TransactionKind } from './runtime/execution.ts';
import type { Schema } from './schema/schema.ts';
import type { OrgClock } from './transaction/clock.ts';

export { OrgError } from './entry/orgError.ts';
export { AuraFailure } from './entry/auraFailure.ts';
export { RestError } from './entry/records.ts';

export interface OrgOptions {
  /** Root folder of an SFDX project. */
  readonly project: string;
  /** Database file, made when missing, or `:memory:`. */
  readonly database: string;
  readonly clock?: OrgClock;
  /** Runs asynchronous work by itself (default); false: only in {@link Org.settle}. */
  readonly background?: boolean;
  /** Features beside those of the project's scratch-org definition, e.g. `PersonAccounts`. */
  readonly features?: readonly string[];
}

export class Org {
  readonly #options: CoreOptions;
  #core: OrgCore;

  private constructor(options: CoreOptions) {
    this.#options = options;
    this.#core = openCore(options);
  }

  /**
   * Reads the project, compiles its Apex and opens the database. Work that an earlier run left queued goes on.
   *
   * @throws OrgError with every diagnostic (file, line, column, excerpt, hint) when the Apex does not compile.
   */
  static open(options: OrgOptions): Org {
    return new Org({ background: true, ...options });
  }

  /** Reads the project again; the old program stays when the new one does not compile. File databases only. */
  reload(): void {
    if (this.#options.database === ':memory:') throw new Error('An org in memory cannot be reloaded.');
    const listeners = [...this.#core.commitListeners];
    const next = openCore(this.#options);
    this.#core.close();
    this.#core = next;
    for (const listener of listeners) next.commitListeners.add(listener);
  }

  get schema(): Schema {
    return this.#core.data.schema;
  }

  /** The parts of the org, for the REST interface. Another object after {@link Org.reload}. */
  get core(): OrgCore {
    return this.#core;
  }

  /** The org's clock; advance it to make delayed work due. */
  get clock(): OrgClock {
    return this.#core.clock;
  }

  /** Id of the system administrator made when the database was new. */
  get systemUserId(): string {
    return this.#core.adminUserId;
  }

  /** @throws Error naming the username when there is no such user. */
  userIdOf(username: string): string {
    const row = this.#core.rows.find('User', 'Username', username);
    if (!row) throw new Error(`LO6002: no user with the username ${username}`);
    return String(row.value('Id'));
  }

  /** Runs `work` as Apex would run: commit when it returns, rollback when it throws, asynchronous work afterwards. */
  transaction<T>(options: { userId: string; kind: TransactionKind }, work: (exec: Execution) => T): T {
    return this.#core.runner.run({ ...options, entryPoint: options.kind }, work);
  }

  /** Calls an `@AuraEnabled` method; throws AuraFailure, whose properties are what a component receives. */
  aura(userId: string, className: string, methodName: string, parameters: AuraParameters = {}): unknown {
    return callAura(this.#core, userId, className, methodName, parameters);
  }

  isCacheable(className: string, methodName: string): boolean {
    const method = auraMethod(this.#core, className, methodName);
    return method !== null && isCacheable(method);
  }

  /** SOQL in user mode with sharing; throws RestError with the platform's message. */
  query(userId: string, soql: string): RestRecord[] {
    return queryRecords(this.#core, userId, soql);
  }

  /** Each record on its own, in user mode; results in the order of the records. */
  dml(
    userId: string,
    operation: DmlOperation,
    object: string,
    records: readonly RestRecord[],
  ): RestDmlResult[] {
    return writeRecords(this.#core, userId, operation, object, records);
  }

  /** Anonymous Apex; its failure is in the outcome, not thrown. */
  execute(userId: string, source: string): AnonymousOutcome {
    return executeAnonymous(this.#core, userId, source);
  }

  /** Text of a custom label by name, any case. */
  label(name: string): string | undefined {
    return this.#core.data.metadata.labels.get(name.toLowerCase())?.value;
  }

  /** Names of the custom permissions the user has. */
  customPermissions(userId: string): readonly string[] {
    const { data } = this.#core;
    const names = data.metadata.customPermissions.map((permission) => permission.name);
    return names.filter((name) => data.hasCustomPermission(userId, name));
  }

  /** Names of the user permissions the user has, e.g. `ManageUsers`. */
  userPermissions(userId: string): readonly string[] {
    return this.#core.data.access.systemPermissions(userId);
  }

  /** What object permissions and field-level security let the user do with a field; names in any case. */
  fieldRights(
    userId: string,
    objectName: string,
    fieldName: string,
  ): { readonly read: boolean; readonly edit: boolean } {
    const object = this.schema.object(objectName);
    const field = object?.fields.get(fieldName.toLowerCase());
    if (!object || !field) return { read: false, edit: false };
    return this.#core.data.access.fieldRights(userId, object, field);
  }

  /** Newest first. */
  jobs(): readonly JobRow[] {
    return jobRows(this.#core);
  }

  mails(): readonly MailRow[] {
    return mailRows(this.#core);
  }

  logs(): readonly LogRow[] {
    return logRows(this.#core);
  }

  /** Sentences about metadata of the project that has no effect in this org. */
  get notices(): readonly string[] {
    return this.#core.data.notices;
  }

  /** Trigger subscriptions that are suspended or in error; none of them gets events. */
  stoppedSubscriptions(): readonly StoppedSubscription[] {
    return this.#core.events.subscriptions.stopped();
  }

  /** Stops the triggers of a platform event; its events wait. */
  suspendSubscription(object: string): void {
    this.#core.events.suspend(object);
  }

  /** Lets the triggers of a platform event go on, with the events that wait or with new ones only. */
  resumeSubscription(object: string, from: 'earliest' | 'tip'): void {
    this.#core.events.resume(object, from);
    this.#core.worker.wake();
  }

  /** Calls back after each committed transaction that changed something, until the returned function is called. */
  onCommit(listener: () => void): () => void {
    this.#core.commitListeners.add(listener);
    return () => this.#core.commitListeners.delete(listener);
  }

  /** Runs asynchronous work that is due until there is none; returns how many pieces ran. */
  async settle(): Promise<number> {
    return this.#core.worker.settle();
  }

  /** Like {@link settle}, at once. */
  settleNow(): number {
    return this.#core.worker.settle();
  }

  close(): void {
    this.#core.close();
  }
}
