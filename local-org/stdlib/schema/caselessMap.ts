/** Maps of the Schema namespace, whose lookups ignore case and whose keys are lower case. */
import { ApexMap } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';

/** Never changed in place: maps may share their entries. */
type Entry = { readonly key: Value; readonly value: Value };

/** Entries of its own, or those of another map until it is changed. */
class CaselessEntries extends Map<unknown, Entry> {
  #shared: ReadonlyMap<unknown, Entry> | null;

  constructor(shared: ReadonlyMap<unknown, Entry> | null = null) {
    super();
    this.#shared = shared;
  }

  override get size(): number {
    return this.#shared ? this.#shared.size : super.size;
  }

  override get(key: unknown): Entry | undefined {
    return this.#shared ? this.#shared.get(fold(key)) : super.get(fold(key));
  }

  override has(key: unknown): boolean {
    return this.#shared ? this.#shared.has(fold(key)) : super.has(fold(key));
  }

  override set(key: unknown, entry: Entry): this {
    this.#takeOver();
    return super.set(fold(key), entry);
  }

  override delete(key: unknown): boolean {
    this.#takeOver();
    return super.delete(fold(key));
  }

  override clear(): void {
    this.#shared = null;
    super.clear();
  }

  override keys(): MapIterator<unknown> {
    return this.#shared ? this.#shared.keys() : super.keys();
  }

  override values(): MapIterator<Entry> {
    return this.#shared ? this.#shared.values() : super.values();
  }

  override entries(): MapIterator<[unknown, Entry]> {
    return this.#shared ? this.#shared.entries() : super.entries();
  }

  override [Symbol.iterator](): MapIterator<[unknown, Entry]> {
    return this.entries();
  }

  override forEach(visit: (entry: Entry, key: unknown, map: Map<unknown, Entry>) => void): void {
    for (const [key, entry] of this.entries()) visit(entry, key, this);
  }

  #takeOver(): void {
    const shared = this.#shared;
    if (!shared) return;
    this.#shared = null;
    for (const [key, entry] of shared) super.set(key, entry);
  }
}

function fold(key: unknown): unknown {
  return typeof key === 'string' ? key.toLowerCase() : key;
}

/** `Map<String, valueType>` with case-insensitive lookup. */
export function caselessMap(valueType: string, entries: Iterable<readonly [string, Value]>): ApexMap {
  const store = new CaselessEntries();
  for (const [key, value] of entries) store.set(key, { key, value });
  return Object.assign(new ApexMap('String', valueType), { entries: store });
}

const templates = new WeakMap<object, ApexMap>();

/** The same map again and again, of something that does not change: `make` is asked once for each owner. */
export function sharedCaselessMap(owner: object, make: () => ApexMap): ApexMap {
  let template = templates.get(owner);
  if (!template) templates.set(owner, (template = make()));
  const { valueType, entries } = template;
  return Object.assign(new ApexMap('String', valueType), { entries: new CaselessEntries(entries) });
}
