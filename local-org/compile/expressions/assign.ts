/** `place = value`, `place op= value` */
import type { AssignExpression, Expression } from '../../parse/ast.ts';
import { assignCost } from '../assignability.ts';
import { assignTo, widen } from '../conversion.ts';
import type { Code, Context } from '../context.ts';
import { resolveEntity } from '../entity.ts';
import { CompileError, nullReference } from '../failures.ts';
import { compileExpression } from '../expression.ts';
import type { Eval } from '../frame.ts';
import type { Place } from '../place.ts';
import { assignable, readPlace } from '../place.ts';
import type { Type } from '../types.ts';
import { checkFinal } from '../visibility.ts';
import { undefinedOperation } from './binary.ts';
import { indexPlace } from './index.ts';
import { operation } from './operators.ts';

export function compileAssign(node: AssignExpression, ctx: Context): Code {
  const place = compilePlace(node.target, ctx);
  const value = compileExpression(node.value, ctx);
  if (node.operator === null)
    return { type: place.type, eval: plainAssignment(place, assignTo(value, place.type, node.value)) };
  const target: Code = { type: place.type, eval: readPlace(place) };
  const chosen = operation(node.operator, place.type, value.type);
  if (!chosen) throw undefinedOperation(node, `${node.operator}=`, target, value);
  return { type: place.type, eval: compound(place, chosen, value.eval, node) };
}

/** @throws {CompileError} when nothing can be assigned to the expression. */
export function compilePlace(node: Expression, ctx: Context): Place {
  if (node.kind === 'index') return indexPlace(node, ctx);
  if (node.kind === 'name' || node.kind === 'field') {
    const entity = resolveEntity(node, ctx);
    if (entity.kind === 'value' && entity.place) {
      checkFinal(entity.place.field, ctx, node);
      return assignable(entity.place);
    }
    if (entity.kind === 'value' && entity.code.type.kind === 'unknown') return unsupportedPlace(entity.code);
  }
  throw new CompileError('LO2018', node, 'Expression cannot be assigned');
}

function unsupportedPlace(code: Code): Place {
  return { type: code.type, prepare: code.eval, read: code.eval, write: (f) => void code.eval(f) };
}

function plainAssignment(place: Place, value: Eval): Eval {
  const { slot, prepare, write } = place;
  if (slot !== undefined) return (f) => (f.locals[slot] = value(f));
  return (f) => {
    const at = prepare(f);
    const result = value(f);
    write(f, at, result);
    return result;
  };
}

function compound(
  place: Place,
  chosen: NonNullable<ReturnType<typeof operation>>,
  value: Eval,
  node: AssignExpression,
): Eval {
  const { prepare, read, write } = place;
  const convert = conversion(chosen.type, place.type, node);
  const { apply, allowsNull } = chosen;
  return (f) => {
    const at = prepare(f);
    const a = read(f, at);
    const b = value(f);
    if (!allowsNull && (a === null || b === null)) throw nullReference(f);
    const raw = apply(f, a, b);
    const result = convert === null ? raw : convert(f, raw);
    write(f, at, result);
    return result;
  };
}

type Convert = (f: Parameters<Eval>[0], value: ReturnType<Eval>) => ReturnType<Eval>;

function conversion(from: Type, to: Type, node: AssignExpression): Convert | null {
  if (from === to) return null;
  if (assignCost(from, to) < 0)
    throw new CompileError('LO2002', node, `Illegal assignment from ${from.name} to ${to.name}`);
  return (f, value) => widen(() => value, from, to)(f);
}
