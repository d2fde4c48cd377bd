import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { FailureKind, MethodResult } from '../testing/report.ts';
import { runTests } from '../testing/runTests.ts';
import { causes, outcomeOf, refusedOutcome } from './outcome.ts';
import { checkoutOf, readSuites } from './suites.ts';
import { suiteTable, withTable } from './table.ts';

const suite = { name: 'some', repository: 'owner/some', commit: 'a'.repeat(40), folder: '.' };
const basics = join(import.meta.dirname, '..', 'testing', 'fixtures', 'basics');

test('each kind of failure is counted on its own', () => {
  const kinds: (FailureKind | null)[] = ['assertion', 'exception', 'limit', 'notSupported', 'crash', null];
  const methods = kinds.map((kind, i): MethodResult => {
    const method = { className: 'A', methodName: `m${i}`, millis: 1 };
    return kind ? { ...method, failure: { kind, type: 'T', message: 'same\nother', stack: '' } } : method;
  });
  const report = { ...runTests({ project: basics, classes: ['none'] }), methods, passed: 1, failed: 5 };
  assert.deepEqual(outcomeOf(report), {
    ...{ tests: 6, passed: 1, assertion: 1, notSupported: 1, exception: 2, crash: 1, refused: null },
  });
  assert.equal(causes(report)[0]?.text, '[assertion] T: same');
});

test('the same project gives the counts of its own run', () => {
  const outcome = outcomeOf(runTests({ project: basics }));
  assert.deepEqual([outcome.tests, outcome.passed, outcome.assertion, outcome.exception], [4, 2, 1, 1]);
});

test('the table rounds down and takes the place of the one before, leaving the rest', () => {
  const outcome = { ...refusedOutcome(''), refused: null, tests: 1000, passed: 999, assertion: 1 };
  const table = suiteTable([{ suite, outcome }]);
  assert.match(table, /\| `aaaaaaa` \| 1000 \| 999 \| 99\.9 % \| 1 \| 0 \| 0 \| 0 \|$/);
  const once = withTable('# Top\n<!-- suites:begin -->\nold\n<!-- suites:end -->\nrest', table);
  assert.equal(withTable(once, table), once);
  assert.match(once, /^# Top\n<!-- suites:begin -->\n\n\| suite [^]*\n<!-- suites:end -->\nrest$/);
  assert.doesNotMatch(once, /old/);
  assert.throws(() => withTable('no block', table), /no block <!-- suites:begin -->/);
  assert.match(withTable(null, table), /^# Fidelity/);
});

test('a checkout that is missing or at another commit is refused with what to do', () => {
  const from = mkdtempSync(join(tmpdir(), 'suites-'));
  after(() => rmSync(from, { recursive: true, force: true }));
  assert.throws(() => checkoutOf(suite, from), /Cure: git clone https:\/\/github\.com\/owner\/some/);
  const checkout = join(from, 'some');
  mkdirSync(checkout);
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', checkout, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      encoding: 'utf8',
    }).trim();
  git('init', '-q');
  git('commit', '-q', '--allow-empty', '-m', 'one');
  assert.throws(() => checkoutOf(suite, from), /is at [0-9a-f]{40}, not at a{40}/);
  const commit = git('rev-parse', 'HEAD');
  assert.equal(checkoutOf({ ...suite, commit, folder: 'inner' }, from), join(checkout, 'inner'));
});

test('every suite is pinned', () => {
  for (const { name, repository, commit } of readSuites()) {
    assert.match(repository, new RegExp(`^[\\w-]+/${name}$`));
    assert.match(commit, /^[0-9a-f]{40}$/);
  }
});

test('a suite may name the package directories that are deployed', () => {
  const from = mkdtempSync(join(tmpdir(), 'suites-test-'));
  after(() => rmSync(from, { recursive: true, force: true }));
  const checkout = join(from, 'some');
  mkdirSync(join(checkout, 'one'), { recursive: true });
  mkdirSync(join(checkout, 'two'));
  const classText = (name: string): string => `public class ${name} {}`;
  writeFileSync(join(checkout, 'one', 'Same.cls'), classText('Same'));
  writeFileSync(join(checkout, 'two', 'Same.cls'), classText('Same'));
  const settings = { packageDirectories: [{ path: 'one' }, { path: 'two' }] };
  writeFileSync(join(checkout, 'sfdx-project.json'), JSON.stringify(settings));
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', checkout, ...args], { encoding: 'utf8' });
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '-q', '-m', 'all');
  const commit = git('rev-parse', 'HEAD').trim();
  const project = checkoutOf({ ...suite, commit, packageDirectories: ['two'] }, from);
  assert.equal(runTests({ project }).methods.length, 0);
  assert.throws(() => runTests({ project: checkoutOf({ ...suite, commit }, from) }), /Duplicate type/);
});
