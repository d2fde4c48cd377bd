/** What is measured, and the targets. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './measure.ts';

/** What a figure belongs to. */
export interface Measured {
  readonly name: string;
  readonly what: string;
  readonly unit: 's' | 'ms' | '1/s';
  /** Most time, or fewest per second. */
  readonly target: number | null;
}

export interface BenchCase extends Measured {
  /** Arguments of node, seen from the project's root. */
  readonly command: readonly string[];
  /** `process`: each run is a process, and its wall-clock time counts. `reported`: one process reports all runs. */
  readonly measured: 'process' | 'reported';
  /** Before each run of a `process` case. */
  readonly before?: () => void;
}

/** Most memory of each case, megabytes. */
export const MEMORY_TARGET = 1024;

const OWN_TESTS = ['local-org/cli.ts', 'test', '.'];

/** A class that many others use. */
const CHANGED = 'force-app/main/access/classes/LatchkeyRequests.cls';

/** `suite` is a checkout of fflib-apex-mocks; null leaves that case out. */
export function benchCases(suite: string | null): readonly BenchCase[] {
  const cases: readonly BenchCase[] = [
    {
      name: 'apex-first',
      what: "Latchkey's Apex tests, cold process, nothing cached",
      unit: 's',
      target: 10,
      command: OWN_TESTS,
      measured: 'process',
      before: () =>
        rmSync(join(ROOT, '.cache', 'local-org', 'ast'), { recursive: true, force: true, maxRetries: 3 }),
    },
    {
      name: 'apex-cold',
      what: "Latchkey's Apex tests, cold process",
      unit: 's',
      target: 10,
      command: OWN_TESTS,
      measured: 'process',
    },
    {
      name: 'apex-warm',
      what: "Latchkey's Apex tests, watch: a class saved, everything again",
      unit: 's',
      target: 2,
      command: ['bench/cases/watch.ts', '.', '--all', CHANGED],
      measured: 'reported',
    },
    {
      name: 'apex-change',
      what: "Latchkey's Apex tests, watch: a class saved, what it reaches",
      unit: 's',
      target: 2,
      command: ['bench/cases/watch.ts', '.', CHANGED],
      measured: 'reported',
    },
    {
      name: 'loop',
      what: 'statements of a plain loop',
      unit: '1/s',
      target: 1_000_000,
      command: ['bench/cases/statements.ts', 'loop'],
      measured: 'reported',
    },
    {
      name: 'mixed',
      what: 'statements with records, strings, maps',
      unit: '1/s',
      target: null,
      command: ['bench/cases/statements.ts', 'mixed'],
      measured: 'reported',
    },
    {
      name: 'contacts',
      what: "10,000 Contacts through Latchkey's trigger, work behind it included",
      unit: 's',
      target: 10,
      command: ['bench/cases/contacts.ts'],
      measured: 'reported',
    },
    {
      name: 'generate-full',
      what: 'generator, everything formatted anew (--check --full)',
      unit: 's',
      target: null,
      command: ['codegen/cli.ts', '--check', '--full'],
      measured: 'process',
    },
    {
      name: 'generate-check',
      what: 'generator, --check',
      unit: 's',
      target: null,
      command: ['codegen/cli.ts', '--check'],
      measured: 'process',
    },
  ];
  return suite === null ? cases : [...cases, suiteCase(suite)];
}

function suiteCase(folder: string): BenchCase {
  return {
    name: 'suite-warm',
    what: 'fflib-apex-mocks, watch: a class saved, everything again',
    unit: 's',
    target: 5,
    command: ['bench/cases/watch.ts', folder, '--all'],
    measured: 'reported',
  };
}
