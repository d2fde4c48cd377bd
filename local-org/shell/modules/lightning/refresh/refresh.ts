/**
 * `lightning/refresh`: components that show data of their own register a handler; RefreshEvent calls them.
 * Source: developer.salesforce.com/docs/platform/lwc/guide/data-refreshview.html
 */
import { onCommitted, reload } from 'localorg/live';

export const REFRESH_COMPLETE = 'complete';
export const REFRESH_ERROR = 'error';
export const REFRESH_COMPLETE_WITH_ERROR = 'completewitherror';
export const REFRESH_UNKNOWN = 'unknown';
export const REFRESH_EVENT_NAME = 'lightning__refreshview';

type RefreshHandler = () => unknown;

const handlers = new Map<number, { readonly component: object; readonly handler: RefreshHandler }>();
let lastId = 0;

/** Asks the standard components and every registered handler of the page for current data. */
export class RefreshEvent extends CustomEvent<undefined> {
  constructor() {
    super(REFRESH_EVENT_NAME, { bubbles: true, composed: true });
  }
}

/** Registers a handler that returns a promise of a refresh status. Returns the id to unregister it. */
export function registerRefreshHandler(component: object, handler: RefreshHandler): number {
  lastId += 1;
  handlers.set(lastId, { component, handler });
  return lastId;
}

export function unregisterRefreshHandler(id: number): void {
  handlers.delete(id);
}

/** Called by the shell for a RefreshEvent: record wires ask again, then every handler runs. */
export async function refreshPage(): Promise<void> {
  reload();
  await callHandlers();
}

async function callHandlers(): Promise<void> {
  const calls = [...handlers.values()].map(async ({ component, handler }) => handler.call(component));
  await Promise.allSettled(calls);
}

// Follows asynchronous work, so that what it did is on the page without a reload; see localorg/live.
onCommitted(() => void callHandlers());
