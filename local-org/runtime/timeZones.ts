/**
 * Local time of time zones on the tz database of Intl, daylight saving included. Zones are IANA names, as
 * `User.TimeZoneSidKey` holds them; offsets are milliseconds east of GMT.
 */
const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();
const DAY = 86_400_000;
/** Zone rules change only at multiples of a quarter of an hour. */
const SLOT = 900_000;

/** Throws RangeError for an unknown zone. */
function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

export function isZone(zone: string): boolean {
  try {
    formatOf(ianaZone(zone));
    return true;
  } catch {
    return false;
  }
}

/** Java also takes `GMT+2:00`; the tz database writes that `+02:00`. */
function ianaZone(zone: string): string {
  const fixed = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  return fixed ? `${fixed[1]}${fixed[2]!.padStart(2, '0')}:${fixed[3] ?? '00'}` : zone;
}

/** Offset in force at an instant. An unknown zone counts as GMT, as java.util.TimeZone has it. */
export function zoneOffset(zone: string, millis: number): number {
  if (zone === 'GMT' || zone === 'UTC') return 0;
  let known = offsets.get(zone);
  if (!known) offsets.set(zone, (known = new Map()));
  const slot = Math.floor(millis / SLOT);
  let offset = known.get(slot);
  if (offset === undefined) {
    offset = isZone(zone) ? readOffset(slot * SLOT, ianaZone(zone)) : 0;
    if (known.size > 10_000) known.clear();
    known.set(slot, offset);
  }
  return offset;
}

function readOffset(millis: number, zone: string): number {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(millis)
      .map((part) => [part.type, part.value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year');
  const wall = new Date(0);
  wall.setUTCFullYear(year, part('month') - 1, part('day'));
  wall.setUTCHours(part('hour'), part('minute'), part('second'));
  return wall.getTime() - millis;
}

/** Instant of a wall-clock time; in a gap or an overlap the offset before the change holds, as in Java. */
export function fromWall(zone: string, wallMillis: number): number {
  const guess = wallMillis - zoneOffset(zone, wallMillis);
  const before = zoneOffset(zone, guess - 3 * 3_600_000);
  if (zoneOffset(zone, wallMillis - before) === before) return wallMillis - before;
  const after = zoneOffset(zone, guess);
  return zoneOffset(zone, wallMillis - after) === after ? wallMillis - after : wallMillis - before;
}

/** Instant at which a calendar day (days since 1970) begins in the zone. */
export function startOfDay(zone: string, epochDay: number): number {
  const utc = epochDay * DAY;
  const guess = utc - zoneOffset(zone, utc);
  // The offset at the guess may differ when daylight saving changed in between.
  return utc - zoneOffset(zone, guess);
}

/** Calendar day (days since 1970) of an instant in the zone. */
export function localDay(zone: string, millis: number): number {
  return Math.floor((millis + zoneOffset(zone, millis)) / DAY);
}
