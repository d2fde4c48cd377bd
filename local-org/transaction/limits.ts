/** Governor counters of one transaction, with the second set that Test.startTest lays on top. */
import type { LimitName, Limits, TransactionKind } from '../runtime/execution.ts';
import { limitMaxima, limitMessage } from './limitTable.ts';
import type { LimitMaxima } from './limitTable.ts';

/** Counters and their maxima between Test.startTest and Test.stopTest, or of the whole transaction. */
class LimitScope {
  readonly maxima: LimitMaxima;
  readonly counts = new Map<LimitName, number>();
  constructor(maxima: LimitMaxima) {
    this.maxima = maxima;
  }
}

export class GovernorLimits implements Limits {
  readonly #maxima: LimitMaxima;
  readonly #scopes: LimitScope[];
  readonly #raise: (message: string) => never;

  /**
   * `raise` throws the uncatchable System.LimitException with the given message; `overrides` narrows single
   * limits (a cacheable Aura method may write nothing).
   */
  constructor(
    kind: TransactionKind,
    raise: (message: string) => never,
    overrides: Partial<Record<LimitName, number>> = {},
  ) {
    this.#maxima = { ...limitMaxima(kind), ...overrides };
    this.#scopes = [new LimitScope(this.#maxima)];
    this.#raise = raise;
  }

  get #scope(): LimitScope {
    return this.#scopes[this.#scopes.length - 1]!;
  }

  used(name: LimitName): number {
    return this.#scope.counts.get(name) ?? 0;
  }

  max(name: LimitName): number {
    return this.#scope.maxima[name];
  }

  // UNVERIFIED: How do the milliseconds of Limits.getCpuTime() for a plain loop compare with the platform's?
  spend(name: LimitName, amount = 1): void {
    const scope = this.#scope;
    scope.counts.set(name, (scope.counts.get(name) ?? 0) + amount);
    const max = scope.maxima[name];
    const used = this.used(name);
    if (used <= max) return;
    const shown = name === 'heapSize' ? used : max + 1;
    this.#raise(limitMessage(name, shown));
  }

  /** Test.startTest adds a context with fresh counters. [D using-limits-starttest-and-and-stoptest] */
  enterScope(): void {
    this.#scopes.push(new LimitScope(this.#maxima));
  }

  /** Test.stopTest goes back to the counters that were in effect before. */
  leaveScope(): void {
    if (this.#scopes.length > 1) this.#scopes.pop();
  }

  /** Every counter that was touched, with its maximum, for logs and the shell. */
  snapshot(): LimitUsage[] {
    const names = Object.keys(this.#maxima) as LimitName[];
    return names
      .map((name) => ({ name, used: this.used(name), max: this.max(name) }))
      .filter((row) => row.used > 0);
  }
}

export interface LimitUsage {
  readonly name: LimitName;
  readonly used: number;
  readonly max: number;
}
