/**
 * `node compare.ts <result.json>`: compares the cases as a real org ran them (`sf apex run test --result-format json`)
 * with what is expected. Exit code 0 when the org agrees with every case it ran, 1 when it differs, 2 for wrong use.
 */
import { readFileSync } from 'node:fs';
import { nameOf, readCases, readDifferences } from './cases.ts';

/** The part of a test result that counts. */
interface OrgTest {
  /** `Pass`, `Fail`, `CompileFail` or `Skip`. */
  readonly Outcome: string;
  readonly MethodName: string;
  readonly Message: string | null;
  readonly ApexClass: { readonly Name: string };
}

const [file] = process.argv.slice(2);
if (file === undefined) fail('Usage: node compare.ts <result.json>');
const cases = new Map(readCases().map((item) => [nameOf(item), item]));
const tests = readTests(file).filter((test) => cases.has(orgName(test)) && test.Outcome !== 'Skip');
if (tests.length === 0) {
  fail(
    `${file} holds no conformance case.\n  Cure: run them with --result-format json and --wait, and give that file.`,
  );
}
const differences = readDifferences();
const differing = tests.filter(({ Outcome }) => Outcome !== 'Pass');
const confirmed = tests.filter((test) => test.Outcome === 'Pass' && differences.has(orgName(test)));

for (const test of differing) {
  const { rule, confidence, source } = cases.get(orgName(test))!;
  console.log(`${orgName(test)}: the org differs from the case`);
  console.log(`  expected: ${rule} (${confidence}, ${source})`);
  console.log(`  the org:  ${test.Message ?? test.Outcome}`);
}
for (const test of confirmed) {
  console.log(`${orgName(test)}: the org agrees with the case, so the local org is wrong`);
  console.log(`  known:    ${differences.get(orgName(test))}`);
}
console.log(
  `${tests.length} of ${cases.size} cases were run; the org differs in ${differing.length}, ` +
    `and agrees with ${confirmed.length} that the local org is known to miss.`,
);
process.exitCode = differing.length === 0 ? 0 : 1;

/** The command line's answer, or the bare result that `--output-dir` writes. */
function readTests(name: string): readonly OrgTest[] {
  try {
    const parsed = JSON.parse(readFileSync(name, 'utf8')) as {
      readonly result?: { readonly tests?: readonly OrgTest[] };
      readonly tests?: readonly OrgTest[];
    };
    return parsed.result?.tests ?? parsed.tests ?? [];
  } catch (error) {
    return fail(
      `${name} cannot be read as JSON: ${(error as Error).message}\n  Cure: give the file that sf wrote.`,
    );
  }
}

function orgName({ ApexClass, MethodName }: OrgTest): string {
  return nameOf({ className: ApexClass.Name, methodName: MethodName });
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
