/**
 * Tokens: the values of `Account.SObjectType`, `Account.Name`, `Schema.SObjectType.Account` and `X.class`.
 * Their states are described in stdlib/states.ts. One instance per schema element, so that identity is equality.
 */
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts';
import type { FieldToken } from '../stdlib/states.ts';
import { NativeObject } from './values.ts';

const objectTokens = new WeakMap<ObjectSchema, NativeObject<ObjectSchema>>();
const fieldTokens = new WeakMap<FieldSchema, Map<ObjectSchema, NativeObject<FieldToken>>>();
const typeTokens = new Map<string, NativeObject<string>>();

/** `Account.SObjectType`, class `Schema.SObjectType`. */
export function sobjectTypeToken(schema: ObjectSchema): NativeObject<ObjectSchema> {
  let token = objectTokens.get(schema);
  if (!token) objectTokens.set(schema, (token = new NativeObject('Schema.SObjectType', schema)));
  return token;
}

/** `Schema.SObjectType.Account`, class `Schema.DescribeSObjectResult`. */
export function describeToken(schema: ObjectSchema): NativeObject<ObjectSchema> {
  return new NativeObject('Schema.DescribeSObjectResult', schema);
}

/** `Account.Name`, class `Schema.SObjectField`. Field schemas may be shared by objects, so the key is both. */
export function sobjectFieldToken(object: ObjectSchema, field: FieldSchema): NativeObject<FieldToken> {
  let tokens = fieldTokens.get(field);
  if (!tokens) fieldTokens.set(field, (tokens = new Map()));
  let token = tokens.get(object);
  if (!token) tokens.set(object, (token = new NativeObject('Schema.SObjectField', { object, field })));
  return token;
}

/** `Schema.SObjectType.Account.fields.Name`, class `Schema.DescribeFieldResult`. */
export function describeFieldToken(object: ObjectSchema, field: FieldSchema): NativeObject<FieldToken> {
  return new NativeObject('Schema.DescribeFieldResult', { object, field });
}

/** `X.class` and Type.forName('X'), class `Type`. `name` must be canonical. */
export function typeToken(name: string): NativeObject<string> {
  let token = typeTokens.get(name);
  if (!token) typeTokens.set(name, (token = new NativeObject('Type', name)));
  return token;
}
