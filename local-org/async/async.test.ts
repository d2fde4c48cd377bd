/** Asynchronous work outside tests: after the commit, each piece in its own transaction, delays by the org's clock. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Org } from '../org.ts';
import type { NewJobStep } from './jobStore.ts';

function withOrg(fixture: string, work: (org: Org, run: (apex: string) => void) => void): void {
  const project = join(import.meta.dirname, '..', 'testing', 'fixtures', fixture);
  const org = Org.open({ project, database: ':memory:', background: false });
  const run = (apex: string): void => {
    assert.equal(org.execute(org.systemUserId, apex).error, null);
  };
  try {
    work(org, run);
  } finally {
    org.close();
  }
}

function names(org: Org): string[] {
  const rows = org.query(org.systemUserId, 'SELECT Name FROM Account ORDER BY CreatedDate, Name');
  return rows.map((row) => String(row['Name'])).sort();
}

test('a chain of queueables goes on to its end, each link a job of its own', () => {
  withOrg('jobs', (org, run) => {
    run('System.enqueueJob(new Chain(3));');
    assert.equal(org.settleNow(), 4);
    assert.deepEqual(names(org), ['Link 0', 'Link 1', 'Link 2', 'Link 3']);
    assert.deepEqual(
      org.jobs().map((job) => job.status),
      ['Completed', 'Completed', 'Completed', 'Completed'],
    );
  });
});

test('a failed chunk of a batch leaves the other chunks alone', () => {
  withOrg('jobs', (org, run) => {
    run(`insert new List<Account>{ new Account(Name = 'A'), new Account(Name = 'Poison'), new Account(Name = 'Z') };
      Database.executeBatch(new NameBatch(), 1);`);
    org.settleNow();
    const rows = org.query(
      org.systemUserId,
      "SELECT Description FROM Account WHERE Name IN ('A', 'Z') ORDER BY Name",
    );
    assert.deepEqual(
      rows.map((row) => row['Description']),
      ['seen 1', 'seen 2'],
    );
    assert.ok(names(org).includes('Total 2'));
    const [job] = org.query(
      org.systemUserId,
      'SELECT Status, NumberOfErrors, TotalJobItems, ExtendedStatus FROM AsyncApexJob',
    );
    assert.equal(job?.['Status'], 'Completed');
    assert.equal(job['NumberOfErrors'], 1);
    assert.equal(job['TotalJobItems'], 3);
    assert.match(String(job['ExtendedStatus']), /First error: .*poisoned chunk/);
  });
});

test('a batch that is not stateful forgets between chunks', () => {
  withOrg('jobs', (org, run) => {
    run('Database.executeBatch(new ForgetfulBatch(), 2);');
    org.settleNow();
    assert.deepEqual(names(org), ['Chunk 3', 'Chunk 3', 'Finish 0']);
  });
});

test('scheduled work waits for its time and comes again', () => {
  withOrg('jobs', (org, run) => {
    run("System.schedule('Every night', '0 0 2 * * ?', new Nightly());");
    assert.equal(org.settleNow(), 0);
    org.clock.advance(24 * 3_600_000);
    assert.equal(org.settleNow(), 1);
    org.clock.advance(24 * 3_600_000);
    assert.equal(org.settleNow(), 1);
    const [trigger] = org.query(org.systemUserId, 'SELECT TimesTriggered, State FROM CronTrigger');
    assert.equal(trigger?.['TimesTriggered'], 2);
    assert.equal(trigger['State'], 'WAITING');
  });
});

test('a schedule follows the time zone of its user, and a name can be used again once its job is gone', () => {
  withOrg('jobs', (org, run) => {
    run("update new User(Id = UserInfo.getUserId(), TimeZoneSidKey = 'Asia/Tokyo');");
    run("System.schedule('Every night', '0 0 2 * * ?', new Nightly());");
    const read = 'SELECT Id, NextFireTime, TimeZoneSidKey, CronJobDetail.Name, State FROM CronTrigger';
    const [trigger] = org.query(org.systemUserId, read);
    assert.match(String(trigger?.['NextFireTime']), /T17:00:00/);
    assert.equal(trigger?.['TimeZoneSidKey'], 'Asia/Tokyo');
    const again = "System.schedule('Every night', '0 0 3 * * ?', new Nightly());";
    const { error } = org.execute(org.systemUserId, again);
    assert.match(
      error ?? '',
      /AsyncException: The Apex job named "Every night" is already scheduled for execution\./,
    );
    run(`System.abortJob('${String(trigger['Id'])}');`);
    run(again);
  });
});

test('a scheduled batch waits for its minutes and comes once', () => {
  withOrg('jobs', (org, run) => {
    run("insert new Account(Name = 'A'); System.scheduleBatch(new NameBatch(), 'Later', 30, 10);");
    assert.equal(org.settleNow(), 0);
    org.clock.advance(29 * 60_000);
    assert.equal(org.settleNow(), 0);
    org.clock.advance(60_000);
    assert.equal(org.settleNow(), 3);
    const [trigger] = org.query(
      org.systemUserId,
      'SELECT State, TimesTriggered, NextFireTime FROM CronTrigger',
    );
    assert.deepEqual(
      [trigger?.['State'], trigger?.['TimesTriggered'], trigger?.['NextFireTime']],
      ['COMPLETE', 1, null],
    );
    org.clock.advance(24 * 3_600_000);
    assert.equal(org.settleNow(), 0);
  });
});

test('advancing the clock wakes work that waits in the background', async () => {
  const project = join(import.meta.dirname, '..', 'testing', 'fixtures', 'jobs');
  const org = Org.open({ project, database: ':memory:' });
  try {
    assert.equal(org.execute(org.systemUserId, 'System.enqueueJob(new Chain(0), 5);').error, null);
    const done = new Promise<void>((resolve) => org.onCommit(resolve));
    org.clock.advance(5 * 60_000);
    const late = new Promise((_, reject) => setTimeout(reject, 5_000, new Error('nothing ran')).unref());
    await Promise.race([done, late]);
    assert.deepEqual(names(org), ['Link 0']);
  } finally {
    org.close();
  }
});

test('a delayed queueable waits for its minutes', () => {
  withOrg('jobs', (org, run) => {
    run('System.enqueueJob(new Chain(0), 5);');
    assert.equal(org.settleNow(), 0);
    org.clock.advance(5 * 60_000);
    assert.equal(org.settleNow(), 1);
  });
});

test('a failed job is told with its error, undone, and watched by its finalizer', () => {
  withOrg('jobs', (org, run) => {
    run('System.enqueueJob(new Fragile(true));');
    org.settleNow();
    assert.deepEqual(names(org), ['UNHANDLED_EXCEPTION broken on purpose']);
    const [job] = org.jobs();
    assert.equal(job?.status, 'Failed');
    assert.match(job.message, /IllegalArgumentException: broken on purpose/);
    assert.ok(org.logs().some((entry) => entry.kind === 'queueable' && entry.error !== null));
  });
});

test('a duplicate signature is refused while the first job waits', () => {
  withOrg('jobs', (org, run) => {
    const enqueue = `AsyncOptions options = new AsyncOptions();
      options.DuplicateSignature = new QueueableDuplicateSignature.Builder().addString('one').build();
      System.enqueueJob(new Chain(0), options);`;
    run(enqueue);
    assert.match(
      org.execute(org.systemUserId, enqueue).error ?? '',
      /DuplicateMessageException: Attempt to enqueue job with duplicate queueable signature/,
    );
    org.settleNow();
    run(enqueue);
    assert.equal(org.settleNow(), 1);
  });
});

test('a failing transaction publishes immediate events only', () => {
  withOrg('events', (org) => {
    const outcome = org.execute(
      org.systemUserId,
      `EventBus.publish(new Order__e(Number__c = 'lost'));
       EventBus.publish(new Notice__e(Number__c = 'kept'));
       Integer zero = 0;
       Integer broken = 1 / zero;`,
    );
    assert.match(outcome.error ?? '', /Divide by 0/);
    org.settleNow();
    assert.deepEqual(names(org), ['Notice kept']);
  });
});

test('a trigger that asks for a retry gets its events again, with nothing left of the first run', () => {
  withOrg('events', (org, run) => {
    run("EventBus.publish(new Order__e(Number__c = 'retry'));");
    assert.equal(org.settleNow(), 3);
    assert.deepEqual(names(org), ['Order retry']);
    const runs = org.logs().filter((entry) => entry.kind === 'event');
    assert.deepEqual(
      runs.map((entry) => entry.error === null),
      [true, false, false],
    );
  });
});

test('after nine retries a trigger is in error, gets nothing sent meanwhile, and goes on when resumed', () => {
  withOrg('events', (org, run) => {
    const publish = (value: string): void => run(`EventBus.publish(new Order__e(Number__c = '${value}'));`);
    publish('never');
    assert.equal(org.settleNow(), 10);
    const error = { object: 'Order__e', state: 'Error', lastError: 'still not ready' };
    assert.deepEqual(org.stoppedSubscriptions(), [error]);
    publish('missed');
    assert.equal(org.settleNow(), 0);
    org.resumeSubscription('Order__e', 'tip');
    publish('back');
    assert.equal(org.settleNow(), 1);
    assert.deepEqual(names(org), ['Order back']);
    assert.deepEqual(org.stoppedSubscriptions(), []);
  });
});

test('the events of a suspended trigger wait, until it is resumed from the earliest or from the tip', () => {
  withOrg('events', (org, run) => {
    const publish = (value: string): void => run(`EventBus.publish(new Order__e(Number__c = '${value}'));`);
    org.suspendSubscription('Order__e');
    publish('one');
    assert.equal(org.settleNow(), 0);
    org.resumeSubscription('Order__e', 'earliest');
    assert.equal(org.settleNow(), 1);
    org.suspendSubscription('Order__e');
    publish('two');
    org.resumeSubscription('Order__e', 'tip');
    assert.equal(org.settleNow(), 0);
    assert.deepEqual(names(org), ['Order one']);
  });
});

test('a trigger in error goes on with new events once its source has changed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'local-org-trigger-'));
  const project = join(folder, 'project');
  cpSync(join(import.meta.dirname, '..', 'testing', 'fixtures', 'events'), project, { recursive: true });
  const open = (): Org => Org.open({ project, database: join(folder, 'org.sqlite'), background: false });
  const org = open();
  assert.equal(
    org.execute(org.systemUserId, "EventBus.publish(new Order__e(Number__c = 'never'));").error,
    null,
  );
  org.settleNow();
  org.reload();
  assert.equal(org.stoppedSubscriptions().length, 1);
  const trigger = join(project, 'force-app', 'main', 'default', 'triggers', 'OrderTrigger.trigger');
  writeFileSync(trigger, `${readFileSync(trigger, 'utf8')}// mended\n`);
  org.reload();
  assert.deepEqual(org.stoppedSubscriptions(), []);
  org.close();
  rmSync(folder, { recursive: true });
});

test('a failing trigger loses its batch, and the failure is in the log', () => {
  withOrg('events', (org, run) => {
    run("EventBus.publish(new Order__e(Number__c = 'bad'));");
    assert.equal(org.settleNow(), 1);
    assert.equal(org.settleNow(), 0);
    assert.match(org.logs()[0]?.error ?? '', /bad order/);
  });
});

test('a checkpoint keeps what was done and brings the rest again', () => {
  withOrg('events', (org, run) => {
    run(`List<Step__e> steps = new List<Step__e>();
      for (Integer i = 0; i < 5; i++) steps.add(new Step__e(Number__c = String.valueOf(i)));
      EventBus.publish(steps);`);
    assert.equal(org.settleNow(), 3);
    assert.deepEqual(names(org), ['Step 0', 'Step 1', 'Step 2', 'Step 3', 'Step 4']);
    // The project's subscriber configuration names the user.
    assert.equal(org.logs().find((entry) => entry.kind === 'event')?.userId, org.systemUserId);
  });
});

test('a configured subscriber gets batches of its size', () => {
  withOrg('events', (org, run) => {
    run(`List<Step__e> steps = new List<Step__e>();
      for (Integer i = 0; i < 10; i++) steps.add(new Step__e(Number__c = 'x'));
      EventBus.publish(steps);`);
    org.settleNow();
    const rows = org.query(org.systemUserId, 'SELECT Description FROM Account ORDER BY Id');
    const sizes = rows.map((row) => row['Description']);
    assert.deepEqual(sizes, [...Array<string>(8).fill('of 4'), 'of 2', 'of 2']);
  });
});

test('a failure keeps what was written, and only events behind the checkpoint come again', () => {
  withOrg('events', (org, run) => {
    run(
      `EventBus.publish(new List<Step__e>{ new Step__e(Number__c = '1'), new Step__e(Number__c = 'limit') });`,
    );
    org.settleNow();
    assert.deepEqual(names(org), ['Step 1', 'Written', 'Written']);
  });
});

test('a batch reads more rows than a query may, each chunk when it runs', () => {
  withOrg('jobs', (org, run) => {
    // By SQL, as this is about reading: 60,000 accounts with ids of the right form.
    org.core.data.database
      .run(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)
      INSERT INTO "Account" ("Id", "Name", "IsDeleted") SELECT '001' || printf('%012d', i + 1000000) || 'AAA', 'A' || i, 0 FROM n`);
    run('Database.executeBatch(new NameBatch(), 2000);');
    org.settleNow();
    const total = org.query(org.systemUserId, "SELECT Id FROM Account WHERE Name = 'Total 60000'");
    assert.equal(total.length, 1);
    const [job] = org.query(
      org.systemUserId,
      'SELECT Status, TotalJobItems, ExtendedStatus FROM AsyncApexJob',
    );
    assert.deepEqual(
      [job?.['Status'], job?.['TotalJobItems'], job?.['ExtendedStatus']],
      ['Completed', 30, null],
    );
  });
});

test('many waiting steps do not slow down finding the next one', () => {
  withOrg('jobs', (org) => {
    const { jobStore } = org.core;
    const step: NewJobStep = {
      jobId: '707000000000001AAA',
      kind: 'batchExecute',
      className: 'X',
      methodName: null,
      userId: '',
      payload: '',
      due: 0,
      depth: 0,
      chain: 0,
      scopeSize: 1,
      signature: null,
      maxDepth: null,
      delay: null,
    };
    org.core.data.database.transaction(() => {
      for (let i = 0; i < 20_000; i++) jobStore.add(step);
    });
    const start = performance.now();
    for (let i = 0; i < 2_000; i++) assert.ok(jobStore.next(1));
    // A scan of all steps takes some milliseconds each, a look into an index some microseconds.
    assert.ok(performance.now() - start < 1_500);
  });
});
