/** The REST interface of an org: `/services/...` and `/id/...`. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OrgCore } from '../core.ts';
import { runApexRest } from './apex/apexRest.ts';
import { RestBody } from './call.ts';
import type { RestAnswer } from './call.ts';
import { Caller } from './caller.ts';
import { failure, notFound } from './failure.ts';
import { headersOf, MAX_BODY, rawHeadersOf, readBody, sendAnswer } from './http.ts';
import { identity, userInfo } from './identity.ts';
import { isVersion, listVersions } from './resources.ts';
import { guarded, Router } from './router.ts';
import { restRoutes } from './routes.ts';
import { RestState } from './state.ts';
import { AccessTokens } from './tokens.ts';

export interface RestApiOptions {
  /** API calls in 24 hours; 100,000 when absent. */
  readonly dailyRequests?: number;
  /** Clock of the tokens, in milliseconds. */
  readonly now?: () => number;
}

const DAILY_REQUESTS = 100_000;

/** What is left of an address. */
interface Place {
  readonly request: IncomingMessage;
  readonly url: URL;
  /** Decoded steps. */
  readonly path: readonly string[];
  readonly body: RestBody;
}

export class RestApi {
  /** Asked at each call: reloading the project replaces it. */
  readonly #core: () => OrgCore;
  readonly #tokens: AccessTokens;
  readonly #state: RestState;
  readonly #router: Router;

  constructor(core: () => OrgCore, options: RestApiOptions = {}) {
    this.#core = core;
    this.#tokens = new AccessTokens(options.now);
    this.#state = new RestState(options.dailyRequests ?? DAILY_REQUESTS);
    this.#router = new Router(restRoutes((inner) => this.#router.answer(inner)));
  }

  /** A new access token of the user. @throws Error naming a username that does not exist. */
  tokenOf(username: string): string {
    const core = this.#core();
    const user = core.rows.find('User', 'Username', username);
    if (!user) throw new Error(`LO7200: no user with the username ${username}`);
    return this.#tokens.issue(core.data.organizationId, String(user.value('Id')));
  }

  /** Answers a request whose address starts with `/services` or `/id`. Never rejects. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answer = await this.#answer(request);
    sendAnswer(response, answer, { 'Sforce-Limit-Info': this.#state.requests.header });
  }

  async #answer(request: IncomingMessage): Promise<RestAnswer> {
    let body: RestBody;
    try {
      body = await readBody(request, this.#userOf(request) === null ? MAX_BODY.unknown : MAX_BODY.known);
    } catch (error) {
      return guarded(() => {
        throw error;
      });
    }
    return guarded(() => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const path = url.pathname.split('/').filter(Boolean).map(decoded);
      return this.#dispatch({ request, url, path, body });
    });
  }

  #dispatch(place: Place): RestAnswer {
    const [area = '', second = '', version = '', ...rest] = place.path;
    if (area === 'id') return identity(this.#caller(place, '65.0'), second, version);
    if (area !== 'services') throw notFound();
    switch (second.toLowerCase()) {
      case 'data':
        return version === '' ? listVersions() : this.#resource(place, version, rest);
      case 'apexrest':
        return this.#apexRest(place);
      case 'oauth2':
        return this.#oauth(place, version);
      default:
        throw notFound();
    }
  }

  #resource(place: Place, versionStep: string, path: readonly string[]): RestAnswer {
    const version = versionStep.slice(1);
    if (!versionStep.startsWith('v') || !isVersion(version)) throw notFound();
    const { request, url, body } = place;
    const caller = this.#caller(place, version);
    return this.#router.answer({
      method: methodOf(request, url),
      path,
      query: url.searchParams,
      headers: headersOf(request),
      body,
      caller,
    });
  }

  #apexRest(place: Place): RestAnswer {
    const { request, url, path, body } = place;
    const caller = this.#caller(place, '65.0');
    return runApexRest({
      method: methodOf(request, url),
      path: `/${path.slice(2).join('/')}${url.pathname.endsWith('/') ? '/' : ''}`,
      query: url.searchParams,
      headers: rawHeadersOf(request),
      remoteAddress: request.socket.remoteAddress ?? '',
      body,
      caller,
    });
  }

  #oauth(place: Place, step: string): RestAnswer {
    if (step === 'userinfo') return userInfo(this.#caller(place, '65.0'));
    if (step === 'revoke') return this.#revoke(place);
    throw notFound();
  }

  /** https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_revoke_token.htm */
  #revoke({ url, body }: Place): RestAnswer {
    const token = url.searchParams.get('token') ?? new URLSearchParams(body.text).get('token') ?? '';
    if (this.#tokens.revoke(token)) return { status: 200 };
    return {
      status: 400,
      json: { error: 'unsupported_token_type', error_description: 'this token type is not supported' },
    };
  }

  #userOf({ headers }: IncomingMessage): string | null {
    const token = /^(?:Bearer|OAuth)\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
    return this.#tokens.userOf(token, this.#core());
  }

  /** @throws RestFailure when the request has no token that counts, or its user may not use the API. */
  #caller({ request }: Place, version: string): Caller {
    const core = this.#core();
    const userId = this.#userOf(request);
    if (userId === null) throw failure('INVALID_SESSION_ID', 'Session expired or invalid');
    if (!core.data.access.hasSystemPermission(userId, 'ApiEnabled')) {
      throw failure(
        'API_DISABLED_FOR_ORG',
        'The REST API is not enabled for this user: API Enabled is missing',
      );
    }
    this.#state.requests.add();
    const instanceUrl = `http://${request.headers.host ?? 'localhost'}`;
    return new Caller({ core, state: this.#state, userId, version, instanceUrl });
  }
}

/** @throws RestFailure */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    throw failure('INVALID_INPUT', 'The address is not properly encoded');
  }
}

/** Clients that cannot send PATCH say `?_HttpMethod=PATCH`. */
function methodOf(request: IncomingMessage, url: URL): string {
  const override = request.method === 'POST' ? url.searchParams.get('_HttpMethod') : null;
  return override ?? request.method ?? 'GET';
}
