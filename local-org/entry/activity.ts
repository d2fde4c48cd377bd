/** What happened in the org, newest first: asynchronous jobs, captured e-mails, transactions. Times are ISO text. */
import type { EventState } from '../async/eventHistory.ts';
import type { OrgCore } from '../core.ts';
import type { SqlRow } from '../database/database.ts';
import { quote } from '../database/tables.ts';
import type { TransactionKind } from '../runtime/execution.ts';
import type { LimitUsage } from '../transaction/limits.ts';
import { toRestRecord } from './restJson.ts';
import type { RestRecord } from './restJson.ts';

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
  /** Batches: chunks done, chunks in all, chunks that failed. */
  readonly itemsProcessed: number;
  readonly itemsTotal: number;
  readonly errors: number;
  /** Steps of the job that wait, and when the first of them is due; null when none waits. */
  readonly waiting: number;
  readonly due: string | null;
  /** Place of the waiting queueable in its chain, 0 for the first; a finalizer's count of failures in a row. */
  readonly chain: number;
}

/** A job of System.schedule or System.scheduleBatch. */
export interface ScheduleRow {
  /** CronTrigger id. */
  readonly id: string;
  readonly name: string;
  /** Class it runs; empty when the job is gone. */
  readonly className: string;
  readonly cron: string;
  readonly timeZone: string;
  readonly state: string;
  readonly userId: string;
  readonly next: string | null;
  readonly previous: string | null;
  readonly timesTriggered: number;
}

/** A platform event and what became of it. */
export interface EventRow {
  readonly replayId: string;
  readonly object: string;
  readonly published: string;
  readonly delivered: string | null;
  readonly state: EventState;
  readonly runs: number;
  readonly error: string | null;
  /** Names of the triggers and flows that get it. */
  readonly subscribers: readonly string[];
  /** Fields as the REST interface writes them. */
  readonly payload: RestRecord;
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
  /** `millis` after the start. */
  readonly lines: readonly { readonly millis: number; readonly category: string; readonly message: string }[];
}

const MAX_JOBS = 200;
const MAX_EVENTS = 200;

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
    'JobItemsProcessed',
    'TotalJobItems',
    'NumberOfErrors',
  ];
  const list = columns.map((column) => `j.${quote(column)}`).join(', ');
  const rows = core.data.database.all(
    `SELECT ${list}, c."Name", s.waiting, s.due, s.chain FROM "AsyncApexJob" j
      LEFT JOIN "ApexClass" c ON c."Id" = j."ApexClassId"
      LEFT JOIN (SELECT job_id, count(*) waiting, min(due) due, max(chain) chain
        FROM local_job_step GROUP BY job_id) s ON s.job_id = j."Id"
      ORDER BY j."CreatedDate" DESC, j."Id" DESC LIMIT ?`,
    [MAX_JOBS],
  );
  return rows.map(([id, kind, method, status, message, userId, created, completed, ...more]) => ({
    id: String(id),
    kind: String(kind),
    name: [more[3], method].filter((part) => part !== null).join('.'),
    status: String(status),
    message: message === null ? '' : String(message),
    userId: String(userId),
    created: isoTime(Number(created)),
    completed: timeOrNull(completed),
    itemsProcessed: Number(more[0] ?? 0),
    itemsTotal: Number(more[1] ?? 0),
    errors: Number(more[2] ?? 0),
    waiting: Number(more[4] ?? 0),
    due: more[5] === null || Number(more[5]) === 0 ? null : timeOrNull(more[5]),
    chain: Number(more[6] ?? 0),
  }));
}

/** Scheduled jobs, the next one first. */
export function scheduleRows(core: OrgCore): ScheduleRow[] {
  const columns =
    'Id CronExpression TimeZoneSidKey State OwnerId NextFireTime PreviousFireTime TimesTriggered';
  const list = columns.split(' ').map((column) => `t.${quote(column)}`);
  const rows = core.data.database.all(
    `SELECT ${list.join(', ')}, d."Name", c."Name" FROM "CronTrigger" t
      LEFT JOIN "CronJobDetail" d ON d."Id" = t."CronJobDetailId"
      LEFT JOIN "AsyncApexJob" j ON j."CronTriggerId" = t."Id"
      LEFT JOIN "ApexClass" c ON c."Id" = j."ApexClassId"
      ORDER BY t."NextFireTime" IS NULL, t."NextFireTime", t."Id"`,
  );
  return rows.map(([id, cron, zone, state, userId, next, previous, times, name, className]) => ({
    id: String(id),
    name: String(name ?? ''),
    className: String(className ?? ''),
    cron: String(cron ?? ''),
    timeZone: String(zone ?? ''),
    state: String(state ?? ''),
    userId: String(userId ?? ''),
    next: timeOrNull(next),
    previous: timeOrNull(previous),
    timesTriggered: Number(times ?? 0),
  }));
}

/** Platform events, newest first. */
export function eventRows(core: OrgCore): EventRow[] {
  return core.eventHistory.newest(MAX_EVENTS).map((entry) => ({
    replayId: entry.replayId,
    object: entry.object,
    published: isoTime(entry.publishedAt),
    delivered: entry.deliveredAt === null ? null : isoTime(entry.deliveredAt),
    state: entry.state,
    runs: entry.runs,
    error: entry.error,
    subscribers: core.subscribersOf(entry.object),
    payload: toRestRecord(core.eventOf(entry.payload)),
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

function timeOrNull(value: SqlRow[number] | undefined): string | null {
  return value === null || value === undefined ? null : isoTime(Number(value));
}

function isoTime(millis: number): string {
  return new Date(millis).toISOString();
}
