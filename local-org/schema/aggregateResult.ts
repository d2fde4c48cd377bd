/** Rows of aggregate queries are SObjects of this type; it has no table and no fields of its own. */
import { buildObject } from './build.ts';

export const aggregateResult = buildObject({
  name: 'AggregateResult',
  label: 'Aggregate Result',
  labelPlural: 'Aggregate Result',
  kind: 'standard',
  keyPrefix: '',
  setup: false,
  sharingModel: 'Read',
  nameField: null,
  can: { create: false, update: false, delete: false, undelete: false },
  fields: [],
});
