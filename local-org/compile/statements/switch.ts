/** `switch on`. Source: Apex guide "Switch Statements": text is compared with its case; no fall-through. */
import type { Expression, SwitchCase, SwitchStatement } from '../../parse/ast.ts';
import { toLong } from '../../runtime/convert.ts';
import { isNumber } from '../../runtime/equality.ts';
import type { Value } from '../../runtime/values.ts';
import { resolveType } from '../context.ts';
import type { Code, Context } from '../context.ts';
import { resolveEntity } from '../entity.ts';
import { CompileError, didYouMean } from '../failures.ts';
import { compileExpression } from '../expression.ts';
import { literalValue } from '../expressions/literal.ts';
import type { Exec, Frame } from '../frame.ts';
import { NORMAL } from '../frame.ts';
import { isInstanceOf } from '../runtimeTypes.ts';
import type { Type } from '../types.ts';
import { compileBlock } from './block.ts';

interface Branch {
  readonly matches: (f: Frame, subject: Value) => boolean;
  readonly body: Exec;
}

export function compileSwitch(node: SwitchStatement, ctx: Context): Exec {
  const subject = compileExpression(node.subject, ctx);
  const evaluate = subject.single?.eval ?? subject.eval;
  const branches = node.cases.map((branch) => compileCase(branch, subject, ctx));
  return (f) => {
    const value = evaluate(f);
    for (const branch of branches) if (branch.matches(f, value)) return branch.body(f);
    return NORMAL;
  };
}

function compileCase(branch: SwitchCase, subject: Code, ctx: Context): Branch {
  switch (branch.kind) {
    case 'else':
      return { matches: () => true, body: compileBlock(branch.body, ctx) };
    case 'values': {
      const keys = new Set(branch.values.map((value) => key(caseValue(value, subject.type, ctx))));
      return { matches: (_f, value) => keys.has(key(value)), body: compileBlock(branch.body, ctx) };
    }
    case 'type':
      return typeCase(branch, ctx);
  }
}

/** Long and Integer compare by value. */
function key(value: Value): unknown {
  return value !== null && isNumber(value) ? toLong(value) : value;
}

/** `when Account a`: the record as that type. */
function typeCase(branch: SwitchCase & { kind: 'type' }, ctx: Context): Branch {
  return ctx.locals.scoped(() => {
    const type = resolveType(ctx, branch.type);
    const { slot } = ctx.locals.declare(branch.variable, type, branch);
    const body = compileBlock(branch.body, ctx);
    return {
      body,
      matches: (f, value) => {
        if (!isInstanceOf(f.exec.program.types, value, type)) return false;
        f.locals[slot] = value;
        return true;
      },
    };
  });
}

/** A literal, or the bare name of an enum constant. */
function caseValue(node: Expression, subject: Type, ctx: Context): Value {
  if (node.kind === 'literal') return literalValue(node);
  if (subject.kind === 'enum' && node.kind === 'name') {
    const constant = subject.constants.find((c) => c.name.toLowerCase() === node.name.toLowerCase());
    if (constant) return constant;
    const hint = didYouMean(
      node.name,
      subject.constants.map((c) => c.name),
    );
    throw new CompileError('LO2011', node, `Variable does not exist: ${node.name} in ${subject.name}`, hint);
  }
  // The subject cannot be evaluated, so no branch is ever compared with it.
  if (subject.kind === 'unknown') return null;
  const entity = resolveEntity(node, ctx);
  if (entity.kind === 'value' && entity.code.type.kind === 'enum') {
    // An enum constant needs no frame to be read.
    return entity.code.eval(null as unknown as Frame);
  }
  throw new CompileError('LO2024', node, 'when takes literals, enum constants and sObject types');
}
