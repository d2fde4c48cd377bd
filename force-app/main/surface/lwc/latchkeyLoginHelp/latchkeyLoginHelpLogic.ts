import type { LoginHelpAnswer } from 'latchkey/contracts';
import type { NoticeContent } from 'c/latchkeyNotice';
import { reduceErrors } from 'c/latchkeyErrors';
import { labels } from './labels';

/** What the page is for: to ask for help, or, opened by the link of a mail, to ask for access. */
export type Purpose = 'help' | 'request';

/** As long as Apex takes it. */
export const ADDRESS_LENGTH = 80;
export const NOTE_LENGTH = 200;
const TOKEN_LENGTH = 64;

/** The secret of the link; undefined when the address of the page has none that could be one. */
export function tokenOf(state: Readonly<Record<string, string | undefined>> | undefined): string | undefined {
  const token = state?.token?.trim();
  return token && token.length <= TOKEN_LENGTH ? token : undefined;
}

/** Why the address cannot be sent; empty when it can. Says nothing about who exists. */
export function addressProblem(typed: string): string {
  if (typed === '') return labels.addressMissing;
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(typed) ? '' : labels.addressWrong;
}

/** The same for every address. */
export function helpNotice({ message }: LoginHelpAnswer): NoticeContent {
  return { variant: 'success', heading: labels.checkMail, lines: [message, labels.checkJunk] };
}

/** A link that is too old is no fault of the person. */
export function requestNotice({ isTaken, message }: LoginHelpAnswer): NoticeContent {
  return isTaken
    ? { variant: 'success', heading: labels.requestDone, lines: [message] }
    : { variant: 'warning', heading: labels.requestRefused, lines: [message] };
}

/** Refused or not arrived: nothing was sent. */
export function failureNotice(error: unknown): NoticeContent {
  return { variant: 'error', heading: labels.failed, lines: [...reduceErrors(error), labels.failedCure] };
}

export const offlineNotice: NoticeContent = {
  variant: 'error',
  heading: labels.failed,
  lines: [labels.offline],
};
