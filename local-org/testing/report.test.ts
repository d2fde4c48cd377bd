import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { sourceExcerpt } from './excerpt.ts';
import { junitXml } from './junit.ts';
import { coverageText, ranges } from './print.ts';
import { coveragePercent } from './report.ts';
import type { TestReport } from './report.ts';

const report: TestReport = {
  methods: [
    { className: 'OrderTest', methodName: 'pays', millis: 12 },
    {
      className: 'OrderTest',
      methodName: 'refuses',
      millis: 3,
      failure: {
        kind: 'assertion',
        type: 'System.AssertException',
        message: 'Assertion Failed: Expected: <b>, Actual: "c" \u0001& d',
        stack: 'Class.OrderTest.refuses: line 9, column 1',
      },
    },
  ],
  coverage: [],
  warnings: [],
  notices: [],
  passed: 1,
  failed: 1,
  loadMillis: 10,
  runMillis: 15,
};

test('JUnit XML is well formed and carries messages with markup and control characters', () => {
  const parsed = new XMLParser({ ignoreAttributes: false }).parse(junitXml(report));
  const suite = parsed.testsuites.testsuite;
  assert.equal(suite['@_name'], 'OrderTest');
  assert.equal(suite['@_failures'], '1');
  assert.equal(suite.testcase.length, 2);
  assert.equal(suite.testcase[0].failure, undefined);
  assert.equal(suite.testcase[1].failure['@_message'], 'Assertion Failed: Expected: <b>, Actual: "c" & d');
});

test('an excerpt marks the line and puts the caret under the column', () => {
  const text = 'class A {\n\tInteger x = 1 / 0;\n}\n';
  assert.equal(
    sourceExcerpt(text, 2, 14, 1),
    '  1 | class A {\n> 2 | \tInteger x = 1 / 0;\n    | \t            ^\n  3 | }',
  );
  assert.equal(sourceExcerpt(text, 99, 1), '');
});

test('coverage names lines as ranges and never rounds up to the threshold', () => {
  assert.equal(ranges([3, 7, 8, 9, 12]), '3, 7-9, 12');
  const rows = [{ name: 'A', file: 'A.cls', coverable: 10_000, covered: 8_999, uncovered: [4] }];
  assert.equal(coveragePercent(rows), 89.99);
  assert.match(coverageText(rows), /Total\s+89\.9 %/);
  assert.equal(coveragePercent([]), 100);
});
