/** Database.SaveResult and its kin from JSON: `{"success":true,"id":"001...","errors":[]}`. */
import type { DmlResult } from '../../dml/engine.ts';
import { ApexList, ApexMap, NativeObject } from '../../runtime/values.ts';
import type { RecordError, Value } from '../../runtime/values.ts';

const RESULTS: ReadonlySet<string> = new Set([
  'Database.SaveResult',
  'Database.UpsertResult',
  'Database.DeleteResult',
  'Database.UndeleteResult',
]);

/** `tree` is what deserializeUntyped makes of the text; null when the type is none of the results. */
export function dmlResultFrom(tree: Value, type: string): NativeObject | null {
  if (type === 'Database.Error') return new NativeObject(type, errorFrom(tree));
  return RESULTS.has(type) ? new NativeObject(type, outcomeFrom(tree)) : null;
}

/** Id, success and errors, as all results have them. */
export function outcomeFrom(tree: Value): DmlResult {
  return {
    id: textMember(tree, 'id'),
    success: member(tree, 'success') === true,
    created: member(tree, 'created') === true,
    errors: items(member(tree, 'errors')).map(errorFrom),
  };
}

/** A text of the object by name in any case; null when there is none. */
export function textMember(tree: Value, name: string): string | null {
  const value = member(tree, name);
  return typeof value === 'string' ? value : null;
}

function errorFrom(tree: Value): RecordError {
  return {
    statusCode: String(member(tree, 'statusCode') ?? 'UNKNOWN_EXCEPTION'),
    message: String(member(tree, 'message') ?? ''),
    fields: items(member(tree, 'fields')).map(String),
  };
}

function items(value: Value): readonly Value[] {
  return value instanceof ApexList ? value.items : [];
}

/** Member of an object by name in any case. */
function member(tree: Value, name: string): Value {
  if (!(tree instanceof ApexMap)) return null;
  const lower = name.toLowerCase();
  for (const { key, value } of tree.entries.values()) if (String(key).toLowerCase() === lower) return value;
  return null;
}
