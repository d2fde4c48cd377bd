/**
 * `composite/batch`: up to 25 independent calls.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_batch.htm
 */
import { isObject, ok, RestBody } from '../call.ts';
import type { JsonObject, RestAnswer, RestCall } from '../call.ts';
import type { Caller } from '../caller.ts';
import { failure } from '../failure.ts';
import type { Answerer } from './composite.ts';
import { readAddress } from './subrequest.ts';
import type { Address } from './subrequest.ts';

const MAX_REQUESTS = 25;

interface BatchEntry extends Address {
  readonly method: string;
  readonly richInput: unknown;
}

export function runBatch({ body, caller }: RestCall, answerer: Answerer): RestAnswer {
  const { batchRequests, haltOnError } = body.object();
  if (!Array.isArray(batchRequests) || !batchRequests.every(isObject)) {
    throw failure('JSON_PARSER_ERROR', 'The body needs a list named batchRequests');
  }
  if (batchRequests.length > MAX_REQUESTS) {
    throw failure(
      'LIMIT_EXCEEDED',
      `The limit of ${MAX_REQUESTS} subrequests is exceeded: ${batchRequests.length}`,
    );
  }
  const entries = batchRequests.map((json) => readEntry(json, caller));
  const results: { statusCode: number; result: unknown }[] = [];
  for (const { richInput, ...address } of entries) {
    const stop = haltOnError === true && results.some(({ statusCode }) => statusCode >= 400);
    const request = { ...address, headers: {}, body: RestBody.ofJson(richInput), caller };
    const { status, json } = stop ? HALTED : answerer(request);
    results.push({ statusCode: status, result: json ?? null });
  }
  return ok({ hasErrors: results.some(({ statusCode }) => statusCode >= 400), results });
}

const HALTED: RestAnswer = {
  status: 412,
  json: [{ errorCode: 'BATCH_PROCESSING_HALTED', message: 'Batch processing halted per request.' }],
};

/** An entry that cannot be read fails the whole batch before anything runs. */
function readEntry({ method, url, richInput }: JsonObject, caller: Caller): BatchEntry {
  if (typeof method !== 'string' || typeof url !== 'string') {
    throw failure('INVALID_INPUT', 'Every subrequest needs a method and a url');
  }
  const address = readAddress(url, caller.version);
  if (address.path[0]?.toLowerCase() === 'composite') {
    throw failure('INVALID_INPUT', `composite/batch does not support ${url}`);
  }
  return { ...address, method, richInput };
}
