/**
 * Runs Apex inside a database transaction: begin, work, commit, then what was put off until after the commit; or
 * rollback when anything is thrown. In a test the same happens inside savepoints of the test's own transaction.
 */
import type { Database } from '../database/database.ts';
import { ApexThrow } from '../runtime/execution.ts';
import { exceptionText } from '../runtime/exceptions.ts';
import type { ExceptionState, Execution } from '../runtime/execution.ts';
import type { DebugLog } from './debugLog.ts';
import { Transaction } from './transaction.ts';
import type { TransactionOptions, TransactionServices } from './transaction.ts';

export interface RunOptions extends Omit<TransactionOptions, 'services'> {
  /** Asynchronous work of a test shares the statics of the test. Its transaction then is a savepoint. */
  readonly sharedStatics?: Execution;
  /** Only reads, for a page: leaves no entry in the log and tells no listener. */
  readonly quiet?: boolean;
}

export interface RunnerParts {
  readonly database: Database;
  readonly log: DebugLog;
  readonly services: TransactionServices;
  readonly now: () => number;
  /** `sharedStatics` absent: a fresh set of static variables. */
  readonly createExecution: (tx: Transaction, sharedStatics: Execution | null) => Execution;
  /** After each transaction outside tests, committed or not: queue what is due, tell listeners. */
  readonly afterTransaction: (tx: Transaction, committed: boolean) => void;
}

export class TransactionRunner {
  readonly #parts: RunnerParts;

  constructor(parts: RunnerParts) {
    this.#parts = parts;
  }

  /** Returns what `work` returns; rethrows what it throws, with everything rolled back. */
  run<T>(options: RunOptions, work: (exec: Execution, tx: Transaction) => T): T {
    const tx = new Transaction({ ...options, services: this.#parts.services });
    const exec = this.#parts.createExecution(tx, options.sharedStatics ?? null);
    tx.bind(exec);
    if (tx.isTest) return this.#nested(exec, tx, work);
    return options.quiet === true ? this.#quiet(exec, tx, work) : this.#outermost(exec, tx, work);
  }

  #quiet<T>(exec: Execution, tx: Transaction, work: (exec: Execution, tx: Transaction) => T): T {
    return this.#parts.database.transaction(() => work(exec, tx));
  }

  #outermost<T>(exec: Execution, tx: Transaction, work: (exec: Execution, tx: Transaction) => T): T {
    const startedAt = this.#parts.now();
    const result = this.#inside(exec, tx, startedAt, work);
    this.#parts.log.record(tx, startedAt, tx.failure);
    for (const afterwards of tx.takeCommitWork()) afterwards();
    this.#parts.afterTransaction(tx, true);
    return result;
  }

  #inside<T>(
    exec: Execution,
    tx: Transaction,
    startedAt: number,
    work: (exec: Execution, tx: Transaction) => T,
  ): T {
    const { database, log, afterTransaction } = this.#parts;
    database.begin();
    try {
      const result = work(exec, tx);
      database.commit();
      return result;
    } catch (error) {
      database.rollback();
      log.record(tx, startedAt, errorText(error));
      afterTransaction(tx, false);
      throw error;
    }
  }

  #nested<T>(exec: Execution, tx: Transaction, work: (exec: Execution, tx: Transaction) => T): T {
    return this.#parts.database.nested(() => {
      const result = work(exec, tx);
      for (const afterwards of tx.takeCommitWork()) afterwards();
      return result;
    });
  }
}

/** `System.DmlException: Insert failed...`, as the debug log shows it. */
export function errorText(error: unknown): string {
  if (error instanceof ApexThrow) {
    const { auraMessage } = error.exception.native as ExceptionState;
    return auraMessage ? `${error.exception.cls.name}: ${auraMessage}` : exceptionText(error.exception);
  }
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
