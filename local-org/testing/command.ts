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
import { OrgError } from '../entry/orgError.ts';
import { junitXml } from './junit.ts';
import { runTestsInParallel } from './parallel.ts';
import { coverageText, failuresText, methodLine, noticesText, summaryLine, warningsText } from './print.ts';
import { coveragePercent } from './report.ts';
import type { TestReport } from './report.ts';
import { runTests } from './runTests.ts';
import type { RunTestsOptions } from './runTests.ts';
import { watchProject } from './watchFiles.ts';
import { WatchSession } from './watchSession.ts';

interface TestCommand {
  readonly run: RunTestsOptions;
  readonly watch: boolean;
  /** Worker threads; null: none, the tests run in this one. */
  readonly workers: number | null;
  readonly coverage: boolean;
  /** Percent; null when not asked for. */
  readonly minCoverage: number | null;
  /** The same for each class alone. */
  readonly minClassCoverage: number | null;
  readonly junit: string | null;
  readonly warnings: boolean;
}

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
    workers: numberOption('parallel', values['parallel'], count),
    coverage: values['coverage'] === true,
    minCoverage: numberOption('min-coverage', values['min-coverage'], PERCENTAGE),
    minClassCoverage: numberOption('min-class-coverage', values['min-class-coverage'], PERCENTAGE),
    junit: (values['junit'] as string | undefined) ?? null,
    warnings: values['warnings'] === true,
  };
  if (command.watch && command.workers !== null)
    throw new UsageError('--watch and --parallel do not go together.');
  if (command.run.deployMode === true && command.run.strictMixedDml === true)
    throw new UsageError('--deploy-mode and --strict-mixed-dml do not go together.');
  return command;
}

async function runOnce(command: TestCommand): Promise<number> {
  const { run, workers, junit } = command;
  const report = workers === null ? runTests(run) : await runTestsInParallel(run, workers);
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
  const session = new WatchSession(command.run);
  const files = watchProject(command.run.project, (changed) => {
    console.log(`\n${changed.size === 1 ? '1 file' : `${changed.size} files`} changed`);
    runWatched(command, () => session.rerun(changed));
  });
  const keys = createInterface({ input: process.stdin });
  keys.on('line', () => runWatched(command, () => session.runAll()));
  runWatched(command, () => session.runAll());
  await new Promise<void>((stop) => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  keys.close();
  files.close();
  return 0;
}

function runWatched(command: TestCommand, run: () => TestReport): void {
  try {
    const report = run();
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
