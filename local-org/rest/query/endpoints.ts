/**
 * `query`, `queryAll` and their further batches.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_query.htm
 */
import { ok } from '../call.ts';
import type { RestAnswer, RestCall } from '../call.ts';
import { failure } from '../failure.ts';
import type { Route } from '../router.ts';
import { recordJson } from './recordJson.ts';
import { BATCH_SIZE, countRecords, jsonOptions, parseApiQuery, queryRecords } from './run.ts';

export const queryRoutes: readonly Route[] = ['', 'tooling/'].flatMap((area): Route[] => [
  ['GET', `${area}query`, (call) => runQuery(call, false)],
  ['GET', `${area}query/:locator`, nextBatch],
  ['GET', `${area}queryAll`, (call) => runQuery(call, true)],
  ['GET', `${area}queryAll/:locator`, nextBatch],
]);

function runQuery({ query: parameters, headers, caller }: RestCall, allRows: boolean): RestAnswer {
  const soql = parameters.get('q');
  if (soql === null) throw failure('MALFORMED_QUERY', 'A query string has to be specified');
  const query = parseApiQuery(soql, allRows);
  const count = countRecords(caller, query);
  if (count !== null) return ok({ totalSize: count, done: true, records: [] });
  const batchSize = batchSizeOf(headers);
  const { records, shape } = queryRecords(caller, query);
  const options = jsonOptions(caller, batchSize);
  const json = records.map((record) => recordJson(record, shape, options));
  const { userId, root } = caller;
  return ok(caller.state.cursors.first(json, { userId, batchSize, root }));
}

function nextBatch({ params, caller }: RestCall): RestAnswer {
  return ok(caller.state.cursors.next(params['locator']!, caller));
}

/**
 * `Sforce-Query-Options: batchSize=500`, from 200 to 2,000.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/headers_queryoptions.htm
 */
function batchSizeOf(headers: RestCall['headers']): number {
  const asked = /\bbatchSize\s*=\s*(\d+)/i.exec(headers['sforce-query-options'] ?? '')?.[1];
  return asked === undefined ? BATCH_SIZE : Math.min(BATCH_SIZE, Math.max(200, Number(asked)));
}
