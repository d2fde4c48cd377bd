/** The org as the server needs it. `local-org/org.ts` fulfils it; tests may use a small fake. */
import type { OrgCore } from '../core.ts';
import type { EventRow, JobRow, LogRow, MailRow, ScheduleRow } from '../entry/activity.ts';
import type { MetadataFault, MetadataRecord, MetadataType } from '../entry/metadataRecords.ts';
import type { OrgClock } from '../transaction/clock.ts';
import type { RestDmlResult } from '../entry/records.ts';
import type { RestRecord } from '../entry/restJson.ts';
import type { CustomLabel } from '../schema/projectMetadata.ts';
import type { Schema } from '../schema/schema.ts';

export type JsonRecord = RestRecord;
export type JsonDmlResult = RestDmlResult;
export type { EventRow, JobRow, LogRow, MailRow, MetadataType, ScheduleRow };

export interface OrgPort {
  readonly schema: Schema;
  /** A custom label with its translations, by lower-case name. */
  label(name: string): Pick<CustomLabel, 'value' | 'translations'> | undefined;
  /** Names of the custom permissions the user has. */
  customPermissions(userId: string): readonly string[];
  /** Names of the user permissions the user has, such as `ManageUsers`. */
  userPermissions(userId: string): readonly string[];
  /** What object permissions and field-level security let the user do with a field. */
  fieldRights(
    userId: string,
    object: string,
    field: string,
  ): { readonly read: boolean; readonly edit: boolean };
  /** What object permissions let the user do; absent where nobody asks. */
  objectRights?(userId: string, object: string): { readonly create: boolean; readonly delete: boolean };
  /** True for `@AuraEnabled(cacheable=true)`. */
  isCacheable(className: string, methodName: string): boolean;
  /** Rejects with a failure in the shape a component gets (`{ body, status, statusText, ok }`). */
  aura(
    userId: string,
    className: string,
    methodName: string,
    parameters: Readonly<Record<string, unknown>>,
  ): unknown;
  /**
   * SOQL in user mode for that user, narrowed to a list view of the object when one is named. Throws an Error with the
   * platform's message when it is wrong.
   */
  query(userId: string, soql: string, listView?: string | null): JsonRecord[];
  /** Each record on its own; results in order. */
  dml(
    userId: string,
    operation: 'insert' | 'update' | 'delete',
    object: string,
    records: readonly JsonRecord[],
  ): JsonDmlResult[];
  /** A user that may see everything; for the pages that belong to the org and not to a viewer. */
  readonly systemUserId: string;
  /** What the REST interface works on; an org without it has none. */
  readonly core?: OrgCore;
  jobs(): readonly JobRow[];
  mails(): readonly MailRow[];
  logs(): readonly LogRow[];
  /** Calls back after each transaction that wrote something, until the returned function is called. */
  onCommit(listener: () => void): () => void;
  /** Runs asynchronous work until there is none. */
  settle(): Promise<number>;
  close(): void;
}

/** What the pages do that look after the org itself: time, jobs, events, custom metadata. */
export interface OrgControl {
  readonly clock: OrgClock;
  /** While true, asynchronous work waits until {@link step}. */
  workHeld: boolean;
  /** Runs one piece of work that is due; false when there is none. */
  step(): boolean;
  /** When the earliest waiting work is due, epoch milliseconds; null when nothing waits. */
  nextDue(): number | null;
  schedules(): readonly ScheduleRow[];
  events(): readonly EventRow[];
  abortJob(id: string): void;
  runJobNow(id: string): boolean;
  metadataTypes(): readonly MetadataType[];
  /** What is wrong with the record; nothing was saved then. */
  saveMetadataRecord(userId: string, object: string, record: MetadataRecord): readonly MetadataFault[];
  deleteMetadataRecord(userId: string, object: string, developerName: string): readonly MetadataFault[];
}

export type ControlledOrg = OrgPort & OrgControl;

/** A fake for tests need not have a clock and jobs. */
export function isControlled(org: OrgPort): org is ControlledOrg {
  return 'clock' in org && 'metadataTypes' in org;
}
