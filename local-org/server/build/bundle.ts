/** Modules that were built before, and how a later build takes them up. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { OutputAsset, OutputChunk, OutputOptions, Plugin } from 'rollup';

/**
 * By module specifier, `lightning/button`: source that passes on what the chunks of a bundle export, by their addresses.
 * A later build dissolves it, so that browsers ask for the chunks alone.
 */
export type BuiltModules = Readonly<Record<string, string>>;

/** What later builds and pages must know of a build; kept beside its chunks. */
export interface Manifest {
  readonly modules: BuiltModules;
  /** Addresses of the chunks that every page runs. */
  readonly chunks: readonly string[];
}

export interface Bundle extends Manifest {
  /** Folder the server serves; file names are relative to it. */
  readonly directory: string;
  /** Address of that folder. It changes with the content, so that a browser may keep the files for ever. */
  readonly address: string;
}

/** Writes the chunks of a build with {@link facades}, and the manifest. `address` ends in a slash. */
export function writeBundle(
  directory: string,
  output: readonly (OutputChunk | OutputAsset)[],
  address: string,
): void {
  const modules: Record<string, string> = {};
  const chunks: string[] = [];
  for (const chunk of output) {
    if (chunk.type !== 'chunk') continue;
    const { code, fileName, facadeModuleId } = chunk;
    if (facadeModuleId !== null && isFacade(facadeModuleId)) {
      modules[facadeModuleId.slice(FACADE.length)] = code.replaceAll("'../", `'${address}`);
    } else {
      writeFileSync(path.join(directory, fileName), code);
      if (!chunk.isDynamicEntry) chunks.push(address + fileName);
    }
  }
  const manifest: Manifest = { modules, chunks };
  writeFileSync(path.join(directory, MANIFEST), JSON.stringify(manifest, null, 2));
}

/** Undefined when the bundle is not there. */
export function readBundle(directory: string, address: string): Bundle | undefined {
  const file = path.join(directory, MANIFEST);
  if (!existsSync(file)) return undefined;
  return { directory, address, ...(JSON.parse(readFileSync(file, 'utf8')) as Manifest) };
}

const MANIFEST = 'manifest.json';

/** Chunks have plain names: their address changes with what is in them. */
export const CHUNK_NAMES: OutputOptions = {
  format: 'es',
  entryFileNames: 'facades/[name].js',
  chunkFileNames: '[name].js',
  minifyInternalExports: false,
  hoistTransitiveImports: false,
};

const FACADE = '\0facade:';

export const isFacade = (id: string): boolean => id.startsWith(FACADE);

/**
 * Entries of a build by the specifiers of modules: each only passes on what its module exports, so that every module can
 * be in a chunk with others and yet has its own names.
 */
export function facades(): Plugin {
  return {
    name: 'local-org-facades',
    resolveId(id, importer) {
      if (importer === undefined) return FACADE + id;
      // From a real place, because the resolver of LWC looks for its configuration above the importer.
      return isFacade(importer) ? this.resolve(id, import.meta.filename) : null;
    },
    async load(id) {
      if (!isFacade(id)) return null;
      const name = id.slice(FACADE.length);
      const target = await this.resolve(name, import.meta.filename);
      if (target === null) throw new Error(`The module ${name} does not resolve`);
      const info = await this.load(target);
      const passesDefault = info.exports?.includes('default') === true || info.hasDefaultExport === true;
      return `export * from '${name}';\n${passesDefault ? `export { default } from '${name}';\n` : ''}`;
    },
  };
}

/** Ids of dissolved modules; other plugins leave ids with a zero character alone. */
const BUILT = '\0built:';

/** Takes up modules of earlier builds: what is imported from them is imported from their chunks. */
export function builtModules(modules: BuiltModules): Plugin {
  return {
    name: 'local-org-built-modules',
    resolveId(importee, importer) {
      if (importer?.startsWith(BUILT)) return { id: importee, external: 'absolute' };
      return Object.hasOwn(modules, importee) ? BUILT + importee : null;
    },
    load: (id) => (id.startsWith(BUILT) ? modules[id.slice(BUILT.length)] : null),
  };
}

/** Specifier of a module of an earlier build by its id in a later one; undefined for any other id. */
export function builtSpecifier(id: string): string | undefined {
  return id.startsWith(BUILT) ? id.slice(BUILT.length) : undefined;
}
