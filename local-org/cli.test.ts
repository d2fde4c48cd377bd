/** The command line as a user meets it: output, exit codes, files. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test('a shuffled and a parallel run tell their order and give the same result', () => {
  const project = join(fixtures, 'jobs');
  const shuffled = cli('test', project, '--seed', '11');
  assert.equal(shuffled.status, 0);
  assert.match(shuffled.out, /; order by --seed 11\n$/);
  const methods = (out: string): string[] => out.match(/pass {2}\S+/g) ?? [];
  const parallel = cli('test', project, '--seed', '11', '--parallel', '2');
  assert.equal(parallel.status, 0);
  assert.deepEqual(methods(parallel.out), methods(shuffled.out));
  for (const wrong of [['--seed', 'x'], ['--parallel', '0'], ['--all']]) {
    assert.equal(cli('test', project, ...wrong).status, 2);
  }
});

test('a watched project is tested again when a file changes, until Ctrl-C', async () => {
  const project = join(folder, 'watched');
  cpSync(join(fixtures, 'basics'), project, { recursive: true });
  const command = [join(import.meta.dirname, 'cli.ts'), 'test', project, '--watch', '--method', 'divides'];
  const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = texts(child.stdout);
  try {
    assert.match(await waiting.next('Waiting for changes'), /1 passed, 0 failed/);
    const file = join(project, 'force-app', 'main', 'default', 'classes', 'Calculator.cls');
    writeFileSync(file, readFileSync(file, 'utf8').replace('dividend / divisor', 'dividend * divisor'));
    assert.match(
      await waiting.next('Waiting for changes'),
      /1 file changed[^]*FAIL {2}CalculatorTest\.divides/,
    );
    child.stdin.write('\n');
    assert.match(await waiting.next('Waiting for changes'), /0 passed, 1 failed/);
  } finally {
    child.kill('SIGINT');
  }
  const [status] = (await once(child, 'exit')) as [number | null];
  assert.equal(status, 0);
});

/** Reads a stream in portions that end with a given text. */
function texts(stream: NodeJS.ReadableStream): { next: (end: string) => Promise<string> } {
  let seen = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => (seen += chunk));
  return {
    async next(end) {
      while (!seen.includes(end)) await once(stream, 'data');
      const at = seen.indexOf(end) + end.length;
      const portion = seen.slice(0, at);
      seen = seen.slice(at);
      return portion;
    },
  };
}
