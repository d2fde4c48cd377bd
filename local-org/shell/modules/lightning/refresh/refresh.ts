/**
 * `lightning/refresh`: components that show data of their own register a handler; RefreshEvent calls them.
 * Source: developer.salesforce.com/docs/platform/lwc/guide/data-refreshview.html
 */
import { addHandler, removeHandler } from 'localorg/refresh';

export const REFRESH_COMPLETE = 'complete';
export const REFRESH_ERROR = 'error';
export const REFRESH_COMPLETE_WITH_ERROR = 'completewitherror';
export const REFRESH_UNKNOWN = 'unknown';
export const REFRESH_EVENT_NAME = 'lightning__refreshview';

/** Asks the standard components and every registered handler of the page for current data. */
export class RefreshEvent extends CustomEvent<undefined> {
  constructor() {
    super(REFRESH_EVENT_NAME, { bubbles: true, composed: true });
  }
}

/** Registers a handler that returns a promise of a refresh status. Returns the id to unregister it. */
export function registerRefreshHandler(component: object, handler: () => unknown): number {
  return addHandler(component, handler);
}

export function unregisterRefreshHandler(id: number): void {
  removeHandler(id);
}
