import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { RenderedFile } from '../render/render.ts';
import type { Template } from '../read/templates.ts';
import { locateApexFault, templateLine } from './locate.ts';
import { formatXml } from './xml.ts';

/** Files formatted at the same time: each Apex file starts one native parser process. */
const parallel = 4;

/** Layout of generated Apex; `.prettierrc` says the same for Apex written by hand. */
const apexOptions = { parser: 'apex', printWidth: 110, tabWidth: 4 } as const;
const typescriptOptions = {
  parser: 'typescript',
  printWidth: 110,
  tabWidth: 2,
  singleQuote: true,
  trailingComma: 'all',
} as const;

/**
 * Names everything that decides about the formatted text besides the text: versions and options. Part of
 * the hash of the input, so that a new version of a formatter makes files stale.
 */
export const formatterKey: string = JSON.stringify({
  prettier: version('prettier'),
  apex: version('prettier-plugin-apex'),
  xml: 1,
  apexOptions,
  typescriptOptions,
});

/** Formats the files, keyed by path. One that cannot be parsed is reported (LK0706, LK0707, LK0712) and left out. */
export async function formatAll(
  files: readonly RenderedFile[],
  templates: ReadonlyMap<string, Template>,
  diagnostics: Diagnostics,
): Promise<Map<string, string>> {
  const result = new Map<string, string>();
  const waiting = [...files];
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      try {
        result.set(file.path, await formatters[file.language](file.text));
      } catch (error) {
        await reportFault(file, templates.get(file.template), error, diagnostics);
      }
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return result;
}

const codes = {
  apex: 'LK0706',
  xml: 'LK0707',
  typescript: 'LK0712',
  javascript: 'LK0712',
  markdown: 'LK0712',
} as const;

/** Points at the template's line where it can be found, and quotes the rendered one. */
async function reportFault(
  file: RenderedFile,
  template: Template | undefined,
  error: unknown,
  diagnostics: Diagnostics,
): Promise<void> {
  const message = (error instanceof Error ? error.message : String(error)).trim().split(/\r?\n/)[0] ?? '';
  const fault =
    file.language === 'apex' ? await locateApexFault(file.text, file.path.endsWith('.trigger')) : undefined;
  const rendered = file.text.split('\n')[(fault?.line ?? 0) - 1];
  const at =
    template !== undefined && rendered !== undefined
      ? templateLine(template, rendered)
      : { file: file.template, line: 1, column: 1 };
  const quote = rendered === undefined ? '' : ` Rendered line: ${rendered.trim()}`;
  diagnostics.report(codes[file.language], at, `${file.path}: ${message.replace(/\.\.$/, '.')}${quote}`);
}

const formatters = {
  apex: formatApex,
  xml: (text: string) => Promise.resolve(formatXml(text)),
  typescript: formatTypescript,
  /** Copied from packages: not ours to lay out. */
  javascript: (text: string) => Promise.resolve(text),
  markdown: (text: string) => Promise.resolve(text),
};

/** The plugins are loaded when there is something to format: a run without changes does not need them. */
async function formatApex(text: string): Promise<string> {
  const [prettier, apex] = await Promise.all([import('prettier'), import('prettier-plugin-apex')]);
  return prettier.format(text, { ...apexOptions, plugins: [apex] });
}

async function formatTypescript(text: string): Promise<string> {
  const prettier = await import('prettier');
  return prettier.format(text, typescriptOptions);
}

/** Version of an installed package; read from the file because a package need not export its manifest. */
function version(name: string): string {
  const manifest = findPackageJSON(name, import.meta.url);
  if (manifest === undefined) throw new Error(`the package ${name} is not installed: run npm install`);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
