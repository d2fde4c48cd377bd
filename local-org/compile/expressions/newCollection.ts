import type { NewListExpression, NewMapExpression } from '../../parse/ast.ts';
import { hashKey } from '../../runtime/equality.ts';
import { ApexList, ApexMap, ApexSet } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { assignTo } from '../conversion.ts';
import { resolveType } from '../context.ts';
import type { Code, Context } from '../context.ts';
import { CompileError, nullReference } from '../failures.ts';
import { compileExpression } from '../expression.ts';
import type { Eval } from '../frame.ts';

/** `new List<T>{a, b}`, `new Set<T>{a, b}`, `new T[]{a, b}`, `new T[n]` */
export function compileNewList(node: NewListExpression, ctx: Context): Code {
  const type = resolveType(ctx, node.type);
  if (type.kind !== 'list' && type.kind !== 'set') {
    throw new CompileError('LO2008', node, `Invalid initializer type ${type.name}: expected a List or Set`);
  }
  const element = type.element;
  if (node.size)
    return {
      type,
      eval: sizedList(
        assignTo(compileExpression(node.size, ctx), ctx.types.libraryType('Integer'), node.size),
        element.name,
      ),
    };
  const elements = node.elements.map((e) => assignTo(compileExpression(e, ctx), element, e));
  if (type.kind === 'list') {
    return {
      type,
      eval: (f) =>
        new ApexList(
          element.name,
          elements.map((evaluate) => evaluate(f)),
        ),
    };
  }
  return {
    type,
    eval: (f) => {
      const set = new ApexSet(element.name);
      for (const evaluate of elements) {
        const value = evaluate(f);
        const key = hashKey(f.exec, value);
        if (!set.entries.has(key)) set.entries.set(key, value);
      }
      return set;
    },
  };
}

function sizedList(size: Eval, elementType: string): Eval {
  return (f) => {
    const length = size(f);
    if (length === null) throw nullReference(f);
    return new ApexList(elementType, new Array<Value>(length as number).fill(null));
  };
}

/** `new Map<K, V>{k => v}` */
export function compileNewMap(node: NewMapExpression, ctx: Context): Code {
  const type = resolveType(ctx, node.type);
  if (type.kind !== 'map')
    throw new CompileError('LO2008', node, `Invalid initializer type ${type.name}: expected a Map`);
  const entries = node.entries.map((entry) => ({
    key: assignTo(compileExpression(entry.key, ctx), type.key, entry.key),
    value: assignTo(compileExpression(entry.value, ctx), type.value, entry.value),
  }));
  return {
    type,
    eval: (f) => {
      const map = new ApexMap(type.key.name, type.value.name);
      for (const entry of entries) {
        const key = entry.key(f);
        map.entries.set(hashKey(f.exec, key), { key, value: entry.value(f) });
      }
      return map;
    },
  };
}
