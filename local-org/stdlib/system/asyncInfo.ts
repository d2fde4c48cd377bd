/**
 * AsyncInfo and AsyncOptions: how a queueable is enqueued, and where it stands in its chain while it runs.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_queueing_jobs.htm
 */
import { bagClass } from '../bag.ts';
import { fixed } from '../rows.ts';
import type { NativeClass } from '../table.ts';

const REFERENCE = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/';

export const asyncInfoClasses: readonly NativeClass[] = [
  {
    name: 'AsyncInfo',
    doc: `${REFERENCE}apex_class_System_AsyncInfo.htm`,
    // UNVERIFIED: What do these methods give outside a queueable, and where no maximum was set? Here null or 0.
    statics: [
      fixed('getCurrentQueueableStackDepth', [], 'Integer', (x) => x.tx.job?.stack?.depth ?? 0),
      fixed('getMaximumQueueableStackDepth', [], 'Integer', (x) => x.tx.job?.stack?.maximum ?? null),
      fixed('getMinimumQueueableDelayInMinutes', [], 'Integer', (x) => x.tx.job?.stack?.delayMinutes ?? null),
      fixed('hasMaxStackDepth', [], 'Boolean', (x) => (x.tx.job?.stack?.maximum ?? null) !== null),
    ],
  },
  bagClass('AsyncOptions', `${REFERENCE}apex_class_System_AsyncOptions.htm`, {
    DuplicateSignature: 'QueueableDuplicateSignature',
    MaximumQueueableStackDepth: 'Integer',
    MinimumQueueableDelayInMinutes: 'Integer',
  }),
];
