import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate, runBody, thrownBy } from './testSupport.ts';

const sources = {
  'OddException.cls': 'public virtual class OddException extends Exception {}',
  'VeryOddException.cls': `public class VeryOddException extends OddException {
    public Integer level = 3;
    public VeryOddException(Integer level) { this('level ' + level); this.level = level; }
  }`,
  'Thrower.cls': `public class Thrower {
    public static void fail(String message) {
      throw new OddException(message);
    }
    public class Inner {
      public Inner() {
        Thrower.fail('from inner');
      }
      public void go() { Integer i; i++; }
    }
  }`,
};

test('a thrown exception is caught by its type or one above it', () => {
  assert.equal(
    runBody(
      "try { Thrower.fail('x'); } catch (DmlException e) { return 'dml'; } catch (OddException e) { return 'odd ' + e.getMessage(); } return 'none';",
      sources,
    ),
    'odd x',
  );
  assert.equal(
    runBody(
      "try { Thrower.fail('x'); } catch (Exception e) { return e.getTypeName(); } return 'none';",
      sources,
    ),
    'OddException',
  );
});

test('finally runs after return, throw and normal ends, and may take over', () => {
  assert.equal(
    runBody(
      "List<String> l = new List<String>(); try { try { Thrower.fail('x'); } finally { l.add('finally'); } } catch (Exception e) { l.add('caught'); } return String.join(l, ',');",
      sources,
    ),
    'finally,caught',
  );
  const method = {
    'F.cls':
      "public class F { public static String log = ''; public static Integer f() { try { return 1; } finally { log += 'f'; } } public static Integer g() { try { return 1; } finally { return 2; } } }",
  };
  assert.equal(runBody('Integer a = F.f(); return a + F.log + F.g();', method), '1f2');
});

test('the four constructors of custom exceptions, and a constructor of their own', () => {
  assert.deepEqual(
    runBody(
      `Exception cause = new OddException('inner');
       return new List<Object>{new OddException().getMessage(), new OddException('m').getMessage(),
         new OddException('m', cause).getCause().getMessage(), new OddException(cause).getCause() === cause,
         new VeryOddException(7).getMessage(), new VeryOddException(7).level};`,
      sources,
    ),
    ['Script-thrown exception', 'm', 'inner', 'true', 'level 7', '7'],
  );
});

test('stack traces name class, method and line, innermost first', () => {
  const thrown = thrownBy("Thrower.fail('x'); return null;", sources);
  assert.deepEqual([thrown.type, thrown.message], ['OddException', 'x']);
  assert.equal(thrown.stackTrace, 'Class.Thrower.fail: line 3, column 1\nClass.Probe.run: line 3, column 1');
});

test('constructors and inner classes have their own labels', () => {
  assert.match(
    thrownBy('new Thrower.Inner(); return null;', sources).stackTrace,
    /^Class\.Thrower\.fail: line 3, column 1\nClass\.Thrower\.Inner\.<init>: line 7, column 1/,
  );
});

test('the stack of an exception is where it was made, not where it was thrown', () => {
  assert.equal(
    runBody("Exception e = new OddException('x');\nreturn e.getStackTraceString();", sources),
    'Class.Probe.run: line 3, column 1',
  );
});

test('after a catch the stack is that of the catching method again', () => {
  const body =
    "try { Thrower.fail('x'); } catch (Exception e) {\n  return new OddException('y').getStackTraceString();\n}\nreturn null;";
  assert.equal(runBody(body, sources), 'Class.Probe.run: line 4, column 1');
});

test('typed platform exceptions carry the platform texts', () => {
  assert.deepEqual(pick(thrownBy('Object o = 1; String s = (String) o; return s;')), [
    'System.TypeException',
    'Invalid conversion from runtime type Integer to String',
  ]);
  assert.deepEqual(pick(thrownBy('List<Integer> l = new List<Integer>{1}; return l[3];')), [
    'System.ListException',
    'List index out of bounds: 3',
  ]);
  assert.deepEqual(pick(thrownBy("Id i = 'nonsense'; return i;")), [
    'System.StringException',
    'Invalid id: nonsense',
  ]);
  assert.deepEqual(pick(thrownBy('String s; return s.length();')), [
    'System.NullPointerException',
    'Attempt to de-reference a null object',
  ]);
});

function pick(thrown: { type: string; message: string }): [string, string] {
  return [thrown.type, thrown.message];
}

test('failed asserts and limit exceptions cannot be caught', () => {
  const thrown = thrownBy(
    "try { System.assert(false, 'no'); } catch (Exception e) { return 'caught'; } return 'x';",
  );
  assert.equal(thrown.type, 'System.AssertException');
});

test('what the local org lacks compiles, and refuses when reached, uncatchably', () => {
  const untouched =
    "if (false) { ConnectApi.FeedElement f = ConnectApi.ChatterFeeds.getFeedElement('a', 'b'); } return 'fine';";
  assert.equal(runBody(untouched), 'fine');
  const thrown = thrownBy(
    "try { ConnectApi.ChatterFeeds.getFeedElement('a', 'b'); } catch (Exception e) { return 1; } return 2;",
  );
  assert.equal(thrown.type, 'LocalOrg.NotSupportedException');
  assert.match(thrown.message, /LO3001.*ConnectApi\.ChatterFeeds\.getFeedElement/);
});

test('an AuraHandledException hides its text from Apex', () => {
  assert.equal(evaluate("new AuraHandledException('secret').getMessage()"), 'Script-thrown exception');
});
