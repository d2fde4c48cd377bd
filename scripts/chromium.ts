import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const candidates = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Path of an installed Chromium: the one that CHROMIUM names, else where Debian and Chrome put theirs. */
export function findChromium(): string | undefined {
  return candidates.find((path) => path !== undefined && existsSync(path));
}

/**
 * Path of a Chromium for the browser tests. Where there is none and the machine is Debian-like, installs it
 * with apt; otherwise throws with the cure.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  if (existsSync('/usr/bin/apt-get')) {
    const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    console.log('Installing Chromium with apt for the browser tests ...');
    for (const step of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    ]) {
      const [command, ...args] = [...asRoot, 'apt-get', ...step] as [string, ...string[]];
      const done = spawnSync(command, args, {
        encoding: 'utf8',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
      if (done.status !== 0) console.error((done.stderr ?? '').trim());
    }
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The browser tests need Chromium, and none was found.\n' +
      '  Cure: install it (Debian: apt-get install chromium), or set CHROMIUM to the path of one.',
  );
}
