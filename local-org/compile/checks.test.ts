import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileProgram } from './compile.ts';
import { diagnose, evaluate, runBody, testSchema, thrownBy } from './testSupport.ts';

/** Errors of one class with the given members, as `code line:column`. */
function errorsOf(members: string): string[] {
  return diagnose(`public class Probe {\n${members}\n}`)
    .filter((d) => d.severity === 'error')
    .map((d) => `${d.code} ${d.line}:${d.column}`);
}

/** Messages over several files. */
function messages(files: Readonly<Record<string, string>>, apiVersion = 65): string[] {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text, apiVersion }));
  const { diagnostics } = compileProgram({ files: sources, schema: testSchema });
  return diagnostics.filter((d) => d.severity === 'error').map((d) => `${d.code} ${d.message}`);
}

test('a method that may end without its value is refused', () => {
  const refused = [
    'Integer f() { }',
    'Integer f(Boolean a) { if (a) return 1; }',
    'Integer f(Integer a) { switch on a { when 1 { return 1; } } }',
    'Integer f() { try { return 1; } catch (Exception e) { } }',
    'Integer f(List<Integer> l) { for (Integer i : l) return i; }',
    'Integer f(Boolean a) { while (a) { return 1; } }',
    'Integer p { get { } }',
  ];
  for (const member of refused) assert.match(errorsOf(member)[0] ?? 'none', /^LO2036/, member);
  assert.deepEqual(messages({ 'Probe.cls': 'public class Probe { String f() {} }' }), [
    'LO2036 Missing return statement required return type: String',
  ]);
});

test('a method that always returns or throws is taken', () => {
  const taken = [
    'Integer f(Boolean a) { if (a) { return 1; } else { throw new DmlException(); } }',
    'Integer f(Integer a) { switch on a { when 1 { return 1; } when else { return 2; } } }',
    'Integer f() { try { return 1; } catch (Exception e) { throw e; } finally { f(); } }',
    'Integer f() { try { f(); } finally { return 1; } }',
    'Integer f(Boolean a) { while (true) { if (a) return 1; } }',
    'Integer f() { do { return 1; } while (true); }',
    'abstract class A { abstract Integer f(); }',
    'Integer f { get; set; }',
  ];
  for (const member of taken) assert.deepEqual(errorsOf(member), [], member);
});

test('statements behind one that leaves are unreachable, once for each block', () => {
  assert.deepEqual(errorsOf('void f() {\n  return;\n  f();\n  f();\n}'), ['LO2035 4:3']);
  assert.deepEqual(errorsOf('void f(Boolean a) {\n  for (;a;) {\n    break;\n    f(a);\n  }\n}'), [
    'LO2035 5:5',
  ]);
  assert.deepEqual(errorsOf('void f(Boolean a) { if (a) { return; } f(a); }'), []);
  assert.deepEqual(
    errorsOf('Integer f() { if (f() == 1) { throw new DmlException(); } else { return 1; } f(); }'),
    ['LO2035 2:78'],
  );
});

test('final fields get their value in declaration, initialisers and constructors only', () => {
  assert.deepEqual(
    errorsOf('final Integer a; { a = 1; } Probe() { a = 2; } static final Integer B; static { B = 1; }'),
    [],
  );
  assert.deepEqual(errorsOf('final Integer a = 1;\nvoid f() { a = 2; }'), ['LO2037 3:12']);
  assert.deepEqual(errorsOf('final Integer a = 1;\nvoid f() { this.a++; }'), ['LO2037 3:17']);
  assert.deepEqual(errorsOf('static final Integer A = 1;\nclass Inner { Inner() { A = 2; } }'), [
    'LO2037 3:25',
  ]);
});

test('a constructor gives values to inherited final fields and to no static one, an initialiser to both', () => {
  const base = 'virtual class Base { protected final Integer n; }';
  assert.deepEqual(errorsOf(`${base} class Below extends Base { Below() { n = 1; this.n = 2; } }`), []);
  assert.deepEqual(errorsOf('static final Integer A;\nProbe() { A = 1; }'), ['LO2037 3:11']);
  assert.deepEqual(errorsOf('static final Integer A;\n{ A = 1; }'), []);
});

test('a final variable is refused its second value when it runs, and null is no value', () => {
  assert.equal(runBody("final String a; a = null; a = 'x'; return a;"), 'x');
  for (const change of ['a = 2', 'a++', 'a += 1']) {
    const { type, message } = thrownBy(`final Integer a = 1; ${change}; return a;`);
    assert.deepEqual(
      [type, message],
      ['System.FinalException', 'Final variable has already been initialized'],
    );
  }
  const parameter = {
    'Held.cls': 'public class Held { public static Integer f(final Integer a) { a = 2; return a; } }',
  };
  assert.equal(thrownBy('return Held.f(1);', parameter).type, 'System.FinalException');
  assert.equal(evaluate('Held.f(null)', parameter), '2');
});

test('a project class named like a platform type leaves the signatures of the library alone', () => {
  const own = {
    'Type.cls': 'public class Type { }',
    'Pattern.cls': 'public class Pattern { }',
    'HttpRequest.cls': 'public class HttpRequest { }',
    'LoggingLevel.cls': 'public enum LoggingLevel { LOUD }',
    'Probe.cls': `public class Probe {
      void f(List<Object> values) {
        System.Type found = System.Type.forName('Probe');
        System.Type literal = Probe.class;
        Object made = found.newInstance();
        System.debug(System.LoggingLevel.WARN, made);
        System.HttpRequest request = new System.HttpRequest();
        System.HttpResponse answer = new Http().send(request);
        System.Matcher matcher = System.Pattern.compile('a').matcher('b');
        Object json = JSON.deserialize('{}', Probe.class);
        Type mine = new Type();
        LoggingLevel level = LoggingLevel.LOUD;
      }
    }`,
  };
  assert.deepEqual(messages(own), []);
  assert.deepEqual(messages({ ...own, 'Probe.cls': 'public class Probe { Type t = Probe.class; }' }), [
    'LO2002 Illegal assignment from Type to Type',
  ]);
});

test('private and protected members are seen where the platform lets them be seen', () => {
  const files = (user: string, annotation = ''): Record<string, string> => ({
    'Owner.cls': `public virtual class Owner {
      ${annotation} private Integer hidden = 1;
      ${annotation} private static void secret(String s) {}
      protected void kin() {}
      private Owner(Integer n) {}
      public Owner() {}
      public class Inner { void f() { new Owner(1).hidden = 2; secret('x'); } }
    }`,
    'User.cls': user,
  });
  assert.deepEqual(messages(files('public class User { void f() { Integer n = new Owner().hidden; } }')), [
    'LO2038 Variable is not visible: Owner.hidden',
  ]);
  assert.deepEqual(messages(files("public class User { void f() { Owner.secret('x'); } }")), [
    'LO2038 Method is not visible: void Owner.secret(String)',
  ]);
  assert.deepEqual(messages(files('public class User { void f() { new Owner(1); } }')), [
    'LO2038 Constructor is not visible: [Owner].<Constructor>(Integer)',
  ]);
  assert.deepEqual(messages(files('public class User { void f() { new Owner().kin(); } }')), [
    'LO2038 Method is not visible: void Owner.kin()',
  ]);
  assert.deepEqual(messages(files('public class User extends Owner { void f() { kin(); } }')), []);
  const testClass =
    "@IsTest class User { @IsTest static void f() { Owner.secret('x'); Integer n = new Owner().hidden; } }";
  assert.equal(messages(files(testClass)).length, 2);
  assert.deepEqual(messages(files(testClass, '@TestVisible')), []);
});

test('from API version 67 WITH SECURITY_ENFORCED does not compile', () => {
  const source = {
    'Probe.cls': 'public class Probe { List<Contact> l = [SELECT Id FROM Contact WITH SECURITY_ENFORCED]; }',
  };
  assert.deepEqual(messages(source), []);
  assert.match(messages(source, 67)[0] ?? '', /^LO2028 /);
});

test('a trigger on change events is told to never run', () => {
  const files = [
    { path: 'T.trigger', text: 'trigger T on AccountChangeEvent (after insert) { }', apiVersion: 65 },
  ];
  const { diagnostics } = compileProgram({ files, schema: testSchema });
  assert.deepEqual(
    diagnostics.map((d) => [d.code, d.severity]),
    [['LO3005', 'warning']],
  );
});
