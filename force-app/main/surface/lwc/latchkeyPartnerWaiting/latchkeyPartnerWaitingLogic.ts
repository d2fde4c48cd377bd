import type { WaitingRequest } from 'latchkey/contracts';
import type { QuestionContent } from 'c/latchkeyPartnerQuestion';
import { actionLabel } from 'c/latchkeyPartnerText';
import { askedByText } from 'c/latchkeyPartnerWords';
import { format, formatCount } from 'c/latchkeyText';
import { labels } from './labels';

/** What a partner admin can do about a request; to withdraw is to decline what a colleague asked for. */
export type Decision = 'approve' | 'decline' | 'withdraw';

/** A request as the list shows it. */
export interface WaitingRow {
  readonly requestId: string;
  readonly name: string;
  readonly email: string;
  readonly company: string;
  readonly action: string;
  readonly reason: string;
  readonly state: string;
  readonly theme: string;
  readonly by: string;
  readonly createdAt: string;
  readonly decisions: readonly { readonly key: Decision; readonly label: string; readonly title: string }[];
}

const BUTTONS: Readonly<Record<Decision, readonly [label: string, spoken: string]>> = {
  approve: [labels.approve, labels.approveFor],
  decline: [labels.decline, labels.declineFor],
  withdraw: [labels.withdraw, labels.withdrawFor],
};

const QUESTIONS: Readonly<Record<Decision, readonly [ask: string, meaning: string, yes: string]>> = {
  approve: [labels.approveAsk, labels.approveMeaning, labels.approveYes],
  decline: [labels.declineAsk, labels.declineMeaning, labels.declineYes],
  withdraw: [labels.withdrawAsk, labels.withdrawMeaning, labels.withdrawYes],
};

const DONE: Readonly<Record<Decision, string>> = {
  approve: labels.approved,
  decline: labels.declined,
  withdraw: labels.withdrawn,
};

export function decisionsFor({ canApprove, canDecline, source }: WaitingRequest): Decision[] {
  return [
    ...(canApprove ? (['approve'] as const) : []),
    ...(canDecline ? ([source === 'Login' ? 'decline' : 'withdraw'] as const) : []),
  ];
}

export function rowOf(request: WaitingRequest): WaitingRow {
  const { requestId, contactName, email, accountName, createdAt, reason } = request;
  return {
    requestId,
    name: contactName,
    email: email ?? '',
    company: accountName ?? '',
    action: format(labels.field, labels.what, actionLabel(request.action)),
    reason: reason ?? '',
    ...stateOf(request),
    by: format(labels.field, labels.by, askedByText(request)),
    createdAt,
    decisions: decisionsFor(request).map((key) => ({
      key,
      label: BUTTONS[key][0],
      title: format(BUTTONS[key][1], contactName),
    })),
  };
}

function stateOf({ status, canApprove }: WaitingRequest): Pick<WaitingRow, 'state' | 'theme'> {
  if (status === 'Queued') {
    return { state: labels.queued, theme: '' };
  }
  return canApprove
    ? { state: labels.yours, theme: 'slds-theme_warning' }
    : { state: labels.ours, theme: 'slds-badge_inverse' };
}

export function questionFor(decision: Decision, name: string): QuestionContent {
  const [ask, meaning, yes] = QUESTIONS[decision];
  return {
    variant: decision === 'approve' ? 'info' : 'warning',
    heading: format(ask, name),
    lines: [meaning],
    yes,
  };
}

export function doneText(decision: Decision, name: string): string {
  return format(DONE[decision], name);
}

export function countText(count: number): string {
  return formatCount(count, labels.shownOne, labels.shownMany);
}
