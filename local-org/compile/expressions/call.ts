/** Method calls: finds what is called, by the kind of the target. */
import type { CallExpression, Expression } from '../../parse/ast.ts';
import { addRecordError } from '../../runtime/records.ts';
import { sobjectTypeToken } from '../../runtime/tokens.ts';
import { toText } from '../../runtime/text.ts';
import { exceptionMessage } from '../../runtime/exceptions.ts';
import { ApexEnumValue, ApexList, ApexObject } from '../../runtime/values.ts';
import type { SObject, Value } from '../../runtime/values.ts';
import type { Code, Context } from '../context.ts';
import { resolveTarget } from '../entity.ts';
import { CompileError, didYouMean, notSupported } from '../failures.ts';
import { compileExpression } from '../expression.ts';
import { methodsNamed } from '../invoke.ts';
import { nativeClassByName, nativeStatics } from '../nativeIndex.ts';
import { asRecord, onReceiver } from '../receiver.ts';
import type { ClassInfo, MethodInfo } from '../symbols.ts';
import { genericSObject, simpleTypes } from '../types.ts';
import type { Type } from '../types.ts';
import { callInstance, callStatic, callSuper, pickMethod } from './methodCall.ts';
import { callLibrary, callLibraryStatic } from './libraryCall.ts';
import { checkMethodVisible } from '../visibility.ts';
import { universalMethod } from './universalMethods.ts';

/** A call with its arguments compiled. */
export interface CallSite {
  readonly node: CallExpression;
  readonly args: readonly Code[];
  readonly ctx: Context;
}

export function compileCall(node: CallExpression, ctx: Context): Code {
  const site: CallSite = { node, ctx, args: node.args.map((arg) => compileExpression(arg, ctx)) };
  if (node.target === null) return unqualifiedCall(site);
  if (node.target.kind === 'super') return superCall(site);
  const fieldError = compileFieldError(node.target, site);
  if (fieldError) return fieldError;
  const entity = resolveTarget(node.target, ctx);
  switch (entity.kind) {
    case 'value':
      return instanceOrStaticCall(site, node.target, entity.code);
    case 'type':
      return staticCall(site, entity.type);
    case 'describes':
    case 'fieldDescribes':
    case 'trigger':
    case 'labels':
    case 'namespace':
      return namespaceCall(site, node.target);
  }
}

/** @returns the error for a method that does not exist, with near names as a hint. */
export function noSuchMethod(site: CallSite, typeName: string, names: Iterable<string>): CompileError {
  const { node, args } = site;
  const signature = `${node.name}(${args.map((a) => a.type.name).join(', ')})`;
  const message = `Method does not exist or incorrect signature: ${signature} from the type ${typeName}`;
  return new CompileError('LO2012', node, message, didYouMean(node.name, names));
}

/** `method(...)`: of this class or one above it, then static methods of the classes around it. */
function unqualifiedCall(site: CallSite): Code {
  const { node, ctx } = site;
  for (let cls = ctx.cls; cls !== null; cls = cls.outer) {
    const all = candidates(cls, node.name);
    const usable = cls === ctx.cls && !ctx.isStatic ? all : all.filter((m) => m.isStatic);
    const method = pickMethod(usable, site);
    if (method) checkMethodVisible(method, ctx, node);
    if (method) return method.isStatic ? callStatic(method, site) : callInstance(method, null, site);
  }
  const cls = ctx.cls;
  if (cls && !ctx.isStatic) {
    const self: Code = { type: ctx.table.class(cls), eval: (f) => f.self };
    const inherited = inheritedLibraryCall(site, cls, self);
    if (inherited) return inherited;
  }
  throw noSuchMethod(site, cls?.name ?? 'AnonymousBlock', cls ? methodNames(cls) : []);
}

/** Overloads of a name: own and inherited, abstract ones of interfaces included, overridden ones once. */
function candidates(cls: ClassInfo, name: string): MethodInfo[] {
  const bySignature = new Map<string, MethodInfo>();
  for (const method of [...methodsNamed(cls, name), ...interfaceMethods(cls, name)]) {
    if (!bySignature.has(method.signature)) bySignature.set(method.signature, method);
  }
  return [...bySignature.values()];
}

function interfaceMethods(cls: ClassInfo, name: string): MethodInfo[] {
  const found: MethodInfo[] = [];
  for (let c: ClassInfo | null = cls; c !== null; c = c.superInfo) {
    for (const type of c.interfaceTypes) if (type.kind === 'class') found.push(...candidates(type.cls, name));
  }
  return found;
}

function methodNames(cls: ClassInfo): string[] {
  const names: string[] = [];
  for (let c: ClassInfo | null = cls; c !== null; c = c.superInfo) {
    for (const methods of c.methods.values()) names.push(methods[0]!.name);
  }
  return names;
}

function superCall(site: CallSite): Code {
  const { ctx, node } = site;
  const parent = ctx.cls?.superType;
  if (!parent) throw new CompileError('LO2005', node, 'super can not be referenced here: no superclass');
  const self: Code = { type: parent, eval: (f) => f.self };
  if (parent.kind === 'class') {
    const method = pickMethod(candidates(parent.cls, node.name), site);
    if (method) checkMethodVisible(method, ctx, node);
    if (method) return callSuper(method, site);
    const inherited = inheritedLibraryCall(site, parent.cls, self);
    if (inherited) return inherited;
    throw noSuchMethod(site, parent.name, methodNames(parent.cls));
  }
  return libraryInstanceCall(site, self);
}

/** A variable may hide a type of the same name; where the variable has no such method the type is meant. */
function instanceOrStaticCall(site: CallSite, targetNode: Expression, target: Code): Code {
  try {
    // `[SELECT ...].size()`: a method of List means the rows, any other the only record.
    const ofRows = target.single ? callLibrary(site, target) : null;
    return ofRows ?? instanceCall(site, asRecord(target, site.node.safe));
  } catch (error) {
    const type =
      targetNode.kind === 'name'
        ? site.ctx.types.resolve({ name: targetNode.name, args: [] }, site.ctx.cls)
        : null;
    if (!(error instanceof CompileError) || type === null) throw error;
    try {
      return staticCall(site, type);
    } catch {
      throw error;
    }
  }
}

function instanceCall(site: CallSite, receiver: Code): Code {
  const { type } = receiver;
  if (type.kind === 'unknown') {
    return {
      type,
      ...onReceiver(receiver, site.node.safe, (f) => notSupported(`${type.name}.${site.node.name}()`)(f)),
    };
  }
  if (type.kind === 'class') return classInstanceCall(site, receiver, type.cls);
  if (type.kind === 'enum') return enumCall(site, receiver);
  return libraryInstanceCall(site, receiver);
}

function classInstanceCall(site: CallSite, receiver: Code, cls: ClassInfo): Code {
  const method = pickMethod(candidates(cls, site.node.name), site);
  if (method) checkMethodVisible(method, site.ctx, site.node);
  if (method?.isStatic) return callStatic(method, site);
  if (method) return callInstance(method, receiver, site);
  const inherited = inheritedLibraryCall(site, cls, receiver);
  if (inherited) return inherited;
  throw noSuchMethod(site, cls.name, methodNames(cls));
}

/** Methods a project class has from the platform: those of Exception, of library interfaces and of Object. */
function inheritedLibraryCall(site: CallSite, cls: ClassInfo, receiver: Code): Code | null {
  for (let c: ClassInfo | null = cls; c !== null; c = c.superInfo) {
    const parents = [c.superType, ...allInterfaceTypes(c)];
    for (const parent of parents) {
      if (!parent || parent.kind === 'class') continue;
      const found = callLibrary(site, { ...receiver, type: parent });
      if (found) return found;
    }
  }
  return universalMethod(site, receiver);
}

function allInterfaceTypes(cls: ClassInfo): Type[] {
  return cls.interfaceTypes.flatMap((t) => (t.kind === 'class' ? [t, ...allInterfaceTypes(t.cls)] : [t]));
}

function libraryInstanceCall(site: CallSite, receiver: Code): Code {
  const found = callLibrary(site, receiver) ?? universalMethod(site, receiver);
  if (found) return found;
  return unsupportedCall(site, receiver);
}

/** A method that the library does not have: refuses when reached. */
function unsupportedCall(site: CallSite, receiver: Code): Code {
  const { node, ctx } = site;
  const what = `${receiver.type.name}.${node.name}(${site.args.map((a) => a.type.name).join(', ')})`;
  ctx.unit.sink.warning('LO3001', node, `Not supported by the local org: ${what}`);
  return { type: ctx.table.unknown(what), ...onReceiver(receiver, node.safe, (f) => notSupported(what)(f)) };
}

/** `name()`, `ordinal()` and the universal methods. */
function enumCall(site: CallSite, receiver: Code): Code {
  const { node, args } = site;
  const name = node.name.toLowerCase();
  if (args.length === 0 && name === 'name') {
    return {
      type: simpleTypes.string,
      ...onReceiver(receiver, node.safe, (_f, v) => (v as ApexEnumValue).name),
    };
  }
  if (args.length === 0 && name === 'ordinal') {
    return {
      type: simpleTypes.integer,
      ...onReceiver(receiver, node.safe, (_f, v) => (v as ApexEnumValue).ordinal),
    };
  }
  return universalMethod(site, receiver) ?? unsupportedCall(site, receiver);
}

function staticCall(site: CallSite, type: Type): Code {
  const { node, ctx } = site;
  if (type.kind === 'class') {
    const method = pickMethod(candidates(type.cls, node.name), site);
    if (method) checkMethodVisible(method, ctx, node);
    if (method?.isStatic) return callStatic(method, site);
    // `Outer.method()` inside a subclass or inner class may mean an instance method of this.
    if (method && ctx.cls && !ctx.isStatic) return callInstance(method, null, site);
    throw noSuchMethod(site, type.name, methodNames(type.cls));
  }
  if (type.kind === 'enum') {
    const found = enumStaticCall(site, type);
    if (found) return found;
  }
  if (type.kind === 'sobject') {
    const found = objectStaticCall(site, type);
    if (found) return found;
  }
  const native = type.kind === 'native' ? type.native : nativeClassByName(type.name);
  const found = native
    ? callLibraryStatic(site, native, nativeStatics(native, node.name), new Map(), null)
    : null;
  return found ?? unsupportedStatic(site, type.name);
}

function unsupportedStatic(site: CallSite, typeName: string): Code {
  const { node, ctx } = site;
  const what = `${typeName}.${node.name}(${site.args.map((a) => a.type.name).join(', ')})`;
  ctx.unit.sink.warning('LO3001', node, `Not supported by the local org: ${what}`);
  return { type: ctx.table.unknown(what), eval: notSupported(what) };
}

/** `Season.values()`, `Season.valueOf('WINTER')` */
function enumStaticCall(site: CallSite, type: Type & { kind: 'enum' }): Code | null {
  const { node, args, ctx } = site;
  const name = node.name.toLowerCase();
  if (name === 'values' && args.length === 0) {
    return { type: ctx.table.list(type), eval: () => new ApexList(type.name, [...type.constants]) };
  }
  if (name !== 'valueof' || args.length !== 1) return null;
  const text = args[0]!.eval;
  return {
    type,
    eval: (f) => {
      const wanted = text(f);
      const found = type.constants.find(
        (c) => typeof wanted === 'string' && c.name.toLowerCase() === wanted.toLowerCase(),
      );
      if (found) return found;
      // The text for null: https://github.com/octoberswimmer/aer-dist/issues/16 (reported).
      const message =
        wanted === null
          ? 'No enum value found called null'
          : `No enum constant ${type.name}.${toText(f.exec, wanted)}`;
      throw f.exec.exception('NoSuchElementException', message);
    },
  };
}

/** Static methods of SObject types: custom metadata, custom settings, getSObjectType. */
function objectStaticCall(site: CallSite, type: Type & { kind: 'sobject' }): Code | null {
  const { object } = type;
  if (object === null) return null;
  const own = nativeClassByName(type.name);
  const ownRows = own ? nativeStatics(own, site.node.name) : [];
  if (own && ownRows.length > 0) return callLibraryStatic(site, own, ownRows, new Map(), null);
  const groups = [
    object.kind === 'customMetadata' ? '$CustomMetadata' : null,
    object.kind === 'customSetting' ? '$CustomSetting' : null,
    '$SObject',
  ];
  for (const group of groups) {
    const native = group === null ? undefined : nativeClassByName(group);
    const rows = native ? nativeStatics(native, site.node.name) : [];
    if (native && rows.length > 0) {
      return callLibraryStatic(site, native, rows, new Map([['t', type]]), sobjectTypeToken(object));
    }
  }
  return null;
}

function namespaceCall(site: CallSite, target: Expression): Code {
  const name = dottedName(target);
  const native = nativeClassByName(name);
  const found = native
    ? callLibraryStatic(site, native, nativeStatics(native, site.node.name), new Map(), null)
    : null;
  return found ?? unsupportedStatic(site, name);
}

function dottedName(node: Expression): string {
  if (node.kind === 'name') return node.name;
  return node.kind === 'field' ? `${dottedName(node.target)}.${node.name}` : '';
}

/** `record.Field__c.addError(message)`: the error belongs to the field, whatever its value. */
function compileFieldError(target: Expression, site: CallSite): Code | null {
  if (target.kind !== 'field' || site.node.name.toLowerCase() !== 'adderror') return null;
  const owner = resolveTarget(target.target, site.ctx);
  const type = owner.kind === 'value' ? owner.code.type : null;
  if (owner.kind !== 'value' || type?.kind !== 'sobject') return null;
  const field = type.object?.fields.get(target.name.toLowerCase());
  if (!field && type !== genericSObject) return null;
  const message = site.args[0];
  if (!message) throw noSuchMethod(site, type.name, []);
  const fieldName = field?.name ?? target.name;
  const record = onReceiver(owner.code, false, (f, self) => {
    addRecordError(self as SObject, errorText(f.exec, message.eval(f)), fieldName);
    return null;
  });
  return { type: simpleTypes.void, ...record };
}

/** addError takes text or an exception. */
function errorText(exec: Parameters<typeof toText>[0], value: Value): string {
  return value instanceof ApexObject && value.cls.isException ? exceptionMessage(value) : toText(exec, value);
}
