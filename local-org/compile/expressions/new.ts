/** `new X(...)` of classes, records, collections, exceptions and library classes. */
import type { Expression, NewExpression } from '../../parse/ast.ts';
import { setField } from '../../runtime/records.ts';
import { createInterview } from '../../stdlib/flow/interview.ts';
import { ApexList, ApexMap, ApexSet, SObject } from '../../runtime/values.ts';
import { assignTo } from '../conversion.ts';
import { resolveType } from '../context.ts';
import type { Code, Context } from '../context.ts';
import { CompileError, notSupported } from '../failures.ts';
import { compileExpression } from '../expression.ts';
import type { Eval } from '../frame.ts';
import { instantiate } from '../invoke.ts';
import { recordMember } from '../members.ts';
import { nativeConstructors } from '../nativeIndex.ts';
import type { ExceptionType, SObjectStaticType, Type } from '../types.ts';
import { pickConstructor } from './constructorCall.ts';
import { checkConstructorVisible } from '../visibility.ts';
import { exceptionArguments } from './exceptionArguments.ts';
import { convertedArguments } from './arguments.ts';
import { libraryClassOf } from './libraryCall.ts';
import { typeEnvironment } from './member.ts';
import { pickMethod } from './methodCall.ts';

export function compileNew(node: NewExpression, ctx: Context): Code {
  const type = resolveType(ctx, node.type);
  const flow = /^Flow\.Interview\.(?:\w+\.)?(\w+)$/i.exec(node.type.name)?.[1];
  if (flow !== undefined) return newInterview(node, flow, type, ctx);
  switch (type.kind) {
    case 'class':
      return newObject(node, type, ctx);
    case 'sobject':
      return newRecord(node, type, ctx);
    case 'exception':
      return newException(node, type, ctx);
    case 'unknown':
      for (const arg of node.args) compileExpression(arg.kind === 'assign' ? arg.value : arg, ctx);
      return { type, eval: notSupported(`new ${type.name}()`) };
    default:
      return newLibraryObject(node, type, ctx);
  }
}

/** `new Flow.Interview.MyFlow(inputs)`; that there is such a flow is asked when it runs. */
function newInterview(node: NewExpression, flow: string, type: Type, ctx: Context): Code {
  const [inputs] = node.args.map((arg) => compileExpression(arg, ctx));
  return {
    type,
    eval: (f) => {
      const given = inputs?.eval(f) ?? null;
      return createInterview(f.exec, flow, given instanceof ApexMap ? given : null);
    },
  };
}

function newObject(node: NewExpression, type: Type & { kind: 'class' }, ctx: Context): Code {
  const { cls } = type;
  if (cls.isAbstract) throw new CompileError('LO2015', node, `Type cannot be constructed: ${cls.name}`);
  const args = node.args.map((arg) => compileExpression(arg, ctx));
  if (cls.isException && cls.constructors.length === 0) {
    const apply = exceptionArguments(args) ?? noConstructor(node, type.name, args);
    return {
      type,
      eval: (f) => {
        const exception = instantiate(f.exec, cls, null, []);
        apply(f, exception);
        return exception;
      },
    };
  }
  const constructor = pickConstructor(cls, args);
  if (constructor === undefined) {
    // Exceptions keep the platform's constructors beside their own.
    const apply = cls.isException ? exceptionArguments(args) : null;
    if (!apply) return noConstructor(node, type.name, args);
    return {
      type,
      eval: (f) => {
        const exception = instantiate(f.exec, cls, null, []);
        apply(f, exception);
        return exception;
      },
    };
  }
  checkConstructorVisible(constructor, ctx, node);
  const values = convertedArguments(args, constructor?.params ?? [], (i) => node.args[i] ?? node);
  return { type, eval: (f) => instantiate(f.exec, cls, constructor, values(f)) };
}

function noConstructor(node: NewExpression, name: string, args: readonly Code[]): never {
  const types = args.map((a) => a.type.name).join(', ');
  throw new CompileError('LO2014', node, `Constructor not defined: [${name}].<Constructor>(${types})`);
}

/** `new Account(Name = 'x', Parent = other)` */
function newRecord(node: NewExpression, type: SObjectStaticType, ctx: Context): Code {
  const { object } = type;
  if (object === null) throw new CompileError('LO2015', node, `Type cannot be constructed: ${type.name}`);
  const values = node.args.map((arg) => recordArgument(arg, type, ctx));
  return {
    type,
    eval: (f) => {
      const record = new SObject(object);
      for (const { key, evaluate } of values) setField(f.exec, record, key, evaluate(f));
      return record;
    },
  };
}

function recordArgument(
  arg: Expression,
  type: SObjectStaticType,
  ctx: Context,
): { key: string; evaluate: Eval } {
  if (arg.kind !== 'assign' || arg.operator !== null || arg.target.kind !== 'name') {
    throw new CompileError(
      'LO2016',
      arg,
      `Invalid constructor argument: a field of ${type.name} and its value expected`,
    );
  }
  const member = recordMember(ctx, type, arg.target.name, arg.target);
  const code = compileExpression(arg.value, ctx);
  if (!member) {
    const what = `${type.name}.${arg.target.name}`;
    ctx.unit.sink.warning('LO3002', arg.target, `Field not in the local org's schema: ${what}`);
    return { key: arg.target.name.toLowerCase(), evaluate: notSupported(`field ${what}`) };
  }
  return { key: member.key, evaluate: assignTo(code, member.type, arg.value) };
}

function newException(node: NewExpression, type: ExceptionType, ctx: Context): Code {
  const args = node.args.map((arg) => compileExpression(arg, ctx));
  const apply = exceptionArguments(args) ?? noConstructor(node, type.name, args);
  return {
    type,
    eval: (f) => {
      const exception = f.exec.makeException(type.cls, {});
      apply(f, exception);
      return exception;
    },
  };
}

/** Collections and other library classes, through their constructor rows. */
function newLibraryObject(node: NewExpression, type: Type, ctx: Context): Code {
  const empty = node.args.length === 0 ? emptyCollection(type) : null;
  if (empty) return { type, eval: empty };
  const args = node.args.map((arg) => compileExpression(arg, ctx));
  const cls = libraryClassOf(type);
  const environment = typeEnvironment(type);
  const candidates = (cls ? nativeConstructors(cls) : []).map((row) => ({
    row,
    params: row.params.map((text) => ctx.types.libraryType(text, environment)),
  }));
  const chosen = pickMethod(candidates, { args });
  if (!chosen) {
    const what = `new ${type.name}(${args.map((a) => a.type.name).join(', ')})`;
    ctx.unit.sink.warning('LO3001', node, `Not supported by the local org: ${what}`);
    return { type, eval: notSupported(what) };
  }
  const values = convertedArguments(args, chosen.params, (i) => node.args[i] ?? node);
  const typeArguments = [...environment.values()].map((t) => t.name);
  return { type, eval: (f) => chosen.row.call(f.exec, typeArguments, values(f)) };
}

function emptyCollection(type: Type): Eval | null {
  switch (type.kind) {
    case 'list':
      return () => new ApexList(type.element.name);
    case 'set':
      return () => new ApexSet(type.element.name);
    case 'map':
      return () => new ApexMap(type.key.name, type.value.name);
    default:
      return null;
  }
}
