/**
 * Static analysis of the package by Salesforce Code Analyzer: PMD, CPD and the Graph Engine (data flow: CRUD and
 * field access, SOQL injection). No violation of severity 1 to 3 may remain. A suppression in the Apex must carry
 * its reason in a comment beside it; all are counted.
 *
 * `--quick` leaves the Graph Engine out, which follows every path from every entry point: several minutes and
 * gigabytes. The tests of a change run the quick one; the whole belongs before a release.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CodeAnalyzer, CodeAnalyzerConfig, EventType, SeverityLevel } from '@salesforce/code-analyzer-core';
import type { LogEvent, Violation } from '@salesforce/code-analyzer-core';
import { createEnginePlugin as createPmd } from '@salesforce/code-analyzer-pmd-engine';
import { createEnginePlugin as createGraphEngine } from '@salesforce/code-analyzer-sfge-engine';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'force-app');
const isQuick = process.argv.includes('--quick');
const SUPPRESSION = /@SuppressWarnings|NOPMD|code-analyzer-suppress/;

/** Worst first; 1 is Critical, 5 is Info. What `code-analyzer.yml` suppresses is told on the console. */
async function violations(): Promise<Violation[]> {
  const analyzer = new CodeAnalyzer(CodeAnalyzerConfig.fromFile(join(root, 'code-analyzer.yml')));
  analyzer.onEvent<LogEvent>(EventType.LogEvent, (event) => {
    if (event.message.includes('suppressed')) console.log(event.message);
  });
  await analyzer.addEnginePlugin(createPmd());
  if (!isQuick) await analyzer.addEnginePlugin(createGraphEngine());
  // The project file makes the project the root to which the paths of suppressions are relative.
  const workspace = await analyzer.createWorkspace([source, join(root, 'sfdx-project.json')]);
  const rules = await analyzer.selectRules(['all'], { workspace });
  const results = await analyzer.run(rules, { workspace });
  return results
    .getViolations()
    .toSorted((a, b) => a.getRule().getSeverityLevel() - b.getRule().getSeverityLevel());
}

function describe(violation: Violation): string {
  const rule = violation.getRule();
  const place = violation.getCodeLocations()[violation.getPrimaryLocationIndex()];
  const file = place?.getFile();
  const where = file ? `${relative(root, file)}:${place?.getStartLine() ?? 0}` : 'force-app';
  return `${where}  severity ${rule.getSeverityLevel()} ${rule.getName()}: ${violation.getMessage()}`;
}

/** Suppressions without a comment on their line or the line before, and how many there are in all. */
function suppressions(): { count: number; unexplained: string[] } {
  let count = 0;
  const unexplained: string[] = [];
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /\.(cls|trigger)$/.test(name))) {
    const lines = readFileSync(join(source, file), 'utf8').split('\n');
    lines.forEach((line, index) => {
      if (!SUPPRESSION.test(line)) return;
      count++;
      const before = lines[index - 1] ?? '';
      if (!line.includes('//') && !/^\s*(\/\/|\*\/|\/\*)/.test(before))
        unexplained.push(`${file}:${index + 1}`);
    });
  }
  return { count, unexplained };
}

if (spawnSync('java', ['-version']).status !== 0) {
  console.error(
    'The static analysis needs Java, and none was found.\n  Cure: install Java 11 or newer (Debian: apt-get install default-jre-headless).',
  );
  process.exit(1);
}
const found = await violations();
const serious = found.filter((violation) => violation.getRule().getSeverityLevel() <= SeverityLevel.Moderate);
for (const violation of serious) console.log(describe(violation));
const { count, unexplained } = suppressions();
for (const place of unexplained) console.log(`${place}  suppression without a reason`);
console.log(
  `code-analyzer: ${serious.length} of severity 1 to 3, ${found.length - serious.length} below; ${count} suppressions in Apex.`,
);
if (serious.length > 0 || unexplained.length > 0) process.exitCode = 1;
