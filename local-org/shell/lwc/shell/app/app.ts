/** The whole page: header, the page the address names, toasts. */
import { LightningElement } from 'lwc';
import { context } from 'localorg/client';
import { refreshPage } from 'localorg/refresh';
import { currentRoute, homePath, navigate, onRoute, sitePath } from 'localorg/router';
import type { Route } from 'localorg/router';

export default class App extends LightningElement {
  route: Route = { page: 'unknown' };
  stopRouting: (() => void) | undefined;

  override connectedCallback(): void {
    if (location.pathname === '/') navigate(homePath(), true);
    this.route = currentRoute();
    this.keepToTheSite();
    this.stopRouting = onRoute((route) => {
      this.route = route;
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

  /** Input variables of the flow, from the address. */
  get flowInputs(): Record<string, string> {
    return Object.fromEntries(new URLSearchParams(location.search));
  }

  get object(): string | undefined {
    return this.route.page === 'list' || this.route.page === 'record' ? this.route.object : undefined;
  }

  get recordId(): string | undefined {
    return this.route.page === 'record' ? this.route.recordId : undefined;
  }

  get sitePath(): string | undefined {
    return this.route.page === 'site' ? this.route.path : undefined;
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
    if (site !== null && this.route.page !== 'site') navigate(sitePath(site), true);
    this.route = currentRoute();
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
  event.preventDefault();
  navigate(url.href);
}
