/**
 * Loaded into every measured process (`node --import`): tells its peak memory when it ends. Of several processes of
 * one run the largest counts.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env['BENCH_PEAK_FILE'];
if (file !== undefined && isMainThread) {
  process.on('exit', () => {
    const others = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    // maxRSS is in kilobytes on every system. https://nodejs.org/api/process.html#processresourceusage
    writeFileSync(file, String(Math.max(others, process.resourceUsage().maxRSS)));
  });
}
