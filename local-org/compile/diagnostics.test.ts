import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from './testSupport.ts';

/** Source, then code, line, column and hint of the first error. */
const table: readonly (readonly [
  source: string,
  code: string,
  line: number,
  column: number,
  hint: string | null,
])[] = [
  [
    'public class Probe {\n  void f() {\n    Integer total = 1;\n    totl = 2;\n  }\n}',
    'LO2011',
    4,
    5,
    "Did you mean 'total'?",
  ],
  ['public class Probe { void save() {} void f() { sav(); } }', 'LO2012', 1, 48, "Did you mean 'save'?"],
  ["public class Probe { Integer f() { return 'a'; } }", 'LO2002', 1, 43, null],
  ['public class Probe { void f(Contact c) { c.Nope__c = 1; } }', 'LO2011', 1, 44, null],
  ['public class Probe { static void f() { this.g(); } void g() {} }', 'LO2005', 1, 40, null],
  ['public class Probe { void f() { Integer a; String a; } }', 'LO2010', 1, 51, null],
  ['public class Probe { abstract class A {} void f() { new A(); } }', 'LO2015', 1, 53, null],
  ['public class Probe { interface I { void run(); } class C implements I {} }', 'LO2034', 1, 56, null],
  ['public class Probe { void f() { if (1) {} } }', 'LO2003', 1, 37, null],
  ['public class Probe { Integer a; String A; }', 'LO2033', 1, 40, null],
  ['public class Probe { void f() { insert 1; } }', 'LO2025', 1, 40, null],
  ["public class Probe { void f() { Integer a = 1 - 'x'; } }", 'LO2006', 1, 45, null],
  ['public class Probe { void f() { f() = 1; } }', 'LO2018', 1, 33, null],
  [
    'public class Probe { void f() { List<Missing__c> l = [SELECT Id FROM Missing__c]; } }',
    'LO2019',
    1,
    54,
    null,
  ],
];

for (const [source, code, line, column, hint] of table) {
  test(`${code} for ${source.replace(/\s+/g, ' ')}`, () => {
    const error = diagnose(source).find((d) => d.severity === 'error');
    assert.deepEqual(
      [error?.code, error?.line, error?.column, error?.hint],
      [code, line, column, hint],
      error?.message,
    );
  });
}

test('every error of a file is told, not only the first', () => {
  const source =
    'public class Probe {\n  void f() { a(); }\n  void g() { b = 1; }\n  void h() { Integer i = 1; i = 2; }\n}';
  assert.deepEqual(
    diagnose(source).map((d) => [d.code, d.line]),
    [
      ['LO2012', 2],
      ['LO2011', 3],
    ],
  );
});

test('a class that mentions what the local org lacks gets warnings, not errors', () => {
  const source = `public class Probe {
    void f() {
      ConnectApi.FeedElement e = ConnectApi.ChatterFeeds.getFeedElement(null, null);
      SomeManaged.Thing t;
    }
  }`;
  const found = diagnose(source);
  assert.deepEqual(new Set(found.map((d) => d.severity)), new Set(['warning']));
});

test('field names in queries are checked: custom ones are errors, standard ones warnings', () => {
  const source = (field: string): string =>
    `public class Probe { Object o = [SELECT ${field} FROM Contact]; }`;
  assert.deepEqual(
    diagnose(source('Nope__c')).map((d) => [d.code, d.severity, d.column]),
    [['LO2027', 'error', 33]],
  );
  assert.deepEqual(
    diagnose(source('Nope')).map((d) => [d.code, d.severity]),
    [['LO3004', 'warning']],
  );
  assert.deepEqual(diagnose(source('LastName')), []);
});

test('an unknown capitalised name before a dot is a gap of the local org, unless it is nearly a known one', () => {
  const source = (name: string): string =>
    `public class Probe { static Integer n; void f() { Object o = ${name}.n; } }`;
  assert.deepEqual(
    diagnose(source('SocialPersona')).map((d) => [d.code, d.severity]),
    [
      ['LO2001', 'warning'],
      ['LO3001', 'warning'],
    ],
  );
  assert.deepEqual(
    diagnose(source('Prone')).map((d) => [d.code, d.hint]),
    [['LO2011', "Did you mean 'Probe'?"]],
  );
  assert.deepEqual(
    diagnose(source('probes2x')).map((d) => d.code),
    ['LO2011'],
  );
});

test('a query of a standard object that the local org lacks does not keep its class from compiling', () => {
  const body = `String s = [SELECT Label FROM SocialPersona LIMIT 1].Label;
    for (SocialPersona p : [SELECT Id, Label FROM SocialPersona]) s += p.Label;
    List<SocialPersona> all = [SELECT Id FROM SocialPersona];
    SocialPersona one = [SELECT Id FROM SocialPersona];
    Integer n = [SELECT Id FROM SocialPersona].size();`;
  const errors = diagnose(`public class Probe { void f() { ${body} } }`).filter(
    (d) => d.severity === 'error',
  );
  assert.deepEqual(
    errors.map((d) => d.message),
    [],
  );
});
