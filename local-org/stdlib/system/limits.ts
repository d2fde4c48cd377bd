import type { LimitName } from '../../runtime/execution.ts';
import { fixed } from '../rows.ts';
import type { MethodRow, NativeClass } from '../table.ts';

/** Suffix of `getX()` and `getLimitX()` and the counter it reads. */
// prettier-ignore
const COUNTED: readonly (readonly [suffix: string, name: LimitName])[] = [
  ['AggregateQueries', 'aggregateQueries'], ['Callouts', 'callouts'], ['CpuTime', 'cpuTime'], ['DmlRows', 'dmlRows'],
  ['DmlStatements', 'dmlStatements'], ['EmailInvocations', 'emailInvocations'], ['FutureCalls', 'futureCalls'],
  ['HeapSize', 'heapSize'], ['PublishImmediateDML', 'publishImmediateDml'], ['Queries', 'queries'], ['QueryRows', 'queryRows'],
  ['QueryLocatorRows', 'queryLocatorRows'],
  // "Deprecated. Returns the same value as getDMLStatements."
  ['RunAs', 'dmlStatements'], ['Savepoints', 'dmlStatements'], ['SavepointRollbacks', 'dmlStatements'],
  // "Deprecated. Returns the same value as getSoslQueries."
  ['FindSimilarCalls', 'soslQueries'],
  ['QueueableJobs', 'queueableJobs'], ['SoslQueries', 'soslQueries'], ['ApexCursorRows', 'cursorRows'],
  ['FetchCallsOnApexCursor', 'cursorFetches'], ['ApexPaginationCursors', 'paginationCursors'],
  ['ApexPaginationCursorRows', 'paginationCursorRows'],
];

/** What the local org cannot do is never used; maxima are the documented ones. [D G1] */
// prettier-ignore
const UNUSED: readonly (readonly [suffix: string, max: number])[] = [
  ['AsyncCalls', 200], ['MobilePushApexCalls', 10],
];

function rows(): MethodRow[] {
  const counted = COUNTED.flatMap(([suffix, name]) => [
    fixed(`get${suffix}`, [], 'Integer', (x) => {
      if (name === 'cpuTime' || name === 'heapSize') x.measure?.(name);
      return x.tx.limits.used(name);
    }),
    fixed(`getLimit${suffix}`, [], 'Integer', (x) => x.tx.limits.max(name)),
  ]);
  const unused = UNUSED.flatMap(([suffix, max]) => [
    fixed(`get${suffix}`, [], 'Integer', () => 0),
    fixed(`getLimit${suffix}`, [], 'Integer', () => max),
  ]);
  return [...counted, ...unused];
}

export const limitsClass: NativeClass = {
  name: 'Limits',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_limits.htm',
  statics: rows(),
};
