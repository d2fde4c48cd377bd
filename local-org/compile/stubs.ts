/**
 * Test.createStub: an object of a class whose methods all go to a StubProvider.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_stub_api.htm
 */
import { typeToken } from '../runtime/tokens.ts';
import { ApexList, ApexObject } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import type { ApexExecution } from './execution.ts';
import type { Exec, Frame } from './frame.ts';
import { RETURN } from './frame.ts';
import { invokeMethod } from './invoke.ts';
import { castValue } from './runtimeTypes.ts';
import { ClassInfo } from './symbols.ts';
import type { MethodInfo } from './symbols.ts';
import type { TypeResolver } from './typeResolver.ts';
import type { Type } from './types.ts';

const stubClasses = new WeakMap<ClassInfo, ClassInfo>();

/** A stub of a class or interface. No constructor or initialiser of the class runs. */
export function createStub(
  exec: ApexExecution,
  type: Type & { kind: 'class' },
  provider: ApexObject,
): ApexObject {
  const stub = new ApexObject(stubClass(type.cls, exec.program.types), type.cls.slotCount);
  stub.native = provider;
  return stub;
}

/** A subclass that overrides every instance method, private ones excepted: those cannot be stubbed. */
function stubClass(cls: ClassInfo, types: TypeResolver): ClassInfo {
  const known = stubClasses.get(cls);
  if (known) return known;
  const { unit, modifiers } = cls;
  const stub = new ClassInfo({
    name: `${cls.name}__sfdc_ApexStub`,
    id: -1,
    unit,
    outer: null,
    declaration: null,
    modifiers,
  });
  stub.superType = types.table.class(cls);
  stub.superclass = cls;
  for (const name of [...cls.interfaces, cls.name.toLowerCase()]) stub.interfaces.add(name);
  for (const method of stubbedMethods(cls)) stub.dispatch.set(method.signature, stubMethod(method));
  stub.slotCount = cls.slotCount;
  stub.linked = true;
  stubClasses.set(cls, stub);
  // Found by name, as Assert.isInstanceOfType and Type.forName look types up.
  types.project.set(stub.name.toLowerCase(), types.table.class(stub));
  return stub;
}

function stubbedMethods(cls: ClassInfo): MethodInfo[] {
  const inherited = cls.interfaceTypes.flatMap((type) =>
    type.kind === 'class' ? stubbedMethods(type.cls) : [],
  );
  return [...inherited, ...cls.dispatch.values()];
}

function stubMethod(method: MethodInfo): MethodInfo {
  return { ...method, body: forward(method), frameSize: method.params.length };
}

function forward(method: MethodInfo): Exec {
  const paramTypes = method.params.map((type) => typeToken(type.name));
  const returns = typeToken(method.returns.name);
  return (f: Frame) => {
    const { exec } = f;
    const self = f.self!;
    const args: Value[] = [
      self,
      method.name,
      returns,
      new ApexList('Type', [...paramTypes]),
      new ApexList('String', [...method.paramNames]),
      new ApexList('Object', f.locals.slice(0, method.params.length)),
    ];
    const result = invokeMethod(exec, self.native as ApexObject, 'handleMethodCall', args);
    f.result =
      method.returns.kind === 'void' ? null : castValue(exec, exec.program.types, result, method.returns);
    return RETURN;
  };
}
