/**
 * `composite`: up to 25 calls in one, later ones using answers of earlier ones.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_composite_post.htm
 */
import { isObject, ok, RestBody } from '../call.ts';
import type { JsonObject, RestAnswer, RestCall } from '../call.ts';
import type { Caller } from '../caller.ts';
import { failure, RestFailure } from '../failure.ts';
import type { ResourceRequest } from '../router.ts';
import { InvalidReference, resolveJson, resolveText } from './references.ts';
import { readAddress } from './subrequest.ts';

const MAX_REQUESTS = 25;
/** Queries and collections among them. */
const MAX_HEAVY = 5;

interface Subrequest {
  readonly method: string;
  readonly url: string;
  readonly referenceId: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

interface SubAnswer {
  readonly referenceId: string;
  readonly answer: RestAnswer;
}

export type Answerer = (request: ResourceRequest) => RestAnswer;

export function runComposite({ body, caller }: RestCall, answerer: Answerer): RestAnswer {
  const json = body.object();
  const requests = readRequests(json['compositeRequest']);
  const answers =
    json['allOrNone'] === true ? together(caller, requests, answerer) : inTurn(caller, requests, answerer);
  return ok({
    compositeResponse: answers.map(({ referenceId, answer }) => ({
      body: answer.json ?? null,
      httpHeaders: answer.headers ?? {},
      httpStatusCode: answer.status,
      referenceId,
    })),
  });
}

/** @throws RestFailure when the request as a whole is not well formed; nothing has run then. */
function readRequests(json: unknown): Subrequest[] {
  if (!Array.isArray(json) || !json.every(isObject)) {
    throw failure('JSON_PARSER_ERROR', 'The body needs a list named compositeRequest');
  }
  if (json.length > MAX_REQUESTS) {
    throw failure('LIMIT_EXCEEDED', `The limit of ${MAX_REQUESTS} subrequests is exceeded: ${json.length}`);
  }
  const requests = json.map(readRequest);
  const heavy = requests.filter(({ url }) =>
    /^\/services\/data\/v[\d.]+\/(?:query|composite\/)/i.test(url),
  ).length;
  if (heavy > MAX_HEAVY) {
    throw failure(
      'LIMIT_EXCEEDED',
      `The limit of ${MAX_HEAVY} queries and collections is exceeded: ${heavy}`,
    );
  }
  if (new Set(requests.map(({ referenceId }) => referenceId)).size < requests.length) {
    throw failure('INVALID_INPUT', 'Every referenceId must be unique');
  }
  return requests;
}

function readRequest(json: JsonObject): Subrequest {
  const { method, url, referenceId, body, httpHeaders } = json;
  if (typeof method !== 'string' || typeof url !== 'string') {
    throw failure('INVALID_INPUT', 'Every subrequest needs a method and a url');
  }
  if (typeof referenceId !== 'string' || !/^[A-Za-z0-9]\w*$/.test(referenceId)) {
    throw failure('INVALID_INPUT', `Invalid referenceId: ${String(referenceId)}`);
  }
  const headers = Object.entries(isObject(httpHeaders) ? httpHeaders : {});
  const inherited = headers.find(([name]) => /^(?:accept|authorization|content-type)$/i.test(name));
  if (inherited) throw failure('INVALID_INPUT', `A subrequest cannot have the header ${inherited[0]}`);
  return {
    method,
    url,
    referenceId,
    body,
    headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), String(value)])),
  };
}

/** Each call in a transaction of its own; only those that need a failed one are not executed. */
function inTurn(caller: Caller, requests: readonly Subrequest[], answerer: Answerer): SubAnswer[] {
  const answers: SubAnswer[] = [];
  for (const request of requests) answers.push(runOne(caller, request, answers, answerer));
  return answers;
}

class Failed extends Error {
  readonly answers: readonly SubAnswer[];
  constructor(answers: readonly SubAnswer[]) {
    super('a subrequest failed');
    this.name = 'Failed';
    this.answers = answers;
  }
}

/** All in one transaction. When one fails it keeps its answer and all others are halted. */
function together(caller: Caller, requests: readonly Subrequest[], answerer: Answerer): SubAnswer[] {
  try {
    return caller.write('composite', (exec) => {
      const inside = caller.inside(exec);
      const answers: SubAnswer[] = [];
      for (const request of requests) {
        const one = runOne(inside, request, answers, answerer);
        answers.push(one);
        if (hasFailed(one.answer)) throw new Failed(answers);
      }
      return answers;
    });
  } catch (error) {
    if (!(error instanceof Failed)) throw error;
    const culprit = error.answers.at(-1)!;
    return requests.map(({ referenceId }) =>
      referenceId === culprit.referenceId ? culprit : halted(referenceId),
    );
  }
}

/** A collection tells its failures inside an answer of status 200. */
function hasFailed({ status, json }: RestAnswer): boolean {
  return (
    status >= 300 || (Array.isArray(json) && json.some((item) => isObject(item) && item['success'] === false))
  );
}

function halted(referenceId: string): SubAnswer {
  const message = 'The transaction was rolled back since another operation in the same transaction failed.';
  return { referenceId, answer: { status: 400, json: [{ errorCode: 'PROCESSING_HALTED', message }] } };
}

function runOne(
  caller: Caller,
  { method, url, referenceId, body, headers }: Subrequest,
  before: readonly SubAnswer[],
  answerer: Answerer,
): SubAnswer {
  const bodies = new Map(
    before.filter(({ answer }) => answer.status < 300).map((one) => [one.referenceId, one.answer.json]),
  );
  try {
    const address = readAddress(resolveText(url, bodies, encodeURIComponent), caller.version);
    const json = resolveJson(body, bodies);
    if (!isSupported(address.path)) throw failure('INVALID_INPUT', `composite does not support ${url}`);
    return {
      referenceId,
      answer: answerer({ ...address, method, headers, body: RestBody.ofJson(json), caller }),
    };
  } catch (error) {
    if (error instanceof RestFailure)
      return { referenceId, answer: { status: error.status, json: error.json } };
    if (!(error instanceof InvalidReference)) throw error;
    const json = [{ errorCode: 'PROCESSING_HALTED', message: error.message }];
    return { referenceId, answer: { status: 400, json } };
  }
}

function isSupported([first = '', second = '']: readonly string[]): boolean {
  const area = first.toLowerCase();
  return ['sobjects', 'query', 'queryall'].includes(area) || (area === 'composite' && second === 'sobjects');
}
