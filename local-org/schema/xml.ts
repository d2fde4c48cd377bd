/** Reading of metadata XML: everything is text, lists are always arrays. */
import { readFileSync } from 'node:fs';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

export type XmlNode = { readonly [name: string]: readonly (XmlNode | string)[] };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  // Character references such as &#125; are part of XML, not of HTML; the parser knows them by this name only.
  htmlEntities: true,
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
});

/** A metadata file that is not well-formed XML; `line` counts from 1. */
export class MetadataError extends Error {
  readonly code = 'LO4101';
  readonly file: string;
  readonly line: number;

  constructor(file: string, line: number, reason: string) {
    super(`LO4101: ${file}:${line}: ${reason}`);
    this.name = 'MetadataError';
    this.file = file;
    this.line = line;
  }
}

/**
 * Root element of a metadata file, its name not checked.
 * @throws {MetadataError} when the file is not well-formed XML.
 */
export function readXml(file: string): XmlNode {
  const source = readFileSync(file, 'utf8');
  const valid = XMLValidator.validate(source);
  if (valid !== true) throw new MetadataError(file, valid.err.line, valid.err.msg);
  const document = parsed(file, source);
  const root = Object.keys(document).find((name) => !name.startsWith('?'));
  const node = root === undefined ? undefined : document[root]?.[0];
  return typeof node === 'object' ? node : {};
}

/** The validator passes over some things that are left open, such as a comment: those go to the end of the text. */
function parsed(file: string, source: string): XmlNode {
  try {
    return parser.parse(source) as XmlNode;
  } catch (error) {
    throw new MetadataError(file, source.split(/\r?\n/).length, (error as Error).message);
  }
}

/** Text of the first child element of that name, or undefined when absent or empty. */
export function text(node: XmlNode | undefined, name: string): string | undefined {
  const value = node?.[name]?.[0];
  if (typeof value === 'string') return value === '' ? undefined : value;
  const inner = value?.['#text'] as unknown;
  if (typeof inner === 'string') return inner === '' ? undefined : inner;
  return Array.isArray(inner) && typeof inner[0] === 'string' ? inner[0] : undefined;
}

export function flag(node: XmlNode | undefined, name: string, otherwise = false): boolean {
  const value = text(node, name);
  return value === undefined ? otherwise : value.toLowerCase() === 'true';
}

export function number(node: XmlNode | undefined, name: string): number | undefined {
  const value = text(node, name);
  return value === undefined ? undefined : Number(value);
}

/** Child elements of that name that have content of their own. */
export function children(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return (node?.[name] ?? []).filter((entry): entry is XmlNode => typeof entry === 'object');
}

/** Texts of all child elements of that name. */
export function texts(node: XmlNode | undefined, name: string): readonly string[] {
  return (node?.[name] ?? []).filter((entry): entry is string => typeof entry === 'string' && entry !== '');
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return children(node, name)[0];
}
