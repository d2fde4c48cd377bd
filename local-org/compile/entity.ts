/**
 * What a name or dotted name stands for: a value, a type, a namespace, or one of the compiler's own notions.
 * Order of look-up: Apex guide "Namespace, Class, and Variable Name Precedence".
 */
import type { Expression, FieldExpression, NameExpression } from '../parse/ast.ts';
import { describeFieldToken, describeToken, sobjectFieldToken, sobjectTypeToken } from '../runtime/tokens.ts';
import type { NativeObject } from '../runtime/values.ts';
import { aggregateResult } from '../schema/aggregateResult.ts';
import type { ObjectSchema } from '../schema/schema.ts';
import { pageReference } from '../stdlib/visualforce/apexPages.ts';
import type { Code, Context } from './context.ts';
import { compileExpression } from './expression.ts';
import { compileMember } from './expressions/member.ts';
import { CompileError, didYouMean, notSupported } from './failures.ts';
import { findStaticField, findUnqualifiedField, recordMember } from './members.ts';
import { isNamespace, nativeClassByName, nativeStaticProperty, nativeStatics } from './nativeIndex.ts';
import { fieldPlace, localPlace, readPlace } from './place.ts';
import type { Place } from './place.ts';
import { RunningTrigger, triggerVariable } from './triggers.ts';
import { innerType } from './typeResolver.ts';
import { genericSObject, simpleTypes } from './types.ts';
import type { Type } from './types.ts';
import { checkFieldVisible } from './visibility.ts';

export type Entity =
  | { readonly kind: 'value'; readonly code: Code; readonly place: Place | null }
  | { readonly kind: 'type'; readonly type: Type }
  | { readonly kind: 'namespace'; readonly name: string }
  | { readonly kind: 'trigger' | 'labels' | 'describes' }
  | { readonly kind: 'fieldDescribes'; readonly object: ObjectSchema };

/** What stands in front of a dot: here a name may also be that of a platform type. */
export function resolveTarget(node: Expression, ctx: Context): Entity {
  return node.kind === 'name' ? resolveName(node, ctx, true) : resolveEntity(node, ctx);
}

export function resolveEntity(node: Expression, ctx: Context): Entity {
  if (node.kind === 'name') return resolveName(node, ctx, false);
  if (node.kind === 'field') return resolveField(node, ctx);
  return { kind: 'value', code: compileExpression(node, ctx), place: null };
}

function value(code: Code, place: Place | null = null): Entity {
  return { kind: 'value', code, place };
}

function placeEntity(place: Place): Entity {
  return value({ type: place.type, eval: readPlace(place) }, place);
}

function resolveName(node: NameExpression, ctx: Context, isTarget: boolean): Entity {
  const found = variableEntity(node, ctx) ?? typeEntity(node.name, ctx);
  if (found) return found;
  const hint = didYouMean(node.name, [
    ...ctx.locals.names(),
    ...fieldNamesInScope(ctx),
    ...ctx.types.projectNames(),
  ]);
  // A capitalised name that is like nothing known may be a standard object or class that the local org lacks.
  if (isTarget && hint === null && /^[A-Z]/.test(node.name) && !/__c$/i.test(node.name)) {
    ctx.unit.sink.warning('LO2001', node, `Not known to the local org: ${node.name}`);
    return { kind: 'type', type: ctx.table.unknown(node.name) };
  }
  throw new CompileError('LO2011', node, `Variable does not exist: ${node.name}`, hint);
}

function fieldNamesInScope(ctx: Context): string[] {
  const names: string[] = [];
  for (let cls = ctx.cls; cls !== null; cls = cls.outer) {
    for (const field of [...cls.fields.values(), ...cls.staticFields.values()]) names.push(field.name);
  }
  return names;
}

/** A local variable or a field of the class. */
function variableEntity(node: NameExpression, ctx: Context): Entity | null {
  const local = ctx.locals.find(node.name);
  if (local) return placeEntity(localPlace(local));
  const field = findUnqualifiedField(ctx, node.name);
  if (field) checkFieldVisible(field, ctx, node);
  return field ? placeEntity(fieldPlace(field, null, field === ctx.property)) : null;
}

function typeEntity(dotted: string, ctx: Context): Entity | null {
  const lower = dotted.toLowerCase();
  const type = ctx.types.resolve({ name: dotted, args: [] }, ctx.cls);
  if (lower === 'trigger' && type?.kind !== 'class') return { kind: 'trigger' };
  if ((lower === 'label' || lower === 'system.label') && type?.kind !== 'class') return { kind: 'labels' };
  if (lower === 'sobjecttype' || lower === 'schema.sobjecttype') return { kind: 'describes' };
  if (type) return { kind: 'type', type };
  return isNamespace(dotted) ? { kind: 'namespace', name: dotted } : null;
}

function resolveField(node: FieldExpression, ctx: Context): Entity {
  const target = resolveTarget(node.target, ctx);
  switch (target.kind) {
    case 'value':
      if (isRowCause(node.target, target.code)) return sharingReason(node);
      return memberOrType(node, target.code, ctx);
    case 'type':
      return staticMember(target.type, node, ctx);
    case 'namespace':
      if (target.name.toLowerCase() === 'page') return visualforcePage(node, ctx);
      return typeEntity(`${target.name}.${node.name}`, ctx) ?? namespaceMember(target.name, node, ctx);
    case 'trigger':
      return triggerMember(node, ctx);
    case 'labels':
      return labelMember(node, ctx);
    case 'describes':
      return describeMember(node, ctx);
    case 'fieldDescribes':
      return fieldDescribe(target.object, node, ctx);
  }
}

/**
 * `Page.Name`: a new reference to a Visualforce page; its URL has the name in lower case.
 * UNVERIFIED: Does Page.MyPage.getUrl() give /apex/mypage or /apex/MyPage? Whether the page exists is not checked.
 */
function visualforcePage(node: FieldExpression, ctx: Context): Entity {
  const url = `/apex/${node.name.toLowerCase()}`;
  return value({ type: ctx.types.libraryType('PageReference'), eval: () => pageReference(url) });
}

/** `Foo__Share.RowCause`, behind which the names of the sharing reasons stand. */
function isRowCause(target: Expression, code: Code): boolean {
  return (
    target.kind === 'field' &&
    target.name.toLowerCase() === 'rowcause' &&
    code.type.name === 'Schema.SObjectField' &&
    target.target.kind !== 'call'
  );
}

/**
 * `Foo__Share.RowCause.Reason__c`: the text that the share's RowCause holds.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_bulk_sharing_creating_with_apex.htm
 */
function sharingReason(node: FieldExpression): Entity {
  return value({ type: simpleTypes.string, eval: () => node.name });
}

/** A variable may hide a type of the same name; where it has no such member the type is meant. */
function memberOrType(node: FieldExpression, target: Code, ctx: Context): Entity {
  try {
    const { code, place } = compileMember(target, node, ctx);
    return value(code, place);
  } catch (error) {
    if (!(error instanceof CompileError) || node.target.kind !== 'name') throw error;
    const type = typeEntity(node.target.name, ctx);
    if (type?.kind !== 'type') throw error;
    try {
      return staticMember(type.type, node, ctx);
    } catch {
      throw error;
    }
  }
}

/** `Type.name`: static field, enum constant, inner type, token or library property. */
function staticMember(type: Type, node: FieldExpression, ctx: Context): Entity {
  if (type.kind === 'unknown') return unsupported(`${type.name}.${node.name}`, node, ctx);
  const found =
    (type.kind === 'class' ? classMember(type, node, ctx) : null) ??
    (type.kind === 'enum' ? enumConstant(type, node) : null) ??
    (type.kind === 'sobject' ? objectMember(type, node, ctx) : null) ??
    libraryMember(type, node, ctx) ??
    typeEntity(`${type.name}.${node.name}`, ctx);
  if (found) return found;
  const dotted = `${type.name}.${node.name}`;
  if (type.kind === 'class' || type.kind === 'enum') {
    const hint = didYouMean(
      node.name,
      type.kind === 'enum'
        ? type.constants.map((c) => c.name)
        : [...type.cls.staticFields.values()].map((f) => f.name),
    );
    throw new CompileError('LO2011', node, `Variable does not exist: ${dotted}`, hint);
  }
  return unsupported(dotted, node, ctx);
}

function unsupported(what: string, node: FieldExpression, ctx: Context): Entity {
  ctx.unit.sink.warning('LO3001', node, `Not supported by the local org: ${what}`);
  return value({ type: ctx.table.unknown(what), eval: notSupported(what) });
}

function classMember(type: Type & { kind: 'class' }, node: FieldExpression, ctx: Context): Entity | null {
  const field = findStaticField(type.cls, node.name);
  if (field) checkFieldVisible(field, ctx, node);
  if (field) return placeEntity(fieldPlace(field, null, field === ctx.property));
  const inner = innerType(type.cls, node.name.toLowerCase());
  return inner ? { kind: 'type', type: inner } : null;
}

function enumConstant(type: Type & { kind: 'enum' }, node: FieldExpression): Entity | null {
  const constant = type.constants.find((c) => c.name.toLowerCase() === node.name.toLowerCase());
  return constant ? value({ type, eval: () => constant }) : null;
}

function token(ctx: Context, object: NativeObject): Entity {
  return value({ type: ctx.types.libraryType(object.className), eval: () => object });
}

/** `Account.SObjectType`, `Account.Name`. */
function objectMember(type: Type & { kind: 'sobject' }, node: FieldExpression, ctx: Context): Entity | null {
  const key = node.name.toLowerCase();
  if (type.object === null && type.name === 'AggregateResult' && key === 'sobjecttype') {
    return token(ctx, sobjectTypeToken(ctx.schema.object(type.name) ?? aggregateResult));
  }
  if (type.object === null) return null;
  if (key === 'sobjecttype') return token(ctx, sobjectTypeToken(type.object));
  const field = type.object.fields.get(key);
  if (field) return token(ctx, sobjectFieldToken(type.object, field));
  if (key === 'fields') return { kind: 'fieldDescribes', object: type.object };
  if (hasLibraryMember(type, node.name)) return null;
  // `Contact.Account.Name`: the token of the parent's field.
  const member = recordMember(ctx, type, node.name, node);
  return member?.kind === 'parent' ? { kind: 'type', type: member.type } : null;
}

function hasLibraryMember(type: Type, name: string): boolean {
  const native = nativeClassByName(type.name);
  return native !== undefined && nativeStaticProperty(native, name) !== undefined;
}

function libraryMember(type: Type, node: FieldExpression, ctx: Context): Entity | null {
  const native = type.kind === 'native' ? type.native : nativeClassByName(type.name);
  const row = native && nativeStaticProperty(native, node.name);
  if (!row) return null;
  const place: Place = {
    type: ctx.types.libraryType(row.type),
    prepare: () => null,
    read: (f) => row.get(f.exec, null),
    write: (f, _at, v) => row.set?.(f.exec, null, v),
  };
  return value({ type: place.type, eval: (f) => row.get(f.exec, null) }, row.set ? place : null);
}

function namespaceMember(namespace: string, node: FieldExpression, ctx: Context): Entity {
  const dotted = `${namespace}.${node.name}`;
  if (isNamespace(namespace)) return unsupported(dotted, node, ctx);
  throw new CompileError('LO2011', node, `Variable does not exist: ${dotted}`);
}

/** `Trigger.new` and its siblings. */
function triggerMember(node: FieldExpression, ctx: Context): Entity {
  const variable = triggerVariable(node.name);
  if (!variable) throw new CompileError('LO2011', node, `Variable does not exist: Trigger.${node.name}`);
  const object = ctx.triggerObject === null ? undefined : ctx.schema.object(ctx.triggerObject);
  const type = variable.type(ctx.types, object ? ctx.table.sobject(object) : genericSObject);
  const absent = type.kind === 'boolean' ? false : null;
  const read = (trigger: RunningTrigger | null) => (trigger === null ? absent : variable.read(trigger));
  return value({ type, eval: (f) => read(f.exec.runningTrigger) });
}

/** `Label.Name`: the library's `Label.get('', 'Name')`. */
function labelMember(node: FieldExpression, ctx: Context): Entity {
  const native = nativeClassByName('Label');
  const row = native && nativeStatics(native, 'get').find((r) => r.params.length === 2);
  if (!row) return unsupported(`Label.${node.name}`, node, ctx);
  return value({ type: simpleTypes.string, eval: (f) => row.call(f.exec, null, ['', node.name]) });
}

/** `Schema.SObjectType.Account` */
function describeMember(node: FieldExpression, ctx: Context): Entity {
  const object = ctx.schema.object(node.name);
  if (object) return token(ctx, describeToken(object));
  return unsupported(`Schema.SObjectType.${node.name}`, node, ctx);
}

/** `Schema.SObjectType.Account.fields.Name` */
function fieldDescribe(object: ObjectSchema, node: FieldExpression, ctx: Context): Entity {
  const field = object.fields.get(node.name.toLowerCase());
  if (field) return token(ctx, describeFieldToken(object, field));
  return unsupported(`${object.name}.fields.${node.name}`, node, ctx);
}
