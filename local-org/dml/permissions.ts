/**
 * CRUD and field-level security of DML in user mode.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_enforce_usermode.htm
 */
import type { ObjectSchema } from '../schema/schema.ts';
import { sameValue } from './prepare.ts';
import { checkWriteSharing } from './rowSharing.ts';
import { fail } from './row.ts';
import type { Row } from './row.ts';
import type { DmlContext } from './services.ts';

/** @throws ApexThrow System.SecurityException when the user may not do this to the object at all. */
export function checkObjectPermission(
  ctx: DmlContext,
  object: ObjectSchema,
  operation: Row['operation'],
): void {
  if (ctx.mode === 'system') return;
  const rights = ctx.access.objectRights(ctx.exec.tx.userId, object);
  const allowed = {
    insert: rights.create,
    update: rights.edit,
    delete: rights.delete,
    undelete: rights.create,
  }[operation];
  if (!allowed && !isOwnUser(object, operation)) {
    throw ctx.exec.exception('SecurityException', `Access to entity '${object.name}' denied`);
  }
}

/** Users may edit their own record; which fields, their page layout says.
 * UNVERIFIED: Can a user without Manage Users run `update as user` on the own User record?
 */
function isOwnUser(object: ObjectSchema, operation: Row['operation']): boolean {
  return object.name === 'User' && operation === 'update';
}

export function checkWritePermission(ctx: DmlContext, object: ObjectSchema, rows: readonly Row[]): void {
  if (ctx.sharing) checkWriteSharing(ctx, object, rows);
  if (ctx.mode === 'system') return;
  for (const row of rows) {
    if (object.name === 'User' && row.operation === 'update' && !mayEditUser(ctx, object, row)) {
      fail(row, 'INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id');
      continue;
    }
    const denied = writtenFields(object, row).filter(
      (field) => !ctx.access.fieldRights(ctx.exec.tx.userId, object, field).edit,
    );
    if (denied.length === 0) continue;
    const message = `Operation failed due to fields being inaccessible on Sobject ${object.name}, check errors on Exception or Result!`;
    fail(
      row,
      'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
      message,
      denied.map((field) => field.name),
    );
  }
}

function mayEditUser(ctx: DmlContext, object: ObjectSchema, row: Row): boolean {
  return row.id === ctx.exec.tx.userId || ctx.access.objectRights(ctx.exec.tx.userId, object).edit;
}

/** Fields the caller set; only those that change something in an update. */
function writtenFields(
  object: ObjectSchema,
  row: Row,
): NonNullable<ReturnType<ObjectSchema['fields']['get']>>[] {
  return [...row.source.fields].flatMap(([name, value]) => {
    const field = object.fields.get(name);
    if (!field || name === 'id' || sameValue(value, row.old?.fields.get(name) ?? null)) return [];
    return [field];
  });
}
