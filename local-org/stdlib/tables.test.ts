import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nativeClasses, nativeEnums } from './index.ts';
import type { MethodRow } from './table.ts';
import { readTypeName } from './typeNames.ts';

const known = new Set(
  [...nativeClasses.map((cls) => cls.name), ...nativeEnums.map((e) => e.name), 'void', 'SObject'].map(
    (name) => name.toLowerCase(),
  ),
);

/** Type names in a signature, generic ones taken apart. */
function typesIn(text: string): string[] {
  const { base, args } = readTypeName(text);
  return [base, ...args.flatMap(typesIn)];
}

function rowsOf(cls: (typeof nativeClasses)[number]): Omit<MethodRow, 'call'>[] {
  return [...(cls.statics ?? []), ...(cls.methods ?? []), ...(cls.abstractMethods ?? [])];
}

test('class and enum names are unique without regard to case', () => {
  const names = [...nativeClasses.map((c) => c.name), ...nativeEnums.map((e) => e.name)].map((name) =>
    name.toLowerCase(),
  );
  assert.deepEqual(
    names.filter((name, i) => names.indexOf(name) !== i),
    [],
  );
});

test('every type in a signature is a class, an enum or a type parameter', () => {
  const unknown = nativeClasses.flatMap((cls) => {
    const own = new Set((cls.typeParameters ?? []).map((name) => name.toLowerCase()));
    const texts = [
      ...rowsOf(cls).flatMap((row) => [...row.params, row.returns]),
      ...(cls.constructors ?? []).flatMap((row) => row.params),
      ...(cls.properties ?? []).map((row) => row.type),
      ...(cls.staticProperties ?? []).map((row) => row.type),
    ];
    return texts
      .flatMap(typesIn)
      .filter((name) => !known.has(name.toLowerCase()) && !own.has(name.toLowerCase()))
      .map((name) => `${cls.name}: ${name}`);
  });
  assert.deepEqual([...new Set(unknown)], []);
});

test('no class has two rows of one kind with the same signature', () => {
  const twice = nativeClasses.flatMap((cls) =>
    ([cls.statics, cls.methods] as const).flatMap((rows = []) => {
      const signatures = rows.map((row) => `${cls.name}.${row.name}(${row.params.join(',')})`.toLowerCase());
      return signatures.filter((signature, i) => signatures.indexOf(signature) !== i);
    }),
  );
  assert.deepEqual(twice, []);
});

test('every class names its documentation', () => {
  for (const cls of nativeClasses)
    assert.match(cls.doc, /^https:\/\/developer\.salesforce\.com\/docs\//, cls.name);
});
