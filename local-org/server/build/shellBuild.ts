/**
 * Compiles the shell: its pages (namespace `shell`), the modules it binds to the local org
 * (`lightning/uiRecordApi` ...) and its inner modules (`localorg/...`). Cached by the content of its sources.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import type { BuiltModule } from './bundle.ts';
import { exportsByEntry } from './bundle.ts';
import { publish } from './cache.ts';
import { isVirtualModule } from '../modules.ts';
import { browserConstants, lwcPlugin, stripTypes } from './plugins.ts';

const SHELL = fileURLToPath(new URL('../../shell/', import.meta.url));
const MODULES = path.join(SHELL, 'modules');
const PAGES = path.join(SHELL, 'lwc');

export interface ShellBundle {
  readonly directory: string;
  readonly key: string;
  readonly modules: Readonly<Record<string, BuiltModule>>;
}

/** Builds the shell, or takes it from the cache when no source changed. `known` are the base modules. */
export async function shellBundle(
  cacheFolder: string,
  baseKey: string,
  known: ReadonlySet<string>,
): Promise<ShellBundle> {
  const key = sourceHash(baseKey);
  const directory = path.join(cacheFolder, `shell-${key}`);
  const manifest = path.join(directory, 'manifest.json');
  if (!existsSync(manifest)) await build(directory, known);
  return {
    directory,
    key,
    modules: JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, BuiltModule>,
  };
}

/** Modules the shell binds for components: `lightning/...` names only. */
export function boundSpecifiers(): string[] {
  return readdirSync(path.join(MODULES, 'lightning')).map((name) => `lightning/${name}`);
}

async function build(directory: string, known: ReadonlySet<string>): Promise<void> {
  const inner = readdirSync(path.join(MODULES, 'localorg')).map((name) => `localorg/${name}`);
  const entries = [...inner, ...boundSpecifiers(), 'shell/app'];
  const bundle = await rollup({
    input: Object.fromEntries(entries.map((name) => [name.replace('/', '-'), sourceOf(name)])),
    external: (id) => known.has(id) || isVirtualModule(id),
    plugins: [
      stripTypes(),
      lwcPlugin({ rootDir: SHELL, freeImports: true, modules: [{ dir: MODULES }, { dir: PAGES }] }),
      browserConstants(),
    ],
    onwarn: (warning) => {
      throw new Error(`Shell: ${warning.message}`);
    },
  });
  await publish(directory, async (temporary) => {
    const { output } = await bundle.write({
      dir: temporary,
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
    });
    const modules = exportsByEntry(output, (name) => name.replace('-', '/'));
    writeFileSync(path.join(temporary, 'manifest.json'), JSON.stringify(modules, null, 2));
  });
  await bundle.close();
}

function sourceOf(specifier: string): string {
  const name = specifier.slice(specifier.indexOf('/') + 1);
  return path.join(specifier.startsWith('shell/') ? PAGES : MODULES, specifier, `${name}.ts`);
}

function sourceHash(baseKey: string): string {
  const hash = createHash('sha256').update(baseKey);
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
