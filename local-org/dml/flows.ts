/** Record-triggered flows at their places in the save procedure. */
import type { RecordTrigger } from '../flow/catalogue.ts';
import type { ObjectSchema } from '../schema/schema.ts';
import { fillFormulas } from './formulas.ts';
import type { Row } from './row.ts';
import type { DmlContext } from './services.ts';

/** Rows of one object and operation; a flow that fails leaves an error on its row. */
export function runFlows(
  ctx: DmlContext,
  object: ObjectSchema,
  trigger: RecordTrigger,
  rows: readonly Row[],
): void {
  const operation = rows[0]?.operation;
  if (operation === undefined || ctx.flows?.has(object.name, operation) !== true) return;
  const records = rows.flatMap(({ record, old }) => (old ? [record, old] : [record]));
  fillFormulas(ctx, object, records);
  // A record about to be deleted is as it is stored.
  const subjects =
    operation === 'delete' ? rows.map((row) => ({ ...row, record: row.old ?? row.record })) : rows;
  ctx.flows.run(ctx.exec, object.name, trigger, subjects);
}

/** Runs what follows the write of a save: within it, saving the same records again starts no flows after the save. */
export function withinSave(
  ctx: DmlContext,
  object: ObjectSchema,
  rows: readonly Row[],
  work: () => void,
): void {
  const operation = rows[0]?.operation;
  const done =
    operation !== undefined && ctx.flows?.has(object.name, operation) === true
      ? ctx.flows.enterSave(ctx.exec, rows)
      : () => undefined;
  try {
    work();
  } finally {
    done();
  }
}

/** Whether an attempt of DML may have run flows that have to be taken back with it. */
export function hasFlows(ctx: DmlContext, rows: readonly Row[]): boolean {
  return rows.some((row) => ctx.flows?.has(row.source.schema.name, row.operation) === true);
}
