import type { HistoryEntry, RequestStatus } from 'latchkey/contracts';
import { format } from 'c/latchkeyText';
import { actionLabels, requestLabels, sourceLabels } from 'c/latchkeyVocabulary';
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
}

const ICONS: Readonly<Record<RequestStatus, { readonly icon: string; readonly variant: string }>> = {
  Queued: { icon: 'utility:clock', variant: '' },
  Succeeded: { icon: 'utility:success', variant: 'success' },
  Skipped: { icon: 'utility:dash', variant: '' },
  Failed: { icon: 'utility:error', variant: 'error' },
};

export function itemOf(entry: HistoryEntry): HistoryItem {
  const { icon, variant } = ICONS[entry.status];
  return {
    key: entry.requestId,
    title: format(labels.entry, actionLabels[entry.action], requestLabels[entry.status]),
    icon,
    iconVariant: variant,
    time: entry.createdAt,
    by: byWhom(entry),
    lines: linesOf(entry),
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
