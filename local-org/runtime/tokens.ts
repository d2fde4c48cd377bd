/**
 * Tokens: the values of `Account.SObjectType`, `Account.Name`, `Schema.SObjectType.Account` and `X.class`.
 * One instance per schema element, so that identity is equality.
 */
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts';
import { NativeObject } from './values.ts';

export interface SObjectTypeState {
  readonly schema: ObjectSchema;
}

export interface FieldState {
  readonly object: ObjectSchema;
  readonly field: FieldSchema;
}

export interface TypeState {
  /** Canonical Apex type name, e.g. `List<String>`, `Outer.Inner`. */
  readonly name: string;
}

const objectTokens = new WeakMap<ObjectSchema, NativeObject<SObjectTypeState>>();
const describeTokens = new WeakMap<ObjectSchema, NativeObject<SObjectTypeState>>();
const fieldTokens = new WeakMap<ObjectSchema, Map<string, NativeObject<FieldState>>>();
const typeTokens = new Map<string, NativeObject<TypeState>>();

/** `Account.SObjectType`, class `Schema.SObjectType`. */
export function sobjectTypeToken(schema: ObjectSchema): NativeObject<SObjectTypeState> {
  let token = objectTokens.get(schema);
  if (!token) objectTokens.set(schema, (token = new NativeObject('Schema.SObjectType', { schema })));
  return token;
}

/** `Schema.SObjectType.Account`, class `Schema.DescribeSObjectResult`. */
export function describeToken(schema: ObjectSchema): NativeObject<SObjectTypeState> {
  let token = describeTokens.get(schema);
  if (!token) describeTokens.set(schema, (token = new NativeObject('Schema.DescribeSObjectResult', { schema })));
  return token;
}

/** `Account.Name`, class `Schema.SObjectField`. */
export function sobjectFieldToken(object: ObjectSchema, field: FieldSchema): NativeObject<FieldState> {
  let tokens = fieldTokens.get(object);
  if (!tokens) fieldTokens.set(object, (tokens = new Map()));
  const key = field.name.toLowerCase();
  let token = tokens.get(key);
  if (!token) tokens.set(key, (token = new NativeObject('Schema.SObjectField', { object, field })));
  return token;
}

/** `Account.Name.getDescribe()`, class `Schema.DescribeFieldResult`. */
export function describeFieldToken(object: ObjectSchema, field: FieldSchema): NativeObject<FieldState> {
  return new NativeObject('Schema.DescribeFieldResult', { object, field });
}

/** `X.class` and Type.forName('X'), class `Type`. `name` must be canonical. */
export function typeToken(name: string): NativeObject<TypeState> {
  let token = typeTokens.get(name);
  if (!token) typeTokens.set(name, (token = new NativeObject('Type', { name })));
  return token;
}
