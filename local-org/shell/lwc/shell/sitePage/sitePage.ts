/** A page of a community site: header, navigation and user menu of the site, the project's components. */
import { LightningElement, api } from 'lwc';
import { context, viewAs } from 'localorg/client';
import type { FurtherSitePage, SitePage as Site } from 'localorg/client';
import { loginPath, sitePath } from 'localorg/router';

export default class SitePage extends LightningElement {
  /** Path of the site. */
  @api path = '';
  /** Name of a further page; null for the first. */
  @api name: string | null = null;

  viewerName = context.user.name;
  viewerEmail = context.user.email;

  get site(): Site | undefined {
    return context.sites.find(({ path }) => path === this.path);
  }

  get page(): FurtherSitePage | undefined {
    return this.site?.pages.find(({ name }) => name === this.name);
  }

  get isMissing(): boolean {
    return this.name !== null && this.page === undefined;
  }

  get heading(): string {
    return (this.name === null ? this.site?.heading : this.page?.heading) ?? '';
  }

  get text(): string {
    return (this.name === null ? this.site?.text : this.page?.text) ?? '';
  }

  get home(): string {
    return sitePath(this.path);
  }

  /** First letters of the site's name, in the place of a logo. */
  get mark(): string {
    return (this.site?.name ?? '')
      .split(/\s+/)
      .map((word) => word.charAt(0))
      .slice(0, 2)
      .join('')
      .toUpperCase();
  }

  get items(): object[] {
    const home = { label: 'Home', href: this.home, isCurrent: this.name === null };
    const others = (this.site?.pages ?? []).map(({ name, label }) => ({
      label,
      href: sitePath(this.path, name),
      isCurrent: name === this.name,
    }));
    return [home, ...others].map(({ label, href, isCurrent }) => ({
      label,
      href,
      current: isCurrent ? 'page' : null,
      linkClass: isCurrent ? 'link link_current' : 'link',
    }));
  }

  get components(): readonly object[] {
    const placed = this.name === null ? this.site?.components : this.page?.components;
    return (placed ?? []).map((one, index) => ({ ...one, key: `${index} ${one.component}` }));
  }

  /** Only members of the site see it; others are asked to choose one. */
  get isMember(): boolean {
    return context.user.site === this.path;
  }

  /** What somebody sees who has not logged in; undefined when the site has no such page. */
  get loginPath(): string | undefined {
    return this.site?.login ? loginPath(this.path) : undefined;
  }

  get canLeave(): boolean {
    return context.user.site === null;
  }

  get stripText(): string {
    const { name, username } = context.user;
    return this.isMember
      ? `Logged in as ${name} (${username})`
      : `Local org: ${name} is no member of this site`;
  }

  get choices(): object[] {
    return context.viewers
      .filter(({ site, problem }) => site === this.path && problem === null)
      .map(({ username, label, description }) => ({
        username,
        text: description === '' ? `Log in as ${label}` : `Log in as ${label}, ${description}`,
      }));
  }

  get members(): string {
    return this.choices.length === 0
      ? 'The configuration names no user of this site. Choose one on the page of users.'
      : 'Go on as somebody who is:';
  }

  handleChoose(event: Event): void {
    const { username } = (event.target as HTMLElement).dataset;
    if (username !== undefined) viewAs(username, location.pathname);
  }
}
