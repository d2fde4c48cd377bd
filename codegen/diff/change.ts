/**
 * One difference between two versions of the contracts. `breaking`: a caller, subscriber or report that worked
 * with the earlier one may fail with the later one.
 */
export interface Change {
  readonly kind: 'breaking' | 'additive';
  /** What happened and where, such as `field removed from Colleague: title`. */
  readonly text: string;
}

export function breaking(text: string): Change {
  return { kind: 'breaking', text };
}

export function additive(text: string): Change {
  return { kind: 'additive', text };
}

/** The same thing before and after; one of the two is missing when it was added or removed. */
export interface Pair<T> {
  readonly name: string;
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** Finds the things of two lists that have the same name; those of the earlier list first. */
export function pairUp<T>(before: readonly T[], after: readonly T[], nameOf: (one: T) => string): Pair<T>[] {
  const byName = (list: readonly T[]): Map<string, T> => new Map(list.map((one) => [nameOf(one), one]));
  const [earlier, later] = [byName(before), byName(after)];
  return [...new Set([...earlier.keys(), ...later.keys()])].map((name) => ({
    name,
    before: earlier.get(name),
    after: later.get(name),
  }));
}

/** Changes of lists in which everything that is gone breaks and everything that is new does not. */
export function comparePresence(what: string, before: readonly string[], after: readonly string[]): Change[] {
  return pairUp(before, after, (name) => name).flatMap((pair) => {
    if (pair.after === undefined) return [breaking(`${what} removed: ${pair.name}`)];
    return pair.before === undefined ? [additive(`${what} added: ${pair.name}`)] : [];
  });
}
