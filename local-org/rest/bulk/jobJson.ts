/** What both kinds of bulk jobs tell of themselves, and what they refuse. */
import type { Caller } from '../caller.ts';
import { failure } from '../failure.ts';
import type { BulkJob, JobState } from './jobs.ts';

/** https://developer.salesforce.com/docs/atlas.en-us.api_asynch.meta/api_asynch/get_job_info.htm */
export function jobJson(job: BulkJob, jobType: string): Record<string, unknown> {
  return {
    id: job.id,
    operation: job.operation,
    object: job.object.name,
    createdById: job.userId,
    createdDate: momentText(job.created),
    systemModstamp: momentText(job.changed),
    state: job.state,
    concurrencyMode: 'Parallel',
    contentType: 'CSV',
    apiVersion: Number(job.caller.version),
    jobType,
    lineEnding: job.format.lineEnding,
    columnDelimiter: job.format.columnDelimiter,
    retries: 0,
    totalProcessingTime: job.processingTime,
    ...(job.errorMessage === null ? {} : { errorMessage: job.errorMessage }),
  };
}

function momentText(millis: number): string {
  return new Date(millis).toISOString().replace('Z', '+0000');
}

/** @throws RestFailure. UNVERIFIED: What does the message of INVALIDJOBSTATE say when a job is closed twice? */
export function requireState(job: BulkJob, states: readonly JobState[], what: string): void {
  if (states.includes(job.state)) return;
  throw failure('INVALIDJOBSTATE', `The job ${job.id} cannot ${what} in the state ${job.state}`);
}

/** "Portal users can't access Bulk API." https://developer.salesforce.com/docs/atlas.en-us.api_asynch.meta/api_asynch/asynch_api_concepts_limits.htm */
export function requireBulkUser(caller: Caller): void {
  if (!caller.core.data.viewers.of(caller.userId).external) return;
  throw failure('API_DISABLED_FOR_ORG', 'External users cannot use the Bulk API');
}
