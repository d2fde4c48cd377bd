/** What a test run imitates that no test can show of itself. */
import type { BehaviourTable } from '../conformance/behaviour.ts';

export const testRunBehaviours: BehaviourTable = {
  title: 'Test runs',
  folder: 'local-org/testing',
  rows: {
    runs: [
      [
        'Each method starts with the data of @TestSetup, and what it does is undone.',
        'verified',
        'DOC apex-guide/using-test-setup-methods.md',
        'runTests.test.ts: setup data is there for every method, and what a method does is undone',
      ],
      [
        'A failing @TestSetup fails every method of its class.',
        'verified',
        'DOC apex-guide/using-test-setup-methods.md',
        'runTests.test.ts: a failing setup fails every method of its class with its message',
      ],
      [
        'A limit exception cannot be caught and fails the method.',
        'verified',
        'DOC apex-guide/execution-governors-and-limits.md',
        'runTests.test.ts: limits count, start anew with startTest, and cannot be caught',
      ],
      [
        'Asynchronous work that is left when a method ends runs then.',
        'reported',
        'https://salesforce.stackexchange.com/questions/173748',
        'runTests.test.ts: futures and queueables run at stopTest with asynchronous limits; leftovers run at the end',
      ],
      [
        'The test run of a deployment does not refuse mixed DML (--deploy-mode).',
        'verified',
        'platform-rules [D X2]',
        '../dml/mixedDml.test.ts: deploy mode skips the check',
      ],
    ],
    coverage: [
      [
        'A coverable line begins an executable statement of a class that is no test; comments, declarations and braces do not count.',
        'verified',
        'DOC apex-guide/testing-and-code-coverage.md',
        'runTests.test.ts: coverage counts statements of classes that are no tests',
      ],
    ],
  },
};
