/** `npm run screenshots`: runs the journeys and puts their pictures where the papers show them. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.ts';

const done = spawnSync(
  process.execPath,
  ['--test', '--test-concurrency=1', 'e2e/agent.test.ts', 'e2e/partner.test.ts', 'e2e/runs.test.ts'],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: ensureChromium(), SCREENSHOTS: 'docs/images' },
  },
);
process.exitCode = done.status ?? 1;
