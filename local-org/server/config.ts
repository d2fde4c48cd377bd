/**
 * The project's page set-up, a JSON file (format in README.md). Everything in it is optional; what is wrong
 * in it is told with the path of the value.
 */
import { readFileSync } from 'node:fs';

export interface PlacedComponentConfig {
  /** `c/accessPanel` */
  readonly component: string;
  readonly properties: Readonly<Record<string, string | number | boolean>>;
}

export interface ObjectConfig {
  readonly object: string;
  readonly icon: string;
  readonly columns: readonly string[];
  readonly search: readonly string[];
  readonly orderBy: string;
  readonly highlights: readonly string[];
  readonly details: readonly { readonly label: string; readonly fields: readonly string[] }[];
  /** Names of quick actions; null shows every one of the object that opens a component. */
  readonly actions: readonly string[] | null;
  readonly side: readonly PlacedComponentConfig[];
}

export interface SiteConfig {
  readonly path: string;
  readonly name: string;
  readonly heading: string;
  readonly text: string;
  readonly components: readonly PlacedComponentConfig[];
}

export interface PageConfig {
  /** API name of the tab: `/lightning/n/<name>`. */
  readonly name: string;
  readonly label: string;
  readonly components: readonly PlacedComponentConfig[];
}

export interface ViewerConfig {
  readonly username: string;
  readonly label: string;
  readonly description: string;
  /** Path of the site this user works in; null for the app. */
  readonly site: string | null;
}

export interface ServerConfig {
  readonly appName: string;
  readonly users: readonly ViewerConfig[];
  readonly objects: readonly ObjectConfig[];
  readonly pages: readonly PageConfig[];
  readonly sites: readonly SiteConfig[];
}

/** What is wrong in the configuration, with the cure. */
export class ConfigError extends Error {}

/** Reads the file; without one the pages show users, mails, jobs and the log only. */
export function readConfig(file: string | undefined): ServerConfig {
  if (file === undefined) return parseConfig({}, 'no file');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new ConfigError(`The page configuration ${file} cannot be read; give the path of a JSON file`);
  }
  try {
    return parseConfig(JSON.parse(text), file);
  } catch (error) {
    if (error instanceof SyntaxError) throw new ConfigError(`${file} is not JSON: ${error.message}`);
    throw error;
  }
}

/** Checks a parsed configuration and fills in the defaults. `file` is named in messages. */
export function parseConfig(value: unknown, file: string): ServerConfig {
  const root = new Reader(value, file, '');
  const sites = root.list('sites').map(readSite);
  const users = root.list('users').map((item) => readViewer(item, sites));
  const config: ServerConfig = {
    appName: root.text('appName', 'Local org'),
    users,
    objects: root.entries('objects').map(([name, item]) => readObject(name, item)),
    pages: root.list('pages').map(readPage),
    sites,
  };
  root.done();
  return config;
}

function readViewer(item: Reader, sites: readonly SiteConfig[]): ViewerConfig {
  const username = item.text('username');
  const site = item.optionalText('site');
  if (site !== null && !sites.some((known) => known.path === site))
    item.fail('site', `names no site of "sites": ${site}`);
  const viewer = {
    username,
    label: item.text('label', username),
    description: item.text('description', ''),
    site,
  };
  item.done();
  return viewer;
}

function readObject(object: string, item: Reader): ObjectConfig {
  const columns = item.texts('columns', ['Name']);
  const config: ObjectConfig = {
    object,
    icon: item.text('icon', 'standard:record'),
    columns,
    search: item.texts('search', columns.slice(0, 1)),
    orderBy: item.text('orderBy', columns[0] ?? 'Name'),
    highlights: item.texts('highlights', []),
    details: item.list('details').map((section) => {
      const read = { label: section.text('label'), fields: section.texts('fields', []) };
      section.done();
      return read;
    }),
    actions: item.has('actions') ? item.texts('actions', []) : null,
    side: item.list('side').map(readPlaced),
  };
  item.done();
  return config;
}

/** Names of the shell's own pages, which have addresses of the same form. */
const OWN_PAGES = ['users', 'mails', 'jobs', 'log'];

function readPage(item: Reader): PageConfig {
  const name = item.text('name');
  if (!/^[A-Za-z]\w*$/.test(name)) item.fail('name', 'may have letters, digits and underscores only');
  if (OWN_PAGES.includes(name)) item.fail('name', `is a page of the local org: ${name}`);
  const page = {
    name,
    label: item.text('label', name),
    components: item.list('components').map(readPlaced),
  };
  item.done();
  return page;
}

function readSite(item: Reader): SiteConfig {
  const path = item.text('path');
  if (!/^[a-z0-9-]+$/.test(path)) item.fail('path', 'may have lower-case letters, digits and dashes only');
  const name = item.text('name', path);
  const site = {
    path,
    name,
    heading: item.text('heading', name),
    text: item.text('text', ''),
    components: item.list('components').map(readPlaced),
  };
  item.done();
  return site;
}

/** Component that shows a screen flow, as on a Lightning page; its property `flowName` says which. */
const FLOW_COMPONENT = 'flowruntime:interview';

function readPlaced(item: Reader): PlacedComponentConfig {
  const component = item.text('component');
  if (!/^c\/[a-z]\w*$/.test(component) && component !== FLOW_COMPONENT)
    item.fail('component', `must look like "c/accessPanel" or be "${FLOW_COMPONENT}", not "${component}"`);
  const properties: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(item.object('properties'))) {
    if (typeof value === 'object') item.fail(`properties.${name}`, 'must be a text, a number, true or false');
    properties[name] = value as string | number | boolean;
  }
  item.done();
  return { component, properties };
}

/** Reads one JSON object value by value; `done` refuses names nobody asked for, so that typing errors show. */
class Reader {
  private readonly values: Readonly<Record<string, unknown>>;
  private readonly file: string;
  private readonly path: string;
  private readonly asked = new Set<string>(['$schema', '$comment']);

  constructor(value: unknown, file: string, path: string) {
    this.file = file;
    this.path = path;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new ConfigError(`${file}: ${path || 'the file'} must be an object`);
    }
    this.values = value as Record<string, unknown>;
  }

  fail(name: string, message: string): never {
    throw new ConfigError(`${this.file}: ${this.place(name)} ${message}`);
  }

  has(name: string): boolean {
    return this.values[name] !== undefined;
  }

  text(name: string, fallback?: string): string {
    const value = this.take(name) ?? fallback;
    if (typeof value !== 'string') this.fail(name, 'must be a text');
    return value;
  }

  optionalText(name: string): string | null {
    return this.has(name) ? this.text(name) : null;
  }

  texts(name: string, fallback: readonly string[]): readonly string[] {
    const value = this.take(name) ?? fallback;
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
      this.fail(name, 'must be a list of texts');
    return value as string[];
  }

  object(name: string): Readonly<Record<string, unknown>> {
    return new Reader(this.take(name) ?? {}, this.file, this.place(name)).values;
  }

  list(name: string): Reader[] {
    const value = this.take(name) ?? [];
    if (!Array.isArray(value)) this.fail(name, 'must be a list');
    return value.map((item, index) => new Reader(item, this.file, `${this.place(name)}[${index}]`));
  }

  entries(name: string): [string, Reader][] {
    return Object.entries(this.object(name)).map(([key, item]) => [
      key,
      new Reader(item, this.file, `${this.place(name)}.${key}`),
    ]);
  }

  done(): void {
    const unknown = Object.keys(this.values).find((name) => !this.asked.has(name));
    if (unknown !== undefined)
      this.fail(
        unknown,
        `is not known here; known: ${[...this.asked].filter((n) => !n.startsWith('$')).join(', ')}`,
      );
  }

  private take(name: string): unknown {
    this.asked.add(name);
    return this.values[name];
  }

  private place(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`;
  }
}
