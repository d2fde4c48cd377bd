/** Writes checked rows and fills what the platform fills: ids, names, auto numbers, audit fields. */
import { formatAutoNumber } from '../database/sequences.ts';
import { stampCreated } from '../database/store.ts';
import { planOf } from '../database/tablePlan.ts';
import { ApexDatetime } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import type { ObjectSchema } from '../schema/schema.ts';
import { sameValue } from './prepare.ts';
import type { Row } from './row.ts';
import { savePlanOf } from './savePlan.ts';
import type { DmlContext } from './services.ts';

/** `FirstName LastName` for objects with a compound name. Runs before validation and before writing. */
export function deriveNames(object: ObjectSchema, rows: readonly Row[]): void {
  if (object.compoundName !== true) return;
  for (const { record } of rows) {
    const parts = [record.fields.get('firstname'), record.fields.get('lastname')];
    record.fields.set('name', parts.filter((part) => typeof part === 'string' && part !== '').join(' '));
  }
}

export function writeInserts(ctx: DmlContext, object: ObjectSchema, rows: readonly Row[]): void {
  const { store, exec } = ctx;
  for (const row of rows) {
    const { fields } = row.record;
    row.id = store.sequences.nextId(object.keyPrefix);
    fields.set('id', row.id);
    fillAutoNumbers(ctx, object, fields);
    if (object.nameField === 'Name' && object.kind !== 'standard' && (fields.get('name') ?? null) === null) {
      fields.set('name', row.id.slice(0, 15));
    }
    fields.delete('createdbyid');
    stampCreated(object, fields, exec.tx.userId, exec.now());
    store.insert(object, fields);
  }
}

function fillAutoNumbers(ctx: DmlContext, object: ObjectSchema, fields: Map<string, Value>): void {
  for (const { key, format, counter } of savePlanOf(object).autoNumbers) {
    fields.set(key, formatAutoNumber(format, ctx.store.sequences.next(counter), ctx.exec.now()));
  }
}

/** Writes only what changed, plus the audit fields. */
export function writeUpdates(ctx: DmlContext, object: ObjectSchema, rows: readonly Row[]): void {
  const moment = new ApexDatetime(Math.floor(ctx.exec.now() / 1000) * 1000);
  for (const row of rows) {
    const { fields } = row.record;
    const changes = new Map<string, Value>();
    for (const { key } of planOf(object).columns) {
      const value = fields.get(key) ?? null;
      if (!sameValue(value, row.old?.fields.get(key) ?? null)) changes.set(key, value);
    }
    for (const [name, value] of [
      ['lastmodifieddate', moment],
      ['systemmodstamp', moment],
      ['lastmodifiedbyid', ctx.exec.tx.userId],
    ] as const) {
      if (!object.fields.has(name)) continue;
      changes.set(name, value);
      fields.set(name, value);
    }
    ctx.store.update(object, row.id!, changes);
  }
}
