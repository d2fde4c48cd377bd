/** The data side of the org as the language side sees it. Implemented in `dml/`, `soql/` and `database/`. */
import type { Execution } from '../runtime/execution.ts';
import type { RecordError, SObject, Value } from '../runtime/values.ts';
import type { SoqlQuery } from '../soql/ast.ts';

export type DmlOperation = 'insert' | 'update' | 'upsert' | 'delete' | 'undelete';

/** `system` ignores CRUD and FLS, `user` enforces them; sharing is separate. */
export type AccessMode = 'system' | 'user';

export interface DmlRequest {
  readonly operation: DmlOperation;
  readonly records: readonly SObject[];
  /** False: each row succeeds or fails on its own and results tell which. */
  readonly allOrNone: boolean;
  readonly access: AccessMode;
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
  /** Text of a custom label by name, any case; undefined when there is none. */
  label?(name: string): string | undefined;
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
  /** `EventBus.publish`; delivery happens through the org's event bus. */
  publish(exec: Execution, events: readonly SObject[]): DmlResult[];
  setSavepoint(exec: Execution): string;
  rollback(exec: Execution, savepoint: string): void;
  /** Test.setCreatedDate: writes CreatedDate of an existing record, no triggers, no limits. */
  setCreatedDate?(exec: Execution, id: string, millis: number): void;
  releaseSavepoint?(exec: Execution, savepoint: string): void;
}
