/** One record on its way through DML. */
import type { RecordError, SObject } from '../runtime/values.ts';

export interface Row {
  /** Position in the caller's list. */
  readonly index: number;
  /** The caller's record. Triggers never see it; it only receives the new id. */
  readonly source: SObject;
  readonly operation: 'insert' | 'update' | 'delete' | 'undelete';
  /** Set for update, delete and undelete, and for insert once written. */
  id: string | null;
  /** Trigger.new: what will be written. */
  record: SObject;
  /** Trigger.old: what is stored. */
  old: SObject | null;
  readonly errors: RecordError[];
  /** Written by the org itself: fields that callers may not set are allowed. */
  readonly trusted?: boolean;
}

export function fail(row: Row, statusCode: string, message: string, fields: readonly string[] = []): void {
  row.errors.push({ statusCode, message, fields: [...fields] });
}

export function failed(row: Row): boolean {
  return row.errors.length > 0;
}

/** Rows without errors. */
export function alive(rows: readonly Row[]): Row[] {
  return rows.filter((row) => row.errors.length === 0);
}
