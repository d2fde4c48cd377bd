/** Time, jobs, events, custom metadata and sample data over a real org. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Org } from '../org.ts';
import { readConfig } from './config.ts';
import { dataSetOf, openOrg, refill } from './openOrg.ts';
import type { OpenOrgOptions } from './openOrg.ts';
import { TaskRunner } from './task.ts';
import { ClockMemory, tomorrowAt, travelTo } from './timeTravel.ts';
import { readListButtons } from './webLinks.ts';

const PROJECT = fileURLToPath(new URL('./fixtures/office', import.meta.url));
const config = readConfig(path.join(PROJECT, 'local-org.json'));
const HOUR = 3_600_000;

describe('what looks after an org', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'office-'));
  const options: OpenOrgOptions = { project: PROJECT, database: path.join(folder, 'org.sqlite') };
  let org: Org;

  before(async () => {
    org = await openOrg({ ...options, dataSet: config.data[0]! });
    org.workHeld = true;
  });
  after(() => {
    org.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const names = (where: string): unknown[] =>
    org
      .query(org.systemUserId, `SELECT Name FROM Account WHERE ${where} ORDER BY Name`)
      .map((row) => row['Name']);
  const run = (apex: string): void => assert.equal(org.execute(org.systemUserId, apex).error, null);
  const settle = async (): Promise<string> => travelTo(org, org.clock.now(), async () => {});

  it('runs scheduled work at its own time on the way through several nights', async () => {
    const [job] = org.schedules();
    assert.equal(job?.name, 'Nightly');
    assert.equal(job.className, 'Nightly');
    const target = tomorrowAt(org.clock.now(), 3, 'Europe/Berlin') + 24 * HOUR;
    const told: number[] = [];
    await travelTo(org, target, async (done) => void told.push(done));
    assert.ok(Math.abs(org.clock.now() - target) < 5_000);
    const nights = names("Name LIKE 'Night of %'");
    assert.ok(nights.length >= 2, String(nights));
    for (const night of nights) assert.match(String(night), / 0[01]:00$/, 'two in the morning in Berlin');
    assert.deepEqual(
      told,
      told.toSorted((a, b) => a - b),
    );
    assert.equal(org.schedules()[0]?.timesTriggered, nights.length);
  });

  it('keeps the distance to real time over a restart, and forgets it in real time', async () => {
    const memory = new ClockMemory(() => org.core.data.database);
    memory.keep(org.clock.offset);
    const offset = org.clock.offset;
    org.close();
    org = await openOrg(options);
    org.workHeld = true;
    assert.equal(org.clock.offset, offset);
    org.clock.reset();
    assert.ok(Math.abs(org.clock.now() - Date.now()) < 1_000);
  });

  it('knows tomorrow in the zone of the viewer, daylight saving included', () => {
    const at = (text: string): number => Date.parse(text);
    assert.equal(tomorrowAt(at('2026-03-28T12:00:00Z'), 3, 'Europe/Berlin'), at('2026-03-29T01:00:00Z'));
    assert.equal(tomorrowAt(at('2026-03-27T12:00:00Z'), 3, 'Europe/Berlin'), at('2026-03-28T02:00:00Z'));
    assert.equal(tomorrowAt(at('2026-06-10T23:30:00Z'), 0, 'America/New_York'), at('2026-06-11T04:00:00Z'));
  });

  it('holds the queue, runs one piece, aborts another', () => {
    run("System.enqueueJob(new Later('First')); System.enqueueJob(new Later('Second'));");
    const waiting = org.jobs().filter(({ kind, waiting: steps }) => kind === 'Queueable' && steps > 0);
    assert.equal(waiting.length, 2);
    assert.equal(org.step(), true);
    assert.deepEqual(names("Name IN ('First', 'Second')"), ['First']);
    const second = org.jobs().find(({ kind, waiting: steps }) => kind === 'Queueable' && steps > 0);
    org.abortJob(String(second?.id));
    assert.equal(org.jobs().find(({ id }) => id === second?.id)?.status, 'Aborted');
    assert.deepEqual(names("Name IN ('First', 'Second')"), ['First']);
  });

  it('runs a scheduled job at once when asked to, and goes on with its schedule', async () => {
    const nights = names("Name LIKE 'Night of %'").length;
    const [job] = org.schedules();
    assert.equal(org.runJobNow(String(job?.id)), true);
    await settle();
    assert.equal(names("Name LIKE 'Night of %'").length, nights + 1);
    assert.equal(org.schedules()[0]?.state, 'WAITING');
    assert.equal(org.runJobNow('08e000000000999'), false);
  });

  it('tells what became of each platform event', async () => {
    run("EventBus.publish(new Ping__e(Text__c = 'once'));");
    assert.equal(org.events()[0]?.state, 'Waiting');
    await settle();
    const [event] = org.events();
    assert.equal(event?.state, 'Delivered');
    assert.equal(event.payload['Text__c'], 'once');
    assert.deepEqual(event.subscribers, ['OnPing']);

    run("EventBus.publish(new Ping__e(Text__c = 'again'));");
    org.step();
    assert.deepEqual(
      [org.events()[0]?.state, org.events()[0]?.error, org.events()[0]?.runs],
      ['Retrying', 'not yet', 1],
    );
    await travelTo(org, org.clock.now() + HOUR, async () => {});
    assert.deepEqual(
      [org.events()[0]?.state, org.events()[0]?.error, org.events()[0]?.runs],
      ['Delivered', null, 3],
    );
    assert.deepEqual(names("Name LIKE 'Ping %'"), ['Ping again', 'Ping once']);
  });

  it('forgets an event whose publisher rolls back', () => {
    const count = org.events().length;
    org.execute(org.systemUserId, "EventBus.publish(new Ping__e(Text__c = 'never')); insert new Account();");
    assert.equal(org.events().length, count);
  });

  it('saves custom metadata that holds at once and over a restart, until the file changes', async () => {
    const values = { Percent__c: '21', Kind__c: 'Day', Base__c: null };
    const record = { developerName: 'Standard', label: 'Standard', values };
    assert.deepEqual(org.saveMetadataRecord(org.systemUserId, 'Rate__mdt', record), []);
    const percent = (): unknown =>
      org.query(org.systemUserId, "SELECT Percent__c FROM Rate__mdt WHERE DeveloperName = 'Standard'")[0]?.[
        'Percent__c'
      ];
    assert.equal(percent(), 21);
    run(
      "if (Rate__mdt.getInstance('Standard').Percent__c != 21) { throw new IllegalArgumentException('old'); }",
    );
    org.close();
    org = await openOrg(options);
    org.workHeld = true;
    assert.equal(percent(), 21);
  });

  it('refuses custom metadata that a deployment refuses', () => {
    const save = (
      developerName: string,
      label: string,
      values: Record<string, string | null>,
    ): (string | null)[] =>
      org
        .saveMetadataRecord(org.systemUserId, 'Rate__mdt', { developerName, label, values })
        .map(({ field }) => field);
    assert.deepEqual(save('No_Percent', 'x', { Percent__c: null }), ['Percent__c']);
    assert.deepEqual(save('Big', 'x', { Percent__c: '1234' }), ['Percent__c']);
    assert.deepEqual(save('Word', 'x', { Percent__c: 'many' }), ['Percent__c']);
    assert.deepEqual(save('Kind', 'x', { Percent__c: '1', Kind__c: 'Dusk' }), ['Kind__c']);
    assert.deepEqual(save('Base', 'x', { Percent__c: '1', Base__c: 'Nothing' }), ['Base__c']);
    assert.deepEqual(save('two words', 'x'.repeat(41), { Percent__c: '1' }), ['Label', 'DeveloperName']);
    assert.deepEqual(save('Other', 'x', { Percent__c: '1', Wrong__c: '1' }), [null]);
    assert.deepEqual(
      org.deleteMetadataRecord(org.systemUserId, 'Rate__mdt', 'Standard').map(({ message }) => message),
      ['This record is referenced by Rate Reduced.'],
    );
    assert.equal(org.metadataTypes()[0]?.records.length, 2);
    assert.deepEqual(org.deleteMetadataRecord(org.systemUserId, 'Rate__mdt', 'Reduced'), []);
    assert.deepEqual(
      org.metadataTypes()[0]?.records.map(({ developerName }) => developerName),
      ['Standard'],
    );
  });

  it('fills the org anew: other data, real time, edits of metadata gone; listeners stay', async () => {
    let told = 0;
    org.onCommit(() => (told += 1));
    org.clock.advance(HOUR);
    await refill(org, options, config.data[1]!, () => {});
    assert.equal(org.query(org.systemUserId, 'SELECT Id FROM Contact').length, 242);
    assert.equal(dataSetOf(org), 'many');
    assert.equal(org.clock.offset, 0);
    assert.equal(org.metadataTypes()[0]?.records.length, 2);
    assert.ok(told > 0);
    told = 0;
    run("insert new Account(Name = 'New');");
    assert.ok(told > 0);
  });

  it('keeps what there is when the new data fails', async () => {
    const missing = {
      name: 'x',
      label: 'x',
      description: '',
      steps: [{ folder: path.join(folder, 'none'), times: 1 }],
    };
    await assert.rejects(
      refill(org, options, missing, () => {}),
      /none with sample data cannot be read/,
    );
    assert.equal(org.query(org.systemUserId, 'SELECT Id FROM Contact').length, 242);
  });

  it('begins anew when other sample data is asked for by name, and not otherwise', async () => {
    org.close();
    org = await openOrg({ ...options, dataSet: config.data[1]!, onlyDataSet: true });
    assert.deepEqual(names("Name = 'New'"), ['New']);
    org.close();
    org = await openOrg({ ...options, dataSet: config.data[0]!, onlyDataSet: true });
    assert.deepEqual(names("Name = 'New'"), []);
    assert.equal(org.query(org.systemUserId, 'SELECT Id FROM Contact').length, 2);
  });

  it('narrows a query to a list view', () => {
    const rows = org.query(org.systemUserId, 'SELECT Name FROM Contact', 'Buyers');
    assert.deepEqual(
      rows.map((row) => row['Name']),
      ['Ada Lovelace'],
    );
    assert.throws(
      () => org.query(org.systemUserId, 'SELECT Id FROM Contact', 'Nobody'),
      /no list view Contact.Nobody/,
    );
  });
});

describe('long work', () => {
  it('is done once at a time, and tells how it ended', async () => {
    const runner = new TaskRunner(() => {});
    let finish = (): void => {};
    const gate = new Promise<void>((resolve) => (finish = resolve));
    assert.equal(
      runner.start('Fill', async (progress) => {
        await progress(1, 2, 'half');
        await gate;
        return 'all done';
      }),
      true,
    );
    assert.equal(
      runner.start('Other', async () => ''),
      false,
    );
    finish();
    for (let i = 0; i < 20 && runner.state?.running; i++)
      await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual([runner.state?.detail, runner.state?.error], ['all done', null]);
    runner.start('Fail', async () => Promise.reject(new Error('broken')));
    for (let i = 0; i < 20 && runner.state?.running; i++)
      await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(runner.state?.error, 'broken');
  });
});

describe('list buttons', () => {
  it('are the web links of the type mass action', () => {
    const button = readListButtons([path.join(PROJECT, 'force-app')]).get('Contact.Visit');
    assert.deepEqual(button, {
      name: 'Contact.Visit',
      label: 'Plan Visits',
      url: '/lightning/n/Visits?retURL=/003',
      needsSelection: true,
    });
  });
});
