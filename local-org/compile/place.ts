/** Things that can be assigned to: variables, fields, record fields, list elements. */
import type { ApexObject, Value } from '../runtime/values.ts';
import { nullReference } from './failures.ts';
import type { Local } from './context.ts';
import type { Eval, Frame } from './frame.ts';
import { enter } from './frame.ts';
import { findInstanceField } from './members.ts';
import type { ClassInfo, FieldInfo } from './symbols.ts';
import type { Type } from './types.ts';

/** `prepare` evaluates what stands before the last dot or bracket, once; `read` and `write` use its result. */
export interface Place {
  readonly type: Type;
  readonly prepare: (f: Frame) => unknown;
  readonly read: (f: Frame, at: unknown) => Value;
  readonly write: (f: Frame, at: unknown, value: Value) => void;
  /** Set for a local variable. */
  readonly slot?: number;
  /** True for a local variable or a parameter that is declared final. */
  readonly isFinal?: boolean;
  /** Set for a field or property of a class. */
  readonly field?: FieldInfo;
}

export function localPlace({ slot, type, isFinal }: Local): Place {
  return {
    type,
    slot,
    isFinal,
    prepare: () => null,
    read: (f) => f.locals[slot]!,
    write: (f, _at, value) => {
      f.locals[slot] = value;
    },
  };
}

/**
 * What may be assigned to: a final variable that has a value refuses another one when the assignment runs, not when
 * it is compiled; null counts as no value. Sources: [D apex-reference/exception-class-and-built-in-exceptions]
 * "FinalException: any attempt to mutate ... a final variable", apex-guide/constants ("assigned at most once");
 * [R github.com/apex-dev-tools/apex-ls/issues/124, github.com/neowit/apexmock/issues/5].
 * UNVERIFIED: Does a final parameter refuse another value in the same way as a final local variable?
 */
export function assignable(place: Place): Place {
  const { slot, isFinal = false, ...rest } = place;
  if (slot === undefined || !isFinal) return place;
  return {
    ...rest,
    write: (f, at, value) => {
      if (f.locals[slot] !== null)
        throw f.exec.exception('FinalException', 'Final variable has already been initialized');
      place.write(f, at, value);
    },
  };
}

/** A field or property of a class. `receiver` null stands for `this`; `stored` bypasses the accessors. */
export function fieldPlace(field: FieldInfo, receiver: Eval | null, stored: boolean): Place {
  const place = field.isStatic ? staticPlace(field, stored) : instancePlace(field, receiver, stored);
  return { ...place, field };
}

function staticPlace(field: FieldInfo, stored: boolean): Place {
  const { slot, type, owner } = field;
  const id = owner.id;
  const getter = stored ? null : field.getter;
  const setter = stored ? null : field.setter;
  return {
    type,
    prepare: () => null,
    read: (f) => {
      const statics = f.exec.statics[id] ?? f.exec.initialize(owner);
      return getter ? enter(f.exec, getter, null, []) : statics[slot]!;
    },
    write: (f, _at, value) => {
      const statics = f.exec.statics[id] ?? f.exec.initialize(owner);
      if (setter) enter(f.exec, setter, null, [value]);
      else statics[slot] = value;
    },
  };
}

function instancePlace(field: FieldInfo, receiver: Eval | null, stored: boolean): Place {
  const access = instanceAccess(field, stored);
  return {
    type: field.type,
    prepare: receiver === null ? (f) => f.self : (f) => receiver(f) ?? fail(f),
    read: (f, at) => access.read(f, at as ApexObject),
    write: (f, at, value) => access.write(f, at as ApexObject, value),
  };
}

/** Reading and writing an instance field or property; `stored` bypasses the accessors. */
export function instanceAccess(field: FieldInfo, stored: boolean) {
  const { slot } = field;
  if (stored || (!field.isOverridable && !field.getter && !field.setter)) {
    return {
      read: (_f: Frame, object: ApexObject): Value => object.slots[slot]!,
      write: (_f: Frame, object: ApexObject, value: Value): void => {
        object.slots[slot] = value;
      },
    };
  }
  const actual = field.isOverridable ? overriding(field) : () => field;
  return {
    read: (f: Frame, object: ApexObject): Value => {
      const { getter, slot: at } = actual(object);
      return getter ? enter(f.exec, getter, object, []) : object.slots[at]!;
    },
    write: (f: Frame, object: ApexObject, value: Value): void => {
      const { setter, slot: at } = actual(object);
      if (setter) enter(f.exec, setter, object, [value]);
      else object.slots[at] = value;
    },
  };
}

/** The property as the object's class has it; remembers the last class seen at this place. */
function overriding(field: FieldInfo): (object: ApexObject) => FieldInfo {
  let lastClass: unknown = null;
  let lastField = field;
  return (object) => {
    if (object.cls === lastClass) return lastField;
    lastClass = object.cls;
    lastField = findInstanceField(object.cls as ClassInfo, field.name) ?? field;
    return lastField;
  };
}

function fail(f: Frame): never {
  throw nullReference(f);
}

/** The place's value as an expression. */
export function readPlace(place: Place): Eval {
  const { prepare, read, slot } = place;
  if (slot !== undefined) return (f) => f.locals[slot]!;
  return (f) => read(f, prepare(f));
}
