import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate, runBody, thrownBy } from './testSupport.ts';

test('loops with break and continue', () => {
  assert.equal(
    runBody(
      'Integer s = 0; for (Integer i = 0; i < 10; i++) { if (i == 5) continue; if (i == 8) break; s += i; } return s;',
    ),
    '23',
  );
  assert.equal(runBody('Integer n = 0; while (true) { if (++n > 4) break; } return n;'), '5');
  assert.equal(runBody('Integer n = 0; do { n++; } while (n < 3); return n;'), '3');
  assert.equal(runBody('Integer n = 0; for (Integer i = 0, j = 10; i < j; i++, j--) n++; return n;'), '5');
});

test('a return inside loops and blocks leaves the method', () => {
  assert.equal(
    runBody('for (Integer i = 0; ; i++) { while (true) { if (i == 3) { return i; } break; } }'),
    '3',
  );
});

test('for-each over list, set, map keys', () => {
  assert.equal(runBody("String s = ''; for (String x : new List<String>{'a', 'b'}) s += x; return s;"), 'ab');
  assert.equal(
    runBody("String s = ''; for (String x : new Set<String>{'b', 'a', 'b'}) { s += x; } return s;"),
    'ba',
  );
  assert.equal(
    runBody(
      "Integer s = 0; Map<String, Integer> m = new Map<String, Integer>{'x' => 1, 'y' => 2}; for (String k : m.keySet()) s += m.get(k); return s;",
    ),
    '3',
  );
});

test('for-each over an Iterable of the project', () => {
  const sources = {
    'Range.cls': `public class Range implements Iterable<Integer>, Iterator<Integer> {
      Integer at = 0; Integer last; public Range(Integer last) { this.last = last; }
      public Iterator<Integer> iterator() { return this; }
      public Boolean hasNext() { return at < last; }
      public Integer next() { return ++at; } }`,
  };
  assert.equal(runBody('Integer s = 0; for (Integer i : new Range(4)) { s += i; } return s;', sources), '10');
});

test('changing a list while iterating is refused', () => {
  assert.equal(
    thrownBy('List<Integer> l = new List<Integer>{1, 2}; for (Integer i : l) { l.add(i); } return l;').type,
    'System.FinalException',
  );
});

test('switch on text minds case, takes null, several values and else', () => {
  const body = (value: string): string =>
    `String v = ${value}; switch on v { when 'a', 'b' { return 'ab'; } when null { return 'null'; } when else { return 'else'; } }`;
  assert.equal(runBody(body("'b'")), 'ab');
  assert.equal(runBody(body("'B'")), 'else');
  assert.equal(runBody(body('null')), 'null');
});

test('switch on Integer and Long, with negative values', () => {
  assert.equal(
    runBody('Long n = -1; switch on n { when -1L { return 1; } when 0L { return 0; } } return 9;'),
    '1',
  );
  assert.equal(runBody('Integer n = 7; switch on n { when 1, 7 { return 1; } } return 9;'), '1');
});

test('switch on the type of a record', () => {
  const body = `SObject s = new Contact(LastName = 'Doe');
    switch on s { when Account a { return 'account ' + a.Name; } when Contact c { return 'contact ' + c.LastName; } when else { return '?'; } }`;
  assert.equal(runBody(body), 'contact Doe');
});

test('ternary, coalescing and logical operators evaluate no more than needed', () => {
  const sources = {
    'Seen.cls':
      'public class Seen { public static Integer n = 0; public static Boolean yes() { n++; return true; } public static String text() { n++; return null; } }',
  };
  assert.equal(
    runBody(
      'Boolean b = false && Seen.yes(); b = true || Seen.yes(); Integer x = true ? 1 : Seen.n++; return Seen.n;',
      sources,
    ),
    '0',
  );
  assert.equal(runBody("String s = Seen.text() ?? 'x' ?? 'y'; return s + Seen.n;", sources), 'x1');
  assert.equal(evaluate('true ? 1 : 2.5'), '1');
});

test('safe navigation ends the whole chain at null', () => {
  const sources = {
    'Node.cls':
      'public class Node { public Node next; public String name; public Node getNext() { return next; } }',
  };
  assert.equal(runBody('Node n; return n?.next.next.name;', sources), 'null');
  assert.equal(runBody('Node n; return n?.getNext().getNext().name.length();', sources), 'null');
  assert.equal(runBody("Node n = new Node(); n.name = 'x'; return n?.name.toUpperCase();", sources), 'X');
  assert.equal(
    thrownBy('Node n = new Node(); return n?.next.name;', sources).type,
    'System.NullPointerException',
  );
});

test('a null condition throws', () => {
  assert.equal(thrownBy('Boolean b; if (b) { return 1; } return 2;').type, 'System.NullPointerException');
});

test('a variable declared in a loop starts as null each time', () => {
  assert.equal(
    runBody("String s = ''; for (Integer i = 0; i < 2; i++) { String t; s += t; t = 'x'; } return s;"),
    'nullnull',
  );
});
