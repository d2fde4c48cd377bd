import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { runTests } from '../testing/runTests.ts';
import type { TestReport } from '../testing/report.ts';
import { CONFORMANCE_PROJECT, nameOf, readCases, readDifferences } from './cases.ts';
import { fidelityPage } from './report.ts';

describe('conformance cases', () => {
  const cases = readCases();
  const differences = readDifferences();
  let report: TestReport;

  before(() => {
    report = runTests({ project: CONFORMANCE_PROJECT });
  });

  it('pass, or are listed as a known difference with a reason', () => {
    const failing = report.methods.filter(({ failure }) => failure !== undefined);
    const surprises = failing.filter((method) => !differences.has(nameOf(method)));
    assert.deepEqual(
      surprises.map((method) => `${nameOf(method)}: ${method.failure?.message}`),
      [],
    );
    assert.deepEqual(
      [...differences].filter(([, reason]) => reason.length < 10),
      [],
    );
  });

  it('are no longer listed once they pass', () => {
    const passing = new Set(report.methods.filter(({ failure }) => failure === undefined).map(nameOf));
    const names = new Set(report.methods.map(nameOf));
    assert.deepEqual(
      [...differences.keys()].filter((name) => passing.has(name) || !names.has(name)),
      [],
    );
  });

  it('each say their rule, their source and how sure they are', () => {
    const described = new Set(cases.map(nameOf));
    assert.deepEqual(
      report.methods.map(nameOf).filter((name) => !described.has(name)),
      [],
    );
    const incomplete = cases.filter(
      (item) =>
        item.rule.length < 10 ||
        item.source.length < 5 ||
        !['verified', 'reported', 'inferred'].includes(item.confidence),
    );
    assert.deepEqual(incomplete.map(nameOf), []);
  });

  it('are what docs/fidelity.md says', () => {
    const { wanted, found } = fidelityPage();
    assert.equal(found, wanted, 'docs/fidelity.md is out of date: npm run fidelity');
  });
});
