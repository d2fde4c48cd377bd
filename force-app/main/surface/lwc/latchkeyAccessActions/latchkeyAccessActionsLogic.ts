import type { Action, ActionOption, PreflightFinding } from 'latchkey/contracts';
import { effectsText } from 'c/latchkeyEffects';
import { format } from 'c/latchkeyText';
import { actionLabels } from 'c/latchkeyVocabulary';
import { labels } from './labels';

/** One action as it is shown. */
export interface ActionItem {
  readonly action: Action;
  readonly label: string;
  readonly icon: string;
  readonly variant: string;
  /** The consequence of an action that is possible, the reason of one that is not. */
  readonly explanation: string;
  /** Mail, seat and whether it can be undone, in one line. */
  readonly effects: string;
  readonly findings: readonly PreflightFinding[];
  readonly hasFindings: boolean;
}

/** Actions that are not possible for the same reason. */
export interface UnavailableGroup {
  /** The actions in words that a program understands, such as `Freeze Unfreeze`. */
  readonly key: string;
  readonly labels: readonly string[];
  readonly reason: string;
}

export interface Arrangement {
  /** What most likely helps; absent when that is not possible. */
  readonly recommended: ActionItem | undefined;
  /** The action that would be recommended if it were possible, with the reason why it is not. */
  readonly hindered: ActionItem | undefined;
  readonly others: readonly ActionItem[];
  /** Without those that make no sense now: they come without a reason. */
  readonly unavailable: readonly UnavailableGroup[];
}

const ICONS: Readonly<Record<Action, string>> = {
  Grant: 'utility:key',
  Freeze: 'utility:lock',
  Unfreeze: 'utility:unlock',
  Deactivate: 'utility:ban',
  Reactivate: 'utility:undo',
  Disable: 'utility:unlinked',
  ResetPassword: 'utility:password',
  ResendWelcome: 'utility:email',
  Update: 'utility:sync',
};

const VARIANTS: Readonly<Partial<Record<Action, string>>> = {
  Deactivate: 'destructive-text',
  Disable: 'destructive-text',
};

/** Divides the options into the one that matters most, those that are possible and those that are not. */
export function arrange(recommended: Action | undefined, options: readonly ActionOption[]): Arrangement {
  const shown = options.filter((option) => option.available || option.reason);
  const first = shown.find((option) => option.action === recommended);
  const rest = shown.filter((option) => option !== first);
  return {
    recommended: first?.available ? { ...itemOf(first), variant: 'brand' } : undefined,
    hindered: first && !first.available ? itemOf(first) : undefined,
    others: rest.filter((option) => option.available).map(itemOf),
    unavailable: groupsOf(rest.filter((option) => !option.available)),
  };
}

function groupsOf(options: readonly ActionOption[]): UnavailableGroup[] {
  const reasons = new Set(options.map(explanationOf));
  return [...reasons].map((reason) => {
    const group = options.filter((option) => explanationOf(option) === reason);
    return {
      key: group.map((option) => option.action).join(' '),
      labels: group.map((option) => actionLabels[option.action]),
      reason,
    };
  });
}

function itemOf(option: ActionOption): ActionItem {
  return {
    action: option.action,
    label: actionLabels[option.action],
    icon: ICONS[option.action],
    variant: VARIANTS[option.action] ?? 'neutral',
    explanation: explanationOf(option),
    effects: effectsText(option),
    findings: option.findings,
    hasFindings: option.findings.length > 0,
  };
}

/** Who knows what the user would be called reads that rather than that there would be one. */
function explanationOf({ available, consequence, reason, usernameToBe }: ActionOption): string {
  if (!available) return reason ?? '';
  return usernameToBe ? format(labels.usernameToBe, usernameToBe) : consequence;
}
