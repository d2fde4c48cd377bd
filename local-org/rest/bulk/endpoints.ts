/** Bulk API 2.0. https://developer.salesforce.com/docs/atlas.en-us.api_asynch.meta/api_asynch/bulk_api_2_0.htm */
import type { Route } from '../router.ts';
import { ingestRoutes } from './ingestEndpoints.ts';
import { bulkQueryRoutes } from './queryEndpoints.ts';

export const bulkRoutes: readonly Route[] = [...ingestRoutes, ...bulkQueryRoutes];
