import assert from 'node:assert/strict';
import test from 'node:test';
import type { ApexThrow, DmlFailure } from '../runtime/execution.ts';
import { ApexDate, ApexDatetime, ApexDecimal, SObject } from '../runtime/values.ts';
import { NOW, testOrg } from './testHarness.ts';
import type { TestOrg } from './testHarness.ts';

/** Message and failed rows of the DmlException that the work throws. */
function dmlError(work: () => unknown): { message: string; type: string; failures: readonly DmlFailure[] } {
  try {
    work();
  } catch (error) {
    const { exception, message } = error as ApexThrow;
    const native = exception.native as { dml?: readonly DmlFailure[] };
    return { message, type: exception.cls.name, failures: native.dml ?? [] };
  }
  throw new assert.AssertionError({ message: 'expected a DmlException' });
}

const text = (_org: TestOrg, work: () => unknown): string => dmlError(work).message;

test('insert gives ids, names, owner, audit fields; the caller sees only the id', () => {
  const org = testOrg();
  const contact = org.record('Contact', { FirstName: 'Ada', LastName: 'Byron' });
  const [result] = org.dml('insert', [contact]);
  assert.deepEqual(result, { id: contact.fields.get('id'), success: true, created: true, errors: [] });
  assert.deepEqual([...contact.fields.keys()], ['firstname', 'lastname', 'id']);
  const [row] = org.query(
    'SELECT Name, OwnerId, CreatedById, CreatedDate, LastModifiedDate, Vip__c FROM Contact',
  );
  assert.equal(row!.fields.get('name'), 'Ada Byron');
  assert.equal(row!.fields.get('ownerid'), org.userId);
  assert.equal((row!.fields.get('createddate') as ApexDatetime).millis, NOW);
  assert.equal(row!.fields.get('vip__c'), false);
});

for (const [what, object, fields, message] of [
  [
    'required fields',
    'Contact',
    {},
    'REQUIRED_FIELD_MISSING, Required fields are missing: [LastName]: [LastName]',
  ],
  [
    'length',
    'Contact',
    { LastName: 'x', FirstName: 'y'.repeat(41) },
    `STRING_TOO_LONG, First Name: data value too large: ${'y'.repeat(41)} (max length=40): [FirstName]`,
  ],
  [
    'e-mail',
    'Contact',
    { LastName: 'x', Email: 'no' },
    'INVALID_EMAIL_ADDRESS, Email: invalid email address: no: [Email]',
  ],
  [
    'restricted picklist',
    'Invoice__c',
    { State__c: 'Lost' },
    'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST, State: bad value for restricted picklist field: Lost: [State__c]',
  ],
  [
    'reference',
    'Contact',
    { LastName: 'x', AccountId: '001000000000001AAA' },
    'INVALID_CROSS_REFERENCE_KEY, invalid cross reference id: []',
  ],
  [
    'wrong object',
    'Contact',
    { LastName: 'x', AccountId: '500000000000001AAA' },
    'FIELD_INTEGRITY_EXCEPTION, Account ID: id value of incorrect type: 500000000000001AAA: [AccountId]',
  ],
  [
    'id given',
    'Contact',
    { LastName: 'x', Id: '003000000000001AAA' },
    'INVALID_FIELD_FOR_INSERT_UPDATE, cannot specify Id in an insert call: [Id]',
  ],
  [
    'read-only field',
    'Contact',
    { LastName: 'x', MasterRecordId: '003000000000001AAA' },
    'INVALID_FIELD_FOR_INSERT_UPDATE, Unable to create/update fields: MasterRecordId. Please check the security settings of this field and verify that it is read/write for your profile or permission set.: [MasterRecordId]',
  ],
  [
    'number range',
    'Line__c',
    { Quantity__c: new ApexDecimal('100000') },
    'NUMBER_OUTSIDE_VALID_RANGE, Quantity: value outside of valid range on numeric field: 100000: [Quantity__c]',
  ],
] as const) {
  test(`refuses: ${what}`, () => {
    const org = testOrg();
    if (object === 'Line__c') {
      const invoice = org.insert('Invoice__c', {});
      assert.equal(
        text(org, () => org.insert(object, { ...fields, Invoice__c: invoice })),
        `Insert failed. First exception on row 0; first error: ${message}`,
      );
      return;
    }
    assert.equal(
      text(org, () => org.insert(object, fields)),
      `Insert failed. First exception on row 0; first error: ${message}`,
    );
    assert.equal(org.count(`SELECT COUNT() FROM ${object}`), 0);
  });
}

test('all rows or none; the exception lists every failed row', () => {
  const org = testOrg();
  const good = org.record('Contact', { LastName: 'ok' });
  const error = dmlError(() => org.dml('insert', [good, org.record('Contact'), org.record('Contact')]));
  assert.equal(error.type, 'System.DmlException');
  assert.match(
    error.message,
    /^Insert failed\. First exception on row 1; first error: REQUIRED_FIELD_MISSING/,
  );
  assert.deepEqual(
    error.failures.map((f) => f.index),
    [1, 2],
  );
  assert.equal(good.fields.has('id'), false);
  assert.equal(org.count('SELECT COUNT() FROM Contact'), 0);
});

test('partial success keeps the good rows and explains the others', () => {
  const org = testOrg();
  const rows = [
    org.record('Contact', { LastName: 'a' }),
    org.record('Contact'),
    org.record('Contact', { LastName: 'c' }),
  ];
  const results = org.dml('insert', rows, { allOrNone: false });
  assert.deepEqual(
    results.map((r) => r.success),
    [true, false, true],
  );
  assert.equal(results[1]!.id, null);
  assert.deepEqual(results[1]!.errors, [
    {
      statusCode: 'REQUIRED_FIELD_MISSING',
      message: 'Required fields are missing: [LastName]',
      fields: ['LastName'],
    },
  ]);
  assert.equal(org.count('SELECT COUNT() FROM Contact'), 2);
});

test('triggers run in chunks of 200 and may change new records before the write', () => {
  const org = testOrg();
  const sizes: string[] = [];
  org.triggers.set('Contact', ({ timing, newRecords }) => {
    sizes.push(`${timing} ${newRecords!.length}`);
    for (const record of newRecords!) {
      assert.equal(record.readOnly, timing === 'after');
      assert.equal(record.fields.has('id'), timing === 'after');
      if (timing === 'before') record.fields.set('title', 'set');
    }
  });
  const rows = Array.from({ length: 450 }, (_, i) => org.record('Contact', { LastName: `n${i}` }));
  org.dml('insert', rows);
  assert.deepEqual(sizes, ['before 200', 'after 200', 'before 200', 'after 200', 'before 50', 'after 50']);
  assert.equal(org.count("SELECT COUNT() FROM Contact WHERE Title = 'set'"), 450);
  assert.equal(rows[0]!.fields.has('title'), false);
  assert.equal(org.used.get('dmlRows'), 450);
  assert.equal(org.used.get('dmlStatements'), 1);
});

test('update triggers see old and new; only what changed is written', () => {
  const org = testOrg();
  const id = org.insert('Contact', { LastName: 'before', Title: 'kept' });
  org.now += 60_000;
  let seen: unknown[] = [];
  org.triggers.set('Contact', ({ timing, newRecords, oldRecords }) => {
    if (timing === 'before')
      seen = [
        oldRecords![0]!.fields.get('lastname'),
        newRecords![0]!.fields.get('lastname'),
        newRecords![0]!.fields.get('title'),
      ];
  });
  org.dml('update', [org.record('Contact', { Id: id, LastName: 'after' })]);
  assert.deepEqual(seen, ['before', 'after', 'kept']);
  const [row] = org.query('SELECT Name, Title, CreatedDate, LastModifiedDate FROM Contact');
  assert.equal(row!.fields.get('name'), 'after');
  assert.equal((row!.fields.get('lastmodifieddate') as ApexDatetime).millis, NOW + 60_000);
  assert.equal((row!.fields.get('createddate') as ApexDatetime).millis, NOW);
});

test('addError on record and field fails the row', () => {
  const org = testOrg();
  org.triggers.set('Contact', ({ timing, newRecords }) => {
    if (timing !== 'before') return;
    for (const record of newRecords!) {
      if (record.fields.get('lastname') !== 'bad') continue;
      record.errors = [
        { statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'no', fields: ['lastname'] },
      ];
    }
  });
  assert.equal(
    text(org, () => org.insert('Contact', { LastName: 'bad' })),
    'Insert failed. First exception on row 0; first error: FIELD_CUSTOM_VALIDATION_EXCEPTION, no: [LastName]',
  );
});

test('partial success with triggers: fired again for the survivors, limits put back', () => {
  const org = testOrg();
  const runs: string[] = [];
  org.triggers.set('Contact', ({ timing, newRecords }) => {
    runs.push(`${timing}:${newRecords!.map((r) => String(r.fields.get('lastname'))).join(',')}`);
    org.exec.tx.limits.spend('queries');
    for (const record of newRecords!) {
      if (timing === 'after' && record.fields.get('lastname') === 'b') {
        record.errors = [{ statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'late', fields: [] }];
      }
    }
  });
  const rows = ['a', 'b', 'c'].map((LastName) => org.record('Contact', { LastName }));
  const results = org.dml('insert', rows, { allOrNone: false });
  assert.deepEqual(runs, ['before:a,b,c', 'after:a,b,c', 'before:a,c', 'after:a,c']);
  assert.deepEqual(
    results.map((r) => r.success),
    [true, false, true],
  );
  assert.equal(org.used.get('queries'), 2);
  assert.equal(org.count('SELECT COUNT() FROM Contact'), 2);
});

test('partial success gives up after three attempts', () => {
  const org = testOrg();
  org.triggers.set('Contact', ({ timing, newRecords }) => {
    if (timing === 'before')
      newRecords![0]!.errors = [{ statusCode: 'X', message: 'first row never', fields: [] }];
  });
  const rows = ['a', 'b', 'c', 'd', 'e'].map((LastName) => org.record('Contact', { LastName }));
  const error = dmlError(() => org.dml('insert', rows, { allOrNone: false }));
  assert.equal(
    error.message,
    'Too many batch retries in the presence of Apex triggers and partial failures.',
  );
  assert.equal(org.count('SELECT COUNT() FROM Contact'), 0);
});

test('an exception that leaves a trigger names trigger and cause', () => {
  const org = testOrg();
  org.triggers.set('Contact', () => {
    const thrown = org.exec.exception('NullPointerException', 'Attempt to de-reference a null object');
    thrown.trigger = 'ContactTrigger';
    throw thrown;
  });
  assert.equal(
    text(org, () => org.insert('Contact', { LastName: 'x' })),
    'Insert failed. First exception on row 0; first error: CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY, ContactTrigger: execution of BeforeInsert\n\n' +
      'caused by: System.NullPointerException: Attempt to de-reference a null object: []',
  );
});

test('update needs an id of a live record', () => {
  const org = testOrg();
  assert.match(
    text(org, () => org.dml('update', [org.record('Contact', { LastName: 'x' })])),
    /MISSING_ARGUMENT, Id not specified in an update call: \[\]$/,
  );
  assert.match(
    text(org, () => org.dml('update', [org.record('Contact', { Id: '003000000000001AAA' })])),
    /^Update failed\. First exception on row 0 with id 003000000000001AAA; first error: INVALID_CROSS_REFERENCE_KEY, invalid cross reference id: \[\]$/,
  );
  const id = org.insert('Contact', { LastName: 'x' });
  org.dml('delete', [org.record('Contact', { Id: id })]);
  assert.match(
    text(org, () => org.dml('update', [org.record('Contact', { Id: id })])),
    /ENTITY_IS_DELETED, entity is deleted: \[\]$/,
  );
  const twice = [org.record('Contact', { Id: id }), org.record('Contact', { Id: id })];
  assert.equal(
    text(org, () => org.dml('update', twice)),
    `Duplicate id in list: ${id}`,
  );
});

test('upsert by id and by external id', () => {
  const org = testOrg();
  const first = org.record('Invoice__c', { Code__c: 'A-1', Amount__c: new ApexDecimal('1') });
  assert.equal(org.dml('upsert', [first], { externalIdField: 'Code__c' })[0]!.created, true);
  const second = org.record('Invoice__c', { Code__c: 'a-1', Amount__c: new ApexDecimal('2') });
  const [result] = org.dml('upsert', [second], { externalIdField: 'Code__c' });
  assert.equal(result!.created, false);
  assert.equal(second.fields.get('id'), first.fields.get('id'));
  assert.equal(org.count('SELECT COUNT() FROM Invoice__c'), 1);
  assert.match(
    text(org, () => org.dml('upsert', [org.record('Invoice__c')], { externalIdField: 'Code__c' })),
    /MISSING_ARGUMENT, Code__c not specified/,
  );
  const twins = [org.record('Invoice__c', { Code__c: 'B' }), org.record('Invoice__c', { Code__c: 'b' })];
  assert.match(
    text(org, () => org.dml('upsert', twins, { externalIdField: 'Code__c' })),
    /DUPLICATE_VALUE, Duplicate external id specified: b/,
  );
});

test('unique fields ignore case, deleted rows and the row itself', () => {
  const org = testOrg();
  const id = org.insert('Invoice__c', { Code__c: 'Key' });
  assert.match(
    text(org, () => org.insert('Invoice__c', { Code__c: 'KEY' })),
    new RegExp(
      `DUPLICATE_VALUE, duplicate value found: Code__c duplicates value on record with id: ${id}: \\[Code__c\\]$`,
    ),
  );
  org.dml('update', [org.record('Invoice__c', { Id: id, Code__c: 'key' })]);
  org.dml('delete', [org.record('Invoice__c', { Id: id })]);
  org.insert('Invoice__c', { Code__c: 'KEY' });
});

test('auto numbers and parents named by external id', () => {
  const org = testOrg();
  org.insert('Invoice__c', { Code__c: 'P' });
  assert.equal(org.query('SELECT Name FROM Invoice__c')[0]!.fields.get('name'), 'INV-0001');
  const line = org.record('Line__c', { Quantity__c: new ApexDecimal('1') });
  line.fields.set('invoice__r', org.record('Invoice__c', { Code__c: 'p' }));
  org.dml('insert', [line]);
  const [row] = org.query('SELECT Invoice__r.Name FROM Line__c');
  assert.equal((row!.fields.get('invoice__r') as SObject).fields.get('name'), 'INV-0001');
});

test('delete cascades, clears lookups and can be undone', () => {
  const org = testOrg();
  const account = org.insert('Account', { Name: 'A' });
  const contact = org.insert('Contact', { LastName: 'c', AccountId: account });
  const invoice = org.insert('Invoice__c', { Contact__c: contact });
  org.insert('Line__c', { Invoice__c: invoice, Quantity__c: new ApexDecimal('1') });
  org.dml('delete', [org.record('Account', { Id: account })]);
  assert.equal(org.count('SELECT COUNT() FROM Contact'), 0);
  assert.equal(org.query('SELECT Contact__c FROM Invoice__c')[0]!.fields.get('contact__c'), null);
  org.dml('undelete', [org.record('Account', { Id: account })]);
  assert.equal(org.count('SELECT COUNT() FROM Contact'), 1);
  org.dml('delete', [org.record('Invoice__c', { Id: invoice })]);
  assert.equal(org.count('SELECT COUNT() FROM Line__c'), 0);
  assert.match(
    text(org, () => org.dml('undelete', [org.record('Account', { Id: account })])),
    /UNDELETE_FAILED/,
  );
});

test('objects that do not allow an operation refuse it', () => {
  const org = testOrg();
  const error = dmlError(() => org.dml('delete', [org.record('User', { Id: org.userId })]));
  assert.equal(error.type, 'System.TypeException');
  assert.equal(error.message, 'DML operation DELETE not allowed on User');
});

test('savepoints undo what came after, also when set inside a trigger', () => {
  const org = testOrg();
  const { engine } = org.data;
  org.insert('Contact', { LastName: 'kept' });
  let inner = '';
  org.triggers.set('Account', ({ timing }) => {
    if (timing === 'after') inner = engine.setSavepoint(org.exec);
  });
  const outer = engine.setSavepoint(org.exec);
  org.insert('Account', { Name: 'A' });
  org.insert('Contact', { LastName: 'gone' });
  engine.rollback(org.exec, inner);
  assert.equal(org.count('SELECT COUNT() FROM Contact'), 1);
  assert.equal(org.count('SELECT COUNT() FROM Account'), 1);
  engine.rollback(org.exec, outer);
  assert.equal(org.count('SELECT COUNT() FROM Account'), 0);
  assert.throws(() => engine.rollback(org.exec, inner), /Savepoint is no longer valid/);
});

test('values survive the round trip', () => {
  const org = testOrg();
  org.insert('Invoice__c', {
    Amount__c: new ApexDecimal('12.345'),
    Due__c: new ApexDate(20_000),
    Sent__c: new ApexDatetime(1_700_000_000_999),
    Memo__c: 'line\nÄö "quoted" \u2603',
  });
  const [row] = org.query('SELECT Amount__c, Due__c, Sent__c, Memo__c, State__c FROM Invoice__c');
  const amount = row!.fields.get('amount__c') as ApexDecimal;
  assert.equal(amount.value.toString(), '12.345');
  assert.equal((row!.fields.get('due__c') as ApexDate).epochDay, 20_000);
  assert.equal((row!.fields.get('sent__c') as ApexDatetime).millis, 1_700_000_000_000);
  assert.equal(row!.fields.get('memo__c'), 'line\nÄö "quoted" \u2603');
  assert.equal(row!.fields.get('state__c'), 'Draft');
});

test('allowFieldTruncation cuts instead of failing', () => {
  const org = testOrg();
  org.dml('insert', [org.record('Contact', { LastName: 'x', FirstName: 'y'.repeat(41) })], {
    options: { allowFieldTruncation: true },
  });
  assert.equal(org.query('SELECT FirstName FROM Contact')[0]!.fields.get('firstname'), 'y'.repeat(40));
});

test('hierarchy settings belong to the organisation by default, one row per owner', () => {
  const org = testOrg();
  org.insert('Switch__c', {});
  assert.equal(
    org.query('SELECT SetupOwnerId FROM Switch__c')[0]!.fields.get('setupownerid'),
    org.data.organizationId,
  );
  assert.match(
    text(org, () => org.insert('Switch__c', {})),
    /DUPLICATE_VALUE, duplicate value found: SetupOwnerId/,
  );
});

test('a locked record fails its row, once or until it is released, and leaves its neighbours alone', () => {
  const org = testOrg();
  const ids = ['A', 'B'].map((name) => org.insert('Account', { Name: name }));
  const save = (): boolean[] =>
    org
      .dml(
        'update',
        ids.map((id) => org.record('Account', { Id: id, Phone: '1' })),
        { allOrNone: false },
      )
      .map((result) => result.success);
  org.data.locks.hold(ids[0]!, 1);
  assert.deepEqual(save(), [false, true]);
  assert.deepEqual(save(), [true, true]);
  org.data.locks.hold(ids[1]!);
  assert.deepEqual(
    [save(), save()],
    [
      [true, false],
      [true, false],
    ],
  );
  org.data.locks.release(ids[1]!);
  assert.deepEqual(save(), [true, true]);
  org.data.locks.hold(ids[0]!);
  assert.throws(
    () => org.dml('delete', [org.record('Account', { Id: ids[0]! })]),
    (error) =>
      /UNABLE_TO_LOCK_ROW, unable to obtain exclusive access to this record/.test((error as Error).message),
  );
});
