/**
 * What a user may do with single records: UserRecordAccess, queried by user and records or reached from a record.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_userrecordaccess.htm
 */
import type { ObjectRights } from '../database/access.ts';
import type { Store } from '../database/store.ts';
import { quote } from '../database/tables.ts';
import type { ObjectSchema, Schema } from '../schema/schema.ts';
import { ParamList, evaluate } from '../soql/params.ts';
import type { QueryEnvironment } from '../soql/params.ts';
import { Aliases } from '../soql/scope.ts';
import { recordCondition } from './condition.ts';
import type { Level } from './models.ts';
import type { RecordAccess, RecordView } from './recordAccess.ts';

/** What the SQL of one user's access depends on. */
export interface AccessViews {
  readonly key: string;
  readonly read: RecordView | null;
  readonly write: RecordView | null;
  rights(object: ObjectSchema): ObjectRights;
}

export function accessViews(
  access: RecordAccess,
  userId: string,
  isTest: boolean,
  object: ObjectSchema | undefined,
): AccessViews {
  const read = access.view(userId, 'read', isTest);
  const write = access.view(userId, 'write', isTest);
  const own = object ? Object.values(access.rights(userId, object)) : [];
  const key = JSON.stringify([read?.key, write?.key, own]);
  return { key, read, write, rights: (of) => access.rights(userId, of) };
}

/** Stands for any user where a query is only checked. */
export const UNLIMITED: AccessViews = {
  key: '',
  read: null,
  write: null,
  rights: () => ({ read: true, create: true, edit: true, delete: true, viewAll: true, modifyAll: true }),
};

interface SqlContext {
  readonly schema: Schema;
  readonly params: ParamList;
  readonly aliases: { next(): string };
}

const FLAGS = [
  'HasReadAccess',
  'HasEditAccess',
  'HasDeleteAccess',
  'HasTransferAccess',
  'HasAllAccess',
] as const;

/** A subquery with a row per record of the object: its `Id` and the columns of UserRecordAccess but UserId. */
export function accessSql(ctx: SqlContext, views: AccessViews, object: ObjectSchema): string {
  const { schema, params, aliases } = ctx;
  const record = aliases.next();
  const rights = views.rights(object);
  const may = (level: Level, allowed: boolean): string => {
    const view = level === 'read' ? views.read : views.write;
    if (!allowed) return '0';
    const condition = view && recordCondition({ schema, params, view, aliases }, object, record, level);
    return condition === null ? '1' : `COALESCE(${condition}, 0)`;
  };
  const values: Record<(typeof FLAGS)[number], string> = {
    HasReadAccess: may('read', rights.read),
    HasEditAccess: may('edit', rights.edit),
    HasDeleteAccess: may('delete', rights.delete),
    HasTransferAccess: may('transfer', rights.edit),
    // Full access lets a user share the record, whatever the object permissions say of deleting it.
    HasAllAccess: may('delete', rights.edit),
  };
  const columns = FLAGS.map((name) => `${values[name]} AS ${quote(name)}`);
  // The highest first: Transfer stands above Delete in the documented list.
  const levels = [...FLAGS].reverse().map((name) => `WHEN ${quote(name)} = 1 THEN '${levelOf(name)}'`);
  return (
    `(SELECT "Id", "Id" AS "RecordId", ${FLAGS.map(quote).join(', ')}, CASE ${levels.join(' ')} ELSE 'None' END AS "MaxAccessLevel" ` +
    `FROM (SELECT ${record}."Id" AS "Id", ${columns.join(', ')} FROM ${quote(object.name)} AS ${record}))`
  );
}

/** `Read` of `HasReadAccess`. */
function levelOf(flag: string): string {
  return flag.slice('Has'.length, -'Access'.length);
}

interface AccessContext {
  readonly store: Store;
  readonly recordAccess: RecordAccess;
  readonly env: Omit<QueryEnvironment, 'facts'>;
  readonly isTest: boolean;
}

/** JSON array of rows, one per user and record; records that do not exist give no access. */
export function userAccessRows(
  ctx: AccessContext,
  userIds: readonly string[],
  recordIds: readonly string[],
): string {
  const rows = userIds.flatMap((userId) => {
    const held = heldAccess(ctx, userId, recordIds);
    return recordIds.map((RecordId) => ({ UserId: userId, RecordId, ...(held.get(RecordId) ?? NOTHING) }));
  });
  return JSON.stringify(rows);
}

type Held = Record<string, string | number>;

const NOTHING: Held = { ...Object.fromEntries(FLAGS.map((name) => [name, 0])), MaxAccessLevel: 'None' };

function heldAccess(ctx: AccessContext, userId: string, recordIds: readonly string[]): Map<string, Held> {
  const { store, recordAccess, env, isTest } = ctx;
  const byObject = new Map<ObjectSchema, string[]>();
  for (const id of recordIds) {
    const object = store.schema.objectByKeyPrefix(id.slice(0, 3));
    if (object) byObject.set(object, [...(byObject.get(object) ?? []), id]);
  }
  const own: QueryEnvironment = { ...env, facts: () => recordAccess.facts(userId) };
  const result = new Map<string, Held>();
  for (const [object, ids] of byObject) {
    const params = new ParamList();
    const wanted = params.literal(JSON.stringify(ids));
    const views = accessViews(recordAccess, userId, isTest, object);
    const table = accessSql({ schema: store.schema, params, aliases: new Aliases() }, views, object);
    const names = [...FLAGS, 'MaxAccessLevel'];
    const rows = store.database.all(
      `SELECT "Id", ${names.map(quote).join(', ')} FROM ${table} WHERE "Id" IN (SELECT value FROM json_each(${wanted}))`,
      params.items.map((param) => evaluate(param, own)),
    );
    for (const [id, ...values] of rows) {
      result.set(
        String(id),
        Object.fromEntries(names.map((name, index) => [name, values[index] as string | number])),
      );
    }
  }
  return result;
}
