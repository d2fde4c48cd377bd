/** Text of `docs/fidelity.md`: what is imitated, how sure that is, what differs, what nobody knows. */
import type { BehaviourRow, BehaviourTable } from './behaviour.ts';
import { nameOf } from './cases.ts';
import type { ConformanceCase } from './cases.ts';
import type { Doubt } from './doubts.ts';

export interface Findings {
  readonly cases: readonly ConformanceCase[];
  /** `Class.method` of the cases that fail here. */
  readonly failing: ReadonlySet<string>;
  readonly differences: ReadonlyMap<string, string>;
  /** What is imitated besides Apex, shown by tests of the local org itself. */
  readonly tables: readonly BehaviourTable[];
  readonly doubts: readonly Doubt[];
  /** The block with the open-source suites, markers included; another program writes it. */
  readonly suites: string;
}

export function fidelityText({ cases, failing, differences, tables, doubts, suites }: Findings): string {
  const areas = [...new Set(cases.map(({ className }) => className))];
  const rows = tables.flatMap((one) => Object.values(one.rows).flat());
  const levels = [...cases.map((item) => item.confidence), ...rows.map(([, sureness]) => sureness)];
  const count = (level: string): number => levels.filter((one) => one === level).length;
  return `${[
    '# Fidelity of the local org',
    'Written by `npm run fidelity` from the conformance cases and the comments of the code; the table of suites by `npm run suites`.',
    "Nothing here was run in a Salesforce org. *Verified* means that Salesforce documents it, *reported* that somebody saw it in an org and said so, *inferred* that it follows from those, *unverified* that no source was found. `DOC <path>` is a page of the official developer documentation (in the public Markdown mirror `Avinava/sf-documentation-knowledge`, below `knowledge/current/`); `platform-rules`, `runtime-survey` are the project's collections of facts with their own sources. How to run the cases in an org of your own and hand back the differences: [local-org/conformance](../local-org/conformance/README.md).",
    '## Figures',
    table(
      ['', ''],
      Object.entries({
        'conformance cases': cases.length,
        'of these as expected here': cases.filter((item) => !failing.has(nameOf(item))).length,
        'known differences': differences.size,
        'behaviours besides Apex': rows.length,
        verified: count('verified'),
        reported: count('reported'),
        inferred: count('inferred'),
        unverified: count('unverified'),
        'open questions in the code': doubts.length,
      }).map(([what, number]) => [what, String(number)]),
    ),
    '## Open-source suites',
    suites,
    '## Known differences',
    table(
      ['case', 'why'],
      [...differences].map(([name, reason]) => [`\`${name}\``, reason]),
    ),
    '## Behaviours of Apex and data',
    'Conformance cases, which an org can run too. Each member of the library names its documentation in [supported Apex](supported-apex.md).',
    ...areas.flatMap((area) => [
      `### ${titleOf(area)}`,
      table(
        ['behaviour', 'confidence', 'source', 'here'],
        cases
          .filter(({ className }) => className === area)
          .map((item) => [
            item.rule,
            item.confidence,
            item.source,
            failing.has(nameOf(item)) ? 'differs' : 'same',
          ]),
      ),
    ]),
    '## Behaviours besides Apex',
    'Each is shown by the named test of the local org.',
    ...tables.flatMap(({ title, rows: groups }) => [
      `### ${title}`,
      table(
        ['about', 'behaviour', 'confidence', 'source', 'test'],
        Object.entries(groups).flatMap(([about, items]) => items.map((row) => behaviourCells(about, row))),
      ),
    ]),
    '## Open questions',
    'What no source answers, and where the code meets it. An answer from an org is welcome: it becomes a case.',
    table(
      ['file', 'question'],
      doubts.map(({ file, question }) => [`\`${file}\``, question]),
    ),
  ].join('\n\n')}\n`;
}

function behaviourCells(about: string, [behaviour, sureness, source, test]: BehaviourRow): string[] {
  return [`\`${about}\``, behaviour, sureness, source, test.replace(/^(?:\.\.\/)+/, '')];
}

/** `ConformanceMapsAndSetsTest` reads as `Maps and sets`. */
function titleOf(className: string): string {
  const words = className.replace(/^Conformance|Test$/g, '').replace(/([a-z])([A-Z])/g, '$1 $2');
  return words.charAt(0) + words.slice(1).replace(/\b[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
