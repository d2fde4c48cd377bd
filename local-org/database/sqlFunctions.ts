/** SQL functions that queries need and SQLite lacks. */
import { zoneOffset } from '../soql/timeZones.ts';
import type { SqlValue } from './codec.ts';

/** `fold(text)`: the text without regard to case, beyond the letters of ASCII that NOCASE knows. */
export function fold(text: SqlValue): SqlValue {
  return typeof text === 'string' ? text.toLowerCase() : text;
}

/** `local_millis(instant, zone)`: the instant shifted so that its UTC calendar is the zone's local calendar. */
export function localMillis(instant: SqlValue, zone: SqlValue): SqlValue {
  if (typeof instant !== 'number') return null;
  return instant + zoneOffset(String(zone), instant);
}
