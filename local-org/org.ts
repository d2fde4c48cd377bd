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
import { renameSync, rmSync } from 'node:fs';
import { eventRows, jobRows, logRows, mailRows, scheduleRows } from './entry/activity.ts';
import type { EventRow, JobRow, LogRow, MailRow, ScheduleRow } from './entry/activity.ts';
import { deleteMetadataRecord, metadataTypes, saveMetadataRecord } from './entry/metadataRecords.ts';
import type { MetadataFault, MetadataRecord, MetadataType } from './entry/metadataRecords.ts';
import { openCore } from './core.ts';
import type { CoreOptions, OrgCore } from './core.ts';
import type { StoppedSubscription } from './async/subscriptions.ts';
import type { DmlOperation } from './dml/engine.ts';
import type { Execution, TransactionKind } from './runtime/execution.ts';
import type { CustomLabel } from './schema/projectMetadata.ts';
import type { Schema } from './schema/schema.ts';
import type { OrgClock } from './transaction/clock.ts';

export { OrgError } from './entry/orgError.ts';
export { AuraFailure } from './entry/auraFailure.ts';
export { RestError } from './entry/records.ts';

/** What SQLite keeps beside a database. */
const JOURNALS = ['', '-wal', '-shm', '-journal'];

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

  /**
   * Takes the place of all data: the database file `filled`, made by an org of the same project that is closed, becomes
   * this org's own. The clock goes back to real time. File databases only.
   */
  replaceData(filled: string): void {
    const { database } = this.#options;
    if (database === ':memory:') throw new Error('The data of an org in memory cannot be replaced.');
    const listeners = [...this.#core.commitListeners];
    const { clock } = this.#core;
    this.#core.close();
    for (const suffix of JOURNALS) rmSync(database + suffix, { force: true });
    renameSync(filled, database);
    clock.reset();
    this.#core = openCore({ ...this.#options, clock });
    for (const listener of listeners) this.#core.commitListeners.add(listener);
    for (const listener of listeners) listener();
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

  /** SOQL in user mode with sharing, narrowed to a list view of the object when one is named; throws RestError with the platform's message. */
  query(userId: string, soql: string, listView: string | null = null): RestRecord[] {
    return queryRecords(this.#core, userId, soql, listView);
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

  /** A custom label by name, any case. */
  label(name: string): CustomLabel | undefined {
    return this.#core.data.metadata.labels.get(name.toLowerCase());
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

  /** What object permissions let the user do with records of the object. */
  objectRights(userId: string, objectName: string): { readonly create: boolean; readonly delete: boolean } {
    const object = this.schema.object(objectName);
    return object ? this.#core.data.access.objectRights(userId, object) : { create: false, delete: false };
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

  /** Scheduled jobs, the next one first. */
  schedules(): readonly ScheduleRow[] {
    return scheduleRows(this.#core);
  }

  /** Platform events, newest first. An org in memory keeps none. */
  events(): readonly EventRow[] {
    return eventRows(this.#core);
  }

  /** Custom metadata types with their records, as Setup shows them. */
  metadataTypes(): readonly MetadataType[] {
    return metadataTypes(this.#core);
  }

  /** Saves a custom metadata record; returns what is wrong with it, and then nothing was saved. */
  saveMetadataRecord(userId: string, object: string, record: MetadataRecord): readonly MetadataFault[] {
    return saveMetadataRecord(this.#core, userId, object, record);
  }

  deleteMetadataRecord(userId: string, object: string, developerName: string): readonly MetadataFault[] {
    return deleteMetadataRecord(this.#core, userId, object, developerName);
  }

  /** Aborts a job by its id or by that of its CronTrigger. */
  abortJob(id: string): void {
    this.#core.abortJob(id);
  }

  /** Makes a waiting or scheduled job due at once, by its id or by that of its CronTrigger; false when none waits. */
  runJobNow(id: string): boolean {
    const { rows, jobStore, worker } = this.#core;
    const jobId = id.startsWith('08e') ? rows.find('AsyncApexJob', 'CronTriggerId', id)?.value('Id') : id;
    const found = typeof jobId === 'string' && jobStore.makeDue(jobId) > 0;
    worker.wake();
    return found;
  }

  /** While true, asynchronous work waits until {@link step} or {@link settle}. */
  get workHeld(): boolean {
    return this.#core.worker.held;
  }
  set workHeld(held: boolean) {
    this.#core.worker.held = held;
  }

  /** Runs one piece of asynchronous work that is due now; false when there is none. */
  step(): boolean {
    return this.#core.worker.step();
  }

  /** When the earliest waiting work is due, epoch milliseconds by the org's clock; null when nothing waits. */
  nextDue(): number | null {
    return this.#core.worker.nextDue();
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

  /** Brings everything into the database file itself, so that it can be moved without its journal. */
  checkpoint(): void {
    this.#core.data.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  close(): void {
    this.#core.close();
  }
}
