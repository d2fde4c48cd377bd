import type { ConstructorCallExpression } from '../../parse/ast.ts';
import { chooseOverload } from '../assignability.ts';
import type { Code, Context } from '../context.ts';
import { CompileError } from '../failures.ts';
import { compileExpression } from '../expression.ts';
import { construct } from '../invoke.ts';
import type { ClassInfo, MethodInfo } from '../symbols.ts';
import { simpleTypes } from '../types.ts';
import { checkConstructorVisible } from '../visibility.ts';
import { exceptionArguments } from './exceptionArguments.ts';
import { convertedArguments } from './arguments.ts';
import { pickMethod } from './methodCall.ts';

/** `this(...)` and `super(...)` */
export function compileConstructorCall(node: ConstructorCallExpression, ctx: Context): Code {
  const { cls } = ctx;
  if (!cls || ctx.isStatic)
    throw new CompileError('LO2013', node, 'Call to a constructor is only valid in a constructor');
  const args = node.args.map((arg) => compileExpression(arg, ctx));
  const target = node.target === 'this' ? cls : cls.superInfo;
  const constructor = target ? pickConstructor(target, args) : undefined;
  if (!target || (cls.isException && !constructor)) return platformConstructor(node, cls, args);
  if (constructor === undefined) {
    const types = args.map((a) => a.type.name).join(', ');
    throw new CompileError(
      'LO2014',
      node,
      `Constructor not defined: [${target.name}].<Constructor>(${types})`,
    );
  }
  checkConstructorVisible(constructor, ctx, node);
  const values = convertedArguments(args, constructor?.params ?? [], (i) => node.args[i] ?? node);
  return {
    type: simpleTypes.void,
    eval: (f) => {
      construct(f.exec, target, f.self!, constructor, values(f));
      return null;
    },
  };
}

/** The platform's constructor of an exception, or of a library class without one of its own. */
function platformConstructor(node: ConstructorCallExpression, cls: ClassInfo, args: readonly Code[]): Code {
  const apply = cls.isException ? exceptionArguments(args) : null;
  if (!apply && args.length > 0)
    throw new CompileError('LO2014', node, `Constructor not defined: ${node.target}(...)`);
  return {
    type: simpleTypes.void,
    eval: (f) => {
      apply?.(f, f.self!);
      return null;
    },
  };
}

/** Null stands for the constructor that no one wrote; undefined when none fits. */
export function pickConstructor(cls: ClassInfo, args: readonly Code[]): MethodInfo | null | undefined {
  const types = args.map((a) => a.type);
  // Exceptions keep the platform's constructors beside their own, so one of theirs has to fit.
  const own = cls.isException
    ? cls.constructors.filter((c) => chooseOverload([c.params], types) === 0)
    : cls.constructors;
  const found = pickMethod(own, { args });
  if (found) return found;
  return cls.constructors.length === 0 && args.length === 0 ? null : undefined;
}
