#!/usr/bin/env node
/** Command line of the local org: `test`, `run`, `serve`. Exit codes: 0 fine, 1 failed, 2 wrong use or unreadable project. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { OrgError } from './entry/orgError.ts';
import { Org } from './org.ts';
import { junitXml } from './testing/junit.ts';
import { coverageText, failuresText, methodLine, summaryLine, warningsText } from './testing/print.ts';
import { coveragePercent } from './testing/report.ts';
import { runTests } from './testing/runTests.ts';

const USAGE = `Usage:
  node local-org/cli.ts test <project> [--class <name>]... [--method <name>]... [--coverage]
                             [--junit <file>] [--min-coverage <percent>] [--warnings]
  node local-org/cli.ts run <project> <file.apex> [--database <file>] [--user <username>]
  node local-org/cli.ts serve <project> [--port <number>] [--database <file>] [--fresh] [--config <file>]
                              [--seed <folder>]

<project> is the root folder of an SFDX project (with sfdx-project.json).`;

/** Wrong use of the command line: answered with the usage text. */
class UsageError extends Error {}

const COMMANDS: Readonly<Record<string, (args: string[]) => number | Promise<number>>> = {
  test: testCommand,
  run: runCommand,
  serve: serveCommand,
};

async function main(args: string[]): Promise<number> {
  const [name = '', ...rest] = args;
  if (name === '--help' || name === '-h') {
    console.log(USAGE);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(name === '' ? 'No command given.' : `Unknown command '${name}'.`);
  return command(rest);
}

function testCommand(args: string[]): number {
  const { values, positionals } = parse(args, {
    class: { type: 'string', multiple: true },
    method: { type: 'string', multiple: true },
    coverage: { type: 'boolean' },
    junit: { type: 'string' },
    'min-coverage': { type: 'string' },
    warnings: { type: 'boolean' },
  });
  const minimum = percentOption(values['min-coverage']);
  const report = runTests({
    project: projectOf(positionals),
    classes: (values['class'] ?? []) as string[],
    methods: (values['method'] ?? []) as string[],
    onMethod: (result) => console.log(methodLine(result)),
  });
  const sections = [
    warningsText(report, values['warnings'] === true),
    failuresText(report),
    values['coverage'] || minimum !== null ? coverageText(report.coverage) : '',
  ];
  for (const section of sections) if (section !== '') console.log(`\n${section}`);
  console.log(`\n${summaryLine(report)}`);
  if (typeof values['junit'] === 'string') writeReport(values['junit'], junitXml(report));
  if (report.methods.length === 0) {
    console.error('No test method was found for this selection.');
    return 1;
  }
  if (minimum !== null && coveragePercent(report.coverage) < minimum) {
    console.error(`Line coverage is below the ${minimum} % asked for.`);
    return 1;
  }
  return report.failed > 0 ? 1 : 0;
}

function runCommand(args: string[]): number {
  const { values, positionals } = parse(args, { database: { type: 'string' }, user: { type: 'string' } });
  const project = projectOf(positionals);
  const file = positionals[1];
  if (file === undefined) throw new UsageError('No file with anonymous Apex given.');
  const database = (values['database'] as string | undefined) ?? resolve(project, '.local-org', 'org.sqlite');
  const org = Org.open({ project, database, background: false });
  try {
    const userId = values['user'] === undefined ? org.systemUserId : org.userIdOf(String(values['user']));
    const outcome = org.execute(userId, readFileSync(file, 'utf8'));
    for (const line of outcome.log) console.log(line);
    if (outcome.error !== null) console.error(outcome.error);
    org.settleNow();
    return outcome.error === null ? 0 : 1;
  } finally {
    org.close();
  }
}

async function serveCommand(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    port: { type: 'string' },
    database: { type: 'string' },
    fresh: { type: 'boolean' },
    config: { type: 'string' },
    seed: { type: 'string' },
  });
  const { serve } = await import('./server/serve.ts');
  const server = await serve({
    project: projectOf(positionals),
    onProgress: (message) => console.log(message),
    ...(values['port'] === undefined ? {} : { port: portOption(String(values['port'])) }),
    ...(values['database'] === undefined ? {} : { database: String(values['database']) }),
    ...(values['config'] === undefined ? {} : { config: String(values['config']) }),
    ...(values['seed'] === undefined ? {} : { seed: String(values['seed']) }),
    ...(values['fresh'] ? { fresh: true } : {}),
  });
  console.log(`Open ${server.url} - stop with Ctrl-C`);
  await new Promise<void>((stop) => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  await server.close();
  return 0;
}

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

function parse(
  args: string[],
  options: NonNullable<Options>,
): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function projectOf(positionals: readonly string[]): string {
  const [project] = positionals;
  if (project === undefined) throw new UsageError('No project folder given.');
  return resolve(project);
}

function percentOption(text: unknown): number | null {
  if (text === undefined) return null;
  const value = Number(text);
  if (!(value >= 0 && value <= 100))
    throw new UsageError(`--min-coverage takes a percentage, got '${String(text)}'.`);
  return value;
}

function portOption(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port takes a port number, got '${text}'.`);
  return port;
}

function writeReport(file: string, text: string): void {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, text);
}

/** Errors made for people are printed as they are; anything else keeps its stack. */
function printError(error: unknown): number {
  if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`);
  else if (error instanceof OrgError || isReadable(error)) console.error((error as Error).message);
  else console.error(error);
  return 2;
}

/** `LO4102: ...` of the schema, a refused start of the server, a file that is not there. */
function isReadable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /^LO\d{4}/.test(error.message) || error.constructor.name === 'ServeError' || 'syscall' in error;
}

process.exitCode = await main(process.argv.slice(2)).catch(printError);
