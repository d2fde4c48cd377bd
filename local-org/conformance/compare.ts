/**
 * `node local-org/conformance/compare.ts <result.json>`: compares the cases as a real org ran them
 * (`sf apex run test --result-format json`) with what is expected, and prints where the org differs.
 */
import { readFileSync } from 'node:fs';
import { readCases } from './cases.ts';
import { nameOf } from './fidelity.ts';

interface OrgTest {
  readonly Outcome: string;
  readonly MethodName: string;
  readonly Message: string | null;
  readonly ApexClass?: { readonly Name: string };
  readonly FullName?: string;
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: node local-org/conformance/compare.ts <result.json>');
  process.exit(2);
}
const parsed = JSON.parse(readFileSync(file, 'utf8')) as {
  result?: { tests?: OrgTest[] };
  tests?: OrgTest[];
};
const tests = parsed.result?.tests ?? parsed.tests ?? [];
const cases = new Map(readCases().map((item) => [nameOf(item), item]));
const known = tests.filter((test) => cases.has(orgName(test)));
if (known.length === 0) {
  console.error(
    `${file} holds no conformance case.\n  Cure: run them with --result-format json --synchronous or --wait, and give that file.`,
  );
  process.exit(2);
}
const differing = known.filter(({ Outcome }) => Outcome !== 'Pass');
for (const test of differing) {
  const item = cases.get(orgName(test));
  console.log(
    `${orgName(test)}\n  expected: ${item?.rule} (${item?.confidence}, ${item?.source})\n  the org:  ${test.Message ?? test.Outcome}`,
  );
}
console.log(`${known.length} of ${cases.size} cases were run; the org differs in ${differing.length}.`);
process.exitCode = differing.length === 0 ? 0 : 1;

function orgName(test: OrgTest): string {
  return test.FullName ?? `${test.ApexClass?.Name ?? ''}.${test.MethodName}`;
}
