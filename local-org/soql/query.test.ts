import assert from 'node:assert/strict';
import test from 'node:test';
import { testOrg } from '../dml/testHarness.ts';
import type { TestOrg } from '../dml/testHarness.ts';
import { ApexDate, ApexDatetime, ApexDecimal, ApexList, ApexSet, SObject } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';

const DAY = 86_400_000;
const day = (iso: string): ApexDate => new ApexDate(Date.parse(`${iso}T00:00:00Z`) / DAY);

function fill(): TestOrg {
  const org = testOrg();
  const acme = org.insert('Account', { Name: 'Acme', Industry: 'Banking' });
  const globex = org.insert('Account', { Name: 'Globex' });
  org.insert('Contact', { FirstName: 'Ada', LastName: 'Byron', AccountId: acme, Title: 'Dr' });
  org.insert('Contact', { FirstName: 'Ben', LastName: 'Coe', AccountId: acme });
  org.insert('Contact', { LastName: 'Dee', AccountId: globex, Title: 'MR' });
  org.insert('Contact', { LastName: "O'Neil_x", Title: '50%' });
  return org;
}

const names = (records: readonly SObject[], field = 'lastname'): Value[] =>
  records.map((r) => r.fields.get(field) ?? null);

const select = (where: string) => `SELECT LastName FROM Contact WHERE ${where} ORDER BY LastName`;

for (const [where, expected] of [
  ["Title = 'dr'", ['Byron']],
  ["Title != 'dr'", ['Coe', 'Dee', "O'Neil_x"]],
  ['Title = null', ['Coe']],
  ["Title = ''", ['Coe']],
  ['Title != null', ['Byron', 'Dee', "O'Neil_x"]],
  ["NOT Title = 'dr'", ['Coe', 'Dee', "O'Neil_x"]],
  ["(NOT (Title > 'a'))", ['Coe', "O'Neil_x"]],
  ["LastName LIKE 'b%'", ['Byron']],
  ["LastName LIKE '%\\'%'", ["O'Neil_x"]],
  ["LastName LIKE '%\\_x'", ["O'Neil_x"]],
  ["LastName LIKE '%\\%'", []],
  ["Title LIKE '%\\%'", ["O'Neil_x"]],
  ["LastName IN ('BYRON', 'dee')", ['Byron', 'Dee']],
  ["LastName NOT IN ('byron')", ['Coe', 'Dee', "O'Neil_x"]],
  ["Title IN ('dr', null)", ['Byron', 'Coe']],
  ["Title NOT IN ('dr', null)", ['Dee', "O'Neil_x"]],
  ["Title NOT IN ('dr')", ['Coe', 'Dee', "O'Neil_x"]],
  ["Account.Name = 'acme' AND FirstName != 'Ada'", ['Coe']],
  ["Account.Name = 'acme' OR Account.Name = null", ['Byron', 'Coe', "O'Neil_x"]],
  ["Account.Owner.UserName LIKE 'admin%' AND FirstName = null", ['Dee']],
  ["AccountId IN (SELECT Id FROM Account WHERE Industry = 'Banking')", ['Byron', 'Coe']],
  ['Id IN (SELECT ContactId FROM User)', []],
  ['Id NOT IN (SELECT ContactId FROM User)', ['Byron', 'Coe', 'Dee', "O'Neil_x"]],
  ['CreatedDate = TODAY', ['Byron', 'Coe', 'Dee', "O'Neil_x"]],
  ['CreatedDate < TODAY', []],
  ['CreatedDate = LAST_N_DAYS:1', ['Byron', 'Coe', 'Dee', "O'Neil_x"]],
  ['CreatedDate > 2026-03-15T11:59:59Z', ['Byron', 'Coe', 'Dee', "O'Neil_x"]],
  ['CreatedDate > 2026-03-15T13:00:00+01:00', []],
  ['Vip__c = false', ['Byron', 'Coe', 'Dee', "O'Neil_x"]],
] as const) {
  test(`WHERE ${where}`, () => {
    assert.deepEqual(names(fill().query(select(where))), expected);
  });
}

test('binds: values, nulls, lists, sets, records and empty lists', () => {
  const org = fill();
  const soql = 'SELECT LastName FROM Contact WHERE LastName IN :names ORDER BY LastName';
  const list = new ApexList('String', ['dee', 'COE']);
  assert.deepEqual(names(org.query(soql, [list])), ['Coe', 'Dee']);
  assert.deepEqual(names(org.query(soql, [new ApexList('String')])), []);
  assert.equal(
    org.query('SELECT Id FROM Contact WHERE LastName NOT IN :names', [new ApexList('String')]).length,
    4,
  );
  const set = new ApexSet('String');
  set.entries.set('Byron', 'Byron');
  assert.deepEqual(names(org.query(soql, [set])), ['Byron']);
  assert.deepEqual(names(org.query('SELECT LastName FROM Contact WHERE Title = :t', [null])), ['Coe']);
  const [account] = org.query("SELECT Id FROM Account WHERE Name = 'Globex'");
  const byRecord = 'SELECT LastName FROM Contact WHERE AccountId IN :accounts';
  assert.deepEqual(names(org.query(byRecord, [new ApexList('Account', [account!])])), ['Dee']);
  const id15 = String(account!.fields.get('id')).slice(0, 15);
  assert.deepEqual(names(org.query('SELECT LastName FROM Contact WHERE AccountId = :id', [id15])), ['Dee']);
  assert.deepEqual(
    names(
      org.query('SELECT LastName FROM Contact WHERE LastName LIKE :p', [
        new ApexList('String', ['b%', 'C%']),
      ]),
    ),
    ['Byron', 'Coe'],
  );
  assert.deepEqual(
    names(org.query('SELECT LastName FROM Contact ORDER BY LastName LIMIT :n OFFSET :m', [1, 1])),
    ['Coe'],
  );
});

test('values are bound, never part of the text', () => {
  const org = fill();
  const evil = "x' OR '1'='1'; DROP TABLE \"Contact\"; --";
  assert.equal(org.query('SELECT Id FROM Contact WHERE LastName = :v', [evil]).length, 0);
  assert.equal(org.query('SELECT Id FROM Contact WHERE LastName LIKE :v', [`%${evil}`]).length, 0);
  assert.equal(
    org.query('SELECT Id FROM Contact WHERE LastName IN :v', [new ApexList('String', [evil, '"]', '\u0000'])])
      .length,
    0,
  );
  const quoted = evil.replaceAll("'", "\\'");
  assert.equal(org.query(`SELECT Id FROM Contact WHERE LastName = '${quoted}'`).length, 0);
  org.insert('Contact', { LastName: evil });
  assert.deepEqual(names(org.query('SELECT LastName FROM Contact WHERE LastName = :v', [evil])), [evil]);
  assert.equal(org.count('SELECT COUNT() FROM Contact'), 5);
  for (const bad of ['Name"', 'Name; DROP TABLE Contact', 'Id) FROM Contact--']) {
    assert.throws(() => org.query(`SELECT ${bad} FROM Contact`));
  }
});

test('parents: null lookups, depth, lookup id comes along', () => {
  const org = fill();
  const rows = org.query('SELECT LastName, Account.Owner.Alias FROM Contact ORDER BY LastName');
  const account = rows[0]!.fields.get('account') as SObject;
  assert.equal((account.fields.get('owner') as SObject).fields.get('alias'), 'admin');
  assert.equal(rows[3]!.fields.get('account'), null);
  assert.ok(rows[0]!.fields.has('accountid'));
  assert.equal(rows[0]!.queried, true);
  assert.equal(rows[0]!.fields.has('title'), false);
});

test('child subqueries filter, order and limit on their own', () => {
  const org = fill();
  const [acme, globex] = org.query(
    "SELECT Name, (SELECT LastName, Account.Name FROM Contacts WHERE LastName != 'Byron' ORDER BY LastName DESC LIMIT 1) FROM Account ORDER BY Name",
  );
  const children = acme!.fields.get('contacts') as ApexList;
  assert.equal(children.elementType, 'Contact');
  assert.deepEqual(names(children.items as SObject[]), ['Coe']);
  assert.equal(((children.items[0] as SObject).fields.get('account') as SObject).fields.get('name'), 'Acme');
  assert.deepEqual(names((globex!.fields.get('contacts') as ApexList).items as SObject[]), ['Dee']);
  assert.equal(org.used.get('aggregateQueries'), 1);
});

test('aggregates with GROUP BY, HAVING, aliases and expr names', () => {
  const org = fill();
  const rows = org.query(
    'SELECT Account.Name company, COUNT(Id), COUNT_DISTINCT(Title) titles FROM Contact GROUP BY Account.Name HAVING COUNT(Id) > 1 ORDER BY COUNT(Id) DESC',
  );
  assert.equal(rows.length, 1);
  assert.equal(rows[0]!.schema.name, 'AggregateResult');
  assert.equal(rows[0]!.fields.get('company'), 'Acme');
  assert.equal(rows[0]!.fields.get('expr0'), 2);
  assert.equal(rows[0]!.fields.get('titles'), 1);
  assert.equal(org.count('SELECT COUNT() FROM Contact WHERE AccountId != null LIMIT 2'), 2);
  assert.throws(
    () => org.query('SELECT LastName, COUNT(Id) FROM Contact'),
    /Field must be grouped or aggregated: LastName/,
  );
});

test('sums keep the scale of the field, date functions work on dates and date-times', () => {
  const org = testOrg();
  for (const [amount, due] of [
    ['10.01', '2026-01-31'],
    ['2.5', '2026-03-01'],
  ] as const) {
    org.insert('Invoice__c', {
      Amount__c: new ApexDecimal(amount),
      Due__c: day(due),
      Sent__c: new ApexDatetime(Date.UTC(2026, 0, 1, 3)),
    });
  }
  const [sum] = org.query('SELECT SUM(Amount__c) total FROM Invoice__c');
  const total = sum!.fields.get('total') as ApexDecimal;
  assert.equal(total.value.toString(), '12.51');
  assert.equal(total.scale, 2);
  const months = org.query(
    'SELECT CALENDAR_MONTH(Due__c) m, COUNT(Id) n FROM Invoice__c GROUP BY CALENDAR_MONTH(Due__c) ORDER BY CALENDAR_MONTH(Due__c)',
  );
  assert.deepEqual(
    months.map((r) => r.fields.get('m')),
    [1, 3],
  );
  const zone = org.query(
    'SELECT CALENDAR_YEAR(convertTimezone(Sent__c)) y, COUNT(Id) n FROM Invoice__c GROUP BY CALENDAR_YEAR(convertTimezone(Sent__c))',
  );
  assert.equal(zone[0]!.fields.get('y'), 2025);
  const days = org.query(
    'SELECT DAY_ONLY(convertTimezone(Sent__c)) d, COUNT(Id) n FROM Invoice__c GROUP BY DAY_ONLY(convertTimezone(Sent__c))',
  );
  assert.equal(String(days[0]!.fields.get('d')), String(day('2025-12-31')));
  assert.equal(org.query('SELECT Id FROM Invoice__c WHERE Due__c = THIS_QUARTER').length, 2);
  assert.equal(org.query('SELECT Id FROM Invoice__c WHERE Due__c = LAST_MONTH').length, 0);
  assert.equal(org.query('SELECT Id FROM Invoice__c WHERE CALENDAR_MONTH(Due__c) = 3').length, 1);
  assert.equal(org.query('SELECT Id FROM Invoice__c WHERE Amount__c > 2.49 AND Amount__c <= 2.5').length, 1);
});

test('multi-select picklists: INCLUDES and EXCLUDES', () => {
  const org = testOrg();
  for (const tags of ['Red;Green', 'Blue', null]) org.insert('Invoice__c', { Tags__c: tags });
  const count = (where: string): number => org.query(`SELECT Id FROM Invoice__c WHERE ${where}`).length;
  assert.equal(count("Tags__c INCLUDES ('red')"), 1);
  assert.equal(count("Tags__c INCLUDES ('Red;Blue', 'Blue')"), 1);
  assert.equal(count("Tags__c INCLUDES ('Red;Green')"), 1);
  assert.equal(count("Tags__c EXCLUDES ('Red')"), 2);
});

test('ORDER BY puts nulls first unless told otherwise; FIELDS() needs a limit; toLabel translates', () => {
  const org = fill();
  assert.deepEqual(names(org.query('SELECT FirstName FROM Contact ORDER BY FirstName DESC'), 'firstname'), [
    null,
    null,
    'Ben',
    'Ada',
  ]);
  assert.deepEqual(
    names(org.query('SELECT FirstName FROM Contact ORDER BY FirstName NULLS LAST'), 'firstname'),
    ['Ada', 'Ben', null, null],
  );
  assert.throws(() => org.query('SELECT FIELDS(ALL) FROM Contact'), /must have a LIMIT of at most 200/);
  assert.equal(org.query('SELECT FIELDS(ALL) FROM Contact LIMIT 1')[0]!.fields.get('lastname'), 'Byron');
  const [network] = org.query('SELECT toLabel(AssignmentStatus) FROM NetworkMemberGroup');
  assert.equal(network, undefined);
});

test('deleted rows show only with ALL ROWS', () => {
  const org = fill();
  const [contact] = org.query("SELECT Id FROM Contact WHERE LastName = 'Dee'");
  org.dml('delete', [contact!]);
  assert.equal(org.count('SELECT COUNT() FROM Contact'), 3);
  assert.equal(org.count('SELECT COUNT() FROM Contact ALL ROWS'), 4);
});

test('polymorphic parents read from whichever object there is', () => {
  const org = fill();
  const invoice = org.insert('Invoice__c', {});
  const [row] = org.query(`SELECT Owner.Name, Owner.Type FROM Invoice__c WHERE Owner.Name = 'admin user'`);
  assert.equal(row!.fields.get('id'), invoice);
  const owner = row!.fields.get('owner') as SObject;
  assert.equal(owner.schema.name, 'User');
  assert.equal(owner.fields.get('type'), 'User');
});

for (const [soql, message] of [
  [
    'SELECT Foo FROM Contact',
    /^No such column 'Foo' on entity 'Contact'\. If you are attempting to use a custom field/,
  ],
  ['SELECT Id FROM Nope', /^sObject type 'Nope' is not supported\./],
  ['SELECT Nope__r.Id FROM Contact', /^Didn't understand relationship 'Nope__r' in field path\./],
  [
    'SELECT Id, (SELECT Id FROM Nopes) FROM Contact',
    /^Didn't understand relationship 'Nopes' in FROM part of query call\./,
  ],
  [
    "SELECT Id FROM Contact WHERE Vip__c = 'true'",
    /must be of type boolean and should not be enclosed in quotes/,
  ],
  ['SELECT Id FROM Contact WHERE LastName = 5', /must be of type string and should be enclosed in quotes/],
  ["SELECT Id FROM Contact WHERE AccountId = 'abc'", /^invalid ID field: abc/],
  [
    "SELECT Id FROM Contact WHERE Description = 'x'",
    /^field 'Description' can not be filtered in a query call/,
  ],
  [
    'SELECT UsedLicenses FROM UserLicense WHERE UsedLicenses > 1',
    /^field 'UsedLicenses' can not be filtered in a query call/,
  ],
  ['SELECT Id FROM Contact OFFSET 2001', /^Maximum SOQL offset allowed is 2000/],
] as const) {
  test(`refuses ${soql}`, () => {
    const org = testOrg();
    assert.throws(
      () => org.query(soql),
      (error: Error & { exception: { cls: { name: string } } }) => {
        assert.equal(error.exception.cls.name, 'System.QueryException');
        assert.match(error.message, message);
        return true;
      },
    );
  });
}

test('limits: queries and rows are spent, custom metadata is free unless long text is read', () => {
  const org = fill();
  org.newTransaction();
  org.query('SELECT Id FROM Contact');
  assert.equal(org.used.get('queries'), 1);
  assert.equal(org.used.get('queryRows'), 4);
  const [rule] = org.query("SELECT DeveloperName, Limit__c FROM Rule__mdt WHERE DeveloperName = 'First'");
  assert.equal((rule!.fields.get('limit__c') as ApexDecimal).value.toNumber(), 5);
  assert.equal(org.used.get('queries'), 1);
  org.query('SELECT Text__c FROM Rule__mdt');
  assert.equal(org.used.get('queries'), 2);
});

test('TYPEOF gives each parent the fields of its own object', () => {
  const org = testOrg();
  const account = org.insert('Account', { Name: 'Acme', Phone: '1' });
  const contact = org.insert('Contact', { LastName: 'Moss', Email: 'm@acme.com' });
  org.insert('Task', { Subject: 'a', WhatId: account });
  org.insert('Task', { Subject: 'b', WhoId: contact });
  const [a, b] = org.query(
    'SELECT Subject, TYPEOF What WHEN Account THEN Phone ELSE Name END, ' +
      'TYPEOF Who WHEN Lead THEN Company ELSE Name END FROM Task ORDER BY Subject',
  );
  const what = a!.fields.get('what') as SObject;
  assert.deepEqual(
    [what.schema.name, what.fields.get('phone'), what.fields.has('name')],
    ['Account', '1', false],
  );
  assert.equal(b!.fields.get('what'), null);
  const who = b!.fields.get('who') as SObject;
  assert.deepEqual([who.schema.name, who.fields.get('name')], ['Contact', 'Moss']);
  assert.throws(
    () => org.query('SELECT TYPEOF Account WHEN Account THEN Name END FROM Contact'),
    /not polymorphic/,
  );
});

test('ROLLUP and CUBE add subtotals, GROUPING tells them from nulls', () => {
  const org = testOrg();
  for (const [industry, rating] of [
    ['Energy', 'Hot'],
    ['Energy', 'Cold'],
    ['Media', 'Hot'],
  ] as const) {
    org.insert('Account', { Name: 'x', Industry: industry, Rating: rating });
  }
  const rows = (kind: string): string[] =>
    org
      .query(
        `SELECT Industry i, Rating r, COUNT(Id) n, GROUPING(Industry) gi, GROUPING(Rating) gr FROM Account GROUP BY ${kind}(Industry, Rating)`,
      )
      .map(({ fields }) => ['i', 'r', 'n', 'gi', 'gr'].map((key) => String(fields.get(key))).join(' '))
      .sort();
  const rollup = [
    'Energy Cold 1 0 0',
    'Energy Hot 1 0 0',
    'Energy null 2 0 1',
    'Media Hot 1 0 0',
    'Media null 1 0 1',
    'null null 3 1 1',
  ];
  assert.deepEqual(rows('ROLLUP'), rollup);
  assert.deepEqual(rows('CUBE'), [...rollup, 'null Cold 1 1 0', 'null Hot 2 1 0'].sort());
});

test('text compares without regard to case beyond ASCII too', () => {
  const org = testOrg();
  org.insert('Account', { Name: 'ÉCOLE' });
  const found = (where: string, binds: readonly Value[] = []): number =>
    org.query(`SELECT Id FROM Account WHERE ${where}`, binds).length;
  assert.equal(found("Name = 'école'"), 1);
  assert.equal(found('Name = :x', ['École']), 1);
  assert.equal(found("Name != 'école'"), 0);
  assert.equal(found("Name IN ('école', 'x')"), 1);
  assert.equal(found('Name NOT IN :x', [new ApexList('String', ['école'])]), 0);
  assert.equal(found("Name LIKE 'é%'"), 1);
});
