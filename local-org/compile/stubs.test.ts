import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openMemoryOrg, plain } from './testSupport.ts';

const sources = {
  'Service.cls': `public virtual class Service {
    public Service(Integer needed) {}
    public virtual String greet(String name, Integer times) { return 'real'; }
    public void quiet() {}
    public String twice() { return greet('inner', 2); }
  }`,
  'Port.cls': 'public interface Port { Integer send(List<String> lines); }',
  'Recorder.cls': `public class Recorder implements StubProvider {
    public List<String> calls = new List<String>();
    public Object answer;
    public Object handleMethodCall(Object stub, String name, Type returns, List<Type> types, List<String> names, List<Object> args) {
      calls.add(name + ' ' + returns + ' ' + types + ' ' + names + ' ' + args);
      return answer;
    }
  }`,
  'Use.cls': `public class Use {
    public static Object service() {
      Recorder r = new Recorder(); r.answer = 'stubbed';
      Service s = (Service) Test.createStub(Service.class, r);
      String got = s.greet('a', 1); s.quiet();
      return new List<Object>{got, s.twice(), r.calls[0], r.calls.size(), s instanceof Service};
    }
    public static Object port() {
      Recorder r = new Recorder(); r.answer = 7;
      Port p = (Port) Test.createStub(Port.class, r);
      return p.send(new List<String>{'x'});
    }
    public static Object wrong() {
      Recorder r = new Recorder(); r.answer = 'text';
      return ((Port) Test.createStub(Port.class, r)).send(null);
    }
  }`,
};

function run(method: string): string | string[] {
  const org = openMemoryOrg(sources, 'test');
  Object.assign(org.tx, {
    test: {
      startTest: () => undefined,
      stopTest: () => undefined,
      deliverEvents: () => undefined,
      failEvents: () => undefined,
    },
  });
  return plain(org.exec, org.exec.invokeStatic('Use', method, []));
}

test('every method of a stub goes to its provider', () => {
  assert.deepEqual(run('service'), [
    'stubbed',
    'stubbed',
    'greet String (String, Integer) (name, times) (a, 1)',
    '3',
    'true',
  ]);
});

test('an interface can be stubbed', () => assert.equal(run('port'), '7'));

test('an answer of the wrong type is refused', () => {
  assert.throws(() => run('wrong'), {
    message: 'System.TypeException: Invalid conversion from runtime type String to Integer',
  });
});
