import type { Action, Source } from 'latchkey/contracts';
import { labels } from './labels';

const ACTIONS: Readonly<Record<Action, string>> = {
  Grant: labels.actionGrant,
  Reactivate: labels.actionReactivate,
  Freeze: labels.actionFreeze,
  Unfreeze: labels.actionUnfreeze,
  Deactivate: labels.actionDeactivate,
  Disable: labels.actionDisable,
  ResetPassword: labels.actionPassword,
  ResendWelcome: labels.actionWelcome,
  Update: labels.actionUpdate,
};

/** What was changed, in the words of partner admins. */
export function actionText(action: Action | undefined): string {
  return action ? ACTIONS[action] : labels.actionOther;
}

/** Who asked, as far as partner admins are told. */
export function askedByText({ source, initiator }: { source: Source; initiator?: string }): string {
  if (initiator) {
    return initiator;
  }
  switch (source) {
    case 'Partner':
      return labels.byColleague;
    case 'Login':
      return labels.byPerson;
    case 'Policy':
    case 'Reconciler':
      return labels.byRule;
    default:
      return labels.byUs;
  }
}
