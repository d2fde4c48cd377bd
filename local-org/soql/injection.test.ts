/** Every value that reaches SQL is bound: hostile text is data, and hostile names are refused. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { testOrg } from '../dml/testHarness.ts';
import type { TestOrg } from '../dml/testHarness.ts';
import { ApexList, ApexSet } from '../runtime/values.ts';
import type { ApexThrow } from '../runtime/execution.ts';
import { SoqlError } from './soqlError.ts';

const HOSTILE = [
  "'",
  "''",
  '"',
  "' OR '1'='1",
  "x' OR 1=1 --",
  'x"; DROP TABLE "Account"; --',
  '\'); DELETE FROM "Account"; --',
  '\\',
  "\\' OR Name != null --",
  '%',
  '_',
  '%_\\%',
  '?1',
  ':name',
  '$1',
  '/* c */',
  '[1]',
  '{"a":1}',
  'null',
  '\u2028\u00a0é',
];

const quoted = (text: string): string => `'${text.replace(/[\\']/g, (found) => `\\${found}`)}'`;
const likeQuoted = (text: string): string => quoted(text.replace(/[\\%_]/g, (found) => `\\${found}`));

function stocked(): TestOrg {
  const org = testOrg();
  for (const name of HOSTILE) org.insert('Account', { Name: name, Description: name });
  org.insert('Account', { Name: 'harmless' });
  return org;
}

function names(org: TestOrg, soql: string, binds: Parameters<TestOrg['query']>[1] = []): unknown[] {
  return org.query(soql, binds).map((record) => record.fields.get('name'));
}

test('hostile text is stored and found as it is: literal, bind, list, set, LIKE', () => {
  const org = stocked();
  for (const name of HOSTILE) {
    const found = [
      names(org, `SELECT Name FROM Account WHERE Name = ${quoted(name)}`),
      names(org, 'SELECT Name FROM Account WHERE Name = :x', [name]),
      names(org, `SELECT Name FROM Account WHERE Name IN (${quoted(name)})`),
      names(org, 'SELECT Name FROM Account WHERE Name IN :x', [new ApexList('String', [name])]),
      names(org, `SELECT Name FROM Account WHERE Name LIKE ${likeQuoted(name)}`),
      names(org, 'SELECT Name FROM Account WHERE Name LIKE :x', [
        name.replace(/[\\%_]/g, (special) => `\\${special}`),
      ]),
    ];
    for (const [index, result] of found.entries()) assert.deepEqual(result, [name], `${index}: ${name}`);
  }
  const all = new ApexList('String', [...HOSTILE]);
  assert.equal(names(org, 'SELECT Name FROM Account WHERE Name NOT IN :x', [all]).length, 1);
  assert.equal(org.count('SELECT COUNT() FROM Account'), HOSTILE.length + 1);
});

test('hostile text in grouping, HAVING, INCLUDES, semi-joins and parent paths is data', () => {
  const org = stocked();
  for (const name of HOSTILE) {
    const rows = org.query(
      `SELECT Name, COUNT(Id) n FROM Account GROUP BY Name HAVING Name = ${quoted(name)}`,
    );
    assert.deepEqual(
      rows.map((row) => [row.fields.get('name'), row.fields.get('n')]),
      [[name, 1]],
    );
    const tags = name.replaceAll(';', ' ');
    const id = org.insert('Invoice__c', { Tags__c: tags });
    const invoices = org.query('SELECT Id FROM Invoice__c WHERE Tags__c INCLUDES (:x)', [tags]);
    assert.ok(
      invoices.some((row) => row.fields.get('id') === id),
      name,
    );
    assert.deepEqual(org.query('SELECT Id FROM Invoice__c WHERE Tags__c INCLUDES (:x)', [`${tags}zz`]), []);
    const inner = `SELECT AccountId FROM Contact WHERE Account.Name = ${quoted(name)}`;
    assert.deepEqual(org.query(`SELECT Id FROM Account WHERE Id IN (${inner})`), []);
  }
});

test('hostile external ids, unique values and updates are data', () => {
  const org = testOrg();
  for (const [index, text] of HOSTILE.entries()) {
    const code = `${text.slice(0, 16)}${index}`;
    const upsert = (memo: string): boolean =>
      org.dml('upsert', [org.record('Invoice__c', { Code__c: code, Memo__c: memo })], {
        externalIdField: 'Code__c',
      })[0]!.created;
    assert.equal(upsert(text), true, text);
    assert.equal(upsert(`${text}!`), false, text);
    const [twice] = org.dml('insert', [org.record('Invoice__c', { Code__c: code })], { allOrNone: false });
    assert.equal(twice!.errors[0]!.statusCode, 'DUPLICATE_VALUE', text);
    const stored = org.query('SELECT Memo__c FROM Invoice__c WHERE Code__c = :x', [code]);
    assert.deepEqual(
      stored.map((row) => row.fields.get('memo__c')),
      [`${text}!`],
    );
  }
});

test('hostile ids are refused or find nothing', () => {
  const org = stocked();
  for (const text of HOSTILE) {
    assert.throws(() => org.query('SELECT Id FROM Account WHERE Id = :x', [text]), /invalid ID field/, text);
    const [result] = org.dml('update', [org.record('Account', { Id: text, Name: 'y' })], {
      allOrNone: false,
    });
    assert.equal(result!.success, false, text);
    const contact = org.record('Contact', { LastName: 'x', AccountId: text });
    assert.equal(org.dml('insert', [contact], { allOrNone: false })[0]!.success, false, text);
  }
  const set = new ApexSet('Id');
  assert.deepEqual(org.query('SELECT Id FROM Account WHERE Id IN :x', [set]), []);
  assert.equal(org.count('SELECT COUNT() FROM Account'), HOSTILE.length + 1);
});

test('LIMIT and OFFSET take numbers only', () => {
  const org = stocked();
  for (const clause of ['LIMIT :x', 'LIMIT 1 OFFSET :x']) {
    for (const value of ['1; DROP TABLE "Account"', '1 UNION SELECT 1', -1]) {
      assert.throws(
        () => org.query(`SELECT Id FROM Account ${clause}`, [value]),
        /must be an integer|Invalid (LIMIT|OFFSET) value/,
      );
    }
  }
});

test('names in a query reach SQL only when the schema knows them', () => {
  const org = stocked();
  const attempts = [
    'SELECT "Id" FROM Account',
    'SELECT rowid FROM Account',
    'SELECT Id FROM sqlite_master',
    'SELECT Id FROM _sequence',
    'SELECT _DeletedWith FROM Account',
    'SELECT Id FROM Account; DELETE FROM Account',
    'SELECT Id FROM Account WHERE rowid = 1',
    'SELECT Id FROM Account ORDER BY rowid',
    'SELECT Id FROM Account UNION SELECT Id FROM User',
    'SELECT Id, formula_value(Name) FROM Account',
    'SELECT load_extension(Name) FROM Account',
    'SELECT Id FROM Account WHERE Owner.rowid = 1',
    'SELECT Id, (SELECT Id FROM sqlite_master) FROM Account',
    'SELECT constructor FROM Account',
    'SELECT Id FROM __proto__',
  ];
  for (const soql of attempts) {
    assert.throws(
      () => org.query(soql),
      (error) =>
        error instanceof SoqlError || (error as ApexThrow).exception.cls.name === 'System.QueryException',
      soql,
    );
  }
  assert.equal(org.count('SELECT COUNT() FROM Account'), HOSTILE.length + 1);
});
