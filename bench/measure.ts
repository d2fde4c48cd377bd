/** What the parts of a benchmark have in common: how a case measures itself and hands over its values. */
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/** Runs of each case whose median counts. */
export const RUNS = 5;

/** Line that a measuring process prints its values in, as JSON. */
export const VALUES_MARK = 'bench-values ';

/** Runs `work` twice to warm up and then {@link RUNS} times; `work` gives the value of one run. */
export async function reportWarm(work: () => number | Promise<number>): Promise<void> {
  await work();
  await work();
  await reportValues(work);
}

/** Runs `work` {@link RUNS} times without a warm-up. */
export async function reportValues(work: () => number | Promise<number>): Promise<void> {
  const values: number[] = [];
  for (let i = 0; i < RUNS; i++) values.push(await work());
  console.log(VALUES_MARK + JSON.stringify(values));
}

/** Seconds that `work` takes. */
export function seconds(work: () => void): number {
  const startedAt = performance.now();
  work();
  return (performance.now() - startedAt) / 1000;
}

/** The middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('A median needs at least one value.');
  return middle;
}
