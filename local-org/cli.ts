#!/usr/bin/env node
/** Command line of the local org: `test`, `run`, `serve`. Exit codes: 0 fine, 1 failed, 2 wrong use or unreadable project. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  FEATURE_OPTIONS,
  featureOption,
  numberOption,
  parseCommandLine,
  projectOf,
  UsageError,
} from './commandLine.ts';
import type { CommandLine } from './commandLine.ts';
import { OrgError } from './entry/orgError.ts';
import { Org } from './org.ts';
import type { ApiOptions } from './server/serve.ts';
import { testCommand } from './testing/command.ts';

const USAGE = `Usage:
  node local-org/cli.ts test <project> [--class <name>]... [--method <name>]... [--coverage]
                             [--junit <file>] [--min-coverage <percent>]
                             [--min-class-coverage <percent>] [--warnings] [--seed <number>]
                             [--parallel <threads>] [--watch [--all]] [--deploy-mode | --strict-mixed-dml]
                             [--feature <name>]... [--without <name>]...
  node local-org/cli.ts run <project> <file.apex> [--database <file>] [--user <username>] [--feature <name>]... [--without <name>]...
  node local-org/cli.ts serve <project> [--port <number>] [--database <file>] [--fresh] [--config <file>]
                              [--seed <folder> | --data <name>] [--api] [--api-user <username>]...
                              [--api-host <address>] [--api-port <number>] [--feature <name>]... [--without <name>]...

<project> is the root folder of an SFDX project (with sfdx-project.json). Features of the org are those of its
config/project-scratch-def.json and of --feature. PersonAccounts makes a difference. --without Communities gives an
org without sites and external users. --data names sample data of the configuration; a database with other data is
filled anew.`;

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

function runCommand(args: string[]): number {
  const { values, positionals } = parseCommandLine(args, {
    database: { type: 'string' },
    user: { type: 'string' },
    ...FEATURE_OPTIONS,
  });
  const project = projectOf(positionals);
  const file = positionals[1];
  if (file === undefined) throw new UsageError('No file with anonymous Apex given.');
  const database = (values['database'] as string | undefined) ?? resolve(project, '.local-org', 'org.sqlite');
  const org = Org.open({ project, database, background: false, features: featureOption(values) });
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
  const { values, positionals } = parseCommandLine(args, {
    port: { type: 'string' },
    database: { type: 'string' },
    fresh: { type: 'boolean' },
    config: { type: 'string' },
    seed: { type: 'string' },
    data: { type: 'string' },
    api: { type: 'boolean' },
    'api-user': { type: 'string', multiple: true },
    'api-host': { type: 'string' },
    'api-port': { type: 'string' },
    ...FEATURE_OPTIONS,
  });
  const ports = { min: 0, max: 65_535, what: 'a port number', whole: true };
  const port = numberOption('port', values['port'], ports);
  const { serve } = await import('./server/serve.ts');
  const server = await serve({
    project: projectOf(positionals),
    onProgress: (message) => console.log(message),
    features: featureOption(values),
    ...(port === null ? {} : { port }),
    ...(values['database'] === undefined ? {} : { database: String(values['database']) }),
    ...(values['config'] === undefined ? {} : { config: String(values['config']) }),
    ...(values['seed'] === undefined ? {} : { seed: String(values['seed']) }),
    ...(values['data'] === undefined ? {} : { data: String(values['data']) }),
    ...(values['fresh'] ? { fresh: true } : {}),
    ...apiOptions(values, numberOption('api-port', values['api-port'], ports)),
  });
  for (const { username, accessToken } of server.api?.tokens ?? []) {
    console.log(`REST API at ${server.api!.url} as ${username}, access token ${accessToken}`);
  }
  console.log(`Open ${server.url} - stop with Ctrl-C`);
  await new Promise<void>((stop) => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  await server.close();
  return 0;
}

/** Nothing without `--api`: the other options say how, not whether. */
function apiOptions(values: CommandLine['values'], port: number | null): { readonly api?: ApiOptions } {
  const details = ['api-user', 'api-host', 'api-port'].filter((name) => values[name] !== undefined);
  if (values['api'] !== true) {
    if (details.length > 0) throw new UsageError(`--${details[0]!} needs --api.`);
    return {};
  }
  const users = (values['api-user'] as string[] | undefined) ?? [];
  const host = values['api-host'] === undefined ? {} : { host: String(values['api-host']) };
  return { api: { users, ...host, ...(port === null ? {} : { port }) } };
}

/** Errors made for people are printed as they are; anything else keeps its stack. */
function printError(error: unknown): number {
  if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`);
  else if (error instanceof OrgError || isReadable(error)) console.error((error as Error).message);
  else console.error(error);
  return 2;
}

/** `LO4102: ...` of the schema, a refused start of the server (loaded only by `serve`, so known by name), a missing file. */
function isReadable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    /^LO\d{4}/.test(error.message) ||
    /^(Serve|Seed|Config)Error$/.test(error.constructor.name) ||
    'syscall' in error
  );
}

process.exitCode = await main(process.argv.slice(2)).catch(printError);
