/** The runner on small SFDX projects under fixtures/: what passes, what fails, and how a failure reads. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { OrgError } from '../entry/orgError.ts';
import type { MethodResult, TestReport } from './report.ts';
import { runTests } from './runTests.ts';
import type { RunTestsOptions } from './runTests.ts';

function run(fixture: string, options: Omit<RunTestsOptions, 'project'> = {}): TestReport {
  return runTests({ project: join(import.meta.dirname, 'fixtures', fixture), ...options });
}

function methodOf(report: TestReport, name: string): MethodResult {
  const found = report.methods.find((method) => method.methodName === name);
  assert.ok(found, `no method ${name} among ${report.methods.map((method) => method.methodName).join(', ')}`);
  return found;
}

/** Asserts that exactly the named methods failed, with messages that help when they did not. */
function assertFailed(report: TestReport, names: readonly string[]): void {
  const failed = report.methods.filter((method) => method.failure);
  const texts = failed.map(
    (method) => `${method.methodName}: ${method.failure?.type}: ${method.failure?.message}`,
  );
  assert.deepEqual(failed.map((method) => method.methodName).sort(), [...names].sort(), texts.join('\n'));
}

test('methods pass or fail on their own, helpers are no tests', () => {
  const seen: string[] = [];
  const report = run('basics', { onMethod: (method) => seen.push(method.methodName) });
  assert.deepEqual(seen, [
    'divides',
    'failsAnAssertion',
    'throwsFromTheClassUnderTest',
    'oldStyleTestMethodRuns',
  ]);
  assertFailed(report, ['failsAnAssertion', 'throwsFromTheClassUnderTest']);
  assert.equal(report.passed, 2);
  assert.equal(report.failed, 2);
});

test('a failure tells kind, message, stack and source with a caret', () => {
  const report = run('basics');
  const assertion = methodOf(report, 'failsAnAssertion').failure;
  assert.equal(assertion?.kind, 'assertion');
  assert.equal(assertion.message, 'Assertion Failed: nine by three: Expected: 4, Actual: 3');
  const thrown = methodOf(report, 'throwsFromTheClassUnderTest').failure;
  assert.equal(thrown?.kind, 'exception');
  assert.equal(thrown.type, 'System.MathException');
  assert.equal(thrown.message, 'Divide by 0');
  assert.match(
    thrown.stack,
    /^Class\.Calculator\.divide: line 3, column \d+\nClass\.CalculatorTest\.throwsFrom/,
  );
  assert.equal(thrown.file, join('force-app', 'main', 'default', 'classes', 'Calculator.cls'));
  assert.match(thrown.excerpt ?? '', /> 3 \| {9}return dividend \/ divisor;\n +\| +\^/);
});

test('class and method selection is case-insensitive', () => {
  const report = run('basics', { classes: ['calculatortest'], methods: ['DIVIDES'] });
  assert.deepEqual(
    report.methods.map((method) => method.methodName),
    ['divides'],
  );
  assert.equal(run('basics', { classes: ['Nobody'] }).methods.length, 0);
});

test('setup data is there for every method, and what a method does is undone', () => {
  const report = run('isolation');
  assertFailed(report, ['neverRuns', 'neverRunsEither']);
});

test('a failing setup fails every method of its class with its message', () => {
  const report = run('isolation', { classes: ['BrokenSetupTest'] });
  for (const method of report.methods) assert.match(method.failure?.message ?? '', /REQUIRED_FIELD_MISSING/);
  assert.equal(report.methods.length, 2);
});

test('limits count, start anew with startTest, and cannot be caught', () => {
  const report = run('limits');
  assertFailed(report, ['theHundredAndFirstQueryCannotBeCaught', 'tooManyStatements']);
  const queries = methodOf(report, 'theHundredAndFirstQueryCannotBeCaught').failure;
  assert.equal(queries?.kind, 'limit');
  assert.equal(queries.message, 'Too many SOQL queries: 101');
  assert.equal(methodOf(report, 'tooManyStatements').failure?.message, 'Too many DML statements: 151');
});

test('futures and queueables run at stopTest with asynchronous limits; leftovers run at the end', () => {
  const report = run('async');
  assertFailed(report, ['futureWithoutStopTestRunsAtTheEndAndFailsTheMethod']);
  const failure = methodOf(report, 'futureWithoutStopTestRunsAtTheEndAndFailsTheMethod').failure;
  assert.equal(failure?.message, 'no such luck');
});

test('batches, schedules, finalizers and chains keep the rules of tests', () => {
  assertFailed(run('jobs'), []);
});

test('mixed DML is refused with the platform text and escaped by runAs and by a future', () => {
  assertFailed(run('mixed-dml'), []);
});

test('platform events are delivered, retried, cascaded and rolled back as documented', () => {
  assertFailed(run('events'), []);
});

test('a Contact trigger, a future, user rules, events, metadata and sharing work together', () => {
  assertFailed(run('provisioning'), []);
});

test('triggers get chunks of 200 and may refuse single records', () => {
  assertFailed(run('triggers'), []);
});

test('coverage counts statements of classes that are no tests', () => {
  const report = run('coverage');
  assertFailed(report, []);
  assert.deepEqual(
    report.coverage.map((row) => row.name),
    ['Grader'],
  );
  const [row] = report.coverage;
  assert.deepEqual(row?.uncovered, [10, 16, 17]);
  assert.ok(row.covered >= 3);
});

test('a project that does not compile is refused with every diagnostic', () => {
  assert.throws(
    () => run('syntax-error'),
    (error) => {
      assert.ok(error instanceof OrgError);
      assert.match(error.message, /Broken\.cls:4:5: error LO1\d{3}/);
      assert.match(error.message, /Unknown\.cls:3:16: error LO2\d{3}.*valeu/);
      assert.match(error.message, /return valeu \* 2;\n\s+\^/);
      assert.match(error.message, /Did you mean 'value'/);
      return true;
    },
  );
});
