/**
 * Data that stays current: every open wire of the record modules is a live query. The server tells when
 * something was committed; live queries then ask again and speak only when the answer differs.
 *
 * On the platform a wire learns of changes made elsewhere only through notifyRecordUpdateAvailable or
 * RefreshEvent. Here the page follows asynchronous work by itself, so that a developer sees what it did.
 */
import { eventsUrl } from 'localorg/client';

export interface LiveQuery {
  /** Records the query is about; empty means anything. */
  readonly recordIds: readonly string[];
  reload(): void;
}

const queries = new Set<LiveQuery>();
const listeners = new Set<() => void>();

/** Adds a query until the returned function is called. */
export function follow(query: LiveQuery): () => void {
  queries.add(query);
  return () => queries.delete(query);
}

/** Calls back after each commit in the org until the returned function is called. */
export function onCommitted(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks again for the given records, or for everything. */
export function reload(recordIds?: readonly string[]): void {
  for (const query of [...queries]) {
    const about = recordIds === undefined || query.recordIds.length === 0;
    if (about || query.recordIds.some((id) => recordIds.includes(id))) query.reload();
  }
}

const source = new EventSource(eventsUrl());
source.addEventListener('changed', () => {
  reload();
  for (const listener of [...listeners]) listener();
});

// Other data is in the org: no id and no viewer need be the same.
source.addEventListener('replaced', () => location.assign('/'));
