/**
 * Compiles Salesforce's open-source base components and the LWC engine once into one cached chunk.
 * The chunk is keyed by the versions of the packages, so it is rebuilt only when one of them changes.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rollup } from 'rollup';
import type { Plugin } from 'rollup';
import { adaptations } from './adaptations.ts';
import type { Bundle } from './bundle.ts';
import { CHUNK_NAMES, facades, isFacade, readBundle, writeBundle } from './bundle.ts';
import { publish } from './cache.ts';
import { clientModule, I18N, i18nModule } from '../modules.ts';
import { withoutNativeStyles } from './nativeStyles.ts';
import { browserConstants, lwcPlugin, packageFolder, packageVersion } from './plugins.ts';

/** Change when the way the chunk is made changes. */
const RECIPE = 10;

const PACKAGES = [
  'lwc',
  '@lwc/rollup-plugin',
  '@lwc/synthetic-shadow',
  'lightning-base-components',
  'rollup',
];

/** What base components read of the viewing user and the window; the package has a fixed value for each. */
const FROM_THE_PAGE = ['@salesforce/client/formFactor', ...I18N.map((name) => `@salesforce/i18n/${name}`)];

/** Returns the cached bundle, or builds it (about 20 s on two cores). `onBuild` is told before a build starts. */
export async function baseBundle(cacheFolder: string, onBuild?: () => void): Promise<Bundle> {
  const key = cacheKey();
  const address = `/_local/base/${key}/`;
  const directory = path.join(cacheFolder, `base-${key}`);
  const known = readBundle(directory, address);
  if (known !== undefined) return known;
  onBuild?.();
  await build(directory, address);
  return readBundle(directory, address)!;
}

/** Parts of the package that import modules it does not contain, that only other parts need, or that the shell has. */
const LEFT_OUT = /^lightning\/(barcodeScanner|primitiveFigure|iconSvgTemplates\w*|navigation)$/;

/** Specifiers of every base component that may be imported or used in a template. */
export function baseSpecifiers(): string[] {
  const file = path.join(packageFolder('lightning-base-components'), 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { lwc: { expose: string[] } };
  const offered = manifest.lwc.expose.filter((name) => name.startsWith('lightning/'));
  return offered.filter((name) => !LEFT_OUT.test(name));
}

function cacheKey(): string {
  const packages = PACKAGES.map((name) => `${name}@${packageVersion(name)}`);
  const text = [RECIPE, ...packages, ...FROM_THE_PAGE.map(pageModule)].join(' ');
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

async function build(directory: string, address: string): Promise<void> {
  // Synthetic shadow patches the DOM and must run before anything of LWC, so that global styles reach components.
  const specifiers = ['@lwc/synthetic-shadow', 'lwc', ...baseSpecifiers()];
  const bundle = await rollup({
    input: specifiers,
    external: [CLIENT],
    plugins: [
      facades(),
      pageModules(),
      closedGates(),
      adaptations(),
      withoutNativeStyles(),
      lwcPlugin({
        rootDir: packageFolder('lightning-base-components'),
        modules: [{ npm: 'lightning-base-components' }],
      }),
      browserConstants(),
    ],
    onwarn: () => {}, // warnings about the package's own templates are not ours to mend
  });
  const { output } = await bundle.generate({ ...CHUNK_NAMES, manualChunks: chunkOf });
  await publish(directory, async (temporary) => writeBundle(temporary, output, address));
  await bundle.close();
}

/** One chunk for everything except the icon drawings, which components load when they need a category. */
function chunkOf(id: string): string | undefined {
  return isFacade(id) || /iconSvgTemplates/.test(id) ? undefined : 'base';
}

/** Module of the shell by which base components learn who is viewing; the page's import map knows where it is. */
export const CLIENT = 'localorg/client';

const PAGE_ID = '\0page:';

/** Puts the local org's modules in the place of the package's fixed values. */
function pageModules(): Plugin {
  return {
    name: 'local-org-page-modules',
    resolveId: (id) => (FROM_THE_PAGE.includes(id) ? PAGE_ID + id : null),
    load: (id) => (id.startsWith(PAGE_ID) ? pageModule(id.slice(PAGE_ID.length)) : null),
  };
}

function pageModule(specifier: string): string {
  const [, family, name = ''] = specifier.split('/');
  const made = family === 'client' ? clientModule(name) : i18nModule(name);
  if ('problem' in made) throw new Error(made.problem);
  return made.source;
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
