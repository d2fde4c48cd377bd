import type { Action, AwaitingRequest, DecidedRequest, DecisionOutcome } from 'latchkey/contracts';
import type { NoticeContent } from 'c/latchkeyNotice';
import { reduceErrors } from 'c/latchkeyErrors';
import { format, formatCount } from 'c/latchkeyText';
import { actionLabels, requestLabels, sourceLabels } from 'c/latchkeyVocabulary';
import { labels } from './labels';

export type Verdict = 'approve' | 'decline';

/** As many as Apex decides in one call. */
export const MOST_IN_A_CALL = 200;
/** As long as Apex takes a reason. */
export const NOTE_LENGTH = 200;

/** A request that waits, ready to be shown. */
export interface Item {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly company: string;
  readonly link: string;
  readonly action: string;
  readonly askedBy: string;
  readonly since: string;
  readonly reason: string;
  readonly effect: string;
  readonly seats: string;
  /** Approving would be refused. */
  readonly seatsClass: string;
  readonly isChosen: boolean;
  readonly selectLabel: string;
  readonly approveName: string;
  readonly declineName: string;
}

/** A request that was decided, ready to be shown. */
export interface Decision {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly link: string;
  readonly action: string;
  readonly askedBy: string;
  readonly verdict: string;
  readonly verdictIcon: string;
  readonly verdictVariant: string;
  readonly decider: string;
  readonly decidedAt: string;
  readonly reason: string;
  readonly outcome: string;
}

/** What is asked before a decision is sent. */
export interface Question {
  readonly verdict: Verdict;
  readonly ids: readonly string[];
  readonly heading: string;
  readonly effect: string;
  readonly noteLabel: string;
  readonly noteRequired: boolean;
  readonly yes: string;
  readonly yesVariant: string;
}

const EFFECTS: Partial<Record<Action, string>> = {
  Grant: labels.effectGrant,
  Reactivate: labels.effectReactivate,
  Unfreeze: labels.effectUnfreeze,
};

export function itemOf(request: AwaitingRequest, chosen: ReadonlySet<string>): Item {
  return {
    id: request.requestId,
    name: request.contactName,
    email: request.email ?? '',
    company: request.accountName ?? '',
    link: linkTo(request.contactId),
    action: actionLabels[request.action],
    askedBy: askedBy(request),
    since: request.createdAt,
    reason: request.reason ?? '',
    effect: effectOf(request),
    seats: seatsText(request),
    seatsClass: isOutOfSeats(request) ? 'slds-text-color_error' : '',
    isChosen: chosen.has(request.requestId),
    selectLabel: format(labels.select, request.contactName),
    approveName: format(labels.approveName, request.contactName),
    declineName: format(labels.declineName, request.contactName),
  };
}

export function decisionOf(request: DecidedRequest): Decision {
  return {
    id: request.requestId,
    name: request.contactName,
    company: request.accountName ?? '',
    link: linkTo(request.contactId),
    action: actionLabels[request.action],
    askedBy: askedBy(request),
    verdict: request.approved ? labels.wasApproved : labels.wasDeclined,
    verdictIcon: request.approved ? 'utility:success' : 'utility:ban',
    verdictVariant: request.approved ? 'success' : '',
    decider: request.decider ? format(labels.decidedBy, request.decider) : '',
    decidedAt: request.decidedAt,
    reason: request.decision ?? '',
    outcome: request.approved ? outcomeOf(request) : '',
  };
}

function outcomeOf({ status, message }: DecidedRequest): string {
  const state = format(labels.outcome, requestLabels[status]);
  return message ? `${state} · ${message}` : state;
}

function linkTo(contactId: string): string {
  return `/lightning/r/Contact/${contactId}/view`;
}

function askedBy({ source, initiator }: Pick<AwaitingRequest, 'source' | 'initiator'>): string {
  if (source === 'Login') return labels.askedAtLogin;
  return initiator ? format(labels.askedBy, initiator) : format(labels.askedOtherwise, sourceLabels[source]);
}

/** What approving does, in words, seat included. */
export function effectOf({ access, action, isNewContact }: AwaitingRequest): string {
  if (access === 'Active') return labels.effectNothing;
  if (action === 'Grant' && isNewContact) return labels.effectGrantNew;
  return EFFECTS[action] ?? format(labels.effectOther, actionLabels[action]);
}

function seatsText(request: AwaitingRequest): string {
  const { access, seats, seatsLeft, takesSeat } = request;
  if (!takesSeat || access === 'Active' || typeof seats !== 'number' || typeof seatsLeft !== 'number')
    return '';
  return isOutOfSeats(request) ? format(labels.noSeat, seats) : format(labels.seats, seatsLeft, seats);
}

function isOutOfSeats({ seatsLeft, takesSeat }: AwaitingRequest): boolean {
  return takesSeat && seatsLeft === 0;
}

/** For one person the effect is told once more; for several it stands beside each. */
export function questionFor(verdict: Verdict, requests: readonly AwaitingRequest[]): Question {
  const [first] = requests;
  const isApproval = verdict === 'approve';
  const one = isApproval ? labels.askApproveOne : labels.askDeclineOne;
  const many = isApproval ? labels.askApproveMany : labels.askDeclineMany;
  return {
    verdict,
    ids: requests.map(({ requestId }) => requestId),
    heading: first && requests.length === 1 ? format(one, first.contactName) : format(many, requests.length),
    effect: isApproval && first && requests.length === 1 ? effectOf(first) : '',
    noteLabel: isApproval ? labels.note : labels.noteRequired,
    noteRequired: !isApproval,
    yes: isApproval ? labels.approve : labels.decline,
    yesVariant: isApproval ? 'brand' : 'destructive',
  };
}

/** Ids in portions that Apex takes in one call. */
export function portions(ids: readonly string[]): string[][] {
  const found: string[][] = [];
  for (let i = 0; i < ids.length; i += MOST_IN_A_CALL) found.push(ids.slice(i, i + MOST_IN_A_CALL));
  return found;
}

/** How the decisions went; those that could not be decided with name and reason. */
export function outcomeNotice(
  verdict: Verdict,
  outcomes: readonly DecisionOutcome[],
  requests: readonly AwaitingRequest[],
): NoticeContent {
  const names = new Map(requests.map(({ requestId, contactName }) => [requestId, contactName]));
  const refused = outcomes.filter(({ success }) => !success);
  const done = outcomes.length - refused.length;
  return {
    variant: refused.length === 0 ? 'success' : done > 0 ? 'warning' : 'error',
    heading: done > 0 ? headingFor(verdict, done) : labels.noneDone,
    lines: [
      ...(verdict === 'approve' && done > 0 ? [labels.approvedSoon] : []),
      ...refused.map(({ requestId, message }) =>
        format(labels.refused, names.get(requestId) ?? requestId, message ?? ''),
      ),
    ],
  };
}

function headingFor(verdict: Verdict, done: number): string {
  return verdict === 'approve'
    ? formatCount(done, labels.approvedOne, labels.approvedMany)
    : formatCount(done, labels.declinedOne, labels.declinedMany);
}

/** Refused as a whole, or not arrived. */
export function failureNotice(error: unknown): NoticeContent {
  return { variant: 'error', heading: labels.failed, lines: reduceErrors(error) };
}
