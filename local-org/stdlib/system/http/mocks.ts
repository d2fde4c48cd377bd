/** Callout mocks that a test set with Test.setMock, by lower-case interface name. */
import type { Execution } from '../../../runtime/execution.ts';
import type { Value } from '../../../runtime/values.ts';

const mocks = new WeakMap<Execution, Map<string, Value>>();

export function setMock(exec: Execution, interfaceName: string, mock: Value): void {
  let set = mocks.get(exec);
  if (!set) mocks.set(exec, (set = new Map()));
  set.set(interfaceName.toLowerCase().replace(/^system\./, ''), mock);
}

export function mockOf(exec: Execution, interfaceName: string): Value {
  return mocks.get(exec)?.get(interfaceName.toLowerCase()) ?? null;
}
