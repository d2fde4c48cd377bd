import type { PlanRow, SeatForecast } from 'latchkey/contracts';
import { textColumn } from 'c/latchkeyColumns';
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
  /** What is true of all of them, so that it is said once. */
  readonly common: readonly string[];
  /** What is true of each alone. */
  readonly rows: readonly Row[];
}

/** Which columns have something to say. */
export interface Telling {
  readonly why: boolean;
  readonly note: boolean;
}

/** Rows of a group shown at first, and added with each click. */
export const STEP = 100;

/** Width of the names where there is little room, in pixels: the rest is for the texts. */
const NARROW_NAME = 130;

export function columnsFor(narrow: boolean, telling: Telling): object[] {
  const hasText = telling.why || telling.note;
  if (narrow) {
    return hasText
      ? [textColumn(labels.person, 'name', NARROW_NAME), textColumn(labels.note, 'text')]
      : [textColumn(labels.person, 'name')];
  }
  return [
    textColumn(labels.person, 'name', 180),
    // Some column has to take what room is left.
    textColumn(labels.account, 'account', hasText ? 170 : undefined),
    textColumn(labels.access, 'access', 110),
    ...(telling.why ? [textColumn(labels.why, 'why')] : []),
    ...(telling.note ? [textColumn(labels.note, 'note')] : []),
  ];
}

/** Whether any of the rows has something of its own in a column. */
export function tellingOf(rows: readonly Row[]): Telling {
  return { why: rows.some(({ why }) => why !== ''), note: rows.some(({ note }) => note !== '') };
}

/** What is done comes first, in the order it was planned; then those left out, by reason. */
export function groupsOf(rows: readonly PlanRow[]): Group[] {
  const groups = new Map<string, PlanRow[]>();
  for (const row of [...rows.filter(({ acts }) => acts), ...rows.filter(({ acts }) => !acts)]) {
    const key = row.acts ? row.action : `- ${row.errorCode ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, members]) => {
    const common = commonOf(members);
    return { key, heading: headingOf(members), common, rows: members.map((row) => rowOf(row, common)) };
  });
}

/** The texts that every row of a larger group has. */
function commonOf(rows: readonly PlanRow[]): string[] {
  const [first, ...others] = rows.map((row) => [whyOf(row), ...notesOf(row)]);
  if (!first || others.length === 0) return [];
  return first.filter((text) => text !== '' && others.every((texts) => texts.includes(text)));
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

function rowOf(row: PlanRow, common: readonly string[]): Row {
  const { contactId, contactName, accountName, access } = row;
  const own = (text: string) => !common.includes(text);
  const why = [whyOf(row)].filter(own).join('');
  const note = notesOf(row).filter(own).join(' ');
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

/** Why somebody is left out says the note. */
function whyOf({ acts, policy, reason }: PlanRow): string {
  if (!acts) return '';
  const said = reason ?? '';
  return policy ? format(labels.byPolicy, policy, said) : said;
}

/** What stops it, with the cure; else the new username and what should be looked at. */
function notesOf({ acts, message, cure, username, warnings }: PlanRow): string[] {
  return [
    ...(message ? [message] : []),
    ...(cure ? [format(labels.cure, cure)] : []),
    ...(username ? [format(labels.username, username)] : []),
    ...(acts ? warnings : []),
  ];
}

/** Seats by licence in words. */
export function seatLines(seats: readonly SeatForecast[]): string[] {
  return seats.map(({ license, total, left, needed, missing }) => {
    // Over the wire null says that there is no such number.
    if (typeof left !== 'number') {
      return format(labels.seatsByLogin, license, needed);
    }
    return missing > 0
      ? format(labels.seatsMissing, license, needed, left, total ?? left, missing)
      : format(labels.seatsEnough, license, needed, left, total ?? left);
  });
}
