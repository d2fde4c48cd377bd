/** Local time of a time zone, daylight saving included. Zones are IANA names, as `User.TimeZoneSidKey` holds them. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
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

/** Milliseconds that the zone is ahead of UTC at an instant. */
export function zoneOffset(zone: string, millis: number): number {
  if (zone === 'UTC' || zone === 'GMT') return 0;
  const parts: Record<string, number> = {};
  for (const part of formatOf(zone).formatToParts(millis)) parts[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(millis / 1000) * 1000;
}

/** Instant at which a calendar day (days since 1970) begins in the zone. */
export function startOfDay(zone: string, epochDay: number): number {
  const utc = epochDay * 86_400_000;
  const guess = utc - zoneOffset(zone, utc);
  // The offset at the guess may differ when daylight saving changed in between.
  return utc - zoneOffset(zone, guess);
}

/** Calendar day (days since 1970) of an instant in the zone. */
export function localDay(zone: string, millis: number): number {
  return Math.floor((millis + zoneOffset(zone, millis)) / 86_400_000);
}
