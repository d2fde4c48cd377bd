/** Loaded into every measured process (`node --import`): tells its peak memory when it ends. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env['BENCH_PEAK_FILE'];
if (file !== undefined && isMainThread) {
  // maxRSS is in kilobytes on every system. https://nodejs.org/api/process.html#processresourceusage
  process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
}
