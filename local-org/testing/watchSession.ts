/**
 * A warm test run: keeps its threads and their orgs, remembers what each test class ran, and after a change runs again
 * only the classes whose outcome the change can alter, or all.
 */
import type { TestReport } from './report.ts';
import type { RunTestsOptions } from './runTests.ts';
import { defaultThreads, TestPool } from './testPool.ts';

export class WatchSession {
  readonly #pool: TestPool;
  /** Files that each test class ran, by lower-case class name. */
  readonly #touched = new Map<string, ReadonlySet<string>>();
  /** Changed files that no run has taken account of, because the project did not compile. */
  readonly #pending = new Set<string>();

  constructor(options: RunTestsOptions, threads = defaultThreads()) {
    this.#pool = new TestPool(options, threads);
  }

  /**
   * Runs every class, after reading again the changed files (absolute paths); without them everything is read again.
   *
   * @throws OrgError when the project does not compile; the next run then takes everything up.
   */
  async runAll(changed?: Iterable<string>): Promise<TestReport> {
    return this.#run(changed ?? null, null);
  }

  /**
   * Runs the classes that the changed files reach, and those that have not run yet.
   *
   * @throws OrgError when the project does not compile; the changes then wait for the next call.
   */
  async rerun(changed: Iterable<string>): Promise<TestReport> {
    return this.#run(changed, this.#touched);
  }

  async close(): Promise<void> {
    await this.#pool.close();
  }

  async #run(
    changed: Iterable<string> | null,
    touched: ReadonlyMap<string, ReadonlySet<string>> | null,
  ): Promise<TestReport> {
    for (const file of changed ?? []) this.#pending.add(file);
    const files = changed === null ? null : [...this.#pending];
    const { report, touched: ran } = await this.#pool.run({ changed: files, touched });
    for (const file of files ?? this.#pending) this.#pending.delete(file);
    for (const [name, paths] of ran) this.#touched.set(name, paths);
    return report;
  }
}
