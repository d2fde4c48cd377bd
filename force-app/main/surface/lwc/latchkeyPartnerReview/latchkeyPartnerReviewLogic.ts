import type { Colleague, ColleagueFilter, ReviewProgress } from 'latchkey/contracts';
import type { QuestionContent } from 'c/latchkeyPartnerQuestion';
import type { TableColumn, TableRow } from 'c/latchkeyPartnerTable';
import { numberText } from 'c/latchkeyPartnerText';
import { format, formatCount } from 'c/latchkeyText';
import { labels } from './labels';

/** People who can log in and about whom nobody has answered since, as many as one call may answer for. */
export function filterOf({ since }: ReviewProgress, size: number): ColleagueFilter {
  return { access: 'Active', unconfirmedSince: since, size };
}

export function columnsFor(colleagues: readonly Colleague[]): TableColumn[] {
  const hasCompanies = colleagues.some(({ accountName }) => accountName);
  return [
    { label: labels.name, field: 'name' },
    { label: labels.email, field: 'email', width: 230 },
    { label: labels.job, field: 'title', width: 150 },
    ...(hasCompanies ? [{ label: labels.company, field: 'company', width: 150 }] : []),
    { label: labels.lastLogin, field: 'lastLogin', type: 'date', width: 130 },
    { label: labels.confirmedColumn, field: 'confirmed', type: 'date', width: 140 },
  ];
}

export function rowOf(colleague: Colleague): TableRow {
  const { contactId, name, email, title, accountName, lastLogin, confirmed, isSelf } = colleague;
  return {
    id: contactId,
    name: isSelf ? format(labels.you, name) : name,
    email: email ?? '',
    title: title ?? '',
    company: accountName ?? '',
    lastLogin,
    confirmed,
  };
}

export function progressText({ answered, people }: ReviewProgress): string {
  return format(labels.progress, numberText(answered), numberText(people));
}

/** Of a hundred; where nobody has to be asked it is done. */
export function progressShare({ answered, people }: ReviewProgress): number {
  return people === 0 ? 100 : Math.floor((100 * answered) / people);
}

export function chosenText(count: number): string {
  return count === 0 ? labels.hint : formatCount(count, labels.chosenOne, labels.chosenMany);
}

export function countText(count: number): string {
  return formatCount(count, labels.shownOne, labels.shownMany);
}

/** Nobody ends the own access, so oneself is left out. */
export function leaving(people: readonly Colleague[]): Colleague[] {
  return people.filter(({ isSelf }) => !isSelf);
}

export function endQuestion(people: readonly Colleague[]): QuestionContent {
  const [first] = people;
  return {
    variant: 'warning',
    heading:
      people.length === 1
        ? format(labels.endAskOne, first?.name ?? '')
        : format(labels.endAskMany, people.length),
    lines: [labels.endMeaning],
    yes: labels.endYes,
  };
}
