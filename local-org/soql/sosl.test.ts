import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Org } from '../org.ts';
import { parseSearch } from './sosl.ts';

test('every clause of a search is read', () => {
  const { query, bindNames } = parseSearch(
    "FIND 'it\\'s' IN NAME FIELDS RETURNING Account(Id, Owner.Name WHERE Name LIKE :x ORDER BY Name LIMIT 3), Contact WITH USER_MODE LIMIT 20",
  );
  assert.deepEqual(query.term, { kind: 'string', value: "it's" });
  assert.equal(query.fields, 'name');
  assert.equal(query.mode, 'user');
  assert.deepEqual(query.limit, { kind: 'number', value: 20 });
  assert.deepEqual(
    query.returning.map((one) => [one.from, one.select.length, one.limit?.kind ?? null, one.orderBy.length]),
    [
      ['Account', 2, 'number', 1],
      ['Contact', 1, null, 0],
    ],
  );
  assert.deepEqual(bindNames, ['x']);
});

test('text that is no search is refused', () => {
  assert.throws(() => parseSearch("FIND 'a' RETURNING"), /unexpected token/);
  assert.throws(() => parseSearch("FIND 'a' RETURNING Account(Id) WITH HIGHLIGHT"), /LO4007/);
});

test('outside tests a search matches words, with AND, OR, wildcards and characters that SQL knows', () => {
  const project = fileURLToPath(new URL('../stdlib/fixtures/library', import.meta.url));
  const org = Org.open({ project, database: ':memory:', background: false });
  const find = (term: string): string => {
    const literal = term.replaceAll("'", "\\'");
    const outcome = org.execute(
      org.systemUserId,
      `List<String> names = new List<String>();
       for (SObject s : Search.query('FIND \\'' + String.escapeSingleQuotes('${literal}') + '\\' IN ALL FIELDS RETURNING Account(Name ORDER BY Name)')[0])
         names.add(((Account) s).Name);
       System.debug('=' + String.join(names, ','));`,
    );
    assert.equal(outcome.error, null);
    return outcome.log.find((line) => line.includes('='))?.replace(/^.*?=/, '') ?? '';
  };
  try {
    const names = ['Red Apple', 'Green Apple', 'Pine Tree', '100%_sure', 'Pineapple'];
    const records = names.map((name) => `new Account(Name = '${name}')`).join(',');
    assert.equal(org.execute(org.systemUserId, `insert new List<Account>{${records}};`).error, null);
    assert.equal(find('apple'), 'Green Apple,Red Apple');
    assert.equal(find('red apple'), 'Red Apple');
    assert.equal(find('red OR tree'), 'Pine Tree,Red Apple');
    assert.equal(find('"pine tree"'), 'Pine Tree');
    assert.equal(find('pin?'), 'Pine Tree,Pineapple');
    assert.equal(find('p*apple'), 'Pineapple');
    assert.equal(find('0%_'), '');
    assert.equal(find('100%_'), '100%_sure');
    assert.equal(find("x' OR ''='"), '');
  } finally {
    org.close();
  }
});
