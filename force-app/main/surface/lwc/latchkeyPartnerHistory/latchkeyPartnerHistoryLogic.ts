import type { ColleagueChange, RequestStatus } from 'latchkey/contracts';
import type { TableColumn, TableRow } from 'c/latchkeyPartnerTable';
import { actionText, askedByText } from 'c/latchkeyPartnerWords';
import { format, formatCount } from 'c/latchkeyText';
import { labels } from './labels';

const STATUSES: Readonly<Record<RequestStatus, readonly [text: string, icon: string]>> = {
  'Awaiting Approval': [labels.statusAwaiting, 'utility:clock'],
  Queued: [labels.statusQueued, 'utility:clock'],
  Succeeded: [labels.statusSucceeded, 'utility:check'],
  Skipped: [labels.statusSkipped, 'utility:dash'],
  Failed: [labels.statusFailed, 'utility:error'],
};

export const columns: readonly TableColumn[] = [
  { label: labels.when, field: 'when', type: 'dateTime', width: 190 },
  { label: labels.who, field: 'who', width: 170 },
  { label: labels.what, field: 'what', width: 170 },
  { label: labels.outcome, field: 'outcome', iconField: 'icon', width: 150 },
  { label: labels.by, field: 'by', width: 170 },
  { label: labels.note, field: 'note' },
];

/** On a phone the person is the heading of the card. */
export const phoneColumns: readonly TableColumn[] = [
  ...columns.filter(({ field }) => field === 'who'),
  ...columns.filter(({ field }) => field !== 'who'),
];

export function rowOf(change: ColleagueChange): TableRow {
  const [outcome, icon] = STATUSES[change.status];
  return {
    id: change.requestId,
    when: change.createdAt,
    who: change.contactName ?? labels.somebody,
    what: actionText(change.action),
    outcome,
    icon,
    by: askedByText(change),
    note: noteOf(change),
  };
}

/** What went well needs no words beside its outcome. */
function noteOf({ errorCode, message, cure }: ColleagueChange): string {
  if (!errorCode || !message) {
    return '';
  }
  return cure ? `${message} ${format(labels.cure, cure)}` : message;
}

export function countText(count: number): string {
  return formatCount(count, labels.shownOne, labels.shownMany);
}
