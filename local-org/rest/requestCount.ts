/**
 * Counts API calls of the last 24 hours.
 * https://developer.salesforce.com/docs/atlas.en-us.salesforce_app_limits_cheatsheet.meta/salesforce_app_limits_cheatsheet/salesforce_app_limits_platform_api.htm
 */
import { failure } from './failure.ts';

const HOUR = 3_600_000;

export class RequestCount {
  readonly max: number;
  /** Calls by hour since the epoch. */
  readonly #hours = new Map<number, number>();

  constructor(max: number) {
    this.max = max;
  }

  get used(): number {
    return [...this.#hours.values()].reduce((sum, count) => sum + count, 0);
  }

  /** @throws RestFailure REQUEST_LIMIT_EXCEEDED */
  add(now = Date.now()): void {
    const hour = Math.floor(now / HOUR);
    for (const old of this.#hours.keys()) if (old <= hour - 24) this.#hours.delete(old);
    if (this.used >= this.max) throw failure('REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.');
    this.#hours.set(hour, (this.#hours.get(hour) ?? 0) + 1);
  }

  /** Value of the header `Sforce-Limit-Info`. */
  get header(): string {
    return `api-usage=${this.used}/${this.max}`;
  }
}
