/**
 * Formula.recalculateFormulas: formula fields of records in memory, new or queried.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Formula.htm
 */
import { SObject } from '../runtime/values.ts';
import { NotSupportedError } from '../runtime/notSupported.ts';
import { FormulaReader } from './formulas.ts';
import { sourceId } from './locate.ts';
import type { DmlContext } from './services.ts';

export interface RecalcFieldError {
  readonly field: string;
  readonly message: string;
}

/**
 * "The new formula values are stored in the SObjects themselves." One list of errors per record.
 * "If the data required to evaluate a formula field is missing, that data is retrieved and limits are changed
 * accordingly": a record with an Id is completed from the database, for one query.
 */
export function recalculateFormulas(ctx: DmlContext, records: readonly SObject[]): RecalcFieldError[][] {
  const reader = new FormulaReader(ctx, { parentsInMemory: true });
  return records.map((record) => {
    const complete = completed(ctx, record);
    const errors: RecalcFieldError[] = [];
    for (const [key, field] of record.schema.fields) {
      if (field.formula === undefined) continue;
      try {
        record.fields.set(key, reader.field(complete, field));
      } catch (error) {
        if (!(error instanceof NotSupportedError)) throw error;
        errors.push({ field: field.name, message: error.message });
      }
    }
    return errors;
  });
}

/** The record with what it lacks; values in memory count before stored ones. */
function completed(ctx: DmlContext, record: SObject): SObject {
  const id = sourceId(record);
  const lacks = [...record.schema.fields].some(
    ([key, f]) => f.formula === undefined && !record.fields.has(key),
  );
  if (id === null || !lacks) return record;
  ctx.exec.tx.limits.spend('queries');
  const stored = ctx.store.load(record.schema, [id]).get(id);
  if (!stored) return record;
  const whole = new SObject(record.schema);
  for (const [name, value] of [...stored.fields, ...record.fields]) whole.fields.set(name, value);
  return whole;
}
