/** Metadata files of the project that only the pages need: found by suffix, read as plain objects. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';

/** An element: text, or elements by name. A name that stands more than once is a list. */
export type Xml = string | { readonly [name: string]: Xml | readonly Xml[] };

export interface MetadataFile {
  readonly file: string;
  /** File name without the suffix. */
  readonly name: string;
  /** The root element. */
  readonly root: Xml;
}

const parser = new XMLParser({ parseTagValue: false, ignoreDeclaration: true, ignoreAttributes: true });

/** Files that end in `.<suffix>-meta.xml`, by path. */
export function metadataFiles(packageDirectories: readonly string[], suffix: string): MetadataFile[] {
  const ending = `.${suffix}-meta.xml`;
  return packageDirectories
    .flatMap((directory) => filesBelow(directory, ending))
    .map((file) => {
      const parsed = parser.parse(readFileSync(file, 'utf8')) as Record<string, Xml>;
      return { file, name: path.basename(file, ending), root: Object.values(parsed)[0] ?? '' };
    });
}

/** Text of a child; empty when there is none. */
export function textOf(element: Xml | undefined, name: string): string {
  const [child] = childrenOf(element, name);
  return typeof child === 'string' ? child : '';
}

/** Children of that name, in order. */
export function childrenOf(element: Xml | undefined, name: string): readonly Xml[] {
  if (element === undefined || typeof element === 'string') return [];
  const child = element[name];
  if (child === undefined) return [];
  return (Array.isArray(child) ? child : [child]) as readonly Xml[];
}

function filesBelow(directory: string, ending: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.includes('node_modules'))
    .sort()
    .map((name) => path.join(directory, name));
}
