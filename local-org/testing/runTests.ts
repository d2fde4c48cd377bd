/**
 * Runs a project's Apex tests on a fresh in-memory org: @TestSetup once per class, every method on its own
 * savepoint with fresh statics, everything rolled back after the class.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_testsetup_using.htm
 */
import type { MethodInfo } from '../compile/symbols.ts';
import { openCore } from '../core.ts';
import type { OrgCore } from '../core.ts';
import { collectCoverage, withoutCoverage } from './coverage.ts';
import { discoverTests } from './discover.ts';
import type { TestClass, TestSelection } from './discover.ts';
import { describeFailure } from './failure.ts';
import type { MethodResult, TestFailure, TestReport } from './report.ts';
import { MethodTestControl } from './testControl.ts';

export interface RunTestsOptions extends TestSelection {
  /** Root folder of an SFDX project. */
  readonly project: string;
  /** Called after each method, for output while the tests run. */
  readonly onMethod?: (result: MethodResult) => void;
}

/** @throws OrgError when the project cannot be read or compiled. */
export function runTests(options: RunTestsOptions): TestReport {
  const openedAt = performance.now();
  const core = openCore({ project: options.project, database: ':memory:', background: false });
  const startedAt = performance.now();
  try {
    const methods = discoverTests(core.program.classes, options).flatMap((testClass) =>
      runClass(core, testClass, options.onMethod ?? (() => undefined)),
    );
    const failed = methods.filter((method) => method.failure).length;
    return {
      methods,
      coverage: collectCoverage(core.program),
      warnings: core.warnings,
      passed: methods.length - failed,
      failed,
      loadMillis: startedAt - openedAt,
      runMillis: performance.now() - startedAt,
    };
  } finally {
    core.close();
  }
}

function runClass(
  core: OrgCore,
  testClass: TestClass,
  onMethod: (result: MethodResult) => void,
): MethodResult[] {
  const { database } = core.data;
  database.begin();
  try {
    const setupFailure = runSetup(core, testClass);
    return testClass.methods.map((method) => {
      const result = setupFailure ? resultOf(method, 0, setupFailure) : runMethod(core, method);
      onMethod(result);
      return result;
    });
  } finally {
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
    withoutCoverage(core.program, () => execute(core, setup, false));
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
    execute(core, method, true);
  } catch (error) {
    failure = describeFailure(error, (path) => core.sourceText(path));
  }
  core.events.clear();
  database.rollbackTo(savepoint);
  database.release(savepoint);
  return resultOf(method, performance.now() - startedAt, failure);
}

function execute(core: OrgCore, method: MethodInfo, runsLeftoverJobs: boolean): void {
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
