/** Takes every request to its place: pages, modules, files, the JSON interface, the event stream. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';
import { callApex } from './api/apex.ts';
import { ApiError, forbidden, notFound } from './api/call.ts';
import type { ApiFailure, ApiHandler } from './api/call.ts';
import { buildContext } from './api/context.ts';
import { nextScreen, previousScreen, refreshScreen, startFlow } from './api/flows.ts';
import { listDataSets, loadDataSet } from './api/data.ts';
import {
  listRecords,
  listViews,
  lookupRecords,
  relatedRecords,
  searchRecords,
  viewChoices,
} from './api/lists.ts';
import { deleteMetadata, listMetadata, saveMetadata } from './api/metadata.ts';
import { listLogs, listMails, listUsers } from './api/orgPages.ts';
import {
  abortJob,
  advanceClock,
  clockState,
  holdQueue,
  listEvents,
  listJobs,
  realTime,
  runDueWork,
  runJob,
  runNext,
} from './api/time.ts';
import { createRecord, deleteRecord, getRecord, updateRecord } from './api/records.ts';
import type { Bundle } from './build/bundle.ts';
import { packageFolder, packageVersion } from './build/plugins.ts';
import type { ServerConfig } from './config.ts';
import type { ChangeStream } from './http/events.ts';
import { renderPage } from './http/page.ts';
import { BodyError, readJson, sendFile, sendJson, sendScript, sendText } from './http/respond.ts';
import { hasSession, refuseOrigin } from './http/security.ts';
import type { OrgPort } from './orgPort.ts';
import type { RestApi } from '../rest/api.ts';
import { placedAt } from './placements.ts';
import type { Project, ProjectComponents } from './project.ts';
import { RESOURCE_AREA } from './staticResources.ts';
import { Viewers } from './viewers.ts';
import type { Workbench } from './workbench.ts';

export interface HandlerFacts {
  readonly project: Project;
  readonly config: ServerConfig;
  readonly base: Bundle;
  readonly shell: Bundle;
  readonly org: OrgPort;
  readonly components: ProjectComponents;
  readonly changes: ChangeStream;
  readonly session: string;
  readonly port: number;
  /** The platform's REST interface; null when it was not asked for. */
  readonly rest: RestApi | null;
  /** Null for an org of a test's own. */
  readonly workbench: Workbench | null;
}

const API: Readonly<Record<string, ApiHandler>> = {
  apex: callApex,
  'record/get': getRecord,
  'record/create': createRecord,
  'record/update': updateRecord,
  'record/delete': deleteRecord,
  'flow/start': startFlow,
  'flow/next': nextScreen,
  'flow/back': previousScreen,
  'flow/refresh': refreshScreen,
  list: listRecords,
  listViews,
  lookup: lookupRecords,
  users: listUsers,
  mails: listMails,
  jobs: listJobs,
  logs: listLogs,
  events: listEvents,
  'list/views': viewChoices,
  related: relatedRecords,
  search: searchRecords,
  clock: clockState,
  'clock/advance': advanceClock,
  'clock/runDue': runDueWork,
  'clock/realTime': realTime,
  'jobs/hold': holdQueue,
  'jobs/next': runNext,
  'jobs/run': runJob,
  'jobs/abort': abortJob,
  data: listDataSets,
  'data/load': loadDataSet,
  metadata: listMetadata,
  'metadata/save': saveMetadata,
  'metadata/delete': deleteMetadata,
};

const ASSETS = path.join(packageFolder('@salesforce-ux/design-system'), 'assets');
const ASSETS_VERSION = packageVersion('@salesforce-ux/design-system');
const PAGE = /^\/(?:$|lightning\/|site\/|flow\/)/;

export function createHandler(facts: HandlerFacts): RequestListener {
  const server = new Handler(facts);
  return (request, response) => {
    server.handle(request, response).catch((error: unknown) => {
      if (!response.headersSent) sendJson(response, 500, { ok: false, error: failureOf(error) });
      else response.end();
    });
  };
}

class Handler {
  private readonly facts: HandlerFacts;
  private readonly viewers: Viewers;

  constructor(facts: HandlerFacts) {
    this.facts = facts;
    this.viewers = new Viewers(facts.org, facts.config);
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = refuseOrigin(request, this.facts.port);
    if (refusal !== null) {
      sendText(response, refusal.status, 'text/plain; charset=utf-8', refusal.message);
      return;
    }
    const url = new URL(request.url ?? '/', 'http://localhost');
    const parts = decodedParts(url.pathname);
    if (parts === null) {
      sendText(response, 400, 'text/plain; charset=utf-8', 'Bad address');
      return;
    }
    const [, area = '', place = '', ...rest] = parts;
    if (this.facts.rest && (area === 'services' || area === 'id'))
      await this.facts.rest.handle(request, response);
    else if (area === '_local') await this.local(request, response, url, place, rest);
    else if (area === 'assets') this.asset(request, response, [place, ...rest]);
    else if (area === RESOURCE_AREA) this.resource(request, response, rest);
    else if (request.method === 'GET' && PAGE.test(url.pathname)) await this.page(response, url.pathname);
    else sendText(response, 404, 'text/plain; charset=utf-8', 'Not found');
  }

  private async local(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    place: string,
    rest: string[],
  ): Promise<void> {
    const { base, shell } = this.facts;
    switch (place) {
      case 'base':
        sendFile(request, response, base.directory, rest.slice(1).join('/'));
        return;
      case 'shell':
        sendFile(request, response, shell.directory, rest.slice(1).join('/'));
        return;
      case 'project':
        await this.component(response, rest.slice(1).join('/'));
        return;
      case 'api':
      case 'events':
        if (hasSession(request, url, this.facts.session))
          await this.data(request, response, url, place, rest.join('/'));
        else
          sendJson(response, 401, {
            ok: false,
            error: failureOf(new ApiError(401, 'Unauthorized', { message: 'Unknown session' })),
          });
        return;
      default:
        sendText(response, 404, 'text/plain; charset=utf-8', 'Not found');
    }
  }

  private async page(response: ServerResponse, pathname: string): Promise<void> {
    const { base, shell, session, config, components, project } = this.facts;
    const { revision, problems } = await components.current();
    const page = renderPage({
      title: config.appName,
      session,
      base,
      shell,
      projectRevision: revision,
      projectFiles: await components.filesOf(placedAt(pathname, config, project.apps)),
      designSystemVersion: ASSETS_VERSION,
      problems,
    });
    sendText(response, problems.length > 0 ? 500 : 200, 'text/html; charset=utf-8', page.html, {
      'Content-Security-Policy': page.policy,
      'Referrer-Policy': 'no-referrer',
    });
  }

  private asset(request: IncomingMessage, response: ServerResponse, names: string[]): void {
    // Components ask for /assets/icons/...; the page for /assets/<version>/..., which may be kept for ever.
    const relative = names[0] === ASSETS_VERSION ? names.slice(1) : names;
    sendFile(request, response, ASSETS, relative.join('/'));
  }

  /** The part before the name is the version, which only keeps browsers from showing an old one. */
  private resource(
    request: IncomingMessage,
    response: ServerResponse,
    [name = '', ...inner]: string[],
  ): void {
    const found = this.facts.project.resources.file(name, inner.join('/'));
    if (found === undefined) sendText(response, 404, 'text/plain; charset=utf-8', 'Not found');
    else sendFile(request, response, path.dirname(found.file), path.basename(found.file), found.contentType);
  }

  private async component(response: ServerResponse, name: string): Promise<void> {
    const isMap = name.endsWith('.map');
    const file = await this.facts.components.file(isMap ? name.slice(0, -'.map'.length) : name);
    if (file === undefined)
      sendText(response, 404, 'text/plain; charset=utf-8', `There is no component c/${name}`);
    else if (isMap) sendText(response, 200, 'application/json; charset=utf-8', file.map);
    else sendScript(response, file.code);
  }

  private async data(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    place: string,
    name: string,
  ): Promise<void> {
    if (place === 'events') {
      this.facts.changes.add(response);
      return;
    }
    try {
      const result = name === 'context' ? this.context(url) : await this.call(request, name);
      sendJson(response, 200, { ok: true, result: result ?? null });
    } catch (error) {
      // Status 200, as on the platform: a component's error is an answer, not a fault of the transport.
      sendJson(response, 200, { ok: false, error: failureOf(error) });
    }
  }

  private context(url: URL): object {
    const { org, config, project } = this.facts;
    const { quickActions, listButtons, buttonTexts, apps } = project;
    const facts = { org, config, viewers: this.viewers, quickActions, listButtons, buttonTexts, apps };
    return buildContext(facts, url.searchParams.get('viewAs'), url.searchParams.get('page'));
  }

  private async call(request: IncomingMessage, name: string): Promise<unknown> {
    const handler = Object.hasOwn(API, name) ? API[name] : undefined;
    if (handler === undefined || request.method !== 'POST') throw notFound(`There is no call ${name}`);
    const body = await readJson(request);
    const user = this.viewers.byId(String(request.headers['x-view-as'] ?? ''));
    if (user === undefined) throw forbidden('The viewing user does not exist');
    if (user.problem !== null) throw forbidden(`${user.username} is logged out: the user ${user.problem}`);
    const { org, config, workbench } = this.facts;
    return handler({ org, config, viewers: this.viewers, userId: user.id, body, workbench });
  }
}

/** Steps of a path; null when it is not properly encoded. */
function decodedParts(pathname: string): string[] | null {
  try {
    return pathname.split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}

function failureOf(error: unknown): ApiFailure {
  if (error instanceof ApiError) return error.failure;
  if (error instanceof BodyError)
    return { ok: false, status: 400, statusText: 'Bad Request', body: { message: error.message } };
  if (isFailure(error)) return error;
  const message = error instanceof Error ? error.message : String(error);
  return { ok: false, status: 500, statusText: 'Server Error', body: { message } };
}

/** Failures of Apex arrive in the platform's shape already. */
function isFailure(error: unknown): error is ApiFailure {
  return typeof error === 'object' && error !== null && 'body' in error && 'status' in error;
}
