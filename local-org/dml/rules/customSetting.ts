/**
 * Hierarchy settings belong to the organisation, a profile or a user, one row each; list settings are named.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_custom_settings.htm
 */
import { fail } from '../row.ts';
import type { Row } from '../row.ts';
import type { DmlContext } from '../services.ts';
import type { ObjectRule } from './rule.ts';
import { changed, textOf } from './values.ts';

export const customSetting: ObjectRule = {
  derive: (ctx, rows) => {
    for (const row of rows) {
      if (textOf(row, 'setupownerid') !== null) continue;
      row.record.fields.set('setupownerid', organizationId(ctx));
    }
  },
  validate: (ctx, rows) => {
    const seen = new Set<string>();
    for (const row of rows) {
      const [field, key] = identity(row);
      if (key === null || !changed(row, field.toLowerCase())) continue;
      const object = row.record.schema;
      const holder = ctx.store
        .findBy(object, field, key)
        .find((r) => r.fields.get('isdeleted') !== true && r.fields.get('id') !== row.id);
      if (!holder && !seen.has(key)) {
        seen.add(key);
        continue;
      }
      const id = String(holder?.fields.get('id') ?? '<unknown>');
      fail(
        row,
        'DUPLICATE_VALUE',
        `duplicate value found: ${field} duplicates value on record with id: ${id}`,
        [field],
      );
    }
  },
};

function identity(row: Row): ['SetupOwnerId' | 'Name', string | null] {
  const hierarchy = row.record.schema.customSettingType === 'Hierarchy';
  return hierarchy ? ['SetupOwnerId', textOf(row, 'setupownerid')] : ['Name', textOf(row, 'name')];
}

function organizationId(ctx: DmlContext): string {
  return String(ctx.store.database.first('SELECT "Id" FROM "Organization"')?.[0]);
}
