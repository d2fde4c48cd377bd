import type { Access, Action, ActionOption } from 'latchkey/contracts';
import { actionLabels } from 'c/latchkeyVocabulary';

/** One action as it is shown. */
export interface ActionItem {
  readonly action: Action;
  readonly label: string;
  readonly icon: string;
  readonly variant: string;
  /** The consequence of an action that is possible, the reason of one that is not. */
  readonly explanation: string;
}

export interface Arrangement {
  /** Gives the person access; absent when that is not possible or not needed. */
  readonly recommended: ActionItem | undefined;
  readonly others: readonly ActionItem[];
  readonly unavailable: readonly ActionItem[];
}

/**
 * The action that a person most likely came for. Somebody who can log in needs nothing: to take access away is
 * never recommended by the page.
 */
const RECOMMENDED: Readonly<Partial<Record<Access, Action>>> = {
  None: 'Grant',
  Frozen: 'Unfreeze',
  Inactive: 'Reactivate',
};

const ICONS: Readonly<Record<Action, string>> = {
  Grant: 'utility:key',
  Freeze: 'utility:lock',
  Unfreeze: 'utility:unlock',
  Deactivate: 'utility:ban',
  Reactivate: 'utility:undo',
  Disable: 'utility:unlinked',
  Update: 'utility:sync',
};

const VARIANTS: Readonly<Partial<Record<Action, string>>> = {
  Deactivate: 'destructive-text',
  Disable: 'destructive-text',
};

/** Divides the options into the recommended one, those that are possible and those that are not. */
export function arrange(access: Access, options: readonly ActionOption[]): Arrangement {
  const possible = options.filter((option) => option.available);
  const recommended = possible.find((option) => option.action === RECOMMENDED[access]);
  return {
    recommended: recommended && { ...itemOf(recommended), variant: 'brand' },
    others: possible.filter((option) => option !== recommended).map(itemOf),
    unavailable: options.filter((option) => !option.available && option.reason).map(itemOf),
  };
}

function itemOf(option: ActionOption): ActionItem {
  return {
    action: option.action,
    label: actionLabels[option.action],
    icon: ICONS[option.action],
    variant: VARIANTS[option.action] ?? 'neutral',
    explanation: option.available ? option.consequence : (option.reason ?? ''),
  };
}
