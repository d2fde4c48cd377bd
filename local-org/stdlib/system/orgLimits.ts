/** OrgLimits: allocations of the org, as a Developer Edition has them. */
import type { Execution } from '../../runtime/execution.ts';
import { ApexList, NativeObject } from '../../runtime/values.ts';
import { fixed, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';
import { mapOf } from './map.ts';

const DOC = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/';

/**
 * Maxima of the example response of the REST resource.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/dome_limits.htm
 */
// prettier-ignore
const MAXIMA: Readonly<Record<string, number>> = {
  ConcurrentAsyncGetReportInstances: 200, ConcurrentSyncReportRuns: 20, DailyApiRequests: 5_000,
  DailyAsyncApexExecutions: 250_000, DailyAsyncApexTests: 500, DailyBulkApiBatches: 15_000, DailyBulkV2QueryJobs: 10_000,
  DailyDeliveredPlatformEvents: 10_000, DailyDurableStreamingApiEvents: 10_000, DailyGenericStreamingApiEvents: 10_000,
  DailyScratchOrgs: 6, DailyStandardVolumePlatformEvents: 10_000, DailyStreamingApiEvents: 10_000,
  DailyWorkflowEmails: 100_000, DataStorageMB: 1_024, FileStorageMB: 1_024, HourlyAsyncReportRuns: 1_200,
  HourlyODataCallout: 20_000, HourlyPublishedPlatformEvents: 50_000, HourlySyncReportRuns: 500,
  HourlyTimeBasedWorkflow: 1_000, MassEmail: 5_000, SingleEmail: 5_000, StreamingApiConcurrentClients: 20,
};

interface OrgLimit {
  readonly name: string;
  readonly max: number;
  readonly used: number;
}

/** Asynchronous jobs are counted; nothing else here takes anything from an allocation. */
function used(exec: Execution, name: string): number {
  if (name !== 'DailyAsyncApexExecutions') return 0;
  return exec.data.lookup(exec, 'AsyncApexJob').length;
}

function limits(exec: Execution): NativeObject<OrgLimit>[] {
  return Object.entries(MAXIMA).map(
    ([name, max]) => new NativeObject('OrgLimit', { name, max, used: used(exec, name) }),
  );
}

const { method } = rowsOf<NativeObject<OrgLimit>>();

export const orgLimitClasses: readonly NativeClass[] = [
  {
    name: 'OrgLimits',
    doc: `${DOC}apex_class_System_OrgLimits.htm`,
    statics: [
      fixed('getAll', [], 'List<OrgLimit>', (x) => new ApexList('OrgLimit', limits(x))),
      fixed('getMap', [], 'Map<String,OrgLimit>', (x) =>
        mapOf(
          x,
          'String',
          'OrgLimit',
          limits(x).map((limit) => [limit.state.name, limit] as const),
        ),
      ),
    ],
  },
  {
    name: 'OrgLimit',
    doc: `${DOC}apex_class_System_OrgLimit.htm`,
    methods: [
      method('getLimit', [], 'Integer', (_x, { state }) => state.max),
      method('getName', [], 'String', (_x, { state }) => state.name),
      method('getValue', [], 'Integer', (_x, { state }) => state.used),
      // UNVERIFIED: How does String.valueOf write an OrgLimit?
      method(
        'toString',
        [],
        'String',
        (_x, { state: { name, max, used: value } }) => `OrgLimit[${name}:${value}/${max}]`,
      ),
    ],
  },
];
