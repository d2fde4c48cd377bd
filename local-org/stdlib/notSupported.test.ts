/**
 * Each library member that the open-source projects call compiles. One without a row is warned of by name and, when it
 * is reached, stops the code with LO3001 and its name; what has a row does not.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose, thrownBy } from '../compile/testSupport.ts';
import { nativeClasses, nativeEnums } from './index.ts';
import type { NativeClass } from './table.ts';
import { INSTANCE_CALLS, STATIC_CALLS } from './usageCalls.ts';

interface Call {
  readonly type: string;
  readonly member: string;
  readonly arity: number;
}

function calls(list: Readonly<Record<string, string>>): Call[] {
  return Object.entries(list).flatMap(([type, entries]) =>
    entries.split(' ').flatMap((entry) => {
      const [member = '', arities = ''] = entry.split('/');
      return arities.split(',').map((arity) => ({ type, member, arity: Number(arity) }));
    }),
  );
}

const classes = new Map(nativeClasses.map((cls) => [cls.name.toLowerCase(), cls]));

function lineage(name: string): NativeClass[] {
  const lower = name.toLowerCase();
  const cls = classes.get(lower) ?? classes.get(`schema.${lower}`);
  return cls ? [cls, ...(cls.extends === undefined ? [] : lineage(cls.extends))] : [];
}

function hasRow({ type, member, arity }: Call, kind: 'statics' | 'methods'): boolean {
  const rows = lineage(type).flatMap((cls) => [
    ...(cls[kind] ?? []),
    ...(kind === 'methods' ? (cls.abstractMethods ?? []) : []),
  ]);
  return rows.some((row) => row.name.toLowerCase() === member.toLowerCase() && row.params.length === arity);
}

/** Enums have members of the language, not of tables. */
function isEnum(name: string): boolean {
  const lower = name.toLowerCase();
  return nativeEnums.some(
    (e) => e.name.toLowerCase() === lower || e.name.toLowerCase() === `schema.${lower}`,
  );
}

const missingStatics = calls(STATIC_CALLS).filter((call) => !isEnum(call.type) && !hasRow(call, 'statics'));

test('the tables name several hundred members, most of which there are', () => {
  const all = calls(STATIC_CALLS);
  assert.ok(all.length > 300);
  assert.ok(missingStatics.length < all.length / 5, `${missingStatics.length} of ${all.length}`);
});

test('every static member that is missing compiles and throws its name', () => {
  for (const { type, member, arity } of missingStatics) {
    const nulls = Array.from({ length: arity }, () => 'null').join(', ');
    const thrown = thrownBy(`${type}.${member}(${nulls}); return null;`);
    assert.equal(thrown.type, 'LocalOrg.NotSupportedException', `${type}.${member}`);
    assert.match(thrown.message, /^LO3001: /);
    // Of a class that is not there at all the class may be named alone.
    const name = lineage(type).length === 0 ? type : `${type}.${member}`;
    assert.ok(thrown.message.toLowerCase().includes(name.toLowerCase()), thrown.message);
  }
});

test('every missing instance method compiles with a warning of its name', () => {
  // The count took some receivers for another type; toString and its siblings every object has.
  const own = new Set(['SObject', 'Id', 'List', 'Set', 'Map', 'String']);
  const universal = new Set(['toString', 'equals', 'hashCode']);
  const missing = calls(INSTANCE_CALLS).filter(
    (call) =>
      !isEnum(call.type) && !own.has(call.type) && !universal.has(call.member) && !hasRow(call, 'methods'),
  );
  assert.ok(missing.length > 10);
  for (const { type, member, arity } of missing) {
    const nulls = Array.from({ length: arity }, () => 'null').join(', ');
    const found = diagnose(`public class Probe { void run(${type} x) { x.${member}(${nulls}); } }`);
    assert.deepEqual(
      found.filter(({ severity }) => severity === 'error').map(({ message }) => message),
      [],
      `${type}.${member}`,
    );
    const named = found.some(({ message }) => message.toLowerCase().includes(member.toLowerCase()));
    // A type that is not there at all is warned of where it is made.
    assert.ok(named || lineage(type).length === 0, `${type}.${member}: ${JSON.stringify(found)}`);
  }
});

test('a missing instance method throws its name when it is reached', () => {
  const thrown = thrownBy("return new PageReference('/a').getContentAsPDF();");
  assert.equal(thrown.type, 'LocalOrg.NotSupportedException');
  assert.match(thrown.message, /getContentAsPDF/i);
});

test('a missing constructor throws its name when it is reached', () => {
  const thrown = thrownBy('return new Auth.JWT();');
  assert.equal(thrown.type, 'LocalOrg.NotSupportedException');
  assert.match(thrown.message, /Auth\.JWT/);
});
