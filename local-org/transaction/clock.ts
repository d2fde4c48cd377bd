/** The org's clock. Runs with the machine's, but can be moved forward so that delayed work becomes due. */
export class OrgClock {
  #offset = 0;
  readonly #listeners = new Set<() => void>();

  /** Milliseconds since the epoch. */
  now(): number {
    return Date.now() + this.#offset;
  }

  /** Moves the org's time forward; the past is never visited again. */
  advance(millis: number): void {
    if (!(millis >= 0)) throw new RangeError(`A clock can only be advanced, got ${millis} ms.`);
    this.#offset += millis;
    for (const listener of this.#listeners) listener();
  }

  /** Calls back whenever the clock was advanced, until the returned function is called. */
  onAdvance(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
