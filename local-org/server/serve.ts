/** Starts the local org's web server: `serve({ project, port })`. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';
import { baseBundle } from './build/baseBuild.ts';
import { shellBundle } from './build/shellBuild.ts';
import { readConfig } from './config.ts';
import type { DataSetConfig, ServerConfig } from './config.ts';
import { ChangeStream } from './http/events.ts';
import { newSession } from './http/security.ts';
import { createHandler } from './handler.ts';
import type { OrgPort } from './orgPort.ts';
import type { Org } from '../org.ts';
import type { RestApi } from '../rest/api.ts';
import type { Workbench } from './workbench.ts';
import { projectOf, ProjectComponents } from './project.ts';
import type { Project } from './project.ts';

export interface ServeOptions {
  /** Folder with sfdx-project.json. */
  readonly project: string;
  /** Database file; `<project>/.local-org/org.sqlite` when absent. */
  readonly database?: string;
  /** 0 takes a free one. */
  readonly port?: number;
  /** Removes the database first. */
  readonly fresh?: boolean;
  /** Folder with anonymous Apex that fills a new database; see seed.ts. */
  readonly seed?: string;
  /**
   * Name of the sample data of the page set-up: fills a new database, and replaces one that was filled with other data.
   * When absent, the first fills a new database.
   */
  readonly data?: string;
  /** JSON file with the page set-up; see README.md. */
  readonly config?: string;
  /** Folder for compiled components; `<project>/.cache/local-org` when absent. */
  readonly cache?: string;
  /** Opens the platform's REST interface under `/services`; without it those addresses do not exist. */
  readonly api?: ApiOptions;
  /** Features beside those of the project's scratch-org definition, e.g. `PersonAccounts`. */
  readonly features?: readonly string[];
  /** An open org instead of the project's own; it is not closed with the server. */
  readonly org?: OrgPort;
  /** Called with each step that takes time, for the terminal. */
  readonly onProgress?: (message: string) => void;
}

export interface ApiOptions {
  /** Usernames to make access tokens for; the org's administrator when there are none. */
  readonly users?: readonly string[];
  /** Address to listen at besides the loopback one, for clients on other machines. It serves nothing but the API. */
  readonly host?: string;
  /** Port of `host`; 0 takes a free one. */
  readonly port?: number;
}

export interface RunningApi {
  /** Where clients connect to: the instance URL. */
  readonly url: string;
  readonly tokens: readonly { readonly username: string; readonly accessToken: string }[];
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  readonly org: OrgPort;
  /** Null when the REST interface was not asked for. */
  readonly api: RunningApi | null;
  close(): Promise<void>;
}

/** A start that cannot succeed; the message names the cure. */
export class ServeError extends Error {}

const DEFAULT_PORT = 3333;

/**
 * Takes the port, builds, opens the org and answers. Rejects with ServeError when the port is taken (before
 * anything else is done), ConfigError, OrgError or SeedError when one of those is at fault.
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const project = projectOf(options.project);
  const config = readConfig(options.config);
  const server = createServer();
  const port = await listen(server, options.port ?? DEFAULT_PORT);
  try {
    return await start(options, { project, config, server, port });
  } catch (error) {
    await closed(server);
    throw error;
  }
}

interface Place {
  readonly project: Project;
  readonly config: ServerConfig;
  readonly server: Server;
  readonly port: number;
}

async function start(options: ServeOptions, place: Place): Promise<RunningServer> {
  const { project, config, server, port } = place;
  server.on('request', notReady);
  const progress = options.onProgress ?? (() => {});
  const cache = options.cache ?? path.join(project.folder, '.cache', 'local-org');
  const base = await baseBundle(cache, () => progress('Compiling the base components; once, about 20 s'));
  const shell = await shellBundle(cache, base);
  const filled = { ...options, ...dataSetOption(options, config) };
  const own = options.org === undefined ? await (await import('./openOrg.ts')).openOrg(filled) : null;
  const org = options.org ?? own!;
  const rest =
    options.api === undefined ? null : await openApiOrClose(org, options.api, options.org === undefined);
  const components = new ProjectComponents(project, org, { ...base.modules, ...shell.modules });
  const changes = new ChangeStream();
  const workbench = own && (await workbenchFor(own, filled, config, changes));
  const stopListening = org.onCommit(() => changes.changed());
  const session = newSession();
  server.off('request', notReady);
  server.on(
    'request',
    createHandler({
      project,
      config,
      base,
      shell,
      org,
      components,
      changes,
      session,
      port,
      rest: rest?.api ?? null,
      workbench,
    }),
  );
  return {
    url: `http://localhost:${port}/`,
    port,
    org,
    api: rest && { url: rest.url ?? `http://localhost:${port}`, tokens: rest.tokens },
    async close() {
      await rest?.close();
      stopListening();
      changes.close();
      await closed(server);
      if (options.org === undefined) org.close();
    },
  };
}

/** `seed` stands for itself; else the sample data asked for, else the first. Throws ServeError for an unknown name. */
function dataSetOption(
  options: ServeOptions,
  { data }: ServerConfig,
): {
  readonly dataSet?: DataSetConfig;
  readonly onlyDataSet?: boolean;
} {
  if (options.data === undefined) return options.seed !== undefined || !data[0] ? {} : { dataSet: data[0] };
  const found = data.find(({ name }) => name === options.data);
  if (found) return { dataSet: found, onlyDataSet: true };
  const names = data.map(({ name }) => name).join(', ');
  throw new ServeError(
    `There is no sample data "${options.data}"; the configuration has: ${names || 'none'}`,
  );
}

async function workbenchFor(
  org: Org,
  options: ServeOptions,
  config: ServerConfig,
  changes: ChangeStream,
): Promise<Workbench> {
  const { Workbench: Bench } = await import('./workbench.ts');
  return new Bench({
    org,
    options,
    dataSets: config.data,
    changed: () => changes.changed(),
    replaced: () => changes.replaced(),
  });
}

interface OpenApi {
  readonly api: RestApi;
  readonly tokens: RunningApi['tokens'];
  /** Null when the API is only where the pages are. */
  readonly url: string | null;
  close(): Promise<void>;
}

async function openApiOrClose(org: OrgPort, api: ApiOptions, isOwn: boolean): Promise<OpenApi> {
  try {
    return await openApi(org, api);
  } catch (error) {
    if (isOwn) org.close();
    throw error;
  }
}

/** Rejects with ServeError when the org has no REST interface, a user does not exist or the address is taken. */
async function openApi(org: OrgPort, { users = [], host, port = 0 }: ApiOptions): Promise<OpenApi> {
  if (org.core === undefined) throw new ServeError('LO7206: this org has no REST interface');
  const { RestApi } = await import('../rest/api.ts');
  const api = new RestApi(() => org.core!);
  const usernames = users.length > 0 ? users : [usernameOf(org, org.systemUserId)];
  const tokens = usernames.map((username) => ({ username, accessToken: tokenOf(api, username) }));
  if (host === undefined) return { api, tokens, url: null, close: async () => {} };
  const { listenForApi } = await import('../rest/listen.ts');
  const server = await listenForApi(api, host, port).catch((error: Error) => {
    throw new ServeError(`The REST interface cannot listen at ${host}, port ${port}: ${error.message}`);
  });
  const bound = (server.address() as { port: number }).port;
  return { api, tokens, url: `http://${host}:${bound}`, close: () => closed(server) };
}

function usernameOf(org: OrgPort, userId: string): string {
  const [user] = org.query(org.systemUserId, `SELECT Username FROM User WHERE Id = '${userId}'`);
  return String(user?.['Username']);
}

function tokenOf(api: RestApi, username: string): string {
  try {
    return api.tokenOf(username);
  } catch (error) {
    throw new ServeError((error as Error).message);
  }
}

/** Answer while the org is still being opened: the browser tries again by itself. */
function notReady(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', Refresh: '1' });
  response.end('The local org is starting');
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') reject(error);
      else
        reject(
          new ServeError(
            `Port ${port} is in use. Stop the other program or choose another with --port <number>`,
          ),
        );
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
}
