/** Starts the local org's web server: `serve({ project, port })`. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';
import { baseBundle } from './build/baseBuild.ts';
import { shellBundle } from './build/shellBuild.ts';
import { readConfig } from './config.ts';
import type { ServerConfig } from './config.ts';
import { ChangeStream } from './http/events.ts';
import { newSession } from './http/security.ts';
import { createHandler } from './handler.ts';
import type { OrgPort } from './orgPort.ts';
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
  /** JSON file with the page set-up; see README.md. */
  readonly config?: string;
  /** Folder for compiled components; `<project>/.cache/local-org` when absent. */
  readonly cache?: string;
  /** An open org instead of the project's own; it is not closed with the server. */
  readonly org?: OrgPort;
  /** Called with each step that takes time, for the terminal. */
  readonly onProgress?: (message: string) => void;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  readonly org: OrgPort;
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
  const shell = await shellBundle(cache, base.key, new Set(Object.keys(base.modules)));
  const org = options.org ?? (await (await import('./openOrg.ts')).openOrg(options));
  const components = new ProjectComponents(project, org, { ...base.modules, ...shell.modules });
  const changes = new ChangeStream();
  const stopListening = org.onCommit(() => changes.changed());
  const session = newSession();
  server.off('request', notReady);
  server.on(
    'request',
    createHandler({ project, config, base, shell, org, components, changes, session, port }),
  );
  return {
    url: `http://localhost:${port}/`,
    port,
    org,
    async close() {
      stopListening();
      changes.close();
      await closed(server);
      if (options.org === undefined) org.close();
    },
  };
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
