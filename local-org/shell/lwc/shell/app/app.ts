/** The whole page: header, the page the address names, toasts. */
import { LightningElement } from 'lwc';
import { context } from 'localorg/client';
import { refreshPage } from 'localorg/refresh';
import { ORG_PAGES, currentRoute, homePath, listPath, navigate, onRoute, sitePath } from 'localorg/router';
import type { Route } from 'localorg/router';

export default class App extends LightningElement {
  route: Route = { page: 'unknown' };
  stopRouting: (() => void) | undefined;

  override connectedCallback(): void {
    if (location.pathname === '/') navigate(homePath(), true);
    this.route = currentRoute();
    this.keepToTheSite();
    document.title = titleOf(this.route);
    this.stopRouting = onRoute((route) => {
      this.route = route;
      document.title = titleOf(route);
      window.scrollTo(0, 0);
    });
    document.addEventListener('click', openInPlace);
    // On the document, because modal windows stand beside the app and not in it.
    document.addEventListener('lightning__refreshview', refreshPage);
  }

  override disconnectedCallback(): void {
    this.stopRouting?.();
    document.removeEventListener('click', openInPlace);
    document.removeEventListener('lightning__refreshview', refreshPage);
  }

  get isSite(): boolean {
    return this.route.page === 'site';
  }

  get isList(): boolean {
    return this.route.page === 'list';
  }

  get isRecord(): boolean {
    return this.route.page === 'record';
  }

  get isUsers(): boolean {
    return this.isOrgPage('users');
  }

  get isMails(): boolean {
    return this.isOrgPage('mails');
  }

  get isJobs(): boolean {
    return this.isOrgPage('jobs');
  }

  get isLog(): boolean {
    return this.isOrgPage('log');
  }

  get isEvents(): boolean {
    return this.isOrgPage('events');
  }

  get isMetadata(): boolean {
    return this.isOrgPage('metadata');
  }

  get isClock(): boolean {
    return this.isOrgPage('clock');
  }

  get isData(): boolean {
    return this.isOrgPage('data');
  }

  get isUnknown(): boolean {
    return this.route.page === 'unknown';
  }

  /** Name of the app page of the configuration that the address names. */
  get appPage(): string | undefined {
    const { route } = this;
    if (route.page !== 'org') return undefined;
    return context.pages.find(({ name }) => name === route.name)?.name;
  }

  get flow(): string | undefined {
    return this.route.page === 'flow' ? this.route.flow : undefined;
  }

  /** Input variables of the flow, from the address; one that is given several times, and `ids`, is a list. */
  get flowInputs(): Record<string, string | string[]> {
    const query = new URLSearchParams(location.search);
    query.delete('retURL');
    const names = [...new Set(query.keys())];
    return Object.fromEntries(
      names.map((name) => {
        const values = query.getAll(name);
        return [name, values.length > 1 || name === 'ids' ? values : (values[0] ?? '')];
      }),
    );
  }

  /** `retURL` says where to go after the flow: `/003` is the list of the object whose ids begin like that. */
  handleFlowFinish(): void {
    const target = new URLSearchParams(location.search).get('retURL');
    if (target === null) return;
    const object = context.objects.find(({ keyPrefix }) => target === `/${keyPrefix}`)?.object;
    if (object !== undefined) navigate(listPath(object));
    else if (target.startsWith('/lightning/')) navigate(target);
  }

  get object(): string | undefined {
    return this.route.page === 'list' || this.route.page === 'record' ? this.route.object : undefined;
  }

  get recordId(): string | undefined {
    return this.route.page === 'record' ? this.route.recordId : undefined;
  }

  /** Whether the record is to be shown with its form open. */
  get edit(): boolean {
    return this.route.page === 'record' && this.route.edit;
  }

  /** Page of Setup that the address names. */
  get setup(): string | undefined {
    return this.route.page === 'setup' ? this.route.name : undefined;
  }

  get sitePath(): string | undefined {
    return this.route.page === 'site' ? this.route.path : undefined;
  }

  /** A further page of the site; null for its first. */
  get siteName(): string | null {
    return this.route.page === 'site' ? this.route.name : null;
  }

  /** Path of the site whose login page it is. */
  get loginPath(): string | undefined {
    return this.route.page === 'login' ? this.route.path : undefined;
  }

  get homePath(): string {
    return homePath();
  }

  isOrgPage(name: string): boolean {
    return this.route.page === 'org' && this.route.name === name;
  }

  /** Community users have no access to the app, as on the platform. */
  keepToTheSite(): void {
    const { site } = context.user;
    const isOnSite = this.route.page === 'site' || this.route.page === 'login';
    if (site !== null && !isOnSite) navigate(sitePath(site), true);
    this.route = currentRoute();
  }
}

/** `Contacts | Sales`, as browsers show it in their tabs. */
function titleOf(route: Route): string {
  const object = (name: string): string =>
    context.objects.find((known) => known.object === name)?.labelPlural ?? name;
  const pages: readonly { readonly name: string; readonly label: string }[] = [
    ...ORG_PAGES,
    ...context.pages,
  ];
  switch (route.page) {
    case 'list':
    case 'record':
      return `${object(route.object)} | ${context.appName}`;
    case 'org':
      return `${pages.find(({ name }) => name === route.name)?.label ?? route.name} | ${context.appName}`;
    case 'site':
    case 'login':
      return context.sites.find(({ path }) => path === route.path)?.name ?? context.appName;
    default:
      return context.appName;
  }
}

/** Follows links to pages of the shell without loading everything anew. */
function openInPlace(event: MouseEvent): void {
  if (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  const link = event
    .composedPath()
    .find((node) => node instanceof HTMLAnchorElement && node.hasAttribute('href'));
  if (!(link instanceof HTMLAnchorElement)) return;
  const url = new URL(link.href, location.href);
  if (url.origin !== location.origin || !/^\/(lightning|site|flow)\//.test(url.pathname)) return;
  // Somebody else looks from then on: everything is loaded anew.
  if (url.searchParams.has('viewAs')) return;
  event.preventDefault();
  navigate(url.href);
}
