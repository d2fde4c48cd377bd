/**
 * `node local-org/conformance/report.ts [--check]`: runs the conformance cases and writes `docs/fidelity.md`;
 * with `--check` only says whether it is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BEGIN, END } from '../suites/table.ts';
import { runTests } from '../testing/runTests.ts';
import { BEHAVIOURS } from './behaviours.ts';
import { CONFORMANCE_PROJECT, nameOf, readCases, readDifferences } from './cases.ts';
import { readDoubts } from './doubts.ts';
import { fidelityText } from './fidelity.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = path.join(ROOT, 'docs', 'fidelity.md');

/** The page as it should be now, and as it is. */
export function fidelityPage(): { readonly wanted: string; readonly found: string } {
  const found = readFileSync(PAGE, 'utf8');
  const failing = runTests({ project: CONFORMANCE_PROJECT }).methods.filter(
    ({ failure }) => failure !== undefined,
  );
  const wanted = fidelityText({
    cases: readCases(),
    failing: new Set(failing.map(nameOf)),
    differences: readDifferences(),
    tables: BEHAVIOURS,
    doubts: readDoubts(),
    suites: found.slice(found.indexOf(BEGIN), found.indexOf(END) + END.length),
  });
  return { wanted, found };
}

if (import.meta.main) {
  const { wanted, found } = fidelityPage();
  if (!process.argv.includes('--check')) writeFileSync(PAGE, wanted);
  else if (wanted !== found) {
    console.error('docs/fidelity.md is out of date.\n  Cure: npm run fidelity');
    process.exitCode = 1;
  }
}
