/**
 * Compiles a project's own Lightning web components (TypeScript or JavaScript, namespace `c`) for the browser.
 * Base components and platform modules stay imports; each is checked, so that a wrong name is told with
 * its file instead of failing in the browser.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { rollup } from 'rollup';
import type { OutputChunk, Plugin, RollupError } from 'rollup';
import type { BuiltModule } from './bundle.ts';
import type { BuildProblem } from './problems.ts';
import { problem } from './problems.ts';
import { browserConstants, fileOf, lwcPlugin, stripTypes } from './plugins.ts';

export interface ProjectBundle {
  /** JavaScript by URL name: `accessPanel` for the component `c/accessPanel`, or the name of a shared chunk. */
  readonly files: ReadonlyMap<string, string>;
  /** Components that compiled, sorted. */
  readonly components: readonly string[];
}

export interface ProjectBuildOptions {
  readonly lwcFolders: readonly string[];
  /** Modules the page's import map can resolve, with their exports. */
  readonly known: Readonly<Record<string, BuiltModule>>;
  /** What the local org knows of an `@salesforce/...` import; undefined when it is not one. */
  readonly virtual: (specifier: string) => VirtualImport | undefined;
}

/** `inline`: the same for every user, so its source goes into the bundle; `served`: asked for by each page. */
export type VirtualImport =
  | { readonly kind: 'inline'; readonly source: string }
  | { readonly kind: 'served' }
  | { readonly kind: 'problem'; readonly message: string };

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

/** A text that changes when a source of a component changes; cheap enough for every page load. */
export function lwcFingerprint(lwcFolders: readonly string[]): string {
  const parts: string[] = [];
  const visit = (folder: string): void => {
    for (const name of readdirSync(folder).sort()) {
      if (name === '__tests__') continue;
      const file = path.join(folder, name);
      const stat = statSync(file);
      if (stat.isDirectory()) visit(file);
      else parts.push(`${file}:${stat.mtimeMs}:${stat.size}`);
    }
  };
  lwcFolders.forEach(visit);
  return parts.join('\n');
}

/** Builds all components of the project in memory. Never throws for faults in the project's sources. */
export async function buildProject(options: ProjectBuildOptions): Promise<ProjectBuildResult> {
  const bundles = findBundles(options.lwcFolders);
  if (bundles.size === 0) return { ok: true, bundle: { files: new Map(), components: [] } };
  try {
    const output = await compile(bundles, options);
    const problems = output.flatMap((chunk) => missingExports(chunk, options.known));
    if (problems.length > 0) return { ok: false, problems };
    const files = new Map(output.map((chunk) => [chunk.fileName, chunk.code]));
    return { ok: true, bundle: { files, components: [...bundles.keys()].sort() } };
  } catch (error) {
    return { ok: false, problems: [fromRollup(error as RollupError)] };
  }
}

async function compile(
  bundles: ReadonlyMap<string, string>,
  options: ProjectBuildOptions,
): Promise<OutputChunk[]> {
  const bundle = await rollup({
    input: Object.fromEntries([...bundles].map(([name, file]) => [name, `${file}?specifier=c/${name}`])),
    plugins: [
      resolveModules(bundles, options),
      stripTypes(),
      lwcPlugin({ rootDir: path.dirname(options.lwcFolders[0] ?? '.') }),
      browserConstants(),
    ],
    onwarn: () => {}, // style advice of the template compiler; faults arrive as errors
  });
  const { output } = await bundle.generate({
    format: 'es',
    sourcemap: 'inline',
    entryFileNames: '[name]',
    chunkFileNames: 'shared-[name]-[hash]',
  });
  await bundle.close();
  return output.filter((chunk) => chunk.type === 'chunk');
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

/** Marks ids of inlined modules; other plugins leave ids with a zero character alone. */
const INLINE = '\0inline:';

/** Resolves `c/x` and files of a bundle, keeping the component's name with each so that the compiler knows it. */
function resolveModules(bundles: ReadonlyMap<string, string>, options: ProjectBuildOptions): Plugin {
  return {
    name: 'local-org-resolve',
    resolveId(importee, importer) {
      if (importer === undefined) return importee; // an entry: already a path with its component's name
      if (importer.startsWith(INLINE)) return { id: importee, external: true }; // a module of the page
      if (importee.startsWith('.')) return besideImporter(importee, importer);
      if (importee.startsWith('c/')) {
        const name = importee.slice(2);
        const script = bundles.get(name);
        if (script !== undefined) return `${script}?specifier=c/${name}`;
        this.error(
          problemLog('LO7102', fileOf(importer), `There is no component ${importee} in this project`),
        );
      }
      if (importee in options.known) return { id: importee, external: true };
      const virtual = options.virtual(importee);
      if (virtual?.kind === 'served') return { id: importee, external: true };
      if (virtual?.kind === 'inline') return INLINE + importee;
      if (path.isAbsolute(importee) || importee.startsWith('@lwc/')) return null;
      const message = virtual?.message ?? `The local org does not provide the module ${importee}`;
      this.error(problemLog('LO7101', fileOf(importer), message));
    },
    load(id) {
      const virtual = id.startsWith(INLINE) ? options.virtual(id.slice(INLINE.length)) : undefined;
      return virtual?.kind === 'inline' ? virtual.source : null;
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

/** Names a chunk imports from modules that do not have them; the browser would only say "SyntaxError". */
function missingExports(chunk: OutputChunk, known: Readonly<Record<string, BuiltModule>>): BuildProblem[] {
  return Object.entries(chunk.importedBindings).flatMap(([specifier, names]) => {
    const module = known[specifier];
    if (module === undefined) return [];
    return names
      .filter((name) => name !== '*' && !module.exports.includes(name))
      .map((name) =>
        problem(
          'LO7103',
          chunk.facadeModuleId ?? chunk.name,
          `${specifier} of the local org has no export ${name}`,
        ),
      );
  });
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
  const own = typeof error.pluginCode === 'string' && error.pluginCode.startsWith('LO');
  const code = own ? String(error.pluginCode) : 'LO7100';
  const file = fileOf(error.loc?.file ?? error.id ?? '');
  const message = error.message.replace(/^\[plugin [^\]]+\] (\S+: )?/, '').split('\n', 1)[0] ?? error.message;
  // The LWC compiler tells the place in a property of its own.
  const place = error.loc ?? (error as { location?: { line: number; column: number } }).location;
  return { ...problem(code, file, message), line: place?.line ?? null, column: place?.column ?? null };
}
