import type { Action, RunScope } from 'latchkey/contracts';
import canDeactivate from '@salesforce/customPermission/Latchkey_Deactivate';
import canDisable from '@salesforce/customPermission/Latchkey_Disable';
import canFreeze from '@salesforce/customPermission/Latchkey_Freeze';
import canGrant from '@salesforce/customPermission/Latchkey_Grant';
import canReactivate from '@salesforce/customPermission/Latchkey_Reactivate';
import canResendWelcome from '@salesforce/customPermission/Latchkey_ResendWelcome';
import canResetPassword from '@salesforce/customPermission/Latchkey_ResetPassword';
import canUnfreeze from '@salesforce/customPermission/Latchkey_Unfreeze';
import canUpdate from '@salesforce/customPermission/Latchkey_Update';
import { actionLabels } from 'c/latchkeyVocabulary';
import { labels } from './labels';

/** How people are chosen. */
export type Way = 'account' | 'listView' | 'lines';

/** What the person has put in so far, or that somebody else has chosen. */
export interface Entry {
  readonly way: Way | 'given';
  readonly contactIds: readonly string[];
  readonly accountId: string;
  readonly childAccounts: boolean;
  readonly listViewId: string;
  readonly lines: string;
  readonly preset: RunScope | undefined;
}

/** What a run is to be about; without an action the policies decide. */
export interface Choice {
  readonly scope: RunScope;
  readonly action?: Action;
  /** Freeze only: the day on which who is still frozen is deactivated, as `YYYY-MM-DD`. */
  readonly deactivateOn?: string;
}

/** A choice made elsewhere: people who cannot be changed here, an action and a day that can. */
export interface Preset extends Choice {
  /** Whom it is about, in words. */
  readonly text: string;
}

/** The choice "as the policies say", which the contract expresses by no action. */
export const AS_POLICIES = 'Policies';

const PERMITTED: Readonly<Record<Action, boolean | undefined>> = {
  Grant: canGrant,
  Freeze: canFreeze,
  Unfreeze: canUnfreeze,
  Deactivate: canDeactivate,
  Reactivate: canReactivate,
  Disable: canDisable,
  Update: canUpdate,
  ResetPassword: canResetPassword,
  ResendWelcome: canResendWelcome,
};

export const wayOptions: readonly { readonly label: string; readonly value: Way }[] = [
  { label: labels.byAccount, value: 'account' },
  { label: labels.byListView, value: 'listView' },
  { label: labels.byLines, value: 'lines' },
];

/** Only what the person may do to one Contact can be done to many. */
export function actionOptions(): { readonly label: string; readonly value: string }[] {
  const actions = (Object.keys(PERMITTED) as Action[]).filter((action) => PERMITTED[action]);
  return [
    { label: labels.asPolicies, value: AS_POLICIES },
    ...actions.map((action) => ({ label: actionLabels[action], value: action })),
  ];
}

/** The scope as the contract wants it; undefined while something is missing. */
export function scopeOf(entry: Entry): RunScope | undefined {
  const { way, contactIds, accountId, childAccounts, listViewId, lines, preset } = entry;
  if (way === 'given') {
    return preset ?? { contactIds: [...contactIds] };
  }
  if (way === 'account') {
    return accountId ? { accountId, childAccounts } : undefined;
  }
  if (way === 'listView') {
    return listViewId ? { listViewId } : undefined;
  }
  return lines.trim() ? { lines } : undefined;
}

/** A day belongs to a freeze alone, and its second stage needs a permission of its own. */
export function mayPlanDay(action: string): boolean {
  return action === 'Freeze' && Boolean(canDeactivate);
}

export function choiceOf(scope: RunScope, action: string, deactivateOn: string): Choice {
  if (action === AS_POLICIES) return { scope };
  const day = mayPlanDay(action) && deactivateOn ? { deactivateOn } : {};
  return { scope, action: action as Action, ...day };
}
