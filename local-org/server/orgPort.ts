/** The org as the server needs it. `local-org/org.ts` fulfils it; tests may use a small fake. */
import type { Schema } from '../schema/schema.ts';

/** A record as REST gives it: fields by API name, parents nested, `attributes.type` naming the object. */
export interface JsonRecord {
  readonly attributes?: { readonly type: string };
  readonly [field: string]: unknown;
}

export interface JsonDmlResult {
  readonly id: string | null;
  readonly success: boolean;
  readonly errors: readonly { readonly statusCode: string; readonly message: string; readonly fields: readonly string[] }[];
}

export interface JobRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly userId: string;
  readonly created: string;
  readonly completed: string | null;
}

export interface MailRow {
  readonly id: string;
  readonly kind: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly relatedId: string | null;
  readonly sent: string;
}

export interface LogRow {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly userId: string;
  readonly started: string;
  readonly durationMs: number;
  /** Null when the transaction committed. */
  readonly error: string | null;
  readonly limits: readonly { readonly name: string; readonly used: number; readonly max: number }[];
  readonly lines: readonly { readonly category: string; readonly message: string }[];
}

export interface OrgPort {
  readonly schema: Schema;
  /** Text of a custom label by lower-case name. */
  label(name: string): string | undefined;
  /** Names of the custom permissions the user has. */
  customPermissions(userId: string): readonly string[];
  /** True for `@AuraEnabled(cacheable=true)`. */
  isCacheable(className: string, methodName: string): boolean;
  /** Rejects with a failure in the shape a component gets (`{ body, status, statusText, ok }`). */
  aura(userId: string, className: string, methodName: string, parameters: Readonly<Record<string, unknown>>): unknown;
  /** SOQL in user mode for that user. Throws an Error with the platform's message when it is wrong. */
  query(userId: string, soql: string): JsonRecord[];
  /** Each record on its own; results in order. */
  dml(userId: string, operation: 'insert' | 'update' | 'delete', object: string, records: readonly JsonRecord[]): JsonDmlResult[];
  /** A user that may see everything; for the pages that belong to the org and not to a viewer. */
  readonly systemUserId: string;
  jobs(): readonly JobRow[];
  mails(): readonly MailRow[];
  logs(): readonly LogRow[];
  /** Calls back after each transaction that wrote something, until the returned function is called. */
  onCommit(listener: () => void): () => void;
  /** Runs asynchronous work until there is none. */
  settle(): Promise<void>;
  close(): void;
}
