/**
 * Entry of `npm start` and `npm test`. Plain JavaScript, because it runs on whatever Node the machine has
 * (20 or newer) before anything is installed: it installs the locked packages when they are missing or out of
 * date and hands over to the TypeScript script of the same name on the Node that the lockfile pins.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const marker = join(root, 'node_modules', '.installed-lock');

function fail(what, cure) {
  console.error(`\n${what}\n  Cure: ${cure}\n`);
  process.exit(1);
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function install() {
  const wanted = lockHash();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  console.log('Installing the locked packages (about a minute, once) ...');
  const npm = process.env.npm_execpath;
  const command = npm ? [process.execPath, npm] : ['npm'];
  // Two packages name a newer Node than the machine may have; they run on the pinned one, so the warning misleads.
  const args = [...command.slice(1), 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync(command[0], args, { cwd: root, stdio: 'inherit' });
  if (done.status !== 0) fail('npm ci failed.', 'read the lines above; is the npm registry reachable?');
  writeFileSync(marker, wanted);
}

function pinnedNode() {
  const pinned = join(
    root,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(pinned)) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  fail(
    'The pinned Node 24 was not installed.',
    'allow the install script of the package "node", or use Node 24 or newer.',
  );
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Node ${process.versions.node} is too old.`, 'install Node 20 or newer.');
}
install();
const [command, ...args] = process.argv.slice(2);
const node = pinnedNode();
// Ctrl-C reaches the child by itself; the parent must live until the child has closed the database.
process.on('SIGINT', () => {});
const child = spawnSync(
  node,
  ['--disable-warning=ExperimentalWarning', join(root, 'scripts', `${command}.ts`), ...args],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
    },
  },
);
process.exit(child.status ?? 1);
