/**
 * Records another transaction would hold. This org runs one transaction at a time, so nothing locks by itself: tests put
 * ids here to see how code bears a lock. Platform rules 3: UNABLE_TO_LOCK_ROW.
 */
export class RowLocks {
  readonly #left = new Map<string, number>();

  /** The next `times` statements that write or lock the record fail; by default all until {@link release}. */
  hold(id: string, times = Number.POSITIVE_INFINITY): void {
    this.#left.set(id, times);
  }

  release(id: string): void {
    this.#left.delete(id);
  }

  /** True when the record is held now; uses up one of its times. */
  meets(id: string): boolean {
    const left = this.#left.get(id) ?? 0;
    if (left <= 0) return false;
    if (left === 1) this.#left.delete(id);
    else this.#left.set(id, left - 1);
    return true;
  }
}
