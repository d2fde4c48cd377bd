import assert from 'node:assert/strict';
import test from 'node:test';
import { standardObjects } from './index.ts';
import { emailEncodings, languages, locales, timeZones } from './userPicklists.ts';

const byName = new Map(standardObjects.map((object) => [object.name, object]));

test('key prefixes are three characters and belong to one object, but for field histories; events have none', () => {
  const prefixes = standardObjects.map((object) => object.keyPrefix).filter((prefix) => prefix !== '017');
  assert.deepEqual(
    standardObjects.filter(({ keyPrefix, kind }) =>
      kind === 'platformEvent' ? keyPrefix !== '' : !/^[0-9A-Za-z]{3}$/.test(keyPrefix),
    ),
    [],
  );
  const records = prefixes.filter((prefix) => prefix !== '');
  assert.equal(new Set(records).size, records.length);
});

for (const object of standardObjects) {
  test(`${object.name}: references lead to known objects, name field exists, child names are unique`, () => {
    const references = [...object.fields.values()].filter((field) => field.type === 'reference');
    for (const field of references) {
      assert.ok(field.reference, `${field.name} refers to nothing`);
      for (const target of field.reference.to) assert.ok(byName.has(target), `${field.name} -> ${target}`);
    }
    if (object.nameField !== null) assert.ok(object.fields.has(object.nameField.toLowerCase()));
    const paths = references.map((field) => field.reference?.relationshipName ?? field.name);
    assert.equal(new Set(paths).size, paths.length);
  });
}

test('the restricted picklists of User hold the usual values', () => {
  for (const [list, values] of [
    [timeZones, ['America/Los_Angeles', 'Europe/Berlin', 'GMT', 'Asia/Kolkata']],
    [locales, ['en_US', 'de_DE', 'fr_FR']],
    [languages, ['en_US', 'de', 'en_GB']],
    [emailEncodings, ['UTF-8', 'ISO-8859-1']],
  ] as const) {
    for (const value of values) assert.ok(list.includes(value), value);
    assert.equal(new Set(list).size, list.length);
  }
});
