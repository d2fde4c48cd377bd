/**
 * The modules that every page runs. Told in the page's head, the browser asks for all of them at once; else it would
 * find each only after it has read the one before.
 * https://html.spec.whatwg.org/multipage/links.html#link-type-modulepreload
 */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BaseBundle } from '../build/baseBuild.ts';
import type { ShellBundle } from '../build/shellBuild.ts';

/** A static import or re-export as the builds write it: one statement a line. */
const IMPORT = /^(?:import|export)\b[^'"\n]*['"]([^'"\n]+)['"];?$/gm;

/** The chunk of all base components imports nothing but what pages are made for; reading it takes long. */
const MOST_READ = 500_000;

const known = new Map<string, readonly string[]>();

/** Addresses, those of large modules first. The same list for the life of both bundles. */
export function preloads(base: BaseBundle, shell: ShellBundle): readonly string[] {
  const key = `${base.directory} ${shell.directory}`;
  let addresses = known.get(key);
  if (!addresses) known.set(key, (addresses = new Modules(base, shell).reachable()));
  return addresses;
}

class Modules {
  readonly #places: readonly { readonly bundle: BaseBundle | ShellBundle; readonly address: string }[];
  /** Sizes by file. */
  readonly #found = new Map<string, { readonly address: string; readonly size: number }>();

  constructor(base: BaseBundle, shell: ShellBundle) {
    this.#places = [
      { bundle: base, address: `/_local/base/${base.key}` },
      { bundle: shell, address: `/_local/shell/${shell.key}` },
    ];
  }

  reachable(): string[] {
    for (const specifier of ['@lwc/synthetic-shadow', 'lwc', 'shell/app']) this.#follow(specifier, null);
    return [...this.#found.values()].sort((a, b) => b.size - a.size).map(({ address }) => address);
  }

  #follow(specifier: string, importer: string | null): void {
    const relative = specifier.startsWith('./') && importer !== null;
    for (const { bundle, address } of this.#places) {
      const name = relative ? specifier.slice(2) : bundle.modules[specifier]?.file;
      const file = name === undefined ? undefined : path.join(bundle.directory, name);
      if (file === undefined || (relative && path.dirname(importer) !== bundle.directory)) continue;
      const size = statSync(file, { throwIfNoEntry: false })?.size;
      if (size === undefined || this.#found.has(file)) continue;
      this.#found.set(file, { address: `${address}/${name}`, size });
      if (size > MOST_READ) continue;
      for (const [, next = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) this.#follow(next, file);
    }
  }
}
