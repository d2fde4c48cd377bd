import type { ApexMap, Value } from '../../runtime/values.ts';

/**
 * The entries of `Map.keySet()`: a view of the map, so that each sees the changes of the other. Members can be
 * removed but not added.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_map.htm
 * https://salesforce.stackexchange.com/questions/207388
 */
export class KeyEntries extends Map<unknown, Value> {
  readonly #map: ApexMap['entries'];

  constructor(map: ApexMap) {
    super();
    this.#map = map.entries;
  }

  override get size(): number {
    return this.#map.size;
  }

  override has(hash: unknown): boolean {
    return this.#map.has(hash);
  }

  override get(hash: unknown): Value | undefined {
    return this.#map.get(hash)?.key;
  }

  override set(): never {
    throw new Error('A key set takes no new members.');
  }

  override delete(hash: unknown): boolean {
    return this.#map.delete(hash);
  }

  override clear(): void {
    this.#map.clear();
  }

  override keys(): MapIterator<unknown> {
    return this.#map.keys();
  }

  override *values(): MapIterator<Value> {
    for (const { key } of this.#map.values()) yield key;
  }

  override *entries(): MapIterator<[unknown, Value]> {
    for (const [hash, { key }] of this.#map) yield [hash, key];
  }

  override [Symbol.iterator](): MapIterator<[unknown, Value]> {
    return this.entries();
  }

  override forEach(visit: (value: Value, hash: unknown, map: Map<unknown, Value>) => void): void {
    this.#map.forEach(({ key }, hash) => visit(key, hash, this));
  }
}
