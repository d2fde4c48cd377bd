/** Folders of compiled modules, named by a key of what went into them. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** Folders nobody made or renewed for this long are removed when a new one is added: one day, in milliseconds. */
const KEEP = 24 * 60 * 60 * 1000;

/**
 * Lets `fill` write a folder that appears under its name only when complete, so that an interrupted or a
 * second build at the same time never leaves half of one.
 */
export async function publish(directory: string, fill: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = `${directory}.${process.pid}.tmp`;
  mkdirSync(temporary, { recursive: true });
  try {
    await fill(temporary);
    try {
      renameSync(temporary, directory);
    } catch (error) {
      if (!existsSync(directory)) throw error; // else another process was faster with the same content
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  removeOld(directory);
}

/** Removes older folders with the same beginning (`shell-...`), but none another server may still use. */
function removeOld(current: string): void {
  const folder = path.dirname(current);
  const prefix = path.basename(current).replace(/-[^-]*$/, '-');
  for (const name of readdirSync(folder)) {
    const other = path.join(folder, name);
    if (other === current || !name.startsWith(prefix)) continue;
    if (Date.now() - statSync(other).mtimeMs > KEEP) rmSync(other, { recursive: true, force: true });
  }
}
