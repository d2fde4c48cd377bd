/**
 * Line coverage with the platform's meaning: lines that start executable statements; test classes do not count.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_code_coverage_intro.htm
 */
import type { Program } from '../compile/program.ts';
import type { CoverageRow } from './report.ts';

/** Rows by class and trigger name; files without a coverable line are left out. */
export function collectCoverage(program: Program): CoverageRow[] {
  const names = unitNames(program);
  const rows: CoverageRow[] = [];
  for (const file of program.coverage.files()) {
    const name = names.get(file.path);
    if (name === undefined || file.coverable.length === 0) continue;
    const covered = new Set(file.covered);
    const uncovered = file.coverable.filter((line) => !covered.has(line));
    rows.push({ name, file: file.path, coverable: file.coverable.length, covered: covered.size, uncovered });
  }
  return rows.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}

/** Runs work whose executed lines do not count. */
export function withoutCoverage(program: Program, work: () => void): void {
  const before = program.units.map((unit) => unit.hits.slice());
  try {
    work();
  } finally {
    program.units.forEach((unit, index) => unit.hits.set(before[index]!));
  }
}

/** Names of top-level classes that are no tests, and of triggers, by the path of their file. */
function unitNames(program: Program): Map<string, string> {
  const names = new Map<string, string>();
  for (const cls of program.classes) {
    if (cls.outer === null && !cls.isTest) names.set(cls.unit.file.path, cls.name);
  }
  for (const trigger of program.triggers) names.set(trigger.unit.file.path, trigger.name);
  return names;
}

/** Rows of several runs of the same sources: a line counts when any run reached it. */
export function mergeCoverage(runs: readonly (readonly CoverageRow[])[]): CoverageRow[] {
  const [first = [], ...others] = runs;
  const byFile = others.map((rows) => new Map(rows.map((row) => [row.file, row])));
  return first.map((row) => {
    const missedElsewhere = byFile.map((rows) => new Set(rows.get(row.file)?.uncovered ?? row.uncovered));
    const uncovered = row.uncovered.filter((line) => missedElsewhere.every((missed) => missed.has(line)));
    return { ...row, covered: row.coverable - uncovered.length, uncovered };
  });
}
