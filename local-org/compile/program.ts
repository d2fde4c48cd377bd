/** A compiled project: what can be run, and how to run it. */
import { nativeText } from '../stdlib/lookup.ts';
import type { MethodRow } from '../stdlib/table.ts';
import { platformException } from '../runtime/exceptions.ts';
import type { Execution } from '../runtime/execution.ts';
import { NativeObject } from '../runtime/values.ts';
import type { ApexObject, RuntimeClass, Value } from '../runtime/values.ts';
import type { Schema } from '../schema/schema.ts';
import { Coverage } from './coverage.ts';
import { ApexExecution } from './execution.ts';
import type { ExecutionOptions } from './execution.ts';
import { methodsNamed } from './invoke.ts';
import { nativeClassByName, nativeMethods } from './nativeIndex.ts';
import { ClassInfo } from './symbols.ts';
import type { SourceUnit, TriggerInfo } from './symbols.ts';
import type { TypeResolver } from './typeResolver.ts';

export class Program {
  readonly schema: Schema;
  readonly types: TypeResolver;
  /** Every class and interface, inner ones included. */
  readonly classes: readonly ClassInfo[];
  readonly triggers: readonly TriggerInfo[];
  readonly units: readonly SourceUnit[];
  readonly coverage: Coverage;
  readonly #byName = new Map<string, ClassInfo>();
  readonly #methods = new WeakMap<RuntimeClass, Map<string, boolean>>();
  readonly #triggersByEvent = new Map<string, readonly TriggerInfo[]>();

  constructor(options: {
    schema: Schema;
    types: TypeResolver;
    classes: readonly ClassInfo[];
    triggers: readonly TriggerInfo[];
    units: readonly SourceUnit[];
  }) {
    this.schema = options.schema;
    this.types = options.types;
    this.classes = options.classes;
    this.triggers = options.triggers;
    this.units = options.units;
    this.coverage = new Coverage(options.units);
    for (const cls of options.classes) this.#byName.set(cls.name.toLowerCase(), cls);
  }

  /** A class or interface by full name, any case. */
  classByName(name: string): ClassInfo | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  classInfo(cls: RuntimeClass): ClassInfo | null {
    return cls instanceof ClassInfo ? cls : null;
  }

  /** A platform or project exception class by name. */
  exceptionClass(name: string): RuntimeClass | undefined {
    const own = this.classByName(name);
    return own?.isException ? own : platformException(name);
  }

  createExecution(options: ExecutionOptions): ApexExecution {
    return new ApexExecution(this, options);
  }

  /** Calls a static method; the overload is chosen by the arguments. */
  callStatic(exec: Execution, className: string, methodName: string, args: Value[] = []): Value {
    return exec.invokeStatic(className, methodName, args);
  }

  newInstance(exec: ApexExecution, className: string, args: Value[] = []): ApexObject {
    return exec.newInstance(className, args);
  }

  hasMethod(cls: RuntimeClass, name: string, parameterCount: number): boolean {
    if (!(cls instanceof ClassInfo)) return false;
    let known = this.#methods.get(cls);
    if (!known) this.#methods.set(cls, (known = new Map()));
    const key = `${name.toLowerCase()}/${parameterCount}`;
    let answer = known.get(key);
    if (answer === undefined) {
      answer = methodsNamed(cls, name).some(
        (m) => !m.isStatic && !m.isAbstract && m.params.length === parameterCount,
      );
      known.set(key, answer);
    }
    return answer;
  }

  /** Calls a library object's method by name: an iterator made by the library, for instance. */
  callNative(exec: Execution, target: NonNullable<Value>, name: string, args: readonly Value[]): Value {
    const cls = target instanceof NativeObject ? nativeClassByName(target.className) : undefined;
    const row =
      cls && nativeMethods(cls, name).find((m) => hasCode(m.row) && m.row.params.length === args.length)?.row;
    if (row) return row.call(exec, target, args);
    const type = target instanceof NativeObject ? nativeText(exec, target) : exec.types.typeOf(target);
    throw exec.exception(
      'LocalOrg.NotSupportedException',
      `LO3001: not supported by the local org: ${type}.${name}()`,
    );
  }

  /** Triggers of an object for one event, by name. */
  triggersFor(object: string, operation: string, timing: 'before' | 'after'): readonly TriggerInfo[] {
    const key = `${object.toLowerCase()}/${timing}/${operation}`;
    let found = this.#triggersByEvent.get(key);
    if (!found) {
      found = this.triggers
        .filter((t) => t.object.toLowerCase() === object.toLowerCase())
        .filter((t) => t.events.some((e) => e.operation === operation && e.timing === timing))
        .sort((a, b) => a.name.localeCompare(b.name));
      this.#triggersByEvent.set(key, found);
    }
    return found;
  }
}

function hasCode(row: MethodRow): boolean {
  return (row as Partial<MethodRow>).call !== undefined;
}
