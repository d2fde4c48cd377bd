/**
 * Database.setSavepoint, rollback and releaseSavepoint, and what they mean for callouts: setting, rolling back
 * and releasing count as one DML statement each, and a callout is refused while a savepoint is active or work is uncommitted.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_transaction_control.htm
 */
import type { Store } from '../database/store.ts';
import type { Execution } from '../runtime/execution.ts';

/** What keeps a transaction from calling out. */
export type CalloutBlocker = 'savepoint' | 'work';

interface Ledger {
  /** Active savepoints, oldest first, with the statements that were pending when each was set. */
  active: { readonly name: string; readonly pending: number }[];
  /** Statements counted so far that are no uncommitted work: savepoints, rollbacks, what was rolled back. */
  harmless: number;
}

const ledgers = new WeakMap<Execution, Ledger>();

function ledgerOf(exec: Execution): Ledger {
  const known = ledgers.get(exec);
  if (known) return known;
  const ledger: Ledger = { active: [], harmless: 0 };
  ledgers.set(exec, ledger);
  return ledger;
}

function pendingStatements(exec: Execution): number {
  return exec.tx.limits.used('dmlStatements') - (ledgers.get(exec)?.harmless ?? 0);
}

export function setSavepoint(store: Store, exec: Execution): string {
  const ledger = ledgerOf(exec);
  const pending = pendingStatements(exec);
  exec.tx.limits.spend('dmlStatements');
  ledger.harmless += 1;
  const name = store.database.savepoint();
  ledger.active.push({ name, pending });
  return name;
}

/** @throws ApexThrow when a rollback to an earlier savepoint has made this one invalid, or it was released. */
export function rollbackToSavepoint(store: Store, exec: Execution, savepoint: string): void {
  exec.tx.limits.spend('dmlStatements');
  const ledger = ledgerOf(exec);
  const position = ledger.active.findIndex(({ name }) => name === savepoint);
  if (position < 0 || !store.database.hasSavepoint(savepoint)) {
    // UNVERIFIED: Which exception and text has Database.rollback of a savepoint that an earlier rollback made invalid?
    throw exec.exception('TypeException', 'Savepoint is no longer valid');
  }
  store.database.rollbackTo(savepoint);
  ledger.active.length = position + 1;
  ledger.harmless = exec.tx.limits.used('dmlStatements') - ledger.active[position]!.pending;
}

/**
 * Database.releaseSavepoint: later savepoints go with it; what was written stays. One DML statement
 * [R github.com/pkozuchowski/Apex-Opensource-Library DatabaseUnitOfWorkTest].
 */
export function releaseSavepoint(store: Store, exec: Execution, savepoint: string): void {
  exec.tx.limits.spend('dmlStatements');
  const ledger = ledgerOf(exec);
  ledger.harmless += 1;
  release(store, exec, savepoint);
}

function release(store: Store, exec: Execution, savepoint: string): void {
  const ledger = ledgerOf(exec);
  const position = ledger.active.findIndex(({ name }) => name === savepoint);
  if (position >= 0) ledger.active.length = position;
  if (store.database.hasSavepoint(savepoint)) store.database.release(savepoint);
}

/** Test.startTest and Test.stopTest release every savepoint and begin with nothing pending. */
export function releaseAllSavepoints(store: Store, exec: Execution): void {
  const first = ledgers.get(exec)?.active[0];
  if (first) release(store, exec, first.name);
  ledgers.delete(exec);
}

/** Why a callout is refused now; null when it is allowed. */
export function calloutBlocker(exec: Execution): CalloutBlocker | null {
  if ((ledgers.get(exec)?.active.length ?? 0) > 0) return 'savepoint';
  return pendingStatements(exec) > 0 ? 'work' : null;
}
