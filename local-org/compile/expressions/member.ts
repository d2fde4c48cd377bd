/** `value.name`: fields of objects, of records, and properties of library classes. */
import type { FieldExpression } from '../../parse/ast.ts';
import { getChildren, getField, setField } from '../../runtime/records.ts';
import { describeFieldToken, sobjectFieldToken } from '../../runtime/tokens.ts';
import type { ApexObject, NativeObject, SObject, Value } from '../../runtime/values.ts';
import type { ObjectSchema } from '../../schema/schema.ts';
import { fieldSetToken } from '../../stdlib/schema/fieldSets.ts';
import type { Code, Context } from '../context.ts';
import { CompileError, didYouMean, notSupported, nullReference } from '../failures.ts';
import type { Frame } from '../frame.ts';
import { findInstanceField, recordMember } from '../members.ts';
import type { RecordMember } from '../members.ts';
import { nativeClassByName, nativeProperty } from '../nativeIndex.ts';
import { fieldPlace, instanceAccess } from '../place.ts';
import type { Place } from '../place.ts';
import { asRecord, onReceiver } from '../receiver.ts';
import type { FieldInfo } from '../symbols.ts';
import type { SObjectStaticType, Type } from '../types.ts';
import { checkFieldVisible } from '../visibility.ts';

export interface Member {
  readonly code: Code;
  readonly place: Place | null;
}

/** @throws {CompileError} when the value's type has no such member. */
export function compileMember(target: Code, node: FieldExpression, ctx: Context): Member {
  const receiver = asRecord(target, node.safe);
  const { type } = receiver;
  switch (type.kind) {
    case 'class': {
      const field = findInstanceField(type.cls, node.name);
      if (field) {
        checkFieldVisible(field, ctx, node);
        return objectField(receiver, field, node, ctx);
      }
      break;
    }
    case 'sobject':
      return recordField(receiver, type, node, ctx);
    case 'unknown':
      return { code: { type, eval: notSupported(`${type.name}.${node.name}`) }, place: null };
  }
  const property =
    libraryProperty(receiver, node, ctx) ??
    describedField(receiver, node, ctx) ??
    namedFieldSet(receiver, node, ctx);
  if (property) return property;
  throw missing(type, node);
}

function missing(type: Type, node: FieldExpression): CompileError {
  const names = type.kind === 'class' ? [...type.cls.fields.values()].map((f) => f.name) : [];
  return new CompileError(
    'LO2011',
    node,
    `Variable does not exist: ${node.name} on ${type.name}`,
    didYouMean(node.name, names),
  );
}

function objectField(receiver: Code, field: FieldInfo, node: FieldExpression, ctx: Context): Member {
  // Inside its accessors `this.x` is the stored value; `super.x` is never the overriding property.
  const stored = field === ctx.property && node.target.kind === 'this';
  const declared = node.target.kind === 'super' ? { ...field, isOverridable: false } : field;
  const { read } = instanceAccess(declared, stored);
  const use = (f: Frame, object: Value): Value => read(f, object as ApexObject);
  const code = { type: field.type, ...onReceiver(receiver, node.safe, use) };
  return { code, place: fieldPlace(declared, receiver.eval, stored) };
}

function recordField(receiver: Code, type: SObjectStaticType, node: FieldExpression, ctx: Context): Member {
  const member = recordMember(ctx, type, node.name, node);
  if (!member) {
    const what = `${type.name}.${node.name}`;
    ctx.unit.sink.warning('LO3002', node, `Field not in the local org's schema: ${what}`);
    return { code: { type: ctx.table.unknown(what), eval: notSupported(`field ${what}`) }, place: null };
  }
  const code: Code = {
    type: member.type,
    ...onReceiver(receiver, node.safe, (f, record) => readMember(f, record as SObject, member)),
    ...(member.kind === 'parent' ? { nullPropagates: true } : {}),
  };
  return { code, place: recordPlace(receiver, member) };
}

function readMember(f: Frame, record: SObject, member: RecordMember): Value {
  if (member.kind === 'children') return getChildren(record, member.key, member.childType);
  return getField(f.exec, record, member.key);
}

function recordPlace(receiver: Code, member: RecordMember): Place {
  const target = receiver.eval;
  return {
    type: member.type,
    prepare: (f) => {
      const record = target(f);
      if (record === null) throw nullReference(f);
      return record;
    },
    read: (f, at) => readMember(f, at as SObject, member),
    write: (f, at, value) => setField(f.exec, at as SObject, member.key, value),
  };
}

/** `describe.fieldSets.Name`: the field set of that name, null when the object has none. */
function namedFieldSet(receiver: Code, node: FieldExpression, ctx: Context): Member | null {
  if (receiver.type.name !== 'Schema.SObjectTypeFieldSets') return null;
  const use = (_f: Frame, sets: Value): Value =>
    fieldSetToken((sets as NativeObject<ObjectSchema>).state, node.name);
  return {
    code: { type: ctx.types.libraryType('Schema.FieldSet'), ...onReceiver(receiver, node.safe, use) },
    place: null,
  };
}

/** A property of a library class; of exceptions and records too, which are library classes by name. */
function libraryProperty(receiver: Code, node: FieldExpression, ctx: Context): Member | null {
  const { type } = receiver;
  const native = type.kind === 'native' ? type.native : nativeClassByName(type.name);
  const row = native && nativeProperty(native, node.name);
  if (!row) return null;
  const propertyType = ctx.types.libraryType(row.type, typeEnvironment(type));
  const place: Place = {
    type: propertyType,
    prepare: (f) => {
      const value = receiver.eval(f);
      if (value === null) throw nullReference(f);
      return value;
    },
    read: (f, at) => row.get(f.exec, at as Value),
    write: (f, at, value) => row.set?.(f.exec, at as Value, value),
  };
  const code: Code = {
    type: propertyType,
    ...onReceiver(receiver, node.safe, (f, self) => row.get(f.exec, self)),
  };
  return { code, place: row.set ? place : null };
}

/** `describe.fields.Name` and `token.fields.Name`: description or token of a field that is found when it runs. */
function describedField(receiver: Code, node: FieldExpression, ctx: Context): Member | null {
  const tokens = receiver.type.name === '$FieldTokens';
  if (!tokens && receiver.type.name !== 'Schema.SObjectTypeFields') return null;
  const use = (f: Frame, fields: Value): Value => {
    const object = (fields as NativeObject<ObjectSchema>).state;
    const field = object.fields.get(node.name.toLowerCase());
    if (field) return tokens ? sobjectFieldToken(object, field) : describeFieldToken(object, field);
    throw f.exec.exception(
      'LocalOrg.NotSupportedException',
      `LO3002: field not in the schema: ${object.name}.${node.name}`,
    );
  };
  const type = tokens ? 'Schema.SObjectField' : 'Schema.DescribeFieldResult';
  return {
    code: { type: ctx.types.libraryType(type), ...onReceiver(receiver, node.safe, use) },
    place: null,
  };
}

/** Type arguments by the library class's parameter names, lower case. */
export function typeEnvironment(type: Type): ReadonlyMap<string, Type> {
  let environment = environments.get(type);
  if (!environment) environments.set(type, (environment = environmentOf(type)));
  return environment;
}

/** Types of a program are one object each. */
const environments = new WeakMap<Type, ReadonlyMap<string, Type>>();

function environmentOf(type: Type): ReadonlyMap<string, Type> {
  switch (type.kind) {
    case 'list':
    case 'set':
      return bind(nativeClassByName(type.kind)?.typeParameters ?? ['T'], [type.element]);
    case 'map':
      return bind(nativeClassByName('Map')?.typeParameters ?? ['K', 'V'], [type.key, type.value]);
    case 'native':
      return bind(type.native.typeParameters ?? [], type.args);
    default:
      return new Map();
  }
}

function bind(names: readonly string[], types: readonly Type[]): Map<string, Type> {
  return new Map(names.flatMap((name, i) => (types[i] ? [[name.toLowerCase(), types[i]]] : [])));
}
