/** App name, navigation and the *View as* switch. */
import { LightningElement, api } from 'lwc';
import { context } from 'localorg/client';
import { listPath, orgPath, sitePath } from 'localorg/router';
import type { Route } from 'localorg/router';

interface Item {
  readonly label: string;
  readonly href: string;
  readonly itemClass: string;
  readonly current: 'page' | null;
}

const ORG_PAGES = [
  ['users', 'Users'],
  ['mails', 'E-mails'],
  ['jobs', 'Jobs'],
  ['log', 'Log'],
] as const;

export default class GlobalHeader extends LightningElement {
  /** Page being shown. */
  @api route: Route = { page: 'unknown' };

  appName = context.appName;

  get items(): Item[] {
    const objects = context.objects.map(({ object, labelPlural }) =>
      this.item(labelPlural, listPath(object), this.shows(object)),
    );
    const appPages = context.pages.map(({ name, label }) => this.item(label, orgPath(name), this.isAt(name)));
    const pages = ORG_PAGES.map(([name, label]) => this.item(label, orgPath(name), this.isAt(name)));
    return [...objects, ...appPages, ...pages];
  }

  get sites(): Item[] {
    return context.sites.map(({ path, name }) => this.item(name, sitePath(path), false));
  }

  isAt(name: string): boolean {
    return this.route.page === 'org' && this.route.name === name;
  }

  shows(object: string): boolean {
    return (this.route.page === 'list' || this.route.page === 'record') && this.route.object === object;
  }

  item(label: string, href: string, active: boolean): Item {
    const itemClass = active ? 'slds-context-bar__item slds-is-active' : 'slds-context-bar__item';
    return { label, href, itemClass, current: active ? 'page' : null };
  }
}
