/** `local-org test`: options, output and exit code. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import {
  FEATURE_OPTIONS,
  featureOption,
  numberOption,
  parseCommandLine,
  projectOf,
  UsageError,
} from '../commandLine.ts';
import type { CommandLine } from '../commandLine.ts';
import { astCache } from '../core.ts';
import { OrgError } from '../entry/orgError.ts';
import { parseAhead } from '../parse/parseAhead.ts';
import { findProjectFiles } from '../schema/projectFiles.ts';
import { junitXml } from './junit.ts';
import { runTestsInParallel } from './parallel.ts';
import { coverageText, failuresText, methodLine, noticesText, summaryLine, warningsText } from './print.ts';
import { coveragePercent } from './report.ts';
import type { TestReport } from './report.ts';
import { runTests } from './runTests.ts';
import { defaultThreads } from './testPool.ts';
import type { RunTestsOptions } from './runTests.ts';
import { watchProject } from './watchFiles.ts';
import { WatchSession } from './watchSession.ts';

interface TestCommand {
  readonly run: RunTestsOptions;
  readonly watch: boolean;
  /** While watching: a change runs every test, not only those it reaches. */
  readonly all: boolean;
  /** Threads; null: as many as pay. */
  readonly workers: number | null;
  readonly coverage: boolean;
  /** Percent; null when not asked for. */
  readonly minCoverage: number | null;
  /** The same for each class alone. */
  readonly minClassCoverage: number | null;
  readonly junit: string | null;
  readonly warnings: boolean;
}

/** Classes of a project whose tests are divided among threads without being asked to. */
const WORTH_THREADS = 100;

const PERCENTAGE = { min: 0, max: 100, what: 'a percentage' };

/** @throws UsageError for wrong options; OrgError when the project does not compile. */
export async function testCommand(args: string[]): Promise<number> {
  const command = readCommand(args);
  return command.watch ? watchTests(command) : runOnce(command);
}

function readCommand(args: string[]): TestCommand {
  const { values, positionals }: CommandLine = parseCommandLine(args, {
    class: { type: 'string', multiple: true },
    method: { type: 'string', multiple: true },
    coverage: { type: 'boolean' },
    junit: { type: 'string' },
    'min-coverage': { type: 'string' },
    'min-class-coverage': { type: 'string' },
    warnings: { type: 'boolean' },
    seed: { type: 'string' },
    parallel: { type: 'string' },
    watch: { type: 'boolean' },
    all: { type: 'boolean' },
    'deploy-mode': { type: 'boolean' },
    'strict-mixed-dml': { type: 'boolean' },
    ...FEATURE_OPTIONS,
  });
  const most = Math.max(2, availableParallelism() * 4);
  const count = { min: 1, max: most, what: `a number of workers from 1 to ${most}`, whole: true };
  const seeds = { min: 0, max: 2 ** 31 - 1, what: 'a whole number from 0', whole: true };
  const seed = numberOption('seed', values['seed'], seeds);
  const command: TestCommand = {
    run: {
      project: projectOf(positionals),
      classes: (values['class'] ?? []) as string[],
      methods: (values['method'] ?? []) as string[],
      deployMode: values['deploy-mode'] === true,
      strictMixedDml: values['strict-mixed-dml'] === true,
      features: featureOption(values),
      onMethod: (result) => console.log(methodLine(result)),
      ...(seed === null ? {} : { seed }),
    },
    watch: values['watch'] === true,
    all: values['all'] === true,
    workers: numberOption('parallel', values['parallel'], count),
    coverage: values['coverage'] === true,
    minCoverage: numberOption('min-coverage', values['min-coverage'], PERCENTAGE),
    minClassCoverage: numberOption('min-class-coverage', values['min-class-coverage'], PERCENTAGE),
    junit: (values['junit'] as string | undefined) ?? null,
    warnings: values['warnings'] === true,
  };
  if (command.all && !command.watch) throw new UsageError('--all goes with --watch.');
  if (command.run.deployMode === true && command.run.strictMixedDml === true)
    throw new UsageError('--deploy-mode and --strict-mixed-dml do not go together.');
  return command;
}

async function runOnce(command: TestCommand): Promise<number> {
  const { run, junit } = command;
  await parseAhead(run.project, astCache(run.project));
  const threads = command.workers ?? usualThreads(run);
  const report = threads === 1 ? runTests(run) : await runTestsInParallel(run, threads);
  const asksCoverage = command.minCoverage !== null || command.minClassCoverage !== null;
  print(command, report, command.coverage || asksCoverage);
  if (junit !== null) writeReport(junit, junitXml(report));
  if (report.methods.length === 0) {
    console.error('No test method was found for this selection.');
    return 1;
  }
  const uncovered = coverageProblems(command, report);
  for (const problem of uncovered) console.error(problem);
  return report.failed > 0 || uncovered.length > 0 ? 1 : 0;
}

/** A selection is over before a second thread has loaded the project, and so are the tests of a small project. */
function usualThreads({ project, classes = [], methods = [] }: RunTestsOptions): number {
  const selects = classes.length > 0 || methods.length > 0;
  const small = findProjectFiles(project).ofType('cls').length < WORTH_THREADS;
  return selects || small ? 1 : defaultThreads();
}

function coverageProblems({ minCoverage, minClassCoverage }: TestCommand, report: TestReport): string[] {
  const problems: string[] = [];
  if (minCoverage !== null && coveragePercent(report.coverage) < minCoverage)
    problems.push(`Line coverage is below the ${minCoverage} % asked for.`);
  for (const row of report.coverage)
    if (minClassCoverage !== null && coveragePercent([row]) < minClassCoverage)
      problems.push(`Line coverage of ${row.name} is below the ${minClassCoverage} % asked for.`);
  return problems;
}

function print({ run, warnings }: TestCommand, report: TestReport, withCoverage: boolean): void {
  const sections = [
    noticesText(report),
    warningsText(report, warnings),
    failuresText(report),
    withCoverage ? coverageText(report.coverage) : '',
  ];
  for (const section of sections) if (section !== '') console.log(`\n${section}`);
  const order = run.seed === undefined ? '' : `; order by --seed ${run.seed}`;
  console.log(`\n${summaryLine(report)}${order}`);
}

/** Runs until Ctrl-C. A run in progress is never interrupted: changes meanwhile are taken up after it. */
async function watchTests(command: TestCommand): Promise<number> {
  await parseAhead(command.run.project, astCache(command.run.project));
  const session = new WatchSession(command.run, command.workers ?? defaultThreads());
  let stop!: () => void;
  let fail!: (error: unknown) => void;
  const ended = new Promise<void>((settle, reject) => ([stop, fail] = [settle, reject]));
  let last = Promise.resolve();
  const afterwards = (run: () => Promise<TestReport>): void => {
    last = last.then(() => runWatched(command, run)).catch(fail);
  };
  const files = watchProject(command.run.project, (changed) => {
    console.log(`\n${changed.size === 1 ? '1 file' : `${changed.size} files`} changed`);
    afterwards(() => (command.all ? session.runAll(changed) : session.rerun(changed)));
  });
  const keys = createInterface({ input: process.stdin });
  keys.on('line', () => afterwards(() => session.runAll()));
  afterwards(() => session.runAll());
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    await ended;
  } finally {
    keys.close();
    files.close();
    await session.close();
  }
  return 0;
}

async function runWatched(command: TestCommand, run: () => Promise<TestReport>): Promise<void> {
  try {
    const report = await run();
    if (report.methods.length === 0) console.log('No test reaches the change.');
    else print(command, report, false);
  } catch (error) {
    if (!(error instanceof OrgError) && !/^LO\d{4}/.test((error as Error).message)) throw error;
    console.error((error as Error).message);
  }
  console.log('Waiting for changes; Enter runs all tests, Ctrl-C ends.');
}

function writeReport(file: string, text: string): void {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, text);
}
