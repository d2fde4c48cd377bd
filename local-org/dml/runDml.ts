/**
 * One DML statement: limits, the mixed-DML rule, chunks of 200, all-or-none or partial success with its three
 * attempts, results.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_dml_bulk_exceptions.htm
 */
import type { DmlFailure, LimitName } from '../runtime/execution.ts';
import type { SObject } from '../runtime/values.ts';
import type { ObjectSchema } from '../schema/schema.ts';
import { canOf } from './accessRights.ts';
import { allOrNothing } from './allOrNothing.ts';
import type { DmlOperation, DmlRequest, DmlResult } from './engine.ts';
import { hasFlows } from './flows.ts';
import { locateRows, sourceId, upsertOperations } from './locate.ts';
import { checkMixedDml } from './mixedDml.ts';
import { checkObjectPermission } from './permissions.ts';
import { deleteChunk, undeleteChunk } from './remove.ts';
import { alive, fail, failed } from './row.ts';
import type { Row } from './row.ts';
import { saveChunk } from './save.ts';
import type { DmlContext } from './services.ts';

const CHUNK = 200;
const ATTEMPTS = 3;

export function runDml(ctx: DmlContext, request: DmlRequest): DmlResult[] {
  const { exec } = ctx;
  // DML on an empty list spends nothing [R https://salesforce.stackexchange.com/questions/19399].
  if (request.records.length === 0) return [];
  checkList(ctx, request);
  exec.tx.limits.spend('dmlStatements');
  exec.tx.limits.spend('dmlRows', request.records.length);
  const rows = makeRows(ctx, request);
  for (const [object, group] of groupByObject(rows)) {
    for (const operation of new Set(group.map((row) => row.operation))) {
      checkAllowed(ctx, object, operation);
      checkObjectPermission(ctx, object, operation);
    }
  }
  refuseHeldRows(ctx, rows);
  const finished = request.allOrNone ? runAll(ctx, rows) : runPartial(ctx, rows);
  if (request.allOrNone) throwOnFailure(ctx, request.operation, finished);
  exec.tx.log('DML', `${request.operation} ${request.records[0]!.schema.name}: ${rows.length} rows`);
  return finish(finished, request.operation);
}

/** Runs of records of one object in a list that holds several objects. */
const MAX_RUNS = 10;

/** @throws ApexThrow for lists DML refuses as a whole. */
function checkList(ctx: DmlContext, request: DmlRequest): void {
  const { records } = request;
  const runs = records.filter((record, i) => record.schema !== records[i - 1]?.schema).length;
  if (runs > MAX_RUNS) {
    // Text: https://github.com/SFDO-Community/declarative-lookup-rollup-summaries/issues/168
    const message = `Cannot have more than ${MAX_RUNS} chunks in a single operation. Please rearrange the data to reduce chunking.`;
    throw ctx.exec.exception('TypeException', message);
  }
  const ids = new Set<string>();
  const seen = new Set<SObject>();
  for (const record of request.records) {
    if (seen.has(record) && request.operation !== 'update' && request.operation !== 'delete') {
      const message = 'Before Insert or Upsert list must not have two identically equal elements';
      throw ctx.exec.exception('ListException', message);
    }
    seen.add(record);
    const id = request.operation === 'insert' ? null : sourceId(record);
    if (id !== null && ids.has(id)) throw ctx.exec.exception('ListException', `Duplicate id in list: ${id}`);
    if (id !== null) ids.add(id);
  }
}

/** @throws ApexThrow System.TypeException as the platform does for objects that do not allow the operation. */
function checkAllowed(ctx: DmlContext, object: ObjectSchema, operation: Row['operation']): void {
  const can = canOf(object);
  const allowed = { insert: can.create, update: can.update, delete: can.delete, undelete: can.undelete }[
    operation
  ];
  if (!allowed || object.keyPrefix === '') {
    throw ctx.exec.exception(
      'TypeException',
      `DML operation ${operation.toUpperCase()} not allowed on ${object.name}`,
    );
  }
}

function makeRows(ctx: DmlContext, request: DmlRequest): Row[] {
  const { operation } = request;
  if (operation !== 'upsert') {
    return request.records.map((source, index) =>
      makeRow(index, source, operation, operation === 'insert' ? null : sourceId(source)),
    );
  }
  const keys = upsertOperations(ctx, request.records, request.externalIdField);
  return request.records.map((source, index) => {
    const { id, problem } = keys[index]!;
    const row = makeRow(index, source, id === null ? 'insert' : 'update', id);
    if (problem) fail(row, problem.statusCode, problem.message, problem.fields);
    return row;
  });
}

/** A record cannot be written by DML in its own before trigger. */
function refuseHeldRows({ exec }: DmlContext, rows: readonly Row[]): void {
  for (const row of rows) {
    const { id, operation } = row;
    if (id === null || (operation !== 'update' && operation !== 'delete')) continue;
    const holder = exec.triggerHolding?.(id, operation) ?? null;
    if (holder === null) continue;
    const message = `Object (id = ${id.slice(0, 15)}) is currently in trigger ${holder}, therefore it cannot recursively update itself`;
    fail(row, 'SELF_REFERENCE_FROM_TRIGGER', message);
  }
}

function makeRow(index: number, source: SObject, operation: Row['operation'], id: string | null): Row {
  return { index, source, operation, id, record: source, old: null, errors: [] };
}

/** Rows of one object in order; a list may hold records of several. */
function groupByObject(rows: readonly Row[]): Map<ObjectSchema, Row[]> {
  const groups = new Map<ObjectSchema, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.source.schema);
    if (group) group.push(row);
    else groups.set(row.source.schema, [row]);
  }
  return groups;
}

function runAll(ctx: DmlContext, rows: Row[]): Row[] {
  allOrNothing(ctx.store.database, () => {
    attempt(ctx, rows, true);
    return !rows.some(failed);
  });
  return rows;
}

/**
 * Rows that fail are set aside and the others tried again from the start, triggers included, with the limits
 * as they were; when the third attempt still loses a row, everything fails. Without triggers nothing of the
 * first attempt has to be taken back.
 */
function runPartial(ctx: DmlContext, rows: readonly Row[]): Row[] {
  const done = new Map<number, Row>();
  const limits = new LimitMark(ctx);
  let pending: Row[] = [...rows];
  for (let round = 1; ; round++) {
    const tried = pending;
    const isFinal = allOrNothing(ctx.store.database, () => {
      attempt(ctx, tried, false);
      return !tried.some(failed) || !hasAutomation(ctx, tried);
    });
    for (const row of tried) done.set(row.index, row);
    if (isFinal) return [...done.values()].sort((a, b) => a.index - b.index);
    if (round === ATTEMPTS) {
      const message = 'Too many batch retries in the presence of Apex triggers and partial failures.';
      throw ctx.exec.exception('DmlException', message, { dml: [] });
    }
    limits.restore();
    pending = alive(pending).map((row) => makeRow(row.index, row.source, row.operation, sourceOf(row)));
    if (pending.length === 0) return [...done.values()].sort((a, b) => a.index - b.index);
  }
}

function hasAutomation(ctx: DmlContext, rows: readonly Row[]): boolean {
  const triggers = rows.some((row) => ctx.exec.hasTriggers(row.source.schema.name, row.operation));
  return triggers || hasFlows(ctx, rows);
}

function sourceOf(row: Row): string | null {
  return row.operation === 'insert' ? null : row.id;
}

/** Counters at the start of the statement, put back before a new attempt. */
class LimitMark {
  static readonly #names: readonly LimitName[] = [
    'queries',
    'queryRows',
    'aggregateQueries',
    'dmlStatements',
    'dmlRows',
    'futureCalls',
    'queueableJobs',
    'publishImmediateDml',
    'emailInvocations',
    'callouts',
    'soslQueries',
  ];
  readonly #ctx: DmlContext;
  readonly #used: readonly number[];

  constructor(ctx: DmlContext) {
    this.#ctx = ctx;
    this.#used = LimitMark.#names.map((name) => ctx.exec.tx.limits.used(name));
  }

  restore(): void {
    const { limits } = this.#ctx.exec.tx;
    LimitMark.#names.forEach((name, i) => {
      const extra = limits.used(name) - (this.#used[i] ?? 0);
      if (extra !== 0) limits.spend(name, -extra);
    });
  }
}

/** Runs every chunk; with `stop`, not beyond the first chunk that fails. */
function attempt(ctx: DmlContext, rows: readonly Row[], stop: boolean): void {
  for (const [object, group] of groupByObject(rows)) {
    const existing = alive(group).filter((row) => row.operation !== 'insert');
    if (existing.length > 0) locateRows(ctx, object, existing);
    checkMixedDml(ctx, object, alive(group));
    for (const operation of ['insert', 'update', 'delete', 'undelete'] as const) {
      const same = alive(group).filter((row) => row.operation === operation);
      for (let start = 0; start < same.length; start += CHUNK) {
        if (stop && group.some(failed)) return;
        runChunk(ctx, object, operation, same.slice(start, start + CHUNK));
      }
    }
    if (stop && group.some(failed)) return;
  }
}

function runChunk(
  ctx: DmlContext,
  object: ObjectSchema,
  operation: Row['operation'],
  rows: readonly Row[],
): void {
  if (operation === 'delete') deleteChunk(ctx, object, rows);
  else if (operation === 'undelete') undeleteChunk(ctx, object, rows);
  else saveChunk(ctx, object, rows);
}

/** Text such as `Insert failed. First exception on row 0; first error: CODE, message: [Field]`. */
function throwOnFailure(ctx: DmlContext, operation: DmlOperation, rows: readonly Row[]): void {
  const failures = rows.filter(failed).map(toFailure);
  const [first] = failures;
  if (!first) return;
  const where = `row ${first.index}${first.id === null ? '' : ` with id ${first.id}`}`;
  const verb = operation.charAt(0).toUpperCase() + operation.slice(1);
  const error = `${first.statusCode}, ${first.message}: [${first.fields.join(', ')}]`;
  const message = `${verb} failed. First exception on ${where}; first error: ${error}`;
  throw ctx.exec.exception('DmlException', message, { dml: failures });
}

function toFailure(row: Row): DmlFailure {
  const [error] = row.errors;
  const id = row.operation === 'insert' ? null : row.id;
  return { index: row.index, id, object: row.source.schema.name, ...error! };
}

function finish(rows: readonly Row[], operation: DmlOperation): DmlResult[] {
  return rows.map((row) => {
    const success = !failed(row);
    if (success && row.operation === 'insert') row.source.fields.set('id', row.id);
    // An upsert by external id tells the caller which record it was.
    if (success && operation === 'upsert') row.source.fields.set('id', row.id);
    const id = success || row.operation !== 'insert' ? row.id : null;
    return { id, success, created: success && row.operation === 'insert', errors: row.errors };
  });
}
