/** Syntax trees to class symbols, and the links between classes: supertypes, members, dispatch tables. */
import type {
  ClassDeclaration,
  EnumDeclaration,
  FieldDeclaration,
  InterfaceDeclaration,
  Member,
  MethodDeclaration,
  Modifiers,
  ConstructorDeclaration,
  PropertyDeclaration,
  TypeDeclaration,
  TypeRef,
} from '../parse/ast.ts';
import { ApexEnumValue } from '../runtime/values.ts';
import type { ApexObject } from '../runtime/values.ts';
import { USER_MODE_VERSION } from './apiVersion.ts';
import { resolveType } from './context.ts';
import { enter } from './frame.ts';
import { nativeLineage } from './nativeIndex.ts';
import { ClassInfo, accessOf } from './symbols.ts';
import type { CodeUnit, FieldInfo, MethodInfo, Sharing, SourceUnit } from './symbols.ts';
import type { TypeResolver } from './typeResolver.ts';
import { simpleTypes } from './types.ts';
import type { Type } from './types.ts';

/** Declares classes and links them on demand, supertypes first. */
export class Declarations {
  readonly types: TypeResolver;
  readonly classes: ClassInfo[] = [];
  readonly #linking = new Set<ClassInfo>();
  #nextId: number;

  constructor(types: TypeResolver, firstId = 0) {
    this.types = types;
    this.#nextId = firstId;
  }

  /** Enters a type and its inner types under their names. */
  declare(declaration: TypeDeclaration, unit: SourceUnit, outer: ClassInfo | null): void {
    const name = outer ? `${outer.name}.${declaration.name}` : declaration.name;
    if (declaration.kind === 'enum') {
      this.#register(name, this.#enumType(name, declaration), declaration, unit, outer);
      return;
    }
    const cls = this.addClass(name, declaration, declaration.modifiers, unit, outer);
    this.#register(name, this.types.table.class(cls), declaration, unit, outer);
    if (declaration.kind === 'class') this.declareInner(declaration.members, unit, cls);
  }

  declareInner(members: readonly Member[], unit: SourceUnit, outer: ClassInfo): void {
    for (const member of members) {
      if (member.kind === 'class' || member.kind === 'interface' || member.kind === 'enum')
        this.declare(member, unit, outer);
    }
  }

  addClass(
    name: string,
    declaration: ClassDeclaration | InterfaceDeclaration | null,
    modifiers: Modifiers,
    unit: SourceUnit,
    outer: ClassInfo | null,
  ): ClassInfo {
    const cls = new ClassInfo({ name, id: this.#nextId++, unit, outer, declaration, modifiers });
    this.classes.push(cls);
    return cls;
  }

  #enumType(name: string, declaration: EnumDeclaration): Type {
    return this.types.table.enum(
      name,
      declaration.constants.map((constant, i) => new ApexEnumValue(name, constant, i)),
    );
  }

  #register(
    name: string,
    type: Type,
    declaration: TypeDeclaration,
    unit: SourceUnit,
    outer: ClassInfo | null,
  ): void {
    const scope = outer ? outer.inner : this.types.project;
    const key = declaration.name.toLowerCase();
    if (scope.has(key)) unit.sink.error('LO2030', declaration, `Duplicate type: ${name}`);
    scope.set(key, type);
    if (outer) this.types.project.set(name.toLowerCase(), type);
  }

  linkAll(): void {
    for (const cls of this.classes) this.link(cls);
  }

  /** Resolves supertypes and members; idempotent. */
  link(cls: ClassInfo): void {
    if (cls.linked || this.#linking.has(cls)) return;
    this.#linking.add(cls);
    this.#linkSupertypes(cls);
    cls.sharing = sharingOf(cls);
    const parent = cls.superInfo;
    if (parent) inherit(cls, parent);
    addMembers(cls, cls.declaration?.members ?? [], this.types, { allStatic: false });
    cls.linked = true;
    this.#linking.delete(cls);
  }

  #linkSupertypes(cls: ClassInfo): void {
    const { declaration } = cls;
    if (declaration?.kind === 'class' && declaration.superclass)
      this.#linkSuperclass(cls, declaration.superclass);
    for (const ref of declaration?.interfaces ?? []) this.#linkInterface(cls, ref);
  }

  #linkSuperclass(cls: ClassInfo, ref: TypeRef): void {
    const type = this.#resolve(cls, ref);
    if (type.kind === 'class') {
      if (this.#linking.has(type.cls)) {
        cls.unit.sink.error('LO2031', ref, `Cyclic inheritance involving ${cls.name}`);
        return;
      }
      this.link(type.cls);
    }
    if (type.kind === 'class' || type.kind === 'exception') {
      cls.superType = type;
      cls.superclass = type.cls;
      cls.isException = type.cls.isException;
    } else if (type.kind === 'native') {
      cls.superType = type;
    }
  }

  #linkInterface(cls: ClassInfo, ref: TypeRef): void {
    const type = this.#resolve(cls, ref);
    cls.interfaceTypes.push(type);
    cls.interfaces.add(type.name.replace(/<.*$/, '').toLowerCase());
    if (type.kind === 'native')
      for (const part of nativeLineage(type.native)) cls.interfaces.add(part.name.toLowerCase());
    if (type.kind !== 'class') return;
    this.link(type.cls);
    for (const name of type.cls.interfaces) cls.interfaces.add(name);
  }

  #resolve(cls: ClassInfo, ref: TypeRef): Type {
    return resolveType(
      { types: this.types, table: this.types.table, unit: cls.unit, cls: cls.outer ?? cls },
      ref,
    );
  }
}

function sharingOf(cls: ClassInfo): Sharing {
  if (cls.words.has('with sharing')) return 'with';
  if (cls.words.has('without sharing')) return 'without';
  if (cls.words.has('inherited sharing')) return 'inherited';
  if (cls.superInfo?.sharing) return cls.superInfo.sharing;
  return cls.unit.file.apiVersion >= USER_MODE_VERSION && cls.declaration !== null ? 'with' : null;
}

function inherit(cls: ClassInfo, parent: ClassInfo): void {
  cls.slotCount = parent.slotCount;
  for (const name of parent.interfaces) cls.interfaces.add(name);
  for (const [signature, method] of parent.dispatch) cls.dispatch.set(signature, method);
  cls.instanceFields.push(...parent.instanceFields);
}

/** Adds the declared members; in triggers and anonymous blocks methods belong to no object. */
export function addMembers(
  cls: ClassInfo,
  members: readonly Member[],
  types: TypeResolver,
  options: { readonly allStatic: boolean },
): void {
  for (const member of members) {
    if (member.kind === 'method') addMethod(cls, member, types, options.allStatic);
    if (member.kind === 'constructor') cls.constructors.push(makeMethod(cls, member, types, false));
    if (member.kind === 'field' || member.kind === 'property') addField(cls, member, types);
  }
}

function addMethod(
  cls: ClassInfo,
  declaration: MethodDeclaration,
  types: TypeResolver,
  allStatic: boolean,
): void {
  const method = makeMethod(cls, declaration, types, allStatic);
  const key = method.name.toLowerCase();
  const overloads = cls.methods.get(key) ?? [];
  if (overloads.some((m) => m.signature === method.signature)) {
    cls.unit.sink.error(
      'LO2032',
      declaration,
      `Method already defined: ${method.name} ${cls.name}.${method.name}`,
    );
  }
  cls.methods.set(key, [...overloads, method]);
  if (!method.isStatic) cls.dispatch.set(method.signature, method);
}

function notCompiled(): never {
  throw new Error('invariant: code unit runs before it is compiled');
}

function makeMethod(
  cls: ClassInfo,
  declaration: MethodDeclaration | ConstructorDeclaration,
  types: TypeResolver,
  allStatic: boolean,
): MethodInfo {
  const scope = { types, table: types.table, unit: cls.unit, cls };
  const params = declaration.parameters.map((parameter) => resolveType(scope, parameter.type));
  const words = new Set(declaration.modifiers.words);
  const isConstructor = declaration.kind === 'constructor';
  const name = isConstructor ? '<init>' : declaration.name;
  return {
    name,
    owner: cls,
    unit: cls.unit,
    label: `${labelOf(cls)}.${name}`,
    sharing: cls.sharing,
    params,
    paramNames: declaration.parameters.map((parameter) => parameter.name),
    returns: isConstructor ? simpleTypes.void : resolveType(scope, declaration.returns),
    isStatic: allStatic || words.has('static') || (words.has('testmethod') && words.has('static')),
    isAbstract: declaration.body === null,
    access: cls.isInterface ? 'public' : accessOf(words),
    annotations: new Map(declaration.modifiers.annotations.map((a) => [a.name, a])),
    words,
    signature: `${name}(${params.map((p) => p.name).join(',')})`.toLowerCase(),
    declaration,
    frameSize: 0,
    body: notCompiled,
  };
}

/** `Class.A.B`; members of anonymous blocks and triggers keep their own label. */
export function labelOf(cls: ClassInfo): string {
  return cls.declaration === null ? cls.name : `Class.${cls.name}`;
}

function addField(
  cls: ClassInfo,
  declaration: FieldDeclaration | PropertyDeclaration,
  types: TypeResolver,
): void {
  const scope = { types, table: types.table, unit: cls.unit, cls };
  const words = new Set(declaration.modifiers.words);
  const isStatic = words.has('static');
  const isProperty = declaration.kind === 'property';
  const field: FieldInfo = {
    name: declaration.name,
    owner: cls,
    type: resolveType(scope, declaration.type),
    isStatic,
    isFinal: words.has('final'),
    isTransient: words.has('transient'),
    access: accessOf(words),
    annotations: new Map(declaration.modifiers.annotations.map((a) => [a.name, a])),
    slot: isStatic ? cls.staticCount++ : cls.slotCount++,
    declaration,
    isOverridable: ['virtual', 'abstract', 'override'].some((word) => words.has(word)),
    getter: isProperty && declaration.getter?.body ? accessorUnit(cls, declaration.name) : null,
    setter: isProperty && declaration.setter?.body ? accessorUnit(cls, declaration.name) : null,
  };
  const scopeFields = isStatic ? cls.staticFields : cls.fields;
  const key = field.name.toLowerCase();
  if (cls.fields.has(key) || cls.staticFields.has(key)) {
    cls.unit.sink.error('LO2033', declaration, `Duplicate field: ${cls.name}.${field.name}`);
  }
  scopeFields.set(key, field);
  if (!isStatic) addInstanceField(cls, field);
}

/** Stack traces of the platform call accessors `__sfdc_name`. */
function accessorUnit(cls: ClassInfo, name: string): CodeUnit {
  const label = `${labelOf(cls)}.__sfdc_${name}`;
  return { label, unit: cls.unit, owner: cls, sharing: cls.sharing, frameSize: 0, body: notCompiled };
}

function addInstanceField(cls: ClassInfo, field: FieldInfo): void {
  const { getter, setter, slot, declaration } = field;
  const writable = declaration.kind === 'field' || declaration.setter !== null;
  // An overriding property stands in the place of the one it overrides.
  const overridden = cls.instanceFields.findIndex(
    (known) => known.name.toLowerCase() === field.name.toLowerCase(),
  );
  const at = field.isOverridable && overridden >= 0 ? overridden : cls.instanceFields.length;
  cls.instanceFields[at] = {
    name: field.name,
    type: field.type.name,
    isTransient: field.isTransient,
    isPublic: field.access === 'public' || field.access === 'global',
    isComputed: getter !== null && !writable,
    annotations: new Set(field.annotations.keys()),
    read: (exec, target) => (getter ? enter(exec as never, getter, target, []) : target.slots[slot]!),
    ...(writable
      ? {
          write: (exec, target: ApexObject, value) => {
            if (setter) enter(exec as never, setter, target, [value]);
            else target.slots[slot] = value;
          },
        }
      : {}),
  };
}
