/** SQL functions that queries need and SQLite lacks. */
import { zoneOffset } from '../runtime/timeZones.ts';
import type { SqlValue } from './codec.ts';

/** `fold(text)`: the text without regard to case, beyond the letters of ASCII that NOCASE knows. */
export function fold(text: SqlValue): SqlValue {
  return typeof text === 'string' ? text.toLowerCase() : text;
}

/** Mean radius of the Earth by unit. */
const RADIUS: Readonly<Record<string, number>> = { km: 6371.0088, mi: 3958.7613 };

/** Way between two points on the globe; "an approximation of the haversine formula" on the platform too. */
export function greatCircle(
  from: readonly [number, number],
  to: readonly [number, number],
  unit: string,
): number {
  const rad = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (angle: number): number => Math.sin(rad(angle) / 2) ** 2;
  const h = half(to[0] - from[0]) + Math.cos(rad(from[0])) * Math.cos(rad(to[0])) * half(to[1] - from[1]);
  return 2 * (RADIUS[unit] ?? NaN) * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** `local_distance(latitude, longitude, latitude, longitude, unit)`; null when a coordinate is missing. */
export function localDistance(...args: readonly SqlValue[]): SqlValue {
  const [a, b, c, d, unit] = args;
  if ([a, b, c, d].some((value) => typeof value !== 'number')) return null;
  return greatCircle([a as number, b as number], [c as number, d as number], String(unit));
}

/** `local_millis(instant, zone)`: the instant shifted so that its UTC calendar is the zone's local calendar. */
export function localMillis(instant: SqlValue, zone: SqlValue): SqlValue {
  if (typeof instant !== 'number') return null;
  return instant + zoneOffset(String(zone), instant);
}
