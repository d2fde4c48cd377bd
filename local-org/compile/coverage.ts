/** Line coverage: which lines start an executable statement, and how often each ran. */
import type { SourceUnit } from './symbols.ts';

export interface FileCoverage {
  readonly path: string;
  /** Lines that could run, ascending. */
  readonly coverable: readonly number[];
  readonly covered: readonly number[];
  /** Executions by line number. */
  readonly hits: ReadonlyMap<number, number>;
}

/** Counters of all files of a program. Counting is always on: an increment per statement. */
export class Coverage {
  readonly #units: readonly SourceUnit[];
  constructor(units: readonly SourceUnit[]) {
    this.#units = units;
  }

  files(): FileCoverage[] {
    return this.#units.map((unit) => {
      const coverable = [...unit.coverable].sort((a, b) => a - b);
      const hits = new Map(coverable.map((line) => [line, unit.hits[line] ?? 0]));
      return {
        path: unit.file.path,
        coverable,
        hits,
        covered: coverable.filter((line) => (hits.get(line) ?? 0) > 0),
      };
    });
  }

  reset(): void {
    for (const unit of this.#units) unit.hits.fill(0);
  }
}
