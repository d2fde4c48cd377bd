/** The org's clock and its queue, for the pages Clock and Jobs. */
import { tomorrowAt } from '../timeTravel.ts';
import { badRequest, controlled, textOf, workbenchOf } from './call.ts';
import type { ApiCall, ApiHandler } from './call.ts';

/** Furthest one journey goes: a year of hourly jobs is a long wait. */
const MAX_MINUTES = 400 * 24 * 60;
const HOURS_OF_DAY = 24;

/** Gives `{ now, offset, next, held, task }`: ISO text, milliseconds ahead of real time, when work is due next. */
export const clockState: ApiHandler = (call) => {
  const org = controlled(call);
  const next = org.nextDue();
  return {
    now: new Date(org.clock.now()).toISOString(),
    offset: org.clock.offset,
    next: next === null ? null : new Date(Math.max(next, 0)).toISOString(),
    held: org.workHeld,
    task: call.workbench?.task ?? null,
  };
};

/** Body `{ minutes }`, or `{ tomorrowAt: hour }` in the time zone of the viewer. */
export const advanceClock: ApiHandler = (call) => {
  const { clock } = controlled(call);
  const { minutes, tomorrowAt: hour } = call.body;
  const target =
    hour === undefined
      ? clock.now() + 60_000 * numberIn(minutes, 'minutes', 1, MAX_MINUTES)
      : nextDay(call, hour);
  started(workbenchOf(call).travel('Advance the clock', target));
};

export const runDueWork: ApiHandler = (call) => started(workbenchOf(call).runDue());

export const realTime: ApiHandler = (call) => started(workbenchOf(call).backToRealTime());

/** Body `{ held }`: whether asynchronous work waits for *Run next*. */
export const holdQueue: ApiHandler = (call) => {
  if (typeof call.body['held'] !== 'boolean') throw badRequest('held must be true or false');
  controlled(call).workHeld = call.body['held'];
};

/** Gives `{ ran }`. */
export const runNext: ApiHandler = (call) => ({ ran: controlled(call).step() });

/** Gives `{ jobs, schedules }` with the names of their users. */
export const listJobs: ApiHandler = (call) => {
  const { org } = call;
  const jobs = org.jobs();
  const schedules = 'schedules' in org ? controlled(call).schedules() : [];
  const names = userNames(
    call,
    [...jobs, ...schedules].map(({ userId }) => userId),
  );
  const named = <Row extends { readonly userId: string }>(row: Row): Row & { readonly user: string } => ({
    ...row,
    user: names.get(row.userId) ?? '',
  });
  return { jobs: jobs.map(named), schedules: schedules.map(named) };
};

/** Body `{ id }` of a job or a scheduled job. */
export const runJob: ApiHandler = (call) => {
  const org = controlled(call);
  if (!org.runJobNow(textOf(call.body, 'id'))) throw badRequest('Nothing of this job waits');
  if (org.workHeld) org.step();
};

export const abortJob: ApiHandler = (call) => {
  controlled(call).abortJob(textOf(call.body, 'id'));
};

export const listEvents: ApiHandler = (call) => controlled(call).events();

/** Names of users by id. */
export function userNames({ org }: ApiCall, ids: readonly string[]): Map<string, string> {
  const wanted = [...new Set(ids)].filter((id) => /^005\w{12,15}$/.test(id));
  if (wanted.length === 0) return new Map();
  const list = wanted.map((id) => `'${id}'`).join(', ');
  const rows = org.query(org.systemUserId, `SELECT Id, Name FROM User WHERE Id IN (${list})`);
  return new Map(rows.map((row) => [String(row['Id']), String(row['Name'])]));
}

function nextDay(call: ApiCall, hour: unknown): number {
  const zone = call.viewers.byId(call.userId)?.timeZone ?? 'UTC';
  const wanted = numberIn(hour, 'tomorrowAt', 0, HOURS_OF_DAY - 1);
  return tomorrowAt(controlled(call).clock.now(), wanted, zone);
}

function numberIn(value: unknown, name: string, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
    throw badRequest(`${name} must be a whole number from ${least} to ${most}`);
  return value;
}

export function started(isStarted: boolean): void {
  if (!isStarted) throw badRequest('Something else is being done to the org; wait until it has ended');
}
