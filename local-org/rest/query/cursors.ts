/**
 * Results that are fetched in batches. A locator is `<cursor id>-<offset of the next record>`.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_query_more_results.htm
 */
import { makeId } from '../../database/ids.ts';
import { failure } from '../failure.ts';

/** Open cursors of one user; a further one closes the oldest. */
const MAX_CURSORS = 10;

interface Cursor {
  readonly userId: string;
  readonly records: readonly unknown[];
  readonly batchSize: number;
}

export interface Batch {
  readonly totalSize: number;
  readonly done: boolean;
  /** Absent in the last batch. */
  readonly nextRecordsUrl?: string;
  readonly records: readonly unknown[];
}

export interface BatchOptions {
  readonly userId: string;
  readonly batchSize: number;
  /** `/services/data/v65.0` */
  readonly root: string;
}

export class QueryCursors {
  readonly #cursors = new Map<string, Cursor>();
  #count = 0;

  /** The first batch; keeps the records when there are more. */
  first(records: readonly unknown[], { userId, batchSize, root }: BatchOptions): Batch {
    if (records.length <= batchSize) return { totalSize: records.length, done: true, records };
    const id = makeId('01g', ++this.#count);
    this.#closeOldest(userId);
    const cursor = { userId, records, batchSize };
    this.#cursors.set(id, cursor);
    return batchAt(id, cursor, 0, root);
  }

  /** @throws RestFailure INVALID_QUERY_LOCATOR when the cursor is not this user's or is closed. */
  next(locator: string, { userId, root }: { readonly userId: string; readonly root: string }): Batch {
    const [id = '', offsetText = ''] = locator.split('-');
    const cursor = this.#cursors.get(id);
    const offset = /^\d+$/.test(offsetText) ? Number(offsetText) : Number.NaN;
    if (!cursor || cursor.userId !== userId || !(offset < cursor.records.length))
      throw failure('INVALID_QUERY_LOCATOR', 'invalid query locator');
    return batchAt(id, cursor, offset, root);
  }

  #closeOldest(userId: string): void {
    const own = [...this.#cursors].filter(([, cursor]) => cursor.userId === userId);
    for (const [id] of own.slice(0, Math.max(0, own.length - MAX_CURSORS + 1))) this.#cursors.delete(id);
  }
}

function batchAt(id: string, cursor: Cursor, offset: number, root: string): Batch {
  const end = offset + cursor.batchSize;
  const done = end >= cursor.records.length;
  return {
    totalSize: cursor.records.length,
    done,
    ...(done ? {} : { nextRecordsUrl: `${root}/query/${id}-${end}` }),
    records: cursor.records.slice(offset, end),
  };
}
