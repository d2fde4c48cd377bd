import { createElement } from 'lwc';
import type { LightningElement } from 'lwc';

/** An element on the page together with the public properties of its component. */
export type Mounted<T> = HTMLElement & T;

/** A wire adapter of a test: the test decides what it provisions. */
export interface TestWire<Value> {
  emit(value: Value): void;
  /** Provisions an error with this body. */
  error(body: unknown, status?: number, statusText?: string): void;
  getLastConfig(): Record<string, unknown>;
}

/** The mocked Apex method or wire adapter as a test sees it. */
export function wireOf<Value>(adapter: unknown): TestWire<Value> {
  return adapter as TestWire<Value>;
}

/** Puts a component on the page and waits until it has settled. */
export async function mount<T extends LightningElement>(
  tag: string,
  component: new () => T,
  properties: Partial<Omit<T, keyof LightningElement>> = {},
): Promise<Mounted<T>> {
  const element = createElement(tag, {
    is: component as unknown as typeof LightningElement,
  }) as unknown as Mounted<T>;
  Object.assign(element, properties);
  document.body.appendChild(element);
  await flush();
  return element;
}

/** Waits until promises that follow one another, and the renderings they lead to, have run. Needs no timer. */
export async function flush(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) {
    await Promise.resolve();
  }
}

/** Takes all components off the page; their wires forget what they provisioned. */
export function unmountAll(): void {
  while (document.body.firstChild) {
    document.body.removeChild(document.body.firstChild);
  }
}

/** All elements that match, in this component and in the components inside it. */
export function findAll(root: Element, selector: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  const visit = (parent: ParentNode): void => {
    for (const child of parent.children) {
      if (child.matches(selector)) {
        found.push(child as HTMLElement);
      }
      visit(child);
    }
    if (parent instanceof Element && parent.shadowRoot) {
      visit(parent.shadowRoot);
    }
  };
  visit(root);
  return found;
}

/** The first element that matches, or null. */
export function find(root: Element, selector: string): HTMLElement | null {
  return findAll(root, selector)[0] ?? null;
}

/** The first element that matches; fails the test when there is none. */
export function get<T = unknown>(root: Element, selector: string): Mounted<T> {
  const found = find(root, selector);
  if (!found) {
    throw new Error(`No element matches ${selector}`);
  }
  return found as unknown as Mounted<T>;
}

/** Clicks and waits until what follows has settled. */
export async function click(root: Element, selector: string): Promise<void> {
  get(root, selector).click();
  await flush();
}

/** All text in an element and in the components inside it, with single spaces. */
export function textOf(root: Element): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      parts.push(node.textContent ?? '');
    }
    if (node instanceof Element && node.shadowRoot) {
      visit(node.shadowRoot);
    }
    node.childNodes.forEach(visit);
  };
  visit(root);
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** The events of a name that reach an element, or else the page, in order. */
export function record(name: string, target: Element = document.body): CustomEvent[] {
  const events: CustomEvent[] = [];
  target.addEventListener(name, (event) => events.push(event as CustomEvent));
  return events;
}
