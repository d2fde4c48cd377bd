/** Work of which everything stays, or nothing. */
import type { Database } from '../database/database.ts';

/** Keeps what `work` wrote when it answers true; takes it back when it answers false or throws. */
export function allOrNothing(database: Database, work: () => boolean): boolean {
  const savepoint = database.savepoint();
  let isKept = false;
  try {
    isKept = work();
    return isKept;
  } finally {
    if (isKept) keep(database, savepoint);
    else undo(database, savepoint);
  }
}

/** A savepoint that Apex code set inside a trigger must outlive the statement, so an outer one may not be released. */
function keep(database: Database, savepoint: string): void {
  if (database.isInnermost(savepoint)) database.release(savepoint);
}

/** Apex code may have gone back to an earlier savepoint, and this one with it. */
function undo(database: Database, savepoint: string): void {
  if (!database.hasSavepoint(savepoint)) return;
  database.rollbackTo(savepoint);
  database.release(savepoint);
}
