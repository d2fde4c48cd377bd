import { SoqlError } from './soqlError.ts';

/** Milliseconds since the epoch of an ISO date-time with zone. @throws {SoqlError} when it is no moment. */
export function isoToDatetime(text: string): number {
  const millis = Date.parse(text.toUpperCase());
  if (Number.isNaN(millis)) throw new SoqlError(`Invalid date or time: ${text}`);
  return millis;
}
