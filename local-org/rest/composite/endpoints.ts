/** The composite resources. https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/using_composite_resources.htm */
import { ok } from '../call.ts';
import type { Route } from '../router.ts';
import { runBatch } from './batch.ts';
import { collectionRoutes } from './collections.ts';
import { runComposite } from './composite.ts';
import type { Answerer } from './composite.ts';
import { createTree } from './tree.ts';

/** `answerer` answers the calls inside. */
export function compositeRoutes(answerer: Answerer): readonly Route[] {
  return [
    [
      'GET',
      'composite',
      ({ caller: { root } }) =>
        ok({
          tree: `${root}/composite/tree`,
          batch: `${root}/composite/batch`,
          sobjects: `${root}/composite/sobjects`,
        }),
    ],
    ['POST', 'composite', (call) => runComposite(call, answerer)],
    ['POST', 'composite/batch', (call) => runBatch(call, answerer)],
    ['POST', 'composite/tree/:object', createTree],
    ...collectionRoutes,
  ];
}
