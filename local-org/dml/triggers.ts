/** Runs the triggers of one chunk and moves what they did wrong onto the rows. */
import { exceptionState, exceptionText, stackTraceText } from '../runtime/exceptions.ts';
import { ApexThrow } from '../runtime/execution.ts';
import type { SObject } from '../runtime/values.ts';
import type { ObjectSchema } from '../schema/schema.ts';
import { fillFormulas } from './formulas.ts';
import { fail } from './row.ts';
import type { Row } from './row.ts';
import type { DmlContext } from './services.ts';

export function runTriggers(
  ctx: DmlContext,
  object: ObjectSchema,
  rows: readonly Row[],
  timing: 'before' | 'after',
): void {
  const operation = rows[0]?.operation;
  if (operation === undefined || !ctx.exec.hasTriggers(object.name, operation)) return;
  const newRecords = operation === 'delete' ? null : rows.map((row) => row.record);
  const oldRecords = operation === 'insert' || operation === 'undelete' ? null : rows.map((row) => row.old!);
  fillFormulas(ctx, object, [...(newRecords ?? []), ...(oldRecords ?? [])]);
  for (const record of oldRecords ?? []) record.readOnly = true;
  for (const record of newRecords ?? []) record.readOnly = timing === 'after';
  try {
    const { sharing } = ctx;
    ctx.exec.runTriggers({ object: object.name, operation, timing, newRecords, oldRecords, sharing });
  } catch (error) {
    if (!(error instanceof ApexThrow) || error.uncatchable) throw error;
    failAll(rows, error, operation, timing);
  }
  for (const record of newRecords ?? []) record.readOnly = false;
  const carriers = newRecords ?? oldRecords ?? [];
  carriers.forEach((record, index) => takeErrors(rows[index]!, record, object));
}

/** Errors put on the record by addError. */
function takeErrors(row: Row, record: SObject, object: ObjectSchema): void {
  for (const error of record.errors ?? []) {
    const fields = error.fields.map((name) => object.fields.get(name.toLowerCase())?.name ?? name);
    row.errors.push({ ...error, fields });
  }
  record.errors = null;
}

/**
 * An exception that leaves a trigger fails the whole chunk:
 * `CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY, T: execution of BeforeInsert\n\ncaused by: System.X: ...\n\nTrigger.T: line 1, column 1`
 * [runtime survey 2 and 10].
 */
function failAll(rows: readonly Row[], thrown: ApexThrow, operation: string, timing: string): void {
  const phase = `${capital(timing)}${capital(operation)}`;
  const stack = stackTraceText(exceptionState(thrown.exception).stack);
  const message =
    `${thrown.trigger ?? 'Trigger'}: execution of ${phase}\n\n` +
    `caused by: ${exceptionText(thrown.exception)}${stack === '' ? '' : `\n\n${stack}`}`;
  for (const row of rows) fail(row, 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', message);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
