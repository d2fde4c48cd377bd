/** System.Schedulable: runs at its cron times, then waits for the next one. */
import { schedulableContext } from './contexts.ts';
import { fire } from './schedule.ts';
import { jobObject } from './step.ts';
import type { StepScope } from './step.ts';

export function runSchedulable(scope: StepScope): void {
  const { parts, exec, step, isTest } = scope;
  const job = parts.rows.find('AsyncApexJob', 'Id', step.jobId);
  const triggerId = String(job?.value('CronTriggerId') ?? '');
  const target = jobObject(parts, exec, step);
  // After stopTest the CronTrigger is still there and shows a job that never fired, as public tests assert it
  // (aer#295; ScheduledApexRecipes_Tests of apex-recipes).
  if (!isTest) {
    const next = fire(parts.rows, triggerId, parts.now());
    const due = next ?? 0;
    if (next !== null) parts.store.add({ ...step, due });
    parts.rows.update('AsyncApexJob', step.jobId, { Status: next === null ? 'Completed' : 'Queued' });
  }
  exec.invoke(target, 'execute', [schedulableContext(triggerId)]);
}
