/** The global header and the navigation bar of the app that is open: the project's, or the org's own pages. */
import { LightningElement, api } from 'lwc';
import { context } from 'localorg/client';
import { homePath, listPath, orgPageOf, orgPath } from 'localorg/router';
import type { Route } from 'localorg/router';
import AppLauncher from 'shell/appLauncher';
import { appItems, orgTools } from 'shell/navigationItems';

interface Item {
  readonly label: string;
  readonly href: string;
  readonly itemClass: string;
  readonly current: 'page' | null;
}

/** Pixels beside the text of a tab, and those that *More* takes. */
const TAB_PADDING = 26;
const MORE_WIDTH = 80;
/** As the design system writes tabs. */
const TAB_FONT = '13px "Salesforce Sans", Arial, sans-serif';

export default class GlobalHeader extends LightningElement {
  /** Page being shown. */
  @api route: Route = { page: 'unknown' };

  /** Pixels the tabs have; none before the first measurement. */
  space = 0;
  observer: ResizeObserver | undefined;

  override renderedCallback(): void {
    const tabs = this.template?.querySelector('.tabs');
    if (this.observer !== undefined || !tabs) return;
    this.observer = new ResizeObserver(([entry]) => {
      this.space = entry?.contentRect.width ?? 0;
    });
    this.observer.observe(tabs);
  }

  override disconnectedCallback(): void {
    this.observer?.disconnect();
    this.observer = undefined;
  }

  get home(): string {
    return homePath();
  }

  get isOrgApp(): boolean {
    return orgPageOf(this.route) !== null;
  }

  get appName(): string {
    return this.isOrgApp ? 'Local Org' : (context.app?.label ?? context.appName);
  }

  get tools(): readonly { readonly label: string; readonly href: string }[] {
    return orgTools();
  }

  get items(): Item[] {
    if (this.isOrgApp) return orgTools().map(({ label, href }) => this.item(label, href));
    return appItems().map(({ label, href }) => this.item(label, href));
  }

  /** Tabs that fit; the page being shown is always among them. */
  get shownItems(): Item[] {
    return this.split().shown;
  }

  get moreItems(): Item[] {
    return this.split().more;
  }

  get moreLabel(): string {
    return this.shownItems.length === 0 ? 'Menu' : 'More';
  }

  split(): { shown: Item[]; more: Item[] } {
    const { items, space } = this;
    if (space === 0) return { shown: [], more: [] };
    const widths = items.map(({ label }) => textWidth(label) + TAB_PADDING);
    const all = widths.reduce((sum, width) => sum + width, 0);
    if (all <= space) return { shown: items, more: [] };
    const current = items.findIndex((item) => item.current !== null);
    let left = space - MORE_WIDTH - (widths[current] ?? 0);
    const shown = items.filter((_item, index) => {
      if (index === current) return true;
      left -= widths[index] ?? 0;
      return left >= 0;
    });
    return { shown, more: items.filter((item) => !shown.includes(item)) };
  }

  item(label: string, href: string): Item {
    const active = this.isAt(href);
    const itemClass = active ? 'slds-context-bar__item slds-is-active' : 'slds-context-bar__item';
    return { label, href, itemClass, current: active ? 'page' : null };
  }

  /** A record belongs to the tab of its object. */
  isAt(href: string): boolean {
    const { route } = this;
    if (route.page === 'org') return href === orgPath(route.name);
    return (route.page === 'list' || route.page === 'record') && href === listPath(route.object);
  }

  handleLauncher(): void {
    void AppLauncher.open({ label: 'App Launcher', size: 'medium' });
  }
}

let canvas: CanvasRenderingContext2D | null = null;

function textWidth(text: string): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas === null) return text.length * 8;
  canvas.font = TAB_FONT;
  return canvas.measureText(text).width;
}
