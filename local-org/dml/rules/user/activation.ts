/** Nobody deactivates themselves. Platform rules 2.1 [R SE-17389]. */
import { fail } from '../../row.ts';
import type { ObjectRule } from '../rule.ts';
import { turnedOff } from '../values.ts';

export const activation: ObjectRule = {
  validate: (ctx, rows) => {
    for (const row of rows) {
      if (row.id === ctx.exec.tx.userId && turnedOff(row, 'isactive')) {
        fail(row, 'FIELD_INTEGRITY_EXCEPTION', 'Cannot de-activate self: Active', ['IsActive']);
      }
    }
  },
};
