/** Text of `docs/fidelity.md`: what is imitated, how sure that is, what differs, what nobody knows. */
import type { ConformanceCase } from './cases.ts';

export interface Doubt {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly question: string;
}

export interface Findings {
  readonly cases: readonly ConformanceCase[];
  /** `Class.method` of the cases that fail here. */
  readonly failing: ReadonlySet<string>;
  readonly differences: ReadonlyMap<string, string>;
  readonly doubts: readonly Doubt[];
  /** The block with the open-source suites, markers included; another program writes it. */
  readonly suites: string;
}

export function fidelityText({ cases, failing, differences, doubts, suites }: Findings): string {
  const areas = [...new Set(cases.map(({ className }) => className))];
  const count = (confidence: string): number => cases.filter((item) => item.confidence === confidence).length;
  return `${[
    '# Fidelity of the local org',
    'Written by `npm run fidelity` from the conformance cases and the comments of the code; the table of suites by `npm run suites`.',
    "Nothing here was run in a Salesforce org. *Verified* means that Salesforce documents it, *reported* that somebody saw it in an org and said so, *inferred* that it follows from those. `DOC <path>` is a page of the official developer documentation (in the public Markdown mirror `Avinava/sf-documentation-knowledge`, below `knowledge/current/`); `platform-rules`, `runtime-survey` are the project's collections of facts with their own sources. How to run the cases in an org of your own and hand back the differences: [local-org/conformance](../local-org/conformance/README.md).",
    '## Figures',
    table(
      [
        'cases',
        'verified',
        'reported',
        'inferred',
        'as expected here',
        'known differences',
        'open questions in the code',
      ],
      [
        [
          cases.length,
          count('verified'),
          count('reported'),
          count('inferred'),
          cases.filter((item) => !failing.has(nameOf(item))).length,
          differences.size,
          doubts.length,
        ].map(String),
      ],
    ),
    '## Open-source suites',
    suites,
    '## Known differences',
    table(
      ['case', 'why'],
      [...differences].map(([name, reason]) => [`\`${name}\``, reason]),
    ),
    '## Behaviours',
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
    '## Open questions',
    'What the code does where no source was found. An answer from an org is welcome: it becomes a case.',
    table(
      ['file', 'unverified'],
      doubts.map(({ file, question }) => [`\`${file}\``, question]),
    ),
  ].join('\n\n')}\n`;
}

export function nameOf({ className, methodName }: { className: string; methodName: string }): string {
  return `${className}.${methodName}`;
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
