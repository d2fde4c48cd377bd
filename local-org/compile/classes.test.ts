import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate, runBody } from './testSupport.ts';

const animals = {
  'Animal.cls': `public abstract class Animal {
    public static List<String> journal = new List<String>();
    protected String name = note('field of Animal');
    { note('block of Animal'); }
    public Animal() { this('nobody'); note('Animal()'); }
    public Animal(String name) { this.name = name; note('Animal(String)'); }
    public abstract String sound();
    public virtual String describe() { return name + ' says ' + sound(); }
    protected static String note(String text) { journal.add(text); return text; }
  }`,
  'Dog.cls': `public virtual class Dog extends Animal {
    private String trick = note('field of Dog');
    public Dog(String name) { super(name); note('Dog(String)'); }
    public Dog() { note('Dog()'); }
    public override String sound() { return 'woof'; }
    public override virtual String describe() { return super.describe() + '!'; }
  }`,
  'Puppy.cls': `public class Puppy extends Dog {
    public Puppy() { super('Puppy'); }
    public override String sound() { return 'wif'; }
  }`,
};

test('methods are dispatched by the object, super calls by the class', () => {
  assert.equal(evaluate("new Dog('Rex').describe()", animals), 'Rex says woof!');
  assert.equal(evaluate('((Animal) new Puppy()).describe()', animals), 'Puppy says wif!');
});

test('constructors chain: field values and blocks of all classes, then the bodies, superclass first', () => {
  assert.deepEqual(runBody("new Dog('Rex'); return Animal.journal;", animals), [
    'field of Animal',
    'block of Animal',
    'field of Dog',
    'Animal(String)',
    'Dog(String)',
  ]);
  assert.deepEqual(runBody('new Dog(); return Animal.journal;', animals), [
    'field of Animal',
    'block of Animal',
    'field of Dog',
    'Animal(String)',
    'Animal()',
    'Dog()',
  ]);
});

test('static initialisers run once, on first use, in the order of the text', () => {
  const sources = {
    'Log.cls': 'public class Log { public static List<String> lines = new List<String>(); }',
    'Lazy.cls': `public class Lazy {
      static { Log.lines.add('block'); }
      public static Integer value = touch('value');
      static Integer touch(String what) { Log.lines.add(what); return 1; }
      public static void use() {}
    }`,
  };
  assert.deepEqual(
    runBody(
      "Log.lines.add('before'); Lazy.use(); Lazy.use(); Integer v = Lazy.value; return Log.lines;",
      sources,
    ),
    ['before', 'block', 'value'],
  );
});

test('static state is shared by calls of one execution', () => {
  const sources = {
    'Counter.cls':
      'public class Counter { static Integer n = 0; public static Integer next() { return ++n; } }',
  };
  assert.equal(evaluate('Counter.next() + Counter.next()', sources), '3');
});

test('properties: automatic, with bodies, static, lazy, private setter', () => {
  const sources = {
    'Props.cls': `public class Props {
      public Integer plain { get; set; }
      public Integer doubled { get { return plain * 2; } set { plain = value / 2; } }
      public static Integer count = 0;
      public static String lazy { get { if (lazy == null) { count++; lazy = 'made'; } return lazy; } private set; }
      public Integer clamped { get; set { clamped = value > 10 ? 10 : value; } }
    }`,
  };
  assert.deepEqual(
    runBody(
      `Props p = new Props(); p.plain = 4; p.doubled = p.doubled + 10; p.clamped = 50; p.plain += 1; p.plain++;
       return new List<Object>{p.plain, p.doubled, Props.lazy + Props.lazy, Props.count, p.clamped};`,
      sources,
    ),
    ['11', '22', 'mademade', '1', '10'],
  );
});

test('overloads are chosen by static types', () => {
  const sources = {
    'Over.cls': `public class Over {
      public static String f(Object o) { return 'Object'; }
      public static String f(String s) { return 'String'; }
      public static String f(Integer i) { return 'Integer'; }
      public static String f(Long l) { return 'Long'; }
      public static String f(Decimal d) { return 'Decimal'; }
      public static String f(SObject s) { return 'SObject'; }
      public static String f(Account a) { return 'Account'; }
      public static String f(List<SObject> l) { return 'List<SObject>'; }
      public static String f(Set<Id> ids) { return 'Set<Id>'; }
    }`,
  };
  assert.deepEqual(
    runBody(
      `Object o = 'text'; Double d = 1.0; Contact c = new Contact(); Id i;
       return new List<String>{Over.f(o), Over.f('x'), Over.f(1), Over.f(1L), Over.f(d), Over.f(c), Over.f(new Account()),
         Over.f(new List<Contact>()), Over.f(new Set<Id>()), Over.f(i)};`,
      sources,
    ),
    [
      'Object',
      'String',
      'Integer',
      'Long',
      'Decimal',
      'SObject',
      'Account',
      'List<SObject>',
      'Set<Id>',
      'String',
    ],
  );
});

test('interfaces, abstract methods reached through an interface, instanceof and casts', () => {
  const sources = {
    'Speaker.cls': 'public interface Speaker { String speak(); }',
    'Base.cls':
      'public abstract class Base implements Speaker { public String twice() { return speak() + speak(); } public abstract String speak(); }',
    'Loud.cls': "public class Loud extends Base { public override String speak() { return 'HEY'; } }",
  };
  assert.equal(evaluate('new Loud().twice()', sources), 'HEYHEY');
  assert.equal(evaluate('((Speaker) (Object) new Loud()).speak()', sources), 'HEY');
  assert.equal(
    runBody(
      'Object o = new Loud(); return (o instanceof Speaker) && (o instanceof Base) && !(o instanceof String);',
      sources,
    ),
    'true',
  );
});

test('inner classes see private static members of the outer class', () => {
  const sources = {
    'Outer.cls': `public class Outer {
      private static Integer secret = 42;
      private static Integer twice(Integer n) { return n * 2; }
      public class Inner { public Integer reveal() { return twice(secret); } }
      public interface Shape { Integer area(); }
      public class Square implements Shape { Integer s; public Square(Integer s) { this.s = s; } public Integer area() { return s * s; } }
      public enum Color { RED, GREEN }
    }`,
  };
  assert.equal(evaluate('new Outer.Inner().reveal()', sources), '84');
  assert.equal(runBody('Outer.Shape s = new Outer.Square(3); return s.area();', sources), '9');
  assert.equal(evaluate('Outer.Color.GREEN.ordinal()', sources), '1');
});

test('enums: values, valueOf, name, ordinal, comparison, switch', () => {
  const sources = { 'Season.cls': 'public enum Season { WINTER, SPRING, SUMMER, FALL }' };
  assert.deepEqual(
    runBody(
      `Season s = Season.valueOf('summer'); String found = 'none';
       switch on s { when WINTER, FALL { found = 'cold'; } when SUMMER { found = 'hot'; } when else { found = 'other'; } }
       return new List<Object>{Season.values().size(), s.name(), s.ordinal(), s == Season.SUMMER, found, '' + Season.FALL};`,
      sources,
    ),
    ['4', 'SUMMER', '2', 'true', 'hot', 'FALL'],
  );
});

test('names are not confused with those of JavaScript objects', () => {
  const sources = {
    'Odd.cls': `public class Odd { public Integer constructor() { return 1; } public String toString = 'field'; public Integer hasOwnProperty = 2;
      public static Integer valueOf(Integer n) { return n; } }`,
  };
  assert.equal(
    runBody('Odd odd = new Odd(); return odd.constructor() + odd.hasOwnProperty + Odd.valueOf(3);', sources),
    '6',
  );
});

test('identifiers ignore case', () => {
  assert.equal(runBody('Integer Total = 1; TOTAL = total + 1; RETURN tOTAL;'), '2');
});

test('a user-defined equals and hashCode decide about map keys and ==', () => {
  const sources = {
    'Point.cls': `public class Point { public Integer x; public Integer y;
      public Point(Integer x, Integer y) { this.x = x; this.y = y; }
      public Boolean equals(Object other) { return other instanceof Point && ((Point) other).x == x && ((Point) other).y == y; }
      public Integer hashCode() { return x * 31 + y; } }`,
    'Plain.cls': 'public class Plain {}',
  };
  assert.deepEqual(
    runBody(
      `Map<Point, String> m = new Map<Point, String>{new Point(1, 2) => 'a'};
       m.put(new Point(1, 2), 'b');
       return new List<Object>{m.size(), m.get(new Point(1, 2)), new Point(1, 1) == new Point(1, 1),
         new Point(1, 1) === new Point(1, 1), new Plain() == new Plain(), new Set<Plain>{new Plain(), new Plain()}.size()};`,
      sources,
    ),
    ['1', 'b', 'true', 'false', 'false', '2'],
  );
});

test('a deep recursion ends in a LimitException, not in a crash', async () => {
  const { thrownBy } = await import('./testSupport.ts');
  const sources = {
    'Deep.cls': 'public class Deep { public static Integer f(Integer n) { return f(n + 1) + 1; } }',
  };
  const thrown = thrownBy('return Deep.f(0);', sources);
  assert.equal(thrown.type, 'System.LimitException');
  assert.match(thrown.message, /Maximum stack depth reached/);
});

test('a property can be overridden; super reaches the one above', () => {
  const sources = {
    'Base.cls':
      "public virtual class Base { public virtual String name { get { return 'base'; } set; } public String told() { return name; } }",
    'Derived.cls':
      "public class Derived extends Base { public override String name { get { return 'derived of ' + super.name; } set; } }",
  };
  assert.equal(
    runBody("Base b = new Derived(); return b.name + '/' + b.told();", sources),
    'derived of base/derived of base',
  );
});

test('all initialisers of an object run before the first constructor, the base class first', () => {
  const steps = runBody('new Derived(); return Base.steps;', {
    'Base.cls': `public virtual class Base {
      public static List<String> steps = new List<String>();
      { steps.add('base block'); }
      public Base() { steps.add('base ' + name()); }
      public virtual String name() { return 'none'; }
    }`,
    'Derived.cls': `public class Derived extends Base {
      String own = 'derived';
      { steps.add('derived block'); }
      public Derived() { this(1); steps.add('no arguments'); }
      public Derived(Integer n) { super(); steps.add('one argument'); }
      public override String name() { return own; }
    }`,
  });
  assert.deepEqual(steps, ['base block', 'derived block', 'base derived', 'one argument', 'no arguments']);
});
