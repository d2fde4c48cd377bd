/** Reading values out of UI-API records by path. */
import type { RecordRepresentation } from 'localorg/client';

/** Value at `Account.Name`; null when there is none on the way. */
export function valueOf(record: RecordRepresentation | null, path: string): unknown {
  let current: unknown = record;
  for (const step of path.split('.')) {
    const fields = (current as RecordRepresentation | null)?.fields;
    current = fields?.[step]?.value ?? null;
  }
  return current;
}

/** What the platform would display for it, where that differs from the value. */
export function displayOf(record: RecordRepresentation | null, path: string): string | null {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const parent =
    steps.length === 0 ? record : (valueOf(record, steps.join('.')) as RecordRepresentation | null);
  return parent?.fields[last]?.displayValue ?? null;
}
