/** The tables of behaviours: each names a test that exists, and nothing that can be counted is missing. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { restBehaviours } from '../rest/behaviours.ts';
import { restRoutes } from '../rest/routes.ts';
import { shellBehaviours } from '../server/behaviours.ts';
import { FAMILIES } from '../server/modules.ts';
import { BEHAVIOURS } from './behaviours.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test('every row says what, how sure, why and where it is tested', () => {
  const levels = ['verified', 'reported', 'inferred', 'unverified'];
  for (const { title, rows } of BEHAVIOURS) {
    for (const [about, items] of Object.entries(rows)) {
      assert.notEqual(items.length, 0, `${title}, ${about}`);
      for (const [behaviour, sureness, source] of items) {
        assert.match(behaviour, /^.{15,}\.$/, `${title}, ${about}: ${behaviour}`);
        assert.ok(source.length > 5 && levels.includes(sureness), `${title}, ${about}: ${behaviour}`);
      }
    }
  }
});

test('the tests that are named exist', () => {
  const missing = BEHAVIOURS.flatMap(({ folder, rows }) =>
    Object.values(rows)
      .flat()
      .map(([, , , name]) => name)
      .filter((name) => !hasTest(folder, name))
      .map((name) => `${folder}: ${name}`),
  );
  assert.deepEqual(missing, []);
});

/** `name` is `file: title`. */
function hasTest(folder: string, name: string): boolean {
  const [, file = '', title = ''] = /^(\S+\.test\.ts): (.+)$/.exec(name) ?? [];
  const place = path.join(ROOT, folder, file);
  if (file === '' || !existsSync(place)) return false;
  const text = readFileSync(place, 'utf8');
  return [`test('${title}'`, `it('${title}'`].some((start) => text.includes(start));
}

test('every resource of the REST interface has a row, and no row is about one that is gone', () => {
  const routes = restRoutes(() => ({ status: 500 })).map(
    ([method, pattern]) => `${method} ${pattern || '/'}`,
  );
  const rows = Object.keys(restBehaviours.rows).filter((about) => /^[A-Z]+ /.test(about));
  assert.deepEqual(rows.toSorted(), [...new Set(routes)].toSorted());
});

test('every module that components may import has a row', () => {
  const families = FAMILIES.map((name) => `@salesforce/${name}`);
  const lightning = readdirSync(path.join(ROOT, 'local-org/shell/modules/lightning')).map(
    (name) => `lightning/${name}`,
  );
  const rows = Object.keys(shellBehaviours.rows).filter((about) => about.includes('/'));
  assert.deepEqual(rows.toSorted(), [...families, ...lightning].toSorted());
});
