/** Lookup values must be ids of existing records of an object the field may point to. */
import { looksLikeId, normalizeId } from '../database/ids.ts';
import type { SqlRow } from '../database/database.ts';
import { planOf } from '../database/tablePlan.ts';
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts';
import { sameValue } from './prepare.ts';
import { fail } from './row.ts';
import type { Row } from './row.ts';
import { savePlanOf } from './savePlan.ts';
import type { DmlContext } from './services.ts';

export function validateReferences(ctx: DmlContext, object: ObjectSchema, rows: readonly Row[]): void {
  for (const { field, key, targets } of savePlanOf(object).references) {
    validateField(ctx, field, key, targets, rows);
  }
}

function validateField(
  ctx: DmlContext,
  field: FieldSchema,
  key: string,
  targets: readonly string[],
  rows: readonly Row[],
): void {
  const wanted = new Map<ObjectSchema, Map<string, Row[]>>();
  for (const row of rows) {
    const value = row.record.fields.get(key) ?? null;
    if (typeof value !== 'string' || value === '' || sameValue(value, row.old?.fields.get(key) ?? null))
      continue;
    const id = normalizeId(value);
    row.record.fields.set(key, id);
    const isId = looksLikeId(id);
    const target = isId ? ctx.store.schema.objectByKeyPrefix(id.slice(0, 3)) : undefined;
    if (!isId) {
      fail(row, 'MALFORMED_ID', `${field.label}: id value of incorrect type: ${value}`, [field.name]);
    } else if (!target || !targets.includes(target.name)) {
      fail(row, 'FIELD_INTEGRITY_EXCEPTION', `${field.label}: id value of incorrect type: ${id}`, [
        field.name,
      ]);
    } else {
      const ids = wanted.get(target) ?? new Map<string, Row[]>();
      wanted.set(target, ids);
      const same = ids.get(id);
      if (same) same.push(row);
      else ids.set(id, [row]);
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
  const { store } = ctx;
  // One id is by far the most frequent case, and a list is three times as dear.
  const single = ids.length === 1 ? ids[0] : undefined;
  const sql = planOf(target).existing(single === undefined ? 'several' : 'one');
  const values = [single ?? JSON.stringify(ids)];
  const rows: readonly SqlRow[] = store.isConfiguration(target)
    ? store.configurationRows(sql, values)
    : store.database.all(sql, values);
  return new Set(rows.map((row) => String(row[0])));
}
