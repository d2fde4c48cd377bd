/**
 * Insert and update of one chunk, in the order of the platform's save procedure: flows before the save, before
 * triggers, system validation, write, after triggers, flows after the save.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_order_of_execution.htm
 */
import type { ObjectSchema } from '../schema/schema.ts';
import { runFlows, withinSave } from './flows.ts';
import { prepareInsert, prepareUpdate, resolveParents } from './prepare.ts';
import { checkWritePermission } from './permissions.ts';
import { validateReferences } from './references.ts';
import { alive } from './row.ts';
import type { Row } from './row.ts';
import { refreshRollups } from './rollups.ts';
import { rulesOf } from './rules/index.ts';
import type { DmlContext } from './services.ts';
import { runTriggers } from './triggers.ts';
import { validateUnique } from './unique.ts';
import { validateFields } from './validate.ts';
import { applyValidationRules } from './validationRules.ts';
import { deriveNames, writeInserts, writeUpdates } from './write.ts';

/** All rows have the same operation and object. Failed rows carry errors; the others are written. */
export function saveChunk(ctx: DmlContext, object: ObjectSchema, rows: readonly Row[]): void {
  const operation = rows[0]?.operation;
  if (operation === 'insert') prepareInsert(ctx, object, rows);
  else prepareUpdate(object, rows);
  resolveParents(ctx, object, alive(rows));
  checkWritePermission(ctx, object, alive(rows));
  runFlows(ctx, object, 'beforeSave', alive(rows));
  runTriggers(ctx, object, alive(rows), 'before');
  validate(ctx, object, rows);
  const valid = alive(rows);
  if (operation === 'insert') writeInserts(ctx, object, valid);
  else writeUpdates(ctx, object, valid);
  const rules = rulesOf(object);
  for (const rule of rules) rule.afterSave?.(ctx, valid);
  withinSave(ctx, object, valid, () => {
    runTriggers(ctx, object, valid, 'after');
    for (const rule of rules) rule.afterTriggers?.(ctx, alive(valid));
    runFlows(ctx, object, 'afterSave', alive(valid));
  });
  refreshRollups(ctx, object, alive(valid));
}

function validate(ctx: DmlContext, object: ObjectSchema, rows: readonly Row[]): void {
  const rules = rulesOf(object);
  deriveNames(object, alive(rows));
  for (const rule of rules) rule.derive?.(ctx, alive(rows));
  validateFields(ctx, object, alive(rows));
  validateReferences(ctx, object, alive(rows));
  validateUnique(ctx, object, alive(rows));
  for (const rule of rules) rule.validate?.(ctx, alive(rows));
  applyValidationRules(ctx, object, alive(rows));
}
