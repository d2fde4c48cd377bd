/**
 * `npm start`: brings the generated source up to date, then serves the package's components on the local org
 * with the sample data. `--fresh` begins anew, `--data 1000` or `10000` with more Contacts, `--port N` listens elsewhere.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (...args: string[]): number =>
  spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: root,
    stdio: 'inherit',
  }).status ?? 1;

process.on('SIGINT', () => {});
const generated = run('codegen/cli.ts');
if (generated !== 0) process.exit(generated);
process.exit(
  run(
    ...['local-org/cli.ts', 'serve', '.'],
    ...['--config', 'sample/local-org.json', '--database', join('.local-org', 'sample.sqlite')],
    ...process.argv.slice(2),
  ),
);
