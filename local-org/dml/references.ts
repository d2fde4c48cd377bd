/** Lookup values must be ids of existing records of an object the field may point to. */
import { looksLikeId, normalizeId } from '../database/ids.ts';
import { quote } from '../database/tables.ts';
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts';
import { sameValue } from './prepare.ts';
import { fail } from './row.ts';
import type { Row } from './row.ts';
import type { DmlContext } from './services.ts';

export function validateReferences(ctx: DmlContext, object: ObjectSchema, rows: readonly Row[]): void {
  for (const field of object.fields.values()) {
    if (field.reference && (field.createable || field.updateable))
      validateField(ctx, field, field.reference.to, rows);
  }
}

function validateField(
  ctx: DmlContext,
  field: FieldSchema,
  targets: readonly string[],
  rows: readonly Row[],
): void {
  const key = field.name.toLowerCase();
  const wanted = new Map<ObjectSchema, Map<string, Row[]>>();
  for (const row of rows) {
    const value = row.record.fields.get(key) ?? null;
    if (typeof value !== 'string' || value === '' || sameValue(value, row.old?.fields.get(key) ?? null))
      continue;
    const id = normalizeId(value);
    row.record.fields.set(key, id);
    const target = looksLikeId(id) ? ctx.store.schema.objectByKeyPrefix(id.slice(0, 3)) : undefined;
    if (!looksLikeId(id)) {
      fail(row, 'MALFORMED_ID', `${field.label}: id value of incorrect type: ${value}`, [field.name]);
    } else if (!target || !targets.includes(target.name)) {
      fail(row, 'FIELD_INTEGRITY_EXCEPTION', `${field.label}: id value of incorrect type: ${id}`, [
        field.name,
      ]);
    } else {
      const ids = wanted.get(target) ?? new Map<string, Row[]>();
      wanted.set(target, ids);
      ids.set(id, [...(ids.get(id) ?? []), row]);
    }
  }
  for (const [target, ids] of wanted) {
    const asked = [...ids.keys()].filter((id) => id !== ctx.exec.tx.userId);
    if (asked.length === 0) continue;
    const existing = existingIds(ctx, target, asked);
    for (const [id, users] of ids) {
      // Whoever runs this exists.
      if (existing.has(id) || id === ctx.exec.tx.userId) continue;
      // UNVERIFIED: Does getDmlFields name the lookup of an INVALID_CROSS_REFERENCE_KEY? Reported texts show an empty list.
      for (const row of users) fail(row, 'INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
    }
  }
}

function existingIds(ctx: DmlContext, target: ObjectSchema, ids: readonly string[]): Set<string> {
  const alive = target.fields.has('isdeleted') ? ' AND "IsDeleted" = 0' : '';
  const rows = ctx.store.database.all(
    `SELECT "Id" FROM ${quote(target.name)} WHERE "Id" IN (SELECT value FROM json_each(?))${alive}`,
    [JSON.stringify(ids)],
  );
  return new Set(rows.map((row) => String(row[0])));
}
