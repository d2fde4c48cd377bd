/**
 * Scheduled flows: once, daily or weekly at a time of the org's time zone, one interview for each record that meets the
 * filters, or a single one without an object. In Apex tests none runs.
 * Source: FlowSchedule in the Metadata API guide; https://help.salesforce.com/s/articleView?id=platform.flow_concepts_trigger_schedule.htm
 */
import type { Database } from '../../database/database.ts';
import type { Execution } from '../../runtime/execution.ts';
import { startOfDay } from '../../runtime/timeZones.ts';
import type { TransactionRunner } from '../../transaction/runner.ts';
import { runQuery } from '../elements/query.ts';
import type { Flow, Schedule } from '../metadata/ast.ts';
import { parseDate, parseTime } from '../metadata/readValues.ts';
import { SYSTEM, contextOf } from '../run/context.ts';
import { Interview } from '../run/interview.ts';
import { begin } from '../run/engine.ts';
import { valueOf } from '../run/references.ts';
import type { FlowRuntime } from '../runtime.ts';
import { throwFailure } from './unhandled.ts';

export interface SchedulesParts {
  readonly database: Database;
  readonly flows: FlowRuntime;
  readonly runner: () => TransactionRunner;
  readonly now: () => number;
  /** IANA name of the org's time zone. */
  readonly zone: () => string;
  /** Scheduled flows run as this user. */
  readonly userId: () => string;
}

/** Records handed to one transaction. Source: "Flow Limits": scheduled flows run in batches of 200. */
const BATCH = 200;
const DAYS = { Once: Infinity, Daily: 1, Weekly: 7 } as const;

export class Schedules {
  readonly #parts: SchedulesParts;

  constructor(parts: SchedulesParts) {
    this.#parts = parts;
    const { database, flows } = parts;
    database.exec(
      'CREATE TABLE IF NOT EXISTS local_flow_schedule (flow TEXT PRIMARY KEY, due INTEGER NOT NULL)',
    );
    const scheduled = flows.catalogue.scheduled();
    const names = new Set(scheduled.map(({ name }) => name));
    for (const [name] of database.all('SELECT flow FROM local_flow_schedule')) {
      if (!names.has(String(name))) this.#forget(String(name));
    }
    for (const flow of scheduled) this.#plan(flow, 'INSERT OR IGNORE');
  }

  /** Epoch milliseconds; null when no flow is scheduled. */
  nextDue(): number | null {
    const due = this.#parts.database.first('SELECT min(due) FROM local_flow_schedule')?.[0] ?? null;
    return due === null ? null : Number(due);
  }

  /** Runs the flow that has been due longest; false when none is. */
  runNext(now: number): boolean {
    const sql = 'SELECT flow FROM local_flow_schedule WHERE due <= ? ORDER BY due LIMIT 1';
    const name = this.#parts.database.first(sql, [now])?.[0];
    if (name === undefined || name === null) return false;
    this.#forget(String(name));
    const flow = this.#parts.flows.catalogue.flow(String(name));
    if (!flow) return true;
    this.#plan(flow, 'INSERT OR REPLACE');
    this.#run(flow);
    return true;
  }

  #forget(name: string): void {
    this.#parts.database.run('DELETE FROM local_flow_schedule WHERE flow = ?', [name]);
  }

  #plan(flow: Flow, insert: string): void {
    const { database, now, zone } = this.#parts;
    const due = flow.start.schedule && nextTime(flow.start.schedule, now(), zone());
    if (due !== null)
      database.run(`${insert} INTO local_flow_schedule (flow, due) VALUES (?, ?)`, [flow.name, due]);
  }

  /** A batch that fails leaves the others alone; the log has its error. */
  #run(flow: Flow): void {
    const ids = this.#transaction(flow, (exec) => this.#recordIds(exec, flow));
    if (ids === null) {
      this.#transaction(flow, (exec) =>
        throwFailure(exec, this.#parts.flows.runAll(exec, flow, [new Map()])),
      );
      return;
    }
    for (let start = 0; start < ids.length; start += BATCH) {
      const batch = ids.slice(start, start + BATCH);
      this.#transaction(flow, (exec) => {
        const records = batch.flatMap((id) => exec.data.lookup(exec, flow.start.object!, { Id: id }));
        const triggers = records.map((record) => ({ record, prior: null }));
        throwFailure(exec, this.#parts.flows.runPath(exec, flow, flow.start.next, triggers));
      });
    }
  }

  #transaction<T>(flow: Flow, work: (exec: Execution) => T): T | null {
    const options = { kind: 'flow' as const, userId: this.#parts.userId(), entryPoint: `flow ${flow.name}` };
    try {
      return this.#parts.runner().run(options, work);
    } catch {
      return null;
    }
  }

  /** Null for a flow without an object. */
  #recordIds(exec: Execution, flow: Flow): string[] | null {
    const object = exec.schema.object(flow.start.object ?? '');
    if (!object) return null;
    const context = contextOf(exec, this.#parts.flows.parts);
    const interview = new Interview(flow, exec.now());
    begin(context, interview, new Map());
    const { conditions, logic } = flow.start.entry;
    // Filters of the start name fields of the record that is looked for.
    const where = { logic, conditions: conditions.map((each) => ({ ...each, left: each.left.slice(1) })) };
    const query = { object, fields: [], where, sort: null, limit: null };
    const records = runQuery(exec, query, SYSTEM, ({ right }) => valueOf(context, interview, right));
    return records.map((record) => String(record.fields.get('id')));
  }
}

/** The first time of a schedule after `now`; null when there is none any more. */
export function nextTime(
  { frequency, startDate, startTime }: Schedule,
  now: number,
  zone: string,
): number | null {
  const first = parseDate(startDate);
  const time = parseTime(startTime)?.millis ?? 0;
  if (!first) return null;
  const step = DAYS[frequency];
  for (let day = first.epochDay; ; day += step) {
    const at = startOfDay(zone, day) + time;
    if (at > now) return at;
    if (!Number.isFinite(step)) return null;
  }
}
