import type { HistoryEntry, RequestStatus, Source } from 'latchkey/contracts';
import { format } from 'c/latchkeyText';
import { actionLabelOf, requestLabels, sourceLabels } from 'c/latchkeyVocabulary';
import { labels } from './labels';

/** One request as it is shown. */
export interface HistoryItem {
  readonly key: string;
  readonly title: string;
  readonly icon: string;
  readonly iconVariant: string;
  readonly time: string;
  /** Who asked and how. */
  readonly by: string;
  readonly lines: readonly { readonly key: string; readonly text: string }[];
  readonly canRetry: boolean;
  /** The button that tries it again. */
  readonly retryText: string;
}

/** What of the history is shown. */
export type HistoryFilter = 'everything' | 'failures' | 'waiting' | 'people' | 'automatic';

/** Asked for by somebody, rather than by a rule or another system. */
const PEOPLE: ReadonlySet<Source> = new Set<Source>(['Agent', 'Partner', 'Bulk', 'Login']);

/** The choices as a combobox wants them. */
export const filterOptions: readonly { readonly label: string; readonly value: HistoryFilter }[] = [
  { label: labels.everything, value: 'everything' },
  { label: labels.failures, value: 'failures' },
  { label: labels.waiting, value: 'waiting' },
  { label: labels.people, value: 'people' },
  { label: labels.automatic, value: 'automatic' },
];

export function filtered(entries: readonly HistoryEntry[], filter: HistoryFilter): readonly HistoryEntry[] {
  return entries.filter((entry) => isOf(entry, filter));
}

function isOf({ source, status }: HistoryEntry, filter: HistoryFilter): boolean {
  switch (filter) {
    case 'failures':
      return status === 'Failed';
    case 'waiting':
      return status === 'Queued' || status === 'Awaiting Approval';
    case 'people':
      return PEOPLE.has(source);
    case 'automatic':
      return !PEOPLE.has(source);
    default:
      return true;
  }
}

const ICONS: Readonly<Record<RequestStatus, { readonly icon: string; readonly variant: string }>> = {
  'Awaiting Approval': { icon: 'utility:approval', variant: '' },
  Queued: { icon: 'utility:clock', variant: '' },
  Succeeded: { icon: 'utility:success', variant: 'success' },
  Skipped: { icon: 'utility:dash', variant: '' },
  Failed: { icon: 'utility:error', variant: 'error' },
};

export function itemOf(entry: HistoryEntry): HistoryItem {
  const { icon, variant } = ICONS[entry.status];
  const action = actionLabelOf(entry.action);
  return {
    key: entry.requestId,
    title: format(labels.entry, action, requestLabels[entry.status]),
    icon,
    iconVariant: variant,
    time: entry.createdAt,
    by: byWhom(entry),
    lines: linesOf(entry),
    canRetry: entry.canRetry,
    retryText: format(labels.retryOf, action),
  };
}

function byWhom({ initiator, source }: HistoryEntry): string {
  return initiator ? format(labels.initiator, initiator, sourceLabels[source]) : sourceLabels[source];
}

function linesOf({ message, cure, errorCode }: HistoryEntry): { key: string; text: string }[] {
  const lines: { key: string; text: string }[] = [];
  if (message) lines.push({ key: 'message', text: message });
  if (cure) lines.push({ key: 'cure', text: format(labels.cure, cure) });
  if (errorCode) lines.push({ key: 'code', text: format(labels.code, errorCode) });
  return lines;
}
