import type { Action, ConsoleFilter, ConsoleRow } from 'latchkey/contracts';
import type { Preset } from 'c/latchkeyScope';
import { linkColumn, textColumn, timeColumn } from 'c/latchkeyColumns';
import { dayFromToday, format, formatCount } from 'c/latchkeyText';
import { actionLabelOf, requestLabels } from 'c/latchkeyVocabulary';
import { labels } from './labels';

/**
 * Welcome e-mails of one wave. Salesforce limits e-mails a day without saying which of its own count, so a wave stays
 * far below every limit of an org.
 */
export const WAVE = 200;
/** Days between a freeze and its deactivation, unless another day is chosen: time to notice a mistake. */
const UNDO_DAYS = 30;

/** A line of the table. */
export interface Line {
  readonly rowId: string;
  readonly contactId: string | undefined;
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
    contactId,
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
  const note = textColumn(labels.note, 'note');
  const username = textColumn(labels.username, 'username');
  if (phone) {
    return [linkColumn(labels.person), rows === 'Requests' || rows === 'Findings' ? note : username];
  }
  const account = textColumn(labels.account, 'account', 170);
  const created = timeColumn(labels.created, 'created', 170);
  switch (rows) {
    case 'Requests':
      return [
        linkColumn(labels.person, 180),
        account,
        textColumn(labels.action, 'action', 140),
        textColumn(labels.status, 'status', 120),
        note,
        created,
      ];
    case 'Findings':
      return [linkColumn(labels.person, 180), account, note, username, created];
    default:
      return [
        linkColumn(labels.person),
        account,
        username,
        created,
        timeColumn(labels.lastLogin, 'lastLogin', 170),
      ];
  }
}

/** What went wrong and what helps, and else why it was asked for. */
function noteOf({ message, cure, errorCode, reason, status }: ConsoleRow): string {
  const isWrong = Boolean(errorCode) || status === 'Failed';
  const parts = isWrong ? [message, cure] : [reason];
  return parts.filter(Boolean).join(' ') || (reason ?? '');
}

/** The list is about people who could be written to or frozen. */
export function isReclaimable(filter: ConsoleFilter | undefined): filter is ConsoleFilter {
  return filter?.rows === 'Never Logged In' || filter?.rows === 'Idle';
}

/**
 * People and action for a bulk run: those chosen, and else the whole list, for e-mails its next wave.
 *
 * @param total people in the whole list
 */
export function presetFor(
  action: Action,
  people: ConsoleFilter,
  contactIds: readonly string[],
  total: number,
): Preset {
  const deed = action === 'Freeze' ? { action, deactivateOn: dayFromToday(UNDO_DAYS) } : { action };
  if (contactIds.length > 0) {
    const text = formatCount(contactIds.length, labels.givenOne, labels.givenMany);
    return { ...deed, scope: { contactIds: [...contactIds] }, text };
  }
  return action === 'ResendWelcome'
    ? { ...deed, scope: { people, wave: WAVE }, text: format(labels.waveMeaning, WAVE) }
    : { ...deed, scope: { people }, text: format(labels.wholeList, total) };
}
