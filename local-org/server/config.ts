/**
 * The project's page set-up, a JSON file (format in README.md). Everything in it is optional; what is wrong
 * in it is told with the path of the value.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

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
  /** Related lists of the record page. */
  readonly related: readonly RelatedListConfig[];
  /** Names of list buttons (web links); null shows every one of the object. */
  readonly listActions: readonly string[] | null;
}

/** Records of another object that point at this one. */
export interface RelatedListConfig {
  readonly object: string;
  /** Lookup field of the other object. */
  readonly field: string;
  /** Null: the plural label of the other object. */
  readonly label: string | null;
  readonly icon: string;
  readonly columns: readonly string[];
  readonly orderBy: string;
}

/** A further page of a site: `/site/<path>/<name>`. */
export interface SitePageConfig {
  readonly name: string;
  readonly label: string;
  readonly heading: string;
  readonly text: string;
  readonly components: readonly PlacedComponentConfig[];
}

/** Anonymous Apex of a folder, so many times over. */
export interface SeedStep {
  readonly folder: string;
  readonly times: number;
}

/** Sample data to choose from. */
export interface DataSetConfig {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly steps: readonly SeedStep[];
}

export interface SiteConfig {
  readonly path: string;
  readonly name: string;
  readonly heading: string;
  readonly text: string;
  readonly components: readonly PlacedComponentConfig[];
  /** Further pages, in its navigation after the first. */
  readonly pages: readonly SitePageConfig[];
  /** The login page at `/site/<path>/login`, which the site's guest user sees; null when there is none. */
  readonly login: LoginPageConfig | null;
}

/** What a login page shows beside the choice of who logs in. */
export interface LoginPageConfig {
  readonly heading: string;
  readonly text: string;
  /** Run as the guest user of the site. */
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
  /** The first fills a new database unless another is asked for. */
  readonly data: readonly DataSetConfig[];
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
    data: root.list('data').map((item) => readDataSet(item, dirname(file))),
  };
  refuseTwins(root, config.data);
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
    related: item.list('related').map(readRelated),
    listActions: item.has('listActions') ? item.texts('listActions', []) : null,
  };
  item.done();
  return config;
}

function readRelated(item: Reader): RelatedListConfig {
  const columns = item.texts('columns', ['Name']);
  const related = {
    object: item.text('object'),
    field: item.text('field'),
    label: item.optionalText('label'),
    icon: item.text('icon', 'standard:record'),
    columns,
    orderBy: item.text('orderBy', columns[0] ?? 'Name'),
  };
  item.done();
  return related;
}

function readDataSet(item: Reader, base: string): DataSetConfig {
  const name = item.text('name');
  const steps = item.list('steps').map((step) => {
    const read = { folder: resolve(base, step.text('folder')), times: step.number('times', 1) };
    step.done();
    return read;
  });
  const folder = item.optionalText('folder');
  const all = folder === null ? steps : [{ folder: resolve(base, folder), times: 1 }, ...steps];
  if (all.length === 0)
    item.fail('folder', 'must name the folder with the anonymous Apex of the sample data');
  const dataSet = {
    name,
    label: item.text('label', name),
    description: item.text('description', ''),
    steps: all,
  };
  item.done();
  return dataSet;
}

function refuseTwins(root: Reader, sets: readonly DataSetConfig[]): void {
  const twin = sets.find(({ name }, index) => sets.findIndex((one) => one.name === name) !== index);
  if (twin !== undefined) root.fail('data', `has two entries with the name ${twin.name}`);
}

/** Names of the shell's own pages, which have addresses of the same form. */
const OWN_PAGES = ['users', 'mails', 'jobs', 'events', 'log', 'clock', 'data', 'metadata'];

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
  const place = item.text('path');
  if (!/^[a-z0-9-]+$/.test(place)) item.fail('path', 'may have lower-case letters, digits and dashes only');
  const name = item.text('name', place);
  const site = {
    path: place,
    name,
    heading: item.text('heading', name),
    text: item.text('text', ''),
    components: item.list('components').map(readPlaced),
    pages: item.list('pages').map(readSitePage),
    login: item.has('login') ? readLogin(item.child('login')) : null,
  };
  item.done();
  return site;
}

function readSitePage(item: Reader): SitePageConfig {
  const name = item.text('name');
  if (!/^[a-z][a-z0-9-]*$/.test(name) || name === 'login')
    item.fail('name', 'may have lower-case letters, digits and dashes only, and not be "login"');
  const label = item.text('label', name);
  const page = {
    name,
    label,
    heading: item.text('heading', label),
    text: item.text('text', ''),
    components: item.list('components').map(readPlaced),
  };
  item.done();
  return page;
}

function readLogin(item: Reader): LoginPageConfig {
  const login = {
    heading: item.text('heading', 'Log in'),
    text: item.text('text', ''),
    components: item.list('components').map(readPlaced),
  };
  item.done();
  return login;
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

  /** A whole number from 1. */
  number(name: string, fallback: number): number {
    const value = this.take(name) ?? fallback;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 1)
      this.fail(name, 'must be a whole number from 1');
    return value;
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

  /** An object as a reader of its own. */
  child(name: string): Reader {
    return new Reader(this.take(name), this.file, this.place(name));
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
