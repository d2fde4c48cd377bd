import assert from 'node:assert/strict';
import test from 'node:test';
import { loadSchema } from '../schema/loadSchema.ts';
import { sampleProject } from '../schema/testProject.ts';
import { checkQuery } from './check.ts';
import { compileQuery } from './compile.ts';
import type { BindShape } from './params.ts';
import { parseQuery } from './parse.ts';

const schema = loadSchema(sampleProject());

function compiled(soql: string, shapes: BindShape[] = []): { sql: string; params: unknown[] } {
  const { sql, params } = compileQuery(schema, parseQuery(soql).query, { shapes, sharing: null });
  return { sql, params: params.map((param) => (param.kind === 'literal' ? param.value : param.kind)) };
}

test('a path joins its parent once and binds its value', () => {
  assert.deepEqual(compiled("SELECT Account.Name FROM Contact WHERE Account.Name = 'Acme' LIMIT 3"), {
    sql:
      'SELECT t0."Id", t1."Id", t1."Name", t0."AccountId" FROM "Contact" AS t0 LEFT JOIN "Account" AS t1 ON t1."Id" = ' +
      't0."AccountId" WHERE t1."Name" = ?1 AND t0."IsDeleted" = 0 ORDER BY t0.rowid LIMIT ?2',
    params: ['Acme', 3],
  });
});

test('text depends on the shape of binds', () => {
  const soql = 'SELECT Id FROM Contact WHERE Title = :t';
  assert.match(compiled(soql, ['value']).sql, /t0."Title" = \?1/);
  assert.match(compiled(soql, ['null']).sql, /t0."Title" IS NULL/);
  const list = 'SELECT Id FROM Contact WHERE Title NOT IN :t';
  assert.match(
    compiled(list, ['list']).sql,
    /t0."Title" IS NULL OR NOT \(t0."Title" IN \(SELECT value FROM json_each\(\?1\)\)\)/,
  );
  assert.match(compiled(list, ['listWithNull']).sql, /t0."Title" IS NOT NULL AND NOT/);
});

test('checkQuery reports what does not fit the schema', () => {
  assert.doesNotThrow(() =>
    checkQuery(schema, parseQuery('SELECT Id FROM Contact WHERE Id IN :ids').query, 1),
  );
  assert.throws(
    () => checkQuery(schema, parseQuery('SELECT Nme FROM Contact').query, 0),
    /No such column 'Nme' on entity 'Contact'/,
  );
});
