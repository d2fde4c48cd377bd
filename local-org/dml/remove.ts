/**
 * Delete and undelete of one chunk. Deleting takes cascading children along without their triggers: "Records
 * that did not initiate a delete don't cause trigger evaluation."
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_ignoring_ops.htm
 */
import { CLEARED, DELETED_WITH, isStored, quote } from '../database/tables.ts';
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts';
import { runFlows } from './flows.ts';
import { checkRowSharing } from './rowSharing.ts';
import { alive, fail, failed } from './row.ts';
import type { Row } from './row.ts';
import { refreshRollups, refreshRollupsOfOthers } from './rollups.ts';
import { rulesOf } from './rules/index.ts';
import type { DmlContext } from './services.ts';
import { runTriggers } from './triggers.ts';

export function deleteChunk(ctx: DmlContext, object: ObjectSchema, rows: readonly Row[]): void {
  if (ctx.sharing) checkRowSharing(ctx, object, rows, 'delete');
  // UNVERIFIED: Do flows before a deletion run before its before-delete triggers, as they do before a save? Here they do.
  runFlows(ctx, object, 'beforeDelete', alive(rows));
  runTriggers(ctx, object, alive(rows), 'before');
  for (const rule of rulesOf(object)) rule.validateDelete?.(ctx, alive(rows));
  for (const row of alive(rows)) removeTree(ctx, object, row);
  runTriggers(ctx, object, alive(rows), 'after');
  refreshRollups(ctx, object, alive(rows));
}

function removeTree(ctx: DmlContext, object: ObjectSchema, row: Row): void {
  const plan = planRemoval(ctx, object, [row.id!]);
  if (plan.blocked !== null) {
    const name = String(row.old?.fields.get('name') ?? row.id);
    const message = `Your attempt to delete ${name} could not be completed because it is associated with the following ${plan.blocked}`;
    fail(row, 'DELETE_FAILED', message);
    return;
  }
  for (const { object: child, field, ids } of plan.cleared) clearLookup(ctx, child, field, ids, row.id!);
  for (const { object: child, ids } of plan.removed) removeRows(ctx, child, ids, row.id!);
  for (const { object: child, ids } of plan.removed.slice(1)) refreshRollupsOfOthers(ctx, child, ids, row);
}

interface Removal {
  readonly removed: { readonly object: ObjectSchema; readonly ids: readonly string[] }[];
  readonly cleared: {
    readonly object: ObjectSchema;
    readonly field: FieldSchema;
    readonly ids: readonly string[];
  }[];
  /** Plural of the records that forbid the deletion, with their names; null when there are none. */
  blocked: string | null;
}

/** Follows lookups to the records: cascade removes, setNull clears, restrict forbids. */
function planRemoval(ctx: DmlContext, object: ObjectSchema, ids: readonly string[]): Removal {
  const plan: Removal = { removed: [{ object, ids }], cleared: [], blocked: null };
  for (let i = 0; i < plan.removed.length && plan.blocked === null; i++) {
    const { object: parent, ids: parentIds } = plan.removed[i]!;
    for (const { child, field } of lookupsTo(ctx, parent)) {
      const found = childIds(ctx, child, field, parentIds);
      if (found.length === 0) continue;
      if (field.reference?.onDelete === 'cascade') plan.removed.push({ object: child, ids: found });
      else if (field.reference?.onDelete === 'restrict') {
        plan.blocked = `${child.labelPlural.toLowerCase()}.: ${found.join(', ')}`;
      } else plan.cleared.push({ object: child, field, ids: found });
    }
    const problem = rulesOf(parent).flatMap((rule) =>
      i > 0 ? (rule.blocksCascade?.(ctx, parentIds) ?? []) : [],
    );
    plan.blocked ??= problem[0] ?? null;
  }
  return plan;
}

/** Lookups of any object that may point to records of `parent`, owners and audit fields aside. */
export function lookupsTo(
  ctx: DmlContext,
  parent: ObjectSchema,
): { child: ObjectSchema; field: FieldSchema }[] {
  return ctx.store.schema.all().flatMap((child) => {
    if (!isStored(child)) return [];
    const fields = [...child.fields.values()].filter((field) => {
      const audit = ['CreatedById', 'LastModifiedById', 'OwnerId'].includes(field.name);
      return !audit && field.reference?.to.includes(parent.name) === true && field.formula === undefined;
    });
    return fields.map((field) => ({ child, field }));
  });
}

function childIds(
  ctx: DmlContext,
  child: ObjectSchema,
  field: FieldSchema,
  parentIds: readonly string[],
): string[] {
  const live = child.fields.has('isdeleted') ? ' AND "IsDeleted" = 0' : '';
  const rows = ctx.store.database.all(
    `SELECT "Id" FROM ${quote(child.name)} WHERE ${quote(field.name)} IN (SELECT value FROM json_each(?))${live}`,
    [JSON.stringify(parentIds)],
  );
  return rows.map((row) => String(row[0]));
}

/** What was cleared is remembered with the record whose deletion did it, for undelete. */
function clearLookup(
  ctx: DmlContext,
  child: ObjectSchema,
  field: FieldSchema,
  ids: readonly string[],
  root: string,
): void {
  ctx.store.database.run(
    `INSERT INTO ${quote(CLEARED)} (root, object, field, id, value) SELECT ?, ?, ?, "Id", ${quote(field.name)} ` +
      `FROM ${quote(child.name)} WHERE "Id" IN (SELECT value FROM json_each(?))`,
    [root, child.name, field.name, JSON.stringify(ids)],
  );
  const cleared = new Map([[field.name.toLowerCase(), null]]);
  for (const id of ids) ctx.store.update(child, id, cleared);
}

/** Objects with a recycle bin keep the row; setup objects lose it. */
export function removeRows(
  ctx: DmlContext,
  object: ObjectSchema,
  ids: readonly string[],
  root: string,
): void {
  if (!object.fields.has('isdeleted') || object.setup) {
    ctx.store.erase(object, ids);
    return;
  }
  ctx.store.database.run(
    `UPDATE ${quote(object.name)} SET "IsDeleted" = 1, ${quote(DELETED_WITH)} = ? WHERE "Id" IN (SELECT value FROM json_each(?))`,
    [root, JSON.stringify(ids)],
  );
}

/**
 * Brings records back with the children that went with them, and lookups that were cleared and are still empty.
 * Source: Apex guide, Restoring Deleted Records: "restores the record associations for the following types of relationships".
 */
export function undeleteChunk(ctx: DmlContext, object: ObjectSchema, rows: readonly Row[]): void {
  if (ctx.sharing) checkRowSharing(ctx, object, rows, 'delete');
  for (const row of rows) {
    if (failed(row)) continue;
    const back = ctx.store.schema.all().flatMap((child) => {
      const ids = bringBack(ctx, child, row.id!);
      return child === object ? [] : [{ child, ids }];
    });
    restoreLookups(ctx, row.id!);
    row.record.fields.set('isdeleted', false);
    for (const { child, ids } of back) refreshRollupsOfOthers(ctx, child, ids, row);
  }
  runTriggers(ctx, object, alive(rows), 'after');
  refreshRollups(ctx, object, alive(rows));
}

/** Ids of the records of `object` that went with `root`, itself included. */
function bringBack(ctx: DmlContext, object: ObjectSchema, root: string): string[] {
  if (!isStored(object) || !object.fields.has('isdeleted')) return [];
  const rows = ctx.store.database.all(
    `UPDATE ${quote(object.name)} SET "IsDeleted" = 0, ${quote(DELETED_WITH)} = NULL ` +
      `WHERE ${quote(DELETED_WITH)} = ? RETURNING "Id"`,
    [root],
  );
  return rows.map((row) => String(row[0]));
}

function restoreLookups(ctx: DmlContext, root: string): void {
  const { database, schema } = ctx.store;
  const cleared = database.all(`SELECT object, field, id, value FROM ${quote(CLEARED)} WHERE root = ?`, [
    root,
  ]);
  for (const [objectName, fieldName, id, value] of cleared) {
    const child = schema.object(String(objectName));
    const field = child?.fields.get(String(fieldName).toLowerCase());
    if (!child || !field) continue;
    ctx.store.written(child.name);
    database.run(
      `UPDATE ${quote(child.name)} SET ${quote(field.name)} = ? WHERE "Id" = ? AND ${quote(field.name)} IS NULL`,
      [value ?? null, id ?? null],
    );
  }
  database.run(`DELETE FROM ${quote(CLEARED)} WHERE root = ?`, [root]);
}
