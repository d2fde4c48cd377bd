import type { Execution } from '../../runtime/execution.ts';
import { ApexObject, NativeObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { fail } from '../errors.ts';
import { fixed } from '../rows.ts';
import type { NativeClass } from '../table.ts';
import { dmlRows } from './dml.ts';
import { convertLeadRows } from './leadConvert.ts';
import { mergeRows } from './mergeRows.ts';
import { queryRows } from './query.ts';

/** Scope size 1 to 2000. [D B1] */
export function executeBatch(
  exec: Execution,
  job: Value,
  scopeSize: number | null,
  schedule: { readonly jobName?: string; readonly delayMinutes?: number } = {},
): string {
  if (!(job instanceof ApexObject) || !job.cls.interfaces.has('database.batchable')) {
    throw fail(exec, 'IllegalArgumentException', 'The object does not implement Database.Batchable');
  }
  // UNVERIFIED: Which exception and text has Database.executeBatch with the scope 0?
  if (scopeSize !== null && scopeSize < 1)
    throw fail(exec, 'IllegalArgumentException', `Invalid scope size: ${scopeSize}`);
  return exec.tx.enqueue({
    kind: 'batch',
    className: job.cls.name,
    target: job,
    ...(scopeSize === null ? {} : { scopeSize: Math.min(scopeSize, 2000) }),
    ...schedule,
  });
}

export const databaseClass: NativeClass = {
  name: 'Database',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database.htm',
  statics: [
    ...dmlRows,
    ...convertLeadRows,
    ...mergeRows,
    ...queryRows,
    fixed('executeBatch', ['Object'], 'Id', (x, job) => executeBatch(x, job, null)),
    fixed('executeBatch', ['Object', 'Integer?'], 'Id', (x, job, size) => executeBatch(x, job, size)),
    fixed('setSavepoint', [], 'Savepoint', (x) => new NativeObject('Savepoint', x.data.setSavepoint(x))),
    fixed('rollback', ['Savepoint'], 'void', (x, savepoint) => x.data.rollback(x, savepoint.state)),
    fixed('releaseSavepoint', ['Savepoint'], 'void', (x, savepoint) =>
      x.data.releaseSavepoint?.(x, savepoint.state),
    ),
  ],
};

export const savepointClass: NativeClass = {
  name: 'Savepoint',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_transaction_control.htm',
};
