import type { Access, Colleague, ColleagueFilter, ColleagueOrder, ColleaguePage } from 'latchkey/contracts';
import type { MenuItem, TableColumn, TableRow } from 'c/latchkeyPartnerTable';
import { numberText, possibleVerbs, verbLabel } from 'c/latchkeyPartnerText';
import { format, formatCount } from 'c/latchkeyText';
import { labels } from './labels';

/** People on a page: few enough that drawing them does not hold up typing. */
export const PAGE_SIZE = 25;

const ACCESS_TEXTS: Readonly<Record<Access, string>> = {
  None: labels.accessNone,
  Active: labels.accessActive,
  Frozen: labels.accessFrozen,
  Inactive: labels.accessInactive,
  Disabled: labels.accessDisabled,
};

const ACCESS_ICONS: Readonly<Record<Access, string>> = {
  None: 'utility:dash',
  Active: 'utility:check',
  Frozen: 'utility:lock',
  Inactive: 'utility:ban',
  Disabled: 'utility:close',
};

/** By the column that is sorted. */
const ORDERS: Readonly<Record<string, ColleagueOrder>> = { name: 'Name', email: 'Email', title: 'Title' };

/** What the list shows of all colleagues, as the person has set it. */
export interface View {
  readonly search: string;
  readonly access: Access | '';
  /** Field of the column. */
  readonly sortedBy: string;
  readonly isDescending: boolean;
}

export const FIRST_VIEW: View = { search: '', access: '', sortedBy: 'name', isDescending: false };

export const accessOptions: readonly { readonly label: string; readonly value: Access | '' }[] = [
  { label: labels.filterAll, value: '' },
  { label: labels.filterActive, value: 'Active' },
  { label: labels.filterNone, value: 'None' },
  { label: labels.filterFrozen, value: 'Frozen' },
  { label: labels.filterInactive, value: 'Inactive' },
];

/** @param after where the page begins; undefined for the first */
export function filterOf(view: View, after: string | undefined): ColleagueFilter {
  return {
    size: PAGE_SIZE,
    order: ORDERS[view.sortedBy] ?? 'Name',
    isDescending: view.isDescending,
    ...(view.search === '' ? {} : { search: view.search }),
    ...(view.access === '' ? {} : { access: view.access }),
    ...(after === undefined ? {} : { after }),
  };
}

/** Columns of the table; those for Accounts and notes only while there is something in them. */
export function columnsFor(colleagues: readonly Colleague[]): TableColumn[] {
  const hasNotes = colleagues.some(({ message }) => message);
  const hasCompanies = colleagues.some(({ accountName }) => accountName);
  return [
    { label: labels.name, field: 'name', sortable: true, ...(hasNotes ? { width: 170 } : {}) },
    { label: labels.access, field: 'access', iconField: 'accessIcon', width: 150 },
    { label: labels.email, field: 'email', sortable: true, width: 230 },
    { label: labels.job, field: 'title', sortable: true, width: 140 },
    ...(hasCompanies ? [{ label: labels.company, field: 'company', width: 140 }] : []),
    { label: labels.lastLogin, field: 'lastLogin', type: 'date', width: 120 },
    ...(hasNotes ? [{ label: labels.note, field: 'note' }] : []),
  ];
}

export function rowOf(colleague: Colleague): TableRow {
  const possible = possibleVerbs(colleague);
  return {
    id: colleague.contactId,
    name: colleague.isSelf ? format(labels.you, colleague.name) : colleague.name,
    access: accessText(colleague),
    accessIcon: isWaiting(colleague) ? 'utility:clock' : ACCESS_ICONS[colleague.access],
    email: colleague.email ?? '',
    title: colleague.title ?? '',
    company: colleague.accountName ?? '',
    lastLogin: colleague.lastLogin,
    note: colleague.message ?? '',
    menu: possible.map((verb): MenuItem => ({ name: verb, label: verbLabel(verb) })),
    disabled: possible.length === 0,
  };
}

export function isWaiting({ isPending, isAwaitingApproval }: Colleague): boolean {
  return isPending || isAwaitingApproval;
}

function accessText(colleague: Colleague): string {
  const text = ACCESS_TEXTS[colleague.access];
  if (colleague.isPending) {
    return format(labels.listAnd, text, labels.onItsWay);
  }
  return colleague.isAwaitingApproval ? format(labels.listAnd, text, labels.waits) : text;
}

/**
 * Who is chosen after the choice among the people shown has changed: whoever was chosen on another page or by another
 * search stays so.
 */
export function chosenAfter(
  before: readonly Colleague[],
  shown: readonly Colleague[],
  ids: readonly string[],
): Colleague[] {
  const shownIds = new Set(shown.map(({ contactId }) => contactId));
  return [
    ...before.filter(({ contactId }) => !shownIds.has(contactId)),
    ...shown.filter(({ contactId }) => ids.includes(contactId)),
  ];
}

/** The people chosen as they are now, as far as they are shown again. */
export function renewed(chosen: readonly Colleague[], shown: readonly Colleague[]): Colleague[] {
  const now = new Map(shown.map((one) => [one.contactId, one]));
  return chosen.map((one) => now.get(one.contactId) ?? one);
}

/** `26 to 50 of 1,000`, or the number of people where they fit on one page. */
export function rangeText(page: ColleaguePage, pagesBefore: number): string {
  const { colleagues, total } = page;
  if (pagesBefore === 0 && !page.next) {
    return formatCount(colleagues.length, labels.shownOne, labels.shownMany);
  }
  const first = pagesBefore * PAGE_SIZE + 1;
  return format(
    labels.range,
    numberText(first),
    numberText(first + colleagues.length - 1),
    numberText(Math.max(total, first + colleagues.length - 1)),
  );
}

export function chosenText(count: number): string {
  return count === 0 ? labels.hint : formatCount(count, labels.chosenOne, labels.chosenMany);
}
