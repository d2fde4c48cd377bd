import type { Action, ActionOutcome, DecisionOutcome, HistoryEntry, SupportCard } from 'latchkey/contracts';
import type { NoticeContent } from 'c/latchkeyNotice';
import type { ConfirmOptions } from 'lightning/confirm';
import { consequenceText } from 'c/latchkeyEffects';
import { reduceErrors } from 'c/latchkeyErrors';
import { format } from 'c/latchkeyText';
import {
  accessMeanings,
  actionLabelOf,
  actionLabels,
  confirmQuestions,
  outcomeHeadings,
  requestLabels,
  sourceLabels,
} from 'c/latchkeyVocabulary';
import { labels } from './labels';

/** As long as Apex takes it. */
export const TERM_LENGTH = 128;

/** A line with a time, as ISO 8601. */
export interface Line {
  readonly key: string;
  readonly text: string;
  readonly time: string;
}

/** A person, ready to be shown. */
export interface Person {
  readonly id: string;
  readonly card: SupportCard;
  readonly link: string;
  readonly meaning: string;
  readonly username: string;
  readonly email: string;
  readonly company: string;
  readonly hasUser: boolean;
  readonly lastLogin: string;
  readonly hindrance: string;
  /** What the button says; empty where there is nothing to do. */
  readonly button: string;
  readonly consequence: string;
  readonly requests: readonly Line[];
  readonly hasRequests: boolean;
  readonly mails: readonly Line[];
  readonly hasMails: boolean;
}

/** What each action has Salesforce send. */
const MAILS: Partial<Record<Action, string>> = {
  Grant: labels.mailWelcome,
  Reactivate: labels.mailReactivated,
  ResetPassword: labels.mailPassword,
  ResendWelcome: labels.mailWelcomeAgain,
};

/** @param canApprove whether the agent may decide what waits */
export function personOf(card: SupportCard, canApprove: boolean): Person {
  const requests = card.requests.map(requestLine);
  const mails = mailLines(card);
  return {
    id: card.contactId,
    card,
    link: `/lightning/r/Contact/${card.contactId}/view`,
    meaning: accessMeanings[card.access],
    username: card.username ?? '',
    email: card.email ?? '',
    company: card.accountName ?? '',
    hasUser: Boolean(card.username),
    lastLogin: card.lastLogin ?? '',
    hindrance: card.hindrance ?? '',
    button: buttonOf(card, canApprove),
    consequence: consequenceOf(card, canApprove),
    requests,
    hasRequests: requests.length > 0,
    mails,
    hasMails: mails.length > 0,
  };
}

function buttonOf({ awaiting, recommended }: SupportCard, canApprove: boolean): string {
  if (awaiting) return canApprove ? labels.approve : '';
  return recommended ? actionLabels[recommended] : '';
}

function consequenceOf({ awaiting, option }: SupportCard, canApprove: boolean): string {
  if (awaiting) return canApprove ? labels.approveMeaning : '';
  return option ? consequenceText(option) : '';
}

function requestLine({ requestId, action, status, source, initiator, createdAt }: HistoryEntry): Line {
  const parts = [actionLabelOf(action), requestLabels[status], initiator ?? sourceLabels[source]];
  return { key: requestId, text: parts.join(' · '), time: createdAt };
}

/** Newest first: what Salesforce was asked to send, and the login help. */
function mailLines({ mails, help }: SupportCard): Line[] {
  const sent = mails.map(({ requestId, action, createdAt }) => ({
    key: requestId,
    text: (action && MAILS[action]) ?? actionLabelOf(action),
    time: createdAt,
  }));
  const helped = help.map(({ askedAt, mailedAt, isUsed }, index) => ({
    key: `help ${index}`,
    text: !mailedAt ? labels.mailHelpNotSent : isUsed ? labels.mailHelpUsed : labels.mailHelp,
    time: mailedAt ?? askedAt,
  }));
  return [...sent, ...helped].sort((one, other) => Date.parse(other.time) - Date.parse(one.time));
}

/** The question before the one recommended thing is done. */
export function confirmation({ card, consequence }: Person): ConfirmOptions {
  const question = card.recommended ? confirmQuestions[card.recommended] : labels.approveAsk;
  return { label: format(question, card.contactName), message: consequence, theme: 'default' };
}

export function outcomeNotice(outcome: ActionOutcome): NoticeContent {
  const done = outcome.status === 'Succeeded';
  const isWaiting = outcome.status === 'Queued' || outcome.status === 'Skipped';
  return {
    variant: done ? 'success' : isWaiting ? 'info' : 'error',
    heading: format(outcomeHeadings[outcome.status], actionLabels[outcome.action]),
    lines: [outcome.message, ...(outcome.cure ? [outcome.cure] : [])],
  };
}

export function approvalNotice([outcome]: readonly DecisionOutcome[]): NoticeContent {
  return outcome?.success
    ? { variant: 'success', heading: labels.approved, lines: [] }
    : { variant: 'error', heading: labels.notApproved, lines: outcome?.message ? [outcome.message] : [] };
}

export function failureNotice(error: unknown): NoticeContent {
  return { variant: 'error', heading: labels.failed, lines: reduceErrors(error) };
}
