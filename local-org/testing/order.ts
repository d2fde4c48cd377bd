/**
 * The order test classes and their methods run in: as declared, or shuffled by a seed to find tests that depend on
 * one another. The platform promises no order.
 */
import type { TestClass } from './discover.ts';

/** The same seed gives the same order on every machine. */
export function shuffleTests(classes: readonly TestClass[], seed: number): TestClass[] {
  const next = randomNumbers(seed);
  return shuffle(classes, next).map((cls) => ({ ...cls, methods: shuffle(cls.methods, next) }));
}

/** Fisher and Yates: every order is as likely as every other. */
export function shuffle<T>(items: readonly T[], next: () => number): T[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const chosen = Math.floor(next() * (last + 1));
    [shuffled[last], shuffled[chosen]] = [shuffled[chosen]!, shuffled[last]!];
  }
  return shuffled;
}

/** Numbers in [0, 1) by the generator known as mulberry32: 32 bits of state, good enough for orders and fuzzing. */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
