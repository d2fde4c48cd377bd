/** Types at run time as the standard library asks for them. */
import type { AnnotatedMethod, TypeMember, TypeRegistry } from '../runtime/execution.ts';
import type { ApexEnumValue, ApexObject, InstanceField, Value } from '../runtime/values.ts';
import { ApexList, ApexMap, ApexObject as ApexObjectClass, ApexSet, SObject } from '../runtime/values.ts';
import { assignCost } from './assignability.ts';
import type { ApexExecution } from './execution.ts';
import { callConstructor } from './invoke.ts';
import { findInstanceField } from './members.ts';
import { nativeConstructors } from './nativeIndex.ts';
import { typeOfValue } from './runtimeTypes.ts';
import { createStub } from './stubs.ts';
import type { ClassInfo } from './symbols.ts';
import { parseTypeName } from './typeResolver.ts';
import type { Type } from './types.ts';

export class ProgramTypes implements TypeRegistry {
  readonly #exec: ApexExecution;
  constructor(exec: ApexExecution) {
    this.#exec = exec;
  }

  #find(name: string): Type | null {
    const type = this.#exec.program.types.resolve(parseTypeName(name), null);
    return type === null || type.kind === 'unknown' ? null : type;
  }

  resolve(name: string): string | null {
    return this.#find(name)?.name ?? null;
  }

  typeOf(value: Value): string {
    return typeOfValue(this.#exec.program.types, value).name;
  }

  isAssignable(from: string, to: string): boolean {
    const [a, b] = [this.#find(from), this.#find(to)];
    return a !== null && b !== null && assignCost(a, b) >= 0;
  }

  newInstance(typeName: string): Value {
    const exec = this.#exec;
    const type = this.#find(typeName);
    switch (type?.kind) {
      case 'class':
        return exec.outside(() => callConstructor(exec, type.cls, []));
      case 'exception':
        return exec.makeException(type.cls, {});
      case 'list':
        return new ApexList(type.element.name);
      case 'set':
        return new ApexSet(type.element.name);
      case 'map':
        return new ApexMap(type.key.name, type.value.name);
      case 'sobject':
        if (type.object) return new SObject(type.object);
        break;
      case 'native': {
        const row = nativeConstructors(type.native).find((c) => c.params.length === 0);
        if (row)
          return row.call(
            exec,
            type.args.map((a) => a.name),
            [],
          );
      }
    }
    throw exec.exception('TypeException', `Type cannot be constructed: ${typeName}`);
  }

  allocate(typeName: string): ApexObject {
    const type = this.#find(typeName);
    if (type?.kind !== 'class')
      throw this.#exec.exception('TypeException', `Type cannot be constructed: ${typeName}`);
    const { cls } = type;
    return cls.isException ? this.#exec.makeException(cls, {}) : new ApexObjectClass(cls, cls.slotCount);
  }

  createStub(typeName: string, provider: ApexObject): ApexObject {
    const type = this.#find(typeName);
    if (type?.kind === 'class') return createStub(this.#exec, type, provider);
    throw this.#exec.exception('TypeException', `Type cannot be stubbed: ${typeName}`);
  }

  members(typeName: string): readonly TypeMember[] | null {
    const type = this.#find(typeName);
    return type?.kind === 'class' && !type.cls.isInterface ? membersOf(this.#exec, type.cls) : null;
  }

  annotatedMethod(typeName: string, annotation: string): AnnotatedMethod | null {
    const type = this.#find(typeName);
    if (type?.kind !== 'class') return null;
    const method = [...type.cls.methods.values()]
      .flat()
      .find((m) => m.isStatic && m.annotations.has(annotation));
    if (!method) return null;
    const { name, paramNames, returns } = method;
    return {
      className: type.cls.name,
      name,
      paramNames,
      params: method.params.map((param) => param.name),
      returns: returns.name,
    };
  }

  globalMembers(typeName: string): readonly TypeMember[] | null {
    const type = this.#find(typeName);
    if (type?.kind !== 'class' || !type.cls.words.has('global')) return null;
    const { cls } = type;
    return cls.instanceFields
      .filter((field) => findInstanceField(cls, field.name)?.access === 'global')
      .map((field) => memberOf(this.#exec, field));
  }

  enumConstants(typeName: string): readonly ApexEnumValue[] | null {
    const type = this.#find(typeName);
    return type?.kind === 'enum' ? type.constants : null;
  }
}

function membersOf(exec: ApexExecution, cls: ClassInfo): TypeMember[] {
  return cls.instanceFields.filter((field) => !field.isComputed).map((field) => memberOf(exec, field));
}

function memberOf(exec: ApexExecution, field: InstanceField): TypeMember {
  return {
    name: field.name,
    type: field.type,
    transient: field.isTransient,
    annotations: field.annotations,
    get: (target) => field.read(exec, target),
    set: (target, value) => field.write?.(exec, target, value),
  };
}
