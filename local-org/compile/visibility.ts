/**
 * Access modifiers. Source: Apex guide "Access Modifiers": private is the default and means the outermost class with
 * everything in it, protected adds subclasses; @TestVisible opens a member to test classes.
 */
import type { Position } from '../parse/diagnostic.ts';
import type { Context } from './context.ts';
import { CompileError } from './failures.ts';
import type { Access, ClassInfo, FieldInfo, MethodInfo } from './symbols.ts';

interface Member {
  readonly owner: ClassInfo;
  readonly access: Access;
  readonly annotations: ReadonlyMap<string, unknown>;
}

/** Whether code of `from` may name the member; `from` null is code outside all classes. */
export function isVisible(member: Member, from: ClassInfo | null): boolean {
  const { access, owner } = member;
  if (access === 'public' || access === 'global' || owner.isInterface) return true;
  if (from === null) return false;
  if (outermost(from) === outermost(owner)) return true;
  if (from.isTest && member.annotations.has('testvisible')) return true;
  return (
    access === 'protected' && (isBelow(from, owner) || enclosingClasses(from).some((c) => isBelow(c, owner)))
  );
}

function outermost(cls: ClassInfo): ClassInfo {
  return cls.outer ? outermost(cls.outer) : cls;
}

function enclosingClasses(cls: ClassInfo): ClassInfo[] {
  return cls.outer ? [cls.outer, ...enclosingClasses(cls.outer)] : [];
}

function isBelow(cls: ClassInfo, ancestor: ClassInfo): boolean {
  for (let c: ClassInfo | null = cls; c !== null; c = c.superInfo) if (c === ancestor) return true;
  return false;
}

/** @throws {CompileError} when the method may not be called from here. */
export function checkMethodVisible(method: MethodInfo, ctx: Context, at: Position): void {
  if (isVisible(method, ctx.cls)) return;
  const params = method.params.map((p) => p.name).join(', ');
  const what = `${method.returns.name} ${method.owner.name}.${method.name}(${params})`;
  throw new CompileError('LO2038', at, `Method is not visible: ${what}`, hintFor(method, ctx));
}

/** @throws {CompileError} when the constructor may not be called from here. */
export function checkConstructorVisible(constructor: MethodInfo | null, ctx: Context, at: Position): void {
  if (constructor === null || isVisible(constructor, ctx.cls)) return;
  const params = constructor.params.map((p) => p.name).join(', ');
  const what = `[${constructor.owner.name}].<Constructor>(${params})`;
  throw new CompileError('LO2038', at, `Constructor is not visible: ${what}`, hintFor(constructor, ctx));
}

/** @throws {CompileError} when the field or property may not be used from here. */
export function checkFieldVisible(field: FieldInfo, ctx: Context, at: Position): void {
  if (isVisible(field, ctx.cls)) return;
  const message = `Variable is not visible: ${field.owner.name}.${field.name}`;
  throw new CompileError('LO2038', at, message, hintFor(field, ctx));
}

function hintFor(member: Member, ctx: Context): string | null {
  return ctx.cls?.isTest === true && member.access === 'private' ? 'Mark it @TestVisible.' : null;
}

/** @throws {CompileError} for a final field assigned outside its declaration, initialisers and constructors. */
export function checkFinal(field: FieldInfo | undefined, ctx: Context, at: Position): void {
  if (!field?.isFinal || field.declaration.kind === 'property' || givesValues(field, ctx)) return;
  const message = 'Final members can only be assigned in their declaration, init blocks, or constructors';
  throw new CompileError('LO2037', at, `${message}: ${field.name}`);
}

/**
 * A constructor may give values to final fields of its class and of those above it, but to no static ones; an
 * initialiser to all of its class. Source: dry runs of a deployment, github.com/apex-dev-tools/apex-ls/pull/524.
 */
function givesValues(field: FieldInfo, { initializes, cls }: Context): boolean {
  if (initializes === null || cls === null) return false;
  if (initializes === 'initialiser') return cls === field.owner;
  return !field.isStatic && isBelow(cls, field.owner);
}
