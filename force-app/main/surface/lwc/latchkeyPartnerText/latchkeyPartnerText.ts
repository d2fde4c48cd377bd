import type { Action, ActionOutcome, Colleague, DelegationView } from 'latchkey/contracts';
import type { NoticeContent, NoticeVariant } from 'c/latchkeyNotice';
import type { QuestionContent } from 'c/latchkeyPartnerQuestion';
import locale from '@salesforce/i18n/locale';
import { reduceErrors } from 'c/latchkeyErrors';
import { format, formatCount } from 'c/latchkeyText';
import { labels } from './labels';

/** What a partner admin can do with colleagues, in the order in which it is offered. */
export type Verb = 'activate' | 'block' | 'unblock' | 'deactivate' | 'password' | 'welcome';

/** The question before something is done, and for whom it would be done. */
export interface VerbQuestion extends QuestionContent {
  readonly verb: Verb;
  readonly contactIds: readonly string[];
}

interface VerbTexts {
  /** What the server is asked for. */
  readonly call: Action;
  /** What the server would do; a person for whom it would do one of these can be chosen. */
  readonly means: readonly Action[];
  readonly variant: NoticeVariant;
  readonly label: string;
  readonly ask: readonly [one: string, many: string];
  readonly yes: string;
  readonly meaning: string;
  readonly done: readonly [one: string, many: string];
}

/** Names that a question tells before it only counts. */
const MOST_NAMES = 8;

const VERBS: Readonly<Record<Verb, VerbTexts>> = {
  activate: {
    call: 'Grant',
    means: ['Grant', 'Reactivate'],
    variant: 'info',
    label: labels.activate,
    ask: [labels.activateAskOne, labels.activateAskMany],
    yes: labels.activateYes,
    meaning: labels.activateMeaning,
    done: [labels.activateDoneOne, labels.activateDoneMany],
  },
  block: {
    call: 'Freeze',
    means: ['Freeze'],
    variant: 'warning',
    label: labels.block,
    ask: [labels.blockAskOne, labels.blockAskMany],
    yes: labels.blockYes,
    meaning: labels.blockMeaning,
    done: [labels.blockDoneOne, labels.blockDoneMany],
  },
  unblock: {
    call: 'Unfreeze',
    means: ['Unfreeze'],
    variant: 'info',
    label: labels.unblock,
    ask: [labels.unblockAskOne, labels.unblockAskMany],
    yes: labels.unblockYes,
    meaning: labels.unblockMeaning,
    done: [labels.unblockDoneOne, labels.unblockDoneMany],
  },
  deactivate: {
    call: 'Deactivate',
    means: ['Deactivate'],
    variant: 'warning',
    label: labels.deactivate,
    ask: [labels.deactivateAskOne, labels.deactivateAskMany],
    yes: labels.deactivateYes,
    meaning: labels.deactivateMeaning,
    done: [labels.deactivateDoneOne, labels.deactivateDoneMany],
  },
  password: {
    call: 'ResetPassword',
    means: ['ResetPassword'],
    variant: 'warning',
    label: labels.password,
    ask: [labels.passwordAskOne, labels.passwordAskMany],
    yes: labels.passwordYes,
    meaning: labels.passwordMeaning,
    done: [labels.passwordDoneOne, labels.passwordDoneMany],
  },
  welcome: {
    call: 'ResendWelcome',
    means: ['ResendWelcome'],
    variant: 'info',
    label: labels.welcome,
    ask: [labels.welcomeAskOne, labels.welcomeAskMany],
    yes: labels.welcomeYes,
    meaning: labels.welcomeMeaning,
    done: [labels.welcomeDoneOne, labels.welcomeDoneMany],
  },
};

export const verbs = Object.keys(VERBS) as readonly Verb[];

/** The verb as a button. */
export function verbLabel(verb: Verb): string {
  return VERBS[verb].label;
}

/** What somebody has asked for, as the button that would do it; the raw word only where there is no such button. */
export function actionLabel(action: Action): string {
  const verb = verbs.find((candidate) => VERBS[candidate].means.includes(action));
  return verb ? verbLabel(verb) : action;
}

/** The action that the server is asked for. */
export function callOf(verb: Verb): Action {
  return VERBS[verb].call;
}

/** What company and permissions allow at all. */
export function allowedVerbs(allowed: readonly Action[]): Verb[] {
  return verbs.filter((verb) => VERBS[verb].means.some((action) => allowed.includes(action)));
}

/** What can be done for a person now; never to take the own access away, whatever the server says. */
export function possibleVerbs({ actions, isSelf }: Pick<Colleague, 'actions' | 'isSelf'>): Verb[] {
  return allowedVerbs(actions).filter((verb) => !isSelf || (verb !== 'block' && verb !== 'deactivate'));
}

/** The question to ask, or a notice saying why there is nothing to ask. */
export function questionFor(
  verb: Verb,
  chosen: readonly Colleague[],
  delegation: DelegationView,
): VerbQuestion | NoticeContent {
  const texts = VERBS[verb];
  const people = chosen.filter((one) => possibleVerbs(one).includes(verb));
  const [first] = people;
  if (!first) {
    return { variant: 'warning', heading: labels.possibleForNobody, lines: [] };
  }
  if (people.length > delegation.mostPeople) {
    return { variant: 'warning', heading: format(labels.tooMany, delegation.mostPeople), lines: [] };
  }
  const leftOut = chosen.length - people.length;
  return {
    verb,
    variant: texts.variant,
    contactIds: people.map((one) => one.contactId),
    heading: people.length === 1 ? format(texts.ask[0], first.name) : format(texts.ask[1], people.length),
    lines: [
      ...(people.length > 1 ? [namesText(people)] : []),
      texts.meaning,
      ...seatLines(verb, people.length, delegation),
      ...(leftOut > 0 ? [formatCount(leftOut, labels.leftOutOne, labels.leftOutMany)] : []),
    ],
    yes: texts.yes,
  };
}

export function isQuestion(answer: VerbQuestion | NoticeContent): answer is VerbQuestion {
  return 'verb' in answer;
}

function namesText(people: readonly Colleague[]): string {
  const names = people.slice(0, MOST_NAMES).map(({ name }) => name);
  const text = names.reduce((list, name) => format(labels.listAnd, list, name));
  const others = people.length - names.length;
  return others > 0 ? format(labels.namesMore, text, others) : text;
}

function seatLines(verb: Verb, count: number, { seatsLeft, needsApproval }: DelegationView): string[] {
  const lines: string[] = [];
  if (verb === 'activate' && typeof seatsLeft === 'number') {
    lines.push(
      count === 1 ? format(labels.takesOneSeat, seatsLeft) : format(labels.takesSeats, count, seatsLeft),
    );
    if (count > seatsLeft) lines.push(labels.tooFewSeats);
  }
  if (needsApproval && (verb === 'activate' || verb === 'unblock')) lines.push(labels.approval);
  return lines;
}

/** How it went: how many it worked for, who waits, then each person for whom it did not work, with reason and cure. */
export function outcomeNotice(verb: Verb, outcomes: readonly ActionOutcome[]): NoticeContent {
  return noticeOf(outcomes, VERBS[verb].done);
}

/** The same for answers whose success has other words; what is queued counts as done. */
export function answerNotice(
  outcomes: readonly ActionOutcome[],
  done: readonly [one: string, many: string],
): NoticeContent {
  return noticeOf(
    outcomes.map((outcome) => (outcome.status === 'Queued' ? { ...outcome, status: 'Succeeded' } : outcome)),
    done,
  );
}

function noticeOf(
  outcomes: readonly ActionOutcome[],
  done: readonly [one: string, many: string],
): NoticeContent {
  const of = (status: ActionOutcome['status']): ActionOutcome[] =>
    outcomes.filter((outcome) => outcome.status === status);
  const failed = of('Failed');
  const sentences = [
    sentence(of('Succeeded'), done),
    sentence(of('Queued'), [labels.queuedOne, labels.queuedMany]),
    sentence(of('Awaiting Approval'), [labels.awaitingOne, labels.awaitingMany]),
    sentence(of('Skipped'), [labels.skippedOne, labels.skippedMany]),
    sentence(failed, [labels.failedOne, labels.failedMany]),
  ].filter(Boolean);
  const [heading = '', ...lines] = sentences;
  return {
    variant: failed.length === 0 ? 'success' : failed.length < outcomes.length ? 'warning' : 'error',
    heading,
    lines: [...lines, ...failed.map(failureLine)],
  };
}

function sentence(outcomes: readonly unknown[], texts: readonly [one: string, many: string]): string {
  return outcomes.length === 0 ? '' : formatCount(outcomes.length, ...texts);
}

function failureLine({ contactName, message, cure }: ActionOutcome): string {
  const reason = format(labels.failure, contactName, message);
  return cure ? `${reason} ${format(labels.outcomeCure, cure)}` : reason;
}

/** The whole call was refused or did not arrive. */
export function failureNotice(error: unknown, heading = labels.callFailed): NoticeContent {
  return { variant: 'error', heading, lines: reduceErrors(error) };
}

/** A number as the viewer writes it. */
export function numberText(value: number): string {
  return new Intl.NumberFormat(locale).format(value);
}
