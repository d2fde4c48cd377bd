/** Default values written as a formula. Only those that need no formula engine are worked out. */

export interface DayFormula {
  readonly base: 'TODAY' | 'NOW';
  /** Days added to it, negative when subtracted. */
  readonly days: number;
}

/** Reads `TODAY()`, `NOW()`, `TODAY() + 30`; null for any other formula. */
export function readDayFormula(formula: string): DayFormula | null {
  const [, name, sign, count = '0'] = /^\s*(TODAY|NOW)\(\)\s*(?:([+-])\s*(\d+))?\s*$/i.exec(formula) ?? [];
  if (name === undefined) return null;
  return { base: name.toUpperCase() as DayFormula['base'], days: Number(count) * (sign === '-' ? -1 : 1) };
}
