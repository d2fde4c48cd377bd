/**
 * java.text.SimpleDateFormat patterns, which Datetime.format documents as its own.
 * https://docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat.html
 */
import { DAY, calendarDay, dayOfWeek, epochDay, pad } from '../../runtime/calendar.ts';
import { zoneOffset } from '../../runtime/timeZones.ts';

interface Wall {
  readonly instant: number;
  readonly zone: string;
  readonly locale: string;
  readonly offset: number;
  readonly epoch: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Milliseconds since midnight. */
  readonly time: number;
}

/** Throws SyntaxError for a letter that SimpleDateFormat does not know. */
export function formatPattern(instant: number, pattern: string, zone: string, locale: string): string {
  const offset = zoneOffset(zone, instant);
  const epoch = Math.floor((instant + offset) / DAY);
  const wall: Wall = {
    instant,
    zone,
    locale,
    offset,
    epoch,
    ...calendarDay(epoch),
    time: instant + offset - epoch * DAY,
  };
  let out = '';
  for (const [token] of pattern.matchAll(/''|'(?:[^']|'')*'?|([a-zA-Z])\1*|[\s\S]/g)) {
    if (token === "''") out += "'";
    else if (token.startsWith("'")) out += token.replace(/^'|'$/g, '').replaceAll("''", "'");
    else if (/[a-zA-Z]/.test(token)) out += field(wall, token[0]!, token.length);
    else out += token;
  }
  return out;
}

function field(wall: Wall, letter: string, width: number): string {
  const hour = Math.floor(wall.time / 3_600_000);
  switch (letter) {
    case 'G':
      return wall.year > 0 ? 'AD' : 'BC';
    case 'y':
      return width === 2 ? pad(wall.year % 100, 2) : pad(wall.year, width);
    case 'Y': {
      const year = weekYear(wall.epoch);
      return width === 2 ? pad(year % 100, 2) : pad(year, width);
    }
    case 'M':
    case 'L':
      return width >= 3 ? name(wall, { month: width === 3 ? 'short' : 'long' }) : pad(wall.month, width);
    case 'w':
      return pad(weekOfYear(wall.epoch), width);
    case 'W':
      return pad(Math.ceil((wall.day + dayOfWeek(wall.epoch - wall.day + 1)) / 7), width);
    case 'D':
      return pad(wall.epoch - epochDay(wall.year, 1, 1) + 1, width);
    case 'd':
      return pad(wall.day, width);
    case 'F':
      return pad(Math.ceil(wall.day / 7), width);
    case 'E':
      return name(wall, { weekday: width <= 3 ? 'short' : 'long' });
    case 'u':
      return pad(dayOfWeek(wall.epoch) || 7, width);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return pad(hour, width);
    case 'k':
      return pad(hour || 24, width);
    case 'K':
      return pad(hour % 12, width);
    case 'h':
      return pad(hour % 12 || 12, width);
    case 'm':
      return pad(Math.floor(wall.time / 60_000) % 60, width);
    case 's':
      return pad(Math.floor(wall.time / 1000) % 60, width);
    case 'S':
      return pad(wall.time % 1000, width);
    case 'z':
      return zoneName(wall, width >= 4);
    case 'Z':
      return offsetText(wall.offset, '');
    case 'X':
      return wall.offset === 0
        ? 'Z'
        : width === 1
          ? offsetText(wall.offset, '').slice(0, 3)
          : offsetText(wall.offset, width === 3 ? ':' : '');
    default:
      throw new SyntaxError(`Illegal pattern character '${letter}'`);
  }
}

function name(wall: Wall, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(wall.locale, { ...options, timeZone: 'UTC' }).format(wall.epoch * DAY);
}

function zoneName(wall: Wall, long: boolean): string {
  if (wall.offset === 0 && (wall.zone === 'GMT' || wall.zone === 'UTC'))
    return long ? 'Greenwich Mean Time' : wall.zone;
  const parts = new Intl.DateTimeFormat(wall.locale, {
    timeZone: wall.zone,
    timeZoneName: long ? 'long' : 'short',
  });
  return parts.formatToParts(wall.instant).find((part) => part.type === 'timeZoneName')?.value ?? wall.zone;
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.abs(offset) / 60_000;
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}${separator}${pad(minutes % 60, 2)}`;
}

/** Weeks start on Sunday and week 1 holds January 1, as in the US locale. */
function weekOfYear(epoch: number): number {
  const year = weekYear(epoch);
  const first = epochDay(year, 1, 1);
  const start = first - dayOfWeek(first);
  return Math.floor((epoch - start) / 7) + 1;
}

function weekYear(epoch: number): number {
  const { year } = calendarDay(epoch + 6 - dayOfWeek(epoch));
  return year;
}
