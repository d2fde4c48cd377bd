/** The refresh handlers of the page, behind `lightning/refresh`. */
import { onCommitted, reload } from 'localorg/live';

type RefreshHandler = () => unknown;

const handlers = new Map<number, { readonly component: object; readonly handler: RefreshHandler }>();
let lastId = 0;

export function addHandler(component: object, handler: RefreshHandler): number {
  lastId += 1;
  handlers.set(lastId, { component, handler });
  return lastId;
}

export function removeHandler(id: number): void {
  handlers.delete(id);
}

/** What a RefreshEvent does: record wires ask again, then every handler runs. */
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
