/** Every resource below `/services/data/vXX.X/`; of routes that match, the first counts. */
import { actionRoutes } from './actions/endpoints.ts';
import { anonymousRoutes } from './apex/executeAnonymous.ts';
import { bulkRoutes } from './bulk/endpoints.ts';
import type { Answerer } from './composite/composite.ts';
import { compositeRoutes } from './composite/endpoints.ts';
import { describeRoutes } from './describe/endpoints.ts';
import { limitRoutes } from './limits.ts';
import { queryRoutes } from './query/endpoints.ts';
import { recordRoutes } from './records/endpoints.ts';
import { resourceRoutes } from './resources.ts';
import type { Route } from './router.ts';

/** `answerer` answers the calls inside a composite request. */
export function restRoutes(answerer: Answerer): readonly Route[] {
  return [
    ...resourceRoutes,
    ...limitRoutes,
    ...queryRoutes,
    ...compositeRoutes(answerer),
    ...actionRoutes,
    ...anonymousRoutes,
    ...bulkRoutes,
    ...describeRoutes,
    ...recordRoutes,
  ];
}
