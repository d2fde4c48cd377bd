/** `for (T x : iterable)` over lists, sets, queries (by record or by chunk of 200) and Iterables. */
import type { ForEachStatement } from '../../parse/ast.ts';
import { ApexList, ApexObject, ApexSet } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { KeyEntries } from '../../stdlib/system/keySet.ts';
import { assignCost } from '../assignability.ts';
import { widen } from '../conversion.ts';
import { resolveType } from '../context.ts';
import type { Code, Context } from '../context.ts';
import { CompileError, nullReference } from '../failures.ts';
import { compileExpression } from '../expression.ts';
import type { Exec, Frame } from '../frame.ts';
import { BREAK, NORMAL, RETURN } from '../frame.ts';
import { invokeMethod } from '../invoke.ts';
import { compileStatement } from '../statement.ts';
import { simpleTypes } from '../types.ts';
import type { Type } from '../types.ts';
import { step } from './loops.ts';

/** Records per turn of `for (List<X> chunk : [query])`. Source: Apex guide "SOQL For Loops". */
const CHUNK = 200;

export function compileForEach(node: ForEachStatement, ctx: Context): Exec {
  const iterable = compileExpression(node.iterable, ctx);
  return ctx.locals.scoped(() => {
    const type = resolveType(ctx, node.type);
    const chunked = iterable.single !== undefined && type.kind === 'list';
    const element = chunked ? type : elementType(iterable, node);
    if (assignCost(element, type) < 0) {
      const message = `Loop variable must be of type ${element.name}, not ${type.name}`;
      throw new CompileError('LO2020', node, message);
    }
    const { slot } = ctx.locals.declare(node.variable, type, node);
    const body = ctx.locals.scoped(() => compileStatement(node.body, ctx));
    return loop(node, values(iterable, chunked), element, type, slot, body);
  });
}

function elementType(iterable: Code, node: ForEachStatement): Type {
  const { type } = iterable;
  switch (type.kind) {
    case 'list':
    case 'set':
      return type.element;
    case 'native':
      return type.args[0] ?? simpleTypes.object;
    case 'class':
      return iteratedType(type);
    case 'unknown':
      return type;
    default:
      throw new CompileError(
        'LO2021',
        node.iterable,
        `Loop must iterate over a collection type: ${type.name}`,
      );
  }
}

/** `implements Iterable<T>` says what the loop gives. */
function iteratedType(type: Type & { kind: 'class' }): Type {
  for (let cls: typeof type.cls | null = type.cls; cls !== null; cls = cls.superInfo) {
    const found = cls.interfaceTypes.find((t) => t.kind === 'native' && t.native.name === 'Iterable');
    if (found?.kind === 'native') return found.args[0] ?? simpleTypes.object;
  }
  return simpleTypes.object;
}

function loop(
  node: ForEachStatement,
  source: (f: Frame) => Iterable<Value>,
  from: Type,
  to: Type,
  slot: number,
  body: Exec,
): Exec {
  const { line } = node;
  let current: Value = null;
  // Records of a generic list are taken for the loop's type as they are: the check is the field access.
  const convert = from === to || from.kind === 'sobject' ? null : widen(() => current, from, to);
  return (f) => {
    for (const value of source(f)) {
      if (convert) {
        current = value;
        f.locals[slot] = convert(f);
      } else {
        f.locals[slot] = value;
      }
      const ended = body(f);
      if (ended === BREAK) break;
      if (ended === RETURN) return RETURN;
      step(f, line);
    }
    return NORMAL;
  };
}

function values(iterable: Code, chunked: boolean): (f: Frame) => Iterable<Value> {
  const evaluate = iterable.eval;
  return (f) => {
    const value = evaluate(f);
    if (value instanceof ApexList) return chunked ? chunks(value) : listValues(f, value);
    if (value instanceof ApexSet) return setValues(f, value);
    if (value instanceof ApexObject) return iteratorValues(f, value);
    throw nullReference(f);
  };
}

function* chunks(list: ApexList): Iterable<Value> {
  for (let i = 0; i < list.items.length; i += CHUNK)
    yield new ApexList(list.elementType, list.items.slice(i, i + CHUNK));
}

/**
 * A list that changes its size under the loop "causes an error" [D apex-guide/iterating-collections]; type and text are
 * reported: System.FinalException, "Cannot modify a collection while it is being iterated." [R SE-419545].
 */
function* listValues(f: Frame, list: ApexList): Iterable<Value> {
  const { length } = list.items;
  for (let i = 0; i < list.items.length; i++) {
    yield list.items[i]!;
    if (list.items.length !== length) {
      throw f.exec.exception('FinalException', 'Cannot modify a collection while it is being iterated.');
    }
  }
}

/**
 * The keys of a map may be removed from it under the loop, as public code does
 * [R github.com/jamessimone/apex-dml-mocking Repository.clearBindVars].
 */
function* setValues(f: Frame, set: ApexSet): Iterable<Value> {
  if (set.entries instanceof KeyEntries) return yield* [...set.entries.values()];
  const { size } = set.entries;
  for (const value of set.entries.values()) {
    yield value;
    if (set.entries.size !== size) {
      throw f.exec.exception('FinalException', 'Cannot modify a collection while it is being iterated.');
    }
  }
}

/** Calls iterator(), hasNext() and next() of an Iterable, or hasNext() and next() of an Iterator. */
function* iteratorValues(f: Frame, source: ApexObject): Iterable<Value> {
  const exec = f.exec;
  const iterator = exec.hasMethod(source, 'iterator', 0)
    ? invokeMethod(exec, source, 'iterator', [])
    : source;
  if (iterator instanceof ApexList) {
    yield* iterator.items;
    return;
  }
  if (iterator === null) throw nullReference(f);
  const call = (name: string): Value =>
    iterator instanceof ApexObject
      ? invokeMethod(exec, iterator, name, [])
      : exec.program.callNative(exec, iterator, name, []);
  while (call('hasNext') === true) yield call('next');
}
