/** The org as the server needs it. `local-org/org.ts` fulfils it; tests may use a small fake. */
import type { OrgCore } from '../core.ts';
import type { JobRow, LogRow, MailRow } from '../entry/activity.ts';
import type { RestDmlResult } from '../entry/records.ts';
import type { RestRecord } from '../entry/restJson.ts';
import type { Schema } from '../schema/schema.ts';

export type JsonRecord = RestRecord;
export type JsonDmlResult = RestDmlResult;
export type { JobRow, LogRow, MailRow };

export interface OrgPort {
  readonly schema: Schema;
  /** Text of a custom label by lower-case name. */
  label(name: string): string | undefined;
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
  /** True for `@AuraEnabled(cacheable=true)`. */
  isCacheable(className: string, methodName: string): boolean;
  /** Rejects with a failure in the shape a component gets (`{ body, status, statusText, ok }`). */
  aura(
    userId: string,
    className: string,
    methodName: string,
    parameters: Readonly<Record<string, unknown>>,
  ): unknown;
  /** SOQL in user mode for that user. Throws an Error with the platform's message when it is wrong. */
  query(userId: string, soql: string): JsonRecord[];
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
