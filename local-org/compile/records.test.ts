import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SObject } from '../runtime/values.ts';
import { evaluate, openMemoryOrg, plain, runBody, testSchema, thrownBy } from './testSupport.ts';

test('constructor arguments, field reads and writes, without regard to case', () => {
  assert.equal(
    runBody(
      "Contact c = new Contact(lastname = 'Doe', FIRSTNAME = 'Jo'); c.LastName += '!'; return c.firstName + c.LASTNAME;",
    ),
    'JoDoe!',
  );
});

test('values take the type of the field', () => {
  assert.equal(runBody('Account a = new Account(AnnualRevenue = 5); return a.AnnualRevenue.scale();'), '0');
  assert.equal(
    runBody("Contact c = new Contact(AccountId = '001000000000001'); return c.AccountId;"),
    '001000000000001AAA',
  );
});

test('an unset field of a new record is null; parents that are null give null fields', () => {
  assert.equal(evaluate('new Contact().Email'), 'null');
  assert.equal(evaluate('new Contact().Account.Name'), 'null');
  assert.equal(
    runBody("Contact c = new Contact(Account = new Account(Name = 'Acme')); return c.Account.Name;"),
    'Acme',
  );
});

test('a field of a null record throws', () => {
  assert.equal(thrownBy('Contact c; return c.Email;').type, 'System.NullPointerException');
});

test('a field that was not queried throws SObjectException; one that was set since does not', () => {
  const org = openMemoryOrg({
    'Q.cls': 'public class Q { public static Object run(Contact c) { return c.Email; } }',
  });
  const row = new SObject(testSchema.object('Contact')!);
  row.queried = true;
  const message = 'SObject row was retrieved via SOQL without querying the requested field: Contact.Email';
  assert.throws(() => org.program.callStatic(org.exec, 'Q', 'run', [row]), {
    message: `System.SObjectException: ${message}`,
  });
  row.fields.set('email', 'a@b.example');
  assert.equal(org.program.callStatic(org.exec, 'Q', 'run', [row]), 'a@b.example');
});

test('tokens: SObjectType, fields, descriptions', () => {
  assert.equal(evaluate("'' + Account.SObjectType"), 'Account');
  assert.equal(evaluate("'' + Contact.LastName"), 'LastName');
  assert.equal(evaluate('Account.SObjectType == new Account().getSObjectType()'), 'true');
  assert.equal(evaluate('Schema.SObjectType.Account.getName()'), 'Account');
  assert.equal(evaluate('Schema.SObjectType.Contact.fields.LastName.getName()'), 'LastName');
  assert.equal(evaluate('Account.SObjectType.getDescribe().fields.Name.getName()'), 'Name');
  assert.equal(evaluate('Account.class.getName()'), 'Account');
});

test('records compare by their field values, identity with ===', () => {
  assert.equal(evaluate("new Account(Name = 'a') == new Account(Name = 'a')"), 'true');
  assert.equal(evaluate("new Account(Name = 'a') === new Account(Name = 'a')"), 'false');
});

test('generic records take fields by get and put', () => {
  assert.equal(runBody("SObject s = new Account(); s.put('Name', 'x'); return s.get('name');"), 'x');
});

test('casts between record types are checked', () => {
  const thrown = thrownBy('SObject s = new Account(); Contact c = (Contact) s; return c;');
  assert.deepEqual(
    [thrown.type, thrown.message],
    ['System.TypeException', 'Invalid conversion from runtime type Account to Contact'],
  );
});

test('addError on a record and on a field', () => {
  const org = openMemoryOrg({
    'E.cls':
      "public class E { public static Contact run() { Contact c = new Contact(); c.addError('bad'); c.Email.addError('worse'); return c; } }",
  });
  const contact = org.program.callStatic(org.exec, 'E', 'run', []) as {
    errors: { message: string; fields: string[] }[];
  };
  assert.deepEqual(
    contact.errors.map((e) => [e.message, e.fields]),
    [
      ['bad', []],
      ['worse', ['Email']],
    ],
  );
});

const dml = {
  'D.cls': `public class D {
    public static Object two() { insert new List<Contact>{new Contact(LastName = 'A'), new Contact(LastName = 'B')}; return [SELECT Id, LastName FROM Contact]; }
    public static Object count() { insert new Contact(LastName = 'A'); return [SELECT COUNT() FROM Contact]; }
    public static Object none() { Account a = [SELECT Id FROM Account]; return a; }
    public static Object noneSafe() { return [SELECT Id, Name FROM Account]?.Name ?? 'none'; }
    public static Object coalesce() { Account fallback = new Account(Name = 'f'); Account a = [SELECT Id FROM Account] ?? fallback; return a.Name; }
    public static Object several() { two(); Contact c = [SELECT Id FROM Contact]; return c; }
    public static Object name() { insert new Contact(LastName = 'A'); return [SELECT LastName FROM Contact].LastName; }
    public static Object loop() { two(); String s = ''; for (Contact c : [SELECT LastName FROM Contact]) s += c.LastName; for (List<Contact> chunk : [SELECT LastName FROM Contact]) s += chunk.size(); return s; }
    public static Object ids() { Contact c = new Contact(LastName = 'A'); insert as user c; return c.Id != null; }
  }`,
};

function call(method: string): string | string[] {
  const org = openMemoryOrg(dml);
  return plain(org.exec, org.program.callStatic(org.exec, 'D', method, []));
}

test('DML statements and queries in their forms', () => {
  assert.equal(call('two').length, 2);
  assert.equal(call('count'), '1');
  assert.equal(call('name'), 'A');
  assert.equal(call('loop'), 'AB2');
  assert.equal(call('ids'), 'true');
  assert.equal(call('noneSafe'), 'none');
  assert.equal(call('coalesce'), 'f');
});

test('a query for one record with none or several throws', () => {
  const cases = [
    ['none', 'List has no rows for assignment to SObject'],
    ['several', 'List has more than 1 row for assignment to SObject'],
  ] as const;
  for (const [method, message] of cases) {
    assert.throws(() => call(method), { message: `System.QueryException: ${message}` });
  }
});
