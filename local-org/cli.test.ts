/** The command line as a user meets it: output, exit codes, files. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const fixtures = join(import.meta.dirname, 'testing', 'fixtures');
const folder = mkdtempSync(join(tmpdir(), 'local-org-cli-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function cli(...args: string[]): { status: number | null; out: string; err: string } {
  const result = spawnSync(process.execPath, [join(import.meta.dirname, 'cli.ts'), ...args], {
    encoding: 'utf8',
  });
  return { status: result.status, out: result.stdout, err: result.stderr };
}

test('test prints every method, failures with source, and a summary, and writes JUnit XML', () => {
  const junit = join(folder, 'reports', 'apex.xml');
  const { status, out } = cli('test', join(fixtures, 'basics'), '--junit', junit, '--coverage');
  assert.equal(status, 1);
  assert.match(out, / {2}pass {2}CalculatorTest\.divides {2}\d+ ms\n/);
  assert.match(out, / {2}FAIL {2}CalculatorTest\.failsAnAssertion {2}\d+ ms\n/);
  assert.match(out, /Failures\n\nCalculatorTest\.failsAnAssertion \[assertion\]/);
  assert.match(out, /Line coverage\n {2}Calculator +100\.0 % {2}1\/1\n/);
  assert.match(out, /Apex tests: 2 passed, 2 failed; /);
  assert.match(readFileSync(junit, 'utf8'), /<testsuites name="apex" tests="4" failures="2"/);
});

test('too little coverage fails a run whose tests pass', () => {
  const project = join(fixtures, 'coverage');
  assert.equal(cli('test', project, '--min-coverage', '50').status, 0);
  const low = cli('test', project, '--min-coverage', '90');
  assert.equal(low.status, 1);
  assert.match(low.err, /below the 90 % asked for/);
  assert.match(low.out, /not covered: 10, 16-17/);
});

test('a project that does not compile ends with its diagnostics', () => {
  const { status, err } = cli('test', join(fixtures, 'syntax-error'));
  assert.equal(status, 2);
  assert.match(err, /does not compile: 2 errors/);
  assert.match(err, /Broken\.cls:4:5: error LO1001/);
});

test('wrong use names the mistake and shows the usage', () => {
  for (const args of [
    [],
    ['dance'],
    ['test'],
    ['test', fixtures, '--min-coverage', 'most'],
    ['test', fixtures, '--nope'],
  ]) {
    const { status, err } = cli(...args);
    assert.equal(status, 2, args.join(' '));
    assert.match(err, /Usage:/);
  }
  const { status, err } = cli('test', folder);
  assert.equal(status, 2);
  assert.match(err, /^LO4102: .*sfdx-project\.json not found/);
});

test('a selection without any test fails', () => {
  const { status, err } = cli('test', join(fixtures, 'basics'), '--class', 'Missing');
  assert.equal(status, 1);
  assert.match(err, /No test method was found/);
});

test('run executes anonymous Apex on a database that stays', () => {
  const database = join(folder, 'run.sqlite');
  const script = join(folder, 'script.apex');
  const project = join(fixtures, 'aura');
  writeFileSync(
    script,
    "insert new Account(Name = 'From a script'); System.debug([SELECT COUNT() FROM Account]);",
  );
  assert.match(cli('run', project, script, '--database', database).out, /\b1\n/);
  assert.match(cli('run', project, script, '--database', database).out, /\b2\n/);
  writeFileSync(script, 'Integer zero = 0;\nInteger broken = 1 / zero;');
  const failed = cli('run', project, script, '--database', database);
  assert.equal(failed.status, 1);
  assert.match(failed.err, /System\.MathException: Divide by 0\nAnonymousBlock: line 2, column 1/);
});
