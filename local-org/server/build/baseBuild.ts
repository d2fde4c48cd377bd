/**
 * Compiles Salesforce's open-source base components and the LWC engine once into one cached chunk.
 * The chunk is keyed by the versions of the packages, so it is rebuilt only when one of them changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rollup } from 'rollup';
import type { Plugin } from 'rollup';
import { adaptations } from './adaptations.ts';
import type { BuiltModule } from './bundle.ts';
import { exportsByEntry } from './bundle.ts';
import { publish } from './cache.ts';
import { browserConstants, lwcPlugin, packageFolder, packageVersion } from './plugins.ts';

/** Change when the way the chunk is made changes. */
const RECIPE = 9;

const PACKAGES = [
  'lwc',
  '@lwc/rollup-plugin',
  '@lwc/synthetic-shadow',
  'lightning-base-components',
  'rollup',
];

/** Modules the local org binds itself; base components that import one get it through the import map. */
const BOUND_ELSEWHERE =
  /^(lightning\/navigation|@salesforce\/i18n\/(timeZone|locale|lang|currency|firstDayOfWeek|calendarData|dateTime\.(short|medium|long)DateFormat|dateTime\.(short|medium)TimeFormat|number\.(decimal|grouping)Separator)|@salesforce\/client\/formFactor)$/;

export interface BaseBundle {
  /** Folder the server serves; file names are relative to it. */
  readonly directory: string;
  /** Cache key; part of the URL, so that a browser may keep the files for ever. */
  readonly key: string;
  /** By module specifier: `lwc`, `lightning/button`. */
  readonly modules: Readonly<Record<string, BuiltModule>>;
}

/** Returns the cached bundle, or builds it (about 20 s on two cores). `onBuild` is told before a build starts. */
export async function baseBundle(cacheFolder: string, onBuild?: () => void): Promise<BaseBundle> {
  const key = cacheKey();
  const directory = path.join(cacheFolder, `base-${key}`);
  const manifest = path.join(directory, 'manifest.json');
  if (!existsSync(manifest)) {
    onBuild?.();
    await build(directory);
  }
  return {
    directory,
    key,
    modules: JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, BuiltModule>,
  };
}

/** Parts of the package that import modules it does not contain, or that only other parts need. */
const LEFT_OUT = /^lightning\/(barcodeScanner|primitiveFigure|iconSvgTemplates\w*)$/;

/** Specifiers of every base component that may be imported or used in a template. */
export function baseSpecifiers(): string[] {
  const file = path.join(packageFolder('lightning-base-components'), 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { lwc: { expose: string[] } };
  const offered = manifest.lwc.expose.filter((name) => name.startsWith('lightning/'));
  return offered.filter((name) => !BOUND_ELSEWHERE.test(name) && !LEFT_OUT.test(name));
}

function cacheKey(): string {
  const text = [RECIPE, ...PACKAGES.map((name) => `${name}@${packageVersion(name)}`)].join(' ');
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

async function build(directory: string): Promise<void> {
  const specifiers = ['lwc', '@lwc/synthetic-shadow', ...baseSpecifiers()];
  const bundle = await rollup({
    input: Object.fromEntries(specifiers.map((name) => [fileName(name), `${FACADE}${name}`])),
    external: (id) => BOUND_ELSEWHERE.test(id),
    plugins: [
      facades(),
      closedGates(),
      adaptations(),
      lwcPlugin({
        rootDir: packageFolder('lightning-base-components'),
        modules: [{ npm: 'lightning-base-components' }],
      }),
      browserConstants(),
    ],
    onwarn: () => {}, // warnings about the package's own templates are not ours to mend
  });
  await publish(directory, async (temporary) => {
    const { output } = await bundle.write({
      dir: temporary,
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
      manualChunks: chunkOf,
      minifyInternalExports: false,
    });
    const names = new Map(specifiers.map((name) => [fileName(name), name]));
    const modules = exportsByEntry(output, (entry) => names.get(entry) ?? entry);
    writeFileSync(path.join(temporary, 'manifest.json'), JSON.stringify(modules, null, 2));
  });
  await bundle.close();
}

/** One chunk for everything except the icon drawings, which components load when they need a category. */
function chunkOf(id: string): string | undefined {
  if (id.startsWith(FACADE_ID)) return undefined;
  if (id.includes('synthetic-shadow')) return 'synthetic';
  if (/iconSvgTemplates/.test(id)) return undefined;
  return 'base';
}

const FACADE = 'facade:';
const FACADE_ID = '\0facade:';

/** An entry per public module that re-exports it, so that each keeps its own URL beside the shared chunk. */
function facades(): Plugin {
  return {
    name: 'local-org-facades',
    async resolveId(id) {
      if (id.startsWith(FACADE)) return FACADE_ID + id.slice(FACADE.length);
      return null;
    },
    async load(id) {
      if (!id.startsWith(FACADE_ID)) return null;
      const name = id.slice(FACADE_ID.length);
      const target = await this.resolve(name, path.join(process.cwd(), 'index.js'));
      if (target === null) throw new Error(`Base module ${name} does not resolve`);
      const info = await this.load(target);
      const lines = [`export * from '${name}';`];
      if (info.exports?.includes('default') === true || info.hasDefaultExport === true) {
        lines.push(`export { default } from '${name}';`);
      }
      return lines.join('\n');
    },
    transform(code, id) {
      return id.startsWith(FACADE_ID) ? { code, map: null } : null;
    },
  };
}

/**
 * Feature gates that must stay closed under synthetic shadow; the package's stub opens all of them.
 * Element internals exist in native shadow only (LWC: "attachInternals API is not supported in synthetic shadow").
 */
const CLOSED_GATES = ['@salesforce/gate/bc.260.enableComboboxElementInternals'];
const CLOSED_GATE_ID = '\0closed-gate';

function closedGates(): Plugin {
  return {
    name: 'local-org-closed-gates',
    resolveId: (id) => (CLOSED_GATES.includes(id) ? CLOSED_GATE_ID : null),
    load: (id) => (id === CLOSED_GATE_ID ? 'export default { isOpen: () => false };' : null),
  };
}

function fileName(specifier: string): string {
  return specifier.replaceAll('@', '').replaceAll('/', '-');
}
