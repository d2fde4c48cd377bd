/**
 * Runs a project's Apex tests on a fresh in-memory org: @TestSetup once per class, every method on its own
 * savepoint with fresh statics, everything rolled back after the class.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_testsetup_using.htm
 */
import type { MethodInfo } from '../compile/symbols.ts';
import { openCore } from '../core.ts';
import type { CoreOptions, OrgCore } from '../core.ts';
import type { SourceParser } from '../parse/cache.ts';
import { collectCoverage, withoutCoverage } from './coverage.ts';
import { discoverTests } from './discover.ts';
import type { TestClass, TestSelection } from './discover.ts';
import { describeFailure } from './failure.ts';
import { shuffleTests } from './order.ts';
import type { MethodResult, TestFailure, TestReport } from './report.ts';
import { MethodTestControl } from './testControl.ts';
import { TouchedFiles } from './touched.ts';

export interface TestRunOptions extends TestSelection {
  /** Root folder of an SFDX project. */
  readonly project: string;
  /** Shuffles classes and methods; absent: classes by name, methods as declared. */
  readonly seed?: number;
  /** Mixed DML is not refused, as in the test run of a deployment [D X2]. */
  readonly deployMode?: boolean;
  /** Mixed DML is refused inside System.runAs, too, where the platform allows it. */
  readonly strictMixedDml?: boolean;
  /** Features beside those of the project's scratch-org definition, e.g. `PersonAccounts`. */
  readonly features?: readonly string[];
}

export interface RunTestsOptions extends TestRunOptions {
  /** Called after each method, for output while the tests run. */
  readonly onMethod?: (result: MethodResult) => void;
}

export interface ClassRun {
  readonly methods: readonly MethodResult[];
  /** Paths of the source files that the class ran, as diagnostics name them. */
  readonly touched: ReadonlySet<string>;
}

/** @throws OrgError when the project cannot be read or compiled. */
export function runTests(options: RunTestsOptions): TestReport {
  const openedAt = performance.now();
  const core = openTestCore(options);
  const startedAt = performance.now();
  try {
    const runs = planTests(core, options).map((testClass) => runClass(core, testClass, options.onMethod));
    return reportOf(core, runs, {
      loadMillis: startedAt - openedAt,
      runMillis: performance.now() - startedAt,
    });
  } finally {
    core.close();
  }
}

/** An org for tests: in memory, asynchronous work only when a test asks for it. */
export function openTestCore(options: TestRunOptions, parser?: SourceParser): OrgCore {
  const { project, deployMode = false, strictMixedDml = false, features = [] } = options;
  const mixedDml = deployMode ? 'skip' : strictMixedDml ? 'strict' : 'enforce';
  const core: CoreOptions = { project, database: ':memory:', background: false, mixedDml, features };
  return openCore(parser ? { ...core, parser } : core);
}

/** The selected test classes in the order they run in; the same for the same sources and options. */
export function planTests(core: OrgCore, options: TestRunOptions): TestClass[] {
  const declared = discoverTests(core.program.classes, options);
  return options.seed === undefined ? declared : shuffleTests(declared, options.seed);
}

export function reportOf(
  core: OrgCore,
  runs: readonly ClassRun[],
  times: { readonly loadMillis: number; readonly runMillis: number },
): TestReport {
  const methods = runs.flatMap((run) => run.methods);
  const failed = methods.filter((method) => method.failure).length;
  return {
    methods,
    coverage: collectCoverage(core.program),
    warnings: core.warnings,
    notices: core.data.notices,
    passed: methods.length - failed,
    failed,
    ...times,
  };
}

export function runClass(
  core: OrgCore,
  testClass: TestClass,
  onMethod: (result: MethodResult) => void = () => undefined,
): ClassRun {
  const { database } = core.data;
  const touched = new TouchedFiles(core.program);
  touched.paths.add(testClass.cls.unit.file.path);
  database.begin();
  try {
    const setupFailure = runSetup(core, testClass);
    const methods = testClass.methods.map((method) => {
      const result = setupFailure ? resultOf(method, 0, setupFailure) : runMethod(core, method);
      onMethod(result);
      return result;
    });
    return { methods, touched: touched.paths };
  } finally {
    touched.finish();
    database.rollback();
  }
}

/**
 * "If a fatal error occurs during the execution of a test setup method, the entire test class fails." Code it calls
 * earns no coverage, and asynchronous work it leaves behind does not run
 * [https://salesforce.stackexchange.com/questions/173748].
 */
function runSetup(core: OrgCore, testClass: TestClass): TestFailure | null {
  if (testClass.refusal) {
    return { kind: 'notSupported', type: 'LocalOrg.NotSupported', message: testClass.refusal, stack: '' };
  }
  const { setup } = testClass;
  if (!setup) return null;
  try {
    withoutCoverage(core.program, () => execute(core, setup, { runsLeftoverJobs: false }));
    core.jobStore.clear();
    core.events.clear();
    return null;
  } catch (error) {
    return describeFailure(error, (path) => core.sourceText(path));
  }
}

function runMethod(core: OrgCore, method: MethodInfo): MethodResult {
  const { database } = core.data;
  const startedAt = performance.now();
  const savepoint = database.savepoint();
  let failure: TestFailure | undefined;
  try {
    execute(core, method, { runsLeftoverJobs: true });
  } catch (error) {
    failure = describeFailure(error, (path) => core.sourceText(path));
  }
  core.events.clear();
  database.rollbackTo(savepoint);
  database.release(savepoint);
  return resultOf(method, performance.now() - startedAt, failure);
}

interface ExecuteOptions {
  readonly runsLeftoverJobs: boolean;
}

function execute(core: OrgCore, method: MethodInfo, { runsLeftoverJobs }: ExecuteOptions): void {
  const control = new MethodTestControl({ store: core.jobStore, jobs: core.jobs, events: core.events });
  const options = {
    kind: 'test' as const,
    userId: core.adminUserId,
    entryPoint: `${method.owner.name}.${method.name}`,
    test: control,
  };
  core.runner.run(options, (exec, tx) => {
    control.bind(exec, tx.limits);
    exec.invokeStatic(method.owner.name, method.name, []);
    if (runsLeftoverJobs) control.finish();
  });
}

function resultOf(method: MethodInfo, millis: number, failure?: TestFailure): MethodResult {
  const result = { className: method.owner.name, methodName: method.name, millis };
  return failure ? { ...result, failure } : result;
}
