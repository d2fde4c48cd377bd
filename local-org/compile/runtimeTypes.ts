/** Types of values while a program runs: `instanceof`, casts, typed catch, Type.forName, JSON. */
import {
  decimalFromDouble,
  dateToDatetime,
  toDecimal,
  toDouble,
  toIdValue,
  toInteger,
  toLong,
} from '../runtime/convert.ts';
import { isNumber } from '../runtime/equality.ts';
import { isSubclass } from '../runtime/exceptions.ts';
import type { Execution } from '../runtime/execution.ts';
import { toId18 } from '../runtime/ids.ts';
import {
  ApexBlob,
  ApexDate,
  ApexDatetime,
  ApexDecimal,
  ApexDouble,
  ApexEnumValue,
  ApexList,
  ApexMap,
  ApexObject,
  ApexSet,
  ApexTime,
  NativeObject,
  SObject,
} from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import { assignCost } from './assignability.ts';
import { ClassInfo } from './symbols.ts';
import type { TypeResolver } from './typeResolver.ts';
import { genericSObject, simpleTypes } from './types.ts';
import type { Type } from './types.ts';

/** Dynamic type of a value; Object for null. */
export function typeOfValue(types: TypeResolver, value: Value): Type {
  if (value === null) return simpleTypes.object;
  switch (typeof value) {
    case 'string':
      return simpleTypes.string;
    case 'number':
      return simpleTypes.integer;
    case 'bigint':
      return simpleTypes.long;
    case 'boolean':
      return simpleTypes.boolean;
  }
  if (value instanceof ApexObject) {
    return value.cls instanceof ClassInfo ? types.table.class(value.cls) : types.table.exception(value.cls);
  }
  if (value instanceof SObject) {
    return types.schema.object(value.schema.name)
      ? types.table.sobject(value.schema)
      : types.libraryType(value.schema.name);
  }
  if (value instanceof ApexList) return types.table.list(elementTypeOf(types, value));
  if (value instanceof ApexSet) return types.table.set(types.fromText(value.elementType));
  if (value instanceof ApexMap)
    return types.table.map(types.fromText(value.keyType), types.fromText(value.valueType));
  if (value instanceof ApexEnumValue) return types.fromText(value.enumType);
  if (value instanceof NativeObject) return types.libraryType(value.className);
  return simpleTypes[scalarKind(value)];
}

/** The name may be that of an object and of a project class: what the list holds tells which. */
function elementTypeOf(types: TypeResolver, list: ApexList): Type {
  const type = types.fromText(list.elementType);
  const [first] = list.items;
  const shadowed =
    type.kind === 'class' && first instanceof SObject && first.schema.name === list.elementType;
  return shadowed ? types.table.sobject(first.schema) : type;
}

function scalarKind(value: ApexDecimal | ApexDouble | ApexDate | ApexDatetime | ApexTime | ApexBlob) {
  if (value instanceof ApexDecimal) return 'decimal';
  if (value instanceof ApexDouble) return 'double';
  if (value instanceof ApexDate) return 'date';
  if (value instanceof ApexDatetime) return 'datetime';
  return value instanceof ApexTime ? 'time' : 'blob';
}

/** True for `value instanceof type`; false for null. */
export function isInstanceOf(types: TypeResolver, value: Value, type: Type): boolean {
  if (value === null) return false;
  switch (type.kind) {
    case 'object':
      return true;
    case 'string':
      return typeof value === 'string';
    case 'id':
      return typeof value === 'string' && toId18(value) !== null;
    case 'integer':
      return typeof value === 'number';
    case 'long':
      return typeof value === 'bigint' || typeof value === 'number';
    // Every number is an instance of Double and of Decimal [suite: fflib-apex-mocks].
    case 'double':
    case 'decimal':
      return isNumber(value);
    case 'unknown':
      return false;
    case 'sobject':
      return value instanceof SObject && (type === genericSObject || value.schema.name === type.name);
    case 'enum':
      return value instanceof ApexEnumValue && value.enumType === type.name;
    case 'class':
      return value instanceof ApexObject && isClassInstance(value, type.cls);
    case 'exception':
      return value instanceof ApexObject && isSubclass(value.cls, type.cls);
    default:
      return isStructureOf(types, value, type);
  }
}

function isClassInstance(value: ApexObject, cls: ClassInfo): boolean {
  return cls.isInterface ? value.cls.interfaces.has(cls.name.toLowerCase()) : isSubclass(value.cls, cls);
}

function isStructureOf(types: TypeResolver, value: Value, type: Type): boolean {
  const actual = typeOfValue(types, value);
  if (actual.kind === 'list' && type.kind === 'list') return elementFits(actual.element, type.element);
  return assignCost(actual, type) >= 0;
}

/** A list of generic SObjects may be seen as one of a concrete type: queries make such lists. */
function elementFits(actual: Type, wanted: Type): boolean {
  return assignCost(actual, wanted) >= 0 || (actual === genericSObject && wanted.kind === 'sobject');
}

/** `(T) value`: the value as T, converted where numbers, ids and dates need it; throws TypeException. */
export function castValue(exec: Execution, types: TypeResolver, value: Value, type: Type): Value {
  if (value === null) return null;
  const converted = convertScalar(exec, value, type);
  if (converted !== undefined) return converted;
  if (type.kind === 'unknown' || isInstanceOf(types, value, type)) return value;
  const from = typeOfValue(types, value).name;
  throw exec.exception('TypeException', `Invalid conversion from runtime type ${from} to ${type.name}`);
}

/** Undefined when the target is not a scalar that converts. */
function convertScalar(exec: Execution, value: Value, type: Type): Value | undefined {
  switch (type.kind) {
    case 'integer':
      return isNumber(value) ? toInteger(value) : undefined;
    case 'long':
      return isNumber(value) ? toLong(value) : undefined;
    case 'double':
      return isNumber(value) ? toDouble(value) : undefined;
    case 'decimal':
      if (value instanceof ApexDouble) return decimalFromDouble(value.value);
      return isNumber(value) ? toDecimal(value) : undefined;
    case 'id':
      return typeof value === 'string' ? toIdValue(exec, value) : undefined;
    case 'datetime':
      return value instanceof ApexDate ? dateToDatetime(value) : undefined;
    default:
      return undefined;
  }
}
