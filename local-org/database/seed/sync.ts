/** Keeps rows that mirror the project's metadata in step with it: same key keeps its id. */
import type { Value } from '../../runtime/values.ts';
import type { Store } from '../store.ts';
import type { Author } from './orgSeed.ts';

export type Row = Readonly<Record<string, Value>>;

export interface SyncOptions {
  /** Fields that together identify a row. */
  readonly key: readonly string[];
  /** Remove rows that are no longer in the list. Only for objects nobody else writes to. */
  readonly prune: boolean;
}

/** Creates, updates and (with `prune`) removes rows; returns the id of each row given, in order. */
export function syncRows(
  store: Store,
  objectName: string,
  rows: readonly Row[],
  options: SyncOptions,
  by: Author,
): string[] {
  const object = store.object(objectName);
  const existing = new Map<string, string>();
  for (const record of store.allRecords(object)) {
    const key = options.key.map((name) => textOf(record.fields.get(name.toLowerCase()))).join('\u0000');
    existing.set(key, String(record.fields.get('id')));
  }
  const ids = rows.map((row) => {
    const key = options.key.map((name) => textOf(row[name])).join('\u0000');
    const id = existing.get(key);
    existing.delete(key);
    if (id === undefined) return store.create(objectName, row, by);
    store.update(
      object,
      id,
      new Map(Object.entries(row).map(([name, value]) => [name.toLowerCase(), value])),
    );
    return id;
  });
  if (options.prune) store.erase(object, [...existing.values()]);
  return ids;
}

function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value.toLowerCase() : String(value ?? '');
}
