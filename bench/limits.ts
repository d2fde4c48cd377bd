/**
 * `npm run bench:limits`: what each way to access spends of the platform's limits for 1, 200, 2,000 and 10,000
 * Contacts in one save, beside a trigger that queries and inserts per Contact and beside a flow per record. Where a
 * design dies of a limit, the table says at which number of Contacts. Exit code 1 when Latchkey does not finish.
 */
import { parseArgs } from 'node:util';
import { LATCHKEY_CASES, OTHER_CASES } from './limits/cases.ts';
import type { LimitCase } from './limits/cases.ts';
import { meter } from './limits/meter.ts';
import type { Spending } from './limits/meter.ts';
import { openLoadOrg, query } from './limits/org.ts';

const SIZES = [1, 200, 2_000, 10_000];

interface Outcome extends Spending {
  readonly done: number;
}

function measure(limitCase: LimitCase, contacts: number): Outcome {
  const core = openLoadOrg(limitCase.project);
  try {
    limitCase.prepare(core, contacts);
    const ids = query(core, "SELECT Id FROM Contact WHERE Account.Name = 'Big'").map((row) =>
      String(row['Id']),
    );
    const spent = meter(core, () => limitCase.act(core, contacts, ids));
    return { ...spent, done: limitCase.done(core) };
  } finally {
    core.close();
  }
}

const finished = (outcome: Outcome, contacts: number): boolean =>
  outcome.failure === null && outcome.done === contacts;

/** The smallest number at which it fails, between one that passes and one that fails. */
function firstFailure(limitCase: LimitCase, passes: number, fails: number): number {
  let [low, high] = [passes, fails];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (finished(measure(limitCase, middle), middle)) low = middle;
    else high = middle;
  }
  return high;
}

const HEADINGS = ['Contacts', 'done', 'transactions', 'SOQL', 'DML', 'DML rows', 'async jobs', 'statements'];
const WIDTHS = [9, 8, 14, 9, 8, 10, 12, 13];

function printRow(cells: readonly (string | number)[], rest: string): void {
  const texts = cells.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell));
  console.log(`${texts.map((text, index) => text.padStart(WIDTHS[index] ?? 0)).join('')}  ${rest}`.trimEnd());
}

function printOutcome(contacts: number, outcome: Outcome): void {
  const { transactions, queries, dmlStatements, dmlRows, jobs, statements, nearest } = outcome;
  const near = `${nearest.name} ${nearest.used.toLocaleString('en')} of ${nearest.max.toLocaleString('en')}`;
  printRow(
    [contacts, outcome.done, transactions, queries, dmlStatements, dmlRows, jobs, statements],
    outcome.failure === null ? near : `DIES: ${outcome.failure.slice(0, 90)}`,
  );
}

/** Prints its rows; false when it did not get through. */
function printCase(limitCase: LimitCase, sizes: readonly number[]): boolean {
  console.log(`\n${limitCase.design}: ${limitCase.path}`);
  printRow(HEADINGS, 'nearest limit of one transaction');
  let passes = 0;
  for (const contacts of sizes) {
    const outcome = measure(limitCase, contacts);
    printOutcome(contacts, outcome);
    if (!finished(outcome, contacts)) {
      const first = firstFailure(limitCase, passes, contacts);
      console.log(`         fails from ${first.toLocaleString('en')} Contacts on`);
      return false;
    }
    passes = contacts;
  }
  return true;
}

const { values } = parseArgs({ options: { sizes: { type: 'string' }, only: { type: 'string' } } });
const sizes = values.sizes === undefined ? SIZES : values.sizes.split(',').map(Number);
const chosen = (limitCase: LimitCase): boolean =>
  values.only === undefined || `${limitCase.design} ${limitCase.path}`.includes(values.only);

const results = LATCHKEY_CASES.filter(chosen).map((limitCase) => printCase(limitCase, sizes));
for (const limitCase of OTHER_CASES.filter(chosen)) printCase(limitCase, sizes);
if (results.includes(false)) process.exitCode = 1;
