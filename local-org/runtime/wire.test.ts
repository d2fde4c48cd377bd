import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openMemoryOrg } from '../compile/testSupport.ts';
import { ApexDate, ApexDatetime, ApexList, ApexMap, ApexObject, SObject } from './values.ts';
import { fromWire, toWire } from './wire.ts';

const sources = {
  'Dto.cls': `public class Dto {
    @AuraEnabled public String name { get; set; }
    @AuraEnabled public Integer count;
    @AuraEnabled public List<Part> parts;
    @AuraEnabled public Kind kind;
    @AuraEnabled public Date day;
    @AuraEnabled public Datetime at;
    @AuraEnabled public Long big;
    @AuraEnabled public Decimal price;
    @AuraEnabled public String shout { get { return name == null ? null : name.toUpperCase(); } }
    public String hidden = 'secret';
    public class Part { @AuraEnabled public Boolean ok; }
    public enum Kind { SMALL, LARGE }
  }`,
};

const json = {
  name: 'n',
  count: 3,
  parts: [{ ok: true }],
  kind: 'large',
  day: '2024-02-29',
  at: '2024-02-29T10:00:00.000Z',
  big: 5000000000,
  price: 1.25,
};

test('a DTO goes in and out by its @AuraEnabled members', () => {
  const { exec } = openMemoryOrg(sources);
  const value = fromWire(exec, { ...json, hidden: 'changed', unknown: 1 }, 'Dto');
  assert.ok(value instanceof ApexObject);
  assert.deepEqual(toWire(exec, value), { ...json, kind: 'LARGE', shout: 'N' });
});

test('a member that is not @AuraEnabled can not be set from outside', () => {
  const { exec } = openMemoryOrg(sources);
  const value = fromWire(exec, { hidden: 'changed' }, 'Dto') as ApexObject;
  assert.equal(value.cls.instanceFields.find((f) => f.name === 'hidden')?.read(exec, value), 'secret');
});

test('scalars and collections of the declared types', () => {
  const { exec } = openMemoryOrg(sources);
  assert.equal(fromWire(exec, '001000000000001', 'Id'), '001000000000001AAA');
  assert.deepEqual(fromWire(exec, '2024-02-29', 'Date'), new ApexDate(19782));
  assert.deepEqual(fromWire(exec, '1970-01-01T00:00:01Z', 'Datetime'), new ApexDatetime(1000));
  assert.equal(fromWire(exec, '12', 'Integer'), 12);
  assert.equal(fromWire(exec, null, 'Integer'), null);
  const map = fromWire(exec, { a: ['x'] }, 'Map<String,List<String>>') as ApexMap;
  assert.equal(map.valueType, 'List<String>');
  assert.deepEqual((map.entries.get('a')?.value as ApexList).items, ['x']);
});

test('values that do not fit are refused with their type', () => {
  const { exec } = openMemoryOrg(sources);
  const cases: [unknown, string][] = [
    ['x', 'Integer'],
    [1.5, 'Integer'],
    ['maybe', 'Boolean'],
    ['no date', 'Date'],
    ['x', 'List<String>'],
    ['HUGE', 'Dto.Kind'],
    ['bad id', 'Id'],
  ];
  for (const [value, type] of cases) {
    assert.throws(() => fromWire(exec, value, type), { name: 'ApexThrow' }, `${String(value)} as ${type}`);
  }
});

test('records travel with API names, parents and children', () => {
  const { exec, program } = openMemoryOrg(sources);
  const contact = fromWire(
    exec,
    { lastname: 'Doe', Account: { Name: 'Acme' }, Birthdate: '2000-01-01' },
    'Contact',
  );
  assert.ok(contact instanceof SObject);
  assert.deepEqual(toWire(exec, contact), {
    LastName: 'Doe',
    Account: { Name: 'Acme' },
    Birthdate: '2000-01-01',
  });
  const account = new SObject(program.schema.object('Account')!);
  account.fields.set('contacts', new ApexList('Contact', [contact]));
  assert.deepEqual(toWire(exec, account), {
    Contacts: [{ LastName: 'Doe', Account: { Name: 'Acme' }, Birthdate: '2000-01-01' }],
  });
  assert.throws(
    () => fromWire(exec, { Nonsense: 1 }, 'Contact'),
    /No such column 'Nonsense' on sobject of type Contact/,
  );
});
