/** What asynchronous work imitates outside tests; inside tests the conformance cases show it. */
import type { BehaviourTable } from '../conformance/behaviour.ts';

export const asyncBehaviours: BehaviourTable = {
  title: 'Asynchronous work outside tests',
  folder: 'local-org/async',
  rows: {
    jobs: [
      [
        'Work runs after the commit of the transaction that enqueues it, as its user; a rollback drops it.',
        'verified',
        'DOC apex-guide/queueable-apex.md',
        '../org.test.ts: a future runs after the commit, as the user, and shows in the jobs',
      ],
      [
        'A queueable enqueues the next link of a chain, each a job of its own.',
        'verified',
        'DOC apex-guide/queueable-apex.md',
        'async.test.ts: a chain of queueables goes on to its end, each link a job of its own',
      ],
      [
        'A delayed queueable waits for its minutes.',
        'verified',
        'DOC apex-guide/queueable-apex.md',
        'async.test.ts: a delayed queueable waits for its minutes',
      ],
      [
        'A duplicate signature is refused while the first job waits.',
        'verified',
        'platform-rules 4.3 [D Q2]',
        'async.test.ts: a duplicate signature is refused while the first job waits',
      ],
      [
        'A failed job is undone, its row tells the error, and its finalizer runs.',
        'verified',
        'DOC apex-guide/transaction-finalizers.md',
        'async.test.ts: a failed job is told with its error, undone, and watched by its finalizer',
      ],
      [
        'A failed chunk of a batch leaves the other chunks alone and counts in NumberOfErrors.',
        'verified',
        'platform-rules 4.4 [D B1]',
        'async.test.ts: a failed chunk of a batch leaves the other chunks alone',
      ],
      [
        'Waiting work survives a restart.',
        'inferred',
        'DOC apex-guide/queueable-apex.md',
        '../org.test.ts: queued work and data survive a restart',
      ],
    ],
    schedules: [
      [
        'A cron expression names times in the time zone of the user who schedules.',
        'verified',
        'DOC apex-guide/apex-scheduler.md',
        'async.test.ts: a schedule follows the time zone of its user, and a name can be used again once its job is gone',
      ],
      [
        'L, W and # stand for last, nearest weekday and nth day.',
        'verified',
        'DOC apex-guide/apex-scheduler.md',
        'cron.test.ts: L is the last day of the month, Saturday, or the last such day',
      ],
      [
        'A time that daylight saving leaves out fires once, an hour later.',
        'unverified',
        'DOC apex-guide/apex-scheduler.md',
        'cron.test.ts: a time that daylight saving leaves out fires once, later',
      ],
      [
        'System.scheduleBatch runs once after its minutes.',
        'verified',
        'DOC apex-guide/use-batch-apex.md',
        'async.test.ts: a scheduled batch waits for its minutes and comes once',
      ],
    ],
    'platform events': [
      [
        'Events that publish immediately reach subscribers though the transaction fails; the others do not.',
        'verified',
        'platform-rules [D P1-P5]',
        'async.test.ts: a failing transaction publishes immediate events only',
      ],
      [
        'RetryableException rolls back and brings the same events again.',
        'verified',
        'DOC platform-events/retry-event-triggers-with-eventbusretryableexception.md',
        'async.test.ts: a trigger that asks for a retry gets its events again, with nothing left of the first run',
      ],
      [
        'After nine retries the trigger is in the error state and gets nothing until it is resumed.',
        'verified',
        'platform-rules [D P5]',
        'async.test.ts: after nine retries a trigger is in error, gets nothing sent meanwhile, and goes on when resumed',
      ],
      [
        'A suspended trigger gets its waiting events from the earliest or from the tip.',
        'verified',
        'DOC object-reference/eventbussubscriber.md',
        'async.test.ts: the events of a suspended trigger wait, until it is resumed from the earliest or from the tip',
      ],
      [
        'A trigger in error goes on once its source has changed.',
        'verified',
        'platform-rules [D P5]',
        'async.test.ts: a trigger in error goes on with new events once its source has changed',
      ],
      [
        'setResumeCheckpoint keeps what was done and brings the rest again.',
        'verified',
        'DOC platform-events/resume-a-platform-event-trigger-after-an-uncaught-exception.md',
        'async.test.ts: a checkpoint keeps what was done and brings the rest again',
      ],
      [
        'An uncaught exception keeps what was written before it; events behind the checkpoint come again.',
        'verified',
        'platform-rules [D P3]',
        'async.test.ts: a failure keeps what was written, and only events behind the checkpoint come again',
      ],
      [
        'PlatformEventSubscriberConfig sets the batch size of a subscriber.',
        'verified',
        'DOC platform-events/configure-the-user-and-batch-size-for-your-platform-event-trigger-with-platforme.md',
        'async.test.ts: a configured subscriber gets batches of its size',
      ],
    ],
  },
};
