import type { PlannedRow, RunPreview, ScopeLine, SeatForecast } from 'latchkey/contracts';
import { format, formatCount } from 'c/latchkeyText';
import { labels } from './labels';

/** People per call, both for the preview and for handing over: the limit of the controller. */
export const PORTION = 500;

/** What the previews of all portions say together. */
export type WholePreview = Omit<RunPreview, 'counts'>;

/** A line of text for which no Contact was found. */
export interface BadLine {
  readonly line: number;
  readonly text: string;
  readonly note: string;
}

export const badLineColumns = [
  { label: labels.line, fieldName: 'line', type: 'number', hideDefaultActions: true, initialWidth: 80 },
  { label: labels.lineText, fieldName: 'text', type: 'text', hideDefaultActions: true, wrapText: true },
  { label: labels.lineNote, fieldName: 'note', type: 'text', hideDefaultActions: true, wrapText: true },
];

/** Lists of at most PORTION entries. */
export function portionsOf<T>(all: readonly T[]): T[][] {
  const portions: T[][] = [];
  for (let start = 0; start < all.length; start += PORTION) {
    portions.push(all.slice(start, start + PORTION));
  }
  return portions;
}

export function badLines(lines: readonly ScopeLine[]): BadLine[] {
  return lines
    .filter(({ contactId }) => !contactId)
    .map(({ line, text, message, cure }) => ({
      line,
      text,
      note: [message ?? '', ...(cure ? [format(labels.cure, cure)] : [])].join(' ').trim(),
    }));
}

/** One preview out of those of the portions: the seats that portions need add up, those left do not. */
export function merged(parts: readonly RunPreview[]): WholePreview {
  const seats = new Map<string, SeatForecast>();
  for (const forecast of parts.flatMap((part) => part.seats)) {
    const needed = (seats.get(forecast.license)?.needed ?? 0) + forecast.needed;
    const missing = forecast.left === undefined ? 0 : Math.max(0, needed - forecast.left);
    seats.set(forecast.license, { ...forecast, needed, missing });
  }
  const brake = parts.find((part) => part.brake)?.brake;
  return {
    rows: parts.flatMap((part) => part.rows),
    seats: [...seats.values()],
    ...(brake ? { brake } : {}),
    policyProblems: [...new Set(parts.flatMap((part) => part.policyProblems))],
  };
}

/** The rows that something would be done for, as the run wants them back. */
export function plannedRows({ rows }: WholePreview): PlannedRow[] {
  return rows.filter(({ acts }) => acts).map(({ contactId, fingerprint }) => ({ contactId, fingerprint }));
}

/** How many people, and for how many something would be done. */
export function summaryOf(preview: WholePreview): string {
  const acting = preview.rows.filter(({ acts }) => acts).length;
  const people = formatCount(preview.rows.length, labels.peopleOne, labels.peopleMany);
  return format(labels.summary, people, acting);
}
