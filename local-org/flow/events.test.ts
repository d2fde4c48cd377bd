import assert from 'node:assert/strict';
import test from 'node:test';
import { Org } from '../org.ts';
import { connector, element, fields, flowOrg, recordTriggered, reference, text } from './testing/flowOrg.ts';

const SHOP = new URL('./fixtures/shop', import.meta.url).pathname;

function shop(): Org {
  return Org.open({ project: SHOP, database: ':memory:', background: false });
}

function run(org: Org, source: string, userId = org.systemUserId): readonly string[] {
  const { error, log } = org.execute(userId, source);
  assert.equal(error, null);
  return log;
}

const BUYERS = `Account a = new Account(Name='Acme'); insert a;
  List<Contact> people = new List<Contact>();
  for (Integer i = 0; i < 3; i++) people.add(new Contact(LastName='L' + i, AccountId=a.Id, Department='Purchasing'));
  insert people;`;

test('a record-triggered flow publishes; the flow of the event calls Apex once for the batch, after the commit', async () => {
  const org = shop();
  try {
    run(org, BUYERS);
    assert.equal(org.query(org.systemUserId, 'SELECT Id FROM Task').length, 0);
    await org.settle();
    const tasks = org.query(org.systemUserId, 'SELECT Subject, Who.Name FROM Task ORDER BY Id');
    assert.deepEqual(
      tasks.map((row) => row['Subject']),
      ['Order for Acme', 'Order for Acme', 'Order for Acme'],
    );
  } finally {
    org.close();
  }
});

test('the flow of an event runs as the user who published', async () => {
  const org = shop();
  try {
    const [line] = run(
      org,
      `Profile p = [SELECT Id FROM Profile WHERE Name = 'System Administrator'];
      User u = new User(Username='publisher@example.test', LastName='P', Email='p@example.test', Alias='p', ProfileId=p.Id,
        TimeZoneSidKey='GMT', LocaleSidKey='en_US', EmailEncodingKey='UTF-8', LanguageLocaleKey='en_US');
      insert u; System.debug(u.Id);`,
    );
    const publisher = (line ?? '').slice(-18);
    run(org, BUYERS, publisher);
    await org.settle();
    const [task] = org.query(org.systemUserId, 'SELECT CreatedById FROM Task LIMIT 1');
    assert.equal(task?.['CreatedById'], publisher);
  } finally {
    org.close();
  }
});

test('an event of a transaction that is rolled back starts nothing; a failing flow rolls its own work back and is logged', async () => {
  const org = shop();
  try {
    const { error } = org.execute(org.systemUserId, `${BUYERS} throw new IllegalArgumentException('no');`);
    assert.notEqual(error, null);
    await org.settle();
    assert.equal(org.query(org.systemUserId, 'SELECT Id FROM Task').length, 0);
    run(
      org,
      `EventBus.publish(new List<Order_Request__e>{ new Order_Request__e(Reason__c='fine'), new Order_Request__e(Reason__c='fail') });`,
    );
    await org.settle();
    assert.equal(org.query(org.systemUserId, 'SELECT Id FROM Task').length, 0);
    const [failure] = org
      .logs()
      .filter((entry) => entry.error !== null && /Order_Request_Received/.test(entry.error));
    assert.match(
      failure?.error ?? '',
      /An Apex error occurred: System.IllegalArgumentException: No such order/,
    );
  } finally {
    org.close();
  }
});

const LATER = recordTriggered(
  'RecordAfterSave',
  {
    object: 'Contact',
    on: 'CreateAndUpdate',
    start: `<scheduledPaths>${connector('Now_Task')}<pathType>AsyncAfterCommit</pathType></scheduledPaths>
      <scheduledPaths><name>In_Two_Days</name><label>In Two Days</label>${connector('Later_Task')}<offsetNumber>2</offsetNumber><offsetUnit>Days</offsetUnit><timeSource>RecordTriggerEvent</timeSource></scheduledPaths>`,
  },
  element(
    'recordCreates',
    'Now_Task',
    `${fields(['Subject', text('now {!$Record.LastName}')], ['Description', reference('$Record__Prior.LastName')])}<object>Task</object>`,
  ) + element('recordCreates', 'Later_Task', `${fields(['Subject', text('later')])}<object>Task</object>`),
);

test('an asynchronous path runs after the commit, a scheduled one when its time has come', async () => {
  const flow = flowOrg({ flows: { Later: LATER } });
  const subjects = (): unknown[] =>
    flow.query('SELECT Subject FROM Task ORDER BY Subject').map((row) => row['Subject']);
  try {
    flow.run("insert new Contact(LastName='A');");
    assert.deepEqual(subjects(), []);
    await flow.org.settle();
    assert.deepEqual(subjects(), ['now A']);
    flow.run("Contact c = [SELECT Id FROM Contact]; c.LastName = 'B'; update c;");
    await flow.org.settle();
    const [second] = flow.query("SELECT Description FROM Task WHERE Subject = 'now B'");
    assert.equal(second?.['Description'], 'A');
    flow.clock.advance(3 * 86_400_000);
    await flow.org.settle();
    assert.deepEqual(subjects(), ['later', 'later', 'now A', 'now B']);
  } finally {
    flow.close();
  }
});

test('paths that run later do not outlive a rollback', async () => {
  const flow = flowOrg({ flows: { Later: LATER } });
  try {
    flow.errorOf("insert new Contact(LastName='A'); throw new IllegalArgumentException('no');");
    assert.equal(await flow.org.settle(), 0);
  } finally {
    flow.close();
  }
});

const NIGHTLY = `<apiVersion>65.0</apiVersion><status>Active</status><label>Nightly</label><processType>AutoLaunchedFlow</processType>
<start>${connector('Make')}<object>Contact</object><filterLogic>and</filterLogic><filters><field>Department</field><operator>EqualTo</operator>${text('Sales')}</filters>
<schedule><frequency>Daily</frequency><startDate>2020-01-01</startDate><startTime>02:00:00.000Z</startTime></schedule><triggerType>Scheduled</triggerType></start>
${element('recordCreates', 'Make', `${fields(['Subject', text('{!$Record.LastName}')])}<object>Task</object>`)}`;

test('a scheduled flow runs once a day for each record that meets its filters', async () => {
  const flow = flowOrg({ flows: { Nightly: NIGHTLY } });
  const count = (): number => flow.query("SELECT Id FROM Task WHERE Subject = 'A'").length;
  try {
    flow.run(
      "insert new List<Contact>{ new Contact(LastName='A', Department='Sales'), new Contact(LastName='B') };",
    );
    await flow.org.settle();
    assert.equal(count(), 0);
    flow.clock.advance(86_400_000);
    await flow.org.settle();
    assert.equal(count(), 1);
    flow.clock.advance(86_400_000);
    await flow.org.settle();
    assert.equal(count(), 2);
    assert.equal(flow.query('SELECT Id FROM Task').length, 2);
  } finally {
    flow.close();
  }
});
