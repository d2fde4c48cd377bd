/** The org's clock. Runs with the machine's, but can be moved forward so that delayed work becomes due. */
export class OrgClock {
  #offset = 0;

  /** Milliseconds since the epoch. */
  now(): number {
    return Date.now() + this.#offset;
  }

  /** Moves the org's time forward; the past is never visited again. */
  advance(millis: number): void {
    if (!(millis >= 0)) throw new RangeError(`A clock can only be advanced, got ${millis} ms.`);
    this.#offset += millis;
  }
}
