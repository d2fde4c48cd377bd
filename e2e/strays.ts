/** Looks at a page as its reader does: texts that are not translated, and texts that are cut off. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** A text with the place where it stands. */
export interface ShownText {
  readonly text: string;
  /** Tags from the component of the package down, such as `c-latchkey-runs > lightning-button@title`. */
  readonly place: string;
}

/** What the walks below need of the browser's nodes: Node has no types for them. */
interface BrowserNode {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: readonly BrowserNode[];
  readonly shadowRoot?: BrowserNode | null;
  readonly className?: unknown;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  getAttribute(name: string): string | null;
  closest(selector: string): unknown;
}

interface BrowserPage {
  readonly document: { readonly body: BrowserNode; readonly documentElement: BrowserNode };
  readonly innerWidth: number;
  getComputedStyle(node: BrowserNode): { readonly display: string; readonly overflowX: string };
}

/** Everything that a person reads or hears in the package's components, whose tags begin with `c-`. */
export async function textsOf(page: Page): Promise<ShownText[]> {
  return page.evaluate(() => {
    const browser = globalThis as unknown as BrowserPage;
    const HEARD = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext'];
    const found: { text: string; place: string }[] = [];
    const add = (text: string | null, place: string): void => {
      const plain = (text ?? '').replace(/\s+/g, ' ').trim();
      if (plain !== '' && place !== '') found.push({ text: plain, place });
    };
    const visit = (node: BrowserNode, place: string): void => {
      if (node.nodeType === 3) add(node.textContent, place);
      if (node.nodeType !== 1) return;
      const tag = node.nodeName.toLowerCase();
      if (/^(style|script|template)$/.test(tag) || browser.getComputedStyle(node).display === 'none') return;
      let inside = place;
      if (tag.startsWith('c-') || (place !== '' && tag.includes('-')))
        inside = place === '' ? tag : `${place} > ${tag}`;
      for (const name of HEARD) add(node.getAttribute(name), inside && `${inside}@${name}`);
      for (const child of [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes]) visit(child, inside);
    };
    visit(browser.document.body, '');
    return found;
  });
}

/** Texts whose end nobody can read: wider than their place, without a title that says them in full. */
export async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const browser = globalThis as unknown as BrowserPage;
    const cut: string[] = [];
    const visit = (node: BrowserNode, isInside: boolean): void => {
      if (node.nodeType !== 1) return;
      const inside = isInside || node.nodeName.startsWith('C-');
      const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      const isCut =
        inside &&
        text !== '' &&
        browser.getComputedStyle(node).overflowX === 'hidden' &&
        node.clientWidth > 1 && // assistive text is one pixel wide
        node.scrollWidth > node.clientWidth + 2 &&
        !node.closest('[title], td, th');
      if (isCut) cut.push(`${node.nodeName.toLowerCase()} ${String(node.className)}: ${text.slice(0, 120)}`);
      for (const child of [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes]) visit(child, inside);
    };
    visit(browser.document.body, false);
    const { scrollWidth } = browser.document.documentElement;
    if (scrollWidth > browser.innerWidth) cut.push(`the page is ${scrollWidth} pixels wide`);
    return cut;
  });
}

/** Texts that Salesforce's base components bring along; an org translates them by itself. */
export function baseComponentTexts(): readonly RegExp[] {
  const folder = path.join(
    path.dirname(createRequire(import.meta.url).resolve('lightning-base-components/package.json')),
    'scopedImports',
  );
  return readdirSync(folder)
    .filter((name) => name.startsWith('@salesforce-label-'))
    .map((name) => /export default "(.*)";/.exec(readFileSync(path.join(folder, name), 'utf8'))?.[1] ?? '')
    .filter((text) => text !== '')
    .map((text) => new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\d+\}/g, '.*')}$`));
}

/** Whether an element stands in a component of the package. Runs in the page. */
export function isInPackage(element: unknown): boolean {
  interface Step {
    readonly nodeName: string;
    readonly parentNode: Step | null;
    readonly host?: Step;
  }
  let node: Step | null | undefined = element as Step;
  while (node) {
    if (node.nodeName.startsWith('C-')) return true;
    node = node.parentNode ?? node.host;
  }
  return false;
}
