/** The thread of {@link ./parseAhead.ts}. */
import { workerData } from 'node:worker_threads';
import { CachedParser, isTrigger } from './cache.ts';
import type { ParseJob } from './parseAhead.ts';

const { folder, sources } = workerData as ParseJob;
const parser = new CachedParser(folder);
for (const source of sources) {
  if (isTrigger(source)) parser.parseTrigger(source);
  else parser.parseClass(source);
}
