/** The course of a benchmark: measure the chosen cases, compare them with the saved figures, perhaps save them. */
import type { Measured } from './cases.ts';
import { FIGURES, meetsTarget, savedFigures, saveFigures, tableLine, thisMachine } from './figures.ts';
import type { Row } from './figures.ts';
import { RUNS } from './measure.ts';

/** Options that every benchmark has, for `parseArgs`. */
export const OPTIONS = {
  only: { type: 'string' },
  save: { type: 'boolean' },
  figures: { type: 'string', default: FIGURES },
} as const;

/**
 * The cases that `--only` names, or all.
 *
 * @throws Error that names the cases there are
 */
export function selected<Case extends Measured>(
  all: readonly Case[],
  only: string | undefined,
): readonly Case[] {
  if (only === undefined) return all;
  return only.split(',').map((name) => {
    const found = all.find((each) => each.name === name);
    if (!found) throw new Error(`No case '${name}': ${all.map((each) => each.name).join(', ')}`);
    return found;
  });
}

/** Prints a line per case. Returns the exit code: 1 when a target is missed. */
export async function compare<Case extends Measured>(
  cases: readonly Case[],
  { figures, save = false }: { readonly figures: string; readonly save?: boolean | undefined },
  measure: (benchCase: Case) => Row | Promise<Row>,
): Promise<number> {
  const saved = savedFigures(figures);
  const machine = thisMachine();
  console.log(`Median of ${RUNS} on ${machine}; compared with figures from ${saved.machine}\n`);
  const rows: Row[] = [];
  for (const benchCase of cases) {
    const row = await measure(benchCase);
    console.log(tableLine(row, saved.cases[benchCase.name]));
    rows.push(row);
  }
  if (save) {
    const measured = Object.fromEntries(rows.map(({ benchCase, figure }) => [benchCase.name, figure]));
    saveFigures({ machine, cases: measured }, figures);
  }
  return rows.every(meetsTarget) ? 0 : 1;
}
