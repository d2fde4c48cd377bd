/** One test run on several threads; the report is that of a run on one. */
import { TestPool } from './testPool.ts';
import type { TestReport } from './report.ts';
import type { RunTestsOptions } from './runTests.ts';

/**
 * `onMethod` is called in the order of the report.
 *
 * @throws OrgError when the project cannot be compiled; Error with a thread's message when it failed otherwise.
 */
export async function runTestsInParallel(options: RunTestsOptions, threads: number): Promise<TestReport> {
  const pool = new TestPool(options, threads);
  try {
    const { report } = await pool.run({ changed: null, touched: null });
    return report;
  } finally {
    await pool.close();
  }
}
