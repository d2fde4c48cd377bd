/**
 * Compiles the shell: its pages (namespace `shell`), the modules it binds to the local org
 * (`lightning/uiRecordApi` ...) and its inner modules (`localorg/...`). Cached by the content of its sources.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { CLIENT } from './baseBuild.ts';
import type { Bundle, BuiltModules } from './bundle.ts';
import { builtModules, CHUNK_NAMES, facades, isFacade, readBundle, writeBundle } from './bundle.ts';
import { publish } from './cache.ts';
import { browserConstants, lwcPlugin, stripTypes } from './plugins.ts';

const SHELL = fileURLToPath(new URL('../../shell/', import.meta.url));
const MODULES = path.join(SHELL, 'modules');
const PAGES = path.join(SHELL, 'lwc');

/** The module that shows the app. */
export const START = 'localorg/start';

/** Builds the shell, or takes it from the cache when no source changed. */
export async function shellBundle(cacheFolder: string, base: Bundle): Promise<Bundle> {
  const key = sourceHash(base.address);
  const address = `/_local/shell/${key}/`;
  const directory = path.join(cacheFolder, `shell-${key}`);
  const known = readBundle(directory, address);
  if (known !== undefined) return known;
  await build(directory, address, base.modules);
  return readBundle(directory, address)!;
}

/** Modules the shell binds for components: `lightning/...` names only. */
export function boundSpecifiers(): string[] {
  return readdirSync(path.join(MODULES, 'lightning')).map((name) => `lightning/${name}`);
}

/** Inner modules that the sources of `@salesforce/...` modules import. */
const INNER = [CLIENT, 'localorg/apex'];

async function build(directory: string, address: string, base: BuiltModules): Promise<void> {
  const bundle = await rollup({
    input: [...INNER, ...boundSpecifiers(), START],
    plugins: [
      facades(),
      builtModules(base),
      stripTypes(),
      lwcPlugin({ rootDir: SHELL, freeImports: true, modules: [{ dir: MODULES }, { dir: PAGES }] }),
      browserConstants(),
    ],
    onwarn: (warning) => {
      throw new Error(`Shell: ${warning.message}`);
    },
  });
  const { output } = await bundle.generate({ ...CHUNK_NAMES, manualChunks: chunkOf });
  await publish(directory, async (temporary) => writeBundle(temporary, output, address));
  await bundle.close();
}

/** One chunk, and one for the client, which the base components need before it. */
function chunkOf(id: string): string | undefined {
  if (isFacade(id)) return undefined;
  return path.relative(MODULES, path.dirname(id)) === CLIENT ? 'client' : 'shell';
}

/** Address of the client's chunk. */
export const clientAddress = ({ address }: Bundle): string => `${address}client.js`;

function sourceHash(baseAddress: string): string {
  const hash = createHash('sha256').update(baseAddress);
  for (const file of filesBelow(SHELL)) hash.update(path.relative(SHELL, file)).update(readFileSync(file));
  hash.update(readFileSync(fileURLToPath(import.meta.url)));
  return hash.digest('hex').slice(0, 12);
}

function filesBelow(folder: string): string[] {
  const names = readdirSync(folder).sort();
  return names.flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? filesBelow(file) : [file];
  });
}
