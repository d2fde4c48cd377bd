/**
 * `npm test`: every check of the project, one after the other, each with its own output, then one summary line
 * per part. `npm test -- --only lint,types` runs some of them. What follows the name of a single part goes to its
 * command: `--only browser e2e/login.test.ts`. `npm run test:...` are such parts.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const node = process.execPath;

interface Part {
  readonly name: string;
  readonly what: string;
  /** Arguments that end in `.test.ts` are test files. */
  readonly command: readonly [string, ...string[]];
  /** Throws with the cure when the machine lacks something; may add to the environment. */
  readonly prepare?: () => Record<string, string>;
}

const parts: readonly Part[] = [
  { name: 'types', what: 'TypeScript types of tools and components', command: ['npm', 'run', '-s', 'types'] },
  { name: 'lint', what: 'ESLint and Prettier', command: ['npm', 'run', '-s', 'lint'] },
  {
    name: 'drift',
    what: 'generated files are what the generator writes',
    command: ['npm', 'run', '-s', 'generate', '--', '--check', '--full'],
  },
  {
    name: 'contracts',
    what: 'no contract of the last release breaks without a new major version',
    command: ['npm', 'run', '-s', 'contracts'],
  },
  {
    name: 'tools',
    what: 'tests of generator, local org and scripts',
    command: [
      node,
      '--test',
      // Node leaves one core free by itself.
      '--test-concurrency=2',
      '--test-reporter=dot',
      'codegen/**/*.test.ts',
      'local-org/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
  },
  { name: 'apex-types', what: 'type check of all Apex', command: ['npm', 'run', '-s', 'apex:check'] },
  {
    name: 'analyze',
    what: 'PMD: nothing of severity 1 to 3 (npm run analyze has the Graph Engine too)',
    command: ['npm', 'run', '-s', 'analyze', '--', '--quick'],
  },
  {
    name: 'convert',
    what: 'source converts to metadata format',
    command: ['npm', 'run', '-s', 'convert'],
  },
  // All three are strict: also inside runAs nothing may mix setup and business objects, which the platform lets pass.
  {
    name: 'apex',
    what: 'Apex tests on the local org',
    command: [
      node,
      'local-org/cli.ts',
      'test',
      '.',
      '--strict-mixed-dml',
      '--coverage',
      '--min-class-coverage',
      '95',
      '--junit',
      'reports/apex-junit.xml',
    ],
  },
  {
    name: 'properties',
    what: 'random sequences after which the promises of the engine must hold',
    command: [node, '--test', '--test-reporter=spec', 'properties/**/*.test.ts'],
  },
  {
    name: 'apex-bare',
    what: 'Apex tests in an org without sites and external licences',
    command: [node, 'local-org/cli.ts', 'test', '.', '--strict-mixed-dml', '--without', 'Communities'],
  },
  {
    name: 'apex-persons',
    what: 'Apex tests in an org with Person Accounts',
    command: [node, 'local-org/cli.ts', 'test', '.', '--strict-mixed-dml', '--feature', 'PersonAccounts'],
  },
  { name: 'components', what: 'Jest tests of the components', command: ['jest'] },
  {
    name: 'browser',
    what: 'journeys in a real browser',
    command: [node, '--test', '--test-concurrency=2', '--test-reporter=spec', 'e2e/**/*.test.ts'],
    prepare: () => ({ CHROMIUM: ensureChromium() }),
  },
];

interface Result {
  readonly part: Part;
  readonly ok: boolean;
  readonly seconds: number;
  readonly note: string;
}

const isTestFile = (argument: string): boolean => argument.endsWith('.test.ts');

/**
 * The command with what the caller adds; test files that the caller names take the place of the part's own. Files come
 * last: Node takes options behind them for the test's.
 */
function commandOf({ command: [program, ...own] }: Part, more: readonly string[]): [string, ...string[]] {
  const named = more.filter(isTestFile);
  const files = named.length > 0 ? named : own.filter(isTestFile);
  return [program, ...[...own, ...more].filter((argument) => !isTestFile(argument)), ...files];
}

/** @param isAlone then it has the keyboard, too: a test runner that watches asks */
function run(part: Part, more: readonly string[], isAlone: boolean): Result {
  console.log(`\n=== ${part.name}: ${part.what}`);
  const start = performance.now();
  let note = '';
  let ok = false;
  try {
    const added = part.prepare?.() ?? {};
    const [command, ...args] = commandOf(part, more);
    const env = {
      ...process.env,
      ...added,
      PATH: `${join(root, 'node_modules', '.bin')}:${process.env['PATH']}`,
    };
    const keyboard = isAlone ? 'inherit' : 'ignore';
    const done = spawnSync(command, args, { cwd: root, stdio: [keyboard, 'inherit', 'inherit'], env });
    ok = done.status === 0;
    if (done.error) note = done.error.message;
  } catch (error) {
    note = error instanceof Error ? error.message : String(error);
    console.error(note);
  }
  return { part, ok, seconds: (performance.now() - start) / 1000, note };
}

interface Wish {
  readonly parts: readonly Part[];
  /** Arguments for the command of the only part. */
  readonly more: readonly string[];
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function wish([option, list = '', ...more]: readonly string[]): Wish {
  if (option === undefined) return { parts, more: [] };
  if (option !== '--only') fail(`${option} is not known.\n  Cure: \`npm test -- --only lint,types\`.`);
  const names = list.split(',');
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) {
    const known = parts.map((part) => part.name).join(', ');
    fail(`No part is called ${unknown.join(', ')}.\n  Cure: choose among ${known}.`);
  }
  if (names.length > 1 && more.length > 0) {
    fail(`${more.join(' ')} would go to ${names.length} parts.\n  Cure: name one part.`);
  }
  return { parts: parts.filter((part) => names.includes(part.name)), more };
}

mkdirSync(join(root, 'reports'), { recursive: true });
const wanted = wish(process.argv.slice(2));
const isAlone = wanted.parts.length === 1;
const results = wanted.parts.map((part) => run(part, wanted.more, isAlone));
console.log('\n=== Summary');
for (const { part, ok, seconds } of results) {
  console.log(
    `${ok ? 'passed' : 'FAILED'}  ${part.name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${part.what}`,
  );
}
const failed = results.filter((result) => !result.ok).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
