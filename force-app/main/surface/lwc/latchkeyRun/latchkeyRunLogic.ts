import type { RequestStatus, RunRequest, RunView } from 'latchkey/contracts';
import type { Preset } from 'c/latchkeyScope';
import { lineColumn, textColumn } from 'c/latchkeyColumns';
import { actionLabels, requestLabels } from 'c/latchkeyVocabulary';
import { format, formatCount } from 'c/latchkeyText';
import { labels } from './labels';

/** What a person can decide about a run, with a reason. */
export type Decision = 'stop' | 'release' | 'releaseSome' | 'reject';

/** The question before a decision is carried out. */
export interface Question {
  readonly decision: Decision;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly yes: string;
}

/** A line of the table of people. */
export interface PersonRow {
  readonly requestId: string;
  readonly name: string;
  readonly account: string;
  readonly action: string;
  readonly status: string;
  readonly note: string;
}

/** Rows that one call of getRequests gives. */
export const PORTION = 200;
/** Requests that one decision or retry may name. */
export const MOST_CHOSEN = 2000;

/** The filter "all" of the table, which the contract expresses by no status. */
export const ALL = 'All';

/** Width of the names where there is little room, in pixels: the rest is for the texts. */
const NARROW_NAME = 110;

export function columnsFor(phone: boolean): object[] {
  const note = textColumn(labels.note, 'note');
  if (phone) {
    return [textColumn(labels.person, 'name', NARROW_NAME), note];
  }
  return [
    textColumn(labels.person, 'name', 180),
    lineColumn(labels.account, 'account', 180),
    lineColumn(labels.action, 'action', 130),
    lineColumn(labels.state, 'status', 120),
    note,
  ];
}

export function personRow(request: RunRequest): PersonRow {
  const { requestId, contactName, accountName, action, status } = request;
  return {
    requestId,
    name: contactName ?? labels.hiddenPerson,
    account: accountName ?? '',
    action: actionLabels[action],
    status: requestLabels[status],
    note: noteOf(request),
  };
}

/** What happened, and else why it was planned. */
function noteOf({ message, cure, errorCode, reason }: RunRequest): string {
  const said = message ?? errorCode ?? reason ?? '';
  return cure ? `${said} ${format(labels.cure, cure)}` : said;
}

/** Choices of the filter above the table, with their counts. */
export function filtersFor(run: RunView): { readonly label: string; readonly value: string }[] {
  const one = (value: RequestStatus, count: number) => ({
    label: format(labels.filter, requestLabels[value], count),
    value,
  });
  return [
    { label: format(labels.filter, labels.all, run.total), value: ALL },
    one('Queued', run.queued),
    one('Succeeded', run.succeeded),
    one('Skipped', run.skipped),
    one('Failed', run.failed),
  ];
}

/** What to look at first: who waits in a held run, what failed in another. */
export function firstFilter(run: RunView): string {
  if (run.status === 'Held') return 'Queued';
  return run.failed > 0 ? 'Failed' : ALL;
}

export function statusOf(filter: string): { status?: RequestStatus } {
  return filter === ALL ? {} : { status: filter as RequestStatus };
}

/** Changes whenever the table may show something else. */
export function signature(run: RunView): string {
  return [run.status, run.total, run.queued, run.succeeded, run.skipped, run.failed].join(' ');
}

/** What takes back a run that froze people. */
export function undoOf({ runId, name }: RunView): Preset {
  return { scope: { frozenByRun: runId }, text: format(labels.undoWhom, name), action: 'Unfreeze' };
}

export function questionFor(decision: Decision, run: RunView, chosen: number): Question {
  switch (decision) {
    case 'stop':
      return { decision, heading: labels.stopAsk, lines: [labels.stopMeaning], yes: labels.stop };
    case 'release':
      return {
        decision,
        heading: formatCount(run.queued, labels.releaseAskOne, labels.releaseAskMany),
        lines: [labels.releaseMeaning],
        yes: labels.release,
      };
    case 'releaseSome':
      return {
        decision,
        heading: formatCount(chosen, labels.someAskOne, labels.someAskMany),
        lines: [formatCount(run.queued - chosen, labels.someOthersOne, labels.someOthersMany)],
        yes: labels.releaseSome,
      };
    default:
      return {
        decision,
        heading: formatCount(run.queued, labels.rejectAskOne, labels.rejectAskMany),
        lines: [labels.rejectMeaning],
        yes: labels.reject,
      };
  }
}
