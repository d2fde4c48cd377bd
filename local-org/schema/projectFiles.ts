/** Finds the metadata files of an SFDX project, or of a folder in the older metadata format (`src/classes`). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';

export interface ProjectFiles {
  readonly projectDir: string;
  readonly packageDirectories: readonly string[];
  readonly namespace: string | null;
  /** Files whose name ends in `.<suffix>-meta.xml`, in path order; for classes and triggers the source files. */
  ofType(suffix: string): readonly string[];
}

const SKIPPED = new Set(['node_modules', '__tests__', 'lwc', 'aura']);

/** Parts of a folder in metadata format: it has no sfdx-project.json. */
const METADATA_FORMAT = ['package.xml', 'classes', 'triggers', 'objects'];

/**
 * A folder without sfdx-project.json may be in metadata format: its `src`, or itself, has `classes` or `package.xml`.
 * @throws Error naming the file when it is neither.
 */
export function findProjectFiles(projectDir: string): ProjectFiles {
  const file = join(projectDir, 'sfdx-project.json');
  const project = existsSync(file) ? readProject(file) : metadataFormat(projectDir);
  if (!project) {
    throw new Error(`LO4102: ${file} not found: local-org needs the root folder of an SFDX project`);
  }
  const packageDirectories = directoriesOf(projectDir, project);
  const bySuffix = new Map<string, string[]>();
  for (const directory of packageDirectories) {
    if (existsSync(directory)) walk(directory, bySuffix);
  }
  return {
    projectDir,
    packageDirectories,
    namespace: project.namespace || null,
    ofType: (suffix) => bySuffix.get(suffix) ?? [],
  };
}

/** Each folder once, without those inside another one. Projects made on Windows separate steps by backslashes. */
function directoriesOf(projectDir: string, project: ProjectFile): string[] {
  const paths = project.packageDirectories.map(({ path }) => resolve(projectDir, path.replaceAll('\\', '/')));
  return [...new Set(paths)].filter((path) => !paths.some((other) => path.startsWith(`${other}${sep}`)));
}

interface ProjectFile {
  readonly packageDirectories: readonly { readonly path: string }[];
  readonly namespace?: string;
}

function metadataFormat(projectDir: string): ProjectFile | null {
  const path = ['src', '.'].find((folder) =>
    METADATA_FORMAT.some((part) => existsSync(join(projectDir, folder, part))),
  );
  return path === undefined ? null : { packageDirectories: [{ path }] };
}

function readProject(file: string): ProjectFile {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProjectFile;
  } catch (cause) {
    throw new Error(`LO4103: ${file} is not valid JSON: ${(cause as Error).message}`, { cause });
  }
}

function walk(directory: string, found: Map<string, string[]>): void {
  const entries = readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) {
      // Static resources may be whole libraries: only their own metadata counts.
      const library = basename(directory) === 'staticresources';
      if (!SKIPPED.has(entry.name) && !library) walk(path, found);
      continue;
    }
    const resource = basename(directory) === 'staticresources';
    if (resource && !entry.name.endsWith('.resource-meta.xml')) continue;
    const suffix = suffixOf(entry.name);
    if (suffix === null) continue;
    const files = found.get(suffix);
    if (files) files.push(path);
    else found.set(suffix, [path]);
  }
}

/** Files that carry no `-meta.xml`: sources, and everything in metadata format. */
const BARE_SUFFIX =
  /\.(cls|trigger|object|permissionset|permissionsetgroup|profile|labels|role|network|flow|customPermission|globalValueSet|sharingRules|group|queue|translation|objectTranslation)$|^[^.]+\.[^.]+\.(md)$/;

function suffixOf(name: string): string | null {
  if (/\.(cls|trigger)-meta\.xml$/.test(name)) return null;
  return /\.(\w+)-meta\.xml$/.exec(name)?.[1] ?? bareSuffix(name);
}

/** A custom metadata record is told from a page of documentation by its two names, `Type.Record.md`. */
function bareSuffix(name: string): string | null {
  const found = BARE_SUFFIX.exec(name);
  return found?.[1] ?? found?.[2] ?? null;
}

/** `Name` of `path/to/Name.field-meta.xml`, `Name.with.dots` kept. */
export function componentName(file: string): string {
  return basename(file).replace(/\.\w+(-meta\.xml)?$/, '');
}
