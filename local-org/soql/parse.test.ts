import assert from 'node:assert/strict';
import test from 'node:test';
import { parseQuery } from './parse.ts';

test('reads fields, paths, aliases and child subqueries', () => {
  const { query } = parseQuery(
    "SELECT Id, Account.Owner.Name, (SELECT Id FROM Cases) FROM Contact c WHERE c.Name = 'x'",
  );
  assert.equal(query.from, 'Contact');
  assert.equal(query.fromAlias, 'c');
  assert.deepEqual(query.select[1], { kind: 'field', path: ['Account', 'Owner', 'Name'], alias: null });
  assert.equal(query.select[2]?.kind, 'subquery');
});

test('numbers binds in order and returns their names', () => {
  const { query, bindNames } = parseQuery(
    'SELECT Id FROM Contact WHERE Id IN :ids AND Name = :name LIMIT :top',
  );
  assert.deepEqual(bindNames, ['ids', 'name', 'top']);
  assert.deepEqual(query.limit, { kind: 'bind', index: 2 });
});

test('reads NOT, OR, IN lists, date literals and modes', () => {
  const { query } = parseQuery(
    "SELECT Id FROM Contact WHERE (NOT Name LIKE 'a\\%%') AND (A__c NOT IN ('x', null) OR CreatedDate = LAST_N_DAYS:3) WITH USER_MODE ORDER BY Name DESC NULLS LAST",
  );
  assert.equal(query.mode, 'user');
  assert.deepEqual(query.orderBy, [
    { by: { kind: 'field', path: ['Name'] }, descending: true, nulls: 'last' },
  ]);
  const where = query.where;
  assert.ok(where?.kind === 'and' && where.terms[0]?.kind === 'not' && where.terms[1]?.kind === 'or');
  assert.deepEqual(where.terms[0].term, {
    kind: 'compare',
    left: { kind: 'field', path: ['Name'] },
    operator: 'like',
    right: { kind: 'string', value: 'a\\%%' },
  });
  const date = where.terms[1].terms[1];
  assert.deepEqual(date?.kind === 'compare' && date.right, {
    kind: 'dateLiteral',
    name: 'LAST_N_DAYS',
    count: 3,
  });
});

test('reads aggregates with GROUP BY and HAVING', () => {
  const { query } = parseQuery(
    'SELECT AccountId, COUNT(Id) total FROM Contact GROUP BY AccountId HAVING COUNT(Id) > 1',
  );
  assert.deepEqual(query.select[1], {
    kind: 'function',
    call: { name: 'COUNT', argument: { kind: 'field', path: ['Id'] } },
    alias: 'total',
  });
  assert.equal(query.having?.kind, 'compare');
});

for (const [text, message] of [
  ['SELECT Id FROM Contact WHERE', 'unexpected token: <EOF>'],
  ['SELECT Id FORM Contact', "unexpected token: 'Contact'"],
  ["SELECT Id FROM Contact WHERE Name = 'a' AND Name = 'b' OR Name = 'c'", "unexpected token: 'OR'"],
  ['SELECT Id FROM Contact garbage garbage', "unexpected token: 'garbage'"],
  ['SELECT Id FROM Contact WHERE Id = :a.b', 'Only variable references are allowed in dynamic SOQL/SOSL.'],
] as const) {
  test(`refuses ${text}`, () => {
    assert.throws(() => parseQuery(text), { name: 'SoqlError', message });
  });
}
