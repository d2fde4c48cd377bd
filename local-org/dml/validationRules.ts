/**
 * Validation rules of the project, after the system's own checks.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_order_of_execution.htm (step 5)
 * UNVERIFIED: Does the rule `Amount__c < 5` fire when Amount__c is blank? Here blank numbers stay blank and it does not.
 */
import type { ObjectSchema } from '../schema/schema.ts';
import { FormulaReader } from './formulas.ts';
import { fail } from './row.ts';
import type { Row } from './row.ts';
import type { DmlContext } from './services.ts';

export function applyValidationRules(ctx: DmlContext, object: ObjectSchema, rows: readonly Row[]): void {
  const rules = object.validationRules ?? [];
  if (rules.length === 0 || rows.length === 0) return;
  const reader = new FormulaReader(ctx);
  for (const row of rows) {
    for (const rule of rules) {
      const subject = { record: row.record, old: row.old, blanksAsZero: false };
      const what = `validation rule ${object.name}.${rule.name}`;
      if (reader.evaluate(rule.formula, subject, what) !== true) continue;
      const fields = rule.field === null ? [] : [rule.field];
      fail(row, 'FIELD_CUSTOM_VALIDATION_EXCEPTION', rule.message, fields);
    }
  }
}
