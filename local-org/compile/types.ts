/** Static types. Interned by the {@link TypeTable}: two types are the same exactly when they are the same object. */
import type { ObjectSchema } from '../schema/schema.ts';
import type { NativeClass } from '../stdlib/table.ts';
import type { ApexEnumValue, RuntimeClass } from '../runtime/values.ts';
import type { ClassInfo } from './symbols.ts';

export type SimpleKind =
  | 'void'
  | 'null'
  | 'object'
  | 'boolean'
  | 'integer'
  | 'long'
  | 'double'
  | 'decimal'
  | 'string'
  | 'id'
  | 'date'
  | 'datetime'
  | 'time'
  | 'blob';

export interface SimpleType {
  readonly kind: SimpleKind;
  readonly name: string;
}
export interface ListType {
  readonly kind: 'list' | 'set';
  readonly name: string;
  readonly element: Type;
}
export interface MapType {
  readonly kind: 'map';
  readonly name: string;
  readonly key: Type;
  readonly value: Type;
}
export interface SObjectStaticType {
  readonly kind: 'sobject';
  readonly name: string;
  /** Null for the generic `SObject` and for `AggregateResult`. */
  readonly object: ObjectSchema | null;
}
/** A class or interface of the project. */
export interface ClassType {
  readonly kind: 'class';
  readonly name: string;
  readonly cls: ClassInfo;
}
export interface EnumType {
  readonly kind: 'enum';
  readonly name: string;
  readonly constants: readonly ApexEnumValue[];
}
/** A platform exception. */
export interface ExceptionType {
  readonly kind: 'exception';
  readonly name: string;
  readonly cls: RuntimeClass;
}
/** A class or interface of the standard library. */
export interface NativeType {
  readonly kind: 'native';
  readonly name: string;
  readonly native: NativeClass;
  readonly args: readonly Type[];
}
/** A platform type that the local org does not have: usable as a type, not supported when executed. */
export interface UnknownType {
  readonly kind: 'unknown';
  readonly name: string;
}

export type Type =
  | SimpleType
  | ListType
  | MapType
  | SObjectStaticType
  | ClassType
  | EnumType
  | ExceptionType
  | NativeType
  | UnknownType;

const SIMPLE_NAMES: Readonly<Record<SimpleKind, string>> = {
  void: 'void',
  null: 'null',
  object: 'Object',
  boolean: 'Boolean',
  integer: 'Integer',
  long: 'Long',
  double: 'Double',
  decimal: 'Decimal',
  string: 'String',
  id: 'Id',
  date: 'Date',
  datetime: 'Datetime',
  time: 'Time',
  blob: 'Blob',
};

function simple(kind: SimpleKind): SimpleType {
  return { kind, name: SIMPLE_NAMES[kind] };
}

/** The types without parameters, by kind. */
export const simpleTypes: Readonly<Record<SimpleKind, SimpleType>> = {
  void: simple('void'),
  null: simple('null'),
  object: simple('object'),
  boolean: simple('boolean'),
  integer: simple('integer'),
  long: simple('long'),
  double: simple('double'),
  decimal: simple('decimal'),
  string: simple('string'),
  id: simple('id'),
  date: simple('date'),
  datetime: simple('datetime'),
  time: simple('time'),
  blob: simple('blob'),
};

const simpleByName = new Map<string, Type>(
  Object.values(simpleTypes).map((type) => [type.name.toLowerCase(), type]),
);
simpleByName.delete('null');

export function simpleTypeByName(lowerName: string): Type | undefined {
  return simpleByName.get(lowerName);
}

export const genericSObject: SObjectStaticType = { kind: 'sobject', name: 'SObject', object: null };
export const aggregateResult: SObjectStaticType = { kind: 'sobject', name: 'AggregateResult', object: null };

/** Result of an operation on something that the local org does not have. */
export const unknownValue: UnknownType = { kind: 'unknown', name: 'Unknown' };

/** Interns every type of one program. */
export class TypeTable {
  readonly #enums = new Map<readonly ApexEnumValue[], EnumType>();
  readonly #byName = new Map<string, Type>();

  /** `of` are the types it is made of: a project class and a type of the platform may have one name. */
  #intern<T extends Type>(type: T, ...of: readonly Type[]): T {
    const key = `${[type, ...of].map(({ kind }) => kind).join()}:${type.name}`;
    const known = this.#byName.get(key);
    if (known) return known as T;
    this.#byName.set(key, type);
    return type;
  }

  list(element: Type): ListType {
    return this.#intern({ kind: 'list', name: `List<${element.name}>`, element }, element);
  }
  set(element: Type): ListType {
    return this.#intern({ kind: 'set', name: `Set<${element.name}>`, element }, element);
  }
  map(key: Type, value: Type): MapType {
    return this.#intern({ kind: 'map', name: `Map<${key.name},${value.name}>`, key, value }, key, value);
  }
  sobject(object: ObjectSchema): SObjectStaticType {
    return this.#intern({ kind: 'sobject', name: object.name, object });
  }
  class(cls: ClassInfo): ClassType {
    return this.#intern({ kind: 'class', name: cls.name, cls });
  }
  /** An enum of the project may have the name of one of the platform: each stays a type of its own. */
  enum(name: string, constants: readonly ApexEnumValue[]): EnumType {
    let type = this.#enums.get(constants);
    if (type === undefined) this.#enums.set(constants, (type = { kind: 'enum', name, constants }));
    return type;
  }
  exception(cls: RuntimeClass): ExceptionType {
    return this.#intern({ kind: 'exception', name: cls.name, cls });
  }
  native(native: NativeClass, args: readonly Type[]): NativeType {
    const name = args.length === 0 ? native.name : `${native.name}<${args.map((a) => a.name).join(',')}>`;
    return this.#intern({ kind: 'native', name, native, args });
  }
  unknown(name: string): UnknownType {
    return this.#intern({ kind: 'unknown', name });
  }
}

export function isNumeric(type: Type): boolean {
  return type.kind === 'integer' || type.kind === 'long' || type.kind === 'double' || type.kind === 'decimal';
}
