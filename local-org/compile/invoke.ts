/** Calls whose target is chosen while the program runs: from the library, from tests, from asynchronous jobs. */
import type { ApexObject, Value } from '../runtime/values.ts';
import { ApexObject as ApexObjectClass } from '../runtime/values.ts';
import { assignCost } from './assignability.ts';
import type { ApexExecution } from './execution.ts';
import { enter } from './frame.ts';
import { typeOfValue } from './runtimeTypes.ts';
import type { ClassInfo, MethodInfo } from './symbols.ts';
import { simpleTypes } from './types.ts';

/** Methods of a name in a class and those above it, nearest first. */
export function methodsNamed(cls: ClassInfo, name: string): MethodInfo[] {
  const key = name.toLowerCase();
  const found: MethodInfo[] = [];
  for (let c: ClassInfo | null = cls; c !== null; c = c.superInfo) found.push(...(c.methods.get(key) ?? []));
  return found;
}

/** The method that fits the dynamic types of the arguments best; the only one of that length always fits. */
export function findMethod(
  exec: ApexExecution,
  cls: ClassInfo,
  name: string,
  args: readonly Value[],
  isStatic: boolean,
): MethodInfo | null {
  const sameLength = methodsNamed(cls, name).filter((m) => m.params.length === args.length);
  const candidates = sameLength.filter((m) => m.isStatic === isStatic);
  // A static method may stand for an interface's instance method.
  return best(exec, candidates.length === 0 && !isStatic ? sameLength : candidates, args);
}

function best(
  exec: ApexExecution,
  candidates: readonly MethodInfo[],
  args: readonly Value[],
): MethodInfo | null {
  if (candidates.length <= 1) return candidates[0] ?? null;
  const types = args.map((arg) => (arg === null ? simpleTypes.null : typeOfValue(exec.program.types, arg)));
  const costs = candidates.map((m) =>
    m.params.reduce((sum, p, i) => sum + penalty(assignCost(types[i]!, p)), 0),
  );
  return candidates[costs.indexOf(Math.min(...costs))] ?? null;
}

function penalty(cost: number): number {
  return cost < 0 ? 1000 : cost;
}

/** Calls an instance method by name, the most derived one. */
export function invokeMethod(
  exec: ApexExecution,
  target: ApexObject,
  name: string,
  args: readonly Value[],
): Value {
  const cls = exec.program.classInfo(target.cls);
  const declared = cls && findMethod(exec, cls, name, args, false);
  const method = declared && (cls.dispatch.get(declared.signature) ?? declared);
  if (!method) throw exec.exception('TypeException', `Method does not exist: ${target.cls.name}.${name}`);
  return enter(exec, method, target, [...args]);
}

/** `new X(args)` with the constructor chosen by the arguments. */
export function callConstructor(exec: ApexExecution, cls: ClassInfo, args: readonly Value[]): ApexObject {
  if (cls.isAbstract) throw exec.exception('TypeException', `Type cannot be constructed: ${cls.name}`);
  const declared = best(
    exec,
    cls.constructors.filter((c) => c.params.length === args.length),
    args,
  );
  if (!declared && (args.length > 0 || cls.constructors.length > 0)) {
    throw exec.exception('TypeException', `Constructor not defined: ${cls.name}`);
  }
  return instantiate(exec, cls, declared, [...args]);
}

/** Makes an object, runs its initialisers and a constructor; null is the constructor that no one wrote. */
export function instantiate(
  exec: ApexExecution,
  cls: ClassInfo,
  constructor: MethodInfo | null,
  args: Value[],
): ApexObject {
  exec.initialize(cls);
  const object = cls.isException ? exec.makeException(cls, {}) : new ApexObjectClass(cls, cls.slotCount);
  runInitializers(exec, cls, object);
  construct(exec, cls, object, constructor, args);
  return object;
}

/** Runs a constructor on an object. One that calls neither this() nor super() first runs super() by itself. */
export function construct(
  exec: ApexExecution,
  cls: ClassInfo,
  object: ApexObject,
  constructor: MethodInfo | null,
  args: Value[],
): void {
  if (constructor) {
    enter(exec, constructor, object, args);
    return;
  }
  implicitSuper(exec, cls, object);
}

/** super() without arguments. */
export function implicitSuper(exec: ApexExecution, cls: ClassInfo, object: ApexObject): void {
  const parent = cls.superInfo;
  if (parent)
    construct(exec, parent, object, parent.constructors.find((c) => c.params.length === 0) ?? null, []);
}

/**
 * Field initialisers and initialiser blocks of a class and those above it. All of them run before the first constructor's
 * body, so that a base constructor sees the fields of the derived class [suite: fflib-apex-common].
 * UNVERIFIED: Do the field initialisers of the superclass run before those of the subclass?
 */
function runInitializers(exec: ApexExecution, cls: ClassInfo, object: ApexObject): void {
  if (cls.superInfo) runInitializers(exec, cls.superInfo, object);
  if (cls.instanceInit) enter(exec, cls.instanceInit, object, []);
}
