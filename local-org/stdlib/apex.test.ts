/**
 * Runs the Apex test classes of the fixtures, one behaviour per method: the library, what metadata decides, and person
 * accounts in a project whose scratch-org definition has them.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runTests } from '../testing/runTests.ts';

const projectOf = (name: string): string => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const library = runTests({ project: projectOf('library') });
const rules = runTests({ project: projectOf('rules') });
const persons = runTests({ project: projectOf('persons') });

test('the fixtures have methods to run', () => {
  assert.ok(library.methods.length >= 30);
  assert.ok(persons.methods.length >= 3);
});

for (const method of [...library.methods, ...rules.methods, ...persons.methods]) {
  test(`${method.className}.${method.methodName}`, () => {
    assert.equal(
      method.failure ? `${method.failure.message}\n${JSON.stringify(method.failure)}` : null,
      null,
    );
  });
}
