import type {
  AccessView,
  Action,
  ActionOption,
  ActionOutcome,
  HistoryEntry,
  RequestStatus,
} from 'latchkey/contracts';
import type { NoticeContent, NoticeVariant } from 'c/latchkeyNotice';
import type { ConfirmOptions } from 'lightning/confirm';
import type { Toast } from 'lightning/platformShowToastEvent';
import { consequenceText } from 'c/latchkeyEffects';
import { reduceErrors } from 'c/latchkeyErrors';
import { format } from 'c/latchkeyText';
import { accessLabels, actionLabelOf, confirmQuestions, outcomeHeadings } from 'c/latchkeyVocabulary';
import { labels } from './labels';

/** One line of the list of facts: a text, or a time as ISO 8601. */
export interface Fact {
  readonly key: string;
  readonly label: string;
  readonly text?: string;
  readonly time?: string;
}

/** Waits between two looks at a request under way, in milliseconds: 32 seconds in all. */
const LOOK_AGAIN_AFTER = [1000, 2000, 3000, 5000, 8000, 13000] as const;

/** Looks after an action of this page: its outcome is recorded by another transaction a moment later. */
const LOOKS_AFTER_ACTION = 3;

const VARIANTS: Readonly<Record<RequestStatus, NoticeVariant>> = {
  'Awaiting Approval': 'info',
  Queued: 'info',
  Succeeded: 'success',
  Skipped: 'info',
  Failed: 'error',
};

/** Actions that take something away: asked about in a warning colour. */
const REMOVING: ReadonlySet<Action> = new Set<Action>(['Freeze', 'Deactivate', 'Disable']);

/**
 * What is known about the access: always the same lines, so that the page does not jump when the access changes. Only
 * the message comes and goes: it is left out when the notice or the newest entry of the history says the same.
 */
export function facts(view: AccessView, notice?: NoticeContent): Fact[] {
  const { username, since, lastLogin } = view;
  const known: Fact[] = [
    { key: 'since', label: labels.since, ...(since ? { time: since } : { text: labels.none }) },
    { key: 'policy', label: labels.policy, text: policyText(view) },
    { key: 'username', label: labels.username, text: username ?? labels.none },
    {
      key: 'lastLogin',
      label: labels.lastLogin,
      ...(lastLogin ? { time: lastLogin } : { text: username ? labels.never : labels.none }),
    },
  ];
  if (view.message && !isSaid(view.message, notice, view.history[0])) {
    known.push({ key: 'message', label: labels.message, text: view.message });
  }
  return known;
}

/** The policy that gave the access, or would give it. */
function policyText({ access, policy }: AccessView): string {
  if (!policy) return labels.none;
  return access === 'None' ? format(labels.policyToBe, policy) : policy;
}

/** The Contact keeps the beginning of a long message only. */
function isSaid(message: string, notice?: NoticeContent, newest?: HistoryEntry): boolean {
  return [...(notice?.lines ?? []), newest?.message ?? ''].some((said) => said.startsWith(message));
}

/** The question asked before an action: what, for whom and with which consequence. */
export function confirmation(view: AccessView, option: ActionOption): ConfirmOptions {
  return {
    label: format(confirmQuestions[option.action], view.contactName),
    message: consequenceText(option),
    theme: REMOVING.has(option.action) ? 'warning' : 'default',
  };
}

/** Outcome of an action of this page. */
export function outcomeNotice(outcome: ActionOutcome): NoticeContent {
  return noticeOf(outcome.action, outcome.status, outcome);
}

/** Outcome of a request that was carried out by another transaction. */
export function requestNotice(entry: HistoryEntry): NoticeContent {
  return noticeOf(entry.action, entry.status, entry);
}

/** The question before a failed request is tried again; with the consequence of the action where it is known. */
export function retryConfirmation(view: AccessView, entry: HistoryEntry): ConfirmOptions {
  const option = view.actions.find(({ action }) => action === entry.action);
  return {
    label: format(labels.confirmRetry, view.contactName, actionLabelOf(entry.action)),
    message: option ? `${labels.retryMeaning} ${consequenceText(option)}` : labels.retryMeaning,
    theme: entry.action && REMOVING.has(entry.action) ? 'warning' : 'default',
  };
}

/** Whether the request is tried again; it is not when somebody else was faster. */
export function retryNotice(entry: HistoryEntry, count: number): NoticeContent {
  return {
    variant: 'info',
    heading: format(labels.retryOf, actionLabelOf(entry.action)),
    lines: [count > 0 ? labels.retryQueued : labels.retryNone],
  };
}

function noticeOf(
  action: Action | undefined,
  status: RequestStatus,
  details: Pick<HistoryEntry, 'message' | 'cure' | 'errorCode'>,
): NoticeContent {
  const lines: string[] = [];
  if (details.message) lines.push(details.message);
  if (details.cure) lines.push(format(labels.outcomeCure, details.cure));
  if (details.errorCode) lines.push(format(labels.outcomeCode, details.errorCode));
  return {
    variant: VARIANTS[status],
    heading: format(outcomeHeadings[status], actionLabelOf(action)),
    lines,
  };
}

/** The call itself was refused or did not arrive. */
export function failureNotice(action: Action | undefined, error: unknown): NoticeContent {
  return {
    variant: 'error',
    heading: format(outcomeHeadings.Failed, actionLabelOf(action)),
    lines: reduceErrors(error),
  };
}

/** The same as a toast; failures stay until they are closed. */
export function toastOf(notice: NoticeContent): Toast {
  return {
    title: notice.heading,
    message: notice.lines[0] ?? '',
    variant: notice.variant,
    mode: notice.variant === 'error' ? 'sticky' : 'dismissible',
  };
}

/**
 * Time until the access should be read again, in milliseconds; undefined when there is nothing to wait for or
 * enough looks were taken. `looks` counts those since the wait began.
 */
export function lookAgainAfter(pending: boolean, afterAction: boolean, looks: number): number | undefined {
  if (!pending && !(afterAction && looks < LOOKS_AFTER_ACTION)) {
    return undefined;
  }
  return LOOK_AGAIN_AFTER[looks];
}

/** Says to a screen reader that the access changed without a click; empty when it did not. */
export function changeAnnouncement(before: AccessView | undefined, after: AccessView): string {
  return before && before.access !== after.access ? format(labels.updated, accessLabels[after.access]) : '';
}

/**
 * The outcome of the request that was under way before and no longer is: not always the newest, as an older one
 * may have been tried again.
 */
export function finishedRequest(before: AccessView | undefined, after: AccessView): HistoryEntry | undefined {
  if (!before?.pending || after.pending) {
    return undefined;
  }
  const waiting = before.history
    .filter(({ status }) => status === 'Queued')
    .map(({ requestId }) => requestId);
  return after.history.find(({ requestId }) => waiting.includes(requestId)) ?? after.history[0];
}

/** Whether two record ids, of 15 or 18 characters, are the same. */
export function sameId(one: string, other: string): boolean {
  return one.slice(0, 15) === other.slice(0, 15);
}
