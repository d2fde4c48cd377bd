import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDiagnostic } from './diagnostic.ts';
import { parseAnonymous, parseClass, parseTrigger } from './parse.ts';

const file = (text: string, path = 'X.cls') => ({ path, text, apiVersion: 65 });

test('a class becomes plain data without the parse tree', () => {
  const { unit, diagnostics } = parseClass(
    file('@IsTest(SeeAllData=false) public with sharing class X { Integer a = 1, b; }'),
  );
  assert.deepEqual(diagnostics, []);
  const copy = JSON.parse(JSON.stringify(unit)) as unknown;
  assert.deepEqual(copy, unit);
  assert.ok(unit?.kind === 'class');
  assert.deepEqual(unit.modifiers.words, ['public', 'with sharing']);
  assert.deepEqual(
    unit.modifiers.annotations.map((a) => [a.name, a.parameters]),
    [['istest', { seealldata: false }]],
  );
  assert.deepEqual(
    unit.members.map((m) => m.name),
    ['a', 'b'],
  );
});

test('arrays are lists', () => {
  const { unit } = parseClass(file('public class X { String[][] a; }'));
  const field = unit?.kind === 'class' ? unit.members[0] : null;
  assert.ok(field?.kind === 'field');
  assert.equal(field.type.name, 'List');
  assert.equal(field.type.args[0]?.name, 'List');
  assert.equal(field.type.args[0]?.args[0]?.name, 'String');
});

test('a trigger has its object and events', () => {
  const { unit } = parseTrigger(
    file('trigger T on Contact (before insert, after undelete) { Integer i = 1; }', 'T.trigger'),
  );
  assert.equal(unit?.object, 'Contact');
  assert.deepEqual(unit?.events, [
    { timing: 'before', operation: 'insert' },
    { timing: 'after', operation: 'undelete' },
  ]);
  assert.deepEqual(
    unit?.body.statements.map((s) => s.kind),
    ['local'],
  );
});

test('anonymous declarations and statements keep their order', () => {
  const { unit } = parseAnonymous(file('Integer a = 1; void f() {} a++; class C {}', 'anonymous.apex'));
  assert.deepEqual(
    unit?.members.map((m) => m.name),
    ['f', 'C'],
  );
  assert.deepEqual(
    unit?.body.statements.map((s) => s.kind),
    ['local', 'expression'],
  );
});

test('a syntax error names its place, shows the line with a caret, and helps', () => {
  const { unit, diagnostics } = parseClass(
    file('public class X {\n  void f() {\n    Integer a = 1\n  }\n}', 'classes/X.cls'),
  );
  assert.equal(unit, null);
  assert.equal(
    formatDiagnostic(diagnostics[0]!),
    "classes/X.cls:4:3: error LO1001: missing ';' at '}'\n    }\n    ^\n  A statement ends with ';'.",
  );
});

test('text that breaks off or is no Apex gives diagnostics, not crashes', () => {
  for (const text of [
    '',
    'public class',
    'public class X {',
    "public class X { void f() { String s = '",
    'hello',
    'public class X { [SELECT',
    '}{',
  ]) {
    const { unit, diagnostics } = parseClass(file(text));
    assert.equal(unit, null, text);
    assert.ok(diagnostics.length > 0 && diagnostics[0]!.line >= 1 && diagnostics[0]!.column >= 1, text);
  }
});

test('strings are unescaped', () => {
  const { unit } = parseAnonymous(file("String s = 'a\\'b\\n\\u0041\\\\';"));
  const local = unit?.body.statements[0];
  const initial = local?.kind === 'local' ? local.variables[0]?.initial : null;
  assert.deepEqual(initial?.kind === 'literal' && initial.value, "a'b\nA\\");
});

test('binds of a query are expressions in order', () => {
  const { unit } = parseAnonymous(
    file(
      'List<Contact> l = [SELECT Id FROM Contact WHERE LastName = :a.b AND Email IN :emails(1) LIMIT :n];',
    ),
  );
  const local = unit?.body.statements[0];
  const soql = local?.kind === 'local' ? local.variables[0]?.initial : null;
  assert.deepEqual(soql?.kind === 'soql' && soql.binds.map((b) => b.kind), ['field', 'call', 'name']);
});
