/**
 * `npm run deploy` and `npm run package:version`: builds `dist/` and calls the user's own `sf` in it. What is
 * given after `--` goes on to `sf`, for example `npm run deploy -- --target-org my-sandbox`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPackage } from './build-package.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const commands: Readonly<Record<string, readonly string[]>> = {
  deploy: ['project', 'deploy', 'start', '--source-dir', 'force-app'],
  'package:version': [
    'package',
    'version',
    'create',
    '--package',
    'Latchkey',
    '--code-coverage',
    '--installation-key-bypass',
    '--wait',
    '60',
  ],
};

/** `sf` records new package versions in the project file it runs in; the checkout is where they belong. */
function keepAliases(dist: string): void {
  type Project = { packageAliases?: Record<string, string> };
  const built = JSON.parse(readFileSync(join(dist, 'sfdx-project.json'), 'utf8')) as Project;
  if (built.packageAliases === undefined) return;
  const file = join(root, 'sfdx-project.json');
  const own = JSON.parse(readFileSync(file, 'utf8')) as Project;
  own.packageAliases = built.packageAliases;
  writeFileSync(file, `${JSON.stringify(own, null, 2)}\n`);
}

const [name = '', ...more] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) {
  console.error(`Unknown command "${name}". Cure: one of ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}
if (spawnSync('sf', ['--version'], { shell: process.platform === 'win32' }).status !== 0) {
  console.error(
    'The Salesforce CLI was not found.\n  Cure: install it (npm install --global @salesforce/cli), log in to your org with sf org login web, then run this again.',
  );
  process.exit(1);
}
const dist = buildPackage();
const done = spawnSync('sf', [...command, ...more], {
  cwd: dist,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
keepAliases(dist);
process.exitCode = done.status ?? 1;
