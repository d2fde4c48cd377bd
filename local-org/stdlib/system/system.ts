import type { AsyncJobRequest, Execution, TransactionKind } from '../../runtime/execution.ts';
import { ApexDatetime, ApexObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { hashCode, keyEquals } from '../../runtime/equality.ts';
import { toText } from '../../runtime/text.ts';
import { fail, notSupported } from '../errors.ts';
import { executeBatch } from '../database/database.ts';
import { fixed } from '../rows.ts';
import type { NativeClass } from '../table.ts';
import { pageContext } from '../visualforce/apexPages.ts';
import { systemAsserts } from './assert.ts';
import { today } from './date.ts';
import { resetPassword, resetPasswordWithTemplate, setPassword } from './password.ts';

/** The object of a job; it must implement the interface, which the compiler checks where it can. */
function jobTarget(exec: Execution, target: Value, interfaceName: string): ApexObject {
  if (target instanceof ApexObject && target.cls.interfaces.has(interfaceName.toLowerCase())) return target;
  throw fail(exec, 'IllegalArgumentException', `The object does not implement ${interfaceName}`);
}

function enqueue(exec: Execution, job: Value, options: Partial<AsyncJobRequest>): string {
  const target = jobTarget(exec, job, 'Queueable');
  exec.tx.limits.spend('queueableJobs');
  return exec.tx.enqueue({ kind: 'queueable', className: target.cls.name, target, ...options });
}

/** Minutes from 0 to 10. [D Q1] */
function delayed(exec: Execution, job: Value, minutes: number): string {
  checkDelay(exec, minutes);
  return enqueue(exec, job, { delayMinutes: minutes });
}

function checkDelay(exec: Execution, minutes: number): void {
  if (minutes < 0 || minutes > 10) {
    // UNVERIFIED: Which exception and text has System.enqueueJob(job, 11)?
    throw fail(exec, 'AsyncException', 'Delay must be between 0 and 10 minutes');
  }
}

/** AsyncOptions of enqueueJob. [D Q1, Q2] */
interface AsyncOptionsState {
  readonly DuplicateSignature?: Value;
  readonly MaximumQueueableStackDepth?: Value;
  readonly MinimumQueueableDelayInMinutes?: Value;
}

function withOptions(exec: Execution, job: Value, state: AsyncOptionsState): string {
  const {
    DuplicateSignature: signature,
    MaximumQueueableStackDepth: depth,
    MinimumQueueableDelayInMinutes: delay,
  } = state;
  if (typeof delay === 'number') checkDelay(exec, delay);
  return enqueue(exec, job, {
    ...(signature === undefined || signature === null ? {} : { duplicateSignature: toText(exec, signature) }),
    ...(typeof depth === 'number' ? { maximumDepth: depth } : {}),
    ...(typeof delay === 'number' ? { delayMinutes: delay } : {}),
  });
}

function schedule(exec: Execution, name: string, cron: string, job: Value): string {
  const target = jobTarget(exec, job, 'Schedulable');
  return exec.tx.enqueue({ kind: 'schedulable', className: target.cls.name, target, jobName: name, cron });
}

function attachFinalizer(exec: Execution, finalizer: Value): void {
  const target = jobTarget(exec, finalizer, 'Finalizer');
  // The text is documented [D apex-guide/transaction-finalizers-error-messages].
  if (!exec.tx.job)
    throw fail(exec, 'HandledException', 'System.attachFinalizer(Finalizer) is not allowed in this context');
  exec.tx.job.attachFinalizer(target);
}

function runs(kind: TransactionKind) {
  return (exec: Execution): boolean => exec.tx.kind === kind;
}

function debug(exec: Execution, level: string, message: Value): void {
  exec.tx.log('USER_DEBUG', `${level}|${toText(exec, message)}`);
}

export const systemClass: NativeClass = {
  name: 'System',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_system.htm',
  statics: [
    ...systemAsserts,
    fixed('abortJob', ['String'], 'void', (x, id) => {
      if (!x.tx.abortJob) throw notSupported('LO5002', 'System.abortJob');
      x.tx.abortJob(id);
    }),
    fixed('attachFinalizer', ['Finalizer'], 'void', (x, finalizer) => attachFinalizer(x, finalizer)),
    fixed('currentPageReference', [], 'PageReference', (x) => pageContext(x).page),
    fixed('currentTimeMillis', [], 'Long', (x) => BigInt(x.now())),
    fixed('debug', ['Object?'], 'void', (x, message) => debug(x, 'DEBUG', message)),
    fixed('debug', ['LoggingLevel', 'Object?'], 'void', (x, level, message) => debug(x, level.name, message)),
    fixed('enqueueJob', ['Object'], 'Id', (x, job) => enqueue(x, job, {})),
    fixed('enqueueJob', ['Object', 'Integer'], 'Id', (x, job, minutes) => delayed(x, job, minutes)),
    fixed('enqueueJob', ['Object', 'AsyncOptions'], 'Id', (x, job, options) =>
      withOptions(x, job, (options as unknown as { state: AsyncOptionsState }).state),
    ),
    fixed('equals', ['Object?', 'Object?'], 'Boolean', (x, a, b) => keyEquals(x, a, b)),
    fixed('hashCode', ['Object?'], 'Integer', (x, value) => hashCode(x, value)),
    fixed('isBatch', [], 'Boolean', runs('batch')),
    fixed('isFuture', [], 'Boolean', runs('future')),
    fixed('isQueueable', [], 'Boolean', runs('queueable')),
    fixed('isScheduled', [], 'Boolean', runs('schedulable')),
    fixed('now', [], 'Datetime', (x) => new ApexDatetime(x.now())),
    fixed('resetPassword', ['Id', 'Boolean'], 'ResetPasswordResult', (x, id, email) =>
      resetPassword(x, id, email),
    ),
    fixed(
      'resetPasswordWithEmailTemplate',
      ['Id', 'Boolean', 'String'],
      'ResetPasswordResult',
      (x, id, email, template) => resetPasswordWithTemplate(x, id, email, template),
    ),
    fixed('schedule', ['String', 'String', 'Object'], 'String', (x, name, cron, job) =>
      schedule(x, name, cron, job),
    ),
    fixed('scheduleBatch', ['Object', 'String', 'Integer'], 'String', (x, job, jobName, delayMinutes) =>
      executeBatch(x, job, null, { jobName, delayMinutes }),
    ),
    fixed(
      'scheduleBatch',
      ['Object', 'String', 'Integer', 'Integer'],
      'String',
      (x, job, jobName, delayMinutes, size) => executeBatch(x, job, size, { jobName, delayMinutes }),
    ),
    fixed('setPassword', ['Id', 'String'], 'void', (x, id, password) => setPassword(x, id, password)),
    fixed('today', [], 'Date', (x) => today(x)),
  ],
};
