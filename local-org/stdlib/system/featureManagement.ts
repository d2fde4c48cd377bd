import { fixed } from '../rows.ts';
import type { NativeClass } from '../table.ts';

export const featureManagementClass: NativeClass = {
  name: 'FeatureManagement',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_FeatureManagement.htm',
  statics: [
    // Names with and without a namespace prefix count [aer#196]; a project of the local org has none.
    fixed(
      'checkPermission',
      ['String'],
      'Boolean',
      (x, name) =>
        x.data.hasCustomPermission(x, x.tx.userId, name.replace(/^[A-Za-z][A-Za-z0-9]*__/, '')) ||
        x.data.hasCustomPermission(x, x.tx.userId, name),
    ),
  ],
};
