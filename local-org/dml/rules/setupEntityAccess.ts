/** SetupEntityType follows from the entity's id [object reference, SetupEntityAccess]. */
import type { ObjectRule } from './rule.ts';
import { textOf } from './values.ts';

export const setupEntityAccess: ObjectRule = {
  derive: (ctx, rows) => {
    for (const row of rows) {
      const entity = ctx.store.schema.objectByKeyPrefix((textOf(row, 'setupentityid') ?? '').slice(0, 3));
      row.record.fields.set('setupentitytype', entity?.name ?? null);
    }
  },
};
