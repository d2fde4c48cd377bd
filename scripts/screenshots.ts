/**
 * `npm run screenshots`: runs the journeys that take pictures and puts those where the papers show them. A picture
 * that no journey takes any more is removed.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = path.join('docs', 'images');

const journeys = readdirSync(path.join(ROOT, 'e2e'))
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => path.join('e2e', file))
  .filter((file) => /\bpicture\(/.test(readFileSync(path.join(ROOT, file), 'utf8')));

const begun = Date.now();
const done = spawnSync(process.execPath, ['--test', '--test-concurrency=1', ...journeys], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM: ensureChromium(), SCREENSHOTS: FOLDER },
});
process.exitCode = done.status ?? 1;

if (done.status === 0) {
  for (const file of readdirSync(path.join(ROOT, FOLDER))) {
    const image = path.join(ROOT, FOLDER, file);
    if (!file.endsWith('.png') || statSync(image).mtimeMs >= begun) continue;
    rmSync(image);
    console.log(`No journey takes ${file}: removed`);
  }
}
