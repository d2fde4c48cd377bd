/**
 * `npm run suites -- --from <folder>`: runs the open-source suites from checkouts that are there already and writes
 * how they ended into `docs/fidelity.md`. Nothing is fetched. Exit code 2 when no figure could be made.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { OrgError } from '../entry/orgError.ts';
import { runTests } from '../testing/runTests.ts';
import { causes, outcomeOf, refusedOutcome } from './outcome.ts';
import { checkoutOf, CheckoutError, readSuites } from './suites.ts';
import type { Suite } from './suites.ts';
import { suiteTable, withTable } from './table.ts';
import type { SuiteRow } from './table.ts';

const USAGE = `node local-org/suites/run.ts --from <folder> [--only <suite>] [--causes] [--no-write]

  --from      folder that holds the checkouts, each named as in suites.json
  --only      runs one suite and writes nothing
  --causes    prints what the failures have in common
  --no-write  leaves docs/fidelity.md as it is`;

const REPORT = join(import.meta.dirname, '..', '..', 'docs', 'fidelity.md');

interface Options {
  readonly from: string;
  readonly suites: readonly Suite[];
  readonly causes: boolean;
  readonly write: boolean;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      only: { type: 'string' },
      causes: { type: 'boolean', default: false },
      'no-write': { type: 'boolean', default: false },
    },
  });
  if (values.from === undefined) throw new CheckoutError(USAGE);
  const suites = readSuites().filter(({ name }) => values.only === undefined || name === values.only);
  if (suites.length === 0) throw new CheckoutError(`No suite is named '${values.only}'.\n\n${USAGE}`);
  const write = !values['no-write'] && values.only === undefined;
  return { from: resolve(values.from), suites, causes: values.causes, write };
}

function runSuite(suite: Suite, project: string, withCauses: boolean): SuiteRow {
  try {
    const report = runTests({ project });
    if (withCauses) for (const { count, text } of causes(report)) console.log(`  ${count} x ${text}`);
    return { suite, outcome: outcomeOf(report) };
  } catch (error) {
    if (!(error instanceof OrgError) && !/^LO\d{4}/.test((error as Error).message)) throw error;
    console.error((error as Error).message);
    return { suite, outcome: refusedOutcome((error as Error).message) };
  }
}

async function main(): Promise<void> {
  const options = readOptions();
  // All checkouts are looked at before the first suite runs.
  const projects = options.suites.map((suite) => ({ suite, project: checkoutOf(suite, options.from) }));
  const rows = projects.map(({ suite, project }) => {
    console.log(suite.name);
    return runSuite(suite, project, options.causes);
  });
  const table = suiteTable(rows);
  console.log(`\n${table}`);
  if (!options.write) return;
  mkdirSync(dirname(REPORT), { recursive: true });
  const text = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : null;
  // As `npm run format` would leave it.
  const config = await resolveConfig(REPORT);
  writeFileSync(REPORT, await format(withTable(text, table), { ...config, filepath: REPORT }));
}

try {
  await main();
} catch (error) {
  const expected =
    error instanceof CheckoutError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  console.error(expected ? (error as Error).message : error);
  process.exitCode = 2;
}
