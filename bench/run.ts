/**
 * `npm run bench`: medians of five with their ratio to the committed figures. Exit code 1 when a target is missed,
 * 2 for wrong use or a case that fails.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchCases } from './cases.ts';
import type { BenchCase } from './cases.ts';
import { compare, OPTIONS, selected } from './compare.ts';
import { rounded } from './figures.ts';
import type { Row } from './figures.ts';
import { median, ROOT, RUNS, VALUES_MARK } from './measure.ts';

const USAGE = `npm run bench -- [--only <case>,<case>] [--suite <folder of fflib-apex-mocks>] [--save] [--figures <file>]`;

const scratch = mkdtempSync(join(tmpdir(), 'bench-peak-'));

/** Seconds of the whole process, what it printed, and its peak memory in megabytes. */
function runProcess(command: readonly string[]): { seconds: number; output: string; peak: number } {
  const peakFile = join(scratch, 'peak');
  rmSync(peakFile, { force: true });
  const args = [
    '--disable-warning=ExperimentalWarning',
    '--import',
    join(ROOT, 'bench', 'peak.ts'),
    ...command,
  ];
  const startedAt = performance.now();
  const done = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, BENCH_PEAK_FILE: peakFile },
  });
  const seconds = (performance.now() - startedAt) / 1000;
  // 1 is the answer of a test run with failures: a suite may have some, and its time counts all the same.
  if (done.status !== 0 && done.status !== 1) throw new Error(`${command.join(' ')} failed:\n${done.stderr}`);
  return { seconds, output: done.stdout, peak: Math.round(Number(readFileSync(peakFile, 'utf8')) / 1024) };
}

function measure(benchCase: BenchCase): Row {
  const times = benchCase.measured === 'process' ? RUNS : 1;
  const runs = Array.from({ length: times }, () => {
    benchCase.before?.();
    return runProcess(benchCase.command);
  });
  const values =
    benchCase.measured === 'process' ? runs.map((run) => run.seconds) : valuesOf(runs[0]!.output);
  const peakMegabytes = Math.max(...runs.map((run) => run.peak));
  return { benchCase, figure: { median: rounded(median(values)), peakMegabytes } };
}

function valuesOf(output: string): number[] {
  const line = output.split('\n').find((text) => text.startsWith(VALUES_MARK));
  if (!line) throw new Error(`A case printed no values:\n${output}`);
  return JSON.parse(line.slice(VALUES_MARK.length)) as number[];
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { ...OPTIONS, suite: { type: 'string' } } });
  const suite = values.suite === undefined ? null : resolve(values.suite);
  if (suite !== null && !existsSync(join(suite, 'sfdx-project.json'))) {
    throw new Error(`${suite} holds no sfdx-project.json.\n${USAGE}`);
  }
  return compare(selected(benchCases(suite), values.only), values, measure);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
