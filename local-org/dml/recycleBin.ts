/**
 * Database.emptyRecycleBin: deleted records cannot be undeleted any more. Their rows stay until the platform gets
 * round to erasing them, so that ALL ROWS still finds them (as public tests assert). One DML statement.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database.htm
 */
import type { Store } from '../database/store.ts';
import { DELETED_WITH, quote } from '../database/tables.ts';
import type { Execution } from '../runtime/execution.ts';
import type { ObjectSchema } from '../schema/schema.ts';
import type { DmlResult } from './engine.ts';

/** Stands where the id of the deletion's root stands otherwise. */
const PURGED = 'purged';

export function emptyRecycleBin(store: Store, exec: Execution, ids: readonly string[]): DmlResult[] {
  exec.tx.limits.spend('dmlStatements');
  exec.tx.limits.spend('dmlRows', ids.length);
  return ids.map((id) => {
    const object = store.schema.objectByKeyPrefix(id.slice(0, 3));
    if (object?.fields.has('isdeleted') && !object.setup && purge(store, object, id))
      return { id, success: true, created: false, errors: [] };
    const message = 'invalid record id; no recycle bin entry found';
    return {
      id,
      success: false,
      created: false,
      errors: [{ statusCode: 'INVALID_ID_FIELD', message, fields: [] }],
    };
  });
}

/** False when the record is not in the bin. */
function purge(store: Store, object: ObjectSchema, id: string): boolean {
  const sql = `UPDATE ${quote(object.name)} SET ${quote(DELETED_WITH)} = ? WHERE "Id" = ? AND "IsDeleted" = 1
    AND ${quote(DELETED_WITH)} IS NOT ?`;
  return store.database.run(sql, [PURGED, id, PURGED]) > 0;
}

export function isPurged(store: Store, object: ObjectSchema, id: string): boolean {
  const sql = `SELECT 1 FROM ${quote(object.name)} WHERE "Id" = ? AND ${quote(DELETED_WITH)} = ?`;
  return store.database.first(sql, [id, PURGED]) !== undefined;
}
