/** Maps of the Schema namespace, whose lookups ignore case and whose keys are lower case. */
import { ApexMap } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

type Entry = { key: Value; value: Value };

class CaselessEntries extends Map<unknown, Entry> {
  override get(key: unknown): Entry | undefined {
    return super.get(fold(key));
  }
  override has(key: unknown): boolean {
    return super.has(fold(key));
  }
  override set(key: unknown, entry: Entry): this {
    return super.set(fold(key), entry);
  }
  override delete(key: unknown): boolean {
    return super.delete(fold(key));
  }
}

function fold(key: unknown): unknown {
  return typeof key === 'string' ? key.toLowerCase() : key;
}

/** `Map<String, valueType>` with case-insensitive lookup. */
export function caselessMap(valueType: string, entries: Iterable<readonly [string, Value]>): ApexMap {
  const map = new ApexMap('String', valueType);
  const store = new CaselessEntries();
  for (const [key, value] of entries) store.set(key, { key, value });
  return Object.assign(map, { entries: store });
}
