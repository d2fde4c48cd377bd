/**
 * Line coverage with the platform's meaning: lines that start executable statements; test classes do not count.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_code_coverage_intro.htm
 */
import type { Program } from '../compile/program.ts';
import type { CoverageRow } from './report.ts';

/** Rows by class and trigger name; files without a coverable line are left out. */
export function collectCoverage(program: Program): CoverageRow[] {
  const rows: CoverageRow[] = [];
  for (const file of program.coverage) {
    if (file.isTest || file.coverable.length === 0) continue;
    const uncovered = file.coverable.filter((line) => (file.hits[line] ?? 0) === 0);
    const coverable = file.coverable.length;
    rows.push({
      name: file.name,
      file: file.path,
      coverable,
      covered: coverable - uncovered.length,
      uncovered,
    });
  }
  return rows.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}
