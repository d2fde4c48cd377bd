/**
 * `node local-org/conformance/report.ts [--check]`: runs the conformance cases and writes `docs/fidelity.md`;
 * with `--check` only says whether it is up to date.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BEGIN, END } from '../suites/table.ts';
import { runTests } from '../testing/runTests.ts';
import { CONFORMANCE_PROJECT, readCases, readDifferences } from './cases.ts';
import { fidelityText, nameOf } from './fidelity.ts';
import type { Doubt } from './fidelity.ts';

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
    doubts: readDoubts(),
    suites: found.slice(found.indexOf(BEGIN), found.indexOf(END) + END.length),
  });
  return { wanted, found };
}

/** Every comment of the local org's sources that says UNVERIFIED, with what it asks. */
function readDoubts(): Doubt[] {
  const folder = path.join(ROOT, 'local-org');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !/fixtures|conformance/.test(file),
    )
    .sort()
    .flatMap((file) => doubtsOf(`local-org/${file.replaceAll('\\', '/')}`));
}

/** A question ends with its comment or at the next line that begins something else. */
function doubtsOf(file: string): Doubt[] {
  const lines = readFileSync(path.join(ROOT, file), 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    const [, start] = /UNVERIFIED:?\s*(.*)/.exec(line) ?? [];
    if (start === undefined) return [];
    const rest: string[] = [start];
    for (const next of lines.slice(index + 1)) {
      const [, text] = /^\s*(?:\/\/|\*)(?!\/)\s*(.*)/.exec(next) ?? [];
      if (text === undefined || text === '' || /UNVERIFIED|^@/.test(text) || line.includes('*/')) break;
      rest.push(text);
      if (next.includes('*/')) break;
    }
    return [
      {
        file,
        question: rest
          .join(' ')
          .replace(/\s*\*\/.*$/, '')
          .trim(),
      },
    ];
  });
}

if (import.meta.main) {
  const { wanted, found } = fidelityPage();
  if (!process.argv.includes('--check')) writeFileSync(PAGE, wanted);
  else if (wanted !== found) {
    console.error('docs/fidelity.md is out of date.\n  Cure: npm run fidelity');
    process.exitCode = 1;
  }
}
