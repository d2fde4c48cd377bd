/**
 * CronTrigger and CronJobDetail rows of System.schedule and System.scheduleBatch.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_scheduler.htm
 */
import type { AsyncJobRequest } from '../runtime/execution.ts';
import type { SystemRows } from '../transaction/systemRows.ts';
import type { Transaction } from '../transaction/transaction.ts';
import { parseCron } from './cron.ts';
import type { EnqueueParts } from './enqueue.ts';

/** "You can only have 100 scheduled Apex jobs at one time." */
const MAX_SCHEDULED = 100;

/** The job type of scheduled Apex in CronJobDetail. */
const SCHEDULED_APEX = '7';

export interface Schedule {
  /** CronTrigger id. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly due: number;
}

/**
 * A test runs scheduled work at stopTest, whatever its time, but not what System.scheduleBatch has put off.
 * [suite: async-lib, AsyncTest.shouldScheduleBatchJobIn5Minutes]
 */
export function insertSchedule(parts: EnqueueParts, tx: Transaction, request: AsyncJobRequest): Schedule {
  const { rows, now } = parts;
  const name = request.jobName ?? request.className;
  const zone = timeZoneOf(rows, tx.userId);
  const delayed = now() + 60_000 * (request.delayMinutes ?? 0);
  const cron = request.cron ?? cronAt(delayed);
  const due = request.cron === undefined ? delayed : firstTime(parts, tx, name, cron, zone);
  refuseName(parts, tx, name);
  const detail = rows.insert('CronJobDetail', { Name: name, JobType: SCHEDULED_APEX });
  const fields = {
    CronExpression: cron,
    CronJobDetailId: detail,
    NextFireTime: due,
    StartTime: now(),
    OwnerId: tx.userId,
    State: 'WAITING',
    TimesTriggered: 0,
    TimeZoneSidKey: zone,
  };
  const id = rows.insert('CronTrigger', fields, tx.userId);
  return { id, due: tx.isTest && request.cron !== undefined ? 0 : due };
}

/** Notes in the CronTrigger that its work begins. Returns when it comes again; null: never. */
export function fire(rows: SystemRows, triggerId: string, now: number): number | null {
  const trigger = rows.find('CronTrigger', 'Id', triggerId);
  if (!trigger) return null;
  const cron = parseCron(String(trigger.value('CronExpression')), zoneOf(trigger.value('TimeZoneSidKey')));
  const next = typeof cron === 'string' ? null : cron.next(now);
  rows.update('CronTrigger', triggerId, {
    TimesTriggered: Number(trigger.value('TimesTriggered') ?? 0) + 1,
    PreviousFireTime: now,
    NextFireTime: next,
    State: next === null ? 'COMPLETE' : 'WAITING',
    EndTime: next === null ? now : null,
  });
  return next;
}

/** The same for System.scheduleBatch, whose work comes once. */
export function fireOnce(rows: SystemRows, triggerId: string, now: number): void {
  rows.update('CronTrigger', triggerId, {
    TimesTriggered: 1,
    PreviousFireTime: now,
    NextFireTime: null,
    State: 'COMPLETE',
    EndTime: now,
  });
}

function firstTime(parts: EnqueueParts, tx: Transaction, name: string, cron: string, zone: string): number {
  const parsed = parseCron(cron, zone);
  if (typeof parsed === 'string') return parts.raise(tx, 'System.StringException', parsed);
  const due = parsed.next(parts.now());
  if (due !== null) return due;
  const text = `Based on configured schedule, the given trigger '${name}' will never fire.`;
  return parts.raise(tx, 'System.AsyncException', text);
}

/**
 * The text for a name in use is asserted in public code [https://salesforce.stackexchange.com/questions/153513].
 * That for the 101st job is reported by public repositories.
 */
function refuseName({ rows, raise }: EnqueueParts, tx: Transaction, name: string): void {
  const active = ['WAITING', 'ACQUIRED', 'EXECUTING', 'ERROR'].flatMap((state) =>
    rows.findAll('CronTrigger', 'State', state),
  );
  const names = new Set(
    active.map((row) => rows.find('CronJobDetail', 'Id', row.value('CronJobDetailId'))?.value('Name')),
  );
  if (names.has(name)) {
    raise(tx, 'System.AsyncException', `The Apex job named "${name}" is already scheduled for execution.`);
  }
  if (active.length >= MAX_SCHEDULED) {
    const text = `You have exceeded the maximum number (${MAX_SCHEDULED}) of Apex scheduled jobs.`;
    raise(tx, 'System.AsyncException', text);
  }
}

function timeZoneOf(rows: SystemRows, userId: string): string {
  return zoneOf(rows.find('User', 'Id', userId)?.value('TimeZoneSidKey'));
}

function zoneOf(value: unknown): string {
  return typeof value === 'string' && value !== '' ? value : 'UTC';
}

/** UNVERIFIED: Which CronExpression has the CronTrigger of System.scheduleBatch? Here the minute it fires in, in UTC. */
function cronAt(millis: number): string {
  const at = new Date(millis);
  const [seconds, minutes, hours] = [at.getUTCSeconds(), at.getUTCMinutes(), at.getUTCHours()];
  return `${seconds} ${minutes} ${hours} ${at.getUTCDate()} ${at.getUTCMonth() + 1} ? ${at.getUTCFullYear()}`;
}
