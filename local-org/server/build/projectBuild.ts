/**
 * Compiles a project's own Lightning web components (TypeScript or JavaScript, namespace `c`) for the browser.
 * Base components and platform modules are imported from the chunks that hold them; each name is checked, so that a
 * wrong one is told with its file instead of failing in the browser.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { rollup } from 'rollup';
import type { OutputChunk, Plugin, RollupError } from 'rollup';
import { builtModules, builtSpecifier } from './bundle.ts';
import type { BuiltModules } from './bundle.ts';
import type { ModuleSource } from '../modules.ts';
import type { BuildProblem } from './problems.ts';
import { problem } from './problems.ts';
import { browserConstants, fileOf, lwcPlugin, stripTypes } from './plugins.ts';

export interface ProjectBundle {
  /** JavaScript by URL name: `accessPanel` for the component `c/accessPanel`, or the name of a shared chunk. */
  readonly files: ReadonlyMap<string, ProjectFile>;
  /** Components that compiled, sorted. */
  readonly components: readonly string[];
}

export interface ProjectFile {
  readonly code: string;
  /** Source map, as JSON. */
  readonly map: string;
  /** Names of other files that the browser must have before it can run this one. */
  readonly imports: readonly string[];
}

export interface ProjectBuildOptions {
  readonly lwcFolders: readonly string[];
  /** Modules of the base components and the shell. */
  readonly known: BuiltModules;
  /** What the local org knows of an `@salesforce/...` import; undefined when it is not one. */
  readonly virtual: (specifier: string) => ModuleSource | undefined;
}

export type ProjectBuildResult =
  | { readonly ok: true; readonly bundle: ProjectBundle }
  | { readonly ok: false; readonly problems: readonly BuildProblem[] };

/** Folders named `lwc` below the project's package directories. */
export function findLwcFolders(packageDirectories: readonly string[]): string[] {
  const found: string[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isDirectory() || entry.name === 'node_modules') continue;
      const child = path.join(folder, entry.name);
      if (entry.name === 'lwc') found.push(child);
      else visit(child);
    }
  };
  for (const directory of packageDirectories) if (existsSync(directory)) visit(directory);
  return found;
}

/** A text that changes when one of the files or a file in one of the folders does; cheap enough for every page load. */
export function fingerprint(places: readonly string[]): string {
  const parts: string[] = [];
  const visit = (place: string): void => {
    const stat = statSync(place, { throwIfNoEntry: false });
    if (!stat?.isDirectory()) parts.push(`${place}:${stat?.mtimeMs}:${stat?.size}`);
    else
      for (const name of readdirSync(place).sort()) if (name !== '__tests__') visit(path.join(place, name));
  };
  places.forEach(visit);
  return parts.join('\n');
}

/** Builds all components of the project in memory. Never throws for faults in the project's sources. */
export async function buildProject(options: ProjectBuildOptions): Promise<ProjectBuildResult> {
  const bundles = findBundles(options.lwcFolders);
  if (bundles.size === 0) return { ok: true, bundle: { files: new Map(), components: [] } };
  try {
    const output = await compile(bundles, options);
    const files = new Map(output.map((chunk) => [chunk.fileName, fileOfChunk(chunk)]));
    return { ok: true, bundle: { files, components: [...bundles.keys()].sort() } };
  } catch (error) {
    return { ok: false, problems: [fromRollup(error as RollupError)] };
  }
}

/** The file and all it needs to run. Empty when there is none of this name. */
export function reachableFiles({ files }: ProjectBundle, name: string): Set<string> {
  const found = new Set<string>();
  const visit = (next: string): void => {
    const file = files.get(next);
    if (file === undefined || found.has(next)) return;
    found.add(next);
    file.imports.forEach(visit);
  };
  visit(name);
  return found;
}

function fileOfChunk({ code, map, imports }: OutputChunk): ProjectFile {
  return { code, map: map?.toString() ?? '', imports };
}

async function compile(
  bundles: ReadonlyMap<string, string>,
  options: ProjectBuildOptions,
): Promise<OutputChunk[]> {
  const bundle = await rollup({
    input: Object.fromEntries([...bundles].map(([name, file]) => [name, `${file}?specifier=c/${name}`])),
    plugins: [
      builtModules(options.known),
      resolveModules(bundles, options),
      stripTypes(),
      lwcPlugin({ rootDir: path.dirname(options.lwcFolders[0] ?? '.') }),
      browserConstants(),
    ],
    onwarn: () => {}, // style advice of the template compiler; faults arrive as errors
  });
  const { output } = await bundle.generate({
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name]',
    chunkFileNames: 'shared-[name]-[hash]',
    hoistTransitiveImports: false,
    manualChunks: (id, { getModuleInfo }) =>
      isShared(id, getModuleInfo(id)?.importers ?? []) ? 'platform' : undefined,
  });
  await bundle.close();
  return output.filter((chunk) => chunk.type === 'chunk');
}

/**
 * Labels and the like, and the compiler's empty template, that several components import: all in one chunk, else there
 * would be one for each set of components.
 */
function isShared(id: string, importers: readonly string[]): boolean {
  return !path.isAbsolute(id) && importers.length > 1;
}

/** Entry script by component name; a later folder wins, as a later package directory does on deploy. */
function findBundles(lwcFolders: readonly string[]): Map<string, string> {
  const bundles = new Map<string, string>();
  for (const folder of lwcFolders) {
    for (const name of readdirSync(folder)) {
      const script = ['ts', 'js']
        .map((ext) => path.join(folder, name, `${name}.${ext}`))
        .find((file) => existsSync(file));
      if (script !== undefined) bundles.set(name, script);
    }
  }
  return bundles;
}

/** Marks ids of modules without a file; other plugins leave ids with a zero character alone. */
const VIRTUAL = '\0virtual:';

/** Resolves `c/x` and files of a bundle, keeping the component's name with each so that the compiler knows it. */
function resolveModules(bundles: ReadonlyMap<string, string>, options: ProjectBuildOptions): Plugin {
  return {
    name: 'local-org-resolve',
    resolveId(importee, importer) {
      if (importer === undefined) return importee; // an entry: already a path with its component's name
      if (importee.startsWith('.')) return besideImporter(importee, importer);
      if (importee.startsWith('c/')) {
        const name = importee.slice(2);
        const script = bundles.get(name);
        if (script !== undefined) return `${script}?specifier=c/${name}`;
        this.error(
          problemLog('LO7102', fileOf(importer), `There is no component ${importee} in this project`),
        );
      }
      const virtual = options.virtual(importee);
      if (virtual !== undefined && 'source' in virtual) return VIRTUAL + importee;
      if (path.isAbsolute(importee) || importee.startsWith('@lwc/')) return null;
      const message = virtual?.problem ?? `The local org does not provide the module ${importee}`;
      this.error(problemLog('LO7101', fileOf(importer), message));
    },
    load(id) {
      const virtual = id.startsWith(VIRTUAL) ? options.virtual(id.slice(VIRTUAL.length)) : undefined;
      return virtual !== undefined && 'source' in virtual ? virtual.source : null;
    },
  };
}

function besideImporter(importee: string, importer: string): string | null {
  const [file = '', query = ''] = importer.split('?', 2);
  const specifier = new URLSearchParams(query).get('specifier');
  if (specifier === null) return null;
  const [relative = '', ownQuery] = importee.split('?', 2);
  const target = path.resolve(path.dirname(file), relative);
  const found = [target, `${target}.ts`, `${target}.js`].find(
    (name) => existsSync(name) && statSync(name).isFile(),
  );
  if (found === undefined) return null; // an optional template or style sheet: the LWC plugin knows
  const parameters = new URLSearchParams(ownQuery);
  parameters.set('specifier', specifier);
  return `${found}?${parameters.toString()}`;
}

interface ProblemLog {
  readonly message: string;
  readonly pluginCode: string;
  readonly id: string;
}

function problemLog(code: string, file: string, message: string): ProblemLog {
  return { message, pluginCode: code, id: file };
}

function fromRollup(error: RollupError): BuildProblem {
  const { binding, exporter = '', id = '' } = error;
  const specifier = exporter.startsWith(VIRTUAL) ? exporter.slice(VIRTUAL.length) : builtSpecifier(exporter);
  if (error.code === 'MISSING_EXPORT' && specifier !== undefined)
    return problem('LO7103', id, `${specifier} of the local org has no export ${binding}`);
  const own = typeof error.pluginCode === 'string' && error.pluginCode.startsWith('LO');
  const code = own ? String(error.pluginCode) : 'LO7100';
  const file = fileOf(error.loc?.file ?? error.id ?? '');
  const message = error.message.replace(/^\[plugin [^\]]+\] (\S+: )?/, '').split('\n', 1)[0] ?? error.message;
  // The LWC compiler tells the place in a property of its own.
  const place = error.loc ?? (error as { location?: { line: number; column: number } }).location;
  return { ...problem(code, file, message), line: place?.line ?? null, column: place?.column ?? null };
}
