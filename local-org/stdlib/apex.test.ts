/** Runs the Apex test classes of fixtures/library, one behaviour of the library per method. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runTests } from '../testing/runTests.ts';

const project = fileURLToPath(new URL('fixtures/library', import.meta.url));
const report = runTests({ project });

test('the fixture has methods to run', () => assert.ok(report.methods.length >= 30));

for (const method of report.methods) {
  test(`${method.className}.${method.methodName}`, () => {
    assert.equal(
      method.failure ? `${method.failure.message}\n${JSON.stringify(method.failure)}` : null,
      null,
    );
  });
}
