import type {
  Action,
  PlannedRow,
  PolicyRemovals,
  RunOutlook,
  RunPreview,
  ScopeLine,
  SeatForecast,
} from 'latchkey/contracts';
import { numberColumn, textColumn } from 'c/latchkeyColumns';
import { format, formatCount } from 'c/latchkeyText';
import { labels } from './labels';

/** People per call, both for the preview and for handing over: the limit of the controller. */
export const PORTION = 500;

/** What the previews of all portions say together. */
export type WholePreview = Omit<RunPreview, 'counts' | 'removals'>;

/** A line of text for which no Contact was found. */
export interface BadLine {
  readonly line: number;
  readonly text: string;
  readonly note: string;
}

export const badLineColumns = [
  numberColumn(labels.line, 'line', 80),
  textColumn(labels.lineText, 'text'),
  textColumn(labels.lineNote, 'note'),
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

/**
 * Who would lose access in all portions together; undefined where one portion is all, so that its own preview says
 * whether the brake would hold it.
 */
export function outlookOf(parts: readonly RunPreview[], action: Action | undefined): RunOutlook | undefined {
  if (parts.length < 2) return undefined;
  const removals: PolicyRemovals[] = parts.flatMap((part) => part.removals);
  return { ...(action ? { action } : {}), removals };
}

/**
 * One preview out of those of the portions: the seats that portions need add up, those left do not. `brake` is the
 * verdict on the whole.
 */
export function merged(parts: readonly RunPreview[], brake: string | undefined): WholePreview {
  const seats = new Map<string, SeatForecast>();
  for (const forecast of parts.flatMap((part) => part.seats)) {
    const needed = (seats.get(forecast.license)?.needed ?? 0) + forecast.needed;
    const missing = typeof forecast.left === 'number' ? Math.max(0, needed - forecast.left) : 0;
    seats.set(forecast.license, { ...forecast, needed, missing });
  }
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
