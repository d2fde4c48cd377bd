/** The table of suites inside `docs/fidelity.md`, between two comments; the rest of the file is left as it is. */
import type { SuiteOutcome } from './outcome.ts';
import type { Suite } from './suites.ts';

export const BEGIN = '<!-- suites:begin -->';
export const END = '<!-- suites:end -->';

/** What a file without the block begins with. */
const NEW_FILE = `# Fidelity of the local org\n\n## Open-source suites\n\n${BEGIN}\n${END}\n`;

export interface SuiteRow {
  readonly suite: Suite;
  readonly outcome: SuiteOutcome;
}

export function suiteTable(rows: readonly SuiteRow[]): string {
  const head = [
    'suite',
    'commit',
    'tests',
    'pass',
    'share',
    'assertion failed',
    'not supported',
    'other exception',
    'crash',
  ];
  const rule = ['---', '---', ...head.slice(2).map(() => '---:')];
  return [head, rule, ...rows.map(cells)].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cells({ suite, outcome }: SuiteRow): string[] {
  const { tests, passed, assertion, notSupported, exception, crash, refused } = outcome;
  const link = `[${suite.repository}](https://github.com/${suite.repository})`;
  const commit = `\`${suite.commit.slice(0, 7)}\``;
  if (refused !== null) return [link, commit, 'does not compile', '', '', '', '', '', ''];
  const counts = [tests, passed, share(outcome), assertion, notSupported, exception, crash];
  return [link, commit, ...counts.map(String)];
}

/** Rounded down, so that less than everything never reads as 100 %. */
function share({ passed, tests }: SuiteOutcome): string {
  return tests === 0 ? '' : `${(Math.floor((1000 * passed) / tests) / 10).toFixed(1)} %`;
}

/** The file's text with the block filled in anew; null: there is no file yet. */
export function withTable(text: string | null, table: string): string {
  const before = text ?? NEW_FILE;
  const begin = before.indexOf(BEGIN);
  const end = before.indexOf(END);
  if (begin < 0 || end < begin) {
    throw new Error(`The file has no block ${BEGIN} ... ${END} for the table of suites.`);
  }
  return `${before.slice(0, begin + BEGIN.length)}\n\n${table}\n\n${before.slice(end)}`;
}
