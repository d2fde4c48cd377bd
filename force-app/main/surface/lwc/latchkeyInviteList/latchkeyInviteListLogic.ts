import type { InvitationReceipt, InvitationResult } from 'latchkey/contracts';
import type { NoticeContent } from 'c/latchkeyNotice';
import type { TableColumn, TableRow } from 'c/latchkeyPartnerTable';
import { format, formatCount } from 'c/latchkeyText';
import { labels } from './labels';

export const columns: readonly TableColumn[] = [
  { label: labels.line, field: 'line', width: 70 },
  { label: labels.state, field: 'state', iconField: 'icon', width: 170 },
  { label: labels.name, field: 'name', width: 160 },
  { label: labels.email, field: 'email', width: 220 },
  { label: labels.message, field: 'message' },
];

/** On a phone the name is the heading of the card. */
export const phoneColumns: readonly TableColumn[] = [
  { label: labels.name, field: 'heading' },
  ...columns.filter(({ field }) => field !== 'name'),
];

/** A line of the list with what became of it, or would. */
export function rowOf(result: InvitationResult): TableRow {
  const { line, name, email } = result;
  const isBad = isRefused(result);
  return {
    id: String(line),
    line: String(line),
    heading: name ?? email ?? String(line),
    name: name ?? '',
    email: email ?? '',
    state: stateText(result),
    icon: isBad ? 'utility:warning' : 'utility:check',
    message: noteOf(result),
  };
}

/** Lines that need a correction first, so that nobody has to look for them. */
export function rowsOf(results: readonly InvitationResult[]): TableRow[] {
  return [...results.filter(isRefused), ...results.filter((result) => !isRefused(result))].map(rowOf);
}

/** What is fine needs no words beside its state. */
function noteOf(result: InvitationResult): string {
  const { message, cure } = result;
  if (!isRefused(result)) {
    return '';
  }
  return cure ? `${message} ${format(labels.cure, cure)}` : message;
}

/** Nothing that has to be done is no refusal: the person has access already. */
function isRefused({ errorCode, status }: InvitationResult): boolean {
  return Boolean(errorCode) && status !== 'Skipped';
}

function stateText(result: InvitationResult): string {
  if (isRefused(result)) {
    return labels.stateBad;
  }
  if (!result.status) {
    return result.isKnown ? labels.stateKnown : labels.stateReady;
  }
  if (result.status === 'Awaiting Approval') {
    return labels.stateWaiting;
  }
  return result.status === 'Skipped' ? labels.stateKnown : labels.stateSent;
}

/** The lines that were refused, as they were typed; with the header, so that they still mean the same. */
export function refusedLines(text: string, results: readonly InvitationResult[]): string {
  const lines = text.split(/\r\n|\r|\n/);
  const begins = results.map(({ line }) => line);
  const header = lines.slice(0, (begins[0] ?? 1) - 1);
  const refused = results.flatMap((result, index) => {
    const end = (begins[index + 1] ?? lines.length + 1) - 1;
    return isRefused(result) ? lines.slice(result.line - 1, end) : [];
  });
  const kept = refused.filter((line) => line.trim() !== '');
  return kept.length === 0 ? '' : [...header.filter((line) => line.trim() !== ''), ...kept].join('\n');
}

/** What a check has found. */
export function checkText({ results, taken }: InvitationReceipt): string {
  const bad = results.filter(isRefused).length;
  return [
    formatCount(taken, labels.readyOne, labels.readyMany),
    ...(bad > 0 ? [formatCount(bad, labels.badOne, labels.badMany)] : []),
  ].join(' ');
}

/** The button says how many it would invite. */
export function sendLabel(ready: number): string {
  return ready === 0 ? labels.sendAllNone : formatCount(ready, labels.sendAllOne, labels.sendAllMany);
}

/** What became of the list. */
export function sentNotice({ results, taken }: InvitationReceipt): NoticeContent {
  const bad = results.filter(isRefused).length;
  const sent = formatCount(taken, labels.sentOne, labels.sentMany);
  const kept = formatCount(bad, labels.keptOne, labels.keptMany);
  if (bad === 0) {
    return { variant: 'success', heading: sent, lines: [] };
  }
  return taken === 0
    ? { variant: 'error', heading: labels.failed, lines: [kept] }
    : { variant: 'warning', heading: sent, lines: [kept] };
}
