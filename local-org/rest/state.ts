/** What the REST interface keeps between calls, as long as the server runs. */
import { BulkJobs } from './bulk/jobs.ts';
import { QueryCursors } from './query/cursors.ts';
import { RequestCount } from './requestCount.ts';

export class RestState {
  readonly cursors = new QueryCursors();
  readonly jobs = new BulkJobs();
  readonly requests: RequestCount;

  constructor(dailyRequests: number) {
    this.requests = new RequestCount(dailyRequests);
  }
}
