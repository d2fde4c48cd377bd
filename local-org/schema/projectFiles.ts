/** Finds the metadata files of an SFDX project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface ProjectFiles {
  readonly projectDir: string;
  readonly packageDirectories: readonly string[];
  readonly namespace: string | null;
  /** Files whose name ends in `.<suffix>-meta.xml`, in path order; for classes and triggers the source files. */
  ofType(suffix: string): readonly string[];
}

const SKIPPED = new Set(['node_modules', '__tests__', 'lwc', 'aura', 'staticresources']);

/** @throws Error naming the file when there is no readable sfdx-project.json. */
export function findProjectFiles(projectDir: string): ProjectFiles {
  const file = join(projectDir, 'sfdx-project.json');
  if (!existsSync(file)) {
    throw new Error(`LO4102: ${file} not found: local-org needs the root folder of an SFDX project`);
  }
  const project = readProject(file);
  const packageDirectories = project.packageDirectories.map((entry) => join(projectDir, entry.path));
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

interface ProjectFile {
  readonly packageDirectories: readonly { readonly path: string }[];
  readonly namespace?: string;
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
      if (!SKIPPED.has(entry.name)) walk(path, found);
      continue;
    }
    const suffix = suffixOf(entry.name);
    if (suffix === null) continue;
    const files = found.get(suffix);
    if (files) files.push(path);
    else found.set(suffix, [path]);
  }
}

function suffixOf(name: string): string | null {
  if (/\.(cls|trigger)-meta\.xml$/.test(name)) return null;
  return /\.(\w+)-meta\.xml$/.exec(name)?.[1] ?? /\.(cls|trigger|object)$/.exec(name)?.[1] ?? null;
}

/** `Name` of `path/to/Name.field-meta.xml`, `Name.with.dots` kept. */
export function componentName(file: string): string {
  return basename(file).replace(/\.\w+(-meta\.xml)?$/, '');
}
