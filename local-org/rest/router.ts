/** Finds the handler of a resource and turns whatever it throws into an answer. */
import type { RestAnswer, RestBody, RestCall, RestHandler } from './call.ts';
import type { Caller } from './caller.ts';
import { failure, failureOf, notFound, RestFailure } from './failure.ts';

/** `['GET', 'sobjects/:object/describe', handler]`; steps are literal (any case) or named. */
export type Route = readonly [method: string, pattern: string, handler: RestHandler];

/** A resource below `/services/data/vXX.X/`. */
export interface ResourceRequest {
  readonly method: string;
  /** Decoded steps of the path, without empty ones. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RestBody;
  readonly caller: Caller;
}

interface CompiledRoute {
  readonly method: string;
  readonly steps: readonly string[];
  readonly handler: RestHandler;
}

export class Router {
  readonly #routes: readonly CompiledRoute[];

  /** Of routes that match, the first counts. */
  constructor(routes: readonly Route[]) {
    this.#routes = routes.map(([method, pattern, handler]) => ({
      method,
      steps: pattern === '' ? [] : pattern.split('/'),
      handler,
    }));
  }

  /** Never throws. */
  answer(request: ResourceRequest): RestAnswer {
    return guarded(() => this.#dispatch(request));
  }

  #dispatch(request: ResourceRequest): RestAnswer {
    const { path, query, headers, body, caller } = request;
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const matching = this.#routes.flatMap((route) => {
      const params = match(route.steps, path);
      return params === null ? [] : [{ route, params }];
    });
    const found = matching.find(({ route }) => route.method === method);
    if (found) {
      const call: RestCall = { method, params: found.params, query, headers, body, caller };
      return found.route.handler(call);
    }
    if (matching.length === 0) throw notFound();
    const allowed = [...new Set(matching.map(({ route }) => route.method))];
    throw failure(
      'METHOD_NOT_ALLOWED',
      `HTTP Method '${request.method}' not allowed. Allowed are ${allowed.join(',')}`,
    );
  }
}

/** Runs a handler; its failure is an answer too, and so is a defect of the local org. */
export function guarded(work: () => RestAnswer): RestAnswer {
  try {
    return work();
  } catch (error) {
    const known = failureOf(error) ?? defect(error);
    return { status: known.status, json: known.json };
  }
}

function defect(error: unknown): RestFailure {
  console.error(error);
  const message = error instanceof Error ? error.message : String(error);
  return failure('UNKNOWN_EXCEPTION', `An unexpected error occurred in the local org: ${message}`);
}

function match(steps: readonly string[], path: readonly string[]): Record<string, string> | null {
  if (steps.length !== path.length) return null;
  const params: Record<string, string> = {};
  for (const [index, step] of steps.entries()) {
    const given = path[index]!;
    if (step.startsWith(':')) params[step.slice(1)] = given;
    else if (step.toLowerCase() !== given.toLowerCase()) return null;
  }
  return params;
}
