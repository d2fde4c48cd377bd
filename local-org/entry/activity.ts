/** What happened in the org, newest first: asynchronous jobs, captured e-mails, transactions. Times are ISO text. */
import type { OrgCore } from '../core.ts';
import { quote } from '../database/tables.ts';
import type { TransactionKind } from '../runtime/execution.ts';
import type { LimitUsage } from '../transaction/limits.ts';

export interface JobRow {
  readonly id: string;
  /** `Future`, `Queueable`, `BatchApex`, `ScheduledApex` */
  readonly kind: string;
  /** `Class` or `Class.method` */
  readonly name: string;
  readonly status: string;
  /** Why it failed; empty otherwise. */
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
  readonly kind: TransactionKind;
  readonly title: string;
  readonly userId: string;
  readonly started: string;
  readonly durationMs: number;
  /** Null when the transaction committed. */
  readonly error: string | null;
  readonly limits: readonly LimitUsage[];
  readonly lines: readonly { readonly category: string; readonly message: string }[];
}

const MAX_JOBS = 200;

export function jobRows(core: OrgCore): JobRow[] {
  const columns = [
    'Id',
    'JobType',
    'MethodName',
    'Status',
    'ExtendedStatus',
    'CreatedById',
    'CreatedDate',
    'CompletedDate',
  ];
  const list = columns.map((column) => `j.${quote(column)}`).join(', ');
  const rows = core.data.database.all(
    `SELECT ${list}, c."Name" FROM "AsyncApexJob" j LEFT JOIN "ApexClass" c ON c."Id" = j."ApexClassId"
      ORDER BY j."CreatedDate" DESC, j."Id" DESC LIMIT ?`,
    [MAX_JOBS],
  );
  return rows.map(([id, kind, method, status, message, userId, created, completed, className]) => ({
    id: String(id),
    kind: String(kind),
    name: [className, method].filter((part) => part !== null).join('.'),
    status: String(status),
    message: message === null ? '' : String(message),
    userId: String(userId),
    created: isoTime(Number(created)),
    completed: completed === null ? null : isoTime(Number(completed)),
  }));
}

export function mailRows(core: OrgCore): MailRow[] {
  return core.mails.all().map(({ sentAt, ...mail }) => ({ ...mail, sent: isoTime(sentAt) }));
}

export function logRows(core: OrgCore): LogRow[] {
  return core.log.entries().map((entry) => ({
    id: entry.id,
    kind: entry.kind,
    title: entry.entryPoint,
    userId: entry.userId,
    started: isoTime(entry.startedAt),
    durationMs: entry.millis,
    error: entry.error,
    limits: entry.limits,
    lines: entry.lines,
  }));
}

function isoTime(millis: number): string {
  return new Date(millis).toISOString();
}
