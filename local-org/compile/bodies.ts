/** Compiles the bodies of a class: methods, constructors, accessors, initialisers. */
import type { Block, ConstructorDeclaration, Expression, Member, Statement } from '../parse/ast.ts';
import type { Position } from '../parse/diagnostic.ts';
import { Locals } from './context.ts';
import type { Context } from './context.ts';
import { assignTo } from './conversion.ts';
import { labelOf } from './declare.ts';
import { compileExpression } from './expression.ts';
import { compileError } from './failures.ts';
import { checkFlow } from './flow.ts';
import type { Exec, Frame } from './frame.ts';
import { NORMAL } from './frame.ts';
import { implicitSuper } from './invoke.ts';
import { compileStatement, counted } from './statement.ts';
import { compileBlock, sequence } from './statements/block.ts';
import type { ClassInfo, CodeUnit, FieldInfo, MethodInfo, SourceUnit } from './symbols.ts';
import type { TypeResolver } from './typeResolver.ts';
import { simpleTypes } from './types.ts';
import type { Type } from './types.ts';

interface BodyOptions {
  readonly unit: SourceUnit;
  readonly cls: ClassInfo | null;
  readonly isStatic: boolean;
  readonly returns?: Type;
  readonly property?: FieldInfo;
  readonly initializes?: Context['initializes'];
  readonly triggerObject?: string;
}

export function bodyContext(types: TypeResolver, options: BodyOptions): Context {
  return {
    types,
    table: types.table,
    schema: types.schema,
    unit: options.unit,
    cls: options.cls,
    isStatic: options.isStatic,
    locals: new Locals(),
    returns: options.returns ?? simpleTypes.void,
    property: options.property ?? null,
    initializes: options.initializes ?? null,
    triggerObject: options.triggerObject ?? null,
  };
}

export function compileClassBodies(cls: ClassInfo, types: TypeResolver): void {
  compileMembers(cls, cls.declaration?.members ?? [], types);
}

export function compileMembers(cls: ClassInfo, members: readonly Member[], types: TypeResolver): void {
  for (const methods of cls.methods.values()) for (const method of methods) compileMethod(method, types);
  for (const constructor of cls.constructors) compileConstructor(cls, constructor, types);
  for (const field of [...cls.fields.values(), ...cls.staticFields.values()]) compileAccessors(field, types);
  cls.instanceInit = compileInitializers(cls, members, types, false);
  cls.staticInit = compileInitializers(cls, members, types, true);
}

function declareParameters(method: MethodInfo, ctx: Context): void {
  const { declaration } = method;
  method.params.forEach((type, i) => {
    try {
      const isFinal = declaration.parameters[i]?.isFinal ?? false;
      ctx.locals.declare(method.paramNames[i] ?? '', type, declaration, isFinal);
    } catch (error) {
      report(error, ctx, declaration);
    }
  });
}

function report(error: unknown, ctx: Context, place: Position): void {
  const { code, at, message, hint } = compileError(error, place);
  ctx.unit.sink.error(code, at, message, hint);
}

function compileMethod(method: MethodInfo, types: TypeResolver): void {
  const { body } = method.declaration;
  if (body === null) {
    method.body = abstractBody(method);
    return;
  }
  const { owner: cls, unit, isStatic, returns } = method;
  const ctx = bodyContext(types, { unit, cls, isStatic, returns });
  declareParameters(method, ctx);
  finish(method, compileBlock(body, ctx), ctx);
  checkFlow(body, returns, method.declaration, unit);
}

/** Reached only when a class lacks a method that it promised; the linker reports such classes. */
function abstractBody(method: MethodInfo): Exec {
  return (f: Frame) => {
    throw f.exec.exception('TypeException', `Method is abstract: ${method.label}`);
  };
}

function finish(code: CodeUnit, body: Exec, ctx: Context): void {
  code.body = body;
  code.frameSize = ctx.locals.size;
}

/** A constructor that calls neither this() nor super() first runs super(). */
function compileConstructor(cls: ClassInfo, constructor: MethodInfo, types: TypeResolver): void {
  const declaration = constructor.declaration as ConstructorDeclaration;
  const ctx = bodyContext(types, { unit: cls.unit, cls, isStatic: false, initializes: 'constructor' });
  declareParameters(constructor, ctx);
  const body = compileBlock(declaration.body, ctx);
  checkFlow(declaration.body, simpleTypes.void, declaration, cls.unit);
  const chained = callsConstructor(declaration.body.statements[0]);
  const run: Exec = chained
    ? body
    : (f) => {
        implicitSuper(f.exec, cls, f.self!);
        return body(f);
      };
  finish(constructor, run, ctx);
}

function callsConstructor(first: Statement | undefined): boolean {
  return first?.kind === 'expression' && first.expression.kind === 'constructorCall';
}

function compileAccessors(field: FieldInfo, types: TypeResolver): void {
  const { owner: cls, isStatic, type, getter, setter, declaration } = field;
  if (declaration.kind !== 'property') return;
  const { unit } = cls;
  if (getter && declaration.getter?.body) {
    const ctx = bodyContext(types, { unit, cls, isStatic, returns: type, property: field });
    finish(getter, compileBlock(declaration.getter.body, ctx), ctx);
    checkFlow(declaration.getter.body, type, declaration.getter.body, unit);
  }
  if (setter && declaration.setter?.body) {
    const ctx = bodyContext(types, { unit, cls, isStatic, property: field });
    ctx.locals.declare('value', type, declaration);
    finish(setter, compileBlock(declaration.setter.body, ctx), ctx);
    checkFlow(declaration.setter.body, simpleTypes.void, declaration.setter.body, unit);
  }
}

/** Field values and initialiser blocks in the order of the text; null when there are none. */
function compileInitializers(
  cls: ClassInfo,
  members: readonly Member[],
  types: TypeResolver,
  isStatic: boolean,
): CodeUnit | null {
  const ctx = bodyContext(types, { unit: cls.unit, cls, isStatic, initializes: 'initialiser' });
  const steps: Exec[] = [];
  for (const member of members) {
    if (member.kind === 'field') {
      const field = (isStatic ? cls.staticFields : cls.fields).get(member.name.toLowerCase());
      if (member.initial && field?.declaration === member)
        steps.push(compileFieldValue(field, member.initial, ctx));
    }
    if (member.kind === 'initializer' && member.modifiers.words.includes('static') === isStatic) {
      steps.push(compileStatement(member.body, ctx));
    }
  }
  if (steps.length === 0) return null;
  const label = `${labelOf(cls)}.${isStatic ? '<clinit>' : '<init>'}`;
  const { unit, sharing } = cls;
  return { label, unit, owner: cls, sharing, frameSize: ctx.locals.size, body: sequence(steps) };
}

/** The value goes straight to the slot: setters do not run. */
function compileFieldValue(field: FieldInfo, initial: Expression, ctx: Context): Exec {
  const { slot, owner } = field;
  try {
    const value = assignTo(compileExpression(initial, ctx), field.type, initial);
    const store: Exec = field.isStatic
      ? (f) => {
          f.exec.statics[owner.id]![slot] = value(f);
          return NORMAL;
        }
      : (f) => {
          f.self!.slots[slot] = value(f);
          return NORMAL;
        };
    return counted(field.declaration, ctx, store);
  } catch (error) {
    report(error, ctx, field.declaration);
    return () => NORMAL;
  }
}

/** A block that runs by itself: a trigger or anonymous Apex. */
export function compileUnit(code: CodeUnit, body: Block, ctx: Context): void {
  finish(code, compileBlock(body, ctx), ctx);
  checkFlow(body, simpleTypes.void, body, ctx.unit);
}
