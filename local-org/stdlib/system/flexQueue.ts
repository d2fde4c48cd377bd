/**
 * FlexQueue. The local org runs batch jobs one after the other and holds none back, so that no job is ever in the flex
 * queue to be moved; the methods say so as for any job that is not: false.
 */
import { fixed } from '../rows.ts';
import type { NativeClass } from '../table.ts';

export const flexQueueClass: NativeClass = {
  name: 'FlexQueue',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_FlexQueue.htm',
  statics: [
    fixed('moveAfterJob', ['Id', 'Id'], 'Boolean', () => false),
    fixed('moveBeforeJob', ['Id', 'Id'], 'Boolean', () => false),
    fixed('moveJobToEnd', ['Id'], 'Boolean', () => false),
    fixed('moveJobToFront', ['Id'], 'Boolean', () => false),
  ],
};
