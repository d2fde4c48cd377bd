/** Reading of row values in rules. */
import type { Row } from '../row.ts';

/** Text of a field in the new record; null when empty. */
export function textOf(row: Row, name: string): string | null {
  const value = row.record.fields.get(name) ?? null;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Text of a field as stored before; null for new records. */
export function oldText(row: Row, name: string): string | null {
  const value = row.old?.fields.get(name) ?? null;
  return typeof value === 'string' && value !== '' ? value : null;
}

export function isTrue(row: Row, name: string): boolean {
  return row.record.fields.get(name) === true;
}

/** True when the field was false and is now true, or is true in a new record. */
export function turnedOn(row: Row, name: string): boolean {
  return isTrue(row, name) && row.old?.fields.get(name) !== true;
}

export function turnedOff(row: Row, name: string): boolean {
  return row.old?.fields.get(name) === true && row.record.fields.get(name) === false;
}

export function changed(row: Row, name: string): boolean {
  return textOf(row, name) !== oldText(row, name);
}
