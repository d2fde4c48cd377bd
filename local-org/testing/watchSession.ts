/**
 * A warm test run: keeps what each test class ran, and after a change runs again only the classes whose outcome the
 * change can alter.
 */
import { relative } from 'node:path';
import type { Program } from '../compile/program.ts';
import type { OrgCore } from '../core.ts';
import type { TestClass } from './discover.ts';
import type { TestReport } from './report.ts';
import { openTestCore, planTests, reportOf, runClass } from './runTests.ts';
import type { RunTestsOptions } from './runTests.ts';

export class WatchSession {
  readonly #options: RunTestsOptions;
  /** Files that each test class ran, by lower-case class name. */
  readonly #touched = new Map<string, ReadonlySet<string>>();
  /** Changed files that no run has taken account of, because the project did not compile. */
  readonly #pending = new Set<string>();
  #sources: ReadonlySet<string> = new Set();

  constructor(options: RunTestsOptions) {
    this.#options = options;
  }

  /** @throws OrgError when the project does not compile; the next run then takes everything up. */
  runAll(): TestReport {
    this.#touched.clear();
    return this.rerun([]);
  }

  /**
   * Runs the classes that the changed files (absolute paths) reach, and those that have not run yet.
   *
   * @throws OrgError when the project does not compile; the changes then wait for the next call.
   */
  rerun(changed: Iterable<string>): TestReport {
    for (const file of changed) this.#pending.add(sourceOf(relative(this.#options.project, file)));
    const openedAt = performance.now();
    const core = openTestCore(this.#options);
    const startedAt = performance.now();
    try {
      const plan = this.#affected(core);
      const runs = plan.map((testClass) => this.#run(core, testClass));
      this.#pending.clear();
      const times = { loadMillis: startedAt - openedAt, runMillis: performance.now() - startedAt };
      return reportOf(core, runs, times);
    } finally {
      core.close();
    }
  }

  #run(core: OrgCore, testClass: TestClass): ReturnType<typeof runClass> {
    const run = runClass(core, testClass, this.#options.onMethod);
    this.#touched.set(testClass.cls.name.toLowerCase(), run.touched);
    return run;
  }

  /** New, removed and other than Apex files may change anything: data model, permissions, triggers. */
  #affected(core: OrgCore): TestClass[] {
    const { program } = core;
    const sources = new Set(program.units.map((unit) => unit.file.path));
    const known = [...this.#pending].every((path) => sources.has(path) && this.#sources.has(path));
    this.#sources = sources;
    if (!known) this.#touched.clear();
    const reaches = changeReaches(program, this.#pending);
    return planTests(core, this.#options).filter(({ cls }) => {
      const touched = this.#touched.get(cls.name.toLowerCase());
      return touched === undefined || [...touched].some(reaches);
    });
  }
}

/**
 * True for files that changed and for files that name a changed class or trigger: they may use an enum value or a
 * type of it without running a line of it.
 */
function changeReaches(program: Program, changed: ReadonlySet<string>): (path: string) => boolean {
  const names = [...changed].flatMap((path) => /(\w+)\.\w+$/.exec(path)?.[1] ?? []);
  const mention = new RegExp(`\\b(?:${names.join('|')})\\b`, 'i');
  const texts = new Map(program.units.map(({ file }) => [file.path, file.text]));
  const known = new Map<string, boolean>();
  return (path) => {
    let answer = known.get(path);
    if (answer === undefined) {
      answer = changed.has(path) || (names.length > 0 && mention.test(texts.get(path) ?? ''));
      known.set(path, answer);
    }
    return answer;
  };
}

/** `Order.cls` for `Order.cls-meta.xml`, which holds the API version. */
function sourceOf(path: string): string {
  return path.replace(/\.(cls|trigger)-meta\.xml$/, '.$1');
}
