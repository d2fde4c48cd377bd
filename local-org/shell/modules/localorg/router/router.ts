/** Addresses of the shell's pages; paths follow Lightning Experience where there is such a page. */
import { context } from 'localorg/client';

export type Route =
  | { readonly page: 'list'; readonly object: string }
  | { readonly page: 'record'; readonly object: string; readonly recordId: string; readonly edit: boolean }
  | { readonly page: 'site'; readonly path: string; readonly name: string | null }
  | { readonly page: 'login'; readonly path: string }
  | { readonly page: 'org'; readonly name: string }
  | { readonly page: 'setup'; readonly name: string }
  | { readonly page: 'flow'; readonly flow: string }
  | { readonly page: 'unknown' };

/** Page reference as `lightning/navigation` takes it. */
export interface PageReference {
  readonly type: string;
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  readonly state?: Readonly<Record<string, string | undefined>>;
}

const listeners = new Set<(route: Route) => void>();

export function currentRoute(): Route {
  return parse(location.pathname);
}

/** Calls back on every change of page until the returned function is called. */
export function onRoute(listener: (route: Route) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens an address of this origin without loading the page anew; others open in a new tab. */
export function navigate(address: string, replace = false): void {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) {
    window.open(url, '_blank', 'noopener');
    return;
  }
  // The login page of a site belongs to its guest user: who enters or leaves it becomes somebody else.
  if (isLogin(url.pathname) !== isLogin(location.pathname)) {
    location.assign(url);
    return;
  }
  if (replace) history.replaceState(null, '', url);
  else history.pushState(null, '', url);
  announce();
}

/** First page of the app for the viewing user. */
export function homePath(): string {
  const { user, objects, app } = context;
  if (user.site !== null) return sitePath(user.site);
  const item = app?.items[0];
  if (item !== undefined) return item.href;
  const first = objects[0];
  return first === undefined ? orgPath('users') : listPath(first.object);
}

export const listPath = (object: string): string => `/lightning/o/${object}/list`;
export const recordPath = (object: string, recordId: string): string =>
  `/lightning/r/${object}/${recordId}/view`;
/** Address of a record when the configuration gives its object a page and the viewer may see it. */
export function linkTo(object: string, recordId: unknown): string | null {
  const known = context.objects.some((pages) => pages.object === object);
  return known && typeof recordId === 'string' ? recordPath(object, recordId) : null;
}
export const sitePath = (path: string, name: string | null = null): string =>
  name === null ? `/site/${path}` : `/site/${path}/${name}`;
export const loginPath = (path: string): string => `${sitePath(path)}/login`;
const isLogin = (pathname: string): boolean => parse(pathname).page === 'login';
export const orgPath = (name: string): string => `/lightning/n/${name}`;

/**
 * Address of a page reference; null for types the local org has no page for.
 * Source: developer.salesforce.com/docs/platform/lwc/guide/reference-page-reference-type.html
 */
export function addressOf(reference: PageReference): string | null {
  const { recordId, objectApiName, url, apiName, name } = reference.attributes ?? {};
  switch (reference.type) {
    case 'standard__recordPage':
      return recordId === undefined ? null : recordPath(objectApiName ?? objectOf(recordId), recordId);
    case 'standard__objectPage':
      return objectApiName === undefined ? null : listPath(objectApiName);
    case 'standard__webPage':
      return url ?? null;
    case 'standard__navItemPage':
      return apiName === undefined ? null : orgPath(apiName) + queryOf(reference.state);
    case 'standard__namedPage':
      return homePath();
    case 'comm__namedPage':
      return communityPath(name);
    default:
      return null;
  }
}

/** `Home` and whatever the site has no page for lead to its first page. */
function communityPath(name: string | undefined): string {
  const { site } = context.user;
  if (site === null) return homePath();
  const pages = context.sites.find(({ path }) => path === site)?.pages ?? [];
  return sitePath(site, pages.find((page) => page.name === name)?.name ?? null);
}

function queryOf(state: PageReference['state']): string {
  const entries = Object.entries(state ?? {}).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries).toString()}`;
}

/** Page reference of the page being shown, for `CurrentPageReference`. */
export function currentPageReference(): PageReference {
  const state = Object.fromEntries(new URLSearchParams(location.search));
  const route = currentRoute();
  switch (route.page) {
    case 'record':
      return pageReference(
        'standard__recordPage',
        { recordId: route.recordId, objectApiName: route.object, actionName: 'view' },
        state,
      );
    case 'list':
      return pageReference(
        'standard__objectPage',
        { objectApiName: route.object, actionName: 'list' },
        state,
      );
    case 'site':
      return pageReference('comm__namedPage', { name: route.name ?? 'Home' }, state);
    case 'login':
      return pageReference('comm__namedPage', { name: 'Login' }, state);
    default:
      return pageReference(
        'standard__navItemPage',
        { apiName: route.page === 'org' ? route.name : '' },
        state,
      );
  }
}

function pageReference(
  type: string,
  attributes: Record<string, string>,
  state: Record<string, string>,
): PageReference {
  return { type, attributes, state };
}

function objectOf(recordId: string): string {
  return context.objects.find((object) => recordId.startsWith(object.keyPrefix))?.object ?? 'Record';
}

function parse(path: string): Route {
  const record = /^\/lightning\/r\/(\w+)\/(\w{15,18})\/(view|edit)$/.exec(path);
  if (record !== null) {
    const [, object = '', recordId = '', mode] = record;
    return { page: 'record', object, recordId, edit: mode === 'edit' };
  }
  const setup = /^\/lightning\/setup\/(\w+)/.exec(path);
  if (setup !== null) return { page: 'setup', name: setup[1] ?? '' };
  const list = /^\/lightning\/o\/(\w+)\/list$/.exec(path);
  if (list !== null) return { page: 'list', object: list[1] ?? '' };
  const login = /^\/site\/([\w-]+)\/login\/?$/.exec(path);
  if (login !== null) return { page: 'login', path: login[1] ?? '' };
  const site = /^\/site\/([\w-]+)(?:\/([\w-]+))?\/?$/.exec(path);
  if (site !== null) return { page: 'site', path: site[1] ?? '', name: site[2] ?? null };
  const org = /^\/lightning\/n\/(\w+)$/.exec(path);
  if (org !== null) return { page: 'org', name: org[1] ?? '' };
  const flow = /^\/flow\/(\w+)$/.exec(path);
  if (flow !== null) return { page: 'flow', flow: flow[1] ?? '' };
  return { page: 'unknown' };
}

function announce(): void {
  const route = currentRoute();
  for (const listener of [...listeners]) listener(route);
}

window.addEventListener('popstate', announce);

/** The org's own pages, which make up an app beside that of the project. */
export const ORG_PAGES = [
  { name: 'users', label: 'Users', icon: 'standard:user' },
  { name: 'mails', label: 'E-mails', icon: 'standard:email' },
  { name: 'jobs', label: 'Jobs', icon: 'standard:process' },
  { name: 'events', label: 'Events', icon: 'standard:event' },
  { name: 'log', label: 'Debug Log', icon: 'standard:apex' },
  { name: 'metadata', label: 'Custom Metadata', icon: 'standard:custom' },
  { name: 'clock', label: 'Clock', icon: 'standard:date_time' },
  { name: 'data', label: 'Sample Data', icon: 'standard:data_streams' },
] as const;

/** Name of the org's own page that the route shows; null when it is one of the project's. */
export function orgPageOf(route: Route): string | null {
  return route.page === 'org' && ORG_PAGES.some(({ name }) => name === route.name) ? route.name : null;
}
