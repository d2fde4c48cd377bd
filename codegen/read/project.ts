import { existsSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { listFiles, toRelative } from './source.ts';

/** What the plan has to know of the project beside the model and the templates. */
export interface ProjectFacts {
  /** Where each Lightning web component may be placed (its targets), by name. */
  readonly components: ReadonlyMap<string, ReadonlySet<string>>;
  /** Text of a file of an installed npm package; undefined when there is no such package or file. */
  readonly packageFile: (name: string, path: string) => string | undefined;
}

/** Looks at the components of `force-app` and at installed packages of the project below `root`. */
export function readProject(root: string): ProjectFacts {
  return {
    components: readComponents(root),
    packageFile: (name, path) => {
      const folder = packageFolder(root, name);
      const file = folder === undefined ? undefined : join(folder, path);
      return file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
  };
}

function readComponents(root: string): ReadonlyMap<string, ReadonlySet<string>> {
  const files = listFiles(join(root, 'force-app'), '.js-meta.xml').filter((file) =>
    toRelative(root, file).includes('/lwc/'),
  );
  return new Map(
    files.map((file) => {
      const targets = readFileSync(file, 'utf8').matchAll(/<target>\s*([^<\s]+)\s*<\/target>/g);
      return [basename(dirname(file)), new Set([...targets].map(([, target = '']) => target))];
    }),
  );
}

/** That of the project, or else the generator's own. */
function packageFolder(root: string, name: string): string | undefined {
  const own = join(root, 'node_modules', name);
  if (existsSync(own)) return own;
  try {
    const manifest = findPackageJSON(name, import.meta.url);
    return manifest === undefined ? undefined : dirname(manifest);
  } catch {
    return undefined; // the package is not installed
  }
}
