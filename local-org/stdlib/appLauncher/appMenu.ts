/** AppLauncher.AppMenu: order of the apps in the App Launcher. */
import type { Execution } from '../../runtime/execution.ts';
import type { Value } from '../../runtime/values.ts';
import { fail, notSupported } from '../errors.ts';
import { fixed } from '../rows.ts';
import type { NativeClass } from '../table.ts';

/** `SortOrder` of each item by the position of its ApplicationId; items not named keep theirs. */
function setOrgSortOrder(exec: Execution, applicationIds: readonly Value[]): void {
  if (!exec.data.writeFields) throw notSupported('LO5002', 'AppLauncher.AppMenu.setOrgSortOrder');
  for (const [position, id] of applicationIds.entries()) {
    const rows = exec.data.lookup(exec, 'AppMenuItem', { ApplicationId: id === null ? null : String(id) });
    const item = rows[0]?.fields.get('id');
    // UNVERIFIED: Which exception has AppMenu.setUserSortOrder for an id of no app?
    if (id === null || typeof item !== 'string')
      throw fail(exec, 'InvalidParameterValueException', `Invalid app menu item ID: ${String(id)}`);
    exec.data.writeFields(exec, 'AppMenuItem', item, new Map([['sortorder', position]]));
  }
}

export const appMenuClass: NativeClass = {
  name: 'AppLauncher.AppMenu',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_applauncher_AppMenu.htm',
  statics: [fixed('setOrgSortOrder', ['List<Id>'], 'void', (x, ids) => setOrgSortOrder(x, ids.items))],
};
