import type { PlanRow, SeatForecast } from 'latchkey/contracts';
import { accessLabels, actionLabels } from 'c/latchkeyVocabulary';
import { format, formatCount } from 'c/latchkeyText';
import { labels } from './labels';

/** A line of a table of the plan. */
export interface Row {
  readonly contactId: string;
  readonly name: string;
  readonly account: string;
  readonly access: string;
  readonly why: string;
  readonly note: string;
  /** Why and note, for a place without room for both columns. */
  readonly text: string;
}

/** People to whom the same would happen, or who are left out for the same reason. */
export interface Group {
  readonly key: string;
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** Rows of a group shown at first, and added with each click. */
export const STEP = 100;

export function columnsFor(narrow: boolean): object[] {
  const text = { type: 'text', hideDefaultActions: true, wrapText: true };
  const name = { ...text, label: labels.person, fieldName: 'name' };
  const note = { ...text, label: labels.note, fieldName: 'note' };
  if (narrow) {
    return [name, { ...note, fieldName: 'text' }];
  }
  return [
    { ...name, initialWidth: 180 },
    { ...text, label: labels.account, fieldName: 'account', initialWidth: 170 },
    { ...text, label: labels.access, fieldName: 'access', initialWidth: 110 },
    { ...text, label: labels.why, fieldName: 'why' },
    note,
  ];
}

/** What is done comes first, in the order it was planned; then those left out, by reason. */
export function groupsOf(rows: readonly PlanRow[]): Group[] {
  const groups = new Map<string, PlanRow[]>();
  for (const row of [...rows.filter(({ acts }) => acts), ...rows.filter(({ acts }) => !acts)]) {
    const key = row.acts ? row.action : `- ${row.errorCode ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, members]) => ({
    key,
    heading: headingOf(members),
    rows: members.map(rowOf),
  }));
}

function headingOf(rows: readonly PlanRow[]): string {
  const [first] = rows;
  const count = formatCount(rows.length, labels.personOne, labels.personMany);
  if (first?.acts) {
    return format(labels.groupActs, actionLabels[first.action], count);
  }
  return first?.errorCode
    ? format(labels.groupLeftOut, count, first.errorCode)
    : format(labels.groupNothing, count);
}

function rowOf(row: PlanRow): Row {
  const { contactId, contactName, accountName, access, policy, reason } = row;
  const said = reason ?? '';
  const why = policy ? format(labels.byPolicy, policy, said) : said;
  const note = noteOf(row);
  return {
    contactId,
    name: contactName ?? '',
    account: accountName ?? '',
    access: accessLabels[access],
    why,
    note,
    text: [why, note].join(' ').trim(),
  };
}

/** What stops it, with the cure; else the new username and what should be looked at. */
function noteOf({ message, cure, username, warnings }: PlanRow): string {
  return [
    ...(message ? [message] : []),
    ...(cure ? [format(labels.cure, cure)] : []),
    ...(username ? [format(labels.username, username)] : []),
    ...warnings,
  ].join(' ');
}

/** Seats by licence in words. */
export function seatLines(seats: readonly SeatForecast[]): string[] {
  return seats.map(({ license, total, left, needed, missing }) => {
    if (left === undefined) {
      return format(labels.seatsByLogin, license, needed);
    }
    return missing > 0
      ? format(labels.seatsMissing, license, needed, left, total ?? left, missing)
      : format(labels.seatsEnough, license, needed, left, total ?? left);
  });
}
