/**
 * EventBus.publish: checks each event and hands the good ones to the event bus. Never throws for a bad event;
 * the result says so. After-commit events count as one DML statement, immediate ones have their own limit [D P1,P2].
 */
import { randomUUID } from 'node:crypto';
import type { Execution } from '../runtime/execution.ts';
import { ApexDatetime, SObject } from '../runtime/values.ts';
import type { ApexObject } from '../runtime/values.ts';
import type { DmlResult } from './engine.ts';
import { validateFields } from './validate.ts';
import type { Row } from './row.ts';
import type { DmlContext } from './services.ts';

export function publishEvents(
  ctx: DmlContext,
  events: readonly SObject[],
  callback: ApexObject | null = null,
): DmlResult[] {
  if (events.length === 0) return [];
  const { exec } = ctx;
  for (const event of events) {
    if (event.schema.kind === 'platformEvent') continue;
    throw exec.exception('TypeException', `EventBus.publish needs platform events, not ${event.schema.name}`);
  }
  const immediate = events.some((event) => event.schema.publishBehavior === 'PublishImmediately');
  const afterCommit = events.some((event) => event.schema.publishBehavior !== 'PublishImmediately');
  if (afterCommit) exec.tx.limits.spend('dmlStatements');
  if (immediate) exec.tx.limits.spend('publishImmediateDml');
  const rows = events.map((event, index) => eventRow(exec, event, index));
  for (const row of rows) validateFields(ctx, row.source.schema, [row]);
  const good = rows.filter((row) => row.errors.length === 0).map((row) => row.record);
  exec.tx.publish(good, callback);
  exec.tx.log('EVENT', `${events[0]!.schema.name}: ${events.length} published`);
  return rows.map((row) => toResult(row, callback !== null));
}

/** A copy, so that later changes of the caller's object do not reach subscribers. */
function eventRow(exec: Execution, event: SObject, index: number): Row {
  const record = new SObject(event.schema);
  for (const field of event.schema.fields.values()) {
    if (field.defaultValue !== undefined) record.fields.set(field.name.toLowerCase(), field.defaultValue);
  }
  for (const [name, value] of event.fields) record.fields.set(name, value);
  record.fields.set('createddate', new ApexDatetime(Math.floor(exec.now() / 1000) * 1000));
  record.fields.set('createdbyid', exec.tx.userId);
  if ((record.fields.get('eventuuid') ?? null) === null) record.fields.set('eventuuid', randomUUID());
  return { index, source: event, operation: 'insert', id: null, record, old: null, errors: [] };
}

/** Success carries OPERATION_ENQUEUED, or its sibling for callbacks, with the event's UUID as its message [D P2]. */
function toResult(row: Row, withCallback: boolean): DmlResult {
  if (row.errors.length > 0) return { id: null, success: false, created: false, errors: row.errors };
  const queued = {
    statusCode: withCallback ? 'OPERATION_WITH_CALLBACK_ENQUEUED' : 'OPERATION_ENQUEUED',
    message: String(row.record.fields.get('eventuuid')),
    fields: [],
  };
  return { id: null, success: true, created: true, errors: [queued] };
}
