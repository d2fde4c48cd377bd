/** Callout mocks that a test set with Test.setMock, by lower-case interface name. */
import type { Execution } from '../../../runtime/execution.ts';
import type { Value } from '../../../runtime/values.ts';

const mocks = new WeakMap<object, Map<string, Value>>();

/** Asynchronous work of a test has executions of its own and shares its test's mocks. */
export function testScope(exec: Execution): object {
  return exec.tx.test ?? exec;
}

export function setMock(exec: Execution, interfaceName: string, mock: Value): void {
  let set = mocks.get(testScope(exec));
  if (!set) mocks.set(testScope(exec), (set = new Map()));
  set.set(interfaceName.toLowerCase().replace(/^system\./, ''), mock);
}

export function mockOf(exec: Execution, interfaceName: string): Value {
  return mocks.get(testScope(exec))?.get(interfaceName.toLowerCase()) ?? null;
}
