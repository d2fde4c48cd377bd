/**
 * Database.setSavepoint and rollback; each counts as one DML statement.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_transaction_control.htm
 */
import type { Store } from '../database/store.ts';
import type { Execution } from '../runtime/execution.ts';

export function setSavepoint(store: Store, exec: Execution): string {
  exec.tx.limits.spend('dmlStatements');
  return store.database.savepoint();
}

/** @throws ApexThrow when a rollback to an earlier savepoint has made this one invalid. */
export function rollbackToSavepoint(store: Store, exec: Execution, savepoint: string): void {
  exec.tx.limits.spend('dmlStatements');
  if (!store.database.hasSavepoint(savepoint)) {
    // UNVERIFIED: type and wording of the platform's error for a savepoint that is no longer valid.
    throw exec.exception('TypeException', 'Savepoint is no longer valid');
  }
  store.database.rollbackTo(savepoint);
}

/** Database.releaseSavepoint: later savepoints go with it; what was written stays. */
export function releaseSavepoint(store: Store, savepoint: string): void {
  if (store.database.hasSavepoint(savepoint)) store.database.release(savepoint);
}
