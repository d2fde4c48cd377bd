/** Nothing gets lost: a save as large as Apex allows, a slice that dies of one Contact, outcomes that never arrive. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { insertContacts } from '../bench/limits/apex.ts';
import { count, execute, openLoadOrg, query } from '../bench/limits/org.ts';
import { ROOT } from '../bench/measure.ts';
import type { OrgCore } from '../local-org/core.ts';

const NAMES = { wants: 'Latchkey_Wants_Access__c' };
const REQUESTS = 'SELECT Id FROM Latchkey_Request__c';

function withOrg(project: string, work: (core: OrgCore) => void): void {
  const core = openLoadOrg(project);
  try {
    work(core);
  } finally {
    core.close();
  }
}

/** Before a user is inserted with the last name 7: uses up all queries, which no code can catch. */
const POISON = `trigger Poison on User(before insert) {
    for (User u : Trigger.new) {
        for (Integer i = 0; u.LastName == '7' && i < 300; i++) {
            Integer found = [SELECT COUNT() FROM Organization];
        }
    }
}`;

/** The project, with the trigger in the org besides. */
function poisonedProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'poison-'));
  for (const folder of ['force-app', 'sample']) symlinkSync(join(ROOT, folder), join(project, folder));
  const triggers = join(project, 'poison', 'triggers');
  mkdirSync(triggers, { recursive: true });
  writeFileSync(join(triggers, 'Poison.trigger'), POISON);
  writeFileSync(
    join(triggers, 'Poison.trigger-meta.xml'),
    '<ApexTrigger xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>65.0</apiVersion><status>Active</status></ApexTrigger>',
  );
  const packageDirectories = ['force-app', 'sample/metadata', 'poison'].map((path) => ({ path }));
  writeFileSync(
    join(project, 'sfdx-project.json'),
    JSON.stringify({ packageDirectories, sourceApiVersion: '65.0' }),
  );
  return project;
}

test('10,000 Contacts in one save stay inside each limit and end complete', () => {
  withOrg(ROOT, (core) => {
    const contacts = 10_000;
    execute(core, insertContacts(contacts, true, NAMES));
    core.worker.settle();

    assert.deepEqual(query(core, "SELECT ExtendedStatus FROM AsyncApexJob WHERE Status = 'Failed'"), []);
    const users = count(core, "SELECT Id FROM User WHERE Contact.Account.Name = 'Big' AND IsActive = TRUE");
    assert.equal(users, contacts, 'everybody has an active user');
    assert.equal(count(core, REQUESTS), contacts, 'one request each');
    assert.equal(
      count(core, `${REQUESTS} WHERE Status__c = 'Succeeded'`),
      contacts,
      'every request succeeded',
    );
    assert.equal(count(core, `${REQUESTS} WHERE Claim__c != NULL`), 0, 'no claim is left');
  });
});

test('a Contact that kills its slice is parked alone', () => {
  const project = poisonedProject();
  try {
    withOrg(project, (core) => {
      execute(core, insertContacts(60, true, NAMES));
      core.worker.settle();

      assert.equal(
        count(core, `${REQUESTS} WHERE Status__c = 'Succeeded'`),
        59,
        'the others have their users',
      );
      const parked = query(
        core,
        "SELECT Contact__r.LastName, Error_Code__c, Message__c FROM Latchkey_Request__c WHERE Status__c != 'Succeeded'",
      );
      assert.equal(parked.length, 1);
      assert.equal(parked[0]?.['Error_Code__c'], 'SLICE_DIED');
      assert.match(String(parked[0]?.['Message__c']), /Too many SOQL queries/);
      assert.equal(count(core, `${REQUESTS} WHERE Claim__c != NULL`), 0, 'no claim is left');
    });
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
});

test('outcomes that never arrive are found by the sweeper', () => {
  withOrg(ROOT, (core) => {
    core.events.suspend('Latchkey_Outcome__e');
    execute(core, insertContacts(60, true, NAMES));
    core.worker.settle();
    core.events.resume('Latchkey_Outcome__e', 'tip');
    core.worker.settle();
    assert.equal(count(core, `${REQUESTS} WHERE Status__c = 'Queued'`), 60, 'nobody knows that it was done');

    core.clock.advance(20 * 60_000);
    execute(core, 'new LatchkeySweeper().execute(null);');
    core.worker.settle();

    const open = query(
      core,
      "SELECT Status__c, Error_Code__c FROM Latchkey_Request__c WHERE Status__c = 'Queued'",
    );
    assert.deepEqual(open, [], 'every request has ended');
    const users = count(core, "SELECT Id FROM User WHERE Contact.Account.Name = 'Big' AND IsActive = TRUE");
    assert.equal(users, 60, 'and nobody has a twin');
  });
});
