/**
 * `merge master duplicates`: the children of the duplicates go to the master, the duplicates are deleted, the master is
 * saved. Triggers: before delete, after delete with MasterRecordId, then those of the master's update; none for
 * children that move.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_merge_statements.htm
 */
import { quote } from '../database/tables.ts';
import type { ObjectSchema } from '../schema/schema.ts';
import type { DmlFailure } from '../runtime/execution.ts';
import type { SObject } from '../runtime/values.ts';
import { allOrNothing } from './allOrNothing.ts';
import type { MergeOutcome, MergeRequest } from './engine.ts';
import { saveInternally } from './internal.ts';
import { locateRows, sourceId } from './locate.ts';
import { checkMixedDml } from './mixedDml.ts';
import { checkObjectPermission } from './permissions.ts';
import { checkRowSharing } from './rowSharing.ts';
import { lookupsTo, removeRows } from './remove.ts';
import { alive, fail, failed } from './row.ts';
import type { Row } from './row.ts';
import type { DmlContext } from './services.ts';
import { runTriggers } from './triggers.ts';

/** "Only leads, contacts, cases, and accounts can be merged." Apex guide, Merging Records */
const MERGEABLE = new Set(['Account', 'Contact', 'Lead', 'Case']);

/** Up to three records: the master and two more. */
const MAX_DUPLICATES = 2;

export function mergeRecords(ctx: DmlContext, request: MergeRequest): MergeOutcome[] {
  const { master, duplicates } = request;
  checkRequest(ctx, master, duplicates);
  ctx.exec.tx.limits.spend('dmlStatements');
  // UNVERIFIED: By how many does Limits.getDmlRows() grow when one duplicate is merged into a master? Here by two.
  ctx.exec.tx.limits.spend('dmlRows', duplicates.length + 1);
  checkObjectPermission(ctx, master.schema, 'update');
  checkObjectPermission(ctx, master.schema, 'delete');
  const rows = duplicates.map((source, index): Row => {
    return {
      index,
      source,
      operation: 'delete',
      id: sourceId(source),
      record: source,
      old: null,
      errors: [],
    };
  });
  const related = new Map<string, string[]>();
  allOrNothing(ctx.store.database, () => {
    mergeRows(ctx, master, rows, related);
    return !rows.some(failed);
  });
  if (request.allOrNone) throwOnFailure(ctx, rows);
  return rows.map((row) => {
    const outcome = { id: sourceId(master), success: !failed(row), created: false, errors: row.errors };
    return { ...outcome, related: failed(row) ? [] : (related.get(row.id ?? '') ?? []) };
  });
}

/** UNVERIFIED: Which exception and text has a merge of opportunities, of no duplicate, of three, of a record with itself? */
function checkRequest(ctx: DmlContext, master: SObject, duplicates: readonly SObject[]): void {
  const { name } = master.schema;
  const refuse = (type: string, message: string): Error => ctx.exec.exception(type, message);
  if (!MERGEABLE.has(name)) throw refuse('TypeException', `DML operation MERGE not allowed on ${name}`);
  if (duplicates.length === 0 || duplicates.length > MAX_DUPLICATES) {
    throw refuse('ListException', `Merge takes one or two duplicates, got ${duplicates.length}`);
  }
  if (duplicates.some((record) => record.schema !== master.schema)) {
    throw refuse('TypeException', 'Records to merge must be of one type');
  }
}

/** `related` is given the children of each duplicate, by its id. */
function mergeRows(
  ctx: DmlContext,
  master: SObject,
  rows: readonly Row[],
  related: Map<string, string[]>,
): void {
  const object = master.schema;
  locateRows(ctx, object, rows);
  checkMixedDml(ctx, object, alive(rows));
  if (ctx.sharing) checkRowSharing(ctx, object, alive(rows), 'delete');
  const masterId = sourceId(master);
  for (const row of rows) {
    if (masterId === null) fail(row, 'MISSING_ARGUMENT', 'Id not specified in a merge call');
    else if (row.id === masterId) fail(row, 'INVALID_ID_FIELD', 'cannot merge a record with itself');
  }
  runTriggers(ctx, object, alive(rows), 'before');
  if (masterId === null || rows.some(failed)) return;
  const ids = rows.map((row) => row.id!);
  for (const id of ids) related.set(id, childrenOf(ctx, object, id));
  moveChildren(ctx, object, ids, masterId);
  removeRows(ctx, object, ids, masterId);
  for (const row of rows) markMerged(ctx, object, row, masterId);
  runTriggers(ctx, object, alive(rows), 'after');
  for (const saved of saveInternally(ctx, 'update', [master])) {
    for (const error of saved.errors) fail(rows[0]!, error.statusCode, error.message, error.fields);
  }
}

function childrenOf(ctx: DmlContext, object: ObjectSchema, id: string): string[] {
  const ids = lookupsTo(ctx, object).flatMap(({ child, field }) => {
    if (field.name === 'MasterRecordId') return [];
    const sql = `SELECT "Id" FROM ${quote(child.name)} WHERE ${quote(field.name)} = ?`;
    return ctx.store.database.all(sql, [id]).map((row) => String(row[0]));
  });
  return [...new Set(ids)];
}

function moveChildren(ctx: DmlContext, object: ObjectSchema, ids: readonly string[], masterId: string): void {
  for (const { child, field } of lookupsTo(ctx, object)) {
    if (field.name === 'MasterRecordId') continue;
    ctx.store.written(child.name);
    // A duplicate that points to the master, such as a child account, must not end below itself.
    ctx.store.database.run(
      `UPDATE ${quote(child.name)} SET ${quote(field.name)} = CASE WHEN "Id" = ?1 THEN NULL ELSE ?1 END ` +
        `WHERE ${quote(field.name)} IN (SELECT value FROM json_each(?2))`,
      [masterId, JSON.stringify(ids)],
    );
  }
}

function markMerged(ctx: DmlContext, object: ObjectSchema, row: Row, masterId: string): void {
  if (!object.fields.has('masterrecordid')) return;
  ctx.store.update(object, row.id!, new Map([['masterrecordid', masterId]]));
  row.old?.fields.set('masterrecordid', masterId);
}

function throwOnFailure(ctx: DmlContext, rows: readonly Row[]): void {
  const failures = rows.filter(failed).map((row): DmlFailure => ({
    index: row.index,
    id: row.id,
    ...row.errors[0]!,
  }));
  const [first] = failures;
  if (!first) return;
  const where = `row ${first.index}${first.id === null ? '' : ` with id ${first.id}`}`;
  const error = `${first.statusCode}, ${first.message}: [${first.fields.join(', ')}]`;
  const message = `Merge failed. First exception on ${where}; first error: ${error}`;
  throw ctx.exec.exception('DmlException', message, { dml: failures });
}
