/**
 * Sharing of DML: which rows the user may change, hand over or delete, and which records new rows may point to.
 * Sources: Apex guide, Understanding Sharing (access levels); securityImplGuide, Set Your Internal Organization-Wide
 * Sharing Defaults. UNVERIFIED: Which status code has a user-mode update of a row that the user cannot even
 * see? Here that of a row to read only.
 */
import { normalizeId } from '../database/ids.ts';
import { quote } from '../database/tables.ts';
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts';
import { shareRecordField } from '../schema/share.ts';
import { recordCondition } from '../sharing/condition.ts';
import { modelOf, parentFields } from '../sharing/models.ts';
import type { Level } from '../sharing/models.ts';
import { formulaEnvironment } from '../soql/environment.ts';
import { ParamList, evaluate } from '../soql/params.ts';
import { Aliases } from '../soql/scope.ts';
import { sameValue } from './prepare.ts';
import { alive, fail } from './row.ts';
import type { Row } from './row.ts';
import type { DmlContext } from './services.ts';

/** For insert and update: the rows themselves, then what they newly point to. */
export function checkWriteSharing(ctx: DmlContext, object: ObjectSchema, rows: readonly Row[]): void {
  const { tx } = ctx.exec;
  if (!ctx.recordAccess.view(tx.userId, 'write', tx.isTest)) return;
  if (object.shareOf !== undefined) checkShareRows(ctx, object.shareOf, rows);
  const existing = alive(rows).filter((row) => row.operation === 'update');
  checkRowSharing(ctx, object, existing, 'edit');
  // "The specified user can view, edit, transfer, share, and delete the record": giving it away needs more than Edit.
  const given = alive(existing).filter((row) => changedId(row, 'ownerid') !== null);
  if (object.fields.has('ownerid')) checkRowSharing(ctx, object, given, 'transfer');
  for (const field of object.fields.values()) checkParents(ctx, object, field, alive(rows));
}

/**
 * "Only users with Modify All Data can add or change Apex managed sharing"; other shares are for who has full access to
 * the record [D apex-guide/understanding-sharing].
 */
function checkShareRows(ctx: DmlContext, sharedName: string, rows: readonly Row[]): void {
  const shared = ctx.store.object(sharedName);
  const key = shareRecordField(shared).toLowerCase();
  const idOf = (row: Row): string => normalizeId(String(row.record.fields.get(key) ?? ''));
  const allowed = allowedIds(ctx, shared, rows.map(idOf), 'delete');
  for (const row of rows) {
    const managed = /__c$/i.test(String(row.record.fields.get('rowcause') ?? ''));
    if (managed || (row.operation !== 'insert' && allowed?.has(idOf(row)) === false))
      fail(row, 'INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id');
  }
}

/** Rows that the user may not treat so fail. */
export function checkRowSharing(
  ctx: DmlContext,
  object: ObjectSchema,
  rows: readonly Row[],
  level: Level,
): void {
  if (object.shareOf !== undefined) return checkDeletedShares(ctx, object.shareOf, rows);
  const allowed = allowedIds(
    ctx,
    object,
    rows.flatMap((row) => row.id ?? []),
    level,
  );
  if (allowed === null) return;
  for (const row of rows) {
    if (row.id !== null && !allowed.has(row.id))
      fail(row, 'INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id');
  }
}

/** Deleted shares; those of users whom sharing never limits are not looked at. */
function checkDeletedShares(ctx: DmlContext, sharedName: string, rows: readonly Row[]): void {
  const { tx } = ctx.exec;
  if (ctx.recordAccess.view(tx.userId, 'write', tx.isTest)) checkShareRows(ctx, sharedName, rows);
}

/** A lookup may only be set to records the user can read; details are added to masters the user can edit. */
function checkParents(ctx: DmlContext, object: ObjectSchema, field: FieldSchema, rows: readonly Row[]): void {
  if (!field.reference || field.name === 'OwnerId' || field.reference.durable === true) return;
  const key = field.name.toLowerCase();
  const set = rows.flatMap((row) => {
    const id = row.source.fields.has(key) ? changedId(row, key) : null;
    return id === null ? [] : [{ row, id }];
  });
  if (set.length === 0) return;
  const level = levelOfParent(object, field);
  for (const name of field.reference.to) {
    const target = ctx.store.schema.object(name);
    const own = set.filter(({ id }) => id.startsWith(target?.keyPrefix || '?'));
    if (!target || target.name === 'User' || own.length === 0) continue;
    const ids = own.map(({ id }) => id);
    const allowed = allowedIds(ctx, target, ids, level);
    if (allowed === null) continue;
    const known = ctx.store.load(target, ids);
    for (const { row, id } of own) {
      if (allowed.has(id) || !known.has(id)) continue;
      const message = 'insufficient access rights on cross-reference id';
      fail(row, 'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY', message);
    }
  }
}

/** Sharing a record needs full access to it [D apex-guide/understanding-sharing, User Managed Sharing]. */
function levelOfParent(object: ObjectSchema, field: FieldSchema): Level {
  if (object.shareOf !== undefined) return field.reference?.to[0] === object.shareOf ? 'delete' : 'read';
  if (field.reference?.masterDetail) return field.reference.writeNeedsMasterRead ? 'read' : 'edit';
  // "Contact Owner will NOT able to link his/her Contact to an Account if the user do not have read access" [R
  // https://www.simplysfdc.com/2016/10/salesforce-contact-sharing-setting.html]; lines without an owner need more.
  const line = modelOf(object, 'internal') === 'parent' && !object.fields.has('ownerid');
  return line && parentFields(object).includes(field) ? 'edit' : 'read';
}

/** New id of a lookup in 18 characters, null when it stays what it was or is emptied. */
function changedId(row: Row, key: string): string | null {
  const value = row.record.fields.get(key) ?? null;
  if (typeof value !== 'string' || value === '') return null;
  return sameValue(value, row.old?.fields.get(key) ?? null) ? null : normalizeId(value);
}

/** Null when sharing does not limit the user there. */
function allowedIds(
  ctx: DmlContext,
  object: ObjectSchema,
  ids: readonly string[],
  level: Level,
): ReadonlySet<string> | null {
  const { recordAccess, store, exec, viewers } = ctx;
  const { userId } = exec.tx;
  const view =
    ids.length === 0 ? null : recordAccess.view(userId, level === 'read' ? 'read' : 'write', exec.tx.isTest);
  if (!view) return null;
  const params = new ParamList();
  const wanted = params.literal(JSON.stringify(ids));
  const condition = recordCondition(
    { schema: store.schema, params, view, aliases: new Aliases() },
    object,
    'r',
    level,
  );
  if (condition === null) return null;
  const env = formulaEnvironment(exec, viewers.of(userId), [], () => recordAccess.facts(userId));
  const rows = store.database.all(
    `SELECT r."Id" FROM ${quote(object.name)} AS r WHERE r."Id" IN (SELECT value FROM json_each(${wanted})) AND ${condition}`,
    params.items.map((param) => evaluate(param, env)),
  );
  return new Set(rows.map((row) => String(row[0])));
}
