import type { ConsoleFilter, ConsoleRow } from 'latchkey/contracts';
import { actionLabelOf, requestLabels } from 'c/latchkeyVocabulary';
import { labels } from './labels';

/** A line of the table. */
export interface Line {
  readonly rowId: string;
  readonly name: string;
  /** Address of the Contact, or of the record itself where there is no Contact. */
  readonly link: string;
  readonly account: string;
  readonly action: string;
  readonly status: string;
  readonly note: string;
  readonly username: string;
  readonly created: string;
  readonly lastLogin: string | undefined;
}

export function lineOf(row: ConsoleRow): Line {
  const { rowId, contactId, contactName, accountName, action, status, username, createdAt, lastLogin } = row;
  return {
    rowId,
    name: contactName ?? (username || labels.hidden),
    link: contactId ? `/lightning/r/Contact/${contactId}/view` : `/lightning/r/${rowId}/view`,
    account: accountName ?? '',
    action: status ? actionLabelOf(action) : '',
    status: status ? requestLabels[status] : '',
    note: noteOf(row),
    username: username ?? '',
    created: createdAt,
    lastLogin,
  };
}

/** Columns that the rows of such a list fill; on a phone who it is and the most telling one. */
export function columnsFor({ rows }: ConsoleFilter, phone: boolean): object[] {
  const text = { type: 'text', hideDefaultActions: true, wrapText: true };
  const person = {
    label: labels.person,
    fieldName: 'link',
    type: 'url',
    hideDefaultActions: true,
    wrapText: true,
    typeAttributes: { label: { fieldName: 'name' }, target: '_self' },
  };
  const note = { ...text, label: labels.note, fieldName: 'note' };
  const status = { ...text, label: labels.status, fieldName: 'status', initialWidth: 120 };
  const username = { ...text, label: labels.username, fieldName: 'username' };
  if (phone) return [person, rows === 'Requests' || rows === 'Findings' ? note : username];
  const account = { ...text, label: labels.account, fieldName: 'account', initialWidth: 170 };
  const created = date(labels.created, 'created');
  switch (rows) {
    case 'Requests':
      return [
        { ...person, initialWidth: 180 },
        account,
        { ...text, label: labels.action, fieldName: 'action', initialWidth: 140 },
        status,
        note,
        created,
      ];
    case 'Findings':
      return [{ ...person, initialWidth: 180 }, account, note, username, created];
    default:
      return [person, account, username, created, date(labels.lastLogin, 'lastLogin')];
  }
}

function date(label: string, fieldName: string): object {
  return {
    label,
    fieldName,
    type: 'date',
    hideDefaultActions: true,
    initialWidth: 170,
    typeAttributes: { year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  };
}

/** What went wrong and what helps, and else why it was asked for. */
function noteOf({ message, cure, errorCode, reason, status }: ConsoleRow): string {
  const isWrong = Boolean(errorCode) || status === 'Failed';
  const parts = isWrong ? [message, cure] : [reason];
  return parts.filter(Boolean).join(' ') || (reason ?? '');
}
