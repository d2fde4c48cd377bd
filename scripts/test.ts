/**
 * `npm test`: every check of the project, one after the other, each with its own output, then one summary line
 * per part. `npm test -- --only lint,types` runs some of them.
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
  { name: 'apex-types', what: 'type check of all Apex', command: [node, 'scripts/apex-check.ts'] },
  {
    name: 'analyze',
    what: 'PMD: nothing of severity 1 to 3 (npm run analyze has the Graph Engine too)',
    command: [node, 'scripts/analyze.ts', '--quick'],
  },
  {
    name: 'convert',
    what: 'source converts to metadata format',
    command: [node, 'scripts/convert-check.ts'],
  },
  // All three are strict: also inside runAs nothing may mix setup and business objects, which the platform lets pass.
  { name: 'apex', what: 'Apex tests on the local org', command: ['npm', 'run', '-s', 'test:apex'] },
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
  { name: 'components', what: 'Jest tests of the components', command: ['npm', 'run', '-s', 'test:lwc'] },
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

function run(part: Part): Result {
  console.log(`\n=== ${part.name}: ${part.what}`);
  const start = performance.now();
  let note = '';
  let ok = false;
  try {
    const added = part.prepare?.() ?? {};
    const [command, ...args] = part.command;
    const env = {
      ...process.env,
      ...added,
      PATH: `${join(root, 'node_modules', '.bin')}:${process.env['PATH']}`,
    };
    const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env });
    ok = done.status === 0;
    if (done.error) note = done.error.message;
  } catch (error) {
    note = error instanceof Error ? error.message : String(error);
    console.error(note);
  }
  return { part, ok, seconds: (performance.now() - start) / 1000, note };
}

function chosen(): readonly Part[] {
  const at = process.argv.indexOf('--only');
  if (at < 0) return parts;
  const names = (process.argv[at + 1] ?? '').split(',');
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) {
    console.error(
      `No part is called ${unknown.join(', ')}.\n  Cure: choose among ${parts.map((part) => part.name).join(', ')}.`,
    );
    process.exit(2);
  }
  return parts.filter((part) => names.includes(part.name));
}

mkdirSync(join(root, 'reports'), { recursive: true });
const results = chosen().map(run);
console.log('\n=== Summary');
for (const { part, ok, seconds } of results) {
  console.log(
    `${ok ? 'passed' : 'FAILED'}  ${part.name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${part.what}`,
  );
}
const failed = results.filter((result) => !result.ok).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
