/** The org's clock. Runs with the machine's, but can be moved forward so that delayed work becomes due. */
export class OrgClock {
  #offset = 0;
  readonly #listeners = new Set<() => void>();

  /** Milliseconds since the epoch. */
  now(): number {
    return Date.now() + this.#offset;
  }

  /** How far the org is ahead of the machine, in milliseconds. */
  get offset(): number {
    return this.#offset;
  }

  /** Moves the org's time forward. */
  advance(millis: number): void {
    if (!(millis >= 0)) throw new RangeError(`A clock can only be advanced, got ${millis} ms.`);
    this.#offset += millis;
    for (const listener of this.#listeners) listener();
  }

  /** The machine's time again. What was written meanwhile then lies in the future; for people, not for tests. */
  reset(): void {
    this.#offset = 0;
    for (const listener of this.#listeners) listener();
  }

  /** Calls back whenever the clock was set, until the returned function is called. */
  onAdvance(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
