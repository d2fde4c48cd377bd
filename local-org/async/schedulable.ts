/** System.Schedulable: runs at its cron times, then waits for the next one. */
import { schedulableContext } from './contexts.ts';
import { parseCron } from './cron.ts';
import { jobObject } from './step.ts';
import type { StepScope } from './step.ts';

export function runSchedulable(scope: StepScope): void {
  const { parts, exec, step, isTest } = scope;
  const job = parts.rows.find('AsyncApexJob', 'Id', step.jobId);
  const triggerId = String(job?.value('CronTriggerId') ?? '');
  const target = jobObject(parts, exec, step);
  const next = nextFireTime(scope, triggerId);
  // UNVERIFIED: what CronTrigger shows after stopTest; the rows survive it (aer#295), once fired here.
  if (!isTest) {
    const due = next ?? 0;
    if (next !== null) parts.store.add({ ...step, due });
    parts.rows.update('AsyncApexJob', step.jobId, { Status: next === null ? 'Completed' : 'Queued' });
  }
  exec.invoke(target, 'execute', [schedulableContext(triggerId)]);
}

function nextFireTime({ parts }: StepScope, triggerId: string): number | null {
  const trigger = parts.rows.find('CronTrigger', 'Id', triggerId);
  if (!trigger) return null;
  const cron = parseCron(String(trigger.value('CronExpression')));
  const next = typeof cron === 'string' ? null : cron.next(parts.now());
  parts.rows.update('CronTrigger', triggerId, {
    TimesTriggered: Number(trigger.value('TimesTriggered') ?? 0) + 1,
    PreviousFireTime: parts.now(),
    NextFireTime: next,
    State: next === null ? 'COMPLETE' : 'WAITING',
  });
  return next;
}
