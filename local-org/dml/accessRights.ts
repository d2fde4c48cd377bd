/** Access questions of the library: describes, stripInaccessible, UserInfo. */
import type { Access } from '../database/access.ts';
import type { ObjectSchema, Schema } from '../schema/schema.ts';
import type { AccessRights } from './engine.ts';

const NONE: AccessRights = { read: false, create: false, update: false, delete: false };

/** What the object allows at all, and of that what the user may do. */
export function objectAccess(
  schema: Schema,
  access: Access,
  userId: string,
  objectName: string,
): AccessRights {
  const object = schema.object(objectName);
  if (!object) return NONE;
  const rights = access.objectRights(userId, object);
  // Publishing an event needs the right to create it, though DML on it is refused. [D P2]
  const can = { ...canOf(object), ...(object.kind === 'platformEvent' ? { create: true } : {}) };
  return {
    read: rights.read,
    create: rights.create && can.create,
    update: rights.edit && can.update,
    delete: rights.delete && can.delete,
  };
}

export function fieldAccess(
  schema: Schema,
  access: Access,
  userId: string,
  objectName: string,
  fieldName: string,
): AccessRights {
  const object = schema.object(objectName);
  const field = object?.fields.get(fieldName.toLowerCase());
  if (!object || !field) return NONE;
  const rights = access.fieldRights(userId, object, field);
  const objectRights = access.objectRights(userId, object);
  return {
    read: rights.read,
    create: rights.edit && field.createable && objectRights.create,
    update: rights.edit && field.updateable && objectRights.edit,
    delete: false,
  };
}

/** DML an object allows; metadata without a statement allows all of it. */
export function canOf(object: ObjectSchema): NonNullable<ObjectSchema['can']> {
  return object.can ?? { create: true, update: true, delete: true, undelete: true };
}
