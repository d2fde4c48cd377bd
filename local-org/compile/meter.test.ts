import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexThrow } from '../runtime/execution.ts';
import { GovernorLimits } from '../transaction/limits.ts';
import { openMemoryOrg, runBody, thrownBy } from './testSupport.ts';

/** Message of the exception that ends a body run under real limits. */
function endedBy(body: string): string {
  const org = openMemoryOrg({ 'Probe.cls': `public class Probe { public static Object run() { ${body} } }` });
  const raise = (message: string): never => {
    throw org.exec.exception('LimitException', message);
  };
  Object.assign(org.tx, { limits: new GovernorLimits('anonymous', raise) });
  try {
    org.exec.invokeStatic('Probe', 'run', []);
  } catch (error) {
    if (error instanceof ApexThrow) return error.message;
    throw error;
  }
  return 'nothing';
}

test('CPU time follows the executed statements', () => {
  const org = openMemoryOrg({
    'Probe.cls': `public class Probe {
      public static void run(Integer times) { Integer n = 0; for (Integer i = 0; i < times; i++) { n += i; } }
    }`,
  });
  org.exec.invokeStatic('Probe', 'run', [400_000]);
  org.exec.measure('cpuTime');
  const used = org.tx.limits.used('cpuTime');
  // One statement in the body and one turn of the loop.
  assert.ok(used >= 800 && used < 1600, String(used));
});

test('what catches everything does not catch the CPU limit', () => {
  const message = endedBy(
    `Integer n = 0;
     try { for (Integer i = 0; i < 100000000; i++) { n++; } } catch (Exception e) { return 'caught'; }
     return 'done';`,
  );
  assert.match(message, /^System.LimitException: Apex CPU time limit exceeded/);
});

test('the heap grows with what the code keeps and shrinks with what it drops', () => {
  const sizes = runBody(`
    List<String> kept = new List<String>();
    Integer before = Limits.getHeapSize();
    for (Integer i = 0; i < 1000; i++) kept.add('0123456789' + i);
    Integer full = Limits.getHeapSize();
    kept = null;
    return new List<Boolean>{ full - before > 10000, full - before < 100000, Limits.getHeapSize() < full - 10000 };`);
  assert.deepEqual(sizes, ['true', 'true', 'true']);
});

test('too large a heap ends the transaction', () => {
  const message = endedBy(`
    List<String> all = new List<String>();
    String text = 'x'.repeat(1000);
    for (Integer i = 0; i < 200000; i++) all.add(text + i);
    return all.size();`);
  assert.match(message, /^System.LimitException: Apex heap size too large: \d+/);
});

test('an object that refers to itself is measured once', () => {
  assert.equal(
    runBody(`Node a = new Node(); a.next = a; a.name = 'n'; return Limits.getHeapSize() < 10000;`, {
      'Node.cls': 'public class Node { public Node next; public String name; }',
    }),
    'true',
  );
});

test('an exception that nothing catches is shown with its own getMessage()', () => {
  const own = {
    'OwnException.cls': `public class OwnException extends Exception {
      public override String getMessage() { return 'own: ' + super.getMessage(); }
    }`,
  };
  const thrown = thrownBy("throw new OwnException('text');", own);
  assert.equal(thrown.message, 'own: text');
  const failing = {
    'OwnException.cls': `public class OwnException extends Exception {
      public override String getMessage() { throw new NullPointerException(); }
    }`,
  };
  assert.equal(thrownBy("throw new OwnException('text');", failing).message, 'text');
});

test('recursion without end is stopped', () => {
  const endless = {
    'Deep.cls': 'public class Deep { public static Integer f(Integer n) { return f(n + 1); } }',
  };
  const thrown = thrownBy('return Deep.f(0);', endless);
  assert.equal(thrown.type, 'System.LimitException');
  assert.equal(thrown.message, 'Maximum stack depth reached: 1001');
});
