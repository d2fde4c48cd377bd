/** Dates as the user's locale writes them: Date.format(), Datetime.format(), Date.parse, Datetime.parse. */
import { DAY, epochDay } from '../../runtime/calendar.ts';

const DATE: Intl.DateTimeFormatOptions = {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
};
const DATETIME: Intl.DateTimeFormatOptions = { ...DATE, hour: 'numeric', minute: '2-digit' };

/** Making a formatter takes far longer than using it. */
const formats = new Map<string, { date: Intl.DateTimeFormat; datetime: Intl.DateTimeFormat }>();

function formatsOf(locale: string): { date: Intl.DateTimeFormat; datetime: Intl.DateTimeFormat } {
  let known = formats.get(locale);
  if (!known) {
    known = {
      date: new Intl.DateTimeFormat(locale, DATE),
      datetime: new Intl.DateTimeFormat(locale, DATETIME),
    };
    formats.set(locale, known);
  }
  return known;
}

/** `1/31/2024` for en-US. `millis` is a wall clock taken as GMT. */
export function localeDate(millis: number, locale: string): string {
  return clean(formatsOf(locale).date.format(millis));
}

/** `1/31/2024, 5:09 PM` for en-US (ICU locale formats). */
export function localeDatetime(millis: number, locale: string): string {
  return clean(formatsOf(locale).datetime.format(millis));
}

/** Newer ICU data puts narrow no-break spaces before AM; org output has plain ones. */
function clean(text: string): string {
  return text.replace(/[\u202f\u00a0]/g, ' ');
}

function fieldOrder(locale: string): string[] {
  return formatsOf(locale)
    .date.formatToParts(0)
    .map((part) => part.type)
    .filter((type) => type === 'year' || type === 'month' || type === 'day');
}

/** Epoch day of a date in the locale's order of fields, or null. */
export function parseLocaleDate(text: string, locale: string): number | null {
  const numbers = /^\s*(\d+)\D+(\d+)\D+(\d+)\D*$/.exec(text);
  if (!numbers) return null;
  const value = new Map(fieldOrder(locale).map((type, i) => [type, Number(numbers[i + 1])]));
  const [year = 0, month = 0, day = 0] = [value.get('year'), value.get('month'), value.get('day')];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return epochDay(year < 100 ? 2000 + year : year, month, day);
}

/** Wall clock as if GMT, in milliseconds, or null. */
export function parseLocaleDatetime(text: string, locale: string): number | null {
  const parts =
    /^\s*(\d+\D+\d+\D+\d+?)[,.]?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AaPp])?\.?[Mm]?\.?\s*$/.exec(text);
  if (!parts) return null;
  const day = parseLocaleDate(parts[1]!, locale);
  if (day === null) return null;
  const half = parts[5]?.toLowerCase();
  const hour = half ? (Number(parts[2]) % 12) + (half === 'p' ? 12 : 0) : Number(parts[2]);
  return day * DAY + (hour * 3600 + Number(parts[3]) * 60 + Number(parts[4] ?? 0)) * 1000;
}
