import type {
  CriterionDraft,
  DraftChange,
  DraftEffect,
  DraftPreview,
  Operator,
  PolicyDraft,
  PolicyReach,
  PolicyView,
} from 'latchkey/contracts';
import locale from '@salesforce/i18n/locale';
import { linkColumn, textColumn } from 'c/latchkeyColumns';
import { format } from 'c/latchkeyText';
import { accessLabels, actionLabels, operatorLabels } from 'c/latchkeyVocabulary';
import { labels } from './labels';

/** A criterion in the form; `key` stays while the rows around it come and go. */
export interface CriterionForm extends CriterionDraft {
  readonly key: string;
  /** For screen readers: which criterion the fields belong to. */
  readonly name: string;
  readonly removeLabel: string;
  readonly hasValue: boolean;
}

/** What was found so far. */
export interface Findings {
  readonly changes: readonly DraftChange[];
  readonly reach: readonly PolicyReach[];
  readonly seen: number;
  readonly total: number;
  readonly problems: readonly string[];
}

/** A line of a table of people. */
export interface Line {
  readonly key: string;
  readonly name: string;
  readonly link: string;
  readonly account: string;
  readonly access: string;
  readonly action: string;
  readonly before: string;
  readonly after: string;
  readonly note: string;
}

/** People for whom the draft means the same. */
export interface Group {
  readonly key: DraftEffect;
  readonly heading: string;
  readonly lines: readonly Line[];
  /** How many are not shown; empty where all are. */
  readonly rest: string;
}

/** Lines of a group that are shown; the file has all of them. */
export const MOST_LINES = 100;

const EFFECTS: Readonly<Record<DraftEffect, string>> = {
  Remove: labels.take,
  Grant: labels.grant,
  Move: labels.move,
  Other: labels.other,
};
const WITHOUT_VALUE: readonly Operator[] = ['is blank', 'is not blank', 'changed'];
const numbers = new Intl.NumberFormat(locale);

export const operatorOptions = Object.entries(operatorLabels).map(([value, label]) => ({ value, label }));

export const nothingFound: Findings = { changes: [], reach: [], seen: 0, total: 0, problems: [] };

/** The draft of a policy as it is. */
export function draftOf({ name, active, order, logic, removalLogic, criteria }: PolicyView): PolicyDraft {
  return {
    name,
    active,
    order,
    ...(logic ? { logic } : {}),
    ...(removalLogic ? { removalLogic } : {}),
    criteria: criteria.map(({ position, field, operator, value }) => ({
      position,
      field,
      operator,
      ...(value ? { value } : {}),
    })),
  };
}

export function formOf(criterion: CriterionDraft, key: string): CriterionForm {
  return {
    ...criterion,
    key,
    name: format(labels.criterion, criterion.position),
    removeLabel: format(labels.remove, criterion.position),
    hasValue: !WITHOUT_VALUE.includes(criterion.operator),
  };
}

/** A criterion after the others: tests the field that the last one tests. */
export function nextCriterion(criteria: readonly CriterionDraft[]): CriterionDraft {
  const position = 1 + Math.max(0, ...criteria.map((criterion) => criterion.position));
  return { position, field: criteria[criteria.length - 1]?.field ?? '', operator: 'equals', value: '' };
}

export function merged(findings: Findings, portion: DraftPreview): Findings {
  const reach = new Map(findings.reach.map((one) => [one.name, one]));
  for (const { name, label, before, after } of portion.reach) {
    const known = reach.get(name);
    reach.set(name, {
      name,
      label,
      before: before + (known?.before ?? 0),
      after: after + (known?.after ?? 0),
    });
  }
  return {
    changes: [...findings.changes, ...portion.changes],
    reach: [...reach.values()],
    seen: findings.seen + portion.seen,
    total: portion.total ?? findings.total,
    problems: portion.problems,
  };
}

/** What the comparison says as a whole. */
export function summaryOf({ changes, seen, total }: Findings, isWhole: boolean): string {
  const people = numbers.format(seen);
  const result =
    changes.length === 0
      ? format(labels.nobody, people)
      : format(
          changes.length === 1 ? labels.changedOne : labels.changedMany,
          people,
          numbers.format(changes.length),
        );
  return isWhole ? result : `${format(labels.stopped, people, numbers.format(total))} ${result}`;
}

export function groupsOf(changes: readonly DraftChange[]): Group[] {
  return (Object.keys(EFFECTS) as DraftEffect[]).flatMap((key) => {
    const own = changes.filter(({ effect }) => effect === key);
    if (own.length === 0) return [];
    const rest = own.length - MOST_LINES;
    return [
      {
        key,
        heading: format(labels.group, EFFECTS[key], numbers.format(own.length)),
        lines: own.slice(0, MOST_LINES).map(lineOf),
        rest: rest > 0 ? format(labels.rest, numbers.format(rest)) : '',
      },
    ];
  });
}

function lineOf(change: DraftChange, index: number): Line {
  const { contactId, contactName, accountName, access, action, policyBefore, policyAfter } = change;
  return {
    key: contactId ?? String(index),
    name: contactName ?? labels.hidden,
    link: contactId ? `/lightning/r/Contact/${contactId}/view` : '',
    account: accountName ?? '',
    access: accessLabels[access],
    action: action ? actionLabels[action] : '',
    before: policyBefore ?? '',
    after: policyAfter ?? '',
    note: noteOf(change),
  };
}

/** Why, and where it cannot be done, what stands in the way. */
function noteOf({ reason, action, message, cure }: DraftChange): string {
  const obstacle =
    !action && message ? format(labels.notDone, [message, cure].filter(Boolean).join(' ')) : '';
  return [reason, obstacle].filter(Boolean).join(' ');
}

export function columnsFor(phone: boolean): object[] {
  const note = textColumn(labels.note, 'note');
  if (phone) return [linkColumn(labels.person), note];
  return [
    linkColumn(labels.person, 160),
    textColumn(labels.account, 'account', 150),
    textColumn(labels.access, 'access', 100),
    textColumn(labels.action, 'action', 120),
    textColumn(labels.policyBefore, 'before', 140),
    textColumn(labels.policyAfter, 'after', 140),
    note,
  ];
}

/**
 * All changes as CSV that a spreadsheet reads as text: a cell that would be taken for a formula gets an apostrophe
 * in front (OWASP, CSV injection). Lines end as RFC 4180 says.
 */
export function csvOf(changes: readonly DraftChange[]): string {
  const header = [
    labels.csvEffect,
    labels.person,
    'Id',
    labels.account,
    labels.access,
    labels.action,
    labels.policyBefore,
    labels.policyAfter,
    labels.note,
  ];
  const rows = changes.map((change, index) => {
    const { name, account, access, action, before, after, note } = lineOf(change, index);
    return [
      EFFECTS[change.effect],
      name,
      change.contactId ?? '',
      account,
      access,
      action,
      before,
      after,
      note,
    ];
  });
  return [header, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: string): string {
  const shown = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) ? `'${value}` : value;
  return /[,;"\r\n\t']/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
