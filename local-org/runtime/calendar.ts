/** Proleptic Gregorian calendar arithmetic on epoch days and milliseconds, free of time zones. */

export const DAY = 86_400_000;

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Month and day may overflow (month 13, day 0), as Date.newInstance allows. */
export function epochDay(year: number, month: number, day: number): number {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  return Math.floor(at.getTime() / DAY);
}

export function calendarDay(epoch: number): CalendarDay {
  const at = new Date(epoch * DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return calendarDay(epochDay(year, month + 1, 0)).day;
}

/** Adds months and keeps the day, or the month's last day when it is shorter. */
export function addMonths(epoch: number, months: number): number {
  const { year, month, day } = calendarDay(epoch);
  const target = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(target / 12);
  const targetMonth = target - targetYear * 12 + 1;
  return epochDay(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** 0 is Sunday. */
export function dayOfWeek(epoch: number): number {
  return (((epoch + 4) % 7) + 7) % 7;
}

/**
 * Day on which weeks of a locale begin, 0 for Sunday. Locales are written `de-DE` or `de_DE`; what follows the country,
 * as in `de_DE_EURO`, does not count.
 */
export function firstDayOfWeek(locale: string): number {
  const tag = new Intl.Locale(locale.split(/[-_]+/).slice(0, 2).join('-'));
  const { getWeekInfo } = tag as Intl.Locale & { getWeekInfo?: () => { firstDay: number } };
  return (getWeekInfo?.call(tag).firstDay ?? 7) % 7;
}

export function pad(value: number, width: number): string {
  return String(Math.abs(value)).padStart(width, '0');
}

/** `2024-02-29`. */
export function isoDate(epoch: number): string {
  const { year, month, day } = calendarDay(epoch);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** `13:05:09` of a count of milliseconds within a day. */
export function isoTime(millis: number): string {
  const seconds = Math.floor(millis / 1000);
  return `${pad(Math.floor(seconds / 3600), 2)}:${pad(Math.floor(seconds / 60) % 60, 2)}:${pad(seconds % 60, 2)}`;
}
