/**
 * `limits`: allocations that the local org counts. `DailyApiRequests` is enforced, the others are only counted.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_limits.htm
 */
import { ok } from './call.ts';
import type { RestAnswer, RestCall } from './call.ts';
import type { Route } from './router.ts';

const DAY = 86_400_000;

/** Maxima of the documentation's example. */
const MAX = {
  DailyAsyncApexExecutions: 250_000,
  DailyBulkApiBatches: 15_000,
  DailyBulkV2QueryJobs: 10_000,
  SingleEmail: 5_000,
};

export const limitRoutes: readonly Route[] = [['GET', 'limits', listLimits]];

function listLimits({ caller }: RestCall): RestAnswer {
  const { core, state } = caller;
  const since = core.clock.now() - DAY;
  const jobs = core.data.database.first('SELECT COUNT(*) FROM "AsyncApexJob" WHERE "CreatedDate" > ?', [
    since,
  ]);
  const used: Record<keyof typeof MAX, number> = {
    DailyAsyncApexExecutions: Number(jobs?.[0] ?? 0),
    DailyBulkApiBatches: state.jobs.batchesSince(since),
    DailyBulkV2QueryJobs: state.jobs.queriesSince(since),
    SingleEmail: core.mails.all().filter((mail) => mail.sentAt > since).length,
  };
  const counted = Object.entries(MAX).map(([name, max]) => {
    return [name, { Max: max, Remaining: Math.max(0, max - used[name as keyof typeof MAX]) }] as const;
  });
  const requests = { Max: state.requests.max, Remaining: state.requests.max - state.requests.used };
  return ok({ DailyApiRequests: requests, ...Object.fromEntries(counted) });
}
