import assert from 'node:assert/strict';
import test from 'node:test';
import type { ApexThrow } from '../runtime/execution.ts';
import { getField } from '../runtime/records.ts';
import { ApexDate, ApexDecimal, SObject } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import { NOW, testOrg } from './testHarness.ts';
import type { TestOrg } from './testHarness.ts';

const TODAY = Math.floor(NOW / 86_400_000);

function plan(org: TestOrg, fields: Record<string, Value> = {}): string {
  return org.insert('Plan__c', { Name: 'p', Amount__c: new ApexDecimal('100'), ...fields });
}

function only(org: TestOrg, soql: string): SObject {
  const rows = org.query(soql);
  assert.equal(rows.length, 1, soql);
  return rows[0]!;
}

function text(value: Value | undefined): string {
  return value instanceof ApexDecimal ? value.value.toFixed(value.scale) : String(value ?? null);
}

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as ApexThrow).message;
  }
  throw new assert.AssertionError({ message: 'expected an exception' });
}

test('formula fields are worked out in queries: nested, over parents and globals, in filters and order', () => {
  const org = testOrg();
  const contact = org.insert('Contact', { LastName: 'Moss' });
  plan(org, { Contact__c: contact, Rate__c: new ApexDecimal('20') });
  plan(org, { Name: 'q', Amount__c: null, Due__c: new ApexDate(TODAY - 1) });
  const alias = String(only(org, `SELECT Alias FROM User WHERE Id = '${org.userId}'`).fields.get('alias'));
  const row = only(org, "SELECT Gross__c, Who__c, Late__c FROM Plan__c WHERE Name = 'p'");
  assert.equal(text(row.fields.get('gross__c')), '120.00');
  assert.equal(row.fields.get('who__c'), `MOSS/${alias}/120`);
  assert.equal(row.fields.get('late__c'), false);
  assert.equal(only(org, 'SELECT Name FROM Plan__c WHERE Late__c = true').fields.get('name'), 'q');
  assert.equal(only(org, 'SELECT Name FROM Plan__c WHERE Gross__c > 100').fields.get('name'), 'p');
  const names = org.query('SELECT Name FROM Plan__c ORDER BY Gross__c').map((r) => r.fields.get('name'));
  assert.deepEqual(names, ['q', 'p']);
});

test('blank numbers count as zero unless the formula says otherwise', () => {
  const org = testOrg();
  plan(org, { Amount__c: null });
  const row = only(org, 'SELECT Gross__c, Strict__c FROM Plan__c');
  assert.deepEqual([text(row.fields.get('gross__c')), row.fields.get('strict__c')], ['0.00', null]);
});

test('a formula that cannot be read is refused by name, only when it is used', () => {
  const org = testOrg();
  plan(org);
  assert.match(
    messageOf(() => org.query('SELECT Odd__c FROM Plan__c')),
    /^LO4302: formula field Plan__c\.Odd__c: formula function IMAGEPROXYURL\(\) is not supported/,
  );
});

test('default values may be any formula', () => {
  const org = testOrg();
  plan(org);
  assert.deepEqual(only(org, 'SELECT Due__c FROM Plan__c').fields.get('due__c'), new ApexDate(TODAY + 31));
});

test('validation rules refuse records with the message at its field or at the page', () => {
  const org = testOrg();
  const [bad, good] = org.dml(
    'insert',
    ['-1', '5'].map((amount) => org.record('Plan__c', { Name: 'x', Amount__c: new ApexDecimal(amount) })),
    { allOrNone: false },
  );
  assert.deepEqual(bad!.errors, [
    { statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'No negative plans', fields: ['Amount__c'] },
  ]);
  assert.equal(good!.success, true);
  const lower = org.record('Plan__c', { Id: good!.id, Amount__c: new ApexDecimal('4') });
  assert.match(
    messageOf(() => org.dml('update', [lower])),
    /FIELD_CUSTOM_VALIDATION_EXCEPTION, Only upwards: \[\]/,
  );
  org.dml('update', [org.record('Plan__c', { Id: good!.id, Amount__c: new ApexDecimal('6') })]);
});

test('triggers see formula fields', () => {
  const org = testOrg();
  const seen: string[] = [];
  org.exec.hasTriggers = (object) => object === 'Plan__c';
  org.triggers.set('Plan__c', ({ timing, newRecords }) => {
    seen.push(`${timing} ${text(newRecords?.[0]?.fields.get('gross__c'))}`);
  });
  plan(org, { Rate__c: new ApexDecimal('50') });
  assert.deepEqual(seen, ['before 150.00', 'after 150.00']);
});

test('a formula field that cannot be worked out stops a trigger only when the trigger reads it', () => {
  const org = testOrg();
  org.exec.hasTriggers = (object) => object === 'Plan__c';
  let record: SObject | undefined;
  org.triggers.set('Plan__c', ({ newRecords }) => void (record = newRecords?.[0]));
  plan(org);
  assert.throws(() => getField(org.exec, record!, 'odd__c'), /^NotSupportedError: LO4302: .*Plan__c\.Odd__c/);
});

test('roll-ups follow insert, update, delete and undelete of the details, filters included', () => {
  const org = testOrg();
  const id = plan(org);
  const totals = (): string[] => {
    const row = only(org, `SELECT Items__c, Open_Hours__c FROM Plan__c WHERE Id = '${id}'`);
    return [text(row.fields.get('items__c')), text(row.fields.get('open_hours__c'))];
  };
  assert.deepEqual(totals(), ['null', 'null']);
  const item = (hours: string): string =>
    org.insert('Plan_Item__c', { Name: 'i', Plan__c: id, Hours__c: new ApexDecimal(hours) });
  const first = item('3');
  item('4.5');
  assert.deepEqual(totals(), ['2', '7.50']);
  org.dml('update', [org.record('Plan_Item__c', { Id: first, Done__c: true })]);
  assert.deepEqual(totals(), ['2', '4.50']);
  org.dml('delete', [org.record('Plan_Item__c', { Id: first })]);
  assert.deepEqual(totals(), ['1', '4.50']);
  org.dml('undelete', [org.record('Plan_Item__c', { Id: first })]);
  assert.deepEqual(totals(), ['2', '4.50']);
});

test('a roll-up follows details that go, and come back, with their other master', () => {
  const org = testOrg();
  const id = plan(org);
  const crew = org.insert('Crew__c', { Name: 'c' });
  org.insert('Job__c', { Name: 'a', Plan__c: id, Crew__c: crew });
  org.insert('Job__c', { Name: 'b', Plan__c: plan(org), Crew__c: crew });
  const jobs = (): string => text(only(org, 'SELECT Jobs__c FROM Crew__c').fields.get('jobs__c'));
  assert.equal(jobs(), '2');
  org.dml('delete', [org.record('Plan__c', { Id: id })]);
  assert.equal(jobs(), '1');
  org.dml('undelete', [org.record('Plan__c', { Id: id })]);
  assert.equal(jobs(), '2');
});

test('a parent that refuses its new roll-up fails the detail and nothing is kept', () => {
  const org = testOrg();
  const id = plan(org);
  const item = org.record('Plan_Item__c', { Name: 'i', Plan__c: id, Hours__c: new ApexDecimal('101') });
  assert.match(
    messageOf(() => org.dml('insert', [item])),
    /FIELD_CUSTOM_VALIDATION_EXCEPTION, Too many hours/,
  );
  assert.equal(org.count('SELECT COUNT() FROM Plan_Item__c'), 0);
});
