/** Addresses of the shell's pages; paths follow Lightning Experience where there is such a page. */
import { context } from 'localorg/client';

export type Route =
  | { readonly page: 'list'; readonly object: string }
  | { readonly page: 'record'; readonly object: string; readonly recordId: string }
  | { readonly page: 'site'; readonly path: string }
  | { readonly page: 'org'; readonly name: string }
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
  if (replace) history.replaceState(null, '', url);
  else history.pushState(null, '', url);
  announce();
}

/** First page of the app for the viewing user. */
export function homePath(): string {
  const { user, objects } = context;
  if (user.site !== null) return sitePath(user.site);
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
export const sitePath = (path: string): string => `/site/${path}`;
export const orgPath = (name: string): string => `/lightning/n/${name}`;

/**
 * Address of a page reference; null for types the local org has no page for.
 * Source: developer.salesforce.com/docs/platform/lwc/guide/reference-page-reference-type.html
 */
export function addressOf(reference: PageReference): string | null {
  const { recordId, objectApiName, url } = reference.attributes ?? {};
  switch (reference.type) {
    case 'standard__recordPage':
      return recordId === undefined ? null : recordPath(objectApiName ?? objectOf(recordId), recordId);
    case 'standard__objectPage':
      return objectApiName === undefined ? null : listPath(objectApiName);
    case 'standard__webPage':
      return url ?? null;
    case 'standard__namedPage':
    case 'comm__namedPage':
      return homePath();
    default:
      return null;
  }
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
      return pageReference('comm__namedPage', { name: 'Home' }, state);
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
  const record = /^\/lightning\/r\/(\w+)\/(\w{15,18})\/view$/.exec(path);
  if (record !== null) return { page: 'record', object: record[1] ?? '', recordId: record[2] ?? '' };
  const list = /^\/lightning\/o\/(\w+)\/list$/.exec(path);
  if (list !== null) return { page: 'list', object: list[1] ?? '' };
  const site = /^\/site\/([\w-]+)$/.exec(path);
  if (site !== null) return { page: 'site', path: site[1] ?? '' };
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
