/** The data side of the org as the language side sees it. Implemented in `dml/`, `soql/` and `database/`. */
import type { LeadConversion, LeadConversionResult } from './convertLead.ts';
import type { RecalcFieldError } from './recalculate.ts';
import type { CalloutBlocker } from './savepoints.ts';
import type { FlowRuntime } from '../flow/runtime.ts';
import type { Execution } from '../runtime/execution.ts';
import type { ApexObject, RecordError, SObject, Value } from '../runtime/values.ts';
import type { SearchQuery, SoqlQuery } from '../soql/ast.ts';

export type DmlOperation = 'insert' | 'update' | 'upsert' | 'delete' | 'undelete';

/** `system` ignores CRUD and FLS, `user` enforces them; sharing is separate. */
export type AccessMode = 'system' | 'user';

export interface DmlRequest {
  readonly operation: DmlOperation;
  readonly records: readonly SObject[];
  /** False: each row succeeds or fails on its own and results tell which. */
  readonly allOrNone: boolean;
  readonly access: AccessMode;
  /** Sharing decides which records the user may write; in user mode it always does. */
  readonly sharing?: boolean;
  /** Upsert key; the record Id when absent. */
  readonly externalIdField?: string;
  /** Database.DMLOptions.EmailHeader and allowFieldTruncation. */
  readonly options?: {
    readonly triggerUserEmail?: boolean;
    readonly triggerOtherEmail?: boolean;
    readonly triggerAutoResponseEmail?: boolean;
    readonly allowFieldTruncation?: boolean;
  };
}

export interface DmlResult {
  readonly id: string | null;
  readonly success: boolean;
  readonly created: boolean;
  readonly errors: readonly RecordError[];
}

export interface QueryOptions {
  readonly access: AccessMode;
  /** Row-level sharing applies (`with sharing`, or the caller's when inherited). */
  readonly sharing: boolean;
  /** Spends no query and no rows: part of a search, which has limits of its own. */
  readonly uncounted?: boolean;
}

/** `merge master duplicates`: up to two duplicates are merged into the master and deleted. */
export interface MergeRequest {
  readonly master: SObject;
  readonly duplicates: readonly SObject[];
  readonly allOrNone: boolean;
  readonly access: AccessMode;
  /** As in {@link DmlRequest.sharing}. */
  readonly sharing?: boolean;
}

/** What became of one duplicate: `id` is that of the master, as MergeResult tells it. */
export interface MergeOutcome extends DmlResult {
  /** Ids of the records that were given the master as their parent. */
  readonly related: readonly string[];
}

/** What a user may do with an object or a field, by profile and permission sets. */
export interface AccessRights {
  readonly read: boolean;
  readonly create: boolean;
  readonly update: boolean;
  /** Objects only. */
  readonly delete: boolean;
}

export interface DataEngine {
  /**
   * Whole rows for the library itself (UserInfo, custom metadata, custom settings): every field set, no
   * limits, no sharing, no access checks. `where` compares whole values, text ignoring case.
   */
  lookup(
    exec: Execution,
    object: string,
    where?: Readonly<Record<string, string | boolean | null>>,
  ): SObject[];
  /** Text of a custom label by name, any case, in a language such as `de`; undefined when there is no label. */
  label?(name: string, language: string): string | undefined;
  /** Whether the project has a flow of this API name, any case. */
  hasFlow?(name: string): boolean;
  /** The project's flows; absent where flows do not run. */
  readonly flows?: FlowRuntime;
  /** For describes, `Security.stripInaccessible` and UserInfo. */
  objectAccess(exec: Execution, userId: string, object: string): AccessRights;
  fieldAccess(exec: Execution, userId: string, object: string, field: string): AccessRights;
  hasCustomPermission(exec: Execution, userId: string, name: string): boolean;
  /** Records for a plain query (aggregate rows come as SObjects of type AggregateResult). Spends limits. */
  query(exec: Execution, query: SoqlQuery, binds: readonly Value[], options: QueryOptions): SObject[];
  /** For `SELECT COUNT() FROM ...`. */
  count(exec: Execution, query: SoqlQuery, binds: readonly Value[], options: QueryOptions): number;
  /** With allOrNone, throws System.DmlException on the first failure and leaves nothing written. */
  dml(exec: Execution, request: DmlRequest): DmlResult[];
  /** One result per duplicate; with allOrNone, throws System.DmlException. Absent where records cannot be merged. */
  merge?(exec: Execution, request: MergeRequest): MergeOutcome[];
  /** One result per request; with allOrNone, throws System.DmlException. Absent where leads cannot be converted. */
  convertLeads?(
    exec: Execution,
    requests: readonly LeadConversion[],
    options: { readonly allOrNone: boolean; readonly access: AccessMode; readonly sharing: boolean },
  ): LeadConversionResult[];
  /** Formula.recalculateFormulas: writes the values into the records; errors per record. */
  recalculateFormulas?(exec: Execution, records: readonly SObject[]): RecalcFieldError[][];
  /** SOSL: one list per object of RETURNING. */
  search?(exec: Execution, search: SearchQuery, binds: readonly Value[], options: QueryOptions): SObject[][];
  /** Removes deleted records for good, by id; one DML statement. */
  emptyRecycleBin?(exec: Execution, ids: readonly string[]): DmlResult[];
  /** The whole record of a user, which nobody may change; null when there is none. Absent where there is no database. */
  user?(id: string): SObject | null;
  /** Grows with every write to users and their rights; what is kept of them is stale afterwards. */
  setupVersion?(): number;
  /** `EventBus.publish`; delivery happens through the org's event bus. */
  publish(exec: Execution, events: readonly SObject[], callback?: ApexObject | null): DmlResult[];
  setSavepoint(exec: Execution): string;
  rollback(exec: Execution, savepoint: string): void;
  /** Test.setCreatedDate: writes CreatedDate of an existing record, no triggers, no limits. */
  setCreatedDate?(exec: Execution, id: string, millis: number): void;
  /**
   * Writes fields of one existing row as the platform itself does: no triggers, no limits, no checks. Keys are
   * lower-case field names.
   */
  writeFields?(exec: Execution, object: string, id: string, values: ReadonlyMap<string, Value>): void;
  releaseSavepoint?(exec: Execution, savepoint: string): void;
  /** Test.startTest and Test.stopTest. */
  releaseAllSavepoints?(exec: Execution): void;
  /** Why a callout is refused now; null when it is allowed. */
  calloutBlocker?(exec: Execution): CalloutBlocker | null;
}
