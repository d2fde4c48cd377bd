import locale from '@salesforce/i18n/locale';
import timeZone from '@salesforce/i18n/timeZone';

const DAY = 86_400_000;

/** Numbers as the viewer writes them: `1,000` or `1.000`. */
const NUMBERS = new Intl.NumberFormat(locale);

/**
 * Fills `{0}`, `{1}` in a label; numbers as the viewer writes them. A placeholder without a value stays as it is, so
 * that the mistake is seen.
 */
export function format(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(
    /\{(\d+)\}/g,
    (placeholder, index: string) => shown(values[Number(index)]) ?? placeholder,
  );
}

/** The label for one thing, or the label for any other number with `{0}` filled in. */
export function formatCount(count: number, one: string, many: string): string {
  return count === 1 ? one : format(many, count);
}

/** The day so many days from today, in the person's time zone, as `YYYY-MM-DD`. */
export function dayFromToday(days: number, now = new Date()): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(now);
  const part = (name: string) => Number(parts.find(({ type }) => type === name)?.value);
  const today = Date.UTC(part('year'), part('month') - 1, part('day'));
  return new Date(today + days * DAY).toISOString().slice(0, 10);
}

function shown(value: string | number | undefined): string | undefined {
  return typeof value === 'number' ? NUMBERS.format(value) : value;
}
