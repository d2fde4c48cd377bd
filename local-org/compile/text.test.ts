import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate, runBody } from './testSupport.ts';

const table: readonly (readonly [expression: string, expected: string])[] = [
  ["'a' + 1", 'a1'],
  ["1 + 2 + 'a'", '3a'],
  ["'a' + 1 + 2", 'a12'],
  ["'a' + null", 'anull'],
  ["'a' + true + 1.50 + 2L", 'atrue1.502'],
  ["'' + 1.0d", '1.0'],
  ["'Abc' == 'aBC'", 'true'],
  ["'Abc' != 'aBC'", 'false'],
  ["'Abc' === 'aBC'", 'false'],
  ["'Abc'.equals('aBC')", 'false'],
  ["'a' < 'B'", 'true'],
  ["'tab\\tquote\\'line\\u0041'", "tab\tquote'lineA"],
  ["'' + new List<Integer>{1, 2}", '(1, 2)'],
  ["'' + new Set<String>{'x', 'y', 'x'}", '{x, y}'],
  ["'' + new Map<String, Integer>{'a' => 1, 'b' => 2}", '{a=1, b=2}'],
  ["'' + Date.newInstance(2024, 1, 2)", '2024-01-02 00:00:00'],
  ["'' + new List<Object>{null, 'x'}", '(null, x)'],
];

for (const [expression, expected] of table) {
  test(`${expression} is ${JSON.stringify(expected)}`, () => assert.equal(evaluate(expression), expected));
}

const shapes = {
  'Shapes.cls': `public class Shapes {
    public Integer sides = 4;
    public String name { get; set; }
    public class Inner { public Integer x = 1; public Shapes outer; }
    public class Named { public override String toString() { return 'I am named'; } }
  }`,
};

test('an object prints as its simple class name and its fields', () => {
  assert.equal(evaluate("'' + new Shapes()", shapes), 'Shapes:[sides=4, name=null]');
  assert.equal(evaluate('String.valueOf(new Shapes.Inner())', shapes), 'Inner:[x=1, outer=null]');
});

test('a class with toString() prints by it', () => {
  assert.equal(evaluate("'' + new Shapes.Named()", shapes), 'I am named');
});

test('an object that contains itself prints without end only once', () => {
  const text = runBody(`List<Object> l = new List<Object>(); l.add(l); return '' + l;`);
  assert.equal(text, '((already output))');
});

test('a record prints with its fields in the order they were set', () => {
  assert.equal(
    evaluate("'' + new Account(Name = 'Acme', AccountNumber = '7')"),
    'Account:{Name=Acme, AccountNumber=7}',
  );
});

test('a 15-character id equals its 18-character form, with regard to case', () => {
  assert.equal(runBody("Id a = '001000000000001'; return a == '001000000000001AAA';"), 'true');
  // Only the last character of the third block is upper case: bit 4, which is Q.
  assert.equal(runBody("Id a = '001000000000abC'; return '' + a;"), '001000000000abCAAQ');
  assert.equal(runBody("Id a = '001000000000abC'; return a == '001000000000abc';"), 'false');
});
