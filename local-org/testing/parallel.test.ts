import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { OrgError } from '../entry/orgError.ts';
import { mergeCoverage } from './coverage.ts';
import { runTestsInParallel } from './parallel.ts';
import type { MethodResult, TestReport } from './report.ts';
import { runTests } from './runTests.ts';

const fixture = (name: string): string => join(import.meta.dirname, 'fixtures', name);

/** Everything of a report but its times. */
function outcome({ methods, coverage, warnings, passed, failed }: TestReport): unknown {
  const timeless = methods.map((method) => ({ ...method, millis: 0 }));
  return { methods: timeless, coverage, warnings, passed, failed };
}

test('workers give the report of a single run, in its order, and tell methods in that order', async () => {
  const told: MethodResult[] = [];
  const options = { project: fixture('jobs'), seed: 5 };
  const report = await runTestsInParallel({ ...options, onMethod: (method) => told.push(method) }, 2);
  assert.deepEqual(outcome(report), outcome(runTests(options)));
  assert.deepEqual(told, report.methods);
  assert.ok(report.methods.length > 1);
});

test('a project that does not compile is refused with its diagnostics', async () => {
  await assert.rejects(runTestsInParallel({ project: fixture('syntax-error') }, 2), (error) => {
    assert.ok(error instanceof OrgError);
    assert.equal(error.diagnostics.length, 2);
    assert.match(error.message, /^The project's Apex does not compile: 2 errors\.\n\n.*LO1001/);
    return true;
  });
});

test('a line counts as covered when any run reached it', () => {
  const row = { name: 'A', file: 'A.cls', coverable: 4 };
  const merged = mergeCoverage([
    [{ ...row, covered: 2, uncovered: [3, 4] }],
    [{ ...row, covered: 2, uncovered: [1, 4] }],
  ]);
  assert.deepEqual(merged, [{ ...row, covered: 3, uncovered: [4] }]);
});
